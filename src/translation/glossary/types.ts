/** A word not to use in one language, and why. */
export interface ForbiddenWord {
  text: string
  reason?: string | undefined
}

/** A word of the field, as somebody who translates into one language needs it. */
export interface GlossaryTerm {
  id: number | string
  french: string
  /** Other French forms: an acronym, a plural. */
  variants: readonly string[]
  /** In French. */
  definition: string
  /** The agreed translation, if there is one. */
  agreed?: string | undefined
  /** Not to be used in the language of the translation. */
  forbidden: readonly ForbiddenWord[]
}
