import { describe, expect, it } from 'vitest'

import type { Fingerprints } from '@/directory/sections'
import { changesBetween, type HistoryLine, tellHistory } from '@/directory/sheetHistory'
import { SECTIONS } from '@/directory/vocabulary'

const fingerprints = (more: Partial<Fingerprints> = {}): Fingerprints => ({
  ...(Object.fromEntries(SECTIONS.map(({ code }) => [code, 'a'])) as Fingerprints),
  ...more,
})

const version = (day: string, more: Partial<Fingerprints> = {}) => ({
  day,
  at: `${day}T12:00:00Z`,
  fingerprints: fingerprints(more),
})

const line = (at: string, more: Partial<HistoryLine> = {}): HistoryLine => ({
  day: at.slice(0, 10),
  at,
  what: 'confirmed',
  who: { kind: 'person', name: 'Ana' },
  sections: ['contact'],
  ...more,
})

describe('what the team changed', () => {
  it('is what reads otherwise from one version to the next', () => {
    const newestFirst = [
      version('2026-11-03', { contact: 'b', hours: 'b' }),
      version('2026-11-02', { contact: 'b' }),
      version('2026-11-01', { contact: 'b' }),
      version('2026-10-31'),
    ]
    expect(changesBetween(newestFirst).map(({ day, sections }) => [day, sections])).toEqual([
      ['2026-11-03', ['hours']],
      ['2026-11-01', ['contact']],
    ])
  })

  it('is not what the organization hid itself, and counts from there on', () => {
    const newestFirst = [
      version('2026-11-03', { services: 'b', hours: 'b' }),
      { ...version('2026-11-02', { services: 'b' }), isOwn: true },
      version('2026-11-01'),
    ]
    expect(changesBetween(newestFirst).map(({ day, sections }) => [day, sections])).toEqual([
      ['2026-11-03', ['hours']],
    ])
  })

  it('is nothing of a sheet that has one version, or none', () => {
    expect(changesBetween([version('2026-11-01')])).toEqual([])
    expect(changesBetween([])).toEqual([])
  })
})

describe('the history of a sheet', () => {
  it('tells what one person did in several steps of a day as one line, newest first', () => {
    const told = tellHistory([
      line('2026-11-01T10:00:00Z', { sections: ['hours'] }),
      line('2026-11-02T09:00:00Z'),
      line('2026-11-01T10:01:00Z', { sections: ['contact'] }),
      line('2026-11-01T11:00:00Z', { who: { kind: 'team' } }),
    ])
    expect(told.map(({ day, who, sections }) => [day, who.kind, sections])).toEqual([
      ['2026-11-02', 'person', ['contact']],
      ['2026-11-01', 'team', ['contact']],
      ['2026-11-01', 'person', ['contact', 'hours']],
    ])
  })

  it('keeps apart what was sent twice, and people of different names', () => {
    expect(
      tellHistory([
        line('2026-11-01T10:00:00Z', { what: 'sent', sent: '1' }),
        line('2026-11-01T11:00:00Z', { what: 'sent', sent: '2' }),
        line('2026-11-01T12:00:00Z', { who: { kind: 'person', name: 'Bea' } }),
        line('2026-11-01T13:00:00Z'),
      ]),
    ).toHaveLength(4)
  })
})
