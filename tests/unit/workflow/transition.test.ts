import { describe, expect, it } from 'vitest'

import { ROLES } from '@/access/roles'
import { LOCALES } from '@/i18n/locales'
import {
  availableActions,
  describeRefusal,
  REFUSAL_CODES,
  transition,
  TRANSITIONS,
  WORKFLOW_ACTIONS,
  WORKFLOW_STATES,
  type WorkflowAction,
  type WorkflowState,
} from '@/workflow'

import { actor, completeChapter, NOW } from './factories'

/** What each action does from each state, written out so that a change of the table is seen. */
const EXPECTED: Record<WorkflowAction, Partial<Record<WorkflowState, WorkflowState>>> = {
  edit: {
    draft: 'draft',
    inReview: 'draft',
    changesRequested: 'draft',
    approved: 'draft',
    published: 'draft',
    withdrawn: 'draft',
  },
  submit: { draft: 'inReview', changesRequested: 'inReview' },
  requestChanges: { inReview: 'changesRequested', approved: 'changesRequested' },
  approve: { inReview: 'approved' },
  publish: { approved: 'published' },
  approveAndPublish: { inReview: 'published' },
  publishAlone: {
    draft: 'published',
    inReview: 'published',
    changesRequested: 'published',
    approved: 'published',
  },
  withdraw: { published: 'withdrawn' },
  restore: { withdrawn: 'published' },
}

const admin = actor('admin', 9)
const options = { reason: 'Parce que', now: NOW }

describe.each(WORKFLOW_ACTIONS)('%s', (action) => {
  it.each(WORKFLOW_STATES)('from %s goes where the table says, or is refused', (from) => {
    const result = transition(from, action, admin, completeChapter(), options)
    const expected = EXPECTED[action][from]
    if (expected) expect(result).toEqual({ to: expected })
    else expect(result.refusals).toContainEqual({ code: 'wrongState', params: { state: from } })
  })

  it.each(ROLES)('done by %s is allowed only to the roles of the table', (role) => {
    const rule = TRANSITIONS[action]
    const from = rule.from[0] ?? 'draft'
    const result = transition(from, action, actor(role, 9), completeChapter(), options)
    if (rule.by.includes(role)) expect(result).toEqual({ to: rule.to })
    else expect(result).toEqual({ refusals: [{ code: 'notAllowed' }] })
  })

  it('asks for a reason exactly when the table says so', () => {
    const rule = TRANSITIONS[action]
    const result = transition(rule.from[0] ?? 'draft', action, admin, completeChapter(), {
      now: NOW,
      reason: '  ',
    })
    if (rule.needsReason) expect(result.refusals).toEqual([{ code: 'reasonMissing' }])
    else expect(result).toEqual({ to: rule.to })
  })
})

describe('four eyes', () => {
  const writer = actor('researcher', 1)
  const reader = actor('researcher', 2)

  it.each(['approve', 'approveAndPublish'] as const)('the writer cannot %s', (action) => {
    const chapter = completeChapter({ lastEditedBy: 1 })
    expect(transition('inReview', action, writer, chapter, { now: NOW })).toEqual({
      refusals: [{ code: 'ownVersion' }],
    })
    expect(transition('inReview', action, reader, chapter, { now: NOW }).to).toBeDefined()
  })

  it('holds for administrators too, unless they publish alone with a reason', () => {
    const chapter = completeChapter({ lastEditedBy: 9 })
    expect(
      transition('inReview', 'approveAndPublish', admin, chapter, { now: NOW }).refusals,
    ).toEqual([{ code: 'ownVersion' }])
    expect(transition('inReview', 'publishAlone', admin, chapter, options)).toEqual({
      to: 'published',
    })
  })

  it('compares identifiers of either database, populated or not', () => {
    for (const lastEditedBy of ['1', 1, { id: 1 }, { id: '1' }]) {
      const result = transition('inReview', 'approve', writer, completeChapter({ lastEditedBy }), {
        now: NOW,
      })
      expect(result.refusals).toEqual([{ code: 'ownVersion' }])
    }
  })

  it('lets the first author approve what somebody else changed last', () => {
    const chapter = completeChapter({ author: 1, lastEditedBy: 2 })
    expect(transition('inReview', 'approve', writer, chapter, { now: NOW }).to).toBe('approved')
    expect(transition('inReview', 'approve', reader, chapter, { now: NOW }).refusals).toBeDefined()
  })
})

describe('availableActions', () => {
  it('offers to withdraw the published text while a draft is being written', () => {
    const offered = availableActions(
      { draft: 'draft', published: 'published' },
      actor('researcher', 2),
      completeChapter(),
      { now: NOW },
    )
    expect(offered.map(({ action }) => action)).toEqual(['submit', 'withdraw'])
  })

  it('shows what prevents an action beside it', () => {
    const offered = availableActions(
      { draft: 'inReview' },
      actor('researcher', 1),
      completeChapter({ lastEditedBy: 1, title: '' }),
      { now: NOW },
    )
    expect(offered.find(({ action }) => action === 'approveAndPublish')?.refusals).toEqual([
      { code: 'ownVersion' },
      { code: 'titleMissing' },
    ])
  })

  it('offers nothing to those who do not write', () => {
    for (const role of ['translator', 'organization', 'mapReader'] as const) {
      expect(availableActions({ draft: 'inReview' }, actor(role), completeChapter())).toEqual([])
    }
  })
})

describe('describeRefusal', () => {
  it.each(REFUSAL_CODES)('%s is a sentence in each language', (code) => {
    const params = {
      keys: 'u1',
      state: 'draft',
      count: 2,
      caption: 'C',
      row: 1,
      found: 2,
      expected: 3,
      slug: 's',
    }
    const sentences = LOCALES.map((locale) => describeRefusal({ code, params }, locale))
    expect(new Set(sentences).size).toBe(LOCALES.length)
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined/)
  })

  it('counts and names states in words', () => {
    expect(describeRefusal({ code: 'sourcesUnchecked', params: { count: 1 } }, 'en')).toBe(
      'One source has no last-checked date.',
    )
    expect(describeRefusal({ code: 'wrongState', params: { state: 'inReview' } }, 'fr')).toContain(
      '« En relecture »',
    )
  })
})
