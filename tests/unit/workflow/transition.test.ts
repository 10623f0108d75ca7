import { describe, expect, it } from 'vitest'

import type { Role } from '@/access/roles'
import { LOCALES } from '@/i18n/locales'
import {
  availableActions,
  describeRefusal,
  REFUSAL_CODES,
  transition,
  WORKFLOW_ACTIONS,
  WORKFLOW_STATES,
  type WorkflowAction,
  type WorkflowActor,
  type WorkflowDocument,
  type WorkflowState,
} from '@/workflow'

import { actor, completeChapter, NOW } from './factories'

/**
 * What comes of each action, by role, from each state in this order: draft, inReview,
 * changesRequested, approved, published, withdrawn. `×` is not possible in that state, `–` not for
 * that role. Written out: a change of the table is a change here, made by hand.
 */
const MATRIX: Record<WorkflowAction, Record<Role, string>> = {
  edit: {
    admin: 'draft draft draft draft draft draft',
    researcher: 'draft draft draft draft draft draft',
    translator: '– – – – – –',
    organization: '– – – – – –',
    mapReader: '– – – – – –',
  },
  submit: {
    admin: 'inReview × inReview × × ×',
    researcher: 'inReview × inReview × × ×',
    translator: '– – – – – –',
    organization: '– – – – – –',
    mapReader: '– – – – – –',
  },
  requestChanges: {
    admin: '× changesRequested × changesRequested × ×',
    researcher: '× changesRequested × changesRequested × ×',
    translator: '– – – – – –',
    organization: '– – – – – –',
    mapReader: '– – – – – –',
  },
  approve: {
    admin: '× approved × × × ×',
    researcher: '× approved × × × ×',
    translator: '– – – – – –',
    organization: '– – – – – –',
    mapReader: '– – – – – –',
  },
  publish: {
    admin: '× × × published × ×',
    researcher: '× × × published × ×',
    translator: '– – – – – –',
    organization: '– – – – – –',
    mapReader: '– – – – – –',
  },
  approveAndPublish: {
    admin: '× published × × × ×',
    researcher: '× published × × × ×',
    translator: '– – – – – –',
    organization: '– – – – – –',
    mapReader: '– – – – – –',
  },
  publishAlone: {
    admin: 'published published published published × ×',
    researcher: '– – – – – –',
    translator: '– – – – – –',
    organization: '– – – – – –',
    mapReader: '– – – – – –',
  },
  secondReading: {
    admin: '× × × × published ×',
    researcher: '× × × × published ×',
    translator: '– – – – – –',
    organization: '– – – – – –',
    mapReader: '– – – – – –',
  },
  withdraw: {
    admin: '× × × × withdrawn ×',
    researcher: '× × × × withdrawn ×',
    translator: '– – – – – –',
    organization: '– – – – – –',
    mapReader: '– – – – – –',
  },
  restore: {
    admin: '× × × × × published',
    researcher: '× × × × × published',
    translator: '– – – – – –',
    organization: '– – – – – –',
    mapReader: '– – – – – –',
  },
}

/** What each action asks of the person and of the text, beside the state. */
const ASKS: Record<WorkflowAction, ('completeText' | 'fourEyes' | 'reason')[]> = {
  edit: [],
  submit: [],
  requestChanges: ['reason'],
  approve: ['fourEyes', 'completeText'],
  publish: ['fourEyes', 'completeText'],
  approveAndPublish: ['fourEyes', 'completeText'],
  publishAlone: ['reason', 'completeText'],
  secondReading: ['fourEyes'],
  withdraw: ['reason'],
  restore: ['reason'],
}

const STATES: WorkflowState[] = [
  'draft',
  'inReview',
  'changesRequested',
  'approved',
  'published',
  'withdrawn',
]

const admin = actor('admin', 9)

/** On line since somebody published it alone; its writers are recorded nowhere. */
const unreadChapter = (changes: Partial<WorkflowDocument> = {}) =>
  completeChapter({ publishedAlone: { date: '2026-11-01' }, ...changes })

const options = { reason: 'Parce que', now: NOW }

const ACTIONS = Object.keys(MATRIX) as WorkflowAction[]

