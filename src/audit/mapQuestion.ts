/**
 * What was asked of the map, in words. The log keeps it as the address has it, with a few words of
 * French around, so that a line means the same whoever reads it.
 */
import { COLON } from '@/i18n/colon'
import type { Label, Locale } from '@/i18n/locales'
import en from '@/i18n/messages/en/map.json'
import es from '@/i18n/messages/es/map.json'
import fr from '@/i18n/messages/fr/map.json'
import { quarterInWords } from '@/lmia/report/periodWords'
import { FACET, FACETS, type Facet } from '@/map/facets'
import { decodeFilters, type MapFilters } from '@/map/filters'
import { decodeNeeds, encodeNeeds, type NeedsAsked } from '@/map/needs/asked'
import { quarterOf } from '@/map/period'
import { fillIn } from '@/text/fillIn'

/** What the log says in place of a question, or around it. */
export const LOGGED = {
  opened: 'carte ouverte',
  noFilter: 'sans filtre',
  needs: 'postes et services',
  people: 'genre et pays d’origine',
  /** Which help, of whom; `countsRemote` and the open territory are looked at, not asked. */
  help: ({ level, language, service }: NeedsAsked): string =>
    `aide?${String(new URLSearchParams(encodeNeeds({ level, language, service, countsRemote: false })))}`,
  unplaced: 'lignes non placées',
  nothingTyped: '(vide)',
  rows: (count: number): string => `${count} lignes`,
  compared: (before: number, after: number, years: number): string =>
    `${before} et ${after}, ${years} an(s)`,
} as const

const SAID: Readonly<Record<string, Label>> = {
  [LOGGED.opened]: { fr: 'carte ouverte', en: 'map opened', es: 'mapa abierto' },
  [LOGGED.noFilter]: { fr: 'sans filtre', en: 'no filter', es: 'sin filtro' },
  [LOGGED.needs]: {
    fr: 'postes et services',
    en: 'positions and services',
    es: 'puestos y servicios',
  },
  [LOGGED.people]: {
    fr: 'genre et pays d’origine',
    en: 'gender and country of origin',
    es: 'género y país de origen',
  },
  [LOGGED.unplaced]: { fr: 'lignes non placées', en: 'rows not placed', es: 'líneas sin ubicar' },
  [LOGGED.nothingTyped]: { fr: 'rien d’écrit', en: 'nothing typed', es: 'nada escrito' },
}

const ROWS: Label = { fr: '{n} lignes', en: '{n} rows', es: '{n} líneas' }
const ONE_ROW: Label = { fr: '1 ligne', en: '1 row', es: '1 línea' }
const COMPARED: Label = {
  fr: '{before} et {after} comparées, durée en années\u00a0: {years}',
  en: '{before} and {after} compared, length in years: {years}',
  es: '{before} y {after} comparados, duración en años: {years}',
}
const FROM: Label = { fr: 'depuis {quarter}', en: 'from {quarter}', es: 'desde {quarter}' }
const TO: Label = { fr: 'jusqu’à {quarter}', en: 'until {quarter}', es: 'hasta {quarter}' }
const REFUSED: Label = { fr: 'refusées', en: 'refused', es: 'denegadas' }
const EMPLOYER_TEXT: Label = {
  fr: 'employeur\u00a0: «\u00a0{text}\u00a0»',
  en: 'employer: “{text}”',
  es: 'empleador: «{text}»',
}
const ONE_EMPLOYER: Label = { fr: 'un employeur', en: 'one employer', es: 'un empleador' }

const MESSAGES = { fr, en, es }

/** Between the parts of what the log keeps: a place or a count, then the filters. */
const BETWEEN = ' : '
const QUESTION = /^[a-z]+=/
const HELP = /^aide\?(.*)$/
const COUNT = /^(\d+) lignes$/
const YEARS = /^(\d{4}) et (\d{4}), (\d) an\(s\)$/

/**
 * @example
 * describeQuestion('Saint-Rémi : from=2024Q1&stream=lowWage', 'en')
 * // 'Saint-Rémi; from 2024 Q1, Stream: Low wage'
 */
export const describeQuestion = (summary: string, locale: Locale): string =>
  summary
    .split(BETWEEN)
    .map((part) => describePart(part, locale))
    .join('; ')

/** What was typed to search the map, or that nothing was. */
export const describeSearch = (typed: string, locale: Locale): string =>
  typed === LOGGED.nothingTyped ? describePart(typed, locale) : typed

function describePart(part: string, locale: Locale): string {
  const count = COUNT.exec(part)?.[1]
  if (count !== undefined)
    return count === '1' ? ONE_ROW[locale] : fillIn(ROWS[locale], { n: count })
  const [, before, after, years] = YEARS.exec(part) ?? []
  if (before && after && years) return fillIn(COMPARED[locale], { before, after, years })
  const help = HELP.exec(part)?.[1]
  if (help !== undefined) return describeHelp(decodeNeeds(new URLSearchParams(help)), locale)
  if (QUESTION.test(part)) return describeFilters(decodeFilters(new URLSearchParams(part)), locale)
  return SAID[part]?.[locale] ?? part
}

function describeFilters(filters: MapFilters, locale: Locale): string {
  const { employer, employerText, from, kind, to } = filters
  const said = [
    kind === 'negative' && REFUSED[locale],
    from !== undefined && fillIn(FROM[locale], { quarter: quarterIn(from, locale) }),
    to !== undefined && fillIn(TO[locale], { quarter: quarterIn(to, locale) }),
    ...FACETS.map((facet) => describeFacet(facet, filters.facets[facet] ?? [], locale)),
    employerText !== undefined && fillIn(EMPLOYER_TEXT[locale], { text: employerText }),
    employer !== undefined && ONE_EMPLOYER[locale],
  ]
  return said.filter((words) => words !== false && words !== '').join(', ')
}

function describeHelp({ level, language, service }: NeedsAsked, locale: Locale): string {
  const words = MESSAGES[locale].needs
  return [
    [words.level, words.levels[level]],
    [words.language, language ?? words.anyLanguage],
    [words.service, service ?? words.anyService],
  ]
    .map(([label, value]) => `${label}${COLON[locale]} ${value}`)
    .join(', ')
}

function describeFacet(facet: Facet, values: readonly string[], locale: Locale): string {
  if (values.length === 0) return ''
  const names: Readonly<Record<string, string>> =
    Object.entries(MESSAGES[locale].values).find(([named]) => named === facet)?.[1] ?? {}
  const said = values.map((value) =>
    value === '' ? MESSAGES[locale].notPublished : (names[value] ?? value),
  )
  return `${FACET[facet].exported.title[locale]}${COLON[locale]} ${said.join(' + ')}`
}

const quarterIn = (index: number, locale: Locale): string =>
  quarterInWords(quarterOf(index), locale)
