import { describe, expect, it } from 'vitest'

import { buildDirectory } from '@/directory/ask/directory'
import { findIn } from '@/directory/ask/find'
import { helpersIn } from '@/directory/ask/helpers'

import {
  entry,
  gazetteer,
  LONGUEUIL,
  MONTREAL,
  offers,
  organization,
  QUEBEC_CITY,
  region,
  SAINT_REMI,
  site,
} from './world'

/** Three organizations: papers near Saint-Rémi, food in Québec, papers by phone for everyone. */
const directory = buildDirectory(
  {
    regions: [
      region('03', { slug: 'capitale', name: { fr: 'Capitale-Nationale' } }),
      region('16', { slug: 'monteregie', name: { fr: 'Montérégie', en: 'Montérégie (south)' } }),
    ],
    services: [
      { ...entry('papers', 'Papiers'), name: { fr: 'Papiers', en: 'Papers' } },
      { ...entry('permits', 'Permis'), description: { fr: 'Le timbrer' }, parent: 'papers' },
      entry('food', 'Aide alimentaire'),
    ],
    populations: [entry('families', 'Familles')],
    languages: [entry('es', 'Espagnol'), entry('fr', 'Français')],
    organizations: [
      organization('papers-near', {
        services: [offers('permits')],
        languages: ['es', 'fr'],
        sites: [site()],
      }),
      organization('food-far', {
        services: [offers('food')],
        languages: ['fr'],
        populations: ['families'],
        sites: [site({ municipality: 'Québec', region: '03', point: QUEBEC_CITY })],
      }),
      organization('papers-phone', {
        kind: 'publicBody',
        services: [offers('papers', { remote: true })],
        languages: ['fr'],
        servesAllQuebec: true,
        sites: [site({ municipality: 'Montréal', region: '06', point: MONTREAL })],
      }),
    ],
  },
  gazetteer([
    { name: 'Saint-Rémi', region: '16', point: SAINT_REMI },
    { name: 'Longueuil', region: '16', point: LONGUEUIL },
    { name: 'Sainte-Croix', region: '03', point: QUEBEC_CITY },
    { name: 'Sainte-Croix', region: '16', point: LONGUEUIL },
  ]),
)

const find = (asked: Parameters<typeof findIn>[1]) => findIn(directory, asked, 'fr')
const idsOf = ({ helpers }: ReturnType<typeof find>) =>
  helpers.map(({ organization: { id } }) => id)

