import type { CollectionAfterChangeHook } from 'payload'

import { readEmail } from '@/accounts/emailAddress'
import type { OrganizationProposal } from '@/payload-types'

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
  const { docs } = await req.payload.find({
    collection: 'campaign-invitations',
    where: {
      actor: { exists: true },
      recipient: { equals: email },
      answeredAt: { exists: false },
      'campaign.state': { in: ['open', 'paused'] },
    },
    depth: 0,
    pagination: false,
    overrideAccess: true, // the site itself counts answers
    req,
  })
  for (const { id } of docs) {
    await req.payload.db.updateOne({
      collection: 'campaign-invitations',
      id,
      data: { answeredAt: doc.createdAt },
      req,
      returning: false,
    })
  }
}
