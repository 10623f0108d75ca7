/**
 * Writes the example LMIA lists beside this file, in the official layout of 2021Q4 and later:
 * a title row with the period and the version of the occupation codes, eight columns, and notes at
 * the end. Employers are plainly invented; the same seed number always gives the same bytes.
 *
 * Run: `npx tsx seed/lmia/writeSamples.ts`
 */
import { writeFileSync } from 'node:fs'

import { withoutAccents } from '@/text/fold'

import { elsewhere, trades, type Trade } from './trades'

interface Quarter {
  file: string
  kind: 'Positive' | 'Negative'
  months: string
  year: number
  noc: '2011' | '2021'
  /** Share of a full quarter's rows. */
  share: number
  seed: number
}

const QUARTERS: Quarter[] = [
  {
    file: 'exemple-2023Q4.csv',
    kind: 'Positive',
    months: 'October to December',
    year: 2023,
    noc: '2011',
    share: 0.6,
    seed: 20234,
  },
  {
    file: 'exemple-2024Q2.csv',
    kind: 'Positive',
    months: 'April to June',
    year: 2024,
    noc: '2021',
    share: 0.45,
    seed: 20242,
  },
  {
    file: 'exemple-2024Q4.csv',
    kind: 'Positive',
    months: 'October to December',
    year: 2024,
    noc: '2021',
    share: 1,
    seed: 20244,
  },
  {
    file: 'exemple-2024Q4-refus.csv',
    kind: 'Negative',
    months: 'October to December',
    year: 2024,
    noc: '2021',
    share: 0.08,
    seed: 20249,
  },
]

/** The widths real lists pad provinces to. */
const PROVINCE_WIDTH = 75

const NOTES = [
  'Notes:',
  '1. EXAMPLE FILE. Every employer in it is invented; towns and occupations are real.',
  '2. It follows the layout of the lists published by Employment and Social Development Canada.',
  '3. The employer name is manually entered. As such, accuracy of the names is subject to potential data entry error and inconsistent spelling.',
]

type Row = [string, string, string, string, string, string, number, number]

function titleOf({ kind, months, year, noc }: Quarter): string[] {
  return [
    `Employers Who Were Issued a ${kind} Labour Market Impact Assessment (LMIA) by Program Stream, ` +
      `National Occupational Classification (NOC) ${noc} and Business Location, ${months} ${year}`,
  ]
}

function headersOf({ kind }: Quarter): string[] {
  const verb = kind === 'Positive' ? 'Approved' : 'Requested'
  return [
    'Province/Territory',
    'Program Stream',
    'Employer',
    'Address',
    'Occupation',
    'Incorporate Status',
    `${verb} LMIAs`,
    `${verb} Positions`,
  ]
}

function rowsOf(quarter: Quarter): Row[] {
  const draw = randomNumbers(quarter.seed)
  const others = elsewhere.map(([province, employer, address]) =>
    row(
      province,
      'Primary Agriculture',
      employer,
      address,
      occupationOf(trades[0]!, quarter, draw),
      draw,
      [1, 12],
    ),
  )
  const quebec = trades.flatMap((trade) =>
    Array.from({ length: Math.round(trade.rows * quarter.share) }, () =>
      quebecRow(trade, quarter, draw),
    ),
  )
  const ordered = [...quebec, ...oddRows(quarter)].sort(
    (a, b) => a[1].localeCompare(b[1], 'en') || a[2].localeCompare(b[2], 'fr'),
  )
  // Provinces come from east to west, as in the real lists.
  return [...others.slice(0, 3), ...ordered, ...others.slice(3)]
}

function quebecRow(trade: Trade, quarter: Quarter, draw: () => number): Row {
  const number = 1 + Math.floor(draw() * Math.max(4, trade.rows * 0.6))
  // An employer stays in its town, quarter after quarter.
  const [town, ...sectors] = trade.towns[number % trade.towns.length]!
  const sector = sectors[number % sectors.length]!
  const employer = typed(`${trade.name} ${number} ${trade.legalForm}`, draw)
  const address = `${typedTown(town, draw)}, QC ${sector} ${postalEnd(number)}`
  return row(
    'Quebec',
    trade.stream,
    employer,
    address,
    occupationOf(trade, quarter, draw),
    draw,
    trade.positions,
  )
}

