import { describe, expect, it } from 'vitest'

import { findAlternatives, synthesize } from '@/directory/synthesis'
import { SECTIONS } from '@/directory/vocabulary'

import {
  entry,
  LONGUEUIL,
  MONTREAL,
  offers,
  organization,
  QUEBEC_CITY,
  region,
  site,
} from './world'

const monteregie = region('16', { point: LONGUEUIL })

const confirmed = SECTIONS.map(({ code }) => ({
  section: code,
  actor: 'organization' as const,
  channel: 'form' as const,
  date: '2026-10-03',
  isUnchanged: true,
}))

const here = organization('here', {
  sites: [site({ region: '16' })],
  services: [offers('welcome'), offers('permits', { availability: 'conditional' })],
  languages: ['fr', 'es'],
  verifications: confirmed,
})
const visiting = organization('visiting', {
  sites: [site({ region: '06', point: MONTREAL })],
  regionsServed: ['16'],
  services: [offers('welcome', { remote: true })],
  languages: ['fr'],
})
const montreal = organization('montreal', {
  sites: [site({ region: '06', point: MONTREAL, municipality: 'Montréal' })],
  services: [offers('psychological')],
})
const quebec = organization('quebec', {
  sites: [site({ region: '03', point: QUEBEC_CITY, municipality: 'Québec' })],
  services: [offers('psychological', { remote: true })],
})
const provincial = organization('provincial', { servesAllQuebec: true, services: [offers('food')] })

const synthesis = (organizations = [quebec, montreal, visiting, here, provincial]) =>
  synthesize({
    region: monteregie,
    organizations,
    services: ['welcome', 'permits', 'psychological', 'taxes'].map((key) => entry(key)),
    languages: ['fr', 'es', 'tl'].map((key) => entry(key)),
    today: '2026-11-28',
    confirmedSince: '2026-01-01',
  })

describe('the synthesis of a region', () => {
  it('has those with a place there and those who say they serve it, by name', () => {
    expect(synthesis().columns.map(({ organization: o }) => o.id)).toEqual(['here', 'visiting'])
    expect(synthesis().provincial.map((o) => o.id)).toEqual(['provincial'])
  })

  it('says what each offers, and how many do', () => {
    const [welcome, permits] = synthesis().rows
    expect(welcome?.cells.map((cell) => cell?.availability)).toEqual(['offered', 'offered'])
    expect(welcome?.cells[1]?.remote).toBe(true)
    expect(permits?.cells.map((cell) => cell?.availability ?? null)).toEqual(['conditional', null])
    expect([welcome?.total, permits?.total]).toEqual([2, 1])
    expect(welcome?.gap).toBeNull()
  })

  it('says where a missing service can be had: who serves the region before who is nearer', () => {
    const gap = synthesis().rows[2]?.gap
    expect(gap?.nearest).toMatchObject({ municipality: 'Québec', remote: true, servesRegion: true })
    expect(gap?.byPhone.map((o) => o.id)).toEqual(['quebec'])
  })

  it('names the nearest of all when nobody says it serves the region', () => {
    const gap = findAlternatives('psychological', monteregie, [montreal, here])
    expect(gap.nearest).toMatchObject({
      municipality: 'Montréal',
      remote: false,
      servesRegion: false,
    })
    expect(gap.nearest?.distanceKm).toBeGreaterThan(3)
    expect(gap.nearest?.distanceKm).toBeLessThan(7)
  })

  it('admits that a service is nowhere', () => {
    expect(synthesis().rows[3]?.gap).toEqual({ nearest: null, byPhone: [] })
  })

  it('counts languages, the missing ones included', () => {
    expect(synthesis().languages.map((l) => [l.language.key, l.organizations.length])).toEqual([
      ['fr', 2],
      ['es', 1],
      ['tl', 0],
    ])
  })

  it('adds up', () => {
    expect(synthesis().totals).toEqual({ organizations: 2, confirmed: 1, gaps: 2 })
  })

  it('of an empty region is all gaps', () => {
    const { totals, rows } = synthesis([montreal])
    expect(totals).toEqual({ organizations: 0, confirmed: 0, gaps: 4 })
    expect(rows.every((row) => row.cells.length === 0)).toBe(true)
  })
})
