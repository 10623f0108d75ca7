/**
 * Translations by French passage, written as the translator reads it: plain text with numbered
 * inline marks such as `<1>…</1>`. A language that is absent is not translated yet.
 */
export type TranslationSeed = Record<string, { en?: string; es?: string }>
