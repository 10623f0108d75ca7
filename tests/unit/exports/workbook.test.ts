import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { type WorkbookCell, writeWorkbook } from '@/exports/workbook'
import { openWorkbook } from '@/lmia/read/xlsx/workbook'

/** The cells of a workbook with these rows under two titles, as another program reads them. */
async function readBack(rows: WorkbookCell[][]): Promise<string[][]> {
  const [sheet] = openWorkbook(await writeWorkbook([{ name: 'S', titles: ['A', 'B'], rows }]))
  const found: string[][] = []
  sheet?.read({ onRecord: ({ cells }) => void found.push(cells) })
  return found
}

const partsOf = async (name: string, cell: string) => {
  const parts = unzipSync(await writeWorkbook([{ name, titles: ['A'], rows: [[cell]] }]))
  return Object.values(parts).map((bytes) => strFromU8(bytes))
}

describe('a workbook', () => {
  it('says its titles, texts and numbers, with accents', async () => {
    expect(await readBack([['Montérégie & « Îles »', 12]])).toEqual([
      ['A', 'B'],
      ['Montérégie & « Îles »', '12'],
    ])
  })

  it.each(['=1+1', '@SUM(A1)', '+1', '-1', '\t=1'])(
    'takes no text for a formula: %j',
    async (text) => {
      const parts = await partsOf('S', text)
      expect(parts.some((part) => /<f[ >]/.test(part))).toBe(false)
      expect((await readBack([[text, 0]]))[1]?.[0]).toMatch(/^'/)
    },
  )

  it('opens whatever was written in names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), async (names) => {
        const rows = names.map((name, index) => [`x${name}`, index + 1])
        expect((await readBack(rows)).slice(1).map(([, number]) => number)).toEqual(
          rows.map(([, number]) => String(number)),
        )
      }),
      { numRuns: 10 },
    )
  })

  it('has a tab that a spreadsheet accepts', async () => {
    const [sheet] = openWorkbook(
      await writeWorkbook([
        { name: 'Services / régions: [tout le Québec], 2026', titles: [], rows: [] },
      ]),
    )
    expect(sheet?.name).toBe('Services   régions   tout le Qu')
  })

  it('cuts a text longer than a cell holds', async () => {
    expect((await readBack([['x'.repeat(40_000), 1]]))[1]?.[0]).toHaveLength(32_767)
  })
})
