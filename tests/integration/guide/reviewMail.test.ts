import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { addDays, dayAt, noonOf } from '@/days/calendar'
import type { Id } from '@/db/ids'
import type { User } from '@/payload-types'
import { sendReviewMail } from '@/workflow/payload/reviewMail'

import { account, emptyDatabase, startPayload } from '../harness'
import { act, publishedChapter, save } from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let writer: Account
let reviewer: Account
let chapter: Id

const TODAY = dayAt(new Date())
/** The mail of a day so many days before the review date. */
const mailBefore = (days: number) => sendReviewMail(payload, noonOf(addDays(REVIEW_BY, -days)))
const REVIEW_BY = addDays(TODAY, 31)

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'], { preferredLocale: 'es' })
  reviewer = await account(payload, ['researcher'])
  await account(payload, ['translator'], { languages: ['en'] })
  chapter = await publishedChapter(payload, writer, reviewer, { reviewBy: REVIEW_BY })
})

const messages = async () =>
  (await payload.find({ collection: 'outbox-messages', pagination: false, overrideAccess: true }))
    .docs

describe('the date by which a text is to be read again', () => {
  it('is told the research team thirty days before, in the language of each', async () => {
    expect(await mailBefore(31)).toBe(0)
    expect(await mailBefore(30)).toBe(2)
    const told = await messages()
    expect(told.map(({ recipient }) => recipient).sort()).toEqual(
      [writer.email, reviewer.email].sort(),
    )
    const toWriter = told.find(({ recipient }) => recipient === writer.email)
    expect(toWriter?.subject).toMatch(/^Por revisar: /)
    expect(toWriter?.text).toContain('Usted escribió en él.')
    expect(toWriter?.text).toContain(`/admin/collections/guide-chapters/${chapter}`)
  })

  it('is told once though two processes look at the same moment', async () => {
    const sent = await Promise.all([mailBefore(30), mailBefore(30)])
    expect(sent[0] + sent[1]).toBe(2)
    expect(await messages()).toHaveLength(2)
  })

  it('is told no more of a text that was withdrawn', async () => {
    await act(payload, reviewer, chapter, 'withdraw', { reason: 'La règle a changé.' })
    expect(await mailBefore(0)).toBe(0)
  })

  it('is told no more once the text is revised: the date online is a later one', async () => {
    expect(await mailBefore(30)).toBe(2)
    await save(payload, writer, chapter, {
      title: 'Un titre revu',
      changeNote: 'Revu.',
      reviewBy: addDays(REVIEW_BY, 300),
    })
    await act(payload, writer, chapter, 'submit')
    await act(payload, reviewer, chapter, 'approveAndPublish')
    expect(await mailBefore(0)).toBe(0)
    expect(await mailBefore(-30)).toBe(0)
  })

  it('is that of the text online: one that a draft puts off is still told', async () => {
    await save(payload, writer, chapter, { reviewBy: addDays(REVIEW_BY, 300) })
    expect(await mailBefore(30)).toBe(2)
  })
})
