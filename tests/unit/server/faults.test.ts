import { describe, expect, it } from 'vitest'

import { FaultCounts } from '@/operations/status/faults'
import { faultsOf } from '@/operations/status/processes'

const HOUR_MS = 3_600_000
const NOW = 500_000 * HOUR_MS

const lastDay = (faults: FaultCounts, now: number) =>
  faultsOf([{ faults: faults.hourly(now) }], now)

describe('faults', () => {
  it('are counted for a day by kind, the most first, and for ever in all', () => {
    const faults = new FaultCounts()
    faults.count('api', NOW - 30 * HOUR_MS)
    faults.count('api', NOW - 23 * HOUR_MS)
    faults.count('admin', NOW)
    faults.count('admin', NOW)
    expect(lastDay(faults, NOW)).toEqual([
      ['admin', 2],
      ['api', 1],
    ])
    expect(lastDay(faults, NOW + 2 * HOUR_MS)).toEqual([['admin', 2]])
    expect(lastDay(faults, NOW + 25 * HOUR_MS)).toEqual([])
    expect(Object.fromEntries(faults.sinceStart())).toEqual({ api: 2, admin: 2 })
  })
})
