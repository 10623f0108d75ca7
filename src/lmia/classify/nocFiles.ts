/**
 * The official titles and the concordance, from the NOC files once they are installed. Pure:
 * takes the contents of the files.
 */
import { parse } from 'csv-parse/sync'

import { foldWords } from '@/text/fold'

import type { NocVersion, OccupationTitle } from '../types'

/**
 * Titles of NOC 2011 (EDM_NOC.csv of ESDC): four-digit codes of that year. Its SkillLevel column
 * is wrong in places and is not read; levels come from the codes.
 * @throws {Error} when the columns are not there
 */
export function readNoc2011Titles(text: string): OccupationTitle[] {
  return readRows(text, { code: 'noccode', en: 'nameenglish', fr: 'namefrench', year: 'nocyear' })
    .filter(({ code, year }) => year === '2011' && /^\d{4}$/.test(code))
    .flatMap(({ code, en, fr }) => [
      { nocVersion: '2011' as const, code, language: 'en' as const, title: en },
      { nocVersion: '2011' as const, code, language: 'fr' as const, title: fr },
    ])
}

/**
 * Titles of NOC 2021 (Statistics Canada's classification structure, one file for each language):
 * its unit groups, level 5.
 * @throws {Error} when the columns are not there
 */
export function readNoc2021Titles(text: string, language: 'en' | 'fr'): OccupationTitle[] {
  const columns =
    language === 'en'
      ? { level: 'level', code: 'code', title: 'class title' }
      : { level: 'niveau', code: 'code', title: 'titres' }
  return readRows(text, columns)
    .filter(({ level, code }) => level === '5' && /^\d{5}$/.test(code))
    .map(({ code, title }) => ({ nocVersion: '2021', code, language, title }))
}

/** Which NOC 2021 codes each NOC 2016 (and 2011) code became, and back. */
export interface Concordance {
  /** '8431' → ['84120', '85100', '85101'] */
  to2021: ReadonlyMap<string, readonly string[]>
  /** '85101' → ['8431', '8611'] */
  from2021: ReadonlyMap<string, readonly string[]>
}

/**
 * Statistics Canada's concordance of NOC 2016 with NOC 2021. The file lost its leading zeros.
 * One code often became several, and several one: a series across 2024 exists only for groups of
 * codes linked both ways (`findLinkedCodes`), never by moving positions from a code to another.
 * @throws {Error} when the columns are not there
 */
export function readConcordance(text: string): Concordance {
  const to2021 = new Map<string, string[]>()
  const from2021 = new Map<string, string[]>()
  const link = (map: Map<string, string[]>, a: string, b: string): void => {
    const known = map.get(a) ?? []
    if (!known.includes(b)) map.set(a, [...known, b].sort())
  }
  for (const row of readRows(text, { old: 'noc 2016 v1 3 code', recent: 'noc 2021 v1 0 code' })) {
    if (!/^\d{1,4}$/.test(row.old) || !/^\d{1,5}$/.test(row.recent)) continue
    const old = row.old.padStart(4, '0')
    const recent = row.recent.padStart(5, '0')
    link(to2021, old, recent)
    link(from2021, recent, old)
  }
  return { to2021, from2021 }
}

/**
 * The smallest group of codes of both versions that holds `code` and loses no position to codes
 * outside it: what a series across 2024 can honestly show as one line.
 * @example findLinkedCodes(concordance, '6322') // { '2011': ['6322'], '2021': ['63200'] }
 */
export function findLinkedCodes(
  { to2021, from2021 }: Concordance,
  code: string,
): Record<NocVersion, string[]> {
  const old = new Set<string>()
  const recent = new Set<string>()
  const visit = (current: string): void => {
    const isRecent = current.length === 5
    const seen = isRecent ? recent : old
    if (seen.has(current)) return
    seen.add(current)
    for (const next of (isRecent ? from2021 : to2021).get(current) ?? []) visit(next)
  }
  visit(code)
  return { '2011': [...old].sort(), '2021': [...recent].sort() }
}

/** Rows as objects: each wanted name is given to the first column whose folded header begins so. */
function readRows<Name extends string>(
  text: string,
  wanted: Record<Name, string>,
): Record<Name, string>[] {
  const [header = [], ...rows] = parse(text, {
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
  }) as string[][]
  const folded = header.map(foldWords)
  const indexes = (Object.entries(wanted) as [Name, string][]).map(([name, beginning]) => {
    const index = folded.findIndex((column) => column.startsWith(beginning))
    if (index < 0) throw new Error(`No column "${beginning}"; found: ${header.join(', ')}`)
    return [name, index] as const
  })
  return rows.map(
    (row) =>
      Object.fromEntries(
        indexes.map(([name, index]) => [name, (row[index] ?? '').trim()]),
      ) as Record<Name, string>,
  )
}
