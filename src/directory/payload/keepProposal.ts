import type { PayloadRequest } from 'payload'

import type { OrganizationProposal } from '@/payload-types'

type Data = Omit<OrganizationProposal, 'id' | 'createdAt' | 'updatedAt' | 'collection'>

/**
 * The one door by which a proposal comes: a form of the public, a key of the sheet, what is noted of a call. Nobody
 * makes one through the API: whoever calls has checked what was sent, and a researcher decides.
 */
export const keepProposal = (req: PayloadRequest, data: Data): Promise<OrganizationProposal> =>
  req.payload.create({
    collection: 'organization-proposals',
    data,
    depth: 0,
    overrideAccess: true, // see above
    req,
  })
