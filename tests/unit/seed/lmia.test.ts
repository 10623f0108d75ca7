import { readFileSync } from 'node:fs'
import path from 'node:path'

import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'

import { loadLmiaContext } from '@/lmia/official/installedGazetteer'
import { runImport } from '@/lmia/runImport'

const folder = path.resolve(import.meta.dirname, '../../../seed/lmia')
const read = (file: string): string[][] => parse(readFileSync(path.join(folder, file)))

const FILES = [
  ['exemple-2023Q4.csv', 'Positive', '2011', 'October to December 2023', 4],
  ['exemple-2024Q2.csv', 'Positive', '2021', 'April to June 2024', 5],
  ['exemple-2024Q4.csv', 'Positive', '2021', 'October to December 2024', 5],
  ['exemple-2024Q4-refus.csv', 'Negative', '2021', 'October to December 2024', 5],
] as const

describe.each(FILES)('%s', (file, kind, noc, period, digits) => {
  const [title, headers, ...rest] = read(file)
  const end = rest.findIndex(([cell]) => cell === 'Notes:')
  const rows = rest.slice(0, end)

  it('has the title, the eight columns and the notes of the official layout', () => {
    expect(title?.[0]).toContain(`Issued a ${kind} Labour Market Impact Assessment`)
    expect(title?.[0]).toContain(`(NOC) ${noc} and Business Location, ${period}`)
    expect(headers).toHaveLength(8)
    expect(headers?.[7]).toBe(kind === 'Positive' ? 'Approved Positions' : 'Requested Positions')
    expect(end).toBeGreaterThan(0)
  })

  it('holds invented employers only, in Quebec and a few other provinces', () => {
    expect(rows.length).toBeGreaterThan(30)
    for (const [, , employer] of rows) expect(employer).toMatch(/exemple|example/i)
    const provinces = new Set(rows.map(([province]) => province!.trim()))
    expect(provinces.has('Quebec')).toBe(true)
    expect(provinces.size).toBeGreaterThan(3)
  })

  it('codes occupations with the version it names', () => {
    for (const [, , , , occupation] of rows) {
      if (occupation) expect(occupation).toMatch(new RegExp(`^\\d{${digits}}-\\S`))
    }
  })
})

describe('the largest example list', () => {
  const rows = read('exemple-2024Q4.csv')

  it('has about four hundred rows, with what real lists have wrong', () => {
    expect(rows.length).toBeGreaterThan(400)
    const quebec = rows.filter(([province]) => province?.startsWith('Quebec'))
    expect(quebec.some(([, , , address]) => /J0L 2$/.test(address!))).toBe(true)
    expect(quebec.some(([, , , , occupation]) => occupation === '')).toBe(true)
    expect(quebec.some((row) => row[7] === '0')).toBe(true)
  })
})

describe('the importer', () => {
  it.each(FILES)(
    'reads every row of %s and places all but the unknown town',
    async (file, kind) => {
      const context = await loadLmiaContext(folder) // no downloaded data there: the embedded places
      const bytes = readFileSync(path.join(folder, file))
      const { summary } = await runImport({ bytes, fileName: file, context, dryRun: true })
      expect(summary.kind).toBe(kind.toLowerCase())
      expect(summary.rowsRejected).toBe(0)
      expect(summary.rowsLoaded).toBe(summary.rowsRead)
      const isPositive = kind === 'Positive'
      expect(summary.placed.none).toBe(isPositive ? 1 : 0)
      expect(summary.placed.postalSector).toBe(isPositive ? 1 : 0)
      expect(summary.placed.municipality).toBeGreaterThan(30)
    },
  )
})
