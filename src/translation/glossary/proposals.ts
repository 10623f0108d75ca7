import type { TargetLocale } from '@/i18n/locales'
import { foldWords } from '@/text/fold'

import { planTerms, type PlannedTerm, type StoredTermEntry } from './exchange/plan'
import { emptyTerm, type TermEntry } from './exchange/types'

/** What is proposed of a term in one language: its translation, or a word that is not to be used for it. */
export const PROPOSAL_KINDS = ['agreed', 'forbidden'] as const

export type ProposalKind = (typeof PROPOSAL_KINDS)[number]

/** Only what was accepted is in the glossary, and is suggested or asked of a translation. */
export const PROPOSAL_STATES = ['received', 'accepted', 'refused'] as const

export type ProposalState = (typeof PROPOSAL_STATES)[number]

/** What a researcher answers to a proposal. */
export const PROPOSAL_ACTIONS = ['accept', 'refuse'] as const

export type ProposalAction = (typeof PROPOSAL_ACTIONS)[number]

/** Characters: a term is a few words, and what is said about it a few sentences. */
export const PROPOSAL_LENGTHS = { term: 200, text: 2000 } as const

export interface TermProposal {
  french: string
  language: TargetLocale
  kind: ProposalKind
  /** The translation, or the word not to use. */
  words: string
  /** In French; a new term needs one before it is accepted. */
  definition: string
  source: string
  /** Why; of a word not to use, always said. */
  reason: string
}

export type ProposalRefusal =
  | 'termFrenchMissing'
  | 'termWordsMissing'
  | 'termTooLong'
  | 'termKnown'
  | 'termWaiting'
  | 'termForbidden'
  | 'termAgreed'
  | 'termDefinitionMissing'
  | 'ownProposal'
  | 'proposalDecided'
  | 'reasonMissing'

/**
 * Reads what a person proposes, each text trimmed and on one line where it is a term.
 *
 * @param sent as it came: what is no text is empty
 */
export function readProposal(
  sent: Readonly<Record<string, unknown>>,
  language: TargetLocale,
): TermProposal {
  const text = (name: string): string => {
    const value = sent[name]
    return typeof value === 'string' ? value.trim() : ''
  }
  const line = (name: string): string => text(name).replace(/\s+/g, ' ')
  return {
    french: line('french'),
    language,
    kind: PROPOSAL_KINDS.find((kind) => kind === sent.kind) ?? 'agreed',
    words: line('words'),
    definition: text('definition'),
    source: line('source'),
    reason: text('reason'),
  }
}

/** The term of the glossary that a proposal is about, by any of its French forms. */
export const findTerm = (
  french: string,
  stored: readonly StoredTermEntry[],
): StoredTermEntry | undefined =>
  stored.find((term) => isSame(term.french, french)) ??
  stored.find(({ variants }) => variants.some((form) => isSame(form, french)))

/**
 * Why something may not be proposed, all at once; nothing when it may.
 *
 * @param waiting proposals in the same language that await an answer
 */
export function proposalRefusals(
  proposal: TermProposal,
  stored: readonly StoredTermEntry[],
  waiting: readonly Pick<TermProposal, 'french' | 'kind' | 'words'>[],
): ProposalRefusal[] {
  const { french, kind, words, reason } = proposal
  const isWaiting = waiting.some(
    (other) => other.kind === kind && isSame(other.french, french) && isSame(other.words, words),
  )
  return [
    ...(french ? [] : (['termFrenchMissing'] as const)),
    ...(words ? [] : (['termWordsMissing'] as const)),
    ...(kind === 'forbidden' && !reason ? (['reasonMissing'] as const) : []),
    ...(isTooLong(proposal) ? (['termTooLong'] as const) : []),
    ...(french && words ? contradictions(proposal, findTerm(french, stored)) : []),
    ...(isWaiting ? (['termWaiting'] as const) : []),
  ]
}

const isTooLong = ({ french, words, source, definition, reason }: TermProposal): boolean =>
  [french, words, source].some(({ length }) => length > PROPOSAL_LENGTHS.term) ||
  [definition, reason].some(({ length }) => length > PROPOSAL_LENGTHS.text)

/** What the glossary says already, or the contrary of. */
function contradictions(
  { language, kind, words }: TermProposal,
  term: StoredTermEntry | undefined,
): ProposalRefusal[] {
  if (!term) return []
  const isAgreed = isSame(term[language].term, words)
  const isForbidden = term.forbidden.some(
    (word) => word.language === language && isSame(word.text, words),
  )
  if (kind === 'agreed') {
    return isForbidden ? ['termForbidden'] : isAgreed ? ['termKnown'] : []
  }
  return isAgreed ? ['termAgreed'] : isForbidden ? ['termKnown'] : []
}

const isSame = (one: string, other: string): boolean => foldWords(one) === foldWords(other)

/** A proposal as it waits, and what a person answers to it. */
export interface Decision {
  proposal: TermProposal
  state: ProposalState
  /** Whether who answers made the proposal. */
  isOwn: boolean
  action: ProposalAction
  /** A word back to who proposed it; refused only with one. */
  answer: string
}

/** Why a proposal may not be answered so, or what the term becomes: nothing of one that is refused. */
export function decideProposal(
  { proposal, state, isOwn, action, answer }: Decision,
  stored: readonly StoredTermEntry[],
): { refusals: ProposalRefusal[] } | { refusals?: never; planned?: PlannedTerm } {
  const barred: ProposalRefusal[] = [
    ...(state === 'received' ? [] : (['proposalDecided'] as const)),
    ...(isOwn && action === 'accept' ? (['ownProposal'] as const) : []),
    ...(action === 'refuse' && !answer.trim() ? (['reasonMissing'] as const) : []),
  ]
  if (action === 'refuse') return barred.length > 0 ? { refusals: barred } : {}
  const term = findTerm(proposal.french, stored)
  const [planned] = planTerms([entryOf(proposal, term)], stored)
  const refusals = [
    ...barred,
    ...contradictions(proposal, term).filter((code) => code !== 'termKnown'),
    ...(planned?.code === 'definitionMissing' ? (['termDefinitionMissing'] as const) : []),
  ]
  return refusals.length > 0 || !planned ? { refusals } : { planned }
}

/** What a file would say to have the same done. */
function entryOf(
  { french, language, kind, words, definition, source, reason }: TermProposal,
  known: TermEntry | undefined,
): TermEntry {
  const entry = { ...emptyTerm(), french: known?.french ?? french }
  return {
    ...entry,
    // What is known of a term is its researchers' to change: a proposal fills what is empty.
    definition: known?.definition ? '' : definition,
    source: known?.source ? '' : source,
    ...(kind === 'agreed'
      ? { [language]: { ...entry[language], term: words } }
      : { forbidden: [{ language, text: words, reason }] }),
  }
}
