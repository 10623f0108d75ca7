/**
 * Which column a header cell names. Header words drift from quarter to quarter ("Employer ",
 * "Employer Name", "Occupaitons under NOC 2011", "Postes Approuvés"): a new wording is a word
 * added to `HEADER_WORDS`.
 */
import { editDistance } from '@/text/editDistance'
import { foldWords } from '@/text/fold'

import type { Column, LmiaKind, LmiaLanguage } from '../types'

export interface HeaderMatch {
  /** Where each column found is, by index of cell. */
  columns: Map<Column, number>
  /** Header cells that name no column we know, or one named twice. */
  unknown: string[]
}

interface HeaderWords {
  column: Column
  /** Any of these words names the column. */
  strong: readonly string[]
  /** These name it when no strong word of any column is there. */
  weak?: readonly string[]
}

/**
 * In order: the first column whose word is in the cell takes it, so that "Employer Address" is an
 * address and "Approved LMIA Positions" are positions. Folded words, both languages.
 */
const HEADER_WORDS: readonly HeaderWords[] = [
  {
    column: 'province',
    strong: ['province', 'provinces', 'territory', 'territories', 'territoire', 'territoires'],
    weak: ['prov', 'terr'],
  },
  {
    column: 'positions',
    strong: ['position', 'positions', 'poste', 'postes'],
    weak: [
      'workers',
      'travailleurs',
      'travailleuses',
      'tfws',
      'tet',
      'jobs',
      'emplois',
      'vacancies',
      'headcount',
      'effectif',
    ],
  },
  {
    column: 'lmias',
    strong: ['lmia', 'lmias', 'eimt', 'eimts'],
    weak: ['applications', 'assessments'],
  },
  {
    column: 'incorporateStatus',
    strong: [
      'incorporate',
      'incorporated',
      'incorporation',
      'incorporer',
      'incorpore',
      'statut',
      'status',
      'constitution',
    ],
    weak: ['legal', 'structure', 'juridique', 'ownership'],
  },
  {
    column: 'address',
    strong: ['address', 'addresses', 'adresse', 'adresses', 'location', 'lieu'],
    weak: ['city', 'ville', 'municipality', 'municipalite'],
  },
  {
    column: 'stream',
    strong: ['stream', 'streams', 'volet', 'volets'],
    weak: ['program', 'programme'],
  },
  {
    column: 'occupation',
    strong: ['occupation', 'occupations', 'profession', 'professions'],
    weak: ['noc', 'cnp', 'job', 'emploi', 'metier', 'title'],
  },
  {
    column: 'employer',
    strong: ['employer', 'employers', 'employeur', 'employeurs'],
    weak: [
      'company',
      'firm',
      'business',
      'entreprise',
      'organization',
      'organisation',
      'name',
      'nom',
    ],
  },
]

/** Words that tell the language of a header; spellings the two languages share are not here. */
const LANGUAGE_WORDS: Readonly<Record<LmiaLanguage, readonly string[]>> = {
  en: ['territory', 'stream', 'employer', 'address', 'lmias', 'approved', 'requested', 'status'],
  fr: ['territoire', 'volet', 'employeur', 'adresse', 'profession', 'eimt', 'postes', 'poste'],
}

/** Words of a header that tell granted from refused, when neither title nor name does. */
const KIND_WORDS: Readonly<Record<LmiaKind, readonly string[]>> = {
  positive: ['approved', 'approuve', 'approuves', 'approuvee', 'approuvees', 'issued', 'accordes'],
  negative: ['requested', 'demande', 'demandes', 'demandees', 'denied', 'refused', 'refuses'],
}

/** A longer cell is a sentence, not a header. */
const MAX_HEADER_CHARS = 90

/** Finds the columns named by a record's cells; a column named twice keeps the better cell. */
export function matchHeader(cells: readonly string[], kind?: LmiaKind): HeaderMatch {
  const found = new Map<Column, { index: number; rank: number }>()
  const unknown: string[] = []
  cells.forEach((cell, index) => {
    if (!cell.trim()) return
    const match = matchCell(cell)
    if (!match) {
      unknown.push(cell.trim())
      return
    }
    const rank = match.rank + (kind && hasWord(foldWords(cell), KIND_WORDS[kind]) ? 1 : 0)
    const taken = found.get(match.column)
    if (taken && taken.rank >= rank) {
      unknown.push(cell.trim())
      return
    }
    if (taken) unknown.push(cells[taken.index]!.trim())
    found.set(match.column, { index, rank })
  })
  return {
    columns: new Map([...found].map(([column, { index }]) => [column, index])),
    unknown,
  }
}

/** True when a record reads like a header: an employer, and positions or an address. */
export function isHeader({ columns }: HeaderMatch): boolean {
  return (
    columns.size >= 3 &&
    columns.has('employer') &&
    (columns.has('positions') || columns.has('address'))
  )
}

/** True when a record reads like a header with some of its columns gone. */
export function isPartOfHeader({ columns }: HeaderMatch): boolean {
  return columns.size >= 3
}

/** The language most header words belong to; `undefined` when it is even. */
export function findHeaderLanguage(headers: readonly string[]): LmiaLanguage | undefined {
  const words = headers.flatMap((header) => foldWords(header).split(' '))
  const count = (language: LmiaLanguage) =>
    words.filter((word) => LANGUAGE_WORDS[language].includes(word)).length
  const [en, fr] = [count('en'), count('fr')]
  return en === fr ? undefined : en > fr ? 'en' : 'fr'
}

/** The kind the header's verbs speak of; `undefined` when they say neither or both. */
export function findHeaderKind(headers: readonly string[]): LmiaKind | undefined {
  const folded = headers.map(foldWords)
  const positive = folded.some((header) => hasWord(header, KIND_WORDS.positive))
  const negative = folded.some((header) => hasWord(header, KIND_WORDS.negative))
  return positive === negative ? undefined : positive ? 'positive' : 'negative'
}

function matchCell(cell: string): { column: Column; rank: number } | undefined {
  if (cell.length > MAX_HEADER_CHARS) return undefined
  const words = foldWords(cell).split(' ')
  for (const exact of [true, false]) {
    for (const { column, strong } of HEADER_WORDS) {
      if (words.some((word) => isOneOf(word, strong, exact))) return { column, rank: exact ? 8 : 6 }
    }
  }
  for (const { column, weak } of HEADER_WORDS) {
    if (weak && words.some((word) => isOneOf(word, weak, true))) return { column, rank: 4 }
  }
  return undefined
}

const hasWord = (folded: string, words: readonly string[]): boolean =>
  folded.split(' ').some((word) => isOneOf(word, words, true) || isOneOf(word, words, false))

/** Same word, or (for words of five letters and more) a typing error away. */
function isOneOf(word: string, words: readonly string[], exact: boolean): boolean {
  if (words.includes(word)) return true
  if (exact || word.length < 5) return false
  const limit = word.length >= 8 ? 2 : 1
  return words.some((known) => known.length >= 5 && editDistance(word, known, limit) <= limit)
}
