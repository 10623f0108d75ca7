import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import type { Hours } from '@/directory/hours'
import type { Lists, Organization } from '@/directory/types'
import { isDay } from '@/days/calendar'
import { answerAll, answerOne, answerPage } from '@/exports/hsds/answer'
import { buildDataset } from '@/exports/hsds/dataset'
import { makePackage } from '@/exports/hsds/package'
import { type ListName, LISTS, readQuestion } from '@/exports/hsds/question'
import type { HsdsObject, Reading } from '@/exports/hsds/reading'
import { type EntityName, HSDS } from '@/exports/hsds/standard'
import { targetOf } from '@/exports/hsds/tabular'
import { OPEN_LICENCE } from '@/exports/licence'
import { openApi } from '@/exports/openApi'
import { LOCALES } from '@/i18n/locales'

import { exampleDirectory } from '../directory/exampleDirectory'
import { entry, offers, organization, region, site } from '../directory/world'

const ENTITIES: Record<ListName, EntityName> = {
  services: 'service',
  organizations: 'organization',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
  service_at_locations: 'service_at_location',
}

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'https://example.org/api', ...openApi('https://example.org/', 'en') })
const check = Object.fromEntries(
  [...Object.values(ENTITIES), 'Page', 'Minimal'].map((name) => [
    name,
    ajv.compile({ $ref: `https://example.org/api#/components/schemas/${name}` }),
  ]),
)

function expectValid(name: string, value: unknown): void {
  if (!check[name]?.(value)) expect(check[name]?.errors ?? name).toEqual([])
}

const readingOf = (lists: Lists, locale: Reading['locale'] = 'fr'): Reading => ({
  lists,
  locale,
  today: '2026-11-29',
  addressOf: {
    sheet: (slug) => `https://example.org/${locale}/o/${encodeURIComponent(slug)}`,
    region: (slug) => `https://example.org/${locale}/r/${encodeURIComponent(slug)}`,
    search: (word, value) => `https://example.org/${locale}?${word}=${encodeURIComponent(value)}`,
    directory: `https://example.org/${locale}`,
  },
})

const asked = (query = '') => readQuestion(new URLSearchParams(query)).question

const everything = (world: ReturnType<typeof buildDataset>, list: ListName, query = '') =>
  [...answerAll(world, list, asked(query), readingOf(world.lists))].flat() as HsdsObject[]

/** Every object in an object, with itself. */
function* within(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const each of value) yield* within(each)
  else if (value && typeof value === 'object') {
    yield value as Record<string, unknown>
    for (const each of Object.values(value)) yield* within(each)
  }
}

