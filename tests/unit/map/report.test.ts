import { describe, expect, it } from 'vitest'

import { TABLE_FORMATS } from '@/exports/tableFile'
import { LOCALES, type Locale } from '@/i18n/locales'
import { openWorkbook } from '@/lmia/read/xlsx/workbook'
import { buildMapTable } from '@/map/buildTable'
import { csvLines } from '@/map/exportRows'
import { type MapFilters, NO_FILTERS } from '@/map/filters'
import { quarterIndex } from '@/map/period'
import { queryMap } from '@/map/query'
import { reportNames } from '@/map/report/names'
import { reportSheets } from '@/map/report/sheets'
import type { KnownNames } from '@/map/valueNames'

import { approval, PERIODS } from './rows'

/** Names that somebody wrote to be run by a spreadsheet. */
const HOSTILE = ['=1+1', '  =1+1', 'Ferme;=cmd', '\t=1+1', '\r=1+1', '@SUM(A1)', '-2+3', '\u200b=1']

const KNOWN: KnownNames = {
  regions: new Map([['16', 'Montérégie']]),
  municipalities: new Map([['m:68055', 'Saint-Rémi']]),
  occupations: { '8431': 'Ouvrières et ouvriers agricoles', '85100': 'Élevage' },
  occupationGroups: { '8431-8611': ['8431', '8611', '85100'] },
}

const table = await buildMapTable(
  [
    ...HOSTILE.map((name, at) => approval({ employer: { id: `e${at}`, name } })),
    approval({ occupationCode: null, occupationGroup: null, place: null, positions: 40 }),
    approval({ period: PERIODS['2017Q1Q2'] }),
  ],
  'v',
)

/** As before the concordance is installed. */
const withoutGroups = await buildMapTable([approval({ occupationGroup: null })], 'v')

const YEAR: MapFilters = {
  ...NO_FILTERS,
  from: quarterIndex(2024, 1),
  to: quarterIndex(2024, 4),
}

const sheetsIn = (locale: Locale, filters = YEAR, of = table) => {
  const [first, ...others] = reportOf(locale, filters, of).map((sheet) => ({
    ...sheet,
    rows: [...sheet.rows],
  }))
  return [first!, ...others] as const
}

const reportOf = (locale: Locale, filters = YEAR, of = table) =>
  reportSheets({
    table: of,
    filters,
    answer: queryMap(of, filters),
    names: reportNames(KNOWN, locale),
    watermark: {
      name: 'Alex Exemple',
      email: 'alex@example.org',
      madeAt: new Date('2026-11-29T05:30:00Z'),
    },
    locale,
    viewUrl: 'https://example.org/fr/carte?from=2024Q1',
  })

/** Every cell of a workbook, as another program reads it. */
async function cellsOf(locale: Locale): Promise<string[][]> {
  const bytes = await TABLE_FORMATS.xlsx.write(reportOf(locale))
  return openWorkbook(Buffer.from(bytes)).flatMap((sheet) => {
    const found: string[][] = []
    sheet.read({ onRecord: ({ cells }) => void found.push(cells) })
    return found
  })
}

const explained = (locale: Locale, filters?: MapFilters) =>
  sheetsIn(locale, filters)
    .at(-1)!
    .rows.map(([, explanation]) => String(explanation))

