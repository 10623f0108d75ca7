import type { PayloadRequest } from 'payload'

import { readRelatedLists } from '@/data/directory/relatedKeys'
import { namesOf } from '@/directory/payload/proposalSheet'
import { withRegionCode } from '@/directory/payload/readProposal'
import { type ProposedChange, readChanges } from '@/directory/proposals/changes'
import { fieldAt } from '@/directory/proposals/fields'
import { type FieldDecision, WHOLE } from '@/directory/proposals/order'
import { describeValue } from '@/directory/proposals/values'
import type { Channel } from '@/directory/vocabulary'
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
  kind: OrganizationProposal['kind']
  channel: Channel
  /** ISO moments. */
  sentAt: string
  decidedAt: string | null
  /** The word that went back to its sender. */
  reason: string | null
  message: string | null
  changes: ReportedChange[]
  /** Of one that is words alone; of the others, each change says it. */
  decision: ReportedChange['decision'] | null
}

/**
 * Every proposal that answers the campaign, change by change, oldest first: those of organizations, whichever way they
 * came, what was noted of calls and letters, and the organizations that regional actors named.
 */
export async function readReport(
  req: PayloadRequest,
  campaign: Campaign,
  locale: Locale,
): Promise<ReportedProposal[]> {
  const lists = await readRelatedLists(req.payload, req)
  const names = namesOf(lists)
  const { docs } = await req.payload.find({
    collection: 'organization-proposals',
    where: { campaign: { equals: campaign.id } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const describe: Describe = (field, value) => describeValue(field, value, names, locale)
  return docs.map((proposal) => {
    const changes = readChanges(proposal.changes).changes.map((change) =>
      withRegionCode(change, lists.regions),
    )
    return {
      organization: proposal.title,
      kind: proposal.kind,
      channel: proposal.channel,
      sentAt: proposal.createdAt,
      decidedAt: proposal.decision?.at ?? null,
      reason: proposal.decision?.reason || null,
      message: proposal.message || null,
      changes: changesOf(proposal, changes, describe, locale),
      decision: changes.length === 0 ? decisionAt(proposal, WHOLE) : null,
    }
  })
}

type Describe = (field: NonNullable<ReturnType<typeof fieldAt>>, value: unknown) => string

function changesOf(
  proposal: OrganizationProposal,
  changes: readonly ProposedChange[],
  describe: Describe,
  locale: Locale,
): ReportedChange[] {
  return changes.flatMap(({ path, before, after }) => {
    const field = fieldAt(path)
    if (!field) return []
    return [
      {
        field: field.label[locale],
        before: describe(field, before ?? null),
        after: describe(field, after),
        decision: decisionAt(proposal, path),
      },
    ]
  })
}

function decisionAt(proposal: OrganizationProposal, path: string): ReportedChange['decision'] {
  const decided = (proposal.decision?.fields ?? {}) as Record<string, FieldDecision>
  return decided[path] ?? decisionOf(proposal)
}

/** Of one that was decided before decisions were kept field by field, the whole says it. */
const decisionOf = ({ state }: OrganizationProposal): ReportedChange['decision'] =>
  state === 'accepted' ? 'accept' : state === 'declined' ? 'refuse' : 'waiting'
