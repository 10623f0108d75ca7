/**
 * The value with its keys in one order and without what is empty, so that two that say the same are
 * spelled the same; of a list every entry stays.
 */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return isEmpty(value) ? null : value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, canonical(each)] as const)
      .filter(([, each]) => !isEmpty(each))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0)
