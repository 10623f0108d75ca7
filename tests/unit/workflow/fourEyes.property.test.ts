import fc from 'fast-check'
import { expect, it } from 'vitest'

import {
  begun,
  edited,
  PAGE_REQUIREMENTS,
  textWrites,
  transition,
  TRANSITIONS,
  WORKFLOW_ACTIONS,
  type Text,
  type WorkflowAction,
  type WorkflowDocument,
} from '@/workflow'

import { actor } from './factories'

const PEOPLE = [1, 2, 3] as const
const FIELDS = ['title', 'summary', 'changeNote', 'changeKind', 'order'] as const
type Field = (typeof FIELDS)[number]
/** Nothing to read in them: whoever changes these alone wrote no word. */
const WORDLESS: readonly Field[] = ['changeKind', 'order']

/** A word where it stands: who put it there, and who has read it. */
interface Word {
  word: string
  writer: number
  readers: ReadonlySet<number>
}

type Words = Partial<Record<Field, Word>>

/** A text as the workflow keeps it, and beside it what a witness saw of each word. */
interface World {
  latest: Text
  readable: Text
  words: Words
  online: Words
  /** Who wrote a word of it since its last publication. */
  hands: ReadonlySet<number>
}

type Step =
  | { kind: 'save'; person: number; field: Field; word: string }
  | { kind: 'act'; person: number; action: WorkflowAction }

const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('save' as const),
      person: fc.constantFrom(...PEOPLE),
      field: fc.constantFrom(...FIELDS),
      word: fc.constantFrom('un', 'deux', 'trois', ''),
    }),
    fc.record({
      kind: fc.constant('act' as const),
      person: fc.constantFrom(...PEOPLE),
      action: fc.constantFrom(...WORKFLOW_ACTIONS.filter((action) => action !== 'edit')),
    }),
  ),
  { minLength: 10, maxLength: 60 },
)

const DATE = '2026-11-12T12:00:00.000Z'

function start(): World {
  const page = { title: 'un', slug: 'page', content: [{ blockType: 'richText' }] }
  const latest = begun(page, 1)
  const words = { title: { word: 'un', writer: 1, readers: new Set([1]) } }
  return { latest, readable: latest, words, online: {}, hands: new Set([1]) }
}

function save(world: World, { person, field, word }: Extract<Step, { kind: 'save' }>): World {
  const { latest, words } = world
  const same = (latest[field] ?? '') === word
  const next = edited({ ...latest, [field]: word }, latest, { person, date: DATE })
  const readable =
    latest === world.readable && latest._status !== 'published' ? next : world.readable
  if (same || WORDLESS.includes(field)) return { ...world, latest: next, readable }
  const seen = { ...words, [field]: { word, writer: person, readers: new Set([person]) } }
  const hands = new Set([...world.hands, person])
  return { ...world, latest: next, readable, words: seen, hands }
}

const readBy = (words: Words, person: number): Words =>
  Object.fromEntries(
    Object.entries(words).map(([field, word]) => [
      field,
      { ...word, readers: new Set([...word.readers, person]) },
    ]),
  )

/** Words of the draft that also stand online were read there. */
const sameRead = (words: Words, online: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([field, word]) => {
      const other = online[field as Field]
      const isSame = other?.word === word.word && other.writer === word.writer
      return [
        field,
        isSame ? { ...word, readers: new Set([...other.readers, ...word.readers]) } : word,
      ]
    }),
  )

/** The words that only those who wrote them have read. */
const unread = (words: Words) =>
  Object.values(words).filter(({ word, readers }) => word !== '' && readers.size < 2)

const READS: ReadonlySet<WorkflowAction> = new Set(['approve', 'approveAndPublish', 'publish'])

function act(world: World, { person, action }: Extract<Step, { kind: 'act' }>): World {
  const { latest, readable, words, online } = world
  const isOnline = TRANSITIONS.text[action].on === 'published'
  if (isOnline && readable._status !== 'published') return world
  const text = (isOnline ? readable : latest) as WorkflowDocument
  const { to } = transition(text.workflowState ?? 'draft', action, actor('admin', person), text, {
    reason: 'Urgent.',
    requirements: PAGE_REQUIREMENTS,
  })
  if (!to) return world
  const [done, draft] = textWrites(
    action,
    { latest, readable },
    { person, date: DATE, reason: 'Urgent.' },
  )
  const seen = READS.has(action) ? readBy(words, person) : words
  if (isOnline) {
    const read = action === 'secondReading' ? readBy(online, person) : online
    const latestNow = draft?.document ?? done.document
    return {
      ...world,
      latest: latestNow,
      readable: done.document,
      words: sameRead(words, read),
      online: read,
    }
  }
  if (done.isDraft) return { ...world, latest: done.document, words: seen }
  if (action !== 'publishAlone') expect(unread(seen), action).toEqual([])
  const { changeNote: _note, changeKind: _kind, ...kept } = seen
  return {
    latest: done.document,
    readable: done.document,
    words: kept,
    online: seen,
    hands: new Set(),
  }
}

it('no word is published, nor loses its mark, whose only reader is its writer; who wrote none is no writer', () => {
  let published = 0
  let readAgain = 0
  fc.assert(
    fc.property(steps, (all) => {
      all.reduce<World>((world, step) => {
        const next = step.kind === 'save' ? save(world, step) : act(world, step)
        expect([...next.hands]).toEqual(expect.arrayContaining([...(next.latest.writers ?? [])]))
        const isMarked = Boolean((next.readable.publishedAlone ?? {}).date)
        if (next.readable._status === 'published' && !isMarked) {
          expect(unread(next.online)).toEqual([])
          published += 1
          if (step.kind === 'act' && step.action === 'secondReading') readAgain += 1
        }
        return next
      }, start())
    }),
    { numRuns: 1000 },
  )
  expect(published).toBeGreaterThan(100)
  expect(readAgain).toBeGreaterThan(0)
})
