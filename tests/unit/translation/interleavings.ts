import fc from 'fast-check'
import { expect } from 'vitest'

import type { SourceUnit, StoredUnits, UnitOrder, UnitOutcome } from '@/translation'

/*
 * Two translators and an author on one text, in any order: nothing that was typed is lost, nobody's
 * words are replaced unseen or signed by somebody else, nothing unseen is approved, nor by a person who
 * wrote any of it.
 */

const PEOPLE = ['ana', 'ben'] as const
const PASSAGES = 3

export type Person = (typeof PEOPLE)[number]

/** What the model is run against: the pure functions, or the site on a database. */
export interface Desk {
  read: () => Promise<{ units: readonly SourceUnit[]; stored: StoredUnits }>
  save: (person: Person, order: UnitOrder) => Promise<UnitOutcome>
  publishFrench: (paragraphs: readonly string[]) => Promise<void>
  idOf: (person: Person) => string
}

type Step =
  | { do: 'look'; by: Person }
  | { do: 'write' | 'approve'; by: Person; at: number }
  | { do: 'republish'; at: number; alike: boolean }

const person = fc.constantFrom(...PEOPLE)
const at = fc.nat(PASSAGES - 1)

/** Any order of what three people do to one text. */
export const steps = (maxLength: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      { weight: 2, arbitrary: fc.record({ do: fc.constant('look' as const), by: person }) },
      { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), by: person, at }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('approve' as const), by: person, at }) },
      {
        weight: 1,
        arbitrary: fc.record({ do: fc.constant('republish' as const), at, alike: fc.boolean() }),
      },
    ),
    { maxLength, size: 'max' }, // long enough for one to write over another and the first to come back
  )

/** The French as it first is. */
export const firstParagraphs = (): string[] =>
  Array.from({ length: PASSAGES }, (_, index) => paragraph(index, 0, true))

const OTHERS = ['Composez le', 'Demandez conseil au', 'Écrivez vite au'] as const

const paragraph = (index: number, edition: number, alike: boolean): string =>
  alike
    ? `Gardez toujours le reçu numéro ${index} pendant au moins ${edition + 1} mois complets.`
    : `${OTHERS[index % OTHERS.length]} ${index}${edition}.`

interface View {
  units: readonly SourceUnit[]
  stored: StoredUnits
}

/** Does the steps one after another, and looks after each that all is still there. */
export async function playOut(desk: Desk, script: readonly Step[]): Promise<void> {
  const views = new Map<Person, View>()
  for (const each of PEOPLE) views.set(each, await desk.read())
  const french = firstParagraphs()
  const mustBeThere = new Map<string, Person>()
  const beside = new Map<string, string>()
  const hands = new Map<string, ReadonlySet<Person>>()
  for (const [number, step] of script.entries()) {
    if (step.do === 'look') views.set(step.by, await desk.read())
    else if (step.do === 'republish') {
      french[step.at] = paragraph(step.at, number + 1, step.alike)
      await desk.publishFrench(french)
    } else
      await doOne(desk, step, { view: views.get(step.by)!, mustBeThere, beside, hands, number })
    await nothingIsLost(desk, mustBeThere)
  }
}

interface Doing {
  view: View
  /** Words that were accepted and that nobody has written over with open eyes, and whose they are. */
  mustBeThere: Map<string, Person>
  /** What was last kept beside, by its key. */
  beside: Map<string, string>
  /** Of each wording, who wrote words that it came from and that nobody else has approved. */
  hands: Map<string, ReadonlySet<Person>>
  number: number
}

async function doOne(
  desk: Desk,
  { do: action, by, at: place }: Extract<Step, { at: number; by: Person }>,
  { view, mustBeThere, beside, hands, number }: Doing,
): Promise<void> {
  const unit = view.units.filter(({ kind }) => kind === 'paragraph')[place]!
  const before = view.stored[unit.key]?.target ?? ''
  if (action === 'approve') {
    const outcome = await desk.save(by, { action, unit, before, target: before })
    if (outcome.result !== 'saved') return
    // Approved are the words that this person had before them, and somebody else's.
    expect(outcome.entry).toMatchObject({ target: before, source: unit.source, state: 'approved' })
    expect(hands.get(before) ?? new Set()).not.toContain(by)
    hands.delete(before)
    return
  }
  const numbers = unit.source.replace(/\D+/g, ' ') // the same, so that it may be approved
  const target = `${by} writes ${'x'.repeat(number + 1)}${numbers}`
  const outcome = await desk.save(by, { action, unit, before, target })
  if (outcome.result === 'saved') {
    mustBeThere.delete(before) // who wrote over them had them before their eyes
    hands.set(target, new Set([...(hands.get(before) ?? []), by]))
    view.stored = { ...view.stored, [unit.key]: outcome.entry! }
  } else if (outcome.result === 'beside') {
    const earlier = beside.get(outcome.key) ?? ''
    if (mustBeThere.get(earlier) === by) mustBeThere.delete(earlier) // typed again by themselves
    beside.set(outcome.key, target)
  } else return expect(outcome.result).toBe('changed')
  mustBeThere.set(target, by)
}

async function nothingIsLost(desk: Desk, mustBeThere: ReadonlyMap<string, Person>): Promise<void> {
  const entries = Object.values((await desk.read()).stored)
  for (const [words, typist] of mustBeThere) {
    const found = entries.find(({ target }) => target === words)
    expect([words, found?.updatedBy]).toEqual([words, desk.idOf(typist)])
  }
}
