import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { dayAt } from '@/days/calendar'
import { fieldsFor } from '@/db/documents'
import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Comparison } from '@/map/compare'
import { makeConcordance } from '@/lmia/classify/concordance'
import { saveConcordance } from '@/lmia/payload/store/occupationLinks'
import { env } from '@/env'
import { buildMapTable } from '@/map/buildTable'
import { withDataset } from '@/map/payload/dataset'
import { savePeople } from '@/map/payload/people'
import type { MapRow } from '@/map/row'
import { quarterIndex } from '@/map/period'
import type { MapMatches } from '@/map/search'
import type { WireEmployerSheet, WirePlaceSheet } from '@/map/sheetWire'
import {
  decodePlaces,
  type FirstMeta,
  type MapNames,
  type WireAnswer,
  type WireNeeds,
  type WirePlace,
} from '@/map/wire'

import { Ground } from '@/server/restricted/basemap'

import { account, emptyDatabase, startPayload } from '../harness'
import { listMeta, placedRow, quarterPeriod } from '../lmia/factories'

import {
  forgetTable,
  holdTable,
  load,
  loadElsewhere,
  openSite,
  signIn,
  type Site,
} from './restricted'

let payload: Payload
let site: Site
let token: string

const ask = async <T>(path: string): Promise<T> =>
  JSON.parse((await site.get(path, token)).body) as T

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  site = await openSite(payload)
  await emptyDatabase(payload)
  forgetTable()
  const { email } = await account(payload, ['mapReader'], {
    mapAccessUntil: dayAt(new Date()),
  })
  token = await signIn(payload, email)
})

afterEach(() => site.close())

const unplaced = { place: null, precision: 'none', method: 'none' } as const

