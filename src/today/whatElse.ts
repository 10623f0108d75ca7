import { EDITORS, TRANSLATION_TEAM, hasRole } from '@/access/roles'
import { addDays, dayAt } from '@/days/calendar'
import { UNIT_STATES, type UnitState } from '@/translation/types'
import { isToCome, type Plan, type Planned, type WorkflowActor } from '@/workflow'
import { sameId } from '@/db/ids'

import type { DatedFact, Facts, Item } from './facts'
import { isInLanguagesOf, wrote } from './tasks'

/** How far ahead Today looks, in days. */
const AHEAD_DAYS = 60

export type ComingKind = DatedFact['kind'] | 'textDue' | 'translationDue' | `${Planned}Planned`

export interface Coming extends Item {
  kind: ComingKind
  /** 'yyyy-MM-dd' */
  day: string
  /** Where it has an hour, too: ISO date. */
  moment?: string
}

/** What has a day within the next weeks, the nearest first; what the site will do, however far it is. */
export function whatComes(facts: Facts, person: WorkflowActor, today: string): Coming[] {
  const last = addDays(today, AHEAD_DAYS)
  const texts = hasRole(person, ...EDITORS)
    ? facts.texts
        .filter(({ edition, workflowState }) => (edition ?? 0) > 0 && workflowState !== 'withdrawn')
        .map((text) => dated('textDue', text, text.reviewBy))
    : []
  const translations = hasRole(person, ...TRANSLATION_TEAM)
    ? facts.translations
        .filter(({ counts, language }) => isInLanguagesOf(person, language) && counts.wordsToDo > 0)
        .map((fact) => dated('translationDue', fact, fact.dueDate))
    : []
  const soon = [...texts, ...translations, ...facts.dated].filter(
    ({ day }) => day !== '' && today < day && day <= last,
  )
  const planned = hasRole(person, ...EDITORS) ? facts.plans.filter(isToCome).map(toCome) : []
  return [...planned, ...soon].sort((a, b) => whenOf(a).localeCompare(whenOf(b)))
}

const toCome = ({ at, collection, id, planned, title }: Plan): Coming => ({
  kind: `${planned}Planned`,
  collection,
  id,
  title,
  day: dayAt(at),
  moment: at,
})

/** What has an hour comes first that day, in the order of the clock. */
const whenOf = ({ day, moment }: Coming): string => `${day} ${moment ?? '~'}`

const dated = (
  kind: ComingKind,
  { collection, id, title }: Item,
  day: string | null | undefined,
): Coming => ({ kind, collection, id, title, day: day ?? '' })

/** A text that the person wrote in and that others now have. */
export const whatOthersHave = (facts: Facts, person: WorkflowActor): Item[] =>
  facts.texts.filter(
    (text) => ['inReview', 'approved'].includes(text.workflowState) && wrote(text, person),
  )

export interface Done extends Item {
  /** ISO date. */
  at: string
}

/** What the person wrote last, the latest first. */
export function whatIDid(facts: Facts, person: WorkflowActor, count = 6): Done[] {
  const texts = facts.texts
    .filter(({ lastEditedBy }) => sameId(lastEditedBy, person.id))
    .map(({ collection, id, title, updatedAt }) => ({ collection, id, title, at: updatedAt }))
  const translations = facts.translations.flatMap(({ collection, id, title, writtenAt }) =>
    writtenAt ? [{ collection, id, title, at: writtenAt }] : [],
  )
  return [...texts, ...translations].sort((a, b) => b.at.localeCompare(a.at)).slice(0, count)
}

/** How far the translations into a language are, in French words. */
export interface LanguageProgress {
  language: string
  words: Record<UnitState, number>
  total: number
  percent: number
}

/** The languages that concern the person, each with its words by state. */
export function languageProgress(facts: Facts, person: WorkflowActor): LanguageProgress[] {
  if (!hasRole(person, ...TRANSLATION_TEAM)) return []
  const mine = facts.translations.filter(({ language }) => isInLanguagesOf(person, language))
  const languages = [...new Set(mine.map(({ language }) => language))].sort()
  return languages.map((language) => {
    const counts = mine.filter((fact) => fact.language === language).map((fact) => fact.counts)
    const sum = (state: UnitState) => counts.reduce((all, { words }) => all + words[state], 0)
    const words = Object.fromEntries(UNIT_STATES.map((state) => [state, sum(state)])) as Record<
      UnitState,
      number
    >
    const total = counts.reduce((all, { totalWords }) => all + totalWords, 0)
    const percent = total === 0 ? 100 : Math.floor((100 * words.approved) / total)
    return { language, words, total, percent }
  })
}
