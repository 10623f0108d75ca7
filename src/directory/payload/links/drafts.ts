import type { Payload, PayloadRequest, Where } from 'payload'

import type { Id } from '@/db/ids'
import type { SheetDraft } from '@/payload-types'

import type { LinkDraft } from '../../link/linkDraft'
import type { SheetHolder } from './sheetKey'

interface Whose {
  account: Id
  organization: Id
}

const keyOfDraft = ({ account, organization }: Whose): string => `${account}-${organization}`

/** What an account has written of a sheet and not sent. */
export const findDraft = (
  payload: Payload,
  whose: Whose,
  req?: PayloadRequest,
): Promise<SheetDraft | null> =>
  payload.db.findOne<SheetDraft>({
    collection: 'sheet-drafts',
    where: { key: { equals: keyOfDraft(whose) } },
    ...(req ? { req } : {}),
  })

/** Keeps what was written and not sent, with the key that opened the sheet. */
export async function keepDraft(
  req: PayloadRequest,
  { link, person, organization }: SheetHolder,
  draft: LinkDraft,
): Promise<void> {
  const now = new Date().toISOString()
  const kept = {
    changes: draft.changes.map((change) => ({ ...change })),
    seen: { ...draft.seen },
  }
  if (link) {
    await updateLink(req, link.id, { draft: kept, draftSavedAt: now, usedAt: link.usedAt ?? now })
  }
  if (person) await writeDraft(req, { account: person.id, organization }, kept, now)
}

/**
 * Marks a draft as being sent, unless it was since it was read: of two who send it at once one finds out, also
 * on a database without transactions. It stays until it is sent: nobody loses it.
 *
 * @returns whether it is ours to send
 */
export async function takeDraft(
  req: PayloadRequest,
  { link, person, organization, draftSavedAt }: SheetHolder,
): Promise<boolean> {
  if (draftSavedAt === null) return true
  const taken = new Date(Math.max(Date.now(), Date.parse(draftSavedAt) + 1)).toISOString()
  const isOurs = (row: unknown): boolean => row !== null
  if (link) {
    const where: Where = {
      and: [{ id: { equals: link.id } }, { draftSavedAt: { equals: draftSavedAt } }],
    }
    const data = { draftSavedAt: taken }
    return isOurs(await req.payload.db.updateOne({ collection: 'sheet-links', where, data, req }))
  }
  if (!person) return true
  const key = keyOfDraft({ account: person.id, organization })
  const where: Where = { and: [{ key: { equals: key } }, { savedAt: { equals: draftSavedAt } }] }
  const data = { savedAt: taken }
  return isOurs(await req.payload.db.updateOne({ collection: 'sheet-drafts', where, data, req }))
}

/** Notes that something was done with a link. */
export async function markUsed(req: PayloadRequest, { link }: SheetHolder): Promise<void> {
  if (link) await updateLink(req, link.id, { usedAt: link.usedAt ?? new Date().toISOString() })
}

/** Forgets what an account had written of a sheet. */
export const dropDraft = (req: PayloadRequest, whose: Whose): Promise<unknown> =>
  req.payload.db.deleteMany({
    collection: 'sheet-drafts',
    where: { key: { equals: keyOfDraft(whose) } },
    req,
  })

/**
 * Forgets every draft of an account or of a sheet that is deleted: its identifier may be given again, and
 * nobody sees what another has written.
 */
export async function dropDraftsOf(
  req: PayloadRequest,
  gone: { account: Id } | { organization: Id },
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'sheet-drafts',
    where: {
      key: { contains: 'account' in gone ? `${gone.account}-` : `-${gone.organization}` },
    },
    select: { key: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // they are deleted, not read
    req,
  })
  for (const { id, key } of docs) {
    const [account, organization] = key.split('-')
    const isOf =
      'account' in gone
        ? account === String(gone.account)
        : organization === String(gone.organization)
    if (!isOf) continue
    await req.payload.db.deleteOne({
      collection: 'sheet-drafts',
      where: { id: { equals: id } },
      req,
    })
  }
}

/** A draft follows its account to another sheet, unless one is kept there already. */
export async function moveDraft(
  req: PayloadRequest,
  { account, from, to }: { account: Id; from: Id; to: Id },
): Promise<void> {
  const draft = await findDraft(req.payload, { account, organization: from }, req)
  const target = { account, organization: to }
  if (!draft || (await findDraft(req.payload, target, req))) return
  await req.payload.update({
    collection: 'sheet-drafts',
    id: draft.id,
    data: { key: keyOfDraft(target) },
    depth: 0,
    overrideAccess: true, // its own
    req,
  })
}

async function writeDraft(
  req: PayloadRequest,
  whose: Whose,
  draft: Record<string, unknown>,
  savedAt: string,
): Promise<void> {
  const known = await findDraft(req.payload, whose, req)
  const common = { collection: 'sheet-drafts', depth: 0, overrideAccess: true, req } as const // its own
  if (known) {
    await req.payload.update({ ...common, id: known.id, data: { draft, savedAt } })
  } else {
    await req.payload.create({ ...common, data: { key: keyOfDraft(whose), draft, savedAt } })
  }
}

async function updateLink(req: PayloadRequest, id: Id, data: object): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'sheet-links',
    id,
    data: { ...data, updatedAt: new Date().toISOString() },
    req,
    returning: false,
  })
}
