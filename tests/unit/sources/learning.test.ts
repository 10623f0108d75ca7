import { describe, expect, it } from 'vitest'

import { afterAnswer } from '@/sources/answers'
import { learn } from '@/sources/learn'
import { learnLink } from '@/sources/links'
import { printOf } from '@/sources/print'
import { asksSecondLook, settle } from '@/sources/restless'
import { nextLook } from '@/sources/schedule'
import { asksOf } from '@/sources/standing'
import type { Look, PageLook, Watched } from '@/sources/types'

const KEY = 'key'
const START = new Date('2026-11-01T12:00:00Z')
const days = (count: number) => new Date(START.getTime() + count * 86_400_000)
const daysUntil = (moment: string, from: Date) =>
  (new Date(moment).getTime() - from.getTime()) / 86_400_000

const page = (changes: Partial<Watched> = {}): Watched => ({
  address: 'https://a.example/',
  pace: 'often',
  nextAt: START.toISOString(),
  earlier: [],
  quiet: 0,
  flaps: 0,
  failed: 0,
  ...changes,
})

const saying = (text: string, more: Partial<PageLook> = {}): PageLook => ({
  is: 'page',
  print: printOf(text),
  text,
  ...more,
})

/** A page after looks, one a day. */
const after = (...looks: Look[]): Watched =>
  looks.reduce((known, look, at) => learn(known, look, KEY, days(at)), page())

describe('a look', () => {
  it('for the first time asks for nothing', () => {
    expect(asksOf(after(saying('un')))).toEqual([])
  })

  it('at other words asks, since the first of them', () => {
    const known = after(saying('un'), saying('deux'), saying('trois'))
    expect(known.changed).toMatchObject({
      since: days(1).toISOString(),
      from: printOf('un').hash,
      to: printOf('trois').hash,
    })
  })

  it('at the words of before asks for nothing any more', () => {
    expect(asksOf(after(saying('un'), saying('deux'), saying('un')))).toEqual([])
  })

  it('at a page that goes back and forth ends by saying so', () => {
    const known = after(...['a', 'b', 'a', 'b', 'a'].map((text) => saying(text)))
    expect(known.unwatched?.why).toBe('restless')
  })

  it('at an address that moved for good tells the new one, once', () => {
    const moved = saying('un', { movedTo: 'https://b.example/' })
    const known = after(saying('un'), moved, moved)
    expect(known.moved).toEqual({ since: days(1).toISOString(), to: 'https://b.example/' })
    expect(asksOf(known)).toEqual(['moved'])
    expect(asksOf(learn(known, saying('un'), KEY, days(4)))).toEqual([])
  })

  it.each([
    ['404 once', [{ is: 'gone', status: 404 }], false],
    [
      '404 twice',
      [
        { is: 'gone', status: 404 },
        { is: 'gone', status: 404 },
      ],
      true,
    ],
    ['410 once', [{ is: 'gone', status: 410 }], true],
    ['silence for four days', Array(4).fill({ is: 'trouble', why: 'slow' }), false],
    ['silence for eight days', Array(8).fill({ is: 'trouble', why: 'slow' }), true],
  ] as [string, Look[], boolean][])('at %s: dead is %s', (_, looks, isDead) => {
    const known = after(saying('un'), ...looks)
    expect(asksOf(known).includes('dead')).toBe(isDead)
    const back = learn(known, saying('un'), KEY, days(20))
    expect(asksOf(back)).toEqual([])
    expect(back.failed).toBe(0)
  })

  it('at what leads to a private network asks, and at what robots forbid says so only', () => {
    expect(asksOf(after({ is: 'unwatched', why: 'private' }))).toEqual(['private'])
    const known = after({ is: 'unwatched', why: 'robots' })
    expect(asksOf(known)).toEqual([])
    expect(known.unwatched).toEqual({ since: START.toISOString(), why: 'robots' })
  })
})

describe('the next look', () => {
  it.each([
    ['a lively page', page(), 1],
    ['a calm one', page({ quiet: 10 }), 3],
    ['a still one', page({ quiet: 30 }), 7],
    ['one watched less', page({ pace: 'seldom' }), 30],
    ['one that failed once', page({ failed: 1 }), 0.25],
    ['one that failed three times', page({ failed: 3 }), 1],
    ['one that failed thirty times', page({ failed: 30 }), 7],
    ['one that is not watched', page({ unwatched: { since: '', why: 'robots' } }), 30],
  ])('at %s is in about %s days', (_, known, expected) => {
    const found = daysUntil(nextLook(known, KEY, START), START)
    expect(found).toBeGreaterThanOrEqual(expected * 0.9)
    expect(found).toBeLessThanOrEqual(expected * 1.1)
  })

  it('at one that shows nothing all at once is the next day, then in a month', () => {
    const blank: Look = { is: 'unwatched', why: 'blank' }
    const once = after(saying('un'), blank)
    expect(daysUntil(once.nextAt, days(1))).toBeLessThan(1.2)
    const twice = learn(once, blank, KEY, days(2))
    expect(daysUntil(twice.nextAt, days(2))).toBeGreaterThan(26)
    expect(daysUntil(after(blank).nextAt, days(0))).toBeGreaterThan(26)
  })

  it('is not before its site wants it, within reason', () => {
    const asked = (count: number) =>
      daysUntil(nextLook(page(), KEY, START, days(count).toISOString()), START)
    expect(asked(5)).toBe(5)
    expect(asked(4000)).toBe(30)
  })
})