describe('a report', () => {
  it.each(LOCALES)('says values in the words of the reader (%s)', (locale) => {
    const [rows] = sheetsIn(locale)
    const said = rows.rows.at(-3)!.map(String) // the last before the mark
    expect(said).toContain('8431 · Ouvrières et ouvriers agricoles')
    expect(said).toContain('Montérégie')
    expect(said.some((cell) => cell.startsWith('8431, 8611 → 85100 · '))).toBe(true)
    expect(rows.titles).toHaveLength(said.length)
    expect(new Set(rows.titles).size).toBe(said.length)
  })

  it('leaves out the groups of occupations that no concordance gives, and keeps the occupation', () => {
    const [rows] = sheetsIn('fr', YEAR, withoutGroups)
    expect(rows.titles).not.toContain('Profession, suivie à travers 2024')
    expect(rows.titles).toHaveLength(rows.rows[0]!.length)
    expect(rows.rows[0]).toContain('8431 · Ouvrières et ouvriers agricoles')
  })

  it('has the totals of its rows', () => {
    const [rows, places] = sheetsIn('fr')
    const at = rows.titles.indexOf('Postes')
    const sum = rows.rows.reduce((total, row) => total + (Number(row[at]) || 0), 0)
    expect(sum).toBe(queryMap(table, YEAR).totals.positions)
    expect(places?.rows.find(([name]) => name === 'Ensemble')?.[4]).toBe(sum)
  })

  it('says what was asked, what is missing, who for and when', () => {
    const filters = { ...YEAR, facets: { stream: ['primaryAgriculture'] }, employerText: 'ferme' }
    const method = explained('fr', filters)
    expect(method).toEqual(
      expect.arrayContaining(
        [
          'Alex Exemple <alex@example.org>',
          '29 novembre 2026, 0\u00a0h\u00a030',
          '2024',
          '2024 T1',
          '2024 T2\u00a0–\u00a02024 T4',
          'Volet = Agricole',
          'employeur = ferme',
        ].map(
          (one) =>
            expect.stringMatching(new RegExp(`^${one.replace(/\s/g, '\\s')}$`, 'u')) as string,
        ),
      ),
    )
    expect(method.filter((one) => /Licence du gouvernement ouvert/.test(one))).toHaveLength(1)
    const unknown = sheetsIn('fr')
      .at(-1)!
      .rows.find(([subject]) => /sans profession/.test(String(subject)))
    expect(unknown?.[1]).toBe(1)
  })

  it('is marked at the end of each sheet of figures', () => {
    for (const { rows } of sheetsIn('en').slice(0, 2)) {
      expect(rows.at(-1)?.[0]).toMatch(
        /^Made for Alex Exemple <alex@example\.org>, November 29, 2026/,
      )
    }
  })

  it('runs nothing that somebody wrote in a name', async () => {
    const cells = (await cellsOf('fr')).flat()
    expect(cells.filter((cell) => /^[\s\u200b]*[=+\-@]/.test(cell))).toEqual([])
    expect(cells.some((cell) => cell.includes("Ferme;'=cmd"))).toBe(true)
  })
})

describe('the rows for machines', () => {
  it.each([
    ['fr', ';'],
    ['en', ','],
    ['es', ';'],
  ] as const)('are parted as spreadsheets in %s expect: %j', (locale, separator) => {
    const [head, row] = [...csvLines(table, YEAR, locale)]
    expect(head).toMatch(/^\ufeff/)
    expect(head!.split(separator).length).toBe(15)
    expect(row).toContain(`positive${separator}primaryAgriculture${separator}C${separator}8`)
  })

  it('have the same titles in every language: the words of addresses', () => {
    const titles = [
      ['period', 'list', 'stream', 'skill', 'sector', 'group', 'noc', 'employer', 'place', 'part'],
      ['region', 'municipality', 'precision', 'positions', 'lmias'],
    ].flat()
    for (const locale of LOCALES) {
      const [head] = csvLines(table, YEAR, locale)
      expect(head!.replace('\ufeff', '').trim().split(/[,;]/)).toEqual(titles)
    }
  })

  it('leave out the groups of occupations that no concordance gives', () => {
    const [head, row] = [...csvLines(withoutGroups, YEAR, 'en')]
    expect(head).not.toContain(',group,')
    expect(row).toContain('positive,primaryAgriculture,C,8,8431,')
  })

  it('run nothing that somebody wrote in a name', () => {
    const file = [...csvLines(table, YEAR, 'fr')].join('')
    expect(file).not.toMatch(/(^|[;"\t\r\n])[\s\u200b"]*[=+@](?!$)/m)
    expect(file).toContain("'=1+1")
  })
})
