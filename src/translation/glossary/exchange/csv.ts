import { CsvError, parse } from 'csv-parse/sync'

import { LOCALES, TARGET_LOCALES } from '@/i18n/locales'
import { csvFile, unguardFormula } from '@/text/csv'

import { FileRefusal } from '../../xliff'
import { emptyTerm, type ForbiddenEntry, type TermEntry } from './types'

/** One column: its title, and how a term's cell is written and read. */
interface Column {
  title: string
  write: (term: TermEntry) => string
  read: (term: TermEntry, cell: string) => void
}

/** Several in one cell stand each on a line of their own. */
const linesOf = (cell: string): string[] =>
  cell
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

/** Between a word and the reason against it. */
const BEFORE_REASON = ' — '

const writeForbidden = ({ text, reason }: ForbiddenEntry): string =>
  reason ? `${text}${BEFORE_REASON}${reason}` : text

/** Every column, in order. */
const COLUMNS: readonly Column[] = [
  {
    title: 'fr',
    write: ({ french }) => french,
    read: (term, cell) => {
      term.french = cell.trim()
    },
  },
  {
    title: 'fr_variants',
    write: ({ variants }) => variants.join('\n'),
    read: (term, cell) => {
      term.variants = linesOf(cell)
    },
  },
  {
    title: 'fr_definition',
    write: ({ definition }) => definition,
    read: (term, cell) => {
      term.definition = cell.trim()
    },
  },
  {
    title: 'fr_source',
    write: ({ source }) => source,
    read: (term, cell) => {
      term.source = cell.trim()
    },
  },
  ...TARGET_LOCALES.flatMap((language): Column[] => [
    {
      title: language,
      write: (term) => term[language].term,
      read: (term, cell) => {
        term[language].term = cell.trim()
      },
    },
    {
      title: `${language}_definition`,
      write: (term) => term[language].definition,
      read: (term, cell) => {
        term[language].definition = cell.trim()
      },
    },
  ]),
  ...LOCALES.map((language): Column => ({
    title: `${language}_forbidden`,
    write: ({ forbidden }) =>
      forbidden
        .filter((word) => word.language === language)
        .map(writeForbidden)
        .join('\n'),
    read: (term, cell) => {
      for (const line of linesOf(cell)) {
        const [text = '', ...reason] = line.split(BEFORE_REASON)
        term.forbidden.push({ language, text, reason: reason.join(BEFORE_REASON) })
      }
    },
  })),
]

/** The glossary as a table that a spreadsheet opens: one term on each line. */
export const writeCsv = (terms: Iterable<TermEntry>): string =>
  [
    ...csvFile(
      COLUMNS.map(({ title }) => title),
      Array.from(terms, (term) => COLUMNS.map(({ write }) => write(term))),
    ),
  ].join('')

/** A spreadsheet part cells by commas, semicolons or tabs, by its language. */
const DELIMITERS = [',', ';', '\t']

/**
 * The terms of a table, by the titles of its columns in any order. Other columns are left alone.
 *
 * @throws {FileRefusal} `glossaryUnknown` when it is no table, or one without French terms
 */
export function readCsv(text: string): TermEntry[] {
  const [titles = [], ...rows] = cells(text)
  const columns = titles.map((title) =>
    COLUMNS.find((column) => column.title === title.trim().toLowerCase()),
  )
  if (!columns.some((column) => column?.title === 'fr')) throw new FileRefusal('glossaryUnknown')
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => {
      const term = emptyTerm()
      for (const [at, cell] of row.entries()) columns[at]?.read(term, unguardFormula(cell))
      return term
    })
}

function cells(text: string): string[][] {
  const head = text.slice(0, text.search(/[\r\n]|$/))
  const delimiter = DELIMITERS.reduce((best, each) =>
    head.split(each).length > head.split(best).length ? each : best,
  )
  try {
    return parse(text, { bom: true, delimiter, relaxColumnCount: true, skipEmptyLines: true })
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw new FileRefusal('glossaryUnknown')
  }
}
