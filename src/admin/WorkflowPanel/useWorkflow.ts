'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Id } from '@/db/ids'
import type { Planned } from '@/workflow/plans'
import type { Plannable, ShownPlan } from '@/workflow/payload/offerPlans'
import type { SeenUnits } from '@/translation/types'

import { fetchInTime } from '../fetchInTime'
import { COMMENTS_CHANGED } from '../TextComments/shared'
import { asSeen } from './asSeen'
import type { Words } from './words'

export interface OfferedAction {
  action: keyof Words['done']
  label: string
  needsReason: boolean
  /** Who reads the reason, in words. */
  reasonReadBy?: string
  /** What it changes for readers, to be answered before it is done. */
  question?: string[]
  /** Sentences, in the person's language. */
  refusals: string[]
}

export interface Offer {
  stateLabel: string
  publishedState: 'published' | 'withdrawn' | null
  seenAt: string
  reviewerNote: string | null
  /** Why everyone reads words that no second person has read, if they do. */
  publishedAlone: string | null
  /** All that keeps the text from being published, whoever would publish it. */
  blockers: { field: string | null; sentence: string }[]
  actions: OfferedAction[]
  /** How many comments on the text are open, as a sentence; of a text. */
  comments?: string[]
  /** Who read the text outside and what they said, a sentence for each; of a text. */
  readings?: string[]
  /** What is to be done at a moment to come, and what became of it; of a text. */
  plans?: ShownPlan[]
  plannable?: Plannable[]
}

/** What the person does to a plan. */
export type PlanOrder = { planned: Planned; mark: string } & (
  | { do: 'cancel' | 'read' }
  | {
      do: 'choose'
      action: string
      day: string
      time: string
      turn: string
      reason: string
    }
)

interface WorkflowOptions {
  id: Id | undefined
  collection: string | undefined
  /** Another value when the document was written: what can be done is asked again. */
  changedAt: number | string | undefined
  /** The passages that the person has before them; publishing approves these. */
  seen?: () => Promise<SeenUnits>
  /** What the site adds to what was asked: sentences. */
  onDone: (action: OfferedAction['action'], said: readonly string[]) => void
}

/** What the site said last. */
interface Answer {
  question: string
  address: string
  /** When the document was last written, as its form knows it. */
  changedAt: WorkflowOptions['changedAt']
  offer: Offer | undefined
  /** It did not answer the question. */
  silence?: Silence
}

/** Why what can be done is not known. */
export type Silence = 'noAnswer' | 'signedOut'

/** What the person can do with a document, and the way to do it. */
export function useWorkflow({ id, collection, changedAt, seen, onDone }: WorkflowOptions) {
  const { serverURL, routes } = useConfig().config
  const address = id && `${serverURL}${routes.api}/${collection}/${id}/workflow`
  const [answer, setAnswer] = useState<Answer>()
  const [round, setRound] = useState(0)
  const question = [address, changedAt, round].join(' ')
  const offer = answer?.offer

  useEffect(() => {
    if (!address) return
    const stop = new AbortController()
    void readOffer(address, stop.signal).then((found) => {
      if (stop.signal.aborted) return
      // What was known stays while the site is silent: a reason that is being typed is not lost.
      setAnswer((last) => {
        const known = last?.address === address ? last.offer : undefined
        if (typeof found === 'string') {
          return { question, address, changedAt, offer: known, silence: found }
        }
        const before = last?.changedAt === changedAt ? known : undefined
        return { question, address, changedAt, offer: asSeen(found, before) }
      })
    })
    return () => stop.abort()
  }, [address, changedAt, question])

  /** Returns the sentences of a refusal, or nothing when it is done; throws when nothing was answered. */
  async function act(
    action: OfferedAction['action'],
    reason: string,
  ): Promise<string[] | undefined> {
    if (!address || !offer) return undefined
    const { refused, said = [] } = await post(address, {
      action,
      reason,
      seenAt: offer.seenAt,
      seen: await seen?.(),
    })
    if (!refused) onDone(action, said)
    return refused
  }

  /** The same for what is planned. */
  async function plan(order: PlanOrder): Promise<string[] | undefined> {
    if (!address || !offer) return undefined
    return (await post(`${address}/plan`, { ...order, seenAt: offer.seenAt })).refused
  }

  const askAgain = useCallback(() => setRound((last) => last + 1), [])
  useEffect(() => {
    window.addEventListener(COMMENTS_CHANGED, askAgain)
    return () => window.removeEventListener(COMMENTS_CHANGED, askAgain)
  }, [askAgain])
  return {
    offer,
    silence: answer?.silence,
    /** The document was written since: what is offered may go, and the buttons move. */
    isAsking: answer?.question !== question,
    isSaved: Boolean(id),
    act,
    plan,
    askAgain,
  }
}

interface Posted {
  refused?: string[]
  said?: string[]
}

async function post(address: string, order: object): Promise<Posted> {
  const response = await fetchInTime(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(order),
  })
  if (!response.ok) return { refused: await readRefusals(response) }
  const { said = [] } = (await response.json()) as Posted
  return { said }
}

async function readOffer(address: string, signal: AbortSignal): Promise<Offer | Silence> {
  try {
    const response = await fetchInTime(address, { signal })
    if (response.status === 401) return 'signedOut'
    return response.ok ? ((await response.json()) as Offer) : 'noAnswer'
  } catch {
    return 'noAnswer' // no network, too late, or the document was closed: the panel says that it has no answer
  }
}

async function readRefusals(response: Response): Promise<string[]> {
  const answer = (await response.json()) as {
    errors?: { message: string; data?: { sentences?: string[] } }[]
  }
  const [error] = answer.errors ?? []
  const sentences = error?.data?.sentences ?? (error ? [error.message] : [])
  if (sentences.length === 0) throw new Error(`The site answered ${response.status} without a word`)
  return sentences
}
