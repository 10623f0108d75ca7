import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { type Id, idOf, payloadId } from '@/db/ids'
import { whole } from '@/db/whole'
import { absoluteUrl } from '@/i18n/alternates'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { enqueueMessage } from '@/notify/payload/enqueue'
import { proposalMessage } from '@/notify/proposalMessages'
import type { Organization } from '@/payload-types'

import { CRITERIA } from '../criteria'
import { isSure } from '../duplicates'
import { toWallTime } from '../hours'
import { applyChanges, confirmedSections } from '../proposals/changes'
import {
  type DecisionOrder,
  type DecisionRefusal,
  decisionRefusals,
  inRegion,
  refusingCriterion,
  stateAfter,
  WHOLE,
} from '../proposals/order'
import type { Fingerprints } from '../sections'
import { type Section, SECTIONS } from '../vocabulary'
import { findAlike } from './duplicates/findAlike'
import { fromProposalSheet } from './proposalSheet'
import { UNLISTED } from './readIdentities'
import { readProposal, type ReadProposal } from './readProposal'
import { readSheet, type ReadSheet } from './readSheet'
import { recordVerification } from './recordVerification'

export interface Decided {
  state: 'accepted' | 'partlyAccepted' | 'declined'
  confirmed: Section[]
  organization: Id | undefined
}

/** Thrown so that what was begun is undone with the transaction. */
export class DecisionRefused extends Error {
  constructor(readonly refusals: readonly DecisionRefusal[]) {
    super(refusals.join(', '))
  }
}

/**
 * Decides a proposal, whole or not at all: the proposal is taken first, so that of two people who
 * decide at once the second finds it decided; then the accepted fields are written, what the sender
 * confirmed becomes events, and the answer to them is put in the outbox.
 *
 * @throws {DecisionRefused} with every reason
 */
export const decideProposal = (
  req: PayloadRequest,
  id: Id,
  order: DecisionOrder,
): Promise<Decided> =>
  whole(req, async () => {
    const read = await readProposal(req, id)
    if (!read) throw new DecisionRefused(['unknown'])
    const { proposal, compared, sheet } = read
    if (proposal.state !== 'received') throw new DecisionRefused(['alreadyDecided'])
    const needsSheet = proposal.kind !== 'nomination'
    const refusals = decisionRefusals(compared, order, {
      needsSheet,
      hasSheet: Boolean(sheet),
      isPublic: sheet?.document._status !== 'draft',
      isUnlisted: (await findAlike(req, read, UNLISTED)).some(isSure),
      regions: new Set(read.keys.regions.values()),
    })
    if (refusals.length > 0) throw new DecisionRefused(refusals)

    const state = stateAfter(compared, order)
    await take(req, id, {
      state,
      reason: wordBack(order, proposal.locale ?? DEFAULT_LOCALE),
      fields: order.decisions,
    })
    const written = await writeSheet(req, read, order)
    const confirmed = written ? await confirm(req, read, written, order) : []
    await answerSender(req, read, state, order)
    await recordAudit(req, {
      action: `organization-proposals.${state}`,
      summary: proposal.title,
      resource: 'organization-proposals',
      resourceKey: proposal.id,
      details: { decisions: order.decisions, confirmed, reason: order.reason },
    })
    return { state, confirmed, organization: written?.document.id }
  })

/** Makes the proposal ours if nobody has decided it: safe between processes. */
async function take(
  req: PayloadRequest,
  id: Id,
  {
    state,
    reason,
    fields,
  }: Pick<Decided, 'state'> & { reason: string; fields: DecisionOrder['decisions'] },
): Promise<void> {
  const now = new Date().toISOString()
  const taken: unknown = await req.payload.db.updateOne({
    collection: 'organization-proposals',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'received' } }] },
    data: {
      state,
      decision: {
        by: req.user?.id ?? null,
        at: now,
        reason: reason || null,
        fields: { ...fields },
      },
      updatedAt: now,
    },
    req,
  })
  if (taken === null) throw new DecisionRefused(['alreadyDecided'])
}

