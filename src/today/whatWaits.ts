import { EDITORS, hasRole, STAFF } from '@/access/roles'
import { sameId } from '@/db/ids'
import { textName } from '@/sources'
import { isNewsTo, isToCome, WORKFLOW_COLLECTIONS, type Plan, type WorkflowActor } from '@/workflow'

import {
  conditionsFor,
  COUNTED,
  type Conditions,
  type CountedCode,
  type CountedTask,
} from './counted'
import type { CommentFact, Facts, Item, TextFact, TranslationFact } from './facts'
import {
  concerns,
  TEXT_TASKS,
  TRANSLATION_TASKS,
  type TextTaskCode,
  type Tone,
  type TranslationTaskCode,
  wrote,
} from './tasks'

/** What became of what was planned, until the person has read it: each is a row of its own. */
const PLAN_NEWS = { plansRefused: 'refused', plansLate: 'late' } as const

export type PlanTaskCode = keyof typeof PLAN_NEWS

/** Threads in which something is for the person; then the others on texts that are theirs. */
type CommentTaskCode = 'commentsForYou' | 'commentsOnYours'

export type TaskCode =
  | PlanTaskCode
  | CommentTaskCode
  | TextTaskCode
  | TranslationTaskCode
  | CountedCode
  | 'changedSources'
  | 'lostLinks'
  | 'lostInTranslations'
  | 'textsOfSources'
  | 'failedJobs'

/** One row of Today. */
export interface Waiting {
  code: TaskCode
  tone: Tone
  collection: string
  /** What the row counts: texts, passages, requests. */
  count: number
  /** The documents that the row is about, when they are known one by one. */
  items: readonly Item[]
  /** Words that remain to be translated in them. */
  words?: number
  /** What the list is asked, to show these and no others; nothing when the row says it all. */
  conditions?: Conditions
  /** The screen of ours that lists them, where that is no list of documents. */
  screen?: 'watchedSources' | 'watchedLinks' | 'operations'
  /** Of translations, for somebody who has several languages: the one of this row. */
  language?: string
}

/**
 * What needs this person now, the returned first: nothing that somebody else must do.
 *
 * @param today the day it is in Quebec, 'yyyy-MM-dd'
 */
export function whatWaits(facts: Facts, person: WorkflowActor, today: string): Waiting[] {
  const rows = [
    ...planRows(facts, person),
    ...commentRows(facts, person),
    ...textRows(facts, person, today),
    ...translationRows(facts.translations, person, today),
    ...revisionRows(facts, person),
    ...sourceRows(facts, person),
    ...linkRows(facts, person),
    ...countedRows(facts, person),
    ...jobRows(facts, person),
  ]
  const ORDER: readonly Tone[] = ['returned', 'alarm', 'todo']
  return ORDER.flatMap((tone) => rows.filter((row) => row.tone === tone))
}

function planRows({ plans }: Facts, person: WorkflowActor): Waiting[] {
  const codes = Object.keys(PLAN_NEWS) as PlanTaskCode[]
  return codes
    .flatMap((code) =>
      WORKFLOW_COLLECTIONS.map((collection) => {
        const items = plans
          .filter((plan) => plan.state === PLAN_NEWS[code] && plan.collection === collection)
          .filter((plan) => isNewsTo(plan, person.id))
          .map((plan) => ({ collection, id: plan.id, title: plan.title, plan }))
        return rowOf({ code, tone: 'returned', collection, items, count: items.length })
      }),
    )
    .filter(isSomething)
}

function commentRows({ comments, texts }: Facts, person: WorkflowActor): Waiting[] {
  if (!hasRole(person, ...STAFF)) return []
  const forYou = comments.filter(({ isForPerson }) => isForPerson)
  const onYours = hasRole(person, ...EDITORS)
    ? comments.filter((comment) => !comment.isForPerson && isOnTextOf(comment, texts, person))
    : []
  return [commentRow('commentsForYou', forYou), commentRow('commentsOnYours', onYours)].filter(
    isSomething,
  )
}

/** The list shows the threads: the row is of comments, its names lead beside their texts. */
const commentRow = (code: CommentTaskCode, items: readonly CommentFact[]): Waiting => ({
  code,
  tone: 'todo',
  collection: 'text-comments',
  count: items.length,
  items,
  conditions: { id: { in: items.map(({ thread }) => String(thread)) } },
})

const isOnTextOf = (
  { collection, id }: CommentFact,
  texts: readonly TextFact[],
  person: WorkflowActor,
): boolean =>
  texts.some(
    (text) =>
      text.collection === collection &&
      sameId(text.id, id) &&
      (sameId(text.author, person.id) || wrote(text, person)),
  )

function textRows({ plans, texts }: Facts, person: WorkflowActor, today: string): Waiting[] {
  const codes = Object.keys(TEXT_TASKS) as TextTaskCode[]
  return codes.flatMap((code) => {
    const task = TEXT_TASKS[code]
    if (!hasRole(person, ...task.for)) return []
    const waiting = texts.filter(
      (text) =>
        task.waits(text, person, today) && !(code === 'textsToPublish' && isPlanned(text, plans)),
    )
    return WORKFLOW_COLLECTIONS.map((collection) => {
      const items = waiting.filter((text) => text.collection === collection)
      return rowOf({ code, tone: task.tone, collection, items, count: items.length })
    }).filter(isSomething)
  })
}

