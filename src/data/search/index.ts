/**
 * One search over the guide, the directory, the updates and the pages about the site, in one language
 * and as plain data. Everyone finds the same.
 */
import type { Payload } from 'payload'

import { keptWhileUnchanged } from '@/contentVersion/kept'
import { dayAt } from '@/days/calendar'
import { textIn } from '@/directory/names'
import type { Directory } from '@/directory/ask/directory'
import type { PlaceView } from '@/directory/ask/locate'
import type { Found } from '@/directory/ask/find'
import type { Helper } from '@/directory/nearest'
import type { Entry } from '@/directory/types'
import { LOCALES, type Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { type Answer, answerIn } from '@/search/answer'
import type { Excerpt } from '@/search/excerpt'
import type { SiteQuestion } from '@/search/question'
import { type Result, resultsOf, type Role } from '@/search/results'
import type { Tell } from '@/search/sayings'
import { NOTHING_TOLD } from '@/search/sayings/told'
import { buildTextIndex, type TextIndex } from '@/search/textIndex'
import { buildSuggestions, type Suggestion } from '@/search/suggest'
import type { Passage, SearchText, Section, TextKind } from '@/search/types'
import { sitePayload } from '@/sitePayload'
import { typedLine } from '@/text/typed'

import { currentDirectory } from '../directory/snapshot'
import { type PublicBodyView, readBodies, viewBody } from '../publicBodies'
import { organizationCard, type OrganizationCard } from '../directory/views'
import { readSearchTexts } from './texts'

/** A text that answers, by the section that does; a word of the glossary, by its explanation. */
export interface TextResult {
  role: Role
  kind: Exclude<TextKind, 'body'>
  /** Its French slug. */
  key: string
  title: Passage
  /** Path of the page, with the anchor of the section. */
  path: string
  heading: Passage | null
  excerpt: Excerpt | null
  services: readonly string[]
}

/** A number to call. */
export interface BodyResult {
  role: Role
  kind: 'body'
  key: string
  path: string
  body: PublicBodyView
  services: readonly string[]
}

/** An organization that helps with it. */
export interface OrganizationResult {
  role: Role
  kind: 'organization'
  key: string
  path: string
  card: OrganizationCard
}

export type ResultView = TextResult | BodyResult | OrganizationResult

/** What the words were understood to ask for besides, each of which may be taken away. */
export interface Understood {
  /** The need that it is about. */
  service: { key: string; name: string } | null
  place: PlaceView | null
  language: { key: string; name: string } | null
  isEmergency: boolean
}

/** What a search of the whole site found. */
export interface SiteSearch {
  /** What was asked, as it was asked. */
  asked: SiteQuestion
  /** The words that are left once what was understood is taken out of them. */
  words: string
  understood: Understood
  results: ResultView[]
  /** Names of the services that it was understood to be about, the likeliest first. */
  about: { key: string; name: string }[]
  unresolvedPlace: Found['unresolvedPlace']
  /** Nobody who helps speaks the language asked for. */
  isLanguageMissed: boolean
  /** Words that nobody's sheet has. */
  unknownWords: string[]
  /** How many organizations help with it. */
  organizations: number
  /** The service was told by the whole of the words: single ones mean another. */
  isServiceTold: boolean
  /** Numbers that answer everyone, when nothing else was found. */
  lines: PublicBodyView[]
}

/** All that is asked in one language. */
interface LanguageIndex {
  texts: TextIndex
  /** Public bodies by their key. */
  bodies: ReadonlyMap<string, PublicBodyView>
  /** Those that answer emergencies. */
  lines: PublicBodyView[]
  suggest: (typed: string) => Suggestion[]
}

/** The index of each language, ready to be asked; read when the first one asks. */
const indexes = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    keptWhileUnchanged(`search ${locale}`, (payload) => makeIndex(payload, locale)),
  ]),
) as Record<Locale, (payload: Payload) => Promise<LanguageIndex>>

