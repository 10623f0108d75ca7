import type { CollectionBeforeChangeHook } from 'payload'

import { readEmail } from '@/accounts/emailAddress'
import { type Id, idOf } from '@/db/ids'
import { OWN_CHANNELS } from '@/directory/vocabulary'
import type { OrganizationProposal } from '@/payload-types'

import { findInvitationOf, findInvitationsTo } from './runningInvitation'

/**
 * Hook: what an organization or a regional actor sends while a campaign asks it is an answer to that campaign, and
 * stands in its report, also when it came by an account, by a link of another time or by the public form.
 */
export const nameCampaign: CollectionBeforeChangeHook<OrganizationProposal> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || idOf(data.campaign) !== undefined) return data
  const invitation = await findAsking(data, req)
  const campaign = idOf(invitation?.campaign)
  return campaign === undefined ? data : { ...data, campaign }
}

async function findAsking(
  { kind, channel, organization, contactEmail }: Partial<OrganizationProposal>,
  req: Parameters<CollectionBeforeChangeHook>[0]['req'],
) {
  const sheet: Id | undefined = idOf(organization)
  if (sheet !== undefined && OWN_CHANNELS.some((own) => own === channel)) {
    return findInvitationOf(req.payload, { letter: 'o', id: sheet }, req)
  }
  const email = kind === 'nomination' ? readEmail(contactEmail) : undefined
  return email ? (await findInvitationsTo(req.payload, email, req))[0] : undefined
}