/** What the schemas do not say. */
function expectSound(value: unknown): void {
  for (const object of within(value)) {
    // What says nothing is not there.
    const empty = Object.entries(object).filter(
      ([, each]) => each === '' || each === null || (Array.isArray(each) && each.length === 0),
    )
    if (empty.length > 0) expect(empty).toEqual([])
    if (typeof object.last_modified === 'string') {
      expect(object.last_modified).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    }
    for (const address of [object.url, object.website, object.uri, object.term_uri]) {
      if (address !== undefined) expect(address).toMatch(/^https?:\/\//)
    }
    if (typeof object.code === 'string' && 'name' in object && !('taxonomy' in object)) {
      expect(object.code).toMatch(/^[a-z]{2,3}$/)
    }
    if ('wkst' in object) {
      expect(object.byday).toMatch(/^(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*$/)
      expect([object.opens_at, object.closes_at]).toEqual([
        expect.stringMatching(/^(?:[01]\d|2[0-3]):[0-5]\d-05:00$/),
        expect.stringMatching(/^(?:[01]\d|2[0-3]):[0-5]\d-05:00$/),
      ])
      expect(object.timezone).toBe(-5)
      for (const day of [object.valid_from, object.valid_to]) {
        if (day !== undefined) expect(isDay(day)).toBe(true)
      }
      if (object.valid_from !== undefined) {
        expect(String(object.valid_from) <= String(object.valid_to)).toBe(true)
      }
    }
  }
}

const facts = {
  title: 'T',
  description: 'D',
  homepage: 'https://example.org/',
  licence: OPEN_LICENCE,
  created: '2026-11-29T00:00:00Z',
  language: 'fr',
}

async function tablesIn(world: ReturnType<typeof buildDataset>) {
  const files = unzipSync(await makePackage(world, readingOf(world.lists), facts))
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const description = JSON.parse(read('datapackage.json')) as {
    resources: { name: string; path: string; schema: { fields: { name: string }[] } }[]
  }
  const tables = new Map(
    description.resources.map(({ path, schema }) => {
      const rows: Record<string, string>[] = parse(read(path), { columns: true })
      const titles = read(path).split('\r\n', 1)[0]
      expect(titles).toBe(schema.fields.map(({ name }) => name).join(','))
      return [path, rows]
    }),
  )
  expect([...tables.keys(), 'datapackage.json'].sort()).toEqual(Object.keys(files).sort())
  return tables
}

/** Every row that a row names is there, once. */
function expectTied(tables: Map<string, Record<string, string>[]>): void {
  const ids = Object.fromEntries(
    (Object.keys(HSDS) as EntityName[]).map((name) => [
      name,
      new Set((tables.get(`${HSDS[name].file}.csv`) ?? []).map(({ id }) => id)),
    ]),
  ) as Record<EntityName, Set<string | undefined>>
  for (const name of Object.keys(HSDS) as EntityName[]) {
    const rows = tables.get(`${HSDS[name].file}.csv`) ?? []
    expect(ids[name].size).toBe(rows.length)
    for (const row of rows) {
      for (const field of [...HSDS[name].required, ...(HSDS[name].tabularRequired ?? [])]) {
        if (row[field] === '') expect.fail(`${name} without ${field}`)
      }
      for (const [field, id] of Object.entries(row)) {
        const target = targetOf(name, field)
        if (target && id && !ids[target].has(id)) expect.fail(`${name}.${field} leads nowhere`)
      }
      if (name === 'attribute') {
        expect(ids[row.link_entity as EntityName].has(row.link_id)).toBe(true)
      }
    }
  }
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('=1+1', '@x', 'Texte', '  ', 'é\u0000ü', '"', '\n'),
)
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const monthDay = fc.constantFrom('01-01', '02-29', '06-15', '11-29', '12-31')
const clock = fc.constantFrom('00:00', '09:00', '17:30', '24:00')
const weekly = fc.array(
  fc.record({
    days: fc.subarray(['mo', 'tu', 'we', 'su'] as const).map((days) => [...days]),
    opens: clock,
    closes: clock,
  }),
  { maxLength: 3 },
)
const hours: fc.Arbitrary<Hours> = fc.record(
  {
    kind: fc.constantFrom('weekly', 'byAppointment', 'unknown', 'always'),
    weekly,
    seasons: fc.array(fc.record({ from: monthDay, to: monthDay, weekly }), { maxLength: 2 }),
    exceptions: fc.constant([{ from: '2026-12-24', closed: true, label: 'Fermé' }]),
    note: text,
  },
  { requiredKeys: ['kind'] },
) as fc.Arbitrary<Hours>
const places = fc.array(
  fc
    .record({
      label: maybe(text),
      address: maybe(text),
      municipality: maybe(text),
      postalCode: maybe(text),
      region: fc.constantFrom('16', '06', null),
      point: maybe(fc.constant({ latitude: 45.27, longitude: -73.62 })),
      precision: fc.constantFrom('address' as const, 'municipality' as const),
      wheelchair: fc.constantFrom('yes' as const, 'unknown' as const),
      wheelchairNote: maybe(text),
      hours,
    })
    .map(site),
  { maxLength: 3 },
)
const sheets = fc
  .array(
    fc.record({
      // Required of every sheet.
      name: text.map((name) => name.trim() || 'X'),
      otherNames: fc.array(text, { maxLength: 2 }),
      description: fc.record({ fr: text, es: text }, { requiredKeys: [] }),
      contact: fc.record({
        phone: maybe(fc.oneof(text, fc.constantFrom('450 555-0143, poste 12', '+52 55 5555 0100'))),
        phoneNote: maybe(text),
        email: maybe(fc.oneof(text, fc.emailAddress())),
        website: maybe(
          fc.oneof(text, fc.webUrl(), fc.constantFrom('https://é.example/[a]|%zz', 'javascript:1')),
        ),
        contactRole: maybe(text),
      }),
      sites: places,
      languages: fc.subarray(['fr', 'quc', 'xx']),
      services: fc
        .subarray(['food', 'permits', 'gone'])
        .map((keys) => keys.map((key) => offers(key, { remote: key === 'food' }))),
      populations: fc.subarray(['women', 'gone']),
      regionsServed: fc.subarray(['16', '99']),
      servesAllQuebec: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((made) => made.map((parts, index) => organization(String(index), parts)))

const lists = {
  regions: [region('16'), region('06')],
  services: [entry('food'), { ...entry('permits'), parent: 'food' }],
  populations: [entry('women')],
  languages: [entry('fr'), entry('quc')],
}
const worldOf = (organizations: readonly Organization[]) =>
  buildDataset({ ...lists, organizations })

describe('open data of the example world', () => {
  const world = buildDataset(exampleDirectory())

  it.each(LOCALES)('is valid, with no property that is unknown, in %s', (locale) => {
    const reading = readingOf(world.lists, locale)
    for (const list of LISTS) {
      for (const query of ['per_page=500', 'per_page=50&full=true&full_service=true']) {
        const page = answerPage(world, list, asked(query), reading)
        expectValid('Page', page)
        expect(page.total_items).toBeGreaterThan(3)
        for (const thing of page.contents) {
          expectValid(ENTITIES[list], thing)
          expectSound(thing)
        }
      }
    }
  })

  it('gives each thing of a list by its identifier', () => {
    const reading = readingOf(world.lists)
    for (const list of LISTS) {
      const [first] = everything(world, list)
      const one = answerOne(world, list, first!.id.toUpperCase(), asked(), reading)
      expect(one).toMatchObject({ id: first!.id })
      expectValid(ENTITIES[list], one)
      expect(answerOne(world, list, 'no', asked(), reading)).toBeUndefined()
    }
  })

  it('names things alike in every language and whatever else changes', () => {
    const { services, organizations } = exampleDirectory()
    const before = worldIds(world)
    const changed = buildDataset({
      ...exampleDirectory(),
      services: services.toReversed(),
      organizations: organizations.toReversed().map((each) => ({ ...each, name: 'X', slug: 'x' })),
    })
    expect(worldIds(changed)).toEqual(before)
    expect(new Set(before).size).toBe(before.length)
    // Version 5: from names, so that a random one cannot slip in.
    for (const id of before) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab]/)
  })

  it('keeps the identifier of a place that moves in its sheet', () => {
    const stored = { savedAt: '2026-11-01T10:00:00.000Z', siteIds: ['a', 'b'] }
    const [one, two] = [site({ label: '1' }), site({ label: '2' })]
    const sheet = organization('1', { services: [offers('food')], sites: [one, two], stored })
    const moved = {
      ...sheet,
      sites: [two, one],
      stored: { ...stored, siteIds: ['b', 'a'] },
    }
    const idsByName = (each: Organization) =>
      Object.fromEntries(
        everything(worldOf([each]), 'service_at_locations').map(({ location }) => {
          const { id, name } = location as { id: string; name: string }
          return [name, id]
        }),
      )
    expect(idsByName(moved)).toEqual(idsByName(sheet))
  })

  it('cuts the same list in pages, whatever their size', () => {
    const all = everything(world, 'services').map(({ id }) => id)
    const reading = readingOf(world.lists)
    const pages = Array.from({ length: Math.ceil(all.length / 7) }, (_, index) =>
      answerPage(world, 'services', asked(`per_page=7&page=${index + 1}`), reading),
    )
    expect(pages.flatMap(({ contents }) => (contents as HsdsObject[]).map(({ id }) => id))).toEqual(
      all,
    )
    expect(pages.map(({ first_page }) => first_page).indexOf(true)).toBe(0)
    expect(pages.findIndex(({ last_page }) => last_page)).toBe(pages.length - 1)
    expect(answerPage(world, 'services', asked('page=999'), reading)).toMatchObject({
      empty: true,
      size: 0,
      contents: [],
      total_items: all.length,
    })
  })

  it('gives identifiers and moments alone, all in one page', () => {
    const page = answerPage(world, 'services', asked('minimal=true'), readingOf(world.lists))
    expect(page).toMatchObject({ total_pages: 1, last_page: true })
    for (const thing of page.contents) expectValid('Minimal', thing)
  })

  it('finds by words, terms, taxonomies, organizations and moments', () => {
    const services = everything(world, 'services')
    const [first] = services
    const ofOne = (first!.organization as HsdsObject).id
    const terms = everything(world, 'taxonomy_terms')
    const housing = terms.find(({ code }) => code === 'housing')!
    const taxonomy = (housing.taxonomy_detail as HsdsObject).id
    const count = (query: string) => everything(world, 'services', query).length
    expect(count(`organization_id=${ofOne}`)).toBeLessThan(services.length)
    expect(everything(world, 'organizations', `organization_id=${ofOne}`)).toHaveLength(1)
    expect(count(`taxonomy_term_id=${housing.id}`)).toBe(
      services.filter(({ name }) => name === housing.name).length,
    )
    expect(count(`taxonomy_id=${taxonomy}`)).toBe(services.length)
    expect(count('taxonomy_id=00000000-0000-5000-8000-000000000000')).toBe(0)
    expect(count('modified_after=2026-11-02')).toBe(0)
    expect(count('modified_after=2026-11-01T00:00:00Z')).toBe(services.length)
    expect(count('search=zzzzzz')).toBe(0)
    const named = everything(world, 'services', 'search=LOGEMENT').length
    expect(named).toBeGreaterThan(0)
    expect(named).toBeLessThan(services.length)
    expect(everything(world, 'taxonomy_terms', `taxonomy_id=${taxonomy}`).length).toBeLessThan(
      terms.length,
    )
  })

  it('has whole tables: what a row names is there', async () => {
    const tables = await tablesIn(world)
    expectTied(tables)
    expect(tables.get('organizations.csv')).toHaveLength(world.organizations.length)
    expect(tables.get('services.csv')).toHaveLength(world.services.length)
  })
})

const worldIds = (world: ReturnType<typeof buildDataset>): string[] =>
  LISTS.flatMap((list) => everything(world, list).map(({ id }) => id)).sort()

describe('open data of any sheet', () => {
  it('is valid and sound', () => {
    fc.assert(
      fc.property(sheets, (organizations) => {
        const world = worldOf(organizations)
        for (const list of LISTS) {
          for (const thing of everything(world, list, 'full=true&full_service=true')) {
            expectValid(ENTITIES[list], thing)
            expectSound(thing)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('has tables that are tied, and no formula', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (organizations) => {
        const tables = await tablesIn(worldOf(organizations))
        expectTied(tables)
        for (const rows of tables.values()) {
          const cells = rows.flatMap((row) => Object.values(row))
          expect(
            cells.filter((cell) => Number.isNaN(Number(cell)) && /^[=+\-@\t\r]/.test(cell)),
          ).toEqual([])
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('a question', () => {
  it.each([
    ['page=0', 'page'],
    ['page=-1', 'page'],
    ['page=1e9', 'page'],
    ['per_page=501', 'per_page'],
    ['per_page=51&full=true', 'per_page'],
    ['per_page=51&full_service=1', 'per_page'],
    ['per_page=x', 'per_page'],
    ['full=maybe', 'full'],
    ['modified_after=yesterday', 'modified_after'],
    ['modified_after=2026-13-45', 'modified_after'],
    ['taxonomy_term_id=1', 'taxonomy_term_id'],
    ['organization_id=%27%20OR%201=1', 'organization_id'],
    ['format=xml', 'format'],
    ['proximity=1000', 'proximity'],
  ])('that cannot be understood is refused: %s', (query, parameter) => {
    const { problems } = readQuestion(new URLSearchParams(query))
    expect(problems.map((each) => each.parameter)).toEqual([parameter])
  })

  it.each([
    '',
    'page=',
    'unknown=1',
    'full=1',
    'per_page=50&full=1',
    'per_page=51',
    'per_page=51&full=1&minimal=1',
    'modified_after=2026-11-29T10:00:00-05:00',
  ])('is understood: %s', (query) =>
    expect(readQuestion(new URLSearchParams(query)).problems).toEqual([]),
  )

  it('reads a moment without a zone as of UTC, and a lost plus', () => {
    const at = (value: string) =>
      readQuestion(new URLSearchParams(`modified_after=${value}`)).question.modifiedAfter
    expect(at('2026-11-29T10:00:00')).toBe(Date.UTC(2026, 10, 29, 10))
    expect(at('2026-11-29T10:00:00+01:00')).toBe(Date.UTC(2026, 10, 29, 9))
    expect(at('2026-11-29 10:00')).toBe(Date.UTC(2026, 10, 29, 10))
  })
})
