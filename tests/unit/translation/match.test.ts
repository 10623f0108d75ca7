import { beforeEach, describe, expect, it, vi } from 'vitest'

import {
  countStates,
  keptCounts,
  extract,
  match,
  unitState,
  wordDiff,
  type Resource,
  type StoredUnits,
  type UnitState,
} from '@/translation'
import type * as diff from '@/translation/diff'
import { countEachWord } from '@/translation/diff'

import { BOLD, chapter, link, paragraph, richText, table, text, translated } from './factories'

vi.mock('@/translation/diff', async (importOriginal) => {
  const original = await importOriginal<typeof diff>()
  return { ...original, countEachWord: vi.fn(original.countEachWord) }
})
beforeEach(() => vi.clearAllMocks())

const doc = (...content: NonNullable<Resource['content']>): Resource => ({ content })

/** Translates `before` whole, follows the change, and tells the state of each passage of `after`. */
function follow(before: Resource, after: Resource, options?: { minor?: boolean }) {
  const old = extract(before)
  const now = extract(after)
  const entries = match(translated(old), old, now, options)
  return { entries, states: statesOf(after, entries) }
}

const statesOf = (resource: Resource, entries: StoredUnits): Record<string, UnitState> =>
  Object.fromEntries(
    extract(resource).map((unit) => [unit.source, unitState(entries[unit.key], unit)]),
  )

describe('when the French text changes', () => {
  it('a changed amount makes its passage stale, alone, with the old words kept', () => {
    const before = doc(
      richText(paragraph('La demande coûte 227 $ par personne.'), paragraph('Gardez le reçu.')),
    )
    const after = doc(
      richText(paragraph('La demande coûte 240 $ par personne.'), paragraph('Gardez le reçu.')),
    )
    const { entries, states } = follow(before, after)
    expect(states).toEqual({
      'La demande coûte 240 $ par personne.': 'stale',
      'Gardez le reçu.': 'approved',
    })
    const [changed] = extract(after)
    const entry = entries[changed?.key ?? '']
    expect(entry).toMatchObject({
      source: 'La demande coûte 227 $ par personne.',
      target: '[La demande coûte 227 $ par personne.]',
      state: 'approved',
    })
    expect(wordDiff(entry?.source ?? '', changed?.source ?? '')).toEqual([
      { type: 'same', text: 'La demande coûte ' },
      { type: 'removed', text: '227' },
      { type: 'added', text: '240' },
      { type: 'same', text: ' $ par personne.' },
    ])
  })

  it('a short cell that changes is paired with the one in its place', () => {
    const before = doc(
      table(
        ['Étape', 'Délai'],
        [
          ['Demander le CAQ', '4 semaines'],
          ['Demander le permis', '12 semaines'],
        ],
      ),
    )
    const after = doc(
      table(
        ['Étape', 'Délai'],
        [
          ['Demander le CAQ', '4 semaines'],
          ['Demander le permis', '16 semaines'],
        ],
      ),
    )
    expect(follow(before, after).states).toMatchObject({
      '4 semaines': 'approved',
      '16 semaines': 'stale',
      'Demander le permis': 'approved',
    })
  })

  it('moved rows, passages and blocks keep their approval', () => {
    const before = chapter()
    const after = { ...before, content: [...(before.content ?? [])].reverse() }
    expect(new Set(Object.values(follow(before, after).states))).toEqual(new Set(['approved']))
  })

  it('a new passage is missing and a removed one leaves the counts', () => {
    const before = doc(richText(paragraph('Un premier passage.'), paragraph('Autre chose.')))
    const after = doc(richText(paragraph('Autre chose.'), paragraph('Un tout nouveau sujet ici.')))
    const { entries, states } = follow(before, after)
    expect(states).toEqual({ 'Autre chose.': 'approved', 'Un tout nouveau sujet ici.': 'missing' })
    expect(countStates(extract(after), entries).totalUnits).toBe(2)
  })

  it('a renamed column keeps the approval of its cells', () => {
    const before = doc(table(['Délai'], [['12 semaines'], ['variable']]))
    const after = doc(table(['Durée'], [['12 semaines'], ['variable']]))
    expect(follow(before, after).states).toEqual({
      Tableau: 'approved',
      Durée: 'missing',
      '12 semaines': 'approved',
      variable: 'approved',
    })
  })

  it('a passage repeated once more is translated as its twin', () => {
    const before = doc(table(['A'], [['Oui']]))
    const after = doc(table(['A'], [['Oui'], ['Oui']]))
    expect(countStates(extract(after), follow(before, after).entries).units.missing).toBe(0)
  })

  it('a change that comes back brings the approval back', () => {
    const one = doc(richText(paragraph('La demande coûte 227 $ par personne.')))
    const two = doc(richText(paragraph('La demande coûte 240 $ par personne.')))
    const changed = follow(one, two).entries
    const back = match(changed, extract(two), extract(one))
    expect(Object.values(statesOf(one, back))).toEqual(['approved'])
  })

  it('a stale passage that changes again stays stale, with the first words kept', () => {
    const texts = [
      'coûte 227 $ par personne.',
      'coûte 240 $ par personne.',
      'coûte 250 $ par adulte.',
    ]
    const [one, two, three] = texts.map((words) => doc(richText(paragraph(`La demande ${words}`))))
    if (!one || !two || !three) throw new Error('three texts')
    const second = match(follow(one, two).entries, extract(two), extract(three))
    expect(Object.values(statesOf(three, second))).toEqual(['stale'])
    expect(second[extract(three)[0]?.key ?? '']?.source).toBe(
      'La demande coûte 227 $ par personne.',
    )
  })
})