describe('a search of the directory', () => {
  it('is none when nothing was asked, and lists everyone', () => {
    const found = find({})
    expect(found.isSearch).toBe(false)
    expect(found.total).toBe(3)
    expect(found.filters).toEqual([])
  })

  it('leaves out what the directory does not know, instead of filtering by it', () => {
    const found = find({ service: 'made-up', language: 'xx', region: 'nowhere', kind: 'gang' })
    expect(found.isSearch).toBe(false)
    expect(found.total).toBe(3)
  })

  it('finds by a service those who offer a part of it', () => {
    expect(idsOf(find({ service: 'papers' })).sort()).toEqual(['papers-near', 'papers-phone'])
    expect(idsOf(find({ service: 'permits' }))).toEqual(['papers-near'])
  })

  it.each([
    [{ language: 'es' }, ['papers-near']],
    [{ kind: 'publicBody' }, ['papers-phone']],
    [{ q: 'alimentaire' }, ['food-far']],
    [{ region: 'capitale' }, ['food-far', 'papers-phone']],
  ] as const)('by %o finds %o', (asked, expected) => {
    expect(idsOf(find(asked))).toEqual(expected)
  })

  it('puts who is here first once a place is known, then who answers by phone', () => {
    const found = find({ place: 'Longueuil' })
    expect(found.place).toMatchObject({ label: 'Longueuil', region: 'Montérégie', kind: 'town' })
    expect(idsOf(found)).toEqual(['papers-phone', 'papers-near'])
    expect(found.reachable).toBe(2)
  })

  it('sends nobody 200 km away, and says how many were left out', () => {
    const found = find({ place: 'Longueuil' })
    expect(idsOf(found)).not.toContain('food-far')
    expect(found.tooFar).toBe(1)
  })

  it('takes a region for a place, without counting distances from it', () => {
    const found = find({ place: 'Montérégie' })
    expect(found.place).toMatchObject({ kind: 'region', isWide: true, region: null })
    expect(idsOf(found)[0]).toBe('papers-near')
    expect(found.helpers.map(({ distanceKm }) => distanceKm)).toEqual([null, null, null])
  })

  it('takes the device’s position before the town typed, and names it', () => {
    const { latitude, longitude } = SAINT_REMI
    const found = find({ place: 'Longueuil', lat: String(latitude), lon: String(longitude) })
    expect(found.place).toMatchObject({ label: 'Saint-Rémi', kind: 'device', isWide: false })
    expect(idsOf(found)[0]).toBe('papers-near')
  })

  it('says of a position far from Quebec that it is, and lists nobody by distance', () => {
    const far = find({ lat: '48.85', lon: '2.35' })
    expect(far.place).toBeNull()
    expect(far.unresolvedPlace).toMatchObject({
      problem: 'positionOutside',
      outside: { province: null },
    })
    expect(far.helpers).toEqual([])
  })

  it('leaves the choice among towns of one name to the reader, and lists nobody before', () => {
    const found = find({ place: 'Sainte-Croix' })
    expect(found.unresolvedPlace).toMatchObject({
      problem: 'ambiguous',
      choices: [
        {
          label: 'Sainte-Croix',
          region: 'Capitale-Nationale',
          typed: 'Sainte-Croix, Capitale-Nationale',
        },
        { label: 'Sainte-Croix', region: 'Montérégie', typed: 'Sainte-Croix, Montérégie' },
      ],
    })
    expect([found.total, found.isSearch]).toEqual([0, true])
  })

  it('takes the town of the region typed after a comma', () => {
    const found = find({ place: 'Sainte-Croix, Montérégie' })
    expect(found.place?.region).toBe('Montérégie')
    expect(found.unresolvedPlace).toBeNull()
  })

  it.each([
    ['Longueuille-sur-Mer', 'unknown', []],
    ['Longueuul', 'unknown', ['Longueuil']],
    ['G9Z 1A1', 'postalCode', []],
    ['Toronto', 'outside', []],
  ])('of the place %s says that it is %s', (place, problem, labels) => {
    const { unresolvedPlace, place: view, isSearch, loosen } = find({ place })
    expect([view, isSearch, loosen]).toEqual([null, true, []])
    expect(unresolvedPlace).toMatchObject({ typed: place, problem })
    expect(unresolvedPlace?.choices.map(({ label }) => label)).toEqual(labels)
  })

  it('names the filters in the reader’s language, in the order they are shown', () => {
    const { filters } = findIn(directory, { region: 'monteregie', service: 'papers' }, 'en')
    expect(filters).toEqual([
      { filter: 'service', label: 'Papers' },
      { filter: 'region', label: 'Montérégie (south)' },
    ])
  })

  it('offers, when nothing is found, the filters to take away and what remains then', () => {
    const { total, loosen } = find({ service: 'food', language: 'es' })
    expect(total).toBe(0)
    expect(loosen).toMatchObject([
      { filter: 'service', label: 'Aide alimentaire', count: 1 },
      { filter: 'language', label: 'Espagnol', count: 1 },
    ])
  })

  it('lists nobody by words that no sheet has', () => {
    const found = find({ q: 'xyzzyq' })
    expect([found.words?.tier, found.total]).toEqual([null, 0])
  })

  it('says which service it is about: the one chosen, else the one that the words mean', () => {
    expect(find({ service: 'food', q: 'permis' }).about).toBe('food')
    expect(find({ q: 'aide alimentaire' }).about).toBe('food')
    expect(find({ language: 'es' }).about).toBeNull()
    // One of two words names a service: too little to lead to its chapters.
    expect(find({ q: 'chambre zzz alimentaire' }).about).toBeNull()
  })

  it('keeps to the words typed when a service is chosen', () => {
    expect(idsOf(find({ q: 'xyzzyq', service: 'papers' }))).toEqual([])
    expect(idsOf(find({ q: 'papers-near', service: 'papers' }))).toEqual(['papers-near'])
  })

  it.each([
    { q: 'xyzzyq', service: 'papers' },
    { q: 'timbrer', service: 'food' },
    { q: 'alimentaire', service: 'papers', place: 'Longueuil' },
  ])('counts for each filter of %o to take away as many as its link shows', (asked) => {
    const { loosen, total, filters, place } = find(asked)
    expect(total).toBe(0)
    const choices = [...filters.map(({ filter }) => filter), ...(place ? ['place'] : [])]
    const shown = choices.map((choice) => [choice, find({ ...asked, [choice]: undefined }).total])
    expect(Object.fromEntries(loosen.map(({ filter, count }) => [filter, count]))).toEqual(
      Object.fromEntries(shown.filter(([, count]) => count !== 0)),
    )
  })

  it('offers each choice alone when taking one away finds nobody', () => {
    const asked = { q: 'xyzzyq', service: 'papers', language: 'es', region: 'capitale' }
    const { loosen, total } = find(asked)
    expect(total).toBe(0)
    expect(loosen.map(({ kind }) => kind)).toEqual(loosen.map(() => 'only'))
    expect(loosen.length).toBeGreaterThan(0)
    for (const { asked: less, count } of loosen) {
      expect(count).toBeGreaterThan(0)
      expect(find(less).total).toBe(count)
    }
  })

  it('says which choices of an address are none, and leaves them aside', () => {
    const { ignored, isSearch, filters } = find({ service: 'gone', language: 'es', region: 'x' })
    expect(ignored).toEqual(['service', 'region'])
    expect(filters.map(({ filter }) => filter)).toEqual(['language'])
    expect(isSearch).toBe(true)
    expect(find({ service: 'gone' })).toMatchObject({ ignored: ['service'], isSearch: false })
    expect(find({ service: ' ', language: 'es' }).ignored).toEqual([])
  })

  it('has pages of 20, and answers a page beyond the last with the last', () => {
    const many = buildDirectory(
      {
        ...directory,
        organizations: Array.from({ length: 45 }, (_, at) => organization(`many-${at}`)),
      },
      gazetteer([]),
    )
    const last = findIn(many, { page: '9' }, 'fr')
    expect([last.page, last.pageCount, last.helpers.length]).toEqual([3, 3, 5])
    expect(findIn(many, { page: 'x' }, 'fr').page).toBe(1)
  })
})

