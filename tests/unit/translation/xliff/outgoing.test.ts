import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import { extract, unitState, type UnitOutcome } from '@/translation'
import { Glossary } from '@/translation/glossary'
import { placeInText } from '@/translation/placement'
import {
  agreedTerms,
  chooseUnits,
  placeNotes,
  settle,
  UNIT_CHOICES,
  type PlannedUnit,
} from '@/translation/xliff'

import { chapter } from '../factories'
import { oneOfEachState } from './outgoing'

const UNITS = extract(chapter())

describe('the notes of a passage', () => {
  const notes = (words: string, locale: (typeof LOCALES)[number] = 'fr') =>
    placeNotes(UNITS, placeInText(UNITS), locale).get(
      UNITS.find(({ source }) => source === words)!.key,
    )

  it('say what it is, under which heading and in which row, in the language of the reader', () => {
    expect(notes('12 semaines')).toEqual([
      'Case de tableau · Délai',
      'Sous l’intertitre\u00a0: « Avant de partir »',
      'Ligne\u00a0: « Demander le permis »',
    ])
    expect(notes('12 semaines', 'es')).toEqual([
      'Celda de tabla · Délai',
      'Bajo el subtítulo: « Avant de partir »',
      'Fila: « Demander le permis »',
    ])
    expect(notes('Changer d’employeur')).toEqual(['Titre du texte'])
  })

  it('name the service or the place that a passage of a sheet is of', () => {
    const [first] = UNITS
    const said = placeNotes(UNITS, new Map([[first!.key, { headings: [], of: 'Soins' }]]), 'en')
    expect(said.get(first!.key)).toContain('About: Soins')
  })

  it('stand with every passage, in every language', () => {
    for (const locale of LOCALES) {
      const all = placeNotes(UNITS, placeInText(UNITS), locale)
      expect([...all.keys()]).toEqual(UNITS.map(({ key }) => key))
      for (const said of all.values()) expect(said.join()).toMatch(/\S/)
    }
  })
})

describe('the agreed terms of a passage', () => {
  const term = (source: string, agreed?: string) => ({
    id: source,
    source,
    variants: [],
    definition: `${source} : ce que c’est.`,
    agreed,
    forbidden: [],
  })
  const glossary = new Glossary([term('employeur', 'employer'), term('permis')], 'en')

  it('are those that are in it, in any number, and have a translation', () => {
    expect(agreedTerms(glossary, 'Deux <1>employeurs</1>, un permis.')).toEqual([
      { term: 'employeur', translation: 'employer', definition: 'employeur : ce que c’est.' },
    ])
    expect(agreedTerms(glossary, 'Rien.')).toEqual([])
  })
})

describe('the passages that go out', () => {
  const stored = oneOfEachState(UNITS)

  it.each(UNIT_CHOICES)('%s: each as it stands, in reading order', (choice) => {
    const states = {
      all: ['missing', 'stale', 'toReview', 'approved'],
      due: ['missing', 'stale'],
      stale: ['stale'],
      missing: ['missing'],
    }[choice]
    const expected = UNITS.filter((unit) => states.includes(unitState(stored[unit.key], unit)))
    const chosen = chooseUnits(UNITS, stored, choice)
    expect(chosen.map(({ unit }) => unit.key)).toEqual(expected.map(({ key }) => key))
    for (const { state, previousSource } of chosen) {
      expect(previousSource).toBe(state === 'stale' ? 'Avant.' : undefined)
    }
  })
})

describe('a plan that was done', () => {
  const [unit] = UNITS
  const planned = (fate: PlannedUnit['fate'], hasOrder = true): PlannedUnit => ({
    key: unit!.key,
    fate,
    source: unit!.source,
    before: '',
    target: 'x',
    numbersDiffer: false,
    ...(hasOrder ? { order: { action: 'write', unit: unit!, before: '', target: 'x' } } : {}),
  })

  it('says of each passage what its order became; those without order stay', () => {
    const plan = [planned('same', false), planned('new'), planned('changed'), planned('new')]
    const outcomes: UnitOutcome[] = [
      { result: 'saved', entry: undefined },
      { result: 'changed', entry: undefined },
      { result: 'beside', key: 'b' },
    ]
    expect(settle(plan, outcomes).map(({ fate, code }) => code ?? fate)).toEqual([
      'same',
      'new',
      'changedSince',
      'beside',
    ])
  })
})
