import { describe, expect, it } from 'vitest'

import { isOfRegion } from '@/directory/types'
import { LOCALES } from '@/i18n/locales'
import { makeOfflineSearch } from '@/offline/search'
import { leanLists, leanOrganization, type OfflineIndex } from '@/offline/searchIndex'
import { answerIn } from '@/search/answer'
import { resultsOf } from '@/search/results'
import { buildTextIndex } from '@/search/textIndex'

import { exampleDirectory } from '../directory/exampleDirectory'
import { HELD_OUT_QUESTIONS } from '../search/heldOutQuestions'
import { SITE_QUESTIONS } from '../search/questions'
import { textsOf } from '../search/world'

const directory = exampleDirectory()
const ESTRIE = '05'

const WORDS = {
  answers: '',
  helpers: '',
  more: '',
  emptyTitle: '',
  emptyAdvice: '',
  inFrench: '',
  scope: '',
  notAsked: '',
}

/** As a browser has it: written as JSON and read again. */
function taken(locale: (typeof LOCALES)[number]): OfflineIndex {
  const index: OfflineIndex = {
    locale,
    lists: leanLists(directory, locale),
    organizations: directory.organizations
      .filter((each) => isOfRegion(each, ESTRIE) || each.servesAllQuebec)
      .map((each) => leanOrganization(each, locale)),
    texts: textsOf(locale).filter(({ kind }) => kind !== 'page' && kind !== 'update'),
    phones: {},
    words: WORDS,
  }
  return JSON.parse(JSON.stringify(index)) as OfflineIndex
}

const searches = new Map(LOCALES.map((locale) => [locale, makeOfflineSearch(taken(locale))]))
const online = new Map(LOCALES.map((locale) => [locale, buildTextIndex(textsOf(locale), locale)]))

describe('the search without a network', () => {
  it.each([
    ['es', 'no me pagan'],
    ['es', 'el patron guarda mis papeles'],
    ['en', 'my boss cut my hours'],
    ['fr', 'changer d’employeur'],
  ] as const)('answers in %s what people say: %s', (locale, typed) => {
    const [first] = searches.get(locale)!(typed).filter(({ kind }) => kind === 'text')
    expect(first?.path).toMatch(/^\/\w\w\/gu/)
  })

  it('answers as the site does, but for who helps elsewhere', () => {
    const questions = [...SITE_QUESTIONS, ...HELD_OUT_QUESTIONS]
    const same = questions.filter(([locale, typed]) => {
      const texts = resultsOf(
        answerIn(directory, online.get(locale)!, { q: typed }, locale),
      ).flatMap((result) => (result.kind === 'organization' ? [] : [result.text.path]))
      const here = searches.get(locale)!(typed).flatMap(({ kind, path }) =>
        kind === 'organization' ? [] : [path.split('#')[0]],
      )
      return (here[0] ?? '') === (texts[0]?.split('#')[0] ?? '')
    })
    expect(questions.length).toBeGreaterThan(200)
    expect(same.length / questions.length).toBeGreaterThan(0.9)
  })

  it('finds an organization of the region by its name, with its phone and hours', () => {
    const index = taken('es')
    const one = index.organizations[0]!
    one.contact.phone = '819-555-0101'
    const line = makeOfflineSearch(index)(one.name).find(({ title }) => title === one.name)
    expect(line).toMatchObject({
      kind: 'organization',
      phone: { number: '819-555-0101', uri: 'tel:+18195550101' },
    })
    expect(line?.hours?.kind).toBeTypeOf('string')
  })

  it('takes along public facts alone: what is shown in a line and what is found by', () => {
    const [organization] = directory.organizations
    const lean = leanOrganization(
      {
        ...organization!,
        contact: { ...organization!.contact, contactRole: 'secret', phoneNote: 'secret' },
        stored: { savedAt: 'secret', siteIds: ['secret'] },
      },
      'fr',
    )
    expect(JSON.stringify(lean)).not.toContain('secret')
  })
})
