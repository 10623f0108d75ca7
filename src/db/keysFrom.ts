/** The keys that begin with some words, as a question to a collection. */
export type KeysFrom = Record<
  'and',
  [{ key: { greater_than_equal: string } }, { key: { less_than: string } }]
>

/**
 * Between two keys, which their index finds; `contains` reads every key there is.
 *
 * @param prefix its last sign ends the words that it names: `campaign-7-` is no beginning of `campaign-71-…`
 *
 * @example keysFrom('campaign-7-') // from 'campaign-7-', before 'campaign-7.'
 */
export const keysFrom = (prefix: string): KeysFrom => ({
  and: [{ key: { greater_than_equal: prefix } }, { key: { less_than: after(prefix) } }],
})

/** The first of all words that come after those with this beginning: its last sign is the next one. */
const after = (prefix: string): string =>
  prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)
