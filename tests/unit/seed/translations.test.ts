import { describe, expect, it } from 'vitest'

import { chapters, earlierVersion } from '../../../seed/chapters'
import { pages } from '../../../seed/pages'
import {
  chapterTranslations,
  pageTranslations,
  translationOf,
  updateTranslations,
} from '../../../seed/translations'
import { common } from '../../../seed/translations/common'
import { updates } from '../../../seed/updates'
import { allSources, unitsOf } from './texts'

const LANGUAGES = ['en', 'es'] as const

const everyTranslation = [
  common,
  pageTranslations,
  updateTranslations,
  ...Object.values(chapterTranslations).map(({ texts }) => texts),
].flatMap((texts) => Object.entries(texts))

const chapter = (slug: string) => chapters.find((candidate) => candidate.slug === slug)!

/** Passages of the chapter without a translation. */
const missing = (slug: string, language: 'en' | 'es') =>
  unitsOf(chapter(slug)).filter(
    ({ source }) => !translationOf(chapterTranslations[slug]!.texts, source, language),
  )

const marksOf = (text: string) => (text.match(/<\/?\d+>/g) ?? []).sort()

/** Numbers, whatever separates their decimals and thousands. */
const numbersOf = (text: string) =>
  (text.replace(/<\/?\d+>/g, '').match(/\d+(?:[.,\s]\d+)*/g) ?? [])
    .map((number) => number.replace(/[.,\s]/g, ''))
    .sort()

describe('the translations', () => {
  it('translate passages that are in a text, word for word', () => {
    const known = allSources()
    expect(
      everyTranslation.map(([source]) => source).filter((source) => !known.has(source)),
    ).toEqual([])
  })

  it('keep the inline marks and the numbers of the French', () => {
    for (const [source, targets] of everyTranslation) {
      for (const language of LANGUAGES) {
        const target = targets[language]
        if (target === undefined) continue
        expect(marksOf(target), source).toEqual(marksOf(source))
        expect(numbersOf(target), `${language}: ${source}`).toEqual(numbersOf(source))
      }
    }
  })

  it.each(LANGUAGES)('never say “foreign worker” in our own words (%s)', (language) => {
    for (const [, targets] of everyTranslation) {
      expect(targets[language] ?? '').not.toMatch(
        /(?<!Temporary )foreign worker|(?<!Programa de )trabajador(es)? extranjero/i,
      )
    }
  })

  it.each([...pages, ...updates].map((text) => [text.slug, text] as const))(
    '%s is complete in English and Spanish',
    (_, text) => {
      for (const { source } of unitsOf(text)) {
        for (const language of LANGUAGES) {
          const texts = { ...pageTranslations, ...updateTranslations }
          expect(translationOf(texts, source, language), source).toBeTruthy()
        }
      }
    },
  )
})

describe('the states that the chapters show', () => {
  /** What is left unfinished on purpose, so that every state of a translation can be seen. */
  const UNFINISHED = [
    'demeurer-au-quebec-residence-permanente en',
    'demeurer-au-quebec-residence-permanente es',
    'volets-bas-salaire-et-haut-salaire es',
  ]
  /** What somebody who is hurt, sick, abused or not paid reads: never one of those left unfinished. */
  const IN_TROUBLE = [
    'permis-ferme-changer-employeur',
    'normes-du-travail',
    'accident-ou-maladie-du-travail',
    'sante-et-assurance-maladie',
    'delais-a-ne-pas-manquer',
    'logement',
    'numeros-utiles',
  ]
  const pairs = chapters.flatMap(({ slug }) =>
    LANGUAGES.map((language) => [slug, language] as const),
  )

  it.each(pairs.filter((pair) => !UNFINISHED.includes(pair.join(' '))))(
    '%s is complete in %s',
    (slug, language) => {
      expect(missing(slug, language)).toEqual([])
      expect(['published', 'submitted']).toContain(chapterTranslations[slug]![language])
    },
  )

  it.each(UNFINISHED.map((pair) => pair.split(' ') as [string, 'en' | 'es']))(
    '%s is not complete in %s',
    (slug, language) => {
      expect(missing(slug, language)).not.toEqual([])
    },
  )

  it('include one that waits for a second pair of eyes', () => {
    const waiting = Object.values(chapterTranslations).filter(({ es }) => es === 'submitted')
    expect(waiting).toHaveLength(1)
  })

  it('wage streams in Spanish has passages made from the earlier French, and missing ones', () => {
    const slug = 'volets-bas-salaire-et-haut-salaire'
    const { texts } = chapterTranslations[slug]!
    const now = new Set(unitsOf(chapter(slug)).map(({ source }) => source))
    const stale = unitsOf(earlierVersion(chapter(slug))).filter(
      ({ source }) => !now.has(source) && translationOf(texts, source, 'es'),
    )
    expect(stale).toHaveLength(3)
    expect(missing(slug, 'es').length).toBeGreaterThan(stale.length)
  })

  it('residence in Spanish is being written, in English it is not begun', () => {
    const slug = 'demeurer-au-quebec-residence-permanente'
    expect(chapterTranslations[slug]).toMatchObject({ en: 'notStarted', es: 'inProgress' })
    const { texts } = chapterTranslations[slug]!
    expect(Object.values(texts).filter(({ en }) => en)).toEqual([])
    expect(Object.values(texts).filter(({ es }) => es).length).toBeGreaterThan(5)
  })

  it.each(IN_TROUBLE)('never leave %s, which who is in trouble reads, behind', (slug) => {
    expect(chapter(slug)).toBeDefined()
    for (const language of LANGUAGES) {
      expect(missing(slug, language)).toEqual([])
      expect(chapterTranslations[slug]![language]).toBe('published')
    }
  })
})
