import { APIError, type PayloadRequest } from 'payload'

import { EDITORS, hasRole } from '@/access'
import { nameOf } from '@/accounts/nameOf'
import { recordAudit } from '@/audit/recordAudit'
import type { CommentedText } from '@/comments/payload/comments'
import { dayAt, endOfDay } from '@/days/calendar'
import { idOf, payloadId, sameId, type Id } from '@/db/ids'
import { env } from '@/env'
import { hashToken, makeToken } from '@/directory/link/token'
import { personLocale } from '@/i18n/firstLocale'
import { pathTo } from '@/i18n/paths'
import { outsideReadingMessage } from '@/notify/outsideReadingMessages'
import { enqueueMessage } from '@/notify/payload/enqueue'
import { withdrawMessages } from '@/notify/payload/withdraw'
import type { User } from '@/payload-types'
import { namesOf } from '@/translation/payload/people/names'

import { readInvitation, usualEnd, type Invitation } from '../invitation'
import { printOf } from '../print'
import { READING_REFUSALS, type ReadingRefusal } from '../refusals'
import { isOpenAt, readingState } from '../states'
import { READING_LIMITS, type ReadingAnswer, type ReadingState } from '../types'
import { messagesOf } from './told'
import { changeReading, READINGS, readingsOf, whereOf } from './readings'
import { latestVersion, type VersionText } from './version'

/** What a person of the team asks to have done about the invitations to a text. */
export interface ReadingOrder {
  text: CommentedText
  asked: Readonly<Record<string, unknown>>
}

type Does = (req: PayloadRequest, order: ReadingOrder) => Promise<void>

/** All that can be asked, each within one transaction. */
const DOES: Record<string, Does> = { invite, withdraw, seen }

/** @throws {APIError} with the reasons, in the person's language, when it is not done */
export async function carryOut(req: PayloadRequest, order: ReadingOrder): Promise<void> {
  const { do: name } = order.asked
  const does = typeof name === 'string' && Object.hasOwn(DOES, name) ? DOES[name] : undefined
  if (!does) throw refusal(req, ['unknownAction'])
  if (!hasRole(req.user, ...EDITORS)) throw refusal(req, ['notAllowed'])
  await does(req, order)
}

export function refusal(req: PayloadRequest, codes: readonly ReadingRefusal[]): APIError {
  const locale = personLocale(req)
  const sentences = codes.map((code) => READING_REFUSALS[code].words[locale])
  const status = READING_REFUSALS[codes[0] ?? 'unknownAction'].status
  const refusals = codes.map((code) => ({ code }))
  return new APIError(sentences.join(' '), status, { refusals }, true)
}

/** The row, the message with its link, and the line of the log. */
async function invite(req: PayloadRequest, { text, asked }: ReadingOrder): Promise<void> {
  const { invitation, refusals } = readInvitation(asked)
  if (refusals) throw refusal(req, refusals)
  const now = new Date()
  const open = (await readingsOf(req.payload, text, req)).filter((reading) =>
    isOpenAt(reading, now),
  )
  if (open.length >= READING_LIMITS.mostOpen) throw refusal(req, ['tooMany'])
  const latest = await latestVersion(req, text)
  if (!latest) throw refusal(req, ['gone'])
  const { name, body, email, language, until, word } = invitation
  const title = String(latest.version.title ?? '')
  const token = makeToken()
  const { id, createdAt } = await req.payload.create({
    collection: READINGS,
    data: {
      resourceType: text.collection,
      resourceKey: String(text.id),
      title,
      version: String(latest.id),
      versionAt: latest.updatedAt,
      print: printOf(latest.version),
      name,
      body,
      email,
      language,
      word,
      tokenHash: hashToken(token),
      invitedBy: req.user ? payloadId(req.user.id) : null,
      expiresAt: endOfDay(until).toISOString(),
    },
    depth: 0,
    overrideAccess: true, // nobody may write one through an address; only this function does
    req,
  })
  await sendLink(req, { id, createdAt, title, token, invitation })
  await recordAudit(req, {
    action: 'outside-readings.invite',
    summary: title,
    resource: text.collection,
    resourceKey: text.id,
    details: { reading: id, name, body, until },
  })
}

interface Sent {
  id: Id
  createdAt: string
  title: string
  token: string
  invitation: Invitation
}

