/**
 * The official titles and the concordance, from the NOC files once they are installed. Pure:
 * takes the contents of the files.
 */
import { parse } from 'csv-parse/sync'

import { foldWords } from '@/text/fold'

import type { OccupationTitle } from '../types'

import { type Concordance, makeConcordance } from './concordance'

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

/**
 * Statistics Canada's concordance of NOC 2016 with NOC 2021. The file lost its leading zeros.
 * @throws {Error} when the columns are not there
 */
export function readConcordance(text: string): Concordance {
  return makeConcordance(
    readRows(text, { old: 'noc 2016 v1 3 code', recent: 'noc 2021 v1 0 code' })
      .filter(({ old, recent }) => /^\d{1,4}$/.test(old) && /^\d{1,5}$/.test(recent))
      .map(({ old, recent }) => [old.padStart(4, '0'), recent.padStart(5, '0')] as const),
  )
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