describe('a page that answers differently each time', () => {
  const steady = ['Titre', 'Règle', 'Frais', 'Fin']
  const at = (clock: string, lines = steady) => saying([...lines, clock].join('\n'))
  const before = after(at('12:00'))

  it('is asked twice once it seems to have changed, and not before', () => {
    expect(asksSecondLook(page(), at('12:01'))).toBe(false)
    expect(asksSecondLook(before, at('12:00'))).toBe(false)
    expect(asksSecondLook(before, at('12:01'))).toBe(true)
  })

  it('is no change when only what differs each time does, and one when more does', () => {
    const quiet = settle(before, at('12:01'), at('12:02'), at('12:00').text)
    const known = learn(before, quiet, KEY, days(1))
    expect(asksOf(known)).toEqual([])
    const other = [...steady.slice(0, 2), 'Autres frais', 'Fin']
    const real = settle(known, at('13:00', other), at('13:01', other), steady.join('\n'))
    const changed = learn(known, real, KEY, days(2))
    expect(changed.changed).toMatchObject({ from: printOf(steady.join('\n')).hash })
  })

  it('is a change when it changes in the very look that shows its clock', () => {
    const other = ['Titre', 'Autre règle', 'Frais', 'Fin']
    const look = settle(before, at('12:01', other), at('12:02', other), at('12:00').text)
    expect(asksOf(learn(before, look, KEY, days(1)))).toEqual(['changed'])
  })

  it('through and through is not watched', () => {
    const [a, b] = ['a', 'b'].map((word) => saying(`${word} 1\n${word} 2\nsame`))
    expect(settle(before, a!, b!)).toEqual({ is: 'unwatched', why: 'restless' })
  })

  it('and is a file, is not watched', () => {
    const file = (content: string): PageLook => ({
      is: 'page',
      print: printOf(Buffer.from(content)),
    })
    expect(settle(before, file('a'), file('b'))).toEqual({ is: 'unwatched', why: 'restless' })
    expect(settle(before, file('a'), file('a'))).toEqual(file('a'))
  })
})

describe('an answer', () => {
  const changed = after(saying('un'), saying('deux'))
  const facts = { chapters: ['guide-chapters:1'], key: KEY, now: days(3) }
  const seen = printOf('deux').hash

  it.each(['noEffect', 'revise', 'less'] as const)(
    '"%s" settles the change that was seen',
    (answer) => {
      const known = afterAnswer(changed, answer, { ...facts, seen })
      expect(known && asksOf(known)).toEqual([])
    },
  )

  it.each(['noEffect', 'revise', 'less'] as const)('"%s" settles none that was not', (answer) => {
    expect(afterAnswer(changed, answer, { ...facts, seen: 'other' })).toBeUndefined()
    expect(afterAnswer(changed, answer, facts)).toBeUndefined()
  })

  it('"to revise" keeps the change beside the texts, until it is revised', () => {
    const known = afterAnswer(changed, 'revise', { ...facts, seen })!
    expect(known.revising).toMatchObject({ from: printOf('un').hash, chapters: facts.chapters })
    const again = learn(known, saying('trois'), KEY, days(4))
    const both = afterAnswer(again, 'revise', { ...facts, seen: printOf('trois').hash })!
    expect(both.revising).toMatchObject({ from: printOf('un').hash, to: printOf('trois').hash })
    expect(afterAnswer(both, 'revised', facts)?.revising).toBeUndefined()
    expect(afterAnswer(both, 'revised', { ...facts, text: 'pages:9' })).toBeUndefined()
    const [text] = facts.chapters
    expect(afterAnswer(both, 'revised', { ...facts, text })?.revising).toBeUndefined()
    const two = { ...both, revising: { ...both.revising!, chapters: [text!, 'pages:9'] } }
    expect(afterAnswer(two, 'revised', { ...facts, text })?.revising).toEqual({
      ...both.revising,
      chapters: ['pages:9'],
    })
    expect(afterAnswer(changed, 'revised', facts)).toBeUndefined()
  })

  it('"watch less" looks once a month, and "more" again each day', () => {
    const known = afterAnswer(changed, 'less', { ...facts, seen })!
    expect(daysUntil(known.nextAt, days(3))).toBeGreaterThan(26)
    const again = afterAnswer(known, 'often', facts)!
    expect(daysUntil(again.nextAt, days(3))).toBeLessThan(2)
  })

  it('"read" says that a dead page is not', () => {
    const dead = after(saying('un'), { is: 'gone', status: 410 })
    const known = afterAnswer(dead, 'read', facts)!
    expect(asksOf(known)).toEqual([])
    expect(known.readAt).toBe(days(3).toISOString())
  })
})

describe('a link of a text', () => {
  it('that is dead stays so although its site refuses other pages', () => {
    const dead = { since: START.toISOString(), why: 'gone', status: 404 } as const
    const refused = learnLink(page({ dead }), { is: 'unwatched', why: 'robots' }, KEY, days(1))
    expect(asksOf(refused)).toEqual(['dead'])
    expect(asksOf(learnLink(refused, { is: 'same' }, KEY, days(2)))).toEqual([])
  })
})