/** The latest answers of a language, by what was asked and the day: many ask the same. */
interface Answered {
  directory: Directory
  index: LanguageIndex
  answers: Map<string, SiteSearch>
}

/** Some megabytes of answers at most, in all languages. */
const KEPT_ANSWERS = 100

// One per process, shared by the server's own code and by what Next bundled separately.
const holder = globalThis as typeof globalThis & {
  accompagnerSearch?: Map<Locale, Answered>
  accompagnerSayings?: Promise<Tell>
}

/** What was answered from this directory and this index. */
function answersFrom(
  locale: Locale,
  directory: Directory,
  index: LanguageIndex,
): Answered['answers'] {
  const all = (holder.accompagnerSearch ??= new Map<Locale, Answered>())
  const known = all.get(locale)
  if (known?.directory === directory && known.index === index) return known.answers
  const answers: Answered['answers'] = new Map()
  all.set(locale, { directory, index, answers })
  return answers
}

/** Learned when the first question is asked, between other work; the words of these files are read only then. */
async function learn(): Promise<Tell> {
  const { learnBetween } = await import('@/search/sayings')
  return learnBetween(() => new Promise((resolve) => setImmediate(resolve)))
}

/** After a failure, until it is tried again. */
const TRY_AGAIN_MS = 60_000

/**
 * What a process knows of how people ask. Where it cannot be learned, questions are answered by their words alone.
 */
function learned(payload: Payload): Promise<Tell> {
  return (holder.accompagnerSayings ??= learn().catch((error: unknown): Tell => {
    payload.logger.error({ err: error, msg: 'How people ask could not be learned' })
    setTimeout(() => {
      delete holder.accompagnerSayings
      holder.accompagnerSearch?.clear()
    }, TRY_AGAIN_MS).unref()
    return () => NOTHING_TOLD
  }))
}

async function makeIndex(payload: Payload, locale: Locale): Promise<LanguageIndex> {
  const [texts, bodies, directory] = await Promise.all([
    readSearchTexts(payload, locale),
    readBodies(),
    currentDirectory(),
  ])
  const views = new Map(
    bodies.flatMap((body) => viewBody(body, locale)).map((body) => [body.key, body]),
  )
  return {
    texts: buildTextIndex(texts, locale),
    bodies: views,
    lines: bodies.flatMap(({ key, isEmergency }) => (isEmergency ? (views.get(key) ?? []) : [])),
    suggest: buildSuggestions(texts, directory, locale),
  }
}

/** Answers a question in a language, as of today. */
export async function searchSite({
  locale,
  ...sent
}: SiteQuestion & { locale: Locale }): Promise<SiteSearch> {
  const question = asTyped(sent)
  const payload = await sitePayload()
  const [directory, index] = await Promise.all([currentDirectory(), indexes[locale](payload)])
  const answers = answersFrom(locale, directory, index)
  const today = dayAt(new Date())
  const { q, place, language, without, lat } = question
  const key = JSON.stringify([today, q, place, language, without])
  // A position is never kept, nor what was answered to it.
  const known = lat ? undefined : answers.get(key)
  if (known) return known
  const tell = await learned(payload)
  const now = lat ? new Date() : undefined
  const answer = answerIn(directory, index.texts, question, locale, { now, tell })
  const found = viewAnswer({ directory, index, answer, question, locale, today })
  if (lat) return found
  if (answers.size >= KEPT_ANSWERS) answers.delete(answers.keys().next().value ?? '')
  answers.set(key, found)
  return found
}

/** As long as a person types: what a question costs, and what is kept of it, hangs on nobody else. */
function asTyped(question: SiteQuestion): SiteQuestion {
  const typed = { ...question }
  for (const word of ['q', 'place', 'language', 'without'] as const) {
    const given = typed[word]
    if (given !== undefined) typed[word] = typedLine(given)
  }
  return typed
}