describe('the answers', () => {
  it('are empty, not an error, before the first import', async () => {
    const answer = await ask<WireAnswer>('/api/map/query')
    expect(answer).toMatchObject({ totals: { rows: 0, positions: 0 }, series: [] })
    expect(answer.places.place).toEqual([])
  })

  it('have the totals of the lists, rows without a place included', async () => {
    const rows = [placedRow(3), placedRow(4, { positions: 9 }), placedRow(5, unplaced)]
    await load(payload, listMeta(), rows)
    const { totals, places } = await ask<WireAnswer>('/api/map/query')
    expect(totals).toMatchObject({ rows: 3, positions: 15, employers: 3, unplacedRows: 1 })
    expect(places).toMatchObject({
      positions: [12],
      employers: [2],
      lmias: [2],
      lmiaRows: [2],
      rows: [2],
    })
  })

  it('show another process’s import within seconds', async () => {
    await load(payload, listMeta(), [placedRow(3)])
    const before = await ask<WireAnswer>('/api/map/query')
    await loadElsewhere(
      payload,
      listMeta({ sha256: 'b'.repeat(64), period: quarterPeriod(2024, 2) }),
      [placedRow(3, { positions: 40 })],
    )
    await vi.waitFor(
      async () => {
        const after = await ask<WireAnswer>('/api/map/query')
        expect(after.version).not.toBe(before.version)
        expect(after.totals.positions).toBe(43)
        expect(await ask('/api/map/version')).toEqual({ version: after.version })
      },
      { timeout: 5000, interval: 250 },
    )
  })

  it('follow the filters of the address', async () => {
    await load(payload, listMeta(), [placedRow(3), placedRow(4, { stream: 'lowWage' })])
    const { totals } = await ask<WireAnswer>('/api/map/query?stream=lowWage&from=2024Q1&to=2024Q1')
    expect(totals.rows).toBe(1)
    expect((await ask<WireAnswer>('/api/map/query?to=2020Q4')).totals.rows).toBe(0)
  })

  it('compare two years, a quarter without a list left out of both', async () => {
    const rows = [placedRow(3, { positions: 10 })]
    await load(payload, listMeta({ period: quarterPeriod(2023, 1) }), rows)
    await load(payload, listMeta({ sha256: 'b'.repeat(64), period: quarterPeriod(2023, 2) }), rows)
    await load(payload, listMeta({ sha256: 'c'.repeat(64), period: quarterPeriod(2024, 1) }), [
      placedRow(3, { positions: 25 }),
    ])
    const { quarters, totals, sides } = await ask<Comparison>(
      '/api/map/compare?before=2023&after=2024&years=1',
    )
    expect({ quarters, totals }).toEqual({ quarters: 1, totals: { before: 10, after: 25 } })
    expect(sides.before.leftOut).toEqual([
      { from: quarterIndex(2023, 2), to: quarterIndex(2023, 4) },
    ])
    expect((await site.get('/api/map/compare?before=2023', token)).status).toBe(400)
  })

  it('name places, periods and occupations once', async () => {
    await load(payload, listMeta(), [placedRow(3)])
    const meta = await ask<FirstMeta>('/api/map/meta?lang=es')
    expect(decodePlaces(meta.places)[1]).toEqual({
      key: 'm:68055',
      kind: 'municipality',
      name: 'Saint-Rémi',
      region: '16',
      mrc: 'Les Jardins-de-Napierville',
      latitude: 45.26,
      longitude: -73.62,
    })
    const quarter = quarterIndex(2024, 1)
    expect(meta.periods).toEqual([{ key: '2024Q1', from: quarter, to: quarter }])
    expect(meta.listed).toEqual({ positive: ['2024Q1'], negative: [] })
    expect(meta).not.toHaveProperty('occupations') // only what the first view needs
    const named = async (lang: string) =>
      (await ask<MapNames>(`/api/map/names?lang=${lang}`)).occupations['85100']
    expect(await named('es')).toBe('Personal de cría de animales')
    expect(await named('en')).toBe('Livestock labourers')
  })

  it('list the employers of a place in alphabetical order', async () => {
    await load(payload, listMeta(), [
      placedRow(3, { employerName: 'Zoé', employerKey: 'zoe', positions: 90 }),
      placedRow(4, { employerName: 'Abel', employerKey: 'abel' }),
    ])
    const place = await ask<WirePlace>('/api/map/places/m:68055')
    expect(place.employers.map(({ name }) => name)).toEqual(['Abel', 'Zoé'])
  })

  it('open the rows without a place by a word of their own', async () => {
    await load(payload, listMeta(), [placedRow(3, unplaced)])
    const place = await ask<WirePlace>('/api/map/places/none')
    expect(place).toMatchObject({ totals: { rows: 1 }, nearby: null })
  })

  it('find employers and places by part of their name', async () => {
    await load(payload, listMeta(), [placedRow(3, { employerName: 'Serres Rémillard' })])
    const matches = await ask<MapMatches>('/api/map/search?q=remi')
    expect(matches.places.map(({ name }) => name)).toEqual(['Saint-Rémi'])
    expect(matches.employers.map(({ name }) => name)).toEqual(['Serres Rémillard'])
  })

  it('count the published organizations around a place, and those that speak Spanish', async () => {
    await load(payload, listMeta(), [placedRow(3)])
    const spanish = await payload.create({
      collection: 'languages',
      data: { code: 'es', name: 'Espagnol', order: 1 },
      depth: 0,
    })
    const organization = (name: string, latitude: number, more: object = {}) =>
      payload.create({
        collection: 'organizations',
        data: fieldsFor({
          name,
          slug: name,
          kind: 'nonProfit',
          _status: 'published',
          sites: [{ latitude, longitude: -73.62 }],
          ...more,
        }),
        depth: 0,
      })
    await organization('near', 45.3, { languagesSpoken: [spanish.id] })
    await organization('far', 46.9)
    await organization('draft', 45.26, { _status: 'draft' })
    const { nearby } = await ask<WirePlace>('/api/map/places/m:68055')
    expect(nearby).toMatchObject({ count: 1, spanishCount: 1 })
    expect(nearby?.organizations.map(({ name }) => name)).toEqual(['near'])
  })

  it('say how many positions there are for each organization that helps, drafts left out', async () => {
    await load(payload, listMeta(), [placedRow(3, { positions: 90 })])
    const spanish = await payload.create({
      collection: 'languages',
      data: { code: 'es', name: 'Espagnol', order: 1 },
      depth: 0,
    })
    const region = await payload.create({
      collection: 'regions',
      data: fieldsFor({
        code: '16',
        name: 'Montérégie',
        slug: 'monteregie',
        tile: { column: 0, row: 0 },
      }),
      depth: 0,
    })
    for (const [name, more] of [
      ['speaks', { languagesSpoken: [spanish.id] }],
      ['other', {}],
      ['draft', { languagesSpoken: [spanish.id], _status: 'draft' }],
    ] as const) {
      await payload.create({
        collection: 'organizations',
        data: fieldsFor({
          name,
          slug: name,
          kind: 'nonProfit',
          _status: 'published',
          sites: [{ latitude: 45.3, longitude: -73.62, region: region.id }],
          ...more,
        }),
        depth: 0,
      })
    }
    const ofRegion = async (path: string) => {
      const { territories } = await ask<WireNeeds>(`/api/map/needs?level=region${path}`)
      const { here, positions, organizations } = territories[0]!
      return { here, positions, names: organizations.map(({ name }) => name).sort() }
    }
    expect(await ofRegion('')).toEqual({ here: 2, positions: 90, names: ['other', 'speaks'] })
    expect(await ofRegion('&help=es')).toEqual({ here: 1, positions: 90, names: ['speaks'] })
    expect(await ofRegion('&stream=lowWage')).toMatchObject({ positions: 0 })
  })

  it('leave as a spreadsheet whose positions add up to the totals', async () => {
    await load(payload, listMeta(), [
      placedRow(3, { employerName: '=HYPERLINK("x")', employerKey: 'x' }),
      placedRow(4, unplaced),
    ])
    const { body, headers } = await site.get('/api/map/export.csv?lang=en', token)
    const lines = body.trim().split('\r\n')
    expect(lines[0]).toMatch(/^\ufeff?period,/)
    expect(lines).toHaveLength(3)
    expect(body).toContain(`"'=HYPERLINK(""x"")"`)
    expect(headers.get('content-disposition')).toContain('attachment')
  })

  it('leave as a report, within what the reader may take away', async () => {
    await load(payload, listMeta(), [placedRow(3)])
    const read: MapRow[] = []
    await withDataset(payload, async (rows) => {
      for await (const row of rows) read.push(row)
    })
    holdTable(await buildMapTable(Array<MapRow>(20_001).fill(read[0]!), 'v'))
    for (const format of ['csv', 'xlsx']) {
      const refused = await site.get(`/api/map/export.${format}?lang=fr`, token)
      expect(refused.status).toBe(403)
      expect(refused.body).toMatch(/20\s001 lignes; la limite est de 20\s000/)
    }
    const some = await site.get('/api/map/export.xlsx?stream=lowWage', token)
    expect(some.status).toBe(200)
    expect(some.headers.get('content-type')).toContain('spreadsheetml')
    const researcher = await account(payload, ['researcher'])
    const more = await signIn(payload, researcher.email)
    const workbook = await site.get('/api/map/export.xlsx?lang=en', more)
    expect(workbook.status).toBe(403)
    expect(workbook.body).toMatch(
      /20,001 rows: too many .* \(at most 20,000\); the CSV has them all/,
    )
    const all = await site.get('/api/map/export.csv', more)
    expect(all.body.trim().split('\r\n')).toHaveLength(20_002)
  })

  it('follow an occupation across 2024 once the concordance is installed, sums unmoved', async () => {
    const before = { occupationCode: '8431', occupationTitle: 'General farm workers' }
    await load(payload, listMeta(), [placedRow(3, before), placedRow(4, { positions: 5 })])
    const alone = await ask<WireAnswer>('/api/map/query')
    expect(alone.facets.occupationGroup).toEqual([{ value: '', positions: 8, rows: 2 }])
    await saveConcordance(payload, makeConcordance([['8431', '85100']]))
    forgetTable()
    const { facets, totals } = await ask<WireAnswer>('/api/map/query?group=8431')
    expect(facets.occupationGroup).toEqual([{ value: '8431', positions: 8, rows: 2 }])
    expect(totals.positions).toBe(alone.totals.positions)
    const { occupationGroups } = await ask<MapNames>('/api/map/names')
    expect(occupationGroups).toEqual({ '8431': ['85100', '8431'] })
    const codes = async (typed: string) => ask<string[]>(`/api/map/occupations?q=${typed}`)
    for (const typed of ['livestock', 'élevage', 'cr%C3%ADa', '85100']) {
      expect([typed, await codes(typed)]).toEqual([typed, ['85100']])
    }
  })
})

