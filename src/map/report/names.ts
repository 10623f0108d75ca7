/** What stands in a report, in the words of the map. */
import type { Locale } from '@/i18n/locales'
import en from '@/i18n/messages/en/map.json'
import es from '@/i18n/messages/es/map.json'
import fr from '@/i18n/messages/fr/map.json'

import { FACET } from '../facets'
import type { RowNames } from '../exportRows'
import { type QuarterRange, rangeInWords } from '../period'
import { type KnownNames, nameOfValue } from '../valueNames'
import { othersIn } from './words'

/** The sentences of the map, in each language. */
export const MAP_MESSAGES = { fr, en, es }

export interface ReportNames extends RowNames {
  range: (range: QuarterRange) => string
}

/** Names of rows and periods in a language. */
export function reportNames(known: KnownNames, locale: Locale): ReportNames {
  const messages = MAP_MESSAGES[locale]
  const words = {
    value: valueIn(messages.values),
    notPublished: messages.notPublished,
    areaUnknown: messages.areaUnknown,
    regionUnknown: messages.regionUnknown,
    others: othersIn(locale),
  }
  const groups: Readonly<Record<string, string>> = messages.filters.groups
  const range = (quarters: QuarterRange): string => rangeInWords(quarters, locale)
  return {
    title: (facet) =>
      groups[FACET[facet].groups[0]?.name ?? ''] ?? FACET[facet].exported.title[locale],
    value: (facet, value) => nameOfValue(facet, value, known, words),
    period: ({ period }) => range(period),
    kind: ({ kind }) => messages.kinds[kind],
    range,
  }
}

/** A value whose name is a sentence of the map. */
const valueIn =
  (values: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  (facet: string, value: string): string =>
    values[facet]?.[value] ?? value
