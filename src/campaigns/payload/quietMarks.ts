import type { CollectionAfterDeleteHook, Payload, PayloadRequest } from 'payload'

import type { AuditAction } from '@/audit/actions'
import { recordAudit } from '@/audit/recordAudit'
import { dayAt } from '@/days/calendar'
import { type Id, idOf, payloadId } from '@/db/ids'
import type { Campaign, QuietMark } from '@/payload-types'

import type { QuietChannel } from '../quiet'

/** Whose mark it is: a sheet (`o`) or a regional actor (`a`). */
export interface QuietOwner {
  letter: 'o' | 'a'
  id: Id
  name: string
}

/** `o12` or `a3`, as recipients of campaigns are named. */
const keyOf = ({ letter, id }: Pick<QuietOwner, 'letter' | 'id'>): string => `${letter}${id}`

/** The mark of a sheet or an actor, in the transaction of the request if there is one. */
export const findQuiet = (
  payload: Payload,
  owner: Pick<QuietOwner, 'letter' | 'id'>,
  req?: PayloadRequest,
): Promise<QuietMark | null> =>
  payload.db.findOne<QuietMark>({
    collection: 'quiet-marks',
    where: { key: { equals: keyOf(owner) } },
    ...(req ? { req } : {}),
  })

/** Every recipient who asked not to be asked. */
export async function readQuiet(payload: Payload): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: 'quiet-marks',
    select: { key: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // only people of the team are told who is chosen
  })
  return new Set(docs.map(({ key }) => key))
}

/** Who asked, until a campaign was over, not to be asked again; and when. */
export async function readQuietDuring(
  payload: Payload,
  { until }: Pick<Campaign, 'until'>,
): Promise<ReadonlyMap<string, string>> {
  const { docs } = await payload.find({
    collection: 'quiet-marks',
    select: { key: true, at: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // whoever asks has been checked
  })
  return new Map(docs.flatMap(({ key, at }) => (dayAt(at) <= until ? [[key, at] as const] : [])))
}

/** Keeps that somebody asked not to be asked again, once, in the transaction of the request. */
export async function markQuiet(
  req: PayloadRequest,
  owner: QuietOwner,
  channel: QuietChannel,
): Promise<void> {
  if (await findQuiet(req.payload, owner, req)) return
  const { letter, id, name } = owner
  const by = (req.user as { name?: string } | null)?.name
  await req.payload.create({
    collection: 'quiet-marks',
    data: {
      key: keyOf(owner),
      name,
      organization: letter === 'o' ? payloadId(id) : null,
      actor: letter === 'a' ? payloadId(id) : null,
      at: new Date().toISOString(),
      by: by ?? null,
      channel,
    },
    depth: 0,
    overrideAccess: true, // whoever asks has been checked: a link, or the team
    req,
  })
  await log(req, 'quiet-marks.set', owner)
}

/** Takes the mark away: campaigns may ask again. @returns whether there was one */
export async function liftQuiet(req: PayloadRequest, owner: QuietOwner): Promise<boolean> {
  const mark = await findQuiet(req.payload, owner, req)
  if (!mark) return false
  await req.payload.delete({
    collection: 'quiet-marks',
    id: mark.id,
    depth: 0,
    overrideAccess: true, // whoever asks has been checked
    req,
  })
  await log(req, 'quiet-marks.lift', owner)
  return true
}

/**
 * Hook: the mark of a sheet or an actor goes with it. A database may give its identifier to the next one, which never asked
 * for anything.
 *
 * @param letter whose collection it is
 */
export const dropQuiet =
  (letter: QuietOwner['letter']): CollectionAfterDeleteHook =>
  ({ id, req }) =>
    req.payload.delete({
      collection: 'quiet-marks',
      where: { key: { equals: keyOf({ letter, id }) } },
      depth: 0,
      overrideAccess: true, // who deletes the sheet has been checked
      req,
    })

const log = (
  req: PayloadRequest,
  action: Extract<AuditAction, `quiet-marks.${string}`>,
  { letter, id, name }: QuietOwner,
): Promise<void> =>
  recordAudit(req, {
    action,
    summary: name,
    resource: letter === 'o' ? 'organizations' : 'regional-actors',
    resourceKey: id,
  })

/** Whom an invitation asks, as marks name them. */
export function ownerOf(invitation: {
  organization?: Id | { id: Id } | null
  actor?: Id | { id: Id } | null
  name: string
}): QuietOwner | undefined {
  const { organization, actor, name } = invitation
  const sheet = idOf(organization)
  if (sheet !== undefined) return { letter: 'o', id: sheet, name }
  const person = idOf(actor)
  return person === undefined ? undefined : { letter: 'a', id: person, name }
}
