import { beforeAll, expect, it } from 'vitest'

import { createContext } from '@/lmia/createContext'
import type { ClassifiedRow } from '@/lmia/types'

import { measurePlacing, readQuebecRows } from '../../bench/lmiaPlacing'
import { describeReference, readGazetteerFiles, REFERENCE_DIR } from './reference'

describeReference('placing the rows of Quebec of the official lists', () => {
  let rows: ClassifiedRow[]
  beforeAll(() => {
    rows = readQuebecRows(REFERENCE_DIR)
  }, 120_000)

  it.each([
    { name: 'embedded', placed: 0.99, far: 0.005, files: undefined },
    { name: 'full', placed: 0.985, far: 0.003, files: { schools: false } },
  ])(
    'with the $name gazetteer reaches what was asked',
    async ({ placed, far, files }) => {
      const context = createContext(files && readGazetteerFiles(files))
      const measure = await measurePlacing(context, REFERENCE_DIR, rows)
      expect(measure.placedShare).toBeGreaterThan(placed)
      expect(measure.farShare).toBeLessThan(far)
      expect(measure.compared).toBeGreaterThan(20_000)
    },
    120_000,
  )
})
