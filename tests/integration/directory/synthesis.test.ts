import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { findRegion, searchDirectory, viewAllRegions } from '@/data/directory'
import { readDirectory } from '@/data/directory/snapshot'
import { synthesize } from '@/directory/synthesis'

import { emptyDatabase, startPayload } from '../harness'
import { makeWorld, SLUGS } from './world'

let payload: Payload

beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  await makeWorld(payload)
})

describe('the directory read from the database', () => {
  it('has natural keys and the texts of each language, whatever the database', async () => {
    const directory = await readDirectory(payload)
    const listed = directory.organizations.find(({ slug }) => slug === SLUGS.listed)
    expect(listed).toMatchObject({
      languages: ['fr', 'es'],
      services: [
        { service: 'permits', availability: 'offered', remote: false },
        { service: 'food', availability: 'offered', remote: false },
      ],
      sites: [
        {
          region: '16',
          municipality: 'Saint-Rémi',
          precision: 'address',
          hours: { kind: 'weekly', weekly: [{ days: ['mo'], opens: '09:00', closes: '17:00' }] },
        },
      ],
      verifications: [
        {
          isUnchanged: false,
          section: 'contact',
          actor: 'organization',
          channel: 'form',
          date: '2026-10-03',
        },
      ],
    })
    expect(directory.regions.map(({ code, name }) => [code, name.fr])).toEqual([
      ['06', 'Montréal'],
      ['16', 'Montérégie'],
    ])
  })

  it('gives the pages the synthesis that the pure core computes', async () => {
    const directory = await readDirectory(payload)
    for (const region of directory.regions) {
      const view = await findRegion({
        locale: 'fr',
        slug: region.slug,
        now: new Date('2026-11-23'),
      })
      const expected = synthesize({
        ...directory,
        region,
        today: '2026-11-28',
        confirmedSince: '2026-01-01',
      })
      expect(view?.rows.map(({ key, total, gap }) => [key, total, gap !== null])).toEqual(
        expected.rows.map(({ service, total, gap }) => [service.key, total, gap !== null]),
      )
      expect(view?.totals).toMatchObject(expected.totals)
      expect(view?.organizations.map(({ slug }) => slug)).toEqual(
        expected.columns.map(({ organization }) => organization.slug),
      )
    }
  })

  it('counts for all of Quebec what the page of each region counts', async () => {
    const province = await viewAllRegions({ locale: 'es' })
    expect(province.regions).not.toHaveLength(0)
    for (const [index, { slug, organizations, gaps }] of province.regions.entries()) {
      const view = await findRegion({ locale: 'es', slug })
      expect({ organizations, gaps }).toEqual({
        organizations: view?.totals.organizations,
        gaps: view?.totals.gaps,
      })
      expect(province.services.map(({ key, counts }) => [key, counts[index]])).toEqual(
        view?.rows.map(({ key, total }) => [key, total]),
      )
      expect(new Map(province.languages.map(({ key, counts }) => [key, counts[index]]))).toEqual(
        new Map(view?.languages.map(({ key, count }) => [key, count])),
      )
      expect(
        province.gaps.flatMap(({ key, regions }) => {
          const found = regions.find((region) => region.slug === slug)
          return found ? [[key, found.gap]] : []
        }),
      ).toEqual(view?.rows.flatMap(({ key, gap }) => (gap ? [[key, gap]] : [])))
    }
  })

  it('says what a region lacks and where it is to be had', async () => {
    const view = await findRegion({ locale: 'fr', slug: 'monteregie' })
    expect(view?.rows.find(({ key }) => key === 'psychological')?.gap).toMatchObject({
      nearest: { slug: SLUGS.elsewhere, municipality: 'Montréal', remote: true },
    })
  })

  it('answers a search by place, language and need without asking the database again', async () => {
    await searchDirectory({ locale: 'fr' })
    const find = payload.find.bind(payload)
    let asked = 0
    payload.find = ((...args: Parameters<typeof find>) => {
      asked += 1
      return find(...args)
    }) as typeof payload.find
    try {
      const view = await searchDirectory({
        locale: 'fr',
        place: 'Saint-Remi',
        language: 'es',
        service: 'permits',
      })
      expect(view.results.map(({ slug }) => slug)).toEqual([SLUGS.listed])
      expect(view.place).toMatchObject({ label: 'Saint-Rémi', region: 'Montérégie' })
    } finally {
      payload.find = find
    }
    expect(asked).toBe(0)
  })

  it('teaches when nothing is found: which choice to let go of', async () => {
    const view = await searchDirectory({
      locale: 'fr',
      region: 'montreal',
      service: 'permits',
      language: 'es',
    })
    expect(view.total).toBe(0)
    expect(view.loosen.map(({ filter, count }) => [filter, count])).toEqual([
      ['service', 1],
      ['region', 1],
    ])
    const words = await searchDirectory({ locale: 'fr', q: 'frijol' })
    expect(words).toMatchObject({ total: 0, words: { tier: null, unknown: ['frijol'] } })
  })
})
