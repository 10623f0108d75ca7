import { describe, expect, it } from 'vitest'

import { findIn } from '@/directory/ask/find'
import type { Locale } from '@/i18n/locales'

import { HINTS, SYNONYMS } from '@/directory/search/synonyms'
import { exampleDirectory } from './exampleDirectory'
import { QUESTIONS } from './questions'
import { UNSEEN_QUESTIONS } from './unseenQuestions'

const directory = exampleDirectory()

/** Places as people write them, and the one that is meant: found, or the first that is offered. */
const TYPED_PLACES: readonly (readonly [typed: string, right: string])[] = [
  ['Sherbroke', 'Sherbrooke'],
  ['Drumondville', 'Drummondville'],
  ['St Hyacinte', 'Saint-Hyacinthe'],
  ['gramby', 'Granby'],
  ['Vodreuil', 'Vaudreuil-Dorion'],
  ['Lanoray', 'Lanoraie'],
  ['sant remi', 'Saint-Rémi'],
  // No municipality bears the island’s name: one that stands on it.
  ['Ile dorleans', "Saint-Pierre-de-l'Île-d'Orléans"],
]

/** A need and a town in one box: what the first must offer, and to whom: there, or from a distance. */
const BOTH: readonly (readonly [locale: Locale, typed: string, service: string, region: string])[] =
  [
    ['es', 'clases de frances en granby', 'francization', 'Granby'],
    ['en', 'food bank victoriaville', 'food', 'Victoriaville'],
    ['fr', 'aide alimentaire joliette', 'food', 'Joliette'],
    ['es', 'no me pagan saint-remi', 'labourRights', 'Saint-Rémi'],
  ]

describe('a question in people’s own words', () => {
  it.each([...QUESTIONS, ...UNSEEN_QUESTIONS])(
    '(%s) "%s" is first about %s',
    (locale, typed, right) => {
      expect(right).toContain(directory.serviceIndex(locale).search(typed).hits[0]?.id)
    },
  )
})

describe('who is shown first for a question', () => {
  it('offers what it is about, nearly always', () => {
    const misses = [...QUESTIONS, ...UNSEEN_QUESTIONS].filter(([locale, q, right]) => {
      const [first] = findIn(directory, { q }, locale).helpers
      return !first?.organization.services.some(({ service }) => right.includes(service))
    })
    // Sheets that have all the words come first, whatever they offer: a name is looked for too.
    expect(misses.length / (QUESTIONS.length + UNSEEN_QUESTIONS.length)).toBeLessThan(0.05)
  })
})

describe('what people say', () => {
  it.each(HINTS)('means a line of the synonyms ($means)', ({ means, said }) => {
    expect(SYNONYMS.some((ways) => ways.includes(means))).toBe(true)
    expect(said.length).toBeGreaterThan(0)
  })

  it.each([
    ['en', 'I need winter clothes and blankets', /cloth/i],
    ['en', 'need winter jacket', /cloth/i],
    ['es', 'necesito una chamarra', /ropa|vêtements/i],
    ['fr', 'manteau d’hiver', /vêtement|vestiaire/i],
  ] as const)('finds who gives what no service is named after (%s: "%s")', (locale, q, words) => {
    const [first] = findIn(directory, { q }, locale).helpers
    expect(JSON.stringify(first?.organization.description)).toMatch(words)
  })

  it.each([
    ['es', 'permiso avierto', 'permits'],
    ['es', 'enbarasada', 'health'],
    ['es', 'bibienda', 'housing'],
    ['en', 'open a bank acount', 'taxes'],
    ['fr', 'harcellement', 'labourRights'],
  ] as const)('is understood as it sounds (%s: "%s")', (locale, typed, right) => {
    const ids = directory
      .serviceIndex(locale)
      .search(typed)
      .hits.map(({ id }) => id)
    expect(ids.slice(0, 2)).toContain(right)
  })
})

describe('a word that is part of a name', () => {
  it('is not what it means alone: a chamber of commerce is no bedroom', () => {
    const { hits } = directory.serviceIndex('fr').search('chambre de commerce')
    expect(hits.map(({ id }) => id)).not.toContain('housing')
  })
})

describe('a place as people write it', () => {
  it.each(TYPED_PLACES)('"%s" is %s, or offers it first', (typed, right) => {
    const { found, suggestions } = directory.places.resolve(typed)
    expect(found?.label ?? suggestions[0]?.label).toBe(right)
  })
})

describe('a need and a place in one box', () => {
  it.each(BOTH)('(%s) "%s" begins with who offers %s to %s', (locale, q, service, place) => {
    const found = findIn(directory, { q }, locale)
    const [first] = found.helpers
    expect(first?.organization.services.map((offer) => offer.service)).toContain(service)
    expect(first?.shortfalls).not.toContain('area')
    expect(found.place?.label).toBe(place)
  })
})

describe('what happened, told in several words', () => {
  it('keeps the line that answers everywhere, beside who is near', () => {
    const asked = { q: 'mi patron tiene mi pasaporte', place: 'Saint-Rémi', language: 'es' }
    const [first, ...others] = findIn(directory, asked, 'es').helpers
    expect(first?.organization.sites[0]?.municipality).toBe('Saint-Rémi')
    expect(others.map(({ organization: { name } }) => name).slice(0, 5)).toContain(
      'Ligne d’exemple provinciale',
    )
  })
})
