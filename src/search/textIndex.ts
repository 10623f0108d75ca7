import type { Locale } from '@/i18n/locales'

import { type Excerpt, excerptOf } from './excerpt'
import { type Match, PassageWords } from './passageWords'
import type { SearchText, Section, TextKind } from './types'

/** A text that was found, and the section of it that answers best. */
export interface TextHit {
  text: SearchText
  section: Section
  score: number
  /** How much of what was asked the section says, from 0 to 1. */
  coverage: number
}

export interface TextIndex {
  all: readonly SearchText[]
  /** Services that a chapter is first of all about. */
  leadServices: ReadonlySet<string>
  /**
   * Texts that answer, best first; each once, by its best section.
   *
   * @param about services that the words are about, the likeliest first
   */
  search: (typed: string, about: readonly string[]) => TextAnswer
}

interface TextAnswer {
  hits: TextHit[]
  /** The part of a section that says most of what was typed. */
  excerpt: (section: Section) => Excerpt | undefined
}

/** The guide answers; a page about the site or an old update seldom does. */
const WEIGHT: Record<TextKind, number> = {
  chapter: 1,
  update: 0.5,
  page: 0.4,
  body: 0.7,
  term: 0.5,
}

/** What a text gains when it is first of all about the service meant; less when it is about it besides. */
const ABOUT = 0.45

/** What the other sections of a text add to its best one: a chapter that speaks of it throughout. */
const SHARE_OF_OTHERS = 0.03

/** Builds the index of one language over the sections of its texts. */
export function buildTextIndex(texts: readonly SearchText[], locale: Locale): TextIndex {
  const sections = texts.flatMap((text) => text.sections.map((section) => ({ text, section })))
  const index = new PassageWords(
    sections.map(({ text: { title, names = [] }, section: { heading, passages } }) => ({
      title: [title.text, ...names].join(' '),
      heading: heading?.text ?? '',
      passages: passages.map(({ text }) => text),
    })),
    locale,
  )
  return {
    all: texts,
    leadServices: new Set(
      texts.flatMap(({ kind, services }) => (kind === 'chapter' ? services.slice(0, 1) : [])),
    ),
    search: (typed, about) => {
      const { matches, otherWords } = index.search(typed)
      return {
        hits: byText(matches, sections, about),
        excerpt: (section) => excerptOf(section, typed, otherWords, locale),
      }
    },
  }
}

/** Each text by its best section, best first. */
function byText(
  matches: readonly Match[],
  sections: readonly { text: SearchText; section: Section }[],
  about: readonly string[],
): TextHit[] {
  const found = new Map<SearchText, TextHit & { others: number }>()
  for (const { at, score, coverage } of matches) {
    const { text, section } = sections[at]!
    const known = found.get(text)
    if (!known || score > known.score) {
      const others = known ? known.others + known.score : 0
      found.set(text, { text, section, score, coverage, others })
    } else known.others += score
  }
  return [...found.values()]
    .map(({ others, score, ...hit }) => ({
      ...hit,
      score: (score + others * SHARE_OF_OTHERS) * weightOf(hit.text, about),
    }))
    .sort((a, b) => b.score - a.score)
}

/** The likelier a service is meant, and the more the text is about it, the more it weighs. */
function weightOf({ kind, services }: SearchText, about: readonly string[]): number {
  const gains = about.map((service, rank) => {
    const place = services.indexOf(service)
    return place < 0 ? 0 : ABOUT / (0.5 * place + rank + 1)
  })
  return WEIGHT[kind] * (1 + Math.max(0, ...gains))
}
