import type { Payload, PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { anchorIn, blocksOf, isSaid, MAX_COMMENT_LENGTH, type StoredComment } from '@/comments'
import {
  changeComment,
  COMMENTS,
  removeComment,
  type CommentedText,
} from '@/comments/payload/comments'
import { dropUnread, leaveUnread } from '@/comments/payload/told'
import { allStoredAs } from '@/db/documents'
import { idOf } from '@/db/ids'
import { writeWhole } from '@/db/whole'

import type { SentProblem } from '../problems'
import { isReadingAnswer, READING_LIMITS, type StoredReading } from '../types'
import { changeReading, findReading, type ReadingKey } from './readings'
import { tellOfAnswer, tellOfRemarks } from './told'
import { versionRead } from './version'

const textOf = ({ resourceType, resourceKey }: StoredReading): CommentedText => ({
  collection: resourceType,
  id: resourceKey,
})

/** What a reader noted of a text, by block. */
export async function notesOf(
  payload: Payload,
  reading: StoredReading,
  req?: PayloadRequest,
): Promise<StoredComment[]> {
  const { docs } = await payload.find({
    collection: COMMENTS,
    where: { reading: { equals: String(reading.id) } },
    depth: 0,
    pagination: false,
    sort: ['createdAt', 'id'],
    overrideAccess: true, // their own
    ...(req ? { req } : {}),
  })
  return allStoredAs<StoredComment>(docs).filter(isSaid)
}

/**
 * Keeps a reader's note of a block, in place of the one they had; without words it is taken back. It stands among the
 * comments of the text, under their name.
 */
export async function keepNote(
  payload: Payload,
  key: ReadingKey,
  { block, words }: { block: string; words: string },
): Promise<SentProblem | undefined> {
  const said = words.trim()
  if (said.length > MAX_COMMENT_LENGTH) return 'tooLong'
  return writeWhole(payload, async (req) => {
    const reading = await findReading(payload, key, req)
    const version = reading && (await versionRead(payload, reading, req))
    if (!version) return 'closed'
    const text = textOf(reading)
    const before = (await notesOf(payload, reading, req)).findLast((note) => note.block === block)
    if (before?.text === said || (!before && said === '')) return undefined
    if (before && said === '') return takeBack(req, text, before)
    const inviter = idOf(reading.invitedBy)
    if (before) {
      // Changed words wait again, also in a thread that was settled.
      const editedAt = new Date().toISOString()
      const open = { state: 'open', settledBy: null, settledAt: null } as const
      await changeComment(req, before.id, { text: said, editedAt, ...open })
    }
    const comment = before?.id ?? (await addNote(req, { reading, text, block, said, version }))
    if (comment === undefined) return 'noBlock'
    const thread = String(comment)
    const people = inviter === undefined ? [] : [String(inviter)]
    await leaveUnread(req, text, { thread, comment: thread, people })
    await tellOfRemarks(req, reading)
    return undefined
  })
}

interface Note {
  reading: StoredReading
  text: CommentedText
  block: string
  said: string
  version: Parameters<typeof blocksOf>[0]
}

async function addNote(req: PayloadRequest, { reading, text, block, said, version }: Note) {
  const words = blocksOf(version).find((each) => each.block === block)
  if (!words) return undefined
  const { id } = await req.payload.create({
    collection: COMMENTS,
    data: {
      resourceType: text.collection,
      resourceKey: String(text.id),
      title: reading.title,
      text: said,
      state: 'open',
      mentions: [],
      person: '',
      reading: String(reading.id),
      guest: `${reading.name} (${reading.body})`,
      ...anchorIn(words, ''),
    },
    depth: 0,
    overrideAccess: true, // whoever calls has shown that they are invited to read the text
    req,
  })
  return id
}

/** As `remove` of `src/comments`: the first of a thread leaves its place to the replies. */
async function takeBack(
  req: PayloadRequest,
  text: CommentedText,
  { id }: StoredComment,
): Promise<undefined> {
  const { totalDocs } = await req.payload.count({
    collection: COMMENTS,
    where: { thread: { equals: String(id) } },
    overrideAccess: true, // only whether there are any
    req,
  })
  const deletedAt = new Date().toISOString()
  if (totalDocs > 0) await changeComment(req, id, { text: '', deletedAt })
  else await removeComment(req, id)
  await dropUnread(req, { text, thread: String(id), comment: String(id) })
  return undefined
}

/** Keeps what a reader says of the whole text: the last one counts, and stays with the version that they read. */
export async function keepAnswer(
  payload: Payload,
  key: ReadingKey,
  { answer, remark }: { answer: string; remark: string },
): Promise<SentProblem | undefined> {
  if (!isReadingAnswer(answer)) return 'noAnswer'
  const said = remark.trim()
  if (said.length > READING_LIMITS.mostWord) return 'tooLong'
  return writeWhole(payload, async (req) => {
    const reading = await findReading(payload, key, req)
    if (!reading) return 'closed'
    if (answer === 'agreeWithRemarks' && said === '') {
      if ((await notesOf(payload, reading, req)).length === 0) return 'remarkMissing'
    }
    if (reading.answer === answer && (reading.remark ?? '') === said) return undefined
    const answeredAt = new Date().toISOString()
    const kept = await changeReading(
      payload,
      { and: [{ id: { equals: reading.id } }, { revokedAt: { exists: false } }] },
      { answer, remark: said, answeredAt, isNews: true },
      req,
    )
    if (!kept) return 'closed'
    await recordAudit(req, {
      action: 'outside-readings.answer',
      summary: reading.title,
      resource: reading.resourceType,
      resourceKey: reading.resourceKey,
      details: { reading: reading.id, name: reading.name, body: reading.body, answer },
    })
    await tellOfAnswer(req, { ...reading, answer }, reading.answer !== answer)
    return undefined
  })
}
