/** Characters of what a person types on one line: names, towns, words to search. */
export const MAX_TYPED_CHARS = 200

/**
 * One typed line before anything looks at it: without the spaces around, and never longer than a
 * person types. Every search and every pattern that takes a person's words begins with this, so that
 * what it costs does not depend on who sends how much.
 *
 * @example typedLine('  Saint-Rémi ') // 'Saint-Rémi'
 */
export const typedLine = (text: string): string => text.slice(0, MAX_TYPED_CHARS).trim()
