import { describe, expect, it } from 'vitest'

import { LOCALES, type Locale } from '@/i18n/locales'
import { type Answer, answerIn } from '@/search/answer'
import { type Result, resultsOf } from '@/search/results'
import { learnSayings } from '@/search/sayings'
import { buildTextIndex } from '@/search/textIndex'

import { exampleDirectory } from '../directory/exampleDirectory'
import { QUESTIONS } from '../directory/questions'
import { type Question, UNSEEN_QUESTIONS } from '../directory/unseenQuestions'

import { OF_LIFE, UNMENDED } from './allQuestions'
import { HEALTH, type SiteQuestionCase } from './rightAnswers'
import { textsOf } from './world'

const directory = exampleDirectory()
const french = textsOf('fr')
const tell = learnSayings()
const indexes = new Map(LOCALES.map((locale) => [locale, buildTextIndex(textsOf(locale), locale)]))

const answerTo = (q: string, locale: Locale, place?: string): Answer =>
  answerIn(directory, indexes.get(locale)!, { q, place }, locale, { tell })

const resultsFor = (q: string, locale: Locale): Result[] => resultsOf(answerTo(q, locale))

/** The names by which a right answer may call a result: see `RightAnswer`. */
function namesOf(result: Result): string[] {
  if (result.kind === 'organization') {
    return result.helper.organization.services.map(({ service }) => service)
  }
  const { text, section } = result
  if (text.kind === 'body') return [`body:${text.key}`]
  if (text.kind === 'term') return [`term:${text.names?.[0]}`]
  const source = french.find(({ key }) => key === text.key)!
  return [`${text.key}#${source.sections[text.sections.indexOf(section)]?.anchor ?? ''}`]
}

/** The place of the first right result, from 1; 0 when there is no right one. */
function placeOf([locale, typed, right, understood]: SiteQuestionCase): number {
  const results = resultsOf(answerTo(typed, locale, understood?.at))
  return results.findIndex((result) => namesOf(result).some((name) => right.includes(name))) + 1
}

it.each(Object.entries(UNMENDED))(
  'questions %s are answered no worse than they were',
  (_, { questions, first, three }) => {
    const places = questions.map(placeOf)
    const share = (most: number): number =>
      (100 * places.filter((place) => place > 0 && place <= most).length) / places.length
    expect(share(1)).toBeGreaterThanOrEqual(first)
    expect(share(3)).toBeGreaterThanOrEqual(three)
  },
)

describe.each(Object.entries(OF_LIFE))('questions from people’s lives, %s', (_, questions) => {
  const asked = questions.map((question) => {
    const [locale, typed, right, understood] = question
    const answer = answerTo(typed, locale, understood?.at)
    const at = resultsOf(answer).findIndex((result) =>
      namesOf(result).some((name) => right.includes(name)),
    )
    return { question, answer, place: at + 1 }
  })
  const said = (questions: readonly { question: SiteQuestionCase; place: number }[]): string =>
    questions.map(({ question, place }) => `${place} ${question[0]} ${question[1]}`).join('\n')

  it('are answered first by the passage, the number or whoever offers it, nine in ten at least', () => {
    const late = asked.filter(({ place }) => place !== 1)
    expect(late.length, said(late)).toBeLessThanOrEqual(asked.length * 0.1)
  })

  it('have it among the first three, 97 in a hundred at least', () => {
    const late = asked.filter(({ place }) => place < 1 || place > 3)
    expect(late.length, said(late)).toBeLessThanOrEqual(Math.ceil(asked.length * 0.03))
  })

  it.for(
    asked.filter(({ question }) => question[3]).map((each) => [each.question[1], each] as const),
  )('are understood by place and language: %s', ([, { question, answer }]) => {
    const { place, language } = question[3]!
    if (place) expect(answer.found.place?.label).toContain(place)
    if (language) expect(answer.language).toBe(language)
  })
})

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

