/**
 * One search over the guide, the directory, the updates and the pages about the site, in one language
 * and as plain data. Everyone finds the same.
 */
import type { Payload } from 'payload'

import { currentContentVersion } from '@/contentVersion/version'
import { dayAt } from '@/days/calendar'
import { textIn } from '@/directory/names'
import type { Directory } from '@/directory/ask/directory'
import type { PlaceView } from '@/directory/ask/locate'
import type { Found } from '@/directory/ask/find'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { type Answer, answerIn, type SiteQuestion } from '@/search/answer'
import type { Excerpt } from '@/search/excerpt'
import { type Result, resultsOf, type Role } from '@/search/results'
import { buildTextIndex, type TextIndex } from '@/search/textIndex'
import type { Passage, TextKind } from '@/search/types'
import { sitePayload } from '@/sitePayload'

import { currentDirectory } from '../directory/snapshot'
import { organizationCard, type OrganizationCard } from '../directory/views'
import { readSearchTexts } from './texts'

/** A text that answers, by the section that does. */
export interface TextResult {
  role: Role
  kind: TextKind
  /** Its French slug. */
  key: string
  title: Passage
  /** Path of the page, with the anchor of the section. */
  path: string
  heading: Passage | null
  excerpt: Excerpt | null
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

export type ResultView = TextResult | OrganizationResult

/** What a search of the whole site found. */
export interface SiteSearch {
  /** What was understood of what was asked. */
  asked: SiteQuestion
  results: ResultView[]
  /** Names of the services that it was understood to be about, the likeliest first. */
  about: { key: string; name: string }[]
  place: PlaceView | null
  unresolvedPlace: Found['unresolvedPlace']
  /** Words that nobody's sheet has. */
  unknownWords: string[]
  /** How many organizations help with it. */
  organizations: number
}

interface Kept {
  version: string
  indexes: Map<Locale, Promise<TextIndex>>
  /** The latest answers, by what was asked and the day: many ask the same. */
  answers: Map<string, SiteSearch>
}

/** Some megabytes of answers at most. */
const KEPT_ANSWERS = 300

// One per process, shared by the server's own code and by what Next bundled separately.
const holder = globalThis as typeof globalThis & { accompagnerSearch?: Kept }

/** What is kept of the content version in force. */
async function currentlyKept(payload: Payload): Promise<Kept> {
  const version = await currentContentVersion(payload)
  if (holder.accompagnerSearch?.version !== version) {
    holder.accompagnerSearch = { version, indexes: new Map(), answers: new Map() }
  }
  return holder.accompagnerSearch
}

/** The texts in a language, ready to be asked; read when the first one asks. */
async function textsIn({ indexes }: Kept, payload: Payload, locale: Locale): Promise<TextIndex> {
  const known = indexes.get(locale)
  if (known) return known
  const index = makeIndex(payload, locale)
  indexes.set(locale, index)
  index.catch(() => {
    // A failed reading is not kept: the next reader tries again, and this one gets the error.
    if (indexes.get(locale) === index) indexes.delete(locale)
  })
  return index
}

async function makeIndex(payload: Payload, locale: Locale): Promise<TextIndex> {
  const [texts, { services }] = await Promise.all([
    readSearchTexts(payload, locale),
    currentDirectory(),
  ])
  return buildTextIndex(texts, services, locale)
}

/** Answers a question in a language, as of today. */
export async function searchSite({
  locale,
  ...question
}: SiteQuestion & { locale: Locale }): Promise<SiteSearch> {
  const payload = await sitePayload()
  const kept = await currentlyKept(payload)
  const today = dayAt(new Date())
  const key = JSON.stringify([today, locale, question.q, question.place])
  const known = kept.answers.get(key)
  if (known) return known
  const [directory, texts] = await Promise.all([currentDirectory(), textsIn(kept, payload, locale)])
  const found = viewAnswer(directory, answerIn(directory, texts, question, locale), locale, today)
  if (kept.answers.size >= KEPT_ANSWERS) kept.answers.delete(kept.answers.keys().next().value ?? '')
  kept.answers.set(key, found)
  return found
}

/** An answer in one language, as plain data. */
function viewAnswer(
  directory: Directory,
  answer: Answer,
  locale: Locale,
  today: string,
): SiteSearch {
  const { found } = answer
  const view = (result: Result): ResultView =>
    result.kind === 'organization'
      ? {
          role: result.role,
          kind: 'organization',
          key: result.helper.organization.slug,
          path: pathTo(locale, {
            pathname: '/directory/organizations/[slug]',
            params: { slug: result.helper.organization.slug },
          }),
          card: organizationCard(result.helper, directory, locale, today),
        }
      : textResult(result, answer.excerpt(result.section))
  return {
    asked: { q: found.asked.q, place: found.asked.place },
    results: resultsOf(answer).map(view),
    about: found.meant.flatMap((key) => {
      const service = directory.services.find((each) => each.key === key)
      return service ? [{ key, name: textIn(service.name, locale) }] : []
    }),
    place: found.place,
    unresolvedPlace: found.unresolvedPlace,
    unknownWords: found.words?.unknown ?? [],
    organizations: found.total,
  }
}

const textResult = (
  { kind, role, section, text }: Extract<Result, { kind: TextKind }>,
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

export type { SiteQuestion }
