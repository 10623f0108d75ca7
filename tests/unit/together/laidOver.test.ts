import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { changesBetween, isSame, laidOver, type Fields } from '@/together'

const merge = (base: Fields, mine: Fields, theirs: Fields): Fields =>
  laidOver({ base, mine }, theirs)

const row = fc.record({ id: fc.nat(5), text: fc.string({ maxLength: 3 }) })
const form = fc.record({
  title: fc.string({ maxLength: 3 }),
  group: fc.record({ a: fc.nat(2), b: fc.nat(2) }),
  rows: fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 4 }),
})

describe('what one person typed, laid over what another saved', () => {
  it('is all of it when the other changed nothing, and nothing when it is nothing', () => {
    fc.assert(
      fc.property(form, form, (base, changed) => {
        expect(isSame(merge(base, changed, base), changed)).toBe(true)
        expect(merge(base, base, changed)).toEqual(changed)
        expect(merge(base, changed, changed)).toEqual(changed)
      }),
    )
  })

  it('never loses a text that only one of them changed', () => {
    fc.assert(
      fc.property(form, form, form, (base, mine, theirs) => {
        const merged = merge(base, mine, theirs) as typeof base
        expect(merged.title).toBe(isSame(mine.title, base.title) ? theirs.title : mine.title)
        const mineNow = mine.rows.filter((each) => !base.rows.some((old) => isSame(old, each)))
        for (const each of mineNow) expect(merged.rows).toContainEqual(each)
        const ids = new Set(mine.rows.map(({ id }) => id))
        const theirsNow = theirs.rows.filter((each) => !base.rows.some((old) => isSame(old, each)))
        for (const each of theirsNow)
          if (!ids.has(each.id)) expect(merged.rows).toContainEqual(each)
      }),
    )
  })

  it('merges fields and rows one by one; where both wrote, mine stand', () => {
    const base = {
      title: 'A',
      summary: 'B',
      rows: [
        { id: 1, text: 'x' },
        { id: 2, text: 'y' },
      ],
    }
    const mine = {
      ...base,
      title: 'Mine',
      rows: [
        { id: 1, text: 'mine' },
        { id: 2, text: 'y' },
      ],
    }
    const theirs = {
      title: 'Theirs',
      summary: 'Theirs',
      rows: [
        { id: 2, text: 'theirs' },
        { id: 1, text: 'x' },
        { id: 3, text: 'new' },
      ],
    }
    expect(merge(base, mine, theirs)).toEqual({
      title: 'Mine',
      summary: 'Theirs',
      rows: [
        { id: 2, text: 'theirs' },
        { id: 1, text: 'mine' },
        { id: 3, text: 'new' },
      ],
    })
  })

  it('leaves out a row that either removed, unless the other wrote in it', () => {
    const base = [
      { id: 1, text: 'x' },
      { id: 2, text: 'y' },
    ]
    const written = [
      { id: 1, text: 'x' },
      { id: 2, text: 'z' },
    ]
    const removed = [{ id: 1, text: 'x' }]
    const rows = (mine: object[], theirs: object[]) =>
      merge({ rows: base }, { rows: mine }, { rows: theirs }).rows
    expect(rows([], removed)).toEqual([])
    expect(rows(base, removed)).toEqual(removed)
    expect(rows(removed, written)).toEqual(written)
    expect(rows(written, removed)).toEqual(written)
  })
})

describe('what was typed deeper in a form', () => {
  it('stays beside what another wrote there: in a group, in a row of a row, in a group that was not there', () => {
    const hours = (day: object) => ({
      sites: [{ id: 1, name: 'Ici', hours: [{ id: 'h', ...day }] }],
    })
    expect(
      merge(hours({ from: 9, to: 17 }), hours({ from: 8, to: 17 }), hours({ from: 9, to: 18 })),
    ).toEqual(hours({ from: 8, to: 18 }))
    expect(merge({}, { contact: { phone: '1' } }, { contact: { email: 'a' } })).toEqual({
      contact: { phone: '1', email: 'a' },
    })
  })

  it('is rich text as a whole: two halves are no sentence', () => {
    const rich = (first: string, second: string) => ({
      text: { root: { direction: first, children: [{ type: 'text', text: second }] } },
    })
    expect(merge(rich('a', 'b'), rich('a', 'mine'), rich('theirs', 'b'))).toEqual(rich('a', 'mine'))
  })

  it('does not bring back what was taken out of a group', () => {
    const week = (days: object) => ({ hours: days })
    expect(merge(week({ mon: 1, tue: 1 }), week({ tue: 1 }), week({ mon: 1, tue: 2 }))).toEqual(
      week({ tue: 2 }),
    )
  })
})

describe('what differs between two states of a form', () => {
  const rich = (...lines: string[]) => ({
    root: {
      type: 'root',
      children: lines.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    },
  })

  it('is each text with the way to it; nothing, null and an empty text are one', () => {
    const before = { id: 1, title: 'A', note: null, rows: [{ id: 'r', text: rich('un', 'deux') }] }
    const after = { id: 2, title: 'B', note: '', rows: [{ id: 'r', text: rich('un', 'trois') }] }
    expect(changesBetween(before, after)).toEqual([
      { path: ['title'], before: 'A', after: 'B' },
      { path: ['rows', 0, 'text'], before: 'un\ndeux\n', after: 'un\ntrois\n' },
    ])
    expect(changesBetween(before, before)).toEqual([])
  })

  it('is also a row or a choice that came or went', () => {
    expect(changesBetween({ rows: [] }, { rows: [{ id: 1, on: true }] })).toEqual([
      { path: ['rows', 0, 'on'], before: '', after: 'true' },
    ])
  })
})

describe('what was typed, laid over what the site has now', () => {
  it('is of the version that the site has, so that it can be saved', () => {
    const typed = {
      base: { title: 'Un', updatedAt: '2026-11-28T10:00:00.000Z' },
      mine: { title: 'Deux', updatedAt: '2026-11-28T11:00:00.000Z' },
    }
    const now = { title: 'Un', updatedAt: '2026-11-28T12:00:00.000Z' }
    expect(laidOver(typed, now)).toEqual({ title: 'Deux', updatedAt: now.updatedAt })
    expect(laidOver(typed, { title: 'Un' })).not.toHaveProperty('updatedAt', undefined)
  })
})