describe('gender and country of origin', () => {
  it('are not known until figures from elsewhere are given, and again once they are forgotten', async () => {
    const figure = {
      year: 2023,
      region: '16',
      measure: 'gender' as const,
      value: 'Femmes',
      people: 12,
      source: 'Bulletin d’exemple',
      address: 'https://example.org',
      licence: 'CC BY 4.0',
      consulted: '2026-11-01',
    }
    const known = async () => (await ask<FirstMeta>('/api/map/meta')).hasPeople
    expect(await known()).toBe(false)
    await savePeople(payload, [figure])
    expect(await known()).toBe(true)
    expect(await ask('/api/map/people')).toEqual([figure])
    await savePeople(payload, [])
    expect(await known()).toBe(false)
  })
})

describe('a sheet', () => {
  const names = ['Ferme Zoé inc.', 'Ferme Zoé (Les)']
  const rows = names.map((employerName, at) =>
    placedRow(at + 3, { employerName, employerKey: ['ferme zoe', 'ferme zoe les'][at]! }),
  )

  it('says what lists say of a place, on the last year unless another is asked for', async () => {
    await load(payload, listMeta({ period: quarterPeriod(2023, 1) }), [placedRow(3)])
    await load(payload, listMeta({ sha256: 'b'.repeat(64) }), rows)
    const { sheet, range, regions } = await ask<WirePlaceSheet>('/api/map/sheets/places/m:68055')
    expect(range).toEqual({ from: quarterIndex(2024, 1), to: quarterIndex(2024, 4) })
    expect(sheet).toMatchObject({ totals: { positions: 6, employers: 1 }, names: ['saint remi'] })
    expect(sheet.years.map(({ year, positions }) => [year, positions])).toEqual([
      [2023, 3],
      [2024, 6],
    ])
    expect(Array.isArray(regions)).toBe(true)
    const of2023 = await ask<WirePlaceSheet>('/api/map/sheets/places/m:68055?from=2023Q1&to=2023Q4')
    expect(of2023.sheet.totals.positions).toBe(3)
  })

  it('says every name of an employer, and is in the log', async () => {
    await load(payload, listMeta(), rows)
    const { sheet: place } = await ask<WirePlaceSheet>('/api/map/sheets/places/m:68055')
    const { id } = place.employers[0]!
    const { sheet } = await ask<WireEmployerSheet>(`/api/map/sheets/employers/${id}`)
    expect(sheet.names).toEqual(['Ferme Zoé (Les)', 'Ferme Zoé inc.'])
    expect(sheet.places.map(({ name, positions }) => [name, positions])).toEqual([
      ['Saint-Rémi', 6],
    ])
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'map.employer' } },
      depth: 0,
    })
    expect(docs.map(({ resourceKey }) => resourceKey)).toEqual([id])
  })

  it('of what no list names is not found', async () => {
    await load(payload, listMeta(), rows)
    for (const address of ['places/m:0', 'employers/0']) {
      expect((await site.get(`/api/map/sheets/${address}`, token)).status).toBe(404)
    }
  })
})

