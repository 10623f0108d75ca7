import { createLocalReq, type Payload } from 'payload'

import { findResearchTeam } from '@/accounts/payload/researchTeam'
import { dayAt } from '@/days/calendar'
import { allStoredAs } from '@/db/documents'
import { idOf, type Id } from '@/db/ids'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { type Enqueued, enqueueOnce, lastEnqueued } from '@/notify/payload/enqueue'
import { questionsMessage, reminderMessage } from '@/notify/translationMessages'
import type { Translation, User } from '@/payload-types'
import { reminderOf } from '@/translation/reminders'

import { translationUrl } from './assignment'
import { COMMENTS, type StoredComment } from './comments'
import { findSource } from '../findSource'

/** How many messages were put in the outbox. */
export interface MailRound {
  reminders: number
  questions: number
}

/**
 * Once a day: who took on a translation is reminded of its date, and who writes the French is told what
 * translators ask. Each message has a key of its own, so that doing it twice, or in two processes, sends
 * nothing twice.
 */
export async function sendTranslationMail(payload: Payload, now: Date): Promise<MailRound> {
  const today = dayAt(now)
  return {
    reminders: await remindAll(payload, today),
    questions: await tellQuestions(payload, today),
  }
}

async function remindAll(payload: Payload, today: string): Promise<number> {
  const { docs } = await payload.find({
    collection: 'translations',
    where: { and: [{ assignee: { exists: true } }, { dueDate: { exists: true } }] },
    select: { title: true, assignee: true, assignedAt: true, dueDate: true, counts: true },
    depth: 0,
    draft: true,
    pagination: false,
    overrideAccess: true, // the site itself reminds
  })
  const people = await accountsOf(
    payload,
    docs.flatMap(({ assignee }) => idOf(assignee) ?? []),
  )
  let sent = 0
  for (const text of docs as Translation[]) {
    const person = people.get(String(idOf(text.assignee)))
    const message = person && reminderTo(payload, person, text, today)
    if (message && (await enqueueOnce(payload, message))) sent += 1
  }
  return sent
}

function reminderTo(
  payload: Payload,
  person: User,
  { assignedAt, counts, dueDate, id, title }: Translation,
  today: string,
): (Enqueued & { key: string }) | undefined {
  const { wordsToDo = 0 } = (counts ?? {}) as { wordsToDo?: number }
  if (!dueDate) return undefined
  const since = assignedAt ? dayAt(assignedAt) : undefined
  const reminder = reminderOf({ dueDay: dueDate, since, wordsToDo }, today)
  if (!reminder) return undefined
  return {
    key: ['reminder', id, person.id, dueDate, reminder].join('-'),
    kind: 'translation',
    to: person.email,
    ...reminderMessage({
      locale: person.preferredLocale ?? DEFAULT_LOCALE,
      name: person.name,
      title: title ?? '',
      url: translationUrl({ payload }, id),
      dueDay: dueDate,
      reminder,
      wordsToDo,
    }),
  }
}

type Question = StoredComment & {
  language: Locale
  title?: string | null
  resourceType?: string | null
  resourceKey?: string | null
  translation: string
  updatedAt: string
}

async function tellQuestions(payload: Payload, today: string): Promise<number> {
  const { docs } = await payload.find({
    collection: COMMENTS,
    where: { state: { equals: 'open' } },
    depth: 0,
    pagination: false,
    sort: 'createdAt',
    overrideAccess: true, // the site itself tells
  })
  const questions = allStoredAs<Question>(docs)
  if (questions.length === 0) return 0
  let sent = 0
  for (const [person, asked] of await byAuthor(payload, questions)) {
    const prefix = `questions-${person.id}-`
    const last = await lastEnqueued(payload, prefix)
    const fresh = asked.filter(({ updatedAt }) => !last || updatedAt > last.createdAt)
    if (fresh.length === 0) continue
    const message = questionsMessage({
      locale: person.preferredLocale ?? DEFAULT_LOCALE,
      name: person.name,
      questions: fresh.map(({ source, text, title, translation, unit }) => ({
        title: title ?? '',
        source,
        text,
        url: translationUrl({ payload }, translation, unit),
      })),
    })
    const row = { key: `${prefix}${today}`, kind: 'translation', to: person.email } as const
    if (await enqueueOnce(payload, { ...row, ...message })) sent += 1
  }
  return sent
}

/** The questions that each person of the French text has to answer, their own left out. */
async function byAuthor(
  payload: Payload,
  questions: readonly Question[],
): Promise<Map<User, Question[]>> {
  const editors = await findResearchTeam(payload)
  const told = new Map<User, Question[]>()
  for (const question of questions) {
    const named = await peopleOfFrench(payload, question)
    const writers = editors.filter(({ id }) => named.has(String(id)))
    const to = writers.length > 0 ? writers : editors
    for (const person of to) {
      if (String(person.id) === question.person) continue
      told.set(person, [...(told.get(person) ?? []), question])
    }
  }
  return told
}

/** Numbers of those who wrote the text that everyone reads. */
async function peopleOfFrench(
  payload: Payload,
  { language, resourceKey, resourceType }: Question,
): Promise<ReadonlySet<string>> {
  const req = await createLocalReq({}, payload)
  const text = await findSource(req, resourceType, resourceKey, language)
  const writers = Array.isArray(text?.writers) ? (text.writers as unknown[]) : []
  const named = [text?.author, text?.lastEditedBy, ...writers].map((one) => idOf(one as Id | null))
  return new Set(named.flatMap((one) => (one === undefined ? [] : [String(one)])))
}

async function accountsOf(payload: Payload, ids: readonly Id[]): Promise<Map<string, User>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids.map(String))] } },
    depth: 0,
    pagination: false,
    overrideAccess: true, // only to write to them
  })
  return new Map((docs as User[]).map((person) => [String(person.id), person]))
}
