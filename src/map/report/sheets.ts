/** A view of the map as the sheets of a workbook: its rows, its places, and how it was made. */
import type { Sheets } from '@/exports/tableFile'
import type { WorkbookCell } from '@/exports/workbook'

import { alphabetical } from '../alphabetical'
import { saidTable } from '../exportRows'
import { areLmiasKnown, type Measures } from '../measures'

import { type MethodFacts, methodRows, watermarkLine } from './method'
import { MAP_MESSAGES } from './names'
import { REPORT_WORDS } from './words'

/** Most rows of a workbook, whoever asks: a thread writes it whole in its memory. CSV has the others. */
export const WORKBOOK_ROWS = 20_000

/** In characters. */
const NAME_WIDTH = 30
const TEXT_WIDTH = 110

/** The sheets of a report; each says at its end who it was made for, and when. */
export function reportSheets(facts: MethodFacts): Sheets {
  const { table, filters, locale, names, watermark } = facts
  const mark: WorkbookCell[][] = [[], [watermarkLine(watermark, locale)]]
  const { rows, ...head } = saidTable(table, filters, locale, names)
  return [
    { name: REPORT_WORDS.rows[locale], ...head, rows: followed(rows, mark) },
    placesSheet(facts, mark),
    {
      name: REPORT_WORDS.method[locale],
      titles: [REPORT_WORDS.subject[locale], REPORT_WORDS.explanation[locale]],
      rows: methodRows(facts),
      widths: [NAME_WIDTH, TEXT_WIDTH],
    },
  ]
}

/** The rows of both, one after the other. */
const followed = <T>(first: Iterable<T>, then: readonly T[]): Iterable<T> => ({
  *[Symbol.iterator]() {
    yield* first
    yield* then
  },
})

function placesSheet({ table, answer, names, locale }: MethodFacts, mark: WorkbookCell[][]) {
  const words = MAP_MESSAGES[locale].table
  const { kinds, unplaced } = MAP_MESSAGES[locale].place
  const figures = ({ employers, ...measures }: Figures): WorkbookCell[] => [
    measures.positions,
    employers,
    areLmiasKnown(measures) ? measures.lmias : null,
  ]
  const places = answer.places
    .map((count) => ({ place: table.places[count.place]!, count }))
    .sort((a, b) => alphabetical.compare(a.place.name, b.place.name))
  const { totals } = answer
  return {
    name: REPORT_WORDS.places[locale],
    titles: [
      words.place,
      MAP_MESSAGES[locale].filters.groups.precision,
      'MRC',
      words.region,
      words.positions,
      words.employers,
      words.lmias,
    ],
    rows: [
      ...places.map(({ place, count }): WorkbookCell[] => [
        place.name,
        kinds[place.kind],
        place.mrc,
        names.value('region', place.region),
        ...figures(count),
      ]),
      [unplaced, null, null, null, totals.unplacedPositions, null, null],
      [words.all, null, null, null, ...figures(totals)],
      ...mark,
    ],
    widths: [NAME_WIDTH, 18, 24, 24],
  }
}

interface Figures extends Measures {
  employers: number
}
