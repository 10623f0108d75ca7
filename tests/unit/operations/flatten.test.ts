import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { flatten } from '@/operations/export/flatten'
import { writeTable } from '@/operations/export/writeTable'
import { unguardFormula } from '@/text/csv'

describe('a document as a row', () => {
  it('has what is nested under its path, lists joined, formatted texts as JSON', () => {
    const body = { root: { children: [] } }
    expect(
      flatten({
        id: 1,
        name: { fr: 'Lieu', en: null },
        tags: ['a', 'b'],
        isOpen: true,
        hours: [{ day: 1 }],
        body,
        none: undefined,
      }),
    ).toEqual({
      id: 1,
      'name.fr': 'Lieu',
      'name.en': null,
      tags: 'a; b',
      isOpen: 'true',
      hours: '[{"day":1}]',
      body: JSON.stringify(body),
      none: null,
    })
  })
})

describe('a table', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-table-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  async function* given(documents: readonly object[]): AsyncGenerator<object> {
    yield* documents
  }

  it('is the same documents in JSON, and the same texts in CSV', async () => {
    let number = 0
    const lineEnds = fc.constantFrom('\u2028', '\u2029', '\u0085', '\n')
    const text = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.oneof(lineEnds, fc.string())).map((parts) => `a${parts.join('')}`),
      )
      .filter((value) => !/^['\s]|\r/.test(value))
    const documents = fc.array(fc.record({ id: fc.nat(), text }), { maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(documents, async (docs) => {
        number += 1
        const base = path.join(folder, String(number))
        expect(await writeTable(base, given(docs))).toBe(docs.length)
        expect(JSON.parse(readFileSync(`${base}.json`, 'utf8'))).toEqual(docs)
        if (docs.length === 0) return
        const rows = parse(readFileSync(`${base}.csv`), { bom: true, columns: true }) as {
          text: string
        }[]
        expect(rows.map((row) => unguardFormula(row.text))).toEqual(docs.map((doc) => doc.text))
      }),
      { numRuns: 40 },
    )
  })

  it('has the columns of all its documents', async () => {
    const base = path.join(folder, 'all')
    await writeTable(base, given([{ a: 1 }, { b: { c: 'x' } }]))
    expect(readFileSync(`${base}.csv`, 'utf8')).toBe('\uFEFFa,b.c\r\n1,\r\n,x\r\n')
  })
})
