/**
 * What a file would do to a passage:
 * - `new`, `changed`: its words are written, to be reviewed
 * - `confirmed`: the words stay; the file says that they are right for the French of today
 * - `beside`: its French has left the text; the words are kept, to be offered to another passage
 * - `same`: nothing
 * - `refused`: nothing, and why
 */
export const FATES = ['new', 'changed', 'confirmed', 'beside', 'same', 'refused'] as const

export type Fate = (typeof FATES)[number]
