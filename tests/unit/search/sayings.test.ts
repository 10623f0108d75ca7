import { describe, expect, it } from 'vitest'

import { wordsSaid } from '@/directory/search/words'
import { dangerIn } from '@/search/danger'
import { ENGLISH } from '@/search/sayings/en'
import { SPANISH } from '@/search/sayings/es'
import { FRENCH } from '@/search/sayings/fr'
import { Likeness } from '@/search/sayings/likeness'
import { readSayings, type Saying } from '@/search/sayings/read'
import { toldBy } from '@/search/sayings/told'
import { subjects } from '@/search/subjects/hear'
import { fold } from '@/text/fold'

import { serviceCategories } from '../../../seed/taxonomy'

import { UNMENDED } from './allQuestions'

const SAYINGS = readSayings()
const DANGERS = ['medical', 'suicide', 'violence', 'shelter']

const labels = (written: string): string[] =>
  written
    .trim()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(':')))

describe('what was written down', () => {
  it('is about the same things in the three languages', () => {
    expect(labels(ENGLISH)).toEqual(labels(FRENCH))
    expect(labels(SPANISH)).toEqual(labels(FRENCH))
  })

  it('names subjects, services and dangers that there are, and every subject', () => {
    const known = new Set([
      ...subjects.map(({ name }) => name),
      ...serviceCategories.map(({ key }) => `@${key}`),
      ...DANGERS.map((danger) => `!${danger}`),
      '=figures',
      '=nothing',
    ])
    const named = new Set(labels(FRENCH))
    expect([...named].filter((label) => !known.has(label))).toEqual([])
    expect(subjects.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([])
  })

  it.each([
    ['fr', FRENCH],
    ['en', ENGLISH],
    ['es', SPANISH],
  ])('has many ways to say each, none empty and none twice (%s)', (_, written) => {
    const lines = written.trim().split('\n')
    const said = lines.map((line) => line.slice(line.indexOf(':') + 2).split(' / '))
    expect(Math.min(...said.map((each) => each.length))).toBeGreaterThanOrEqual(18)
    const all = said.flat()
    expect(all.filter((text) => text.trim() !== text || text === '')).toEqual([])
    expect(new Set(all.map((text) => text.toLowerCase())).size).toBe(all.length)
  })
})

describe('what words are like', () => {
  const likeness = Likeness.from(SAYINGS)

  it.each([
    ['mon boss a caché mon passeport', 'keepsPapers'],
    ['they took money from my check for the plane', 'ticket'],
    ['el dentista sale caro', 'teeth'],
  ])('"%s": %s', (typed, about) => {
    expect(likeness.of(typed)[0]?.[0]).toBe(about)
  })

  it('has shares of one, together with being about nothing', () => {
    const shares = likeness.of('my cousin wants to work here').map(([, share]) => share)
    const all = shares.reduce((sum, share) => sum + share, 0)
    expect(all).toBeLessThan(1)
    const sure = likeness.of('mon boss a caché mon passeport').map(([, share]) => share)
    expect(sure.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(0.99)
    expect(shares.toSorted((a, b) => b - a)).toEqual(shares)
  })

  it('is nothing for words that nobody said', () => {
    expect(likeness.of('xqzwv')).toEqual([])
    expect(likeness.of('')).toEqual([])
    expect(toldBy([])).toEqual({
      subjects: new Map(),
      service: undefined,
      sure: undefined,
      danger: undefined,
    })
  })

  it('is the same when others are let in while it is learned', async () => {
    let letIn = 0
    const between = await Likeness.between(SAYINGS, () => {
      letIn += 1
      return Promise.resolve()
    })
    expect(letIn).toBeGreaterThan(20)
    for (const typed of ['pas payé', 'me duele la espalda', 'can my wife come'])
      expect(between.of(typed)).toEqual(likeness.of(typed))
  })
})

/** Sayings of the three languages run parallel: those of one situation stay together. */
describe('of sayings that it was not taught', () => {
  const PARTS = 5
  const places = new Map<string, number>()
  const sizes = [FRENCH, ENGLISH].map(
    (written) => written.split(' / ').length + labels(written).length - 1,
  )
  const isHeldBack = ({ about }: Saying, at: number): boolean => {
    const language = at < sizes[0]! ? 'fr' : at < sizes[0]! + sizes[1]! ? 'en' : 'es'
    const key = `${language} ${about}`
    const place = places.get(key) ?? 0
    places.set(key, place + 1)
    return place % PARTS === 0
  }
  const held = SAYINGS.filter(isHeldBack)
  const heldTexts = new Set(held)
  const likeness = Likeness.from(SAYINGS.filter((saying) => !heldTexts.has(saying)))
  const told = held.map((saying) => ({
    ...saying,
    ...toldBy(likeness.of(saying.text), wordsSaid(saying.text).length),
  }))
  const shareOf = (said: typeof told, is: (each: (typeof told)[number]) => boolean): number =>
    said.filter(is).length / said.length

  it('a danger is heard in about half of those that tell one, in twice as many as phrases hear', () => {
    const inDanger = told.filter(({ about }) => about.startsWith('!'))
    const heard = shareOf(
      inDanger,
      ({ danger, text }) => danger !== undefined || dangerIn(text) !== undefined,
    )
    expect(heard).toBeGreaterThan(0.45)
    expect(heard).toBeGreaterThan(2 * shareOf(inDanger, ({ text }) => dangerIn(text) !== undefined))
  })

  it('and in few others', () => {
    const calm = told.filter(({ about }) => about.startsWith('@') || about === '=nothing')
    expect(shareOf(calm, ({ danger }) => danger !== undefined)).toBeLessThan(0.04)
    const figures = told.filter(({ about }) => about === '=figures')
    expect(shareOf(figures, ({ danger }) => danger?.isLikely === true)).toBeLessThan(0.03)
  })

  it('a subject is among the three likeliest more often than not', () => {
    const about = told.filter(({ about: label }) => /^[a-z]/i.test(label))
    const isAmong = ({ about: label, subjects: likely }: (typeof told)[number]): boolean =>
      [...likely]
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, 3)
        .some(([name]) => name === label)
    expect(shareOf(about, isAmong)).toBeGreaterThan(0.6)
  })
})

it('no saying is a question that measures what they do', () => {
  const asked = new Set(
    Object.values(UNMENDED)
      .flatMap(({ questions }) => questions)
      .filter(([, typed]) => typed.split(' ').length > 4)
      .map(([, typed]) => fold(typed)),
  )
  const copied = SAYINGS.filter(({ text }) => asked.has(fold(text))).map(({ text }) => text)
  expect(copied).toEqual([])
})
