import type { Endpoint, PayloadRequest } from 'payload'

import { EDITORS, hasRole } from '@/access/roles'
import { recordAudit } from '@/audit/recordAudit'
import { sameId } from '@/db/ids'
import { whole } from '@/db/whole'
import { readJson } from '@/http/payload/readJson'
import { DEFAULT_LOCALE, TARGET_LOCALES } from '@/i18n/locales'
import { enqueueMessage } from '@/notify/payload/enqueue'
import { termAnswerMessage } from '@/notify/termMessages'
import {
  decideProposal,
  findTerm,
  PROPOSAL_ACTIONS,
  PROPOSAL_LENGTHS,
  proposalRefusals,
  readProposal,
  type ProposalRefusal,
} from '@/translation/glossary/proposals'
import { answer } from '@/workflow/payload/endpoints'
import { idFrom, refusalError } from '@/workflow/payload/request'

import { isFromFrench } from '../glossaries'
import { findEntries, writeEntry } from '../glossaryEntries'
import { inTurn } from '../inTurn'
import { findAccount, translationUrl } from './assignment'
import { findPassage } from './findPassage'
import { namesOf } from './names'
import {
  addProposal,
  findProposals,
  keepAnswer,
  TERM_PROPOSALS,
  type StoredProposal,
} from './termProposals'

/**
 * `GET /api/translations/:id/units/:key/terms`: what was proposed of terms from a passage. `POST`: a
 * translation of a term, or a word not to use. Each answers with all that was proposed from there.
 */
export const passageTermEndpoints: Endpoint[] = [
  {
    path: '/:id/units/:key/terms',
    method: 'get',
    handler: async (req) => {
      const { text, unit } = await findPassage(req)
      return proposed(req, await findProposals(req, { language: text.language, unit: unit.key }))
    },
  },
  {
    path: '/:id/units/:key/terms',
    method: 'post',
    handler: async (req) => {
      const { text, unit } = await findPassage(req)
      const language = TARGET_LOCALES.find((each) => each === text.language)
      // The glossary goes from French.
      if (!language || !isFromFrench(text)) throw refusalError(req, [{ code: 'notAllowed' }])
      const stored = await findEntries(req)
      const sent = readProposal(await readJson(req), language)
      const proposal = { ...sent, french: findTerm(sent.french, stored)?.french ?? sent.french }
      // Two presses at once would both be the first.
      await inTurn(req, () =>
        whole(req, async () => {
          const waiting = await findProposals(req, { language, state: 'received' })
          refuse(req, proposalRefusals(proposal, stored, waiting))
          await addProposal(req, text, unit, proposal)
        }),
      )
      return proposed(req, await findProposals(req, { language, unit: unit.key }))
    },
  },
]

/**
 * `GET /api/term-proposals/:id/decision`: the proposal beside the term as it stands. `POST`, with
 * `action`, `answer` and `definition`: it is accepted or refused, and who made it is told.
 */
export const proposalEndpoints: Endpoint[] = [
  {
    path: '/:id/decision',
    method: 'get',
    handler: async (req) => answer(await standing(req)),
  },
  {
    path: '/:id/decision',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req.user, ...EDITORS)) throw refusalError(req, [{ code: 'notAllowed' }])
      const order = await readJson(req)
      // Two answers at once would both be told; and a term is read before it is written.
      await inTurn(req, () => whole(req, () => decide(req, order)))
      return answer(await standing(req))
    },
  },
]

function refuse(req: PayloadRequest, codes: readonly ProposalRefusal[]): void {
  if (codes.length === 0) return
  throw refusalError(
    req,
    codes.map((code) => ({ code })),
  )
}

/** The proposal that the address names. */
async function findOwn(req: PayloadRequest): Promise<StoredProposal> {
  const [proposal] = await findProposals(req, { id: idFrom(req) })
  if (!proposal) throw refusalError(req, [{ code: 'notAllowed' }])
  return proposal
}

async function decide(req: PayloadRequest, order: Record<string, unknown>): Promise<void> {
  const proposal = await findOwn(req)
  const action = PROPOSAL_ACTIONS.find((known) => known === order.action)
  if (!action) throw refusalError(req, [{ code: 'unknownAction' }])
  const text = (name: string): string => {
    const value = order[name]
    return typeof value === 'string' ? value.trim().slice(0, PROPOSAL_LENGTHS.text) : ''
  }
  const definition = text('definition') || proposal.definition
  const decided = decideProposal(
    {
      proposal: { ...proposal, definition },
      state: proposal.state,
      isOwn: sameId(proposal.person, req.user?.id),
      action,
      answer: text('answer'),
    },
    await findEntries(req),
  )
  if (decided.refusals) return refuse(req, decided.refusals)
  if (decided.planned) await writeEntry(req, decided.planned)
  const state = action === 'accept' ? 'accepted' : 'refused'
  await keepAnswer(req, proposal, { state, answer: text('answer') })
  await recordAudit(req, {
    action: `glossary.${state}`,
    summary: `${proposal.french} → ${proposal.words}`,
    resource: TERM_PROPOSALS,
    resourceKey: proposal.id,
  })
  await tell(req, { ...proposal, state, answer: text('answer') })
}

/** Who made the proposal is told what became of it, unless they did it themselves. */
async function tell(req: PayloadRequest, proposal: StoredProposal): Promise<void> {
  if (sameId(proposal.person, req.user?.id)) return
  const person = await findAccount(req, proposal.person)
  if (!person) return
  await enqueueMessage(req, {
    kind: 'translation',
    to: person.email,
    ...termAnswerMessage({
      locale: person.preferredLocale ?? DEFAULT_LOCALE,
      name: person.name,
      proposal,
      isAccepted: proposal.state === 'accepted',
      answer: proposal.answer ?? '',
      url: translationUrl(req, proposal.translation, proposal.unit),
    }),
  })
}

/** The proposal, what the glossary says of its term now, and whether the person may answer. */
async function standing(req: PayloadRequest) {
  const proposal = await findOwn(req)
  const term = findTerm(proposal.french, await findEntries(req))
  const { person, decidedBy, language } = proposal
  return {
    ...shown(proposal),
    mayDecide: hasRole(req.user, ...EDITORS),
    isOwn: sameId(person, req.user?.id),
    now: term && {
      id: String(term.id),
      definition: term.definition,
      agreed: term[language].term,
      forbidden: term.forbidden.filter((word) => word.language === language),
    },
    names: await namesOf(req, [person, decidedBy ?? '']),
  }
}

const shown = ({ id, answer: said, decidedBy, ...proposal }: StoredProposal) => ({
  id: String(id),
  french: proposal.french,
  language: proposal.language,
  kind: proposal.kind,
  words: proposal.words,
  definition: proposal.definition ?? '',
  source: proposal.source ?? '',
  reason: proposal.reason ?? '',
  state: proposal.state,
  person: proposal.person,
  answer: said ?? '',
  decidedBy: decidedBy ?? null,
  translation: proposal.translation,
  unit: proposal.unit,
  createdAt: proposal.createdAt,
})

/** A proposal as the admin shows it. */
export type ShownProposal = ReturnType<typeof shown>

/** A proposal beside its term, for who answers it. */
export type ProposalStanding = Awaited<ReturnType<typeof standing>>

const proposed = async (
  req: PayloadRequest,
  proposals: readonly StoredProposal[],
): Promise<Response> =>
  answer({
    proposals: proposals.map(shown),
    names: await namesOf(
      req,
      proposals.flatMap(({ person, decidedBy }) => [person, decidedBy ?? '']),
    ),
  })
