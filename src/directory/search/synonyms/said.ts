/** What is said, and what one thing may change of it. */
export interface Said {
  /** A word of the line that it means. */
  means: string
  said: readonly string[]
  /** With a word of these, it means nothing more than its words do. */
  unless?: readonly string[]
  /** What was done to somebody says more than how they are: above 1. */
  counts?: number
}

/** A list of phrases, separated by commas, over as many lines as it takes. */
export const phrases = (text: string): string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