function row(
  province: string,
  stream: string,
  employer: string,
  address: string,
  occupation: string,
  draw: () => number,
  [fewest, most]: [number, number],
): Row {
  // Most requests are small: the square keeps large ones rare.
  const positions = fewest + Math.floor(draw() ** 2 * (most - fewest + 1))
  const lmias = positions > 12 && draw() < 0.4 ? 2 : 1
  return [
    province.padEnd(PROVINCE_WIDTH),
    stream,
    employer,
    address,
    occupation,
    statusOf(draw),
    lmias,
    positions,
  ]
}

const occupationOf = (trade: Trade, { noc }: Quarter, draw: () => number): string => {
  const codes = noc === '2021' ? trade.noc2021 : trade.noc2011
  return codes[Math.floor(draw() * codes.length)]!
}

const statusOf = (draw: () => number): string =>
  ['Unknown', 'Unknown', 'Unknown', 'Corporation', 'Corporation', 'Sole Proprietorship'][
    Math.floor(draw() * 6)
  ]!

/** What real lists hold too: a code cut short, no code, an unknown place, no position, no occupation. */
function oddRows({ kind, noc }: Quarter): Row[] {
  if (kind === 'Negative') return []
  const code = noc === '2021' ? '85101-Harvesting labourers' : '8611-Harvesting labourers'
  const odd = (employer: string, address: string, occupation: string, positions: number): Row => [
    'Quebec'.padEnd(PROVINCE_WIDTH),
    'Primary Agriculture',
    employer,
    address,
    occupation,
    'Unknown',
    1,
    positions,
  ]
  return [
    odd('Ferme d’exemple au code coupé inc.', 'Saint-Rémi, QC J0L 2', code, 8),
    odd('Ferme d’exemple sans code inc.', 'Coaticook, QC', code, 2),
    odd('Ferme d’exemple au secteur seul inc.', 'Bourg-Inventé, QC J2S 1B2', code, 5),
    odd('Ferme d’exemple introuvable inc.', 'Rang-Perdu-du-Nord, QC J0X 9Z9', code, 3),
    odd('Ferme d’exemple sans poste inc.', 'Compton, QC J0B 1L0', code, 0),
    odd('Ferme d’exemple sans métier inc.', 'Oka, QC J0N 1E0', '', 4),
  ]
}

/** Names as different hands type them: capitals, a comma, a missing period. */
const typed = (name: string, draw: () => number): string => {
  const hand = draw()
  if (hand < 0.12) return name.toUpperCase()
  if (hand < 0.2) return name.replace(/ (inc\.|ltée|enr\.)$/, ', $1')
  if (hand < 0.26) return name.replace(/\.$/, '')
  return name
}

const typedTown = (town: string, draw: () => number): string => {
  const hand = draw()
  if (hand < 0.1) return town.replace(/^Saint-/, 'St-').replace(/^Sainte-/, 'Ste-')
  if (hand < 0.16) return withoutAccents(town)
  if (hand < 0.2) return town.toUpperCase()
  return town
}

/** The second half of a postal code, invented. */
const postalEnd = (number: number): string =>
  `${number % 10}${'ABCEGHJKLM'[number % 10]}${(number * 3) % 10}`

/** Mulberry32: small, and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function padded(cells: readonly (string | number)[]): string[] {
  return Array.from({ length: 8 }, (_, index) => String(cells[index] ?? ''))
}

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

for (const quarter of QUARTERS) {
  const text = [
    titleOf(quarter),
    headersOf(quarter),
    ...rowsOf(quarter),
    ...NOTES.map((note) => [note]),
  ]
    .map((cells) => padded(cells).map(quoted).join(','))
    .join('\r\n')
  writeFileSync(new URL(quarter.file, import.meta.url), `${text}\r\n`)
}
