import type { Label } from './locales'

/** The sign between what is named and what is said of it; in French it never starts a line. */
export const COLON: Readonly<Label> = { fr: '\u00a0:', en: ':', es: ':' }
