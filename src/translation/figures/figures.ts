import { dayAt, daysBetween } from '@/days/calendar'
import type { Id } from '@/db/ids'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/locales'

import type { TranslationCounts } from '../states'
import { UNDATED, type Approvals } from './approvals'
import { lastMondays } from './weeks'

/** What a translation keeps about itself, without its passages. */
export interface TranslationFact {
  id: Id
  title: string
  language: Locale
  counts: TranslationCounts
  /** ISO date since which its oldest stale passage is stale; none when nothing is, or when unknown. */
  staleSince: string | null
  approvals: Approvals
  /** 'yyyy-MM-dd' */
  dueDate: string | null
}

/** How far one text is in one language. All counts are of words of its source. */
export interface TextFigures {
  id: Id
  title: string
  /** Missing and stale. */
  wordsToDo: number
  staleWords: number
  wordsToReview: number
  /** Share of the words that are approved, 0 to 100. */
  percent: number
  stale: StaleSince | null
  dueDate: string | null
}

/** Since when the oldest stale passage of a text is stale; without a day when nobody knows. */
export type StaleSince = { day: string; days: number } | { day: null }

/** All that waits in one language, and its texts, those with most to do first. */
export interface LanguageFigures {
  language: Locale
  wordsToDo: number
  wordsToReview: number
  texts: TextFigures[]
}

/** Words approved in one week, per language. */
export interface WeekFigures {
  /** 'yyyy-MM-dd' */
  monday: string
  words: Record<Locale, number>
}

export interface Figures {
  languages: LanguageFigures[]
  /** The oldest first, this week last. */
  weeks: WeekFigures[]
  /** Words approved before the first of these weeks; those of which nobody knows when, apart. */
  earlier: Record<Locale, number>
  undated: Record<Locale, number>
}

/** Weeks that are shown. */
const SHOWN_WEEKS = 12

/**
 * The figures of all translations, as a coordinator plans by them.
 *
 * @param today the day it is in Quebec, 'yyyy-MM-dd'
 */
export function figuresOf(facts: readonly TranslationFact[], today: string): Figures {
  const mondays = lastMondays(today, SHOWN_WEEKS)
  const perLanguage = (count: (approvals: Approvals) => number) =>
    recordOf((language) =>
      sum(facts.filter((fact) => fact.language === language).map((fact) => count(fact.approvals))),
    )
  const [first = today] = mondays
  return {
    languages: languagesOf(facts).map((language) => languageFigures(facts, language, today)),
    weeks: mondays.map((monday) => ({
      monday,
      words: perLanguage((approvals) => approvals[monday] ?? 0),
    })),
    earlier: perLanguage((approvals) =>
      sum(Object.entries(approvals).map(([week, words]) => (week < first ? words : 0))),
    ),
    undated: perLanguage((approvals) => approvals[UNDATED] ?? 0),
  }
}

/** Those that texts are translated into: French too, where something is led by another language. */
const languagesOf = (facts: readonly TranslationFact[]): Locale[] =>
  LOCALES.filter(
    (locale) =>
      locale !== DEFAULT_LOCALE || facts.some(({ language }) => language === DEFAULT_LOCALE),
  )

function languageFigures(
  facts: readonly TranslationFact[],
  language: Locale,
  today: string,
): LanguageFigures {
  const texts = facts
    .filter((fact) => fact.language === language)
    .map((fact) => textFigures(fact, today))
    .sort(
      (a, b) =>
        b.wordsToDo - a.wordsToDo ||
        b.wordsToReview - a.wordsToReview ||
        a.title.localeCompare(b.title),
    )
  return {
    language,
    wordsToDo: sum(texts.map((text) => text.wordsToDo)),
    wordsToReview: sum(texts.map((text) => text.wordsToReview)),
    texts,
  }
}

function textFigures(
  { id, title, counts, staleSince, dueDate }: TranslationFact,
  today: string,
): TextFigures {
  return {
    id,
    title,
    wordsToDo: counts.wordsToDo,
    staleWords: counts.words.stale,
    wordsToReview: counts.words.toReview,
    percent: counts.percent,
    stale: counts.units.stale === 0 ? null : sinceOf(staleSince, today),
    dueDate,
  }
}

function sinceOf(moment: string | null, today: string): StaleSince {
  if (!moment) return { day: null }
  const day = dayAt(moment)
  return { day, days: Math.max(0, daysBetween(day, today)) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

const recordOf = (count: (language: Locale) => number): Record<Locale, number> => ({
  fr: count('fr'),
  en: count('en'),
  es: count('es'),
})
