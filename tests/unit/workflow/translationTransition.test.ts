import { describe, expect, it } from 'vitest'

import type { Role } from '@/access/roles'
import { TRANSLATION_STATES, type TranslationState } from '@/translation'
import {
  availableTranslationActions,
  translationTransition,
  TRANSLATION_ACTIONS,
  type TranslationAction,
  type TranslationProgress,
  type WorkflowActor,
} from '@/workflow'

const STATES: TranslationState[] = ['notStarted', 'inProgress', 'inReview', 'published']

/**
 * What comes of each action on an English translation with passages to review of the person and of
 * others, from each state of `STATES`; `translator` writes English. `×` is not possible in that
 * state, `–` not for that role. Written out, not taken from the table.
 */
const MATRIX: Record<TranslationAction, Record<Role, string>> = {
  submit: {
    admin: '× inReview × ×',
    researcher: '× inReview × ×',
    translator: '× inReview × ×',
    organization: '– – – –',
    mapReader: '– – – –',
  },
  requestChanges: {
    admin: '× × inProgress ×',
    researcher: '× × inProgress ×',
    translator: '× × inProgress ×',
    organization: '– – – –',
    mapReader: '– – – –',
  },
  publish: {
    admin: 'inReview inReview inReview inReview',
    researcher: 'inReview inReview inReview inReview',
    translator: 'inReview inReview inReview inReview',
    organization: '– – – –',
    mapReader: '– – – –',
  },
  publishAlone: {
    admin: 'published published published published',
    researcher: '– – – –',
    translator: '– – – –',
    organization: '– – – –',
    mapReader: '– – – –',
  },
}

const ACTIONS = Object.keys(MATRIX) as TranslationAction[]

const CELLS = ACTIONS.flatMap((action) =>
  (Object.keys(MATRIX[action]) as Role[]).flatMap((role) =>
    MATRIX[action][role].split(' ').map((outcome, index) => {
      const from = STATES[index]
      if (!from) throw new Error(`${action}, ${role}: more outcomes than states`)
      return { action, role, from, outcome }
    }),
  ),
)

const actor = (role: Role, languages: string[] = ['en']): WorkflowActor => ({
  id: 2,
  roles: [role],
  languages,
})

const progress = (changes: Partial<TranslationProgress> = {}): TranslationProgress => ({
  language: 'en',
  isPublished: false,
  approved: 0,
  own: 1,
  others: 2,
  ...changes,
})

const reason = 'Urgent.'

/** Codes of what refuses, for an action that the state allows. */
const codes = (action: TranslationAction, who: WorkflowActor, changes = {}, why = reason) =>
  (
    translationTransition('inProgress', action, who, progress(changes), { reason: why }).refusals ??
    []
  ).map(({ code }) => code)

describe('an action on a translation', () => {
  it('is in the matrix, with every role and state', () => {
    expect(ACTIONS).toEqual([...TRANSLATION_ACTIONS])
    expect(STATES).toEqual([...TRANSLATION_STATES])
    expect(CELLS).toHaveLength(4 * 5 * 4)
  })

  it.each(CELLS)('$action by $role from $from: $outcome', ({ action, role, from, outcome }) => {
    const result = translationTransition(from, action, actor(role), progress(), { reason })
    if (outcome === '–') expect(result).toEqual({ refusals: [{ code: 'notAllowed' }] })
    else if (outcome === '×') {
      expect(result).toEqual({ refusals: [{ code: 'wrongState', params: { state: from } }] })
    } else expect(result).toEqual({ to: outcome })
  })

  it('is for translators in their own languages only', () => {
    for (const languages of [[], ['es']]) {
      for (const action of ['submit', 'publish'] as const) {
        expect(codes(action, actor('translator', languages))).toEqual(['notAllowed'])
        expect(codes(action, actor('researcher', languages))).toEqual([])
      }
    }
    expect(codes('submit', { id: 2, roles: ['translator'] })).toEqual(['notAllowed'])
  })

  it('asks for a reason to publish alone, and only then', () => {
    expect(codes('publishAlone', actor('admin'), {}, ' ')).toEqual(['reasonMissing'])
    expect(codes('publish', actor('admin'), {}, '')).toEqual([])
    expect(codes('submit', actor('admin'), {}, '')).toEqual([])
  })

  it('names the passages that were not seen as they are, or whose numbers or marks differ', () => {
    const changes = { unseen: ['« Un »'], differing: ['« Deux »', '« Trois »'] }
    const { refusals } = translationTransition(
      'inReview',
      'publish',
      actor('admin'),
      progress(changes),
    )
    expect(refusals).toEqual([
      { code: 'unitsUnseen', params: { count: 1, passages: '« Un »' } },
      { code: 'unitsDiffer', params: { count: 2, passages: '« Deux », « Trois »' } },
    ])
    expect(codes('publishAlone', actor('admin'), changes)).toEqual([])
  })
})

describe('four eyes on passages', () => {
  const own = { own: 3, others: 0 }

  it('nobody publishes only their own words', () => {
    for (const role of ['admin', 'researcher', 'translator'] as const) {
      expect(
        translationTransition('inReview', 'publish', actor(role), progress(own)).refusals,
      ).toEqual([{ code: 'ownUnits', params: { count: 3 } }])
    }
  })

  it('publishing leaves the translation in review while own words remain', () => {
    const { to } = translationTransition('inReview', 'publish', actor('admin'), progress())
    expect(to).toBe('inReview')
    const none = progress({ own: 0 })
    expect(translationTransition('inReview', 'publish', actor('admin'), none).to).toBe('published')
  })

  it('words that nobody waits for are neither submitted nor published', () => {
    const nothing = { own: 0, others: 0 }
    expect(codes('submit', actor('admin'), nothing)).toEqual(['nothingToSubmit'])
    expect(codes('publish', actor('admin'), nothing)).toEqual(['nothingToApprove'])
    expect(codes('publishAlone', actor('admin'), nothing)).toEqual(['nothingToApprove'])
    const online = { ...nothing, approved: 4, isPublished: true }
    expect(codes('publish', actor('admin'), online)).toEqual(['nothingToApprove'])
  })

  it('words approved one by one since the last publication are published', () => {
    expect(codes('publish', actor('translator'), { own: 0, others: 0, approved: 4 })).toEqual([])
  })
})

describe('availableTranslationActions', () => {
  const offered = (state: TranslationState, who: WorkflowActor, changes = {}) =>
    availableTranslationActions(state, who, progress(changes)).map(({ action, refusals }) =>
      `${action} ${refusals.map(({ code }) => code).join()}`.trim(),
    )

  it('offers what the state and the passages allow, with what still prevents it', () => {
    expect(offered('inProgress', actor('translator'))).toEqual(['submit', 'publish'])
    expect(offered('inReview', actor('translator'), { others: 0 })).toEqual(['publish ownUnits'])
    expect(offered('inReview', actor('translator'), { own: 0, differing: ['« Un »'] })).toEqual([
      'requestChanges',
      'publish unitsDiffer',
    ])
    expect(offered('notStarted', actor('translator'), { own: 0, others: 0 })).toEqual([])
  })

  it('offers to publish alone to an administrator whose own words wait', () => {
    expect(offered('inReview', actor('admin'))).toEqual([
      'requestChanges',
      'publish',
      'publishAlone',
    ])
    expect(offered('inReview', actor('admin'), { own: 0 })).toEqual(['requestChanges', 'publish'])
  })

  it('offers nothing to those who do not write this language', () => {
    expect(offered('inProgress', actor('translator', ['es']))).toEqual([])
    expect(offered('inProgress', actor('mapReader'))).toEqual([])
  })
})
