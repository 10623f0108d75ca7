import type { PayloadRequest } from 'payload'

import { fieldsFor } from '@/db/documents'
import type { Organization } from '@/payload-types'

import type { Values } from '../proposals/sheet'

import { fromProposalSheet } from './proposalSheet'
import type { ReadSheet } from './readSheet'

/**
 * Writes what a sheet says, by the rules of whoever asks: what was a draft stays one, what was online is online.
 *
 * @param more what is written beside what proposals speak of
 */
export async function writeSheet(
  req: PayloadRequest,
  { document, keys }: ReadSheet,
  values: Values,
  more: Partial<Organization> = {},
): Promise<void> {
  const isDraft = document._status === 'draft'
  await req.payload.update({
    collection: 'organizations',
    id: document.id,
    data: fieldsFor<Partial<Organization>>({
      ...fromProposalSheet(values, keys),
      ...more,
      _status: isDraft ? 'draft' : 'published',
    }),
    draft: isDraft,
    depth: 0,
    overrideAccess: false,
    overrideLock: false,
    req,
  })
}
