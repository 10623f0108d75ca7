/**
 * Figures of people that the federal lists lack, gender and country of origin, as aggregated tables
 * that another body publishes: read from a CSV file whose every row says where it comes from.
 */
import { parse } from 'csv-parse/sync'

import { isDay } from '@/days/calendar'

export const PEOPLE_MEASURES = ['gender', 'country'] as const
export type PeopleMeasure = (typeof PEOPLE_MEASURES)[number]

/** The columns of the file, in any order. */
export const PEOPLE_COLUMNS = [
  'year',
  'region',
  'measure',
  'value',
  'people',
  'source',
  'address',
  'licence',
  'consulted',
] as const
type Column = (typeof PEOPLE_COLUMNS)[number]

/** Where figures come from. */
export interface PeopleSource {
  /** Who published them, and under which title. */
  source: string
  address: string
  licence: string
  /** The day they were taken from there, 'YYYY-MM-DD'. */
  consulted: string
}

export interface PeopleFigure extends PeopleSource {
  year: number
  /** '01'–'17'; '00' is all of Quebec. */
  region: string
  measure: PeopleMeasure
  /** As published: a gender or a country. */
  value: string
  /** `null` where the publisher hides a number too small. */
  people: number | null
}

/** What a row says wrong. */
export interface PeopleProblem {
  line: number
  code: 'columns' | 'year' | 'region' | 'measure' | 'value' | 'people' | 'provenance' | 'twice'
  found: string
}

/** How a hidden number is written. */
const HIDDEN = 'x'

const REGIONS = /^(?:0\d|1[0-7])$/
const MOST_PEOPLE = 1_000_000

/**
 * Reads the file whole: figures, or everything that is wrong with it and nothing else.
 *
 * @param text UTF-8, cells parted by `,` or `;`
 */
export function readPeople(text: string): {
  figures: PeopleFigure[]
  problems: PeopleProblem[]
} {
  const [head = [], ...rows] = parse(text, {
    bom: true,
    // A comma may stand in the name of a source: what parts the heads parts the rows.
    delimiter: text.split('\n', 1)[0]?.includes(';') ? ';' : ',',
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
  }) as string[][]
  const at = PEOPLE_COLUMNS.map((column) => [column, head.indexOf(column)] as const)
  const missing = at.filter(([, index]) => index < 0).map(([column]) => column)
  if (missing.length > 0) {
    const found = `${missing.join(', ')} ≠ ${head.join(', ')}`
    return { figures: [], problems: [{ line: 1, code: 'columns', found }] }
  }
  const seen = new Set<string>()
  const problems: PeopleProblem[] = []
  const figures = rows.map((row, index) => {
    const cells = Object.fromEntries(at.map(([column, cell]) => [column, row[cell] ?? ''])) as Cells
    const key = [cells.year, cells.region, cells.measure, cells.value].join('|')
    const wrong = wrongIn(cells)
    if (seen.has(key)) wrong.push(['twice', key])
    seen.add(key)
    problems.push(...wrong.map(([code, found]) => ({ line: index + 2, code, found })))
    return figureOf(cells)
  })
  return problems.length > 0 ? { figures: [], problems } : { figures, problems }
}

type Cells = Record<Column, string>

function wrongIn(cells: Cells): [PeopleProblem['code'], string][] {
  const { year, region, measure, value, people } = cells
  const wrong: [PeopleProblem['code'], string][] = []
  if (!/^20\d\d$/.test(year)) wrong.push(['year', year])
  if (!REGIONS.test(region)) wrong.push(['region', region])
  if (!PEOPLE_MEASURES.some((one) => one === measure)) wrong.push(['measure', measure])
  if (value === '') wrong.push(['value', value])
  const isNumber = /^\d{1,7}$/.test(people) && Number(people) <= MOST_PEOPLE
  if (people !== HIDDEN && !isNumber) wrong.push(['people', people])
  if (!isSound(cells)) wrong.push(['provenance', [cells.source, cells.address].join(' ')])
  return wrong
}

const isSound = ({ source, address, licence, consulted }: Cells): boolean =>
  source !== '' && licence !== '' && isDay(consulted) && /^https?:\/\/\S+$/.test(address)

const figureOf = ({ year, people, measure, ...rest }: Cells): PeopleFigure => ({
  ...rest,
  year: Number(year),
  people: people === HIDDEN ? null : Number(people),
  measure: measure === 'gender' ? 'gender' : 'country',
})
