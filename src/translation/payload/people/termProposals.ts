import type { PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import type { SourceUnit } from '@/translation'
import type { ProposalState, TermProposal } from '@/translation/glossary/proposals'

import type { Passages } from '../savePassages'

import { findWritten } from './findWritten'

export const TERM_PROPOSALS = 'term-proposals'

/** A proposal as it is stored. */
export interface StoredProposal extends TermProposal {
  id: Id
  state: ProposalState
  /** Number of the account of who made it. */
  person: string
  /** A word back, and who said it. */
  answer?: string | null
  decidedBy?: string | null
  /** The passage that it was made from. */
  translation: string
  unit: string
  /** ISO date. */
  createdAt: string
}

/** What proposals are asked for by. */
type Asked = Partial<Pick<StoredProposal, 'id' | 'state' | 'unit'>> & { language?: Locale }

/** Proposals, as the person may read them, the oldest first. */
export const findProposals = (req: PayloadRequest, asked: Asked): Promise<StoredProposal[]> =>
  findWritten<StoredProposal>(req, TERM_PROPOSALS, asked)

/** Adds what a person proposes from a passage; it awaits an answer from then on. */
export async function addProposal(
  req: PayloadRequest,
  { id, title }: Passages,
  { key, source }: SourceUnit,
  proposal: TermProposal,
): Promise<void> {
  await req.payload.create({
    collection: TERM_PROPOSALS,
    data: {
      ...proposal,
      state: 'received' as const,
      person: String(req.user?.id),
      translation: String(id),
      title,
      unit: key,
      passage: source,
    },
    depth: 0,
    overrideAccess: true, // whoever calls has shown that the person may write in the translation
    req,
  })
}

interface Answer {
  state: ProposalState
  answer: string
}

/** Keeps what was answered, and by whom. */
export async function keepAnswer(
  req: PayloadRequest,
  { id }: StoredProposal,
  { state, answer }: Answer,
): Promise<void> {
  await req.payload.db.updateOne({
    collection: TERM_PROPOSALS,
    id,
    data: { state, answer, decidedBy: String(req.user?.id), decidedAt: new Date().toISOString() },
    req,
    returning: false,
  })
}