/** What may be meant by the beginning of words, the likeliest first. */
export async function suggestOnSite(typed: string, locale: Locale): Promise<Suggestion[]> {
  const payload = await sitePayload()
  const { suggest } = await indexes[locale](payload)
  return suggest(typed)
}

interface Viewed {
  directory: Directory
  index: LanguageIndex
  answer: Answer
  question: SiteQuestion
  locale: Locale
  today: string
}

/** An answer in one language, as plain data. */
function viewAnswer({ directory, index, answer, question, locale, today }: Viewed): SiteSearch {
  const { found, language, danger, inCase } = answer
  const view = (result: Result): ResultView[] => {
    if (result.kind === 'organization') {
      const { slug } = result.helper.organization
      const href = { pathname: '/directory/organizations/[slug]', params: { slug } } as const
      const card = cardOf(result.helper, directory, locale, today)
      return [
        { role: result.role, kind: 'organization', key: slug, path: pathTo(locale, href), card },
      ]
    }
    const { role, kind, text, section } = result
    if (kind !== 'body') return [textResult({ role, kind, text, section }, answer.excerpt(section))]
    const body = index.bodies.get(text.key)
    const { key, path, services } = text
    return body ? [{ role, kind, key, path, body, services }] : []
  }
  const results = resultsOf(answer).flatMap(view)
  // The number for what somebody may be in danger of is no answer.
  const isNothing = results.every(({ kind, key }) => kind === 'body' && key === inCase?.body.key)
  const named = (entries: readonly Entry[], key: string | null | undefined) => {
    const entry = entries.find((each) => each.key === key)
    return entry ? { key: entry.key, name: textIn(entry.name, locale) } : null
  }
  const { q, place, language: asked, without } = question
  return {
    asked: {
      q: q?.trim().slice(0, MAX_TYPED),
      place: place?.trim().slice(0, MAX_TYPED),
      language: asked,
      without,
    },
    words: found.asked.q ?? '',
    understood: {
      // A guess too: those who help were chosen by it.
      service: named(directory.services, found.meant[0]),
      place: found.place,
      language: named(directory.languages, language),
      isEmergency: danger !== null || inCase !== null,
    },
    results,
    about: found.meant.flatMap((key) => named(directory.services, key) ?? []),
    unresolvedPlace: found.unresolvedPlace,
    isLanguageMissed: answer.isLanguageMissed,
    unknownWords: found.words?.unknown ?? [],
    organizations: found.isSearch ? found.total : 0,
    lines: isNothing ? index.lines : [],
    isServiceTold: answer.isServiceTold,
  }
}

/** Cards of one directory, by language; those of an earlier day are made anew. */
type Cards = WeakMap<Helper, Partial<Record<Locale, { today: string; card: OrganizationCard }>>>

/** Those who help anybody are the same objects at every question, and so is what is shown of them. */
const cardsOf = new WeakMap<Directory, Cards>()

function cardOf(
  helper: Helper,
  directory: Directory,
  locale: Locale,
  today: string,
): OrganizationCard {
  const cards: Cards = cardsOf.get(directory) ?? new WeakMap()
  cardsOf.set(directory, cards)
  const ofHelper = cards.get(helper) ?? {}
  const known = ofHelper[locale]
  if (known?.today === today) return known.card
  const card = organizationCard(helper, directory, locale, today)
  cards.set(helper, { ...ofHelper, [locale]: { today, card } })
  return card
}

/** Longest words shown again, in characters. */
const MAX_TYPED = 120

const textResult = (
  {
    kind,
    role,
    section,
    text,
  }: Pick<TextResult, 'kind' | 'role'> & { section: Section; text: SearchText },
  excerpt: Excerpt | undefined,
): TextResult => ({
  role,
  kind,
  key: text.key,
  title: text.title,
  path: section.anchor ? `${text.path}#${section.anchor}` : text.path,
  heading: section.heading ?? null,
  excerpt: excerpt ?? null,
  services: text.services,
})

export type { SiteQuestion, Suggestion }
