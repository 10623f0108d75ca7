import type { Locale } from '@/i18n/locales'

import { type Excerpt, excerptsFor } from './excerpt'
import { withoutFigures } from './figures'
import { type Match, PassageWords } from './passageWords'
import { type Heard, hearSubjects, mostOf } from './subjects/hear'
import { sectionsBySubject } from './subjects/sections'
import { NOTHING_TOLD, type Told } from './sayings/told'
import type { SearchText, Section, TextKind } from './types'

/** A text that was found, and the section of it that answers best. */
export interface TextHit {
  text: SearchText
  section: Section
  score: number
  /** How much of what was asked the section says, from 0 to 1. */
  coverage: number
  /** How surely it answers the subject that was heard, from 0 to about 1. */
  answers: number
  /** Its title is what was typed. */
  isNamed: boolean
}

export interface TextIndex {
  all: readonly SearchText[]
  /** Whether a word stands in them: it is no mistake for another. */
  has: (word: string) => boolean
  /** Services that a chapter is first of all about. */
  leadServices: ReadonlySet<string>
  /**
   * Texts that answer, best first; each once, by its best section.
   *
   * @param about services that the words are about, the likeliest first
   * @param told what sayings that the words are like tell of them
   */
  search: (typed: string, about: readonly string[], told?: Told) => TextAnswer
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
  page: 0.6,
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
  const read = sections.map(({ text: { title, names = [] }, section: { heading, passages } }) => ({
    title: [title.text, ...names].join(' '),
    heading: heading?.text ?? '',
    passages: passages.map(({ text }) => text),
  }))
  const index = new PassageWords(read, locale)
  const bySubject = sectionsBySubject(read)
  const placeOf = new Map(sections.map(({ section }, at) => [section, at]))
  return {
    all: texts,
    has: index.has,
    leadServices: new Set(
      texts.flatMap(({ kind, services }) => (kind === 'chapter' ? services.slice(0, 1) : [])),
    ),
    search: (typed, about, told = NOTHING_TOLD) => {
      const { matches, otherWords } = index.search(typed)
      const heard = withTold(hearSubjects(withoutFigures(typed), index.has), told.subjects)
      const spokenOf = (section: Section): ReadonlyMap<number, number> => {
        const at = placeOf.get(section)
        const sure = new Map<number, number>()
        for (const [subject, how] of at === undefined ? [] : heard) {
          const passage = bySubject.get(subject)?.get(at!)?.passage
          // One that speaks of two things asked says more than one that speaks of either.
          if (passage !== undefined) sure.set(passage, how + (sure.get(passage) ?? 0))
        }
        return sure
      }
      return {
        hits: byText(withSubjects(weighed(matches, sections, about), bySubject, heard), sections),
        excerpt: excerptsFor(typed, otherWords, locale, spokenOf),
      }
    },
  }
}

/** Of subjects that sayings tell, the least share that one counts with, and how much it counts then. */
const LEAST_TOLD = 0.05
const MOST_TOLD = 4
const TOLD = 0.5
const BY_SHARE = 0.8
const MOST_SURE = 1.1

/** How much less a subject counts that was heard in some of the words, when all of them together tell another. */
const DOUBT = 0.5

/** Subjects heard in the words, and those that whole sayings like them tell. */
function withTold(heard: Heard, told: ReadonlyMap<string, number>): Heard {
  const likely = [...told].sort(([, a], [, b]) => b - a).slice(0, MOST_TOLD)
  const [, most = 0] = likely[0] ?? []
  if (most === 0) return heard
  const all = new Map(
    [...heard].map(([subject, sure]) => {
      const doubt = DOUBT * (most - (told.get(subject) ?? 0))
      return [subject, sure * (1 - Math.max(0, doubt))]
    }),
  )
  for (const [subject, share] of likely) {
    if (share < LEAST_TOLD) continue
    const sure = Math.min(MOST_SURE, mostOf(subject), TOLD + BY_SHARE * share)
    all.set(subject, Math.max(all.get(subject) ?? 0, sure))
  }
  return all
}

/** What a section gains by answering a subject that was heard, beside the one that says the words best. */
const SUBJECT = 1.4

/** The score of words that say nothing: a subject is heard all the same; and of words that say it all. */
const LEAST_BEST = 4
const MOST_BEST = 20

/** The share of its score that a section loses as it says less of what was asked. */
const UNSAID = 0.4

type Scored = Match & { answers: number; ofSubject: number }

/** What words say counts by the text that says them. */
const weighed = (
  matches: readonly Match[],
  sections: readonly { text: SearchText }[],
  about: readonly string[],
): Match[] => {
  const weights = new Map<SearchText, number>()
  return matches.map(({ at, score, coverage, isNamed }) => {
    const { text } = sections[at]!
    let weight = weights.get(text)
    if (weight === undefined) weights.set(text, (weight = weightOf(text, about)))
    return { at, score: score * weight, coverage, isNamed }
  })
}

/** The sections that say the words, and those that answer a subject heard in them. */
function withSubjects(
  matches: readonly Match[],
  bySubject: ReturnType<typeof sectionsBySubject>,
  heard: Heard,
): Scored[] {
  const scored = new Map(
    matches.map(({ at, score, coverage, isNamed }): [number, Scored] => [
      at,
      { at, score, coverage, isNamed, answers: 0, ofSubject: 0 },
    ]),
  )
  const most = matches.reduce((best, { score }) => Math.max(best, score), LEAST_BEST)
  const best = Math.min(most, MOST_BEST)
  for (const [subject, sure] of heard) {
    for (const [at, { answers }] of bySubject.get(subject) ?? []) {
      const known = scored.get(at) ?? {
        at,
        score: 0,
        coverage: 0,
        isNamed: false,
        answers: 0,
        ofSubject: 0,
      }
      known.answers = Math.max(known.answers, sure * answers)
      known.ofSubject += sure * answers
      scored.set(at, known)
    }
  }
  const isSure = [...heard.values()].some((sure) => sure >= 1)
  const all = [...scored.values()]
  for (const each of all) {
    // Words that say little of what was asked count less once a subject was heard.
    if (isSure) each.score *= 1 - UNSAID + UNSAID * each.coverage
    each.ofSubject = best * SUBJECT * (0.7 * each.answers + 0.3 * each.ofSubject)
  }
  return all
}

/** Each text by its best section, best first. */
function byText(
  matches: readonly Scored[],
  sections: readonly { text: SearchText; section: Section }[],
): TextHit[] {
  const found = new Map<SearchText, TextHit & { others: number }>()
  for (const { at, score: ofWords, coverage, isNamed, answers, ofSubject } of matches) {
    const { text, section } = sections[at]!
    const known = found.get(text)
    const score = ofWords + ofSubject * WEIGHT[text.kind]
    if (!known || score > known.score) {
      const others = known ? known.others + known.score : 0
      found.set(text, {
        text,
        section,
        score,
        coverage,
        answers,
        // A chapter is found by its parts.
        isNamed: isNamed && text.kind !== 'chapter',
        others,
      })
    } else known.others += score
  }
  return [...found.values()]
    .map(({ others, score, ...hit }) => ({
      ...hit,
      // Who types a title wants the text from its beginning.
      section: (hit.isNamed && hit.text.sections[0]) || hit.section,
      score: score + others * SHARE_OF_OTHERS,
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