describe('a change of form', () => {
  it('keeps the approval and gives the translation the new marks', () => {
    const before = doc(richText(paragraph('Gardez ', text('vos papiers', BOLD), ' chez vous.')))
    const after = doc(
      richText(paragraph(text('Gardez', BOLD), ' ', text('vos papiers', BOLD), ' chez vous.')),
    )
    const old = extract(before)
    const now = extract(after)
    const entries = match(
      translated(old, () => 'Keep <1>your papers</1> home.'),
      old,
      now,
    )
    expect(Object.values(statesOf(after, entries))).toEqual(['approved'])
    expect(entries[now[0]?.key ?? '']?.target).toBe('Keep <2>your papers</2> home.')
  })

  it('keeps links on their words when a link comes before them', () => {
    const page = link('https://example.org/a', text('la page'))
    const before = doc(richText(paragraph('Lisez toute ', page, ' du ministère avant de partir.')))
    const after = doc(
      richText(
        paragraph(
          link('https://example.org/b', text('Lisez')),
          ' toute ',
          page,
          ' du ministère avant de partir.',
        ),
      ),
    )
    const old = extract(before)
    const now = extract(after)
    const entries = match(
      translated(old, () => 'Read all <1>the page</1> first.'),
      old,
      now,
    )
    expect(Object.values(statesOf(after, entries))).toEqual(['stale'])
    expect(entries[now[0]?.key ?? '']?.target).toBe('Read all <2>the page</2> first.')
  })
})

describe('a minor edit', () => {
  const before = doc(richText(paragraph('Vous devez demandé le permis à IRCC en 30 jours.')))

  it('keeps the approval', () => {
    const after = doc(richText(paragraph('Vous devez demander le permis à IRCC en 30 jours.')))
    expect(Object.values(follow(before, after, { minor: true }).states)).toEqual(['approved'])
    expect(Object.values(follow(before, after).states)).toEqual(['stale'])
  })

  it('does not keep it when a number changed all the same', () => {
    const after = doc(richText(paragraph('Vous devez demander le permis à IRCC en 60 jours.')))
    expect(Object.values(follow(before, after, { minor: true }).states)).toEqual(['stale'])
  })

  it('does not approve what was stale before', () => {
    const changed = doc(richText(paragraph('Vous devez demander le permis à IRCC en 60 jours.')))
    const corrected = doc(
      richText(paragraph('Vous devez demander votre permis à IRCC en 60 jours.')),
    )
    const entries = match(follow(before, changed).entries, extract(changed), extract(corrected), {
      minor: true,
    })
    expect(Object.values(statesOf(corrected, entries))).toEqual(['stale'])
  })
})

