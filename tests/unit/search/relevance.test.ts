import { describe, expect, it } from 'vitest'

import { LOCALES, type Locale } from '@/i18n/locales'
import { answerIn } from '@/search/answer'
import { type Result, resultsOf } from '@/search/results'
import { buildTextIndex } from '@/search/textIndex'

import { exampleDirectory } from '../directory/exampleDirectory'
import { QUESTIONS } from '../directory/questions'
import { type Question, UNSEEN_QUESTIONS } from '../directory/unseenQuestions'

import { textsOf } from './world'

const directory = exampleDirectory()
const indexes = new Map(
  LOCALES.map((locale) => [locale, buildTextIndex(textsOf(locale), directory.services, locale)]),
)

const resultsFor = (q: string, locale: Locale): Result[] =>
  resultsOf(answerIn(directory, indexes.get(locale)!, { q }, locale))

const servicesOf = (result: Result): readonly string[] =>
  result.kind === 'organization'
    ? result.helper.organization.services.map(({ service }) => service)
    : result.text.services

const isRight = (result: Result | undefined, right: readonly string[]): boolean =>
  result !== undefined && servicesOf(result).some((service) => right.includes(service))

const ALL = [...QUESTIONS, ...UNSEEN_QUESTIONS]

/** The place of the first right result, from 1; none when there is no right one. */
function placeOfRight([locale, typed, right]: Question): number {
  return resultsFor(typed, locale).findIndex((result) => isRight(result, right)) + 1
}

const said = (questions: readonly Question[]): string[] =>
  questions.map(([locale, typed]) => `${locale} ${typed}`)

describe(`${ALL.length} questions in people’s own words`, () => {
  const places = ALL.map((question) => [question, placeOfRight(question)] as const)

  it('are answered first by what they are about, nine in ten at least', () => {
    const late = places.filter(([, place]) => place !== 1).map(([question]) => question)
    expect(late.length, said(late).join('\n')).toBeLessThanOrEqual(ALL.length * 0.1)
  })

  it('have it among the first three, 97 in a hundred at least', () => {
    const late = places.filter(([, place]) => place < 1 || place > 3).map(([question]) => question)
    expect(late.length, said(late).join('\n')).toBeLessThanOrEqual(ALL.length * 0.03)
  })
})

describe('what is found', () => {
  it('begins with the organization whose name was typed', () => {
    const { name } = directory.organizations[0]!
    const [first] = resultsFor(name, 'fr')
    expect(first?.kind === 'organization' && first.helper.organization.name).toBe(name)
  })

  it('in a town stays near it, and the guide answers first', () => {
    const [first, ...others] = resultsFor('cours de français à Granby', 'fr')
    expect(first?.kind).toBe('chapter')
    const helper = others.find(({ kind }) => kind === 'organization')
    expect(helper?.kind === 'organization' && helper.helper.shortfalls).not.toContain('area')
  })

  it('is nothing for words that nobody has', () => {
    expect(resultsFor('xqzwv', 'fr')).toEqual([])
    expect(resultsFor('   ', 'fr')).toEqual([])
  })

  it('does not depend on a place that nobody knows', () => {
    const answer = answerIn(directory, indexes.get('fr')!, { q: 'logement', place: 'Xqzwv' }, 'fr')
    expect(answer.found.unresolvedPlace?.typed).toBe('Xqzwv')
    expect(resultsOf(answer).length).toBeGreaterThan(0)
  })
})
