import { wordsOf } from '@/directory/search/words'
import type { Locale } from '@/i18n/locales'
import { LOCALES } from '@/i18n/locales'
import { stem } from '@/text/stem'

import { hearSubjects, subjects } from './hear'
import { ALL_SPELLED } from './notions'

/** A section as its subjects are read. */
interface Titled {
  title: string
  heading: string
  passages: readonly string[]
}

/** A title names the answer; a passage only speaks of it, more surely the more often. */
const TITLED = 1
const LATER_TITLE = 0.04
const SPOKEN = 0.45
const OFTEN = 0.07
const MOST_SPOKEN = 0.7
const BOTH = 0.15

/** How far a section answers a subject. */
export interface AnswerOfSection {
  /** From 0 to a little more than 1. */
  answers: number
  /** The passage that speaks of it most surely, where one does. */
  passage: number | undefined
}

/** For each subject, the sections that answer it. */
export function sectionsBySubject(
  sections: readonly Titled[],
): ReadonlyMap<string, ReadonlyMap<number, AnswerOfSection>> {
  const found = new Map<string, Map<number, AnswerOfSection>>()
  const put = (name: string, at: number, answer: AnswerOfSection): void => {
    const known = found.get(name)
    if (known) known.set(at, answer)
    else found.set(name, new Map([[at, answer]]))
  }
  sections.forEach((section, at) => {
    const chapter = stemsOf(section.title)
    const part = section.heading === '' ? chapter : stemsOf(section.heading)
    const spoken = new Map<string, { most: number; times: number; passage: number }>()
    section.passages.forEach((text, passage) => {
      for (const [name, sure] of hearSubjects(text, ALL_SPELLED)) {
        const { most, times, passage: known } = spoken.get(name) ?? { most: 0, times: 0, passage }
        const isSurest = sure > most
        spoken.set(name, {
          most: isSurest ? sure : most,
          times: times + sure,
          passage: isSurest ? passage : known,
        })
      }
    })
    for (const subject of subjects) {
      const rank = subject.titles.findIndex(
        (title) => hasAll(part, title.part) && hasAll(chapter, title.chapter),
      )
      const said = spoken.get(subject.name)
      const ofPassages = said
        ? Math.min(MOST_SPOKEN, SPOKEN * said.most + OFTEN * Math.max(0, said.times - said.most))
        : 0
      if (rank < 0 && ofPassages === 0) continue
      // Titles come by threes, one a language.
      const ofTitle = rank < 0 ? 0 : TITLED - LATER_TITLE * Math.floor(rank / LOCALES.length)
      put(subject.name, at, {
        answers: ofTitle > 0 ? ofTitle + BOTH * Math.min(1, ofPassages / MOST_SPOKEN) : ofPassages,
        passage: said?.passage,
      })
    }
  })
  return found
}

/** Titles stand in French where there is nothing else: any language's stem is one. */
const stemsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).flatMap(allStems))

const hasAll = (stems: ReadonlySet<string>, words: readonly string[]): boolean =>
  words.every((word) => allStems(word).some((each) => stems.has(each)))

const allStems = (word: string): string[] =>
  LOCALES.map((locale: Locale) => `${locale} ${stem(word, locale)}`)
