import { expect, it } from 'vitest'

import { createContext } from '@/lmia/createContext'
import { runImport } from '@/lmia/runImport'

import {
  describeReference,
  readExpectedCounts,
  readReferenceBytes,
  REFERENCE_DIR,
} from './reference'

describeReference('the official lists', () => {
  const expected = REFERENCE_DIR ? readExpectedCounts() : []
  const context = createContext()

  it('are 61', () => expect(expected).toHaveLength(61))

  it.each(expected)('$file holds exactly what was counted', async ({ file, ...counts }) => {
    const { summary, state } = await runImport({
      bytes: readReferenceBytes(`lmia/${file}`),
      fileName: file,
      context,
      dryRun: true,
    })
    const { rowsRead, rowsLoaded, rowsRejected, placed } = summary
    expect(state).toBe('dryRun')
    expect({
      rows: rowsRead,
      quebecRows: summary.quebecRows,
      positions: summary.positions,
      quebecPositions: summary.quebecPositions,
      lmias: summary.lmias,
    }).toEqual(counts)
    expect(rowsRead).toBe(rowsLoaded + rowsRejected)
    expect(placed.municipality + placed.postalSector + placed.none).toBe(summary.quebecRows)
    expect(file).toContain(summary.period)
    expect(file).toContain(`${summary.kind}-${summary.language}`)
  })
})
