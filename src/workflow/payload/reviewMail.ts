import type { Payload } from 'payload'

import { findResearchTeam } from '@/accounts/payload/researchTeam'
import { dayAt } from '@/days/calendar'
import { idOf, type Id } from '@/db/ids'
import { env } from '@/env'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { enqueueOnce, lastEnqueued } from '@/notify/payload/enqueue'
import { reviewDueMessage, type DueText } from '@/notify/reviewDueMessage'
import type { GuideChapter, User } from '@/payload-types'

import { reviewReminderOf } from '../reviewReminders'

const COLLECTION = 'guide-chapters'

/**
 * Once a day: tells the research team which texts that are online must be read again, in one message to
 * each person, and nobody twice of the same day, in however many processes.
 *
 * @returns how many messages were put in the outbox
 */
export async function sendReviewMail(payload: Payload, now: Date): Promise<number> {
  const today = dayAt(now)
  const texts = await textsOnline(payload)
  if (texts.length === 0) return 0
  let sent = 0
  for (const person of await findResearchTeam(payload)) {
    const prefix = `review-due-${person.id}-`
    const last = await lastEnqueued(payload, prefix)
    const toldOn = last && dayAt(last.createdAt)
    const [first, ...others] = texts.flatMap((text) => dueTo(payload, person, text, today, toldOn))
    if (!first) continue
    const message = reviewDueMessage({
      locale: person.preferredLocale ?? DEFAULT_LOCALE,
      name: person.name,
      texts: [first, ...others],
    })
    const row = { key: prefix + today, kind: 'review', to: person.email } as const
    if (await enqueueOnce(payload, { ...row, ...message })) sent += 1
  }
  return sent
}

/** What everyone reads now: a draft in progress changes no date. */
async function textsOnline(payload: Payload): Promise<GuideChapter[]> {
  const { docs } = await payload.find({
    collection: COLLECTION,
    where: {
      _status: { equals: 'published' },
      workflowState: { not_equals: 'withdrawn' },
      reviewBy: { exists: true },
    },
    select: {
      title: true,
      reviewBy: true,
      publishedAt: true,
      author: true,
      lastEditedBy: true,
      writers: true,
    },
    depth: 0,
    pagination: false,
    overrideAccess: true, // the site itself reminds
  })
  return docs as GuideChapter[]
}

function dueTo(
  payload: Payload,
  person: User,
  { author, id, lastEditedBy, publishedAt, reviewBy, title, writers }: GuideChapter,
  today: string,
  toldOn: string | undefined,
): DueText[] {
  const told = { on: toldOn, since: publishedAt ? dayAt(publishedAt) : undefined }
  const reminder = reviewBy ? reviewReminderOf(reviewBy, today, told) : undefined
  if (!reviewBy || !reminder) return []
  const wrote = [author, lastEditedBy, ...(Array.isArray(writers) ? writers : [])].map((one) =>
    String(idOf(one as Id | null)),
  )
  return [
    {
      title,
      reviewBy,
      reminder,
      isOwn: wrote.includes(String(person.id)),
      url: `${env.SITE_URL}${payload.config.routes.admin}/collections/${COLLECTION}/${id}`,
    },
  ]
}
