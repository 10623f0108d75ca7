import type { PayloadRequest } from 'payload'

import { keysOf, readRelatedLists } from '@/data/directory/relatedKeys'
import type { RelatedKeys } from '@/data/directory/fromDocuments'
import { type Id, idOf, payloadId } from '@/db/ids'
import type { OrganizationProposal } from '@/payload-types'

import { type ComparedChange, compareChanges, readChanges } from '../proposals/changes'
import type { Values } from '../proposals/sheet'
import type { Names } from '../proposals/values'
import { namesOf, toProposalSheet } from './proposalSheet'
import { readSheet, type ReadSheet } from './readSheet'

/** A proposal beside the sheet that it is about, as it stands now. */
export interface ReadProposal {
  proposal: OrganizationProposal
  /** Nothing for an organization that is not listed yet. */
  sheet: ReadSheet | undefined
  values: Values
  keys: RelatedKeys
  names: Names
  compared: ComparedChange[]
  /** Entries about what may not be proposed. */
  unknown: number
}

/** Reads a proposal as the person may see it, in the transaction of the request if there is one. */
export async function readProposal(req: PayloadRequest, id: Id): Promise<ReadProposal | undefined> {
  const proposal = await req.payload.findByID({
    collection: 'organization-proposals',
    id: payloadId(id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!proposal) return undefined
  const organization = idOf(proposal.organization)
  const sheet =
    organization === undefined ? undefined : await readSheet(req.payload, organization, req)
  const lists = await readRelatedLists(req.payload, req)
  const keys = keysOf(lists)
  const values = toProposalSheet(sheet?.document ?? {}, keys)
  const { changes, unknown } = readChanges(proposal.changes)
  const compared = compareChanges(
    changes.map((change) => withRegionCode(change, lists.regions)),
    values,
  )
  return { proposal, sheet, values, keys, names: namesOf(lists), compared, unknown }
}

/** The public form names a region by its address; sheets know its code. */
export function withRegionCode<Change extends { path: string; after: unknown }>(
  change: Change,
  regions: readonly Record<string, unknown>[],
): Change {
  if (!change.path.endsWith('.region')) return change
  const region = regions.find(({ slug }) => slug === change.after)
  return region ? { ...change, after: region.code } : change
}
