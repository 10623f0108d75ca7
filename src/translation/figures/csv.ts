import { LOCALE_LABELS } from '@/i18n/localeNames'
import type { Locale } from '@/i18n/locales'
import { csvFile, type CsvCell } from '@/text/csv'

import type { Figures } from './figures'
import { COLUMNS, say } from './words'

/** What can be taken away as a table. */
export const FIGURE_TABLES = ['texts', 'weeks'] as const

export type FigureTable = (typeof FIGURE_TABLES)[number]

/** One table of the figures as CSV, its titles in the reader's language. */
export const figuresCsv = (table: FigureTable, figures: Figures, locale: Locale): string =>
  [...WRITERS[table](figures, locale)].join('')

const WRITERS: Record<FigureTable, (figures: Figures, locale: Locale) => Iterable<string>> = {
  texts: ({ languages }, locale) =>
    csvFile(
      [
        say('language', locale),
        ...COLUMNS.map((column) => say(column, locale)),
        say('staleDays', locale),
      ],
      languages.flatMap(({ language, texts }) =>
        texts.map((text): CsvCell[] => [
          LOCALE_LABELS[language][locale],
          text.title,
          text.wordsToDo,
          text.staleWords,
          text.wordsToReview,
          text.percent,
          text.stale && (text.stale.day ?? say('unknown', locale)),
          text.dueDate,
          text.stale?.day ? text.stale.days : null,
        ]),
      ),
    ),
  weeks: ({ languages, weeks, earlier, undated }, locale) => {
    const each = <Value>(cell: (language: Locale) => Value) =>
      languages.map(({ language }) => cell(language))
    return csvFile(
      [say('week', locale), ...each((language) => LOCALE_LABELS[language][locale])],
      [
        [say('undated', locale), ...each((language) => undated[language])],
        [say('earlier', locale), ...each((language) => earlier[language])],
        ...weeks.map(({ monday, words }): CsvCell[] => [
          monday,
          ...each((language) => words[language]),
        ]),
      ],
    )
  },
}
