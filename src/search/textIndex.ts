import { nameOf } from '@/directory/names'
import type { SearchDocument, Tier } from '@/directory/search/prepareSearch'
import { buildSearchIndex } from '@/directory/search/searchIndex'
import type { Entry } from '@/directory/types'
import type { Locale } from '@/i18n/locales'

import { type Excerpt, excerptOf } from './excerpt'
import type { SearchText, Section, TextKind } from './types'

/** A text that was found, and the section of it that answers best. */
export interface TextHit {
  text: SearchText
  section: Section
  score: number
}

export interface TextIndex {
  /**
   * Texts that answer, best first; each once, by its best section.
   *
   * @param about services that the words are about, the likeliest first
   */
  search: (typed: string, about: readonly string[]) => TextAnswer
}

interface TextAnswer {
  tier: Tier | null
  hits: TextHit[]
  /** The part of a section that says most of what was typed. */
  excerpt: (section: Section) => Excerpt | undefined
}

/** The guide answers; a page about the site or an old update seldom does. */
const WEIGHT: Record<TextKind, number> = { chapter: 1, update: 0.5, page: 0.4 }

/** What a text gains when it is first of all about the service meant; less when it is about it besides. */
const ABOUT = 1.5

/** What the other sections of a text add to its best one: a chapter that speaks of it throughout. */
const SHARE_OF_OTHERS = 0.15

/** Builds the index of one language over the sections of its texts. */
export function buildTextIndex(
  texts: readonly SearchText[],
  services: readonly Entry[],
  locale: Locale,
): TextIndex {
  const names = new Map(services.map((service) => [service.key, nameOf(service, locale)]))
  const sections = texts.flatMap((text) => text.sections.map((section) => ({ text, section })))
  const index = buildSearchIndex(
    sections.map(({ text, section }, at) => documentOf(text, section, String(at), names)),
    locale,
  )
  return {
    search: (typed, about) => {
      const { tier, hits, otherWords } = index.search(typed)
      const byText = new Map<SearchText, TextHit & { others: number }>()
      for (const { id, score } of hits) {
        const { text, section } = sections[Number(id)]!
        const best = byText.get(text)
        if (best) best.others += score
        else byText.set(text, { text, section, score, others: 0 })
      }
      const found = [...byText.values()].map(({ others, score, ...hit }) => ({
        ...hit,
        score: (score + others * SHARE_OF_OTHERS) * weightOf(hit.text, about),
      }))
      return {
        tier,
        hits: found.sort((a, b) => b.score - a.score),
        excerpt: (section) => excerptOf(section, typed, otherWords, locale),
      }
    },
  }
}

const documentOf = (
  { services, title }: SearchText,
  { heading, passages }: Section,
  id: string,
  names: ReadonlyMap<string, string>,
): SearchDocument => ({
  id,
  name: [title.text, heading?.text].filter(Boolean).join(' '),
  services: services.flatMap((key) => names.get(key) ?? []).join(' '),
  places: '',
  languages: '',
  populations: '',
  description: passages.map(({ text }) => text).join(' '),
})

/** The likelier a service is meant, and the more the text is about it, the more it weighs. */
function weightOf({ kind, services }: SearchText, about: readonly string[]): number {
  const gains = about.map((service, rank) => {
    const place = services.indexOf(service)
    return place < 0 ? 0 : ABOUT / ((place + 1) * (rank + 1))
  })
  return WEIGHT[kind] * (1 + Math.max(0, ...gains))
}
