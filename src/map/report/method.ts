/** The sheet of a report that says how it was made: what was asked, what is missing, and under which licence. */
import { formatMoment } from '@/days/words'
import type { Label, Locale } from '@/i18n/locales'

import { SOURCE_BREAKS } from '../breaks'
import type { MapTable } from '../columns'
import { FACETS } from '../facets'
import type { MapFilters } from '../filters'
import { coverageOf, type QuarterRange, snapToPeriods } from '../period'
import type { MapAnswer } from '../query'

import { MAP_MESSAGES, type ReportNames } from './names'
import { REPORT_WORDS } from './words'

/** Who a report is for, and when it is made. */
export interface Watermark {
  name: string
  email: string
  madeAt: Date
}

export interface MethodFacts {
  table: MapTable
  filters: MapFilters
  answer: MapAnswer
  names: ReportNames
  watermark: Watermark
  locale: Locale
  /** The address of the same view. */
  viewUrl: string
}

export type MethodRow = [subject: string, explanation: string | number]

/** One line for whoever finds the file. */
export const watermarkLine = ({ name, email, madeAt }: Watermark, locale: Locale): string =>
  `${REPORT_WORDS.madeFor[locale]} ${name} <${email}>, ${formatMoment(madeAt, locale)}`

/** What was asked, how much of it is known, its limits and its licence. */
export function methodRows(facts: MethodFacts): MethodRow[] {
  const { watermark, answer, table, locale, viewUrl } = facts
  const messages = MAP_MESSAGES[locale]
  const word = (label: Label) => label[locale]
  const each = (label: Label, sentences: readonly string[]): MethodRow[] =>
    sentences.map((sentence) => [word(label), sentence])
  const { totals } = answer
  const { occupation } = facts.filters.facets
  const unknown = occupation?.length
    ? undefined
    : answer.facets.occupation.find(({ value }) => value === '')
  return [
    [
      messages.title,
      messages.caveats[facts.filters.kind === 'positive' ? 'short' : 'shortNegative'],
    ],
    [word(REPORT_WORDS.madeFor), `${watermark.name} <${watermark.email}>`],
    [word(REPORT_WORDS.madeOn), formatMoment(watermark.madeAt, locale)],
    [word(REPORT_WORDS.personal), word(REPORT_WORDS.personalText)],
    [word(REPORT_WORDS.kind), messages.kinds[facts.filters.kind]],
    ...periodRows(facts),
    ...filterRows(facts),
    [word(REPORT_WORDS.counted), totals.rows],
    [word(REPORT_WORDS.positions), totals.positions],
    [word(REPORT_WORDS.unplaced), totals.unplacedPositions],
    [word(REPORT_WORDS.withoutOccupation), unknown?.rows ?? 0],
    ...each(REPORT_WORDS.limit, Object.values(messages.caveats.limits)),
    ...each(REPORT_WORDS.gap, Object.values(messages.caveats.gaps)),
    ...each(
      REPORT_WORDS.break,
      SOURCE_BREAKS.map(({ name }) => messages.breaks[name]),
    ),
    [word(REPORT_WORDS.formula), word(REPORT_WORDS.formulaText)],
    [word(REPORT_WORDS.source), word(REPORT_WORDS.sourceText)],
    [word(REPORT_WORDS.licence), messages.caveats.licence],
    [word(REPORT_WORDS.view), viewUrl],
    [word(REPORT_WORDS.version), table.version],
  ]
}

function periodRows({ table, filters, names, locale }: MethodFacts): MethodRow[] {
  const { periods } = table
  const [first] = periods
  if (!first) return []
  const last = Math.max(...periods.map(({ to }) => to))
  const range = snapToPeriods(periods, filters.from ?? first.from, filters.to ?? last)
  const listed = periods.filter(
    (one) =>
      table.listed[filters.kind].has(one.key) && one.from >= range.from && one.to <= range.to,
  )
  const said = (ranges: readonly QuarterRange[]) =>
    ranges.map(names.range).join(', ') || REPORT_WORDS.none[locale]
  return [
    [REPORT_WORDS.period[locale], names.range(range)],
    [REPORT_WORDS.present[locale], said(listed)],
    [REPORT_WORDS.missing[locale], said(coverageOf(listed, range).missing)],
  ]
}

function filterRows({ table, filters, names, locale }: MethodFacts): MethodRow[] {
  const label = REPORT_WORDS.filter[locale]
  const said = FACETS.flatMap((facet) => {
    const values = filters.facets[facet] ?? []
    return values.length === 0
      ? []
      : [`${names.title(facet)} = ${values.map((value) => names.value(facet, value)).join(' + ')}`]
  })
  const employer = table.employers.find(filters.employer ?? '')?.name
  for (const text of [filters.employerText, employer]) {
    if (text) said.push(`${REPORT_WORDS.employer[locale]} = ${text}`)
  }
  return (said.length > 0 ? said : [REPORT_WORDS.noFilter[locale]]).map((one) => [label, one])
}
