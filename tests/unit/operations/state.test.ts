import { describe, expect, it } from 'vitest'

import { saySize } from '@/i18n/size'
import { latestOf } from '@/operations/backup/latest'
import { backupState } from '@/operations/backup/state'

const NOW = new Date('2026-11-29T12:00:00Z')

describe('how it stands with backups', () => {
  it.each([
    ['none', {}],
    ['good', { goodAt: '2026-11-28T08:40:00Z' }],
    ['good', { goodAt: '2026-11-27T12:00:00Z' }],
    ['late', { goodAt: '2026-11-27T11:59:59Z' }],
    ['failed', { failedAt: '2026-11-29T08:40:00Z' }],
    ['failed', { goodAt: '2026-11-28T08:40:00Z', failedAt: '2026-11-29T08:40:00Z' }],
    // The clock ran ahead for a while.
    ['late', { goodAt: '2031-01-01T08:40:00Z' }],
    ['failed', { goodAt: '2031-01-01T08:40:00Z', failedAt: '2026-11-29T08:40:00Z' }],
  ])('%s: %j', (state, last) => {
    expect(backupState(last, NOW)).toBe(state)
  })
})

describe('what several machines know of the last backup', () => {
  const of = (goodAt?: string, failedAt?: string) => ({
    ...(goodAt && { goodAt, file: goodAt }),
    ...(failedAt && { failedAt, failure: failedAt }),
  })
  it.each([
    ['the last good one of all', [of('2026-11-27'), of('2026-11-28'), {}], of('2026-11-28')],
    ['what failed since', [of('2026-11-27', '2026-11-28'), {}], of('2026-11-27', '2026-11-28')],
    ['no failure before it', [of('2026-11-26', '2026-11-27'), of('2026-11-28')], of('2026-11-28')],
    [
      'what failed elsewhere',
      [of('2026-11-28'), of('', '2026-11-29')],
      of('2026-11-28', '2026-11-29'),
    ],
    ['the order of one of them', [of('2031-01-01', '2026-11-29')], of('2031-01-01', '2026-11-29')],
    ['nothing', [{}, {}], {}],
  ])('is %s', (_, told, known) => {
    expect(latestOf(told)).toEqual(known)
  })
})

describe('a size', () => {
  it.each([
    [0, 'fr', '0 o'],
    [999, 'en', '999 byte'],
    [1_234_567, 'fr', '1,23 Mo'],
    [999_999_999, 'en', '1,000 MB'],
    [12_300_000_000, 'es', '12,3 GB'],
  ] as const)('of %d bytes is, in %s, %s', (bytes, locale, said) => {
    expect(saySize(bytes, locale).replace(/[\u00a0\u202f]/g, ' ')).toBe(said)
  })
})
