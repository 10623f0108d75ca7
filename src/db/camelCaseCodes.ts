/*
 * Until the step `camel_case_codes`, the codes of refusals and notices about lists were spelled
 * `city_unknown`; since then as all others are, `cityUnknown`. What was stored follows.
 */

/** Where a stored value of the key-value collection keeps codes: in each item of that list. */
export const LISTS_WITH_CODES = [
  { key: 'lmia-import-run', list: 'results' },
  { key: 'lmia-publisher', list: 'problems' },
] as const

/** @example camelCase('city_unknown') // 'cityUnknown' */
const camelCase = (code: string): string =>
  code.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** A list of stored notices, results or problems, the code of each in its present spelling. */
export const withCodes = (list: unknown): unknown =>
  Array.isArray(list) ? list.map((item: unknown) => (hasCode(item) ? respell(item) : item)) : list

/** Counts by code, in the present spelling. */
export const withCodeNames = (counts: unknown): unknown =>
  typeof counts === 'object' && counts !== null
    ? Object.fromEntries(Object.entries(counts).map(([code, n]) => [camelCase(code), n]))
    : counts

const respell = (item: { code: string }) => ({ ...item, code: camelCase(item.code) })

const hasCode = (item: unknown): item is { code: string } =>
  typeof item === 'object' && item !== null && 'code' in item && typeof item.code === 'string'