/** Writes the accepted fields; an accepted nomination becomes the draft of a sheet. */
async function writeSheet(
  req: PayloadRequest,
  { proposal, sheet, values, keys, compared }: ReadProposal,
  { decisions, region }: DecisionOrder,
): Promise<ReadSheet | undefined> {
  const accepted = compared.filter(({ path }) => decisions[path] === 'accept')
  if (accepted.length === 0) return sheet
  const said = applyChanges(values, accepted)
  const data = fromProposalSheet(
    sheet ? said : inRegion(said, region),
    keys,
  ) as Partial<Organization>
  if (sheet) {
    const isDraft = sheet.document._status === 'draft'
    await req.payload.update({
      collection: 'organizations',
      id: sheet.document.id,
      data: { ...data, _status: isDraft ? 'draft' : 'published' },
      draft: isDraft,
      depth: 0,
      overrideAccess: false,
      overrideLock: false,
      req,
    })
    return readSheet(req.payload, sheet.document.id, req)
  }
  const made = await req.payload.create({
    collection: 'organizations',
    data: data as Organization,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  await req.payload.db.updateOne({
    collection: 'organization-proposals',
    id: proposal.id,
    data: { organization: payloadId(made.id) },
    req,
    returning: false,
  })
  return readSheet(req.payload, made.id, req)
}

/** What the organization has confirmed by what it sent; what the public sends confirms nothing. */
async function confirm(
  req: PayloadRequest,
  { proposal, sheet, compared }: ReadProposal,
  written: ReadSheet,
  { decisions }: DecisionOrder,
): Promise<Section[]> {
  if (!sheet || proposal.kind === 'nomination') return []
  const seen = (proposal.seen ?? {}) as Partial<Fingerprints>
  const accepted = new Set(
    compared.filter(({ path }) => decisions[path] === 'accept').map(({ path }) => path),
  )
  const isWhole = proposal.kind === 'confirmation' && decisions[WHOLE] === 'accept'
  const sections = isWhole
    ? SECTIONS.map(({ code }) => code).filter((code) => seen[code] !== undefined)
    : confirmedSections(compared, accepted, seen, sheet.fingerprints)
  await recordVerification(req, {
    organization: written.document,
    sections,
    // "Everything is right" was said of the sheet as it was read, not as it stands.
    fingerprints: isWhole ? { ...written.fingerprints, ...seen } : written.fingerprints,
    actor: 'organization',
    channel: proposal.channel,
    date: toWallTime(new Date(proposal.createdAt)).date,
    // Who said it, when an account did; else who took it down.
    person: idOf(proposal.account) ?? req.user?.id,
    proposal: proposal.id,
  })
  return sections
}

/** The published criterion in their language if it refuses something, then what was added. */
const wordBack = (order: DecisionOrder, locale: Locale): string => {
  const criterion = refusingCriterion(order)
  return [criterion && CRITERIA[criterion][locale], order.reason].filter(Boolean).join(' ')
}

/** Tells the sender what became of it; their address goes once that has left. */
async function answerSender(
  req: PayloadRequest,
  { proposal, compared }: ReadProposal,
  state: Decided['state'],
  order: DecisionOrder,
): Promise<void> {
  if (!proposal.contactEmail) return
  const locale = proposal.locale ?? DEFAULT_LOCALE
  const labels = (decision: 'accept' | 'refuse') => [
    ...new Set(
      compared
        .filter(({ path }) => order.decisions[path] === decision)
        .map(({ field }) => field.label[locale]),
    ),
  ]
  const replyKey = await enqueueMessage(req, {
    kind: 'proposal',
    to: proposal.contactEmail,
    ...proposalMessage({
      locale,
      state,
      title: proposal.title,
      accepted: labels('accept'),
      refused: labels('refuse'),
      reason: wordBack(order, locale),
      isNew: proposal.kind === 'nomination',
      criteriaUrl: refusingCriterion(order)
        ? absoluteUrl(locale, '/inclusion-criteria')
        : undefined,
    }),
  })
  await req.payload.db.updateOne({
    collection: 'organization-proposals',
    id: proposal.id,
    data: { replyKey },
    req,
    returning: false,
  })
}