describe('a search in a region', () => {
  it('counts as its tile does those of the region, and the others apart', () => {
    const point = { latitude: 45.3, longitude: -73.6 }
    const listed = {
      ...directory,
      regions: [
        {
          code: '16',
          slug: 'monteregie',
          name: { fr: 'Montérégie' },
          intro: {},
          tile: { column: 0, row: 0 },
          point,
        },
      ],
      organizations: [
        organization('own', { regionsServed: ['16'] }),
        organization('everywhere', { servesAllQuebec: true }),
        organization('elsewhere', { regionsServed: ['17'] }),
      ],
    }
    const found = findIn(buildDirectory(listed, gazetteer([])), { region: 'monteregie' }, 'fr')
    expect([found.total, found.ofRegion]).toEqual([2, 1])
    expect(findIn(directory, { service: 'papers' }, 'fr').ofRegion).toBeNull()
  })
})

describe('who can help with some services', () => {
  it('is first who reaches everyone, without a place', () => {
    const { helpers, total, place } = helpersIn(directory, { services: ['papers', 'permits'] })
    expect(helpers.map(({ organization: { id } }) => id)).toEqual(['papers-phone', 'papers-near'])
    expect([total, place]).toEqual([2, null])
  })

  it.each([undefined, 'Saint-Rémi'])(
    'is counted for each of them as the finder counts it (near %s)',
    (near) => {
      const { services } = helpersIn(directory, { services: ['papers', 'permits'], near })
      expect(services.map(({ key }) => key)).toContain('papers')
      for (const { key, count } of services) {
        expect([key, count]).toEqual([
          key,
          findIn(directory, { service: key, place: near }, 'es').total,
        ])
      }
    },
  )

  it('is first who is near, with a place', () => {
    const asked = { services: ['papers', 'permits'], near: 'Saint-Rémi', limit: 1 }
    const { helpers, total, place } = helpersIn(directory, asked)
    expect(helpers.map(({ organization: { id } }) => id)).toEqual(['papers-near'])
    expect([total, place]).toEqual([2, 'Saint-Rémi'])
  })

  it('is first who offers it without conditions, before the first of the alphabet', () => {
    const offer = (id: string, availability: 'offered' | 'conditional') =>
      organization(id, {
        servesAllQuebec: true,
        languages: ['fr'],
        services: [{ service: 'papers', availability, conditions: {}, remote: true }],
      })
    const listed = {
      ...directory,
      organizations: [offer('a-conditional', 'conditional'), offer('z-offered', 'offered')],
    }
    const { helpers } = helpersIn(buildDirectory(listed, gazetteer([])), { services: ['papers'] })
    expect(helpers.map(({ organization: { id } }) => id)).toEqual(['z-offered', 'a-conditional'])
    expect(helpers[0]?.reasons).toContain('service')
  })

  it('is first who speaks the language of the page', () => {
    const asked = { services: ['papers', 'permits'], language: 'es' }
    const { helpers } = helpersIn(directory, asked)
    expect(helpers.map(({ organization: { id } }) => id)).toEqual(['papers-near', 'papers-phone'])
  })
})
