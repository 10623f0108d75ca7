/** A word not to use in one language, and why. */
export interface ForbiddenWord {
  text: string
  reason?: string | undefined
}

/** A word of the field, as somebody who translates from one language into another needs it. */
export interface GlossaryTerm {
  id: number | string
  /** In the language of the passages. */
  source: string
  /** Its other forms there: an acronym, a plural. */
  variants: readonly string[]
  /** In French. */
  definition: string
  /** The agreed translation, if there is one. */
  agreed?: string | undefined
  /** Not to be used in the language of the translation. */
  forbidden: readonly ForbiddenWord[]
}
