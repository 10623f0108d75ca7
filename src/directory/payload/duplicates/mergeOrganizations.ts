import type { PayloadRequest } from 'payload'

import { moveAccounts, moveAccountsBack, type MovedAccounts } from '@/accounts/payload/moveAccounts'
import { recordAudit } from '@/audit/recordAudit'
import { type Id, idOf, sameId } from '@/db/ids'
import { whole } from '@/db/whole'
import type { Organization } from '@/payload-types'

import { canonical } from '../../canonical'
import { type Addition, additionsOf } from '../../mergeAdditions'
import { mergeSheets } from '../../mergeSheets'
import type { Values } from '../../proposals/sheet'
import { revokeLink } from '../links/revokeLink'
import { toProposalSheet } from '../proposalSheet'
import { readSheet } from '../readSheet'
import { writeSheet } from '../writeSheet'
import { changeDecision, DuplicateRefused, findDecision, takeDecision } from './decisions'

/** What undoing a merge needs to know. */
interface MergeUndo extends Omit<MovedAccounts, 'joined'> {
  other: Id
  otherStatus: 'draft' | 'published'
  /** The kept sheet before and after, as proposals speak of it. */
  before: Values
  after: Values
  /** Of a merge made before it was kept: none. */
  joined?: MovedAccounts['joined']
}

/**
 * Makes one sheet of two, whole or not at all. The other is taken off the site and kept, with its
 * versions and its verifications; its address leads to the kept one. Its personal links end, its
 * accounts answer for the kept one.
 *
 * @throws {DuplicateRefused}
 */
export const mergeOrganizations = (req: PayloadRequest, keptId: Id, otherId: Id): Promise<void> =>
  whole(req, async () => {
    req.context.putsBack = true
    const [kept, other] = [
      await readSheet(req.payload, keptId, req),
      await readSheet(req.payload, otherId, req),
    ]
    if (!kept || !other || kept.document.mergedInto || other.document.mergedInto) {
      throw new DuplicateRefused('unknown')
    }
    await refuseMerge(req, kept.document, other.document)
    const [keptSheet, otherSheet] = [kept.document.id, other.document.id]
    const before = toProposalSheet(kept.document, kept.keys)
    const merged = mergeSheets(before, toProposalSheet(other.document, other.keys))
    await writeSheet(req, kept, merged)
    await endLinks(req, otherSheet)
    await writeOther(req, other.document, { mergedInto: keptSheet, _status: 'draft' })
    const undo: MergeUndo = {
      other: otherSheet,
      otherStatus: other.document._status ?? 'draft',
      before,
      after: await valuesOf(req, keptSheet),
      ...(await moveAccounts(req, { from: otherSheet, to: keptSheet })),
    }
    await takeDecision(req, {
      pair: [keptSheet, otherSheet],
      outcome: 'merged',
      kept: keptSheet,
      undo: { ...undo },
    })
    await log(req, 'organizations.merge', kept.document, other.document)
  })

/**
 * Takes a merge back: the kept sheet says again what it said, if nobody has changed it since, and the
 * other is on the site again as it was.
 *
 * @throws {DuplicateRefused}
 */
export const undoMerge = (req: PayloadRequest, pair: string): Promise<void> =>
  whole(req, async () => {
    req.context.putsBack = true
    const decision = await findDecision(req, pair)
    const undo = decision?.undo as MergeUndo | null | undefined
    const keptId = idOf(decision?.kept)
    if (!decision || !undo || keptId === undefined) throw new DuplicateRefused('nothingToUndo')
    await changeDecision(
      req,
      decision.id,
      ['merged'],
      { outcome: 'reopened', undo: null },
      'nothingToUndo',
    )
    const kept = await readSheet(req.payload, keptId, req)
    const other = await readSheet(req.payload, undo.other, req)
    if (!kept || !other) throw new DuplicateRefused('unknown')
    if (spelled(await valuesOf(req, keptId)) !== spelled(undo.after)) {
      throw new DuplicateRefused('changedMeanwhile')
    }
    await writeSheet(req, kept, undo.before)
    await writeOther(req, other.document, { mergedInto: null, _status: undo.otherStatus })
    const { users, joined = [] } = undo
    await moveAccountsBack(req, { from: keptId, to: undo.other }, { users, joined })
    await log(req, 'organizations.unmerge', kept.document, other.document)
  })

/**
 * What merging would add to the kept sheet; nothing is written.
 *
 * @throws {DuplicateRefused}
 */
export async function previewMerge(
  req: PayloadRequest,
  keptId: Id,
  otherId: Id,
): Promise<Addition[]> {
  const [kept, other] = [await valuesOf(req, keptId), await valuesOf(req, otherId)]
  if (!kept.name || !other.name) throw new DuplicateRefused('unknown')
  return additionsOf(kept, mergeSheets(kept, other))
}

/** Refuses what would lose something or show what asked not to be shown. */
async function refuseMerge(
  req: PayloadRequest,
  kept: Organization,
  other: Organization,
): Promise<void> {
  if (sameId(kept, other)) throw new DuplicateRefused('unknown')
  if (kept.doNotList || other.doNotList) throw new DuplicateRefused('askedNotToAppear')
  if (other._status === 'published' && kept._status !== 'published') {
    throw new DuplicateRefused('keepPublished')
  }
  const { totalDocs } = await req.payload.count({
    collection: 'organization-proposals',
    where: { organization: { equals: other.id }, state: { equals: 'received' } },
    overrideAccess: true, // counted, not shown
    req,
  })
  if (totalDocs > 0) throw new DuplicateRefused('proposalsWaiting')
}

const valuesOf = async (req: PayloadRequest, id: Id): Promise<Values> => {
  const sheet = await readSheet(req.payload, id, req)
  return sheet ? toProposalSheet(sheet.document, sheet.keys) : {}
}

const spelled = (values: Values): string => JSON.stringify(canonical(values))

const writeOther = (
  req: PayloadRequest,
  { id }: Organization,
  data: Pick<Partial<Organization>, 'mergedInto' | '_status'>,
): Promise<unknown> =>
  req.payload.update({
    collection: 'organizations',
    id,
    data,
    depth: 0,
    overrideAccess: true, // nobody writes by hand where a sheet was merged into
    overrideLock: false,
    req,
  })

async function endLinks(req: PayloadRequest, organization: Id): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'sheet-links',
    where: { organization: { equals: organization }, revokedAt: { exists: false } },
    depth: 0,
    pagination: false,
    select: { organization: true },
    overrideAccess: true, // they are ended, not shown
    req,
  })
  for (const { id } of docs) await revokeLink(req, id, 'team')
}

const log = (
  req: PayloadRequest,
  action: 'organizations.merge' | 'organizations.unmerge',
  kept: Organization,
  other: Organization,
): Promise<unknown> =>
  recordAudit(req, {
    action,
    summary: `${other.name} → ${kept.name}`,
    resource: 'organizations',
    resourceKey: kept.id,
    details: { kept: kept.id, other: other.id },
  })