/** The message with the link, which nobody has but who gets it. */
async function sendLink(
  req: PayloadRequest,
  { id, createdAt, title, token, invitation }: Sent,
): Promise<void> {
  const { name, email, language, until, word } = invitation
  const href = {
    pathname: '/outside-reading/[reading]',
    params: { reading: String(id) },
    query: { link: token },
  } as const
  await enqueueMessage(req, {
    kind: 'outsideReading',
    key: `${messagesOf({ id, createdAt })}invitation`,
    to: email,
    usefulUntil: endOfDay(until),
    ...outsideReadingMessage({
      locale: language,
      name,
      inviter: nameOf(req.user as User),
      title,
      word,
      until,
      url: env.SITE_URL + pathTo(language, href),
      contact: env.CONTACT_EMAIL,
    }),
  })
}

/** The link opens nothing from now on; what was said stays. */
async function withdraw(req: PayloadRequest, { text, asked }: ReadingOrder): Promise<void> {
  const reading = (await readingsOf(req.payload, text, req)).find(
    ({ id }) => String(id) === asked.reading,
  )
  const now = new Date()
  if (!reading || !isOpenAt(reading, now)) throw refusal(req, ['gone'])
  const ended = await changeReading(
    req.payload,
    { and: [{ id: { equals: reading.id } }, { revokedAt: { exists: false } }] },
    { revokedAt: now.toISOString() },
    req,
  )
  if (!ended) throw refusal(req, ['gone'])
  await withdrawMessages(req, [messagesOf(reading)])
  await recordAudit(req, {
    action: 'outside-readings.withdraw',
    summary: reading.title,
    resource: text.collection,
    resourceKey: text.id,
    details: { reading: reading.id, name: reading.name, body: reading.body },
  })
}

/** Who invited has looked: nothing of it waits in their Today. */
async function seen(req: PayloadRequest, { text }: ReadingOrder): Promise<void> {
  const news = (await readingsOf(req.payload, text, req)).filter(
    ({ invitedBy, isNews }) => isNews && sameId(idOf(invitedBy) ?? '', req.user?.id ?? ''),
  )
  for (const { id } of news) {
    await changeReading(req.payload, { id: { equals: id } }, { isNews: false }, req)
  }
}

/** An invitation as the panel shows it. */
export interface ShownReading {
  id: string
  name: string
  body: string
  email: string | null
  state: ReadingState
  /** ISO moments. */
  sentAt: string
  openedAt: string | null
  expiresAt: string
  answer: ReadingAnswer | null
  remark: string | null
  answeredAt: string | null
  /** The text says something else since the version that is read. */
  isEarlier: boolean
  version: string
  versionAt: string
  by: string | null
  isNews: boolean
  isOpen: boolean
}

export interface ShownReadings {
  mayInvite: boolean
  /** The last day that is proposed, 'yyyy-MM-dd'. */
  until: string
  readings: ShownReading[]
}

/** Who was asked to read a text, and what they said, for the team. */
export async function showReadings(
  req: PayloadRequest,
  text: CommentedText,
  latest: VersionText,
): Promise<ShownReadings> {
  const now = new Date()
  const readings = await readingsOf(req.payload, text, req)
  const inviters = readings.flatMap(({ invitedBy }) => {
    const id = idOf(invitedBy)
    return id === undefined ? [] : [String(id)]
  })
  const names = await namesOf(req, inviters)
  const print = printOf(latest)
  return {
    mayInvite: hasRole(req.user, ...EDITORS),
    until: usualEnd(dayAt(now)),
    readings: readings.map((reading) => ({
      id: String(reading.id),
      name: reading.name,
      body: reading.body,
      email: hasRole(req.user, ...EDITORS) ? (reading.email ?? null) : null,
      state: readingState(reading, now),
      sentAt: reading.createdAt,
      openedAt: reading.openedAt ?? null,
      expiresAt: reading.expiresAt,
      answer: reading.answer ?? null,
      remark: reading.remark ?? null,
      answeredAt: reading.answeredAt ?? null,
      isEarlier: reading.print !== print,
      version: reading.version,
      versionAt: reading.versionAt,
      by: names[String(idOf(reading.invitedBy))] ?? null,
      isNews: Boolean(reading.isNews) && sameId(idOf(reading.invitedBy) ?? '', req.user!.id),
      isOpen: isOpenAt(reading, now),
    })),
  }
}

/** Hook's work: invitations go with their text, and their messages leave no more. */
export async function forgetReadings(req: PayloadRequest, text: CommentedText): Promise<void> {
  const readings = await readingsOf(req.payload, text, req)
  await withdrawMessages(
    req,
    readings.map((reading) => messagesOf(reading)),
  )
  await req.payload.db.deleteMany({ collection: READINGS, where: whereOf(text), req })
}
