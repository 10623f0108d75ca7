import type { Conditions } from './counted'

/** The admin reads longer lists in brackets as something else, and shows everything (Payload 3.90). */
const MOST_IN_BRACKETS = 20

/**
 * The admin's list of a collection, asked exactly what was counted.
 *
 * @example listAddress('/admin', 'feedback', { state: { equals: 'received' } })
 */
export function listAddress(admin: string, collection: string, conditions: Conditions): string {
  const query = new URLSearchParams()
  for (const [field, asked] of Object.entries(conditions)) {
    for (const [operator, value] of Object.entries(asked)) {
      const name = `where[or][0][and][0][${field}][${operator}]`
      if (typeof value === 'string') query.append(name, value)
      else if (value.length > MOST_IN_BRACKETS) query.append(name, value.join(','))
      else value.forEach((each, at) => query.append(`${name}[${at}]`, each))
    }
  }
  return `${admin}/collections/${collection}?${query}`
}
