import { LOCALES, DEFAULT_LOCALE, type Locale } from '@/i18n/locales'

import type { MediaFile } from './types'

/** A reference to a file, as it is read: the file, or its identifier when it is not there for the reader. */
type Reference = MediaFile | number | string | null | undefined

/** The file of each language; French stands for those that have none of their own. */
export type PerLanguage = Readonly<Record<Locale, Reference>>

/** A file that a block shows, and for whom it was made. */
export interface ChosenFile {
  file: MediaFile
  language: Locale
}

/** The file that readers of a language get, or the French one; nothing when it is not there. */
export function chosenFile(files: PerLanguage, locale: Locale): ChosenFile | undefined {
  const own = there(files[locale])
  if (own) return { file: own, language: locale }
  const french = there(files[DEFAULT_LOCALE])
  return french && { file: french, language: DEFAULT_LOCALE }
}

/** The files of the other languages, for who helps somebody in another one. */
export const otherFiles = (files: PerLanguage, chosen: ChosenFile): ChosenFile[] =>
  LOCALES.flatMap((language) => {
    const file = there(files[language])
    return file && language !== chosen.language ? [{ file, language }] : []
  })

/** Whether some language has a file of its own: the picture then holds words. */
export const hasOwnFiles = (files: PerLanguage): boolean =>
  LOCALES.some((language) => language !== DEFAULT_LOCALE && Boolean(files[language]))

const there = (reference: Reference): MediaFile | undefined =>
  typeof reference === 'object' && reference?.filename ? reference : undefined
