import { EDITORS, TRANSLATION_TEAM, hasRole, type Role } from '@/access/roles'
import { addDays } from '@/days/calendar'
import { sameId } from '@/db/ids'
import { SOON_DAYS } from '@/translation/reminders'
import type { UnitState } from '@/translation/types'
import {
  fourEyesBlockers,
  isUnread,
  peopleToBeRead,
  TRANSITIONS,
  type TextRule,
  type WorkflowActor,
} from '@/workflow'

import type { TextFact, TranslationFact } from './facts'

/** How a row is shown: what came back to its author, what is to be done, what is wrong. */
export type Tone = 'returned' | 'todo' | 'alarm'

interface Task<Fact> {
  for: readonly Role[]
  tone: Tone
  waits: (fact: Fact, person: WorkflowActor, today: string) => boolean
}

interface TranslationTask extends Task<TranslationFact> {
  /** Which passages of those translations are counted. */
  passages: (fact: TranslationFact) => number
  /** In which states their French words remain to be translated; none when all are written. */
  toWrite: readonly UnitState[]
}

/** Passages that a translator still has to write. */
const WORDS_TO_WRITE: readonly UnitState[] = ['missing', 'stale']

/** What waits for a person among texts. The order is that of the screen. */
export const TEXT_TASKS = {
  textsSentBack: {
    for: EDITORS,
    tone: 'returned',
    waits: (text, person) =>
      Boolean(text.reviewerNote) &&
      (text.workflowState === 'changesRequested' || text.workflowState === 'draft') &&
      wrote(text, person),
  },
  textsToReview: {
    for: EDITORS,
    tone: 'todo',
    waits: (text, person) => mayLet(text, person, TRANSITIONS.text.approve),
  },
  textsToPublish: {
    for: EDITORS,
    tone: 'todo',
    waits: (text, person) => mayLet(text, person, TRANSITIONS.text.publish),
  },
  textsUnread: {
    for: EDITORS,
    tone: 'todo',
    waits: (text, person) =>
      isUnread(text) && fourEyesBlockers(text, person, 'published').length === 0,
  },
  textsToRevise: {
    for: EDITORS,
    tone: 'todo',
    waits: (text, _person, today) =>
      isOnline(text) && Boolean(text.reviewBy && text.reviewBy <= today),
  },
} as const satisfies Record<string, Task<TextFact>>

/** What waits for a person among translations of their languages. */
export const TRANSLATION_TASKS = {
  translationsSentBack: {
    for: TRANSLATION_TEAM,
    tone: 'returned',
    waits: (fact, person) =>
      Boolean(fact.reviewerNote) && (fact.own > 0 || sameId(fact.assignee, person.id)),
    passages: ({ counts }) => counts.units.toReview,
    toWrite: [],
  },
  passagesSentBack: {
    for: TRANSLATION_TEAM,
    tone: 'returned',
    waits: ({ sentBack }) => sentBack > 0,
    passages: ({ sentBack }) => sentBack,
    toWrite: [],
  },
  translationsLate: {
    for: TRANSLATION_TEAM,
    tone: 'alarm',
    waits: (...asked) => urgencyOf(...asked) === 'late',
    passages: (fact) => toWrite(fact),
    toWrite: WORDS_TO_WRITE,
  },
  translationsDueSoon: {
    for: TRANSLATION_TEAM,
    tone: 'todo',
    waits: (...asked) => urgencyOf(...asked) === 'dueSoon',
    passages: (fact) => toWrite(fact),
    toWrite: WORDS_TO_WRITE,
  },
  translationsMine: {
    for: TRANSLATION_TEAM,
    tone: 'todo',
    waits: (...asked) => urgencyOf(...asked) === 'mine',
    passages: (fact) => toWrite(fact),
    toWrite: WORDS_TO_WRITE,
  },
  passagesStale: {
    for: TRANSLATION_TEAM,
    tone: 'todo',
    waits: (fact, ...now) => fact.counts.units.stale > 0 && urgencyOf(fact, ...now) === 'open',
    passages: ({ counts }) => counts.units.stale,
    toWrite: ['stale'],
  },
  passagesMissing: {
    for: TRANSLATION_TEAM,
    tone: 'todo',
    waits: (fact, ...now) => fact.counts.units.missing > 0 && urgencyOf(fact, ...now) === 'open',
    passages: ({ counts }) => counts.units.missing,
    toWrite: ['missing'],
  },
  passagesToApprove: {
    for: TRANSLATION_TEAM,
    tone: 'todo',
    waits: ({ others, workflowState }) => workflowState === 'inReview' && others > 0,
    passages: ({ others }) => others,
    toWrite: [],
  },
  passagesUnread: {
    for: TRANSLATION_TEAM,
    tone: 'todo',
    waits: ({ unread }) => unread > 0,
    passages: ({ unread }) => unread,
    toWrite: [],
  },
} as const satisfies Record<string, TranslationTask>

export type TextTaskCode = keyof typeof TEXT_TASKS
export type TranslationTaskCode = keyof typeof TRANSLATION_TASKS

/**
 * The languages whose translations concern a person: their own, or every one for an administrator
 * who has none of their own.
 */
export function isInLanguagesOf(person: WorkflowActor, language: string): boolean {
  const own = person.languages ?? []
  if (own.length > 0) return own.includes(language)
  return hasRole(person, 'admin')
}

const toWrite = ({ counts }: TranslationFact): number =>
  WORDS_TO_WRITE.reduce((sum, state) => sum + counts.units[state], 0)

type Urgency = 'late' | 'dueSoon' | 'mine' | 'open'

/** In which row the passages of a translation wait, and in no other. */
function urgencyOf(fact: TranslationFact, person: WorkflowActor, today: string): Urgency {
  const { assignee, dueDate } = fact
  if (toWrite(fact) === 0) return 'open'
  if (dueDate && dueDate < today && isOpenTo(fact, person)) return 'late'
  if (!sameId(assignee, person.id)) return 'open'
  return dueDate && dueDate <= addDays(today, SOON_DAYS) ? 'dueSoon' : 'mine'
}

/** A translation into one of the person's languages, or that was given to them. */
export const concerns = (fact: TranslationFact, person: WorkflowActor): boolean =>
  isInLanguagesOf(person, fact.language) || sameId(fact.assignee, person.id)

const isOpenTo = ({ assignee }: TranslationFact, person: WorkflowActor): boolean =>
  assignee === null || assignee === undefined || sameId(assignee, person.id)

/** Whether words of the person are in a text that nobody else has let through. */
export const wrote = (text: TextFact, person: WorkflowActor): boolean =>
  [...peopleToBeRead(text), text.submittedBy].some((someone) => sameId(someone, person.id))

const isOnline = ({ edition, workflowState }: TextFact): boolean =>
  (edition ?? 0) > 0 && workflowState !== 'withdrawn'

/** Whether the workflow's table lets the person do it to such a text: what it lacks comes later. */
const mayLet = (text: TextFact, person: WorkflowActor, rule: TextRule): boolean =>
  rule.from.includes(text.workflowState) &&
  hasRole(person, ...rule.by) &&
  (!rule.needsFourEyes || fourEyesBlockers(text, person, rule.on).length === 0)
