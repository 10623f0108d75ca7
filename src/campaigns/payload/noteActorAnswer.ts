import type { CollectionAfterChangeHook } from 'payload'

import { readEmail } from '@/accounts/emailAddress'
import type { OrganizationProposal } from '@/payload-types'

import { findInvitationsTo, noteAnswered } from './runningInvitation'

/**
 * Hook: a nomination that leaves the address of a regional actor is its answer to the campaign that
 * asks it. It is noted at once: the address is erased once the nomination is answered.
 */
export const noteActorAnswer: CollectionAfterChangeHook<OrganizationProposal> = async ({
  doc,
  operation,
  req,
}) => {
  const email = doc.kind === 'nomination' ? readEmail(doc.contactEmail) : undefined
  if (operation !== 'create' || !email) return
  for (const invitation of await findInvitationsTo(req.payload, email, req)) {
    await noteAnswered(req, invitation, doc.createdAt)
  }
}
