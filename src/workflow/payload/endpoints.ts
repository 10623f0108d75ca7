import { openThreads } from '@/comments'
import { readingsOf } from '@/outsideReading/payload/readings'
import { printOf } from '@/outsideReading/print'
import { sayAnswers } from '@/outsideReading/words'
import { countOpenThreads, type CommentedText } from '@/comments/payload/comments'
import { READERS_WORDS } from '@/access/readers'
import { payloadId, type Id } from '@/db/ids'
import type { Endpoint, PayloadRequest } from 'payload'

import { personLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import {
  availableActions,
  besidePublication,
  besideWithdrawal,
  describeRefusal,
  ENDED_BY,
  fieldOf,
  isPublic,
  isUnread,
  isWorkflowAction,
  PUBLISH_REQUIREMENTS,
  publicationQuestion,
  restored,
  textBlockers,
  TRANSITIONS,
  WORKFLOW_STATE_LABELS,
  type OfferedAction,
  type Refusal,
  type Text,
  type TransitionRule,
  type WorkflowAction,
  type WorkflowCollection,
} from '@/workflow'

import { actByHand } from './actByHand'
import { offerPlans, plansToCome } from './offerPlans'
import { planEndpoint } from './planEndpoint'
import { plansOf } from './plans'
import { actorOf, idFrom, readOrder, refusalError } from './request'
import { readEffect } from './readEffect'
import { storedBlockers } from './storedBlockers'
import { restoreEndpoint } from './restoreVersion'
import type { WorkflowText } from './runWorkflow'
import type { Target } from './writeDocument'

/** `GET …/:id/workflow`: what the person could do, and why not yet. `POST`: do one of them. */
export const workflowEndpoints = (collection: WorkflowCollection): Endpoint[] => [
  {
    path: '/:id/workflow',
    method: 'get',
    handler: async (req) => answer(await offerFor(req, { collection, id: idFrom(req) })),
  },
  {
    path: '/:id/workflow',
    method: 'post',
    handler: async (req) => {
      const id = idFrom(req)
      const { action, reason, seenAt } = await readOrder(req)
      if (!isWorkflowAction(action) || action === 'edit') {
        throw refusalError(req, [{ code: 'unknownAction' }])
      }
      const { text, ended } = await actByHand(req, { collection, id, action, reason, seenAt })
      return Response.json({
        state: text.workflowState,
        updatedAt: text.updatedAt,
        said: besideWithdrawal(ended, personLocale(req), 'after'),
      })
    },
  },
  planEndpoint(collection),
  restoreEndpoint(collection, (req, version, latest) =>
    restored(version as Text, latest as Text, {
      person: actorOf(req).id,
      date: new Date().toISOString(),
    }),
  ),
]

/** How a text stands, what the person could do to it, and what it would change. */
async function offerFor(
  req: PayloadRequest,
  target: { collection: WorkflowCollection; id: Id },
): Promise<object> {
  const { collection } = target
  const latest = await findForPerson<WorkflowText>(req, target, true)
  const readable = await findForPerson<WorkflowText>(req, target, false)
  const isOnline = readable._status === 'published'
  const lacks = await storedBlockers(req, collection, latest)
  const offered = availableActions(
    {
      draft: latest.workflowState,
      ...(isOnline ? { published: readable.workflowState } : {}),
    },
    actorOf(req),
    latest,
    { requirements: PUBLISH_REQUIREMENTS[collection], lacks },
  )
  const locale = personLocale(req)
  const plans = await plansOf(req.payload, target)
  const said = await saidOf(req, target, latest)
  const blockers = isPublic(latest.workflowState) ? [] : blockersOf(collection, latest, lacks)
  const question = offered.some(asksFirst)
    ? [
        ...publicationQuestion(
          await readEffect(req, {
            ...target,
            latest,
            online: isOnline && readable.workflowState === 'published' ? readable : undefined,
          }),
          locale,
        ),
        ...besidePublication(plansToCome(plans), locale),
        ...[...said.comments, ...said.readings],
      ]
    : []
  const questionOf = (one: OfferedAction<WorkflowAction>): string[] => {
    if (asksFirst(one)) return question
    if (!ENDED_BY.publish.includes(one.action)) return []
    return besideWithdrawal(plansToCome(plans), locale, 'before')
  }
  return {
    state: latest.workflowState,
    stateLabel: WORKFLOW_STATE_LABELS[latest.workflowState][locale],
    publishedState: isOnline ? readable.workflowState : null,
    seenAt: latest.updatedAt,
    reviewerNote: latest.reviewerNote ?? null,
    publishedAlone: isOnline && isUnread(readable) ? (readable.publishedAlone?.reason ?? '') : null,
    ...said,
    blockers: blockers.map((refusal) => ({
      field: fieldOf(refusal) ?? null,
      sentence: describeRefusal(refusal, locale),
    })),
    actions: inWords(offered, TRANSITIONS.text, locale).map((said, at) => ({
      ...said,
      question: offered.slice(at, at + 1).flatMap(questionOf),
    })),
    ...(await offerPlans(req, plans, latest, offered, locale)),
  }
}

/** What was said about a text by the team and from outside, as sentences for whoever approves it. */
async function saidOf(req: PayloadRequest, target: CommentedText, latest: WorkflowText) {
  const locale = personLocale(req)
  const print = printOf({ ...latest })
  return {
    comments: openThreads(await countOpenThreads(req, target), locale),
    readings: sayAnswers(await readingsOf(req.payload, target, req), print, locale),
  }
}

/** All that keeps a text from being published, in it and around it. */
const blockersOf = (
  collection: WorkflowCollection,
  latest: WorkflowText,
  lacks: readonly Refusal[],
): Refusal[] => [...textBlockers(latest, PUBLISH_REQUIREMENTS[collection], new Date()), ...lacks]

/** Everyone reads other words once it is done: it says which before. */
const asksFirst = ({ action, refusals }: OfferedAction<WorkflowAction>): boolean =>
  TRANSITIONS.text[action].needsCompleteText === true &&
  TRANSITIONS.text[action].to === 'published' &&
  refusals.length === 0

/** What is offered, as the panel shows it: in the person's language. */
export const inWords = <Action extends string>(
  offered: readonly OfferedAction<Action>[],
  rules: Record<Action, TransitionRule>,
  locale: Locale,
) =>
  offered.map(({ action, needsReason, refusals }) => ({
    action,
    needsReason,
    reasonReadBy: readersOf(rules[action], locale),
    label: rules[action].label[locale],
    refusals: refusals.map((refusal) => describeRefusal(refusal, locale)),
  }))

/** Who reads the reason, where one is asked for. */
const readersOf = ({ needsReason }: TransitionRule, locale: Locale): string | undefined =>
  needsReason && READERS_WORDS[needsReason][locale]

/** For this person, now. */
export const answer = (offer: object): Response =>
  Response.json(offer, { headers: { 'Cache-Control': 'private, no-store' } })

/** One version of a document, as the person may read it. */
export async function findForPerson<Version>(
  req: PayloadRequest,
  { collection, id }: Target,
  draft: boolean,
): Promise<Version> {
  const doc: unknown = await req.payload.findByID({
    collection,
    id: payloadId(id),
    depth: 0,
    draft,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return doc as Version
}
