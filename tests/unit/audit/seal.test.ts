import { describe, expect, it } from 'vitest'

import {
  canonical,
  compareLines,
  erasedUntil,
  flawOf,
  makeSeal,
  type SealedLine,
  type SealedSum,
  sumOf,
} from '@/audit/seals/seal'

const NOW = new Date('2026-11-20T12:00:00Z')
const KEY = 'a key of the site'

const line = (id: string, more: Partial<SealedLine> = {}): SealedLine => ({
  id,
  createdAt: `2026-11-01T12:00:0${id}.000Z`,
  action: 'message.resend',
  actorName: 'Ana Exemple',
  resource: null,
  resourceKey: null,
  summary: 'Un message',
  details: { after: 1, before: [2] },
  ...more,
})
const sealed = (lines: readonly SealedLine[], mayGo: readonly string[] = []) =>
  lines.map((each): SealedSum => [
    each.id,
    each.createdAt,
    sumOf(each),
    mayGo.includes(each.id) ? 1 : 0,
  ])
const LINES = [line('1'), line('2'), line('3')]

describe('the sum of a line', () => {
  it('is the same whatever the order of what it holds, and of what is not set', () => {
    expect(sumOf(line('1', { details: { before: [2], after: 1, gone: undefined } }))).toBe(
      sumOf(line('1')),
    )
    expect(canonical({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"x","d":null}]}',
    )
  })

  it.each<Partial<SealedLine>>([
    { action: 'account.delete' },
    { actorName: 'Bea Exemple' },
    { summary: 'Un autre' },
    { resource: 'users' },
    { resourceKey: '7' },
    { createdAt: '2026-11-01T12:00:01.001Z' },
    { details: { after: 1, before: [3] } },
    { details: null },
  ])('changes with %o', (more) => {
    expect(sumOf(line('1', more))).not.toBe(sumOf(line('1')))
  })
})

describe('a seal', () => {
  const first = makeSeal(sealed(LINES), undefined, NOW, KEY)
  const second = makeSeal(sealed([line('4')]), first, NOW, KEY)

  it('holds after the one before it', () => {
    expect(flawOf(first, undefined, KEY)).toBeUndefined()
    expect(flawOf(second, first, KEY)).toBeUndefined()
  })

  it('shows that one was taken away, put in, or made anew', () => {
    expect(flawOf(second, undefined, KEY)).toBe('number')
    expect(flawOf({ ...second, number: 1 }, undefined, KEY)).toBe('previous')
    expect(flawOf({ ...second, lines: [] }, first, KEY)).toBe('sum')
    expect(flawOf({ ...second, sealedAt: '2026-11-21T12:00:00Z' }, first, KEY)).toBe('sum')
    const anew = makeSeal(sealed([line('5')]), first, NOW, 'a key that was guessed')
    expect(flawOf(anew, first, KEY)).toBe('otherKey')
  })
})

describe('the lines of a seal', () => {
  it('agree as long as nobody touched them', () => {
    expect(compareLines({ lines: sealed(LINES) }, LINES)).toEqual({ flaws: [], gone: [] })
  })

  it('tell which was changed, removed and added', () => {
    const there = [line('1', { summary: 'Rien' }), line('3'), line('4')]
    expect(compareLines({ lines: sealed(LINES) }, there).flaws).toEqual([
      { id: '1', createdAt: line('1').createdAt, kind: 'changed' },
      { id: '2', createdAt: line('2').createdAt, kind: 'missing' },
      { id: '4', createdAt: line('4').createdAt, kind: 'added' },
    ])
  })

  it('are told apart when their time may have ended', () => {
    const lines = sealed(LINES, ['1'])
    expect(compareLines({ lines }, [line('2')])).toEqual({
      flaws: [{ id: '3', createdAt: line('3').createdAt, kind: 'missing' }],
      gone: [{ id: '1', createdAt: line('1').createdAt, kind: 'missing' }],
    })
  })
})

describe('what went by its time', () => {
  const erased = (details: unknown) => line('9', { action: 'retention.erased', details })

  it('goes until the latest moment that the log itself tells', () => {
    const first = erased({ consultations: 3, before: '2024-11-01T17:00:00.000Z' })
    const second = erased({ consultations: 1, before: '2024-11-02T17:00:00.000Z' })
    expect(erasedUntil([first, second, ...LINES])).toBe('2024-11-02T17:00:00.000Z')
  })

  it('is nothing where other things went, or nothing is told', () => {
    expect(erasedUntil([erased({ reports: 3, before: '2024-11-01T17:00:00.000Z' })])).toBe('')
    expect(erasedUntil([erased(null), erased({ consultations: 2 }), ...LINES])).toBe('')
  })
})