const CELLS = ACTIONS.flatMap((action) =>
  (Object.keys(MATRIX[action]) as Role[]).flatMap((role) =>
    MATRIX[action][role].split(' ').map((outcome, index) => {
      const from = STATES[index]
      if (!from) throw new Error(`${action}, ${role}: more outcomes than states`)
      return { action, role, from, outcome }
    }),
  ),
)

it('the matrix has every action, role and state of the workflow', () => {
  expect(ACTIONS).toEqual([...WORKFLOW_ACTIONS])
  expect(STATES).toEqual([...WORKFLOW_STATES])
  expect(CELLS).toHaveLength(10 * 5 * 6)
})

describe('an action', () => {
  it.each(CELLS)('$action by $role from $from: $outcome', ({ action, role, from, outcome }) => {
    const result = transition(from, action, actor(role, 9), unreadChapter(), options)
    if (outcome === '–') expect(result).toEqual({ refusals: [{ code: 'notAllowed' }] })
    else if (outcome === '×') {
      expect(result).toEqual({ refusals: [{ code: 'wrongState', params: { state: from } }] })
    } else expect(result).toEqual({ to: outcome })
  })

  it.each(ACTIONS)(
    '%s asks for a reason, another pair of eyes and a whole text, or not',
    (action) => {
      const cell = CELLS.find(
        ({ outcome, ...other }) => other.action === action && !'–×'.includes(outcome),
      )
      if (!cell) throw new Error(`${action} is never possible`)
      const mine = unreadChapter({ lastEditedBy: 9, title: '' })
      const { refusals = [] } = transition(cell.from, action, admin, mine, {
        now: NOW,
        reason: ' ',
      })
      const codes = {
        reason: 'reasonMissing',
        fourEyes: 'ownVersion',
        completeText: 'titleMissing',
      }
      expect(refusals.map(({ code }) => code)).toEqual(ASKS[action].map((asked) => codes[asked]))
    },
  )
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

  it('holds for everyone who wrote since the last publication, whoever changed the text last', () => {
    const chapter = completeChapter({ author: 3, lastEditedBy: 2, writers: [1, 2] })
    for (const action of ['approve', 'approveAndPublish', 'publish'] as const) {
      const from = action === 'publish' ? 'approved' : 'inReview'
      const by = (person: WorkflowActor) => transition(from, action, person, chapter, { now: NOW })
      expect(by(writer).refusals).toEqual([{ code: 'ownVersion' }])
      expect(by(reader).refusals).toEqual([{ code: 'ownVersion' }])
      expect(by(actor('researcher', 3)).to).toBeDefined()
    }
  })

  it('takes the author and the last editor for writers where writers were not recorded', () => {
    const chapter = completeChapter({ author: 1, lastEditedBy: 2 })
    for (const person of [writer, reader]) {
      expect(transition('inReview', 'approve', person, chapter, { now: NOW }).refusals).toEqual([
        { code: 'ownVersion' },
      ])
    }
  })

  it('a second reading is of what was published alone, by nobody who wrote or published it', () => {
    const read = (changes: Partial<WorkflowDocument>, person = reader) =>
      transition('published', 'secondReading', person, completeChapter(changes), options)
    const publishedAlone = { date: '2026-11-01', people: [1, 9] }
    expect(read({ publishedAlone }).to).toBe('published')
    for (const person of [writer, admin]) {
      expect(read({ publishedAlone }, person).refusals).toEqual([{ code: 'ownVersion' }])
    }
    expect(read({ publishedAlone: { date: null } }).refusals).toEqual([{ code: 'alreadyRead' }])
  })

  it('words that were published alone stay unread in the next version too', () => {
    const next = completeChapter({
      writers: [2],
      publishedAlone: { date: '2026-11-01', people: [1] },
    })
    for (const person of [writer, reader]) {
      expect(transition('inReview', 'approve', person, next, { now: NOW }).to).toBeUndefined()
    }
    expect(transition('inReview', 'approve', admin, next, { now: NOW }).to).toBe('approved')
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
      label: 'L',
      message: 'M',
      name: 'N',
      passages: '« P »',
      state: 'draft',
      count: 2,
      caption: 'C',
      what: 'Q',
      date: '2026-11-12',
      columns: '2, 3',
      rows: '1',
      slug: 's',
      megabytes: 16,
      line: 3,
      offered: 'es',
      clock: 150,
      moment: '2026-11-12T14:00:00.000Z',
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
      '«\u00a0En relecture\u00a0»',
    )
  })
})
