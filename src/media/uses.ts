import type { Id } from '@/db/ids'
import type { Label, Locale } from '@/i18n/locales'

/** What can refer to a picture or document. */
export type UsingCollection = 'guide-chapters' | 'pages' | 'updates'

/**
 * How a document stands that refers to a file: everyone reads it; the team writes it; or everyone read it once and
 * can still see that day.
 */
export type UseState = 'online' | 'draft' | 'past'

/** One place where a file is used. */
export interface MediaUse {
  collection: UsingCollection
  id: Id
  title: string
  state: UseState
}

/** Of the list of uses, on the screen of a file. */
export const MEDIA_USES_TITLE: Label = {
  fr: 'Où ce fichier sert',
  en: 'Where this file is used',
  es: 'Dónde se usa este archivo',
}

/** What is written of a use after the title of its document. */
export const USE_STATES: Record<UseState, Label> = {
  online: { fr: 'en ligne', en: 'online', es: 'en línea' },
  draft: { fr: 'en préparation', en: 'being written', es: 'en preparación' },
  past: {
    fr: 'version passée, encore consultable par date',
    en: 'past version, still shown by date',
    es: 'versión pasada, aún consultable por fecha',
  },
}

export const USING_COLLECTIONS: Record<UsingCollection, Label> = {
  'guide-chapters': { fr: 'chapitre', en: 'chapter', es: 'capítulo' },
  pages: { fr: 'page', en: 'page', es: 'página' },
  updates: { fr: 'nouveauté', en: 'update', es: 'novedad' },
}

const QUOTES: Label = { fr: '«\u00a0{title}\u00a0»', en: '“{title}”', es: '«{title}»' }

/** Named in a sentence; the others are counted. */
const MOST_NAMED = 5

/** @example sayUse(use, 'en') // 'chapter “Changing employer” (online)' */
const sayUse = ({ collection, title, state }: MediaUse, locale: Locale): string =>
  `${USING_COLLECTIONS[collection][locale]} ${QUOTES[locale].replace('{title}', () => title)} (${USE_STATES[state][locale]})`

export function sayUses(uses: readonly MediaUse[], locale: Locale): string {
  const named = uses.slice(0, MOST_NAMED).map((use) => sayUse(use, locale))
  const others = uses.length - named.length
  return [...named, ...(others > 0 ? [`+\u00a0${others}`] : [])].join(', ')
}
