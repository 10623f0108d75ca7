import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import type { LmiaContext } from '@/lmia/context'
import { MemoryStore } from '@/lmia/store/memoryStore'
import { ImportRefusal } from '@/lmia/report/refusal'
import { runImport } from '@/lmia/runImport'

import {
  type Cells,
  csvBytes,
  layout1,
  layout2,
  layout3,
  layout4,
  layout5,
  toCsv,
  toXlsx,
} from './lists'

/** A gazetteer that knows nothing: these facts are about reading, not placing. */
const context: LmiaContext = {
  gazetteer: {
    name: 'none',
    size: 0,
    find: () => ({ place: null, precision: 'none', method: 'none', problem: 'cityUnknown' }),
  },
}

const LISTS = [layout1, layout2, layout3, layout4, layout5]
const anyList = fc.constantFrom(...LISTS).map((make) => make())

/** Whatever the bytes: refused with a reason, or loaded whole with every row accounted for. */
async function expectWhole(bytes: Uint8Array, fileName = '2019Q3-positive.csv'): Promise<void> {
  const store = new MemoryStore()
  try {
    const { summary, notices } = await runImport({ bytes, fileName, context, store })
    expect(summary.rowsRead).toBe(summary.rowsLoaded + summary.rowsRejected)
    expect(store.currentRows()).toHaveLength(summary.quebecRows)
    const rejections = notices.filter(({ severity }) => severity === 'rejection')
    expect(rejections).toHaveLength(summary.rowsRejected)
    for (const { line, value } of rejections) {
      expect(line).toBeGreaterThan(0)
      expect(value).toMatch(/./)
    }
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error
    expect(store.generations.size).toBe(0)
  }
}

vi.setConfig({ testTimeout: 60_000 })

describe('no file makes the importer crash or load a part', () => {
  it('cut anywhere, as CSV or XLSX', () =>
    fc.assert(
      fc.asyncProperty(
        anyList,
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (rows, isXlsx, share) => {
          const bytes = isXlsx ? toXlsx(rows) : csvBytes(rows)
          await expectWhole(bytes.subarray(0, Math.floor(bytes.length * share)))
        },
      ),
      { numRuns: 150 },
    ))

  it('with bytes changed', () =>
    fc.assert(
      fc.asyncProperty(
        anyList,
        fc.boolean(),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
        async (rows, isXlsx, changes) => {
          const bytes = Uint8Array.from(isXlsx ? toXlsx(rows) : csvBytes(rows))
          for (const [at, value] of changes) bytes[at % bytes.length] = value
          await expectWhole(bytes)
        },
      ),
      { numRuns: 200 },
    ))

  it('with quotes, separators, line ends and NULs put in', () =>
    fc.assert(
      fc.asyncProperty(
        anyList,
        fc.array(
          fc.tuple(
            fc.nat(),
            fc.constantFrom(
              '"',
              '""',
              ',',
              ';',
              '\n',
              '\r',
              '\u0000',
              '=',
              '\ufeff',
              '\ufffd',
              "'",
            ),
          ),
          {
            maxLength: 20,
          },
        ),
        async (rows, insertions) => {
          let text = toCsv(rows)
          for (const [at, piece] of insertions) {
            const index = at % (text.length + 1)
            text = text.slice(0, index) + piece + text.slice(index)
          }
          await expectWhole(new TextEncoder().encode(text))
        },
      ),
      { numRuns: 300 },
    ))

  it('with any text in any cell', () =>
    fc.assert(
      fc.asyncProperty(
        anyList,
        fc.boolean(),
        fc.array(
          fc.tuple(
            fc.nat(),
            fc.nat(),
            fc.oneof(
              fc.string({ unit: 'binary' }),
              fc.constantFrom('=1+1', '-1', '1e9', 'Notes:', 'Total', 'Quebec', '#REF!', '  '),
            ),
          ),
          {
            maxLength: 10,
          },
        ),
        async (rows, isXlsx, changes) => {
          const table = rows.map((row) => [...row])
          for (const [i, j, text] of changes) {
            const row = table[i % table.length]!
            row[j % row.length] = text
          }
          await expectWhole(isXlsx ? toXlsx(table) : csvBytes(table))
        },
      ),
      { numRuns: 300 },
    ))

  it('with cells of a megabyte', async () => {
    const huge = 'é"'.repeat(500_000)
    for (const make of [layout1, layout4]) {
      const rows = make().map((row, i): Cells =>
        i === 4 ? row.map((cell, j) => (j === 2 ? huge : cell)) : row,
      )
      await expectWhole(csvBytes(rows))
      await expectWhole(toXlsx(rows))
    }
  })

  it('of any bytes at all', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), (bytes) => expectWhole(bytes)),
      { numRuns: 200 },
    ))
})

describe('the order of columns does not matter', () => {
  it('for any order of any layout with columns', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(layout2, layout3, layout4, layout5),
        fc.infiniteStream(fc.nat()),
        async (make, numbers) => {
          const rows = make()
          const width = rows[1]!.length
          const order = [...Array(width).keys()]
          for (let i = width - 1; i > 0; i -= 1) {
            const j = (numbers.next().value as number) % (i + 1)
            ;[order[i], order[j]] = [order[j]!, order[i]!]
          }
          const shuffled = rows.map((row): Cells =>
            row.length < width ? row : order.map((at) => row[at] ?? ''),
          )
          const input = { fileName: 'list.csv', context, dryRun: true }
          const straight = await runImport({ ...input, bytes: csvBytes(rows) })
          const mixed = await runImport({ ...input, bytes: csvBytes(shuffled) })
          expect(mixed.summary).toEqual(straight.summary)
        },
      ),
      { numRuns: 60 },
    ))
})
