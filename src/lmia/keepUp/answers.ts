/** What the publisher answered, kept from one question to the next. */
import type { LoadCode } from '../report/loadRefusal'
import type { LmiaKind } from '../types'

import {
  comparePublished,
  type ComparedList,
  drawQuarters,
  type HeldList,
  type QuarterCell,
} from './compare'
import type { PublishedDataset, PublishedList } from './publisher'

/** What the publisher offered when it was last asked. */
export interface PublisherState {
  revision: number
  checkedAt: string
  lists: PublishedList[]
  ignored: PublishedDataset['ignored']
  /** Why a kind of list could not be asked about; what was known of it before is kept. */
  problems: PublisherProblem[]
}

export interface PublisherProblem {
  kind: LmiaKind
  code: LoadCode | 'answerOther'
  params: Record<string, string | number>
}

/** The answer about one kind of list. */
export type KindAnswer = { kind: LmiaKind } & (
  { dataset: PublishedDataset } | { problem: PublisherProblem }
)

/** What was answered, and what was known before of a kind that gave no answer. */
export function mergeAnswers(
  before: PublisherState | undefined,
  answers: readonly KindAnswer[],
  now: Date,
): Omit<PublisherState, 'revision'> {
  const next: Omit<PublisherState, 'revision'> = {
    checkedAt: now.toISOString(),
    lists: [],
    ignored: [],
    problems: [],
  }
  for (const answer of answers) {
    if ('dataset' in answer) {
      next.lists.push(...answer.dataset.lists)
      next.ignored.push(...answer.dataset.ignored)
    } else {
      next.problems.push(answer.problem)
      next.lists.push(...(before?.lists ?? []).filter(({ kind }) => kind === answer.kind))
    }
  }
  return next
}

/** What a person is shown of it. */
export interface PublisherOverview {
  checkedAt: string | null
  problems: PublisherProblem[]
  ignored: PublishedDataset['ignored']
  lists: ComparedList[]
  quarters: QuarterCell[]
}

/** What is in, what is new or changed at the publisher, what it lacks. */
export function overviewOf(
  state: PublisherState | undefined,
  held: readonly HeldList[],
): PublisherOverview {
  return {
    checkedAt: state?.checkedAt ?? null,
    problems: state?.problems ?? [],
    ignored: state?.ignored ?? [],
    lists: comparePublished(state?.lists ?? [], held),
    // A kind that could never be asked about is unknown, not absent.
    quarters: drawQuarters(
      held,
      state?.lists ?? [],
      new Set((state?.lists ?? []).map(({ kind }) => kind)),
    ),
  }
}
