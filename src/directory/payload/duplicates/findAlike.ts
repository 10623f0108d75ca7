import type { PayloadRequest, Where } from 'payload'

import type { Locale } from '@/i18n/locales'

import { type Duplicate, DUPLICATE_REASONS, findDuplicates } from '../../duplicates'
import { applyChanges } from '../../proposals/changes'
import { fromProposalSheet } from '../proposalSheet'
import { identityFromDocument, readIdentities, type SheetIdentity } from '../readIdentities'
import type { ReadProposal } from '../readProposal'

/** Most that are shown: a name that everybody uses would list a whole region. */
const SHOWN = 8

/**
 * Sheets that may be of the organization that a nomination names; of any other proposal, and of words alone, whose title
 * is of who said them, none.
 */
export async function findAlike(
  req: PayloadRequest,
  { proposal, sheet, values, keys, compared }: ReadProposal,
  among?: Where,
): Promise<Duplicate<SheetIdentity>[]> {
  if (proposal.kind !== 'nomination' || sheet || compared.length === 0) return []
  const proposed = identityFromDocument(fromProposalSheet(applyChanges(values, compared), keys))
  const identity = { ...proposed, name: proposed.name || proposal.title }
  const standing = (await readIdentities(req, among)).filter(({ isMerged }) => !isMerged)
  return findDuplicates(identity, standing).slice(0, SHOWN)
}

/** One of them, as the desk shows it. */
export const describeAlike = ({ found, reasons }: Duplicate<SheetIdentity>, locale: Locale) => ({
  id: found.id,
  name: found.name,
  reasons: reasons.map((code) => DUPLICATE_REASONS[code].label[locale]),
  isUnlisted: found.isUnlisted,
})
