/** What stands in the place of each name of a sentence. */
export type Params = Readonly<Record<string, number | string>>

/**
 * Puts values in the place of their names. A name without a value stays, so that it is seen. Where a value ends with the
 * stop that the sentence has after it ("7:22 a.m.", "Serres inventées inc."), one stands.
 *
 * @example fillIn('{n} rows', { n: 3 }) // '3 rows'
 */
export const fillIn = (sentence: string, params: Params): string =>
  sentence.replace(/\{(\w+)\}(\.?)/g, (whole, name: string, stop: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    if (value === undefined) return whole
    const said = String(value)
    return said.endsWith('.') ? said : said + stop
  })
