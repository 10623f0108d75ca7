import { LOCALE_LABELS } from '@/i18n/localeNames'
import { type Label, LOCALES, type Locale } from '@/i18n/locales'
import { csvFile } from '@/text/csv'

import { COUNT_KINDS } from './counts'
import type { Overview } from './overview'
import { KIND_LABELS } from './words'

/** What can be taken away as a table. */
export const STATISTICS_TABLES = ['steps', 'items', 'words'] as const

export type StatisticsTable = (typeof STATISTICS_TABLES)[number]

const TITLES = {
  start: { fr: 'À partir du', en: 'From', es: 'A partir del' },
  kind: { fr: 'Quoi', en: 'What', es: 'Qué' },
  name: { fr: 'Titre', en: 'Title', es: 'Título' },
  address: { fr: 'Adresse', en: 'Address', es: 'Dirección' },
  total: { fr: 'Total', en: 'Total', es: 'Total' },
  words: { fr: 'Mots', en: 'Words', es: 'Palabras' },
  language: { fr: 'Langue', en: 'Language', es: 'Idioma' },
  times: { fr: 'Fois', en: 'Times', es: 'Veces' },
  days: { fr: 'Jours', en: 'Days', es: 'Días' },
} satisfies Record<string, Label>

/** One table of the figures as CSV, its titles in the reader's language. */
export const statisticsCsv = (table: StatisticsTable, overview: Overview, locale: Locale): string =>
  [...WRITERS[table](overview, locale)].join('')

const say = (word: keyof typeof TITLES, locale: Locale): string => TITLES[word][locale]

const languages = (locale: Locale): string[] => LOCALES.map((each) => LOCALE_LABELS[each][locale])

const WRITERS: Record<StatisticsTable, (overview: Overview, locale: Locale) => Iterable<string>> = {
  steps: ({ kinds }, locale) =>
    csvFile(
      [say('start', locale), say('kind', locale), ...languages(locale), say('total', locale)],
      COUNT_KINDS.flatMap((kind) =>
        kinds[kind].steps.map(({ start, counts }) => {
          const each = LOCALES.map((language) => counts[language])
          const total = each.reduce((sum, count) => sum + count, 0)
          return [start, KIND_LABELS[kind][locale], ...each, total]
        }),
      ),
    ),
  items: ({ downloads, pages }, locale) =>
    csvFile(
      [
        say('kind', locale),
        say('name', locale),
        say('address', locale),
        ...languages(locale),
        say('total', locale),
      ],
      [
        { kind: 'page' as const, items: Object.values(pages).flat() },
        { kind: 'download' as const, items: downloads },
      ].flatMap(({ kind, items }) =>
        items.map(({ item, counts, total }) => [
          KIND_LABELS[kind][locale],
          item.name,
          item.path ?? item.key,
          ...LOCALES.map((language) => counts[language]),
          total,
        ]),
      ),
    ),
  words: ({ unanswered }, locale) =>
    csvFile(
      [say('words', locale), say('language', locale), say('times', locale), say('days', locale)],
      unanswered.map(({ words, locale: language, asks, days }) => [
        words,
        LOCALE_LABELS[language][locale],
        asks,
        days,
      ]),
    ),
}
