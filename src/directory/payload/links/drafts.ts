import type { Payload, PayloadRequest } from 'payload'

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
