/** What stands in the place of each name of a sentence. */
export type Params = Readonly<Record<string, number | string>>

/**
 * Puts values in the place of their names. A name without a value stays, so that it is seen.
 *
 * @example fillIn('{n} rows', { n: 3 }) // '3 rows'
 */
export const fillIn = (sentence: string, params: Params): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    String((Object.hasOwn(params, name) ? params[name] : undefined) ?? whole),
  )
