import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { payloadId } from '@/db/ids'
import type { OrganizationProposal } from '@/payload-types'

import { keepProposal } from '../keepProposal'
import { ACTIONS, keyFacts } from './keyFacts'
import type { OpenedSheet } from './openSheet'

type Said = Pick<
  OrganizationProposal,
  'state' | 'seen' | 'message' | 'contactEmail' | 'locale' | 'decision'
> & {
  changes: { path: string; before?: unknown; after: unknown }[]
}

/** Keeps what an organization sent by its key, with the line of it in the log. */
export async function keepOwn(
  req: PayloadRequest,
  { holder, sheet: { document } }: OpenedSheet,
  done: 'send' | 'hide',
  said: Said,
): Promise<void> {
  const { id } = await keepProposal(req, {
    ...said,
    title: document.name,
    kind: 'update',
    channel: holder.channel,
    account: holder.person ? payloadId(holder.person.id) : null,
    organization: document.id,
    campaign: holder.campaign === null ? null : payloadId(holder.campaign),
  })
  await recordAudit(req, {
    action: ACTIONS[holder.channel][done],
    summary: document.name,
    resource: 'organization-proposals',
    resourceKey: id,
    details: { ...keyFacts(holder), fields: said.changes.map(({ path }) => path) },
  })
}