describe('counts', () => {
  it('are in units and words, and reach 100 only when all is approved', () => {
    const units = extract(doc(richText(paragraph('Un deux trois.'), paragraph('Quatre.'))))
    const [first, second] = units
    if (!first || !second) throw new Error('two units')
    const entries: StoredUnits = {
      [first.key]: { source: first.source, target: 'One two three.', state: 'approved' },
      [second.key]: { source: second.source, target: 'Four.', state: 'toReview' },
    }
    expect(countStates(units, entries)).toEqual({
      units: { missing: 0, stale: 0, toReview: 1, approved: 1 },
      words: { missing: 0, stale: 0, toReview: 1, approved: 3 },
      totalUnits: 2,
      totalWords: 4,
      wordsToDo: 0,
      percent: 75,
    })
  })

  it('are kept whole, and in units as columns', () => {
    const [unit, ...rest] = extract({ title: 'Titre', summary: 'Un deux.' })
    if (!unit) throw new Error('one unit')
    const entries: StoredUnits = { [unit.key]: { ...unit, target: 'Title', state: 'approved' } }
    expect(keptCounts([unit, ...rest], entries)).toEqual({
      counts: countStates([unit, ...rest], entries),
      staleSince: null,
      missingUnits: 1,
      staleUnits: 0,
      toReviewUnits: 0,
      approvedUnits: 1,
      sentBackUnits: 0,
    })
  })

  it('say since when the oldest stale passage is stale, and nothing when that of one is unknown', () => {
    const units = extract({ title: 'Titre', summary: 'Un deux.' })
    const stale = (since?: string) => ({
      source: 'Autre.',
      target: 'Other.',
      state: 'approved' as const,
      ...(since ? { staleSince: since } : {}),
    })
    const kept = (...since: (string | undefined)[]) =>
      keptCounts(units, Object.fromEntries(units.map(({ key }, at) => [key, stale(since[at])])))
        .staleSince
    const [early, late] = ['2026-10-01T12:00:00.000Z', '2026-11-01T12:00:00.000Z']
    expect(kept(late, early)).toBe(early)
    expect(kept(late, undefined)).toBeNull()
  })

  it('take an empty translation for a missing one', () => {
    const [unit] = extract({ title: 'Titre' })
    if (!unit) throw new Error('one unit')
    expect(unitState({ source: 'Titre', target: '  ', state: 'approved' }, unit)).toBe('missing')
  })
})

describe('matching a large chapter', () => {
  it('counts the words of each of 2,000 cells, of which half changed, once', () => {
    const cells = (change: number) =>
      Array.from({ length: 500 }, (_, row) =>
        ['étape', 'document', 'délai', 'coût'].map(
          (word) => `Le ${word} numéro ${row} vaut ${row % 2 ? row + change : row} unités`,
        ),
      )
    const columns = ['Étape', 'Document', 'Délai', 'Coût']
    const before = extract(doc(table(columns, cells(0))))
    const after = extract(doc(table(columns, cells(1000))))
    const entries = match(translated(before), before, after)
    // Words are counted for each passage that changed, before and after; never for a pair.
    expect(vi.mocked(countEachWord)).toHaveBeenCalledTimes(2 * 1000)
    expect(countStates(after, entries).units).toEqual({
      missing: 0,
      stale: 1000,
      toReview: 0,
      approved: 1005,
    })
  })
})