describe(`${ALL.length} questions asked of the directory`, () => {
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

  it('begins with the number that finds help anywhere when nobody near a place offers it', () => {
    const [first] = resultsFor('banque alimentaire rouyn', 'fr')
    expect(first?.role).toBe('call')
    expect(first?.kind === 'body' && first.text.key).toBe('community211')
    expect(resultsFor('banque alimentaire montréal', 'fr')[0]?.kind).toBe('organization')
  })

  it('is, for whoever tells no need, who receives people before who teaches, as near', () => {
    const [first] = resultsFor('alguien que hable español cerca de drummondville', 'es')
    expect(servicesOf(first!)).toContain('welcome')
    const [nearest] = resultsFor('someone who speaks spanish near victoriaville', 'en')
    expect(nearest?.kind === 'organization' && nearest.helper.distanceKm).toBeLessThan(5)
  })

  it.each(['je veux en finir avec ce contrat', 'la chaleur va me tuer'])(
    'speaks of no low mood when "%s" is said in a figure',
    (typed) => {
      const found = resultsFor(typed, 'fr').flatMap(namesOf)
      expect(found).not.toContain(`${HEALTH}#s-quand-le-moral-est-bas`)
    },
  )

  it('begins with the page whose title was typed', () => {
    const [first] = resultsFor('confidentialité', 'fr')
    expect(namesOf(first!)).toEqual(['privacy#'])
  })

  it('is the number that finds help anywhere, for what nothing answers', () => {
    expect(namesOf(resultsFor('donde comprar tortillas y chiles', 'es')[0]!)).toEqual([
      'body:community211',
    ])
  })

  it.each([
    ['fr', 'télécharger le guide en pdf', 'guide'],
    ['en', 'report a mistake on the site', 'signaler'],
    ['es', 'mapa LMIA acceso', 'carte'],
  ] as const)('%s "%s" is the page of the site where that is done', (locale, typed, key) => {
    const [first] = resultsFor(typed, locale)
    expect(first?.kind === 'page' && first.text.key).toBe(key)
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

  it.each([
    ['fr', '911', 'emergency911'],
    ['es', 'me quiero morir', 'suicideCrisis988'],
    ['en', 'he cannot breathe', 'emergency911'],
    ['fr', 'numéro de la RAMQ', 'ramq'],
  ] as const)('%s "%s" begins with the number to call', (locale, typed, key) => {
    const [first] = resultsFor(typed, locale)
    expect(first?.role).toBe('call')
    expect(first?.kind === 'body' && first.text.key).toBe(key)
  })
})

describe('what was understood', () => {
  const ask = (q: string, without?: string): Answer =>
    answerIn(directory, indexes.get('fr')!, { q, without }, 'fr', { tell })

  it('is taken away one by one, and the words then count as words', () => {
    const understood = ask('interprète espagnol joliette')
    expect(understood.found.place?.label).toBe('Joliette')
    expect(understood.language).toBe('es')
    expect(ask('interprète espagnol joliette', 'place').found.place).toBeNull()
    expect(ask('interprète espagnol joliette', 'place').language).toBe('es')
    expect(ask('interprète espagnol joliette', 'language').language).toBeNull()
    expect(ask('interprète espagnol joliette', 'service').found.about).toBeNull()
    expect(ask('police').danger).not.toBeNull()
    expect(ask('police', 'emergency').danger).toBeNull()
  })

  it.each([
    ['en', 'dentist who speaks spanish', 'es'],
    ['fr', 'quelqu’un qui parle espagnol pour le chômage', 'es'],
    ['es', 'mi permiso se venció, alguien que hable español', 'es'],
    ['fr', 'aide chômage en espagnol', 'es'],
    ['en', 'help in spanish with unpaid wages', 'es'],
    ['es', 'traductor español accidente', 'es'],
    ['en', 'can my daughter study in english here', null],
    ['es', 'quiero hablar francés los domingos', null],
  ] as const)('%s "%s" asks for somebody who speaks it, or for nobody', (locale, typed, spoken) => {
    expect(answerTo(typed, locale).language).toBe(spoken)
  })

  it('does not take French for a language to be spoken when it is to be learnt', () => {
    expect(ask('cours de français').language).toBeNull()
    expect(ask('quelqu’un qui parle français').language).toBe('fr')
    expect(ask('je ne parle pas anglais').language).toBeNull()
  })
})
