/** Characters of what a person types on one line: names, towns, words to search. */
export const MAX_TYPED_CHARS = 200

/** Marks that nobody types: a page that says them back is no valid page. Tabs and new lines of a pasted text too. */
const CONTROLS = /\p{Cc}+/gu

/**
 * One typed line before anything looks at it: without the spaces around, without control characters, and never longer than a
 * person types. Every search and every pattern that takes a person's words begins with this, so that
 * what it costs does not depend on who sends how much.
 *
 * @example typedLine('  Saint-Rémi ') // 'Saint-Rémi'
 */
export const typedLine = (text: string): string =>
  text.slice(0, MAX_TYPED_CHARS).replace(CONTROLS, ' ').trim()
