import type { PayloadRequest } from 'payload'

import { namesOf } from '@/directory/payload/proposalSheet'
import { readRelatedLists } from '@/data/directory/relatedKeys'
import { readChanges } from '@/directory/proposals/changes'
import { fieldAt } from '@/directory/proposals/fields'
import type { FieldDecision } from '@/directory/proposals/order'
import { describeValue } from '@/directory/proposals/values'
import type { Locale } from '@/i18n/locales'
import type { Campaign, OrganizationProposal } from '@/payload-types'

/** A change that an organization proposed during a campaign, and what was decided of it. */
export interface ReportedChange {
  field: string
  before: string
  after: string
  decision: FieldDecision | 'waiting'
}

export interface ReportedProposal {
  organization: string
  /** ISO moments. */
  sentAt: string
  decidedAt: string | null
  /** The word that went back to its sender. */
  reason: string | null
  message: string | null
  changes: ReportedChange[]
}

/** Every proposal that came by a link of the campaign, change by change, oldest first. */
export async function readReport(
  req: PayloadRequest,
  campaign: Campaign,
  locale: Locale,
): Promise<ReportedProposal[]> {
  const names = namesOf(await readRelatedLists(req.payload, req))
  const { docs } = await req.payload.find({
    collection: 'organization-proposals',
    where: { campaign: { equals: campaign.id } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map((proposal) => ({
    organization: proposal.title,
    sentAt: proposal.createdAt,
    decidedAt: proposal.decision?.at ?? null,
    reason: proposal.decision?.reason || null,
    message: proposal.message || null,
    changes: changesOf(
      proposal,
      (field, value) => describeValue(field, value, names, locale),
      locale,
    ),
  }))
}

type Describe = (field: NonNullable<ReturnType<typeof fieldAt>>, value: unknown) => string

function changesOf(
  proposal: OrganizationProposal,
  describe: Describe,
  locale: Locale,
): ReportedChange[] {
  const decided = (proposal.decision?.fields ?? {}) as Record<string, FieldDecision>
  return readChanges(proposal.changes).changes.flatMap(({ path, before, after }) => {
    const field = fieldAt(path)
    if (!field) return []
    return [
      {
        field: field.label[locale],
        before: describe(field, before ?? null),
        after: describe(field, after),
        decision: decided[path] ?? decisionOf(proposal),
      },
    ]
  })
}

/** Of one that was decided before decisions were kept field by field, the whole says it. */
const decisionOf = ({ state }: OrganizationProposal): ReportedChange['decision'] =>
  state === 'accepted' ? 'accept' : state === 'declined' ? 'refuse' : 'waiting'