/** The site will publish it: nobody need do so. */
const isPlanned = ({ collection, id }: TextFact, plans: readonly Plan[]): boolean =>
  plans.some(
    (plan) =>
      plan.planned === 'publish' &&
      isToCome(plan) &&
      plan.collection === collection &&
      sameId(plan.id, id),
  )

/** For somebody with several languages a row for each: another list, often another person's turn. */
function translationRows(
  translations: readonly TranslationFact[],
  person: WorkflowActor,
  today: string,
): Waiting[] {
  const mine = translations.filter((fact) => concerns(fact, person))
  const languages = [...new Set(mine.map(({ language }) => language))].sort()
  const codes = Object.keys(TRANSLATION_TASKS) as TranslationTaskCode[]
  return codes
    .flatMap((code) => {
      const task = TRANSLATION_TASKS[code]
      if (!hasRole(person, ...task.for)) return []
      const waiting = mine.filter((fact) => task.waits(fact, person, today))
      return languages.map((language) => {
        const items = waiting.filter((fact) => fact.language === language)
        const words = sumOf(items, ({ counts }) =>
          sumOf(task.toWrite, (state) => counts.words[state]),
        )
        return rowOf({
          code,
          tone: task.tone,
          collection: 'translations',
          items,
          count: sumOf(items, task.passages),
          ...(task.toWrite.length > 0 ? { words } : {}),
          ...(languages.length > 1 ? { language } : {}),
        })
      })
    })
    .filter(isSomething)
}

/** Texts that somebody said are to be revised, until somebody says that they are. */
function revisionRows({ texts, toRevise }: Facts, person: WorkflowActor): Waiting[] {
  if (!hasRole(person, ...EDITORS)) return []
  return WORKFLOW_COLLECTIONS.map((collection) => {
    const items = texts
      .filter((text) => text.collection === collection)
      .flatMap(({ id, title }) => {
        const source = toRevise.get(textName({ collection, id }))
        return source === undefined ? [] : [{ collection, id, title, source }]
      })
    return rowOf({ code: 'textsOfSources', tone: 'todo', collection, items, count: items.length })
  }).filter(isSomething)
}

function sourceRows({ changedSources, lostLinks }: Facts, person: WorkflowActor): Waiting[] {
  if (!hasRole(person, ...EDITORS)) return []
  const row = { tone: 'todo', collection: 'sources', items: [] } as const
  return [
    {
      ...row,
      code: 'changedSources',
      count: changedSources,
      screen: 'watchedSources',
    } as const,
    { ...row, code: 'lostLinks', count: lostLinks, screen: 'watchedLinks' } as const,
  ].filter(isSomething)
}

/** Links that translators chose for their readers: theirs to mend, of each language whoever writes in it. */
function linkRows({ lostInTranslations: items }: Facts, person: WorkflowActor): Waiting[] {
  // The team has all links in one row.
  if (!hasRole(person, 'translator') || hasRole(person, ...EDITORS)) return []
  const count = new Set(items.map(({ address }) => address)).size
  return [
    {
      code: 'lostInTranslations',
      tone: 'todo',
      collection: 'sources',
      count,
      items,
      screen: 'watchedLinks',
    } as const,
  ].filter(isSomething)
}

function countedRows({ counted, questions }: Facts, person: WorkflowActor): Waiting[] {
  const codes = Object.keys(COUNTED) as CountedCode[]
  return codes
    .flatMap((code) => {
      const task: CountedTask = COUNTED[code]
      if (!hasRole(person, ...task.for)) return []
      const { collection } = task
      const conditions = conditionsFor(task, person)
      return [{ code, tone: ALARMS.has(code) ? 'alarm' : 'todo', collection, conditions } as const]
    })
    .map((row) => ({
      ...row,
      count: counted[row.code] ?? 0,
      items: row.code === 'openQuestions' ? questions : [],
    }))
    .filter(isSomething)
}

const ALARMS: ReadonlySet<TaskCode> = new Set<TaskCode>(['failedImports', 'unsentMessages'])

const jobRows = ({ failedJobs }: Facts, person: WorkflowActor): Waiting[] =>
  hasRole(person, 'admin') && failedJobs.length > 0
    ? [
        {
          code: 'failedJobs',
          tone: 'alarm',
          collection: 'payload-jobs',
          count: failedJobs.length,
          items: [],
          screen: 'operations',
        },
      ]
    : []

/** The list shows the very documents that were counted: what decides is not all in its columns. */
const rowOf = (row: Waiting): Waiting => ({
  ...row,
  conditions: { id: { in: row.items.map(({ id }) => String(id)) } },
})

const isSomething = ({ count, items }: Waiting): boolean => count > 0 || items.length > 0

const sumOf = <Each>(list: readonly Each[], value: (each: Each) => number): number =>
  list.reduce((sum, each) => sum + value(each), 0)