describe('the log', () => {
  const events = async (action: string) =>
    (
      await payload.find({
        collection: 'audit-events',
        where: { action: { equals: action } },
        pagination: false,
        depth: 0,
      })
    ).docs

  it('says who consulted what, once for the same question asked again', async () => {
    await load(payload, listMeta(), [placedRow(3)])
    await site.get('/api/map/query?stream=lowWage', token)
    await site.get('/api/map/query?stream=lowWage', token)
    await site.get('/api/map/places/m:68055', token)
    const consulted = await events('map.consult')
    expect(consulted.map(({ summary }) => summary)).toEqual(['stream=lowWage'])
    expect(consulted[0]?.actorName).toMatch(/mapReader/)
    expect((await events('map.place'))[0]?.resourceKey).toBe('m:68055')
  })

  it('says which help was looked for, so that two questions are two lines', async () => {
    await load(payload, listMeta(), [placedRow(3)])
    await site.get('/api/map/needs?level=region', token)
    await site.get('/api/map/needs?level=region&help=es&stream=lowWage', token)
    expect((await events('map.consult')).map(({ summary }) => summary).sort()).toEqual([
      'postes et services : aide?level=region : sans filtre',
      'postes et services : aide?level=region&help=es : stream=lowWage',
    ])
  })

  it('says every export, with how many rows left', async () => {
    await load(payload, listMeta(), [placedRow(3)])
    await site.get('/api/map/export.csv', token)
    await site.get('/api/map/export.csv', token)
    const exported = await events('map.export')
    expect(exported).toHaveLength(2)
    expect(exported[0]?.details).toEqual({ rows: 1, positions: 3, format: 'csv' })
  })

  it('has nothing about who was refused', async () => {
    await site.get('/api/map/query')
    expect(await events('map.consult')).toEqual([])
  })
})

it('the base map is for anyone: it holds nothing restricted', async () => {
  const { status, headers, body } = await site.get('/api/map/basemap.json')
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('public, max-age=3600')
  expect(Object.keys(JSON.parse(body) as object)).toContain('quebec')
})

it('the base map is given by a site whose disk takes nothing more', async () => {
  const { DATA_DIR } = env
  const unkept: unknown[] = []
  const full = await mkdtemp(path.join(os.tmpdir(), 'full-'))
  await writeFile(path.join(full, 'cache'), 'stands where the folder would be made')
  try {
    env.DATA_DIR = full
    const made = await new Ground((error) => unkept.push(error)).of('first')
    expect(Object.keys(JSON.parse(made.body) as object)).toContain('quebec')
    expect(unkept, 'the drawing, and the drawing pressed').toHaveLength(2)
  } finally {
    env.DATA_DIR = DATA_DIR
    // Others who work in this process may have begun to write there.
    await rm(full, { recursive: true, force: true, maxRetries: 5 })
  }
})
