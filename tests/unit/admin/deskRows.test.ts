import { describe, expect, it } from 'vitest'

import { KeptWords } from '@/admin/kept'
import { Bench } from '@/admin/TranslationDesk/state/bench'
import { Desk } from '@/admin/TranslationDesk/state/desk'
import { isDraft } from '@/admin/TranslationDesk/state/draft'
import {
  countRows,
  isIn,
  neighbour,
  nextIn,
  readRowId,
  rowsOf,
  waitsFor,
  type Row,
} from '@/admin/TranslationDesk/state/rows'
import type { SourceUnit, StoredUnit } from '@/translation/types'

const ME = 1

const unit = (key: string): SourceUnit => ({
  key,
  kind: 'paragraph',
  context: 'text',
  source: `Le passage ${key}.`,
  marks: [],
  fingerprint: key,
})

const entry = (key: string, more: Partial<StoredUnit> = {}): StoredUnit => ({
  source: `Le passage ${key}.`,
  target: `El pasaje ${key}.`,
  state: 'toReview',
  fingerprint: key,
  updatedBy: '2',
  ...more,
})

const nothing = async () => 'offline' as const

const deskOf = (load: () => void = () => undefined): Desk =>
  new Desk(
    {
      load: async () => {
        load()
        return 'offline'
      },
      send: nothing,
      suggest: nothing,
      askMachine: nothing,
    },
    new KeptWords(
      { length: 0, key: () => null, getItem: () => null, setItem: () => {}, removeItem: () => {} },
      [ME],
      isDraft,
    ),
  )

const TEXT = { id: 7, title: 'Un texte', desk: deskOf() }

/** One passage in each state, and what else filters ask. */
const rows = rowsOf(
  TEXT,
  {
    language: 'es',
    sourceLanguage: 'fr',
    units: ['missing', 'stale', 'waiting', 'mine', 'failing', 'despite', 'approved', 'alone'].map(
      unit,
    ),
    entries: {
      stale: entry('stale', { fingerprint: 'before' }),
      waiting: entry('waiting'),
      mine: entry('mine', { updatedBy: '1' }),
      failing: entry('failing'),
      despite: entry('despite', { state: 'approved', despite: { reason: 'Oui', by: '2', at: '' } }),
      approved: entry('approved', { state: 'approved', approvedBy: '3' }),
      alone: entry('alone', { state: 'approved', approvedBy: '2' }),
    },
    places: {},
    terms: [],
    names: {},
    openQuestions: { stale: 2 },
    mayWrite: true,
    updatedAt: '',
  },
  { person: ME, isFailing: ({ key }) => key === 'failing' || key === 'despite' },
)

const keysIn = (given: readonly (Row | undefined)[]) => given.map((row) => row?.unit.key)

describe('the passages of the desk', () => {
  it.each([
    ['toDo', ['missing', 'stale']],
    ['missing', ['missing']],
    ['stale', ['stale']],
    ['toReview', ['waiting', 'mine', 'failing']],
    ['approved', ['despite', 'approved', 'alone']],
    ['failing', ['failing']],
    ['asked', ['stale']],
    ['mine', ['mine']],
  ] as const)('are listed by %s, and counted as many', (filter, keys) => {
    expect(keysIn(rows.filter((row) => isIn(filter, row)))).toEqual(keys)
    expect(countRows(rows)[filter]).toBe(keys.length)
    expect(countRows(rows).all).toBe(rows.length)
  })

  it('wait for a second person: those of others alone, and what one of them published alone', () => {
    expect(keysIn(rows.filter(waitsFor))).toEqual(['waiting', 'failing', 'alone'])
  })

  it('are gone through in a circle, the open one excepted', () => {
    const [missing, stale, waiting] = rows
    expect(nextIn(rows, 'toDo', missing?.id)).toBe(stale)
    expect(nextIn(rows, 'toDo', waiting?.id)).toBe(missing)
    expect(nextIn(rows, 'missing', missing?.id)).toBeUndefined()
    expect(neighbour(rows, stale?.id, -1)).toBe(missing)
    expect(neighbour(rows, missing?.id, -1)).toBeUndefined()
  })

  it('are named with their text, for two texts may have a passage alike', () => {
    expect(readRowId(rows[0]?.id ?? '')).toEqual({ text: '7', key: 'missing' })
  })
})

describe('a run over several texts', () => {
  it('reads first the text that the person comes back to, then the others in their order', async () => {
    const read: number[] = []
    const texts = [1, 2, 3].map((id) => ({ id, title: '', desk: deskOf(() => void read.push(id)) }))
    await new Bench(texts).load('2')
    expect(read).toEqual([2, 1, 3])
  })

  it('looks again at the text that is worked on alone, at first at the first', async () => {
    const read: number[] = []
    const texts = [1, 2, 3].map((id) => ({ id, title: '', desk: deskOf(() => void read.push(id)) }))
    const bench = new Bench(texts)
    await bench.look()
    bench.workOn(3)
    await bench.look()
    expect(read).toEqual([1, 3])
  })

  it('tells what changed in one of them', async () => {
    const desk = deskOf()
    const bench = new Bench([TEXT, { ...TEXT, id: 8, desk }])
    let told = 0
    const stop = bench.subscribe(() => (told += 1))
    const [before] = bench.read()
    await desk.load()
    expect(told).toBe(1)
    expect(bench.read()[1]?.trouble).toBe('offline')
    expect(bench.read()[0]).toBe(before)
    stop()
    await desk.load()
    expect(told).toBe(1)
  })
})
