import { describe, expect, it } from 'vitest'

import {
  type KindAnswer,
  mergeAnswers,
  overviewOf,
  type PublisherState,
} from '@/lmia/keepUp/answers'
import type { PublishedList } from '@/lmia/keepUp/publisher'
import type { LmiaKind } from '@/lmia/types'

const NOW = new Date('2026-11-25T12:00:00Z')

const list = (kind: LmiaKind): PublishedList => ({
  resourceId: `${kind}-2026Q1`,
  kind,
  period: { key: '2026Q1', year: 2026, quarters: [1] },
  language: 'en',
  name: `${kind} 2026Q1`,
  url: `https://example.org/${kind}.csv`,
  changedAt: null,
  format: 'csv',
})

const answered = (kind: LmiaKind) => ({
  kind,
  dataset: { lists: [list(kind)], ignored: [] },
})
const silent = (kind: LmiaKind) => ({
  kind,
  problem: { kind, code: 'answerSlow' as const, params: { url: 'https://example.org' } },
})

/** What is kept after a first question. */
const known = (...answers: KindAnswer[]): PublisherState => ({
  revision: 1,
  ...mergeAnswers(undefined, answers, NOW),
})

describe('the publisher’s answers', () => {
  it('replace what was known of their kind', () => {
    const before = known(answered('positive'), answered('negative'))
    const after = mergeAnswers(
      before,
      [{ kind: 'positive', dataset: { lists: [], ignored: [] } }],
      NOW,
    )
    expect(after.lists).toEqual([])
  })

  it('leave what was known of a kind that gave none, and say why', () => {
    const before = known(answered('positive'), answered('negative'))
    const after = mergeAnswers(before, [answered('positive'), silent('negative')], NOW)
    expect(after.lists.map(({ kind }) => kind)).toEqual(['positive', 'negative'])
    expect(after.problems.map(({ kind }) => kind)).toEqual(['negative'])
  })

  it('show a list that is not here as new', () => {
    const state = known(answered('positive'))
    const { checkedAt, lists } = overviewOf(state, [])
    expect(checkedAt).toBe('2026-11-25T12:00:00.000Z')
    expect(lists.map(({ state: found }) => found)).toEqual(['new'])
  })

  it('are none before the first question', () => {
    expect(overviewOf(undefined, [])).toMatchObject({ checkedAt: null, lists: [], problems: [] })
  })
})
