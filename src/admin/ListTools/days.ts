/** Which days a list shows, as the conditions of its address. */
import type { Where } from 'payload'

import { isDay } from '@/days/calendar'

/** A field that holds a day, from and until which day 'yyyy-MM-dd'; '' is without limit. */
export interface DaySpan {
  field: string
  from: string
  until: string
}

const FROM = 'greater_than_equal'
const UNTIL = 'less_than_equal'

/**
 * The same question with days between two others, both included, in the place of the days it had of
 * these fields.
 *
 * @example withDays({}, ['on'], { field: 'on', from: '2027-01-01', until: '' })
 * // { or: [{ and: [{ on: { greater_than_equal: '2027-01-01' } }] }] }
 */
export function withDays(where: Where, fields: readonly string[], span: DaySpan): Where {
  const days = [
    ...(isDay(span.from) ? [{ [span.field]: { [FROM]: span.from } }] : []),
    ...(isDay(span.until) ? [{ [span.field]: { [UNTIL]: span.until } }] : []),
  ]
  const alternatives = alternativesOf(where).map((conditions) => ({
    and: [...conditions.filter((condition) => !isOfDays(condition, fields)), ...days],
  }))
  return alternatives.every(({ and }) => and.length === 0) ? {} : { or: alternatives }
}

/** The days that a question asks of one of these fields; of the first one when it asks none. */
export function daysIn(where: Where, fields: readonly string[]): DaySpan {
  const conditions = alternativesOf(where).flat()
  const asked = fields.find((field) => conditions.some((each) => isOfDays(each, [field])))
  const field = asked ?? fields[0] ?? ''
  const limit = (operator: typeof FROM | typeof UNTIL): string => {
    const found = conditions.map((each) => comparisonOf(each, field)?.[operator]).find(isDay)
    return found ?? ''
  }
  return { field, from: limit(FROM), until: limit(UNTIL) }
}

/** Conditions that hold together, once for each "or". */
const alternativesOf = (where: Where): Where[][] => {
  const { and, or, ...own } = where
  const alternatives =
    or && or.length > 0
      ? or.map((each) => (each.or ? [each] : (alternativesOf(each)[0] ?? [])))
      : [[]]
  const everywhere = [
    ...(and ?? []),
    ...Object.entries(own).map(([field, comparison]) => ({ [field]: comparison })),
  ]
  return alternatives.map((each) => [...everywhere, ...each])
}

const isOfDays = (condition: Where, fields: readonly string[]): boolean =>
  fields.some((field) => {
    const comparison = comparisonOf(condition, field)
    return comparison !== undefined && (FROM in comparison || UNTIL in comparison)
  })

const comparisonOf = (condition: Where, field: string): Record<string, unknown> | undefined => {
  const comparison = condition[field]
  return Array.isArray(comparison) ? undefined : (comparison as Record<string, unknown> | undefined)
}
