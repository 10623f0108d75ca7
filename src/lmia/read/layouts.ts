/**
 * The five shapes of the lists since 2014, as data. A file is read by the columns its header
 * names and by whether blanks mean "as above"; its layout number follows from them.
 */
import { ImportRefusal } from '../report/refusal'
import type { Column, LayoutNumber, Period } from '../types'

export interface Layout {
  number: LayoutNumber
  /** First period it was used in; `required` holds from then on. */
  since: { year: number; quarter: number }
  required: readonly Column[]
  /** Province in lines of their own, not in a column. */
  hasSections: boolean
}

/** Newest first: the first whose distinguishing columns are all there is the file's. */
const LAYOUTS: readonly (Layout & { distinguishedBy: readonly Column[] })[] = [
  {
    number: 5,
    since: { year: 2021, quarter: 4 },
    distinguishedBy: ['lmias'],
    required: ['province', 'stream', 'employer', 'address', 'occupation', 'lmias', 'positions'],
    hasSections: false,
  },
  {
    number: 4,
    since: { year: 2019, quarter: 3 },
    distinguishedBy: ['stream'],
    required: ['province', 'stream', 'employer', 'address', 'occupation', 'positions'],
    hasSections: false,
  },
  {
    number: 3,
    since: { year: 2017, quarter: 1 },
    distinguishedBy: ['stream'],
    required: ['province', 'stream', 'employer', 'address', 'occupation', 'positions'],
    hasSections: false,
  },
  {
    number: 2,
    since: { year: 2016, quarter: 1 },
    distinguishedBy: ['occupation'],
    required: ['province', 'employer', 'address', 'occupation', 'positions'],
    hasSections: false,
  },
  {
    number: 1,
    since: { year: 2014, quarter: 1 },
    distinguishedBy: [],
    required: ['employer', 'address', 'positions'],
    hasSections: true,
  },
]

/**
 * Columns whose blanks mean "as above" in a sparse list, and the columns that, when one of them is
 * given anew, end what was above. Checked against the row and position counts of 2016 to 2019Q2.
 */
export const FILL_DOWN: readonly { column: Column; until: readonly Column[] }[] = [
  { column: 'province', until: [] },
  { column: 'stream', until: ['province'] },
  { column: 'employer', until: ['province', 'stream'] },
  { column: 'address', until: ['province', 'stream', 'employer'] },
]

/** Share of blank provinces from which blanks mean "as above". Sparse lists have over 0.9. */
export const SPARSE_SHARE = 0.2

/**
 * The layout of a file, from its header and density; its period says which columns it must have.
 * @throws {ImportRefusal} naming the columns that are missing and the headers found.
 */
export function chooseLayout(
  columns: ReadonlyMap<Column, number>,
  headers: readonly string[],
  isSparse: boolean,
  period?: Period,
): Layout {
  const candidates = LAYOUTS.filter(({ distinguishedBy }) =>
    distinguishedBy.every((column) => columns.has(column)),
  )
  const byColumns = candidates[0]!
  // the same six columns, sparse until 2019Q2 and dense from 2019Q3
  const layout =
    byColumns.number === 4 && isSparse ? LAYOUTS.find(({ number }) => number === 3)! : byColumns
  const expected = period ? findLayoutOf(period) : layout
  const required = new Set([...layout.required, ...expected.required])
  const missing = [...required].filter((column) => !columns.has(column))
  if (missing.length) {
    throw new ImportRefusal('columnMissing', {
      columns: missing.join(', '),
      found: headers.filter((header) => header.trim()).join(' | '),
    })
  }
  return layout
}

/** The layout the publisher used in a period. */
function findLayoutOf({ year, quarters }: Period): Layout {
  const quarter = quarters[0] ?? 1
  return (
    LAYOUTS.find(
      ({ since }) => year > since.year || (year === since.year && quarter >= since.quarter),
    ) ?? LAYOUTS[LAYOUTS.length - 1]!
  )
}
