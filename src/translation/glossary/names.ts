/** "EIMT": written in capitals for its own sake. */
export const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u

/**
 * Whether words with a capital go on with another: "Francisation Québec" is an institution, not the word "francisation".
 *
 * @param term as the glossary writes it: one that has capitals of its own may stand beside others
 * @param after what follows in the text
 */
export const isPartOfName = (term: string, written: string, after: string): boolean =>
  term === term.toLowerCase() && /^\p{Lu}/u.test(written) && /^[ \u00a0]\p{Lu}/u.test(after)
