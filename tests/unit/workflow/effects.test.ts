import { describe, expect, it } from 'vitest'

import { extract, type StoredUnits } from '@/translation'
import {
  textWrites,
  translationWrite,
  type Text,
  type Translation,
  type WorkflowAction,
} from '@/workflow'

const DATE = '2026-11-12T12:00:00.000Z'
const ACT = { person: 7, date: DATE, reason: 'Le délai change.' }

const FIRST = { date: '2026-01-01T00:00:00.000Z', kind: 'major', note: 'Première.' } as const

/** A text published once and written again since, by person 1. */
const next: Text = {
  title: 'Titre neuf',
  content: [{ blockType: 'richText' }],
  changeNote: 'Nouveau délai.',
  changeKind: 'minor',
  workflowState: 'inReview',
  _status: 'draft',
  author: 1,
  lastEditedBy: 1,
  writers: [1],
  submittedBy: 1,
  approvedBy: 3,
  reviewerNote: 'Plus court.',
  publishedAt: FIRST.date,
  edition: 1,
  publishedAlone: { reason: 'Seule.', date: FIRST.date, people: [4] },
  withdrawal: { reason: 'Doute.', date: FIRST.date },
  history: [FIRST],
}

/** What everyone reads of it. */
const online: Text = {
  ...next,
  title: 'Titre en ligne',
  workflowState: 'published',
  _status: 'published',
  withdrawal: { reason: null, date: null },
}

const WORDS = { title: 'Titre neuf', content: [{ blockType: 'richText' }], author: 1 }

const NEVER = { reason: null, date: null }
const READ = { ...NEVER, people: null }

/** The text after a publication, whichever. */
const PUBLISHED = {
  ...WORDS,
  changeNote: null,
  changeKind: 'major',
  workflowState: 'published',
  _status: 'published',
  lastEditedBy: 1,
  writers: [],
  submittedBy: 1,
  approvedBy: 3,
  reviewerNote: null,
  publishedAt: DATE,
  edition: 2,
  publishedAlone: READ,
  withdrawal: NEVER,
  history: [FIRST, { date: DATE, kind: 'minor', note: 'Nouveau délai.' }],
}

/** What each action writes in the draft, whole. */
const ON_DRAFT: Partial<Record<WorkflowAction, { document: object; isDraft: boolean }>> = {
  edit: {
    document: {
      ...next,
      workflowState: 'draft',
      lastEditedBy: 7,
      writers: [1, 7],
      submittedBy: null,
      approvedBy: null,
    },
    isDraft: true,
  },
  submit: {
    document: { ...next, workflowState: 'inReview', submittedBy: 7, reviewerNote: null },
    isDraft: true,
  },
  requestChanges: {
    document: {
      ...next,
      workflowState: 'changesRequested',
      reviewerNote: 'Le délai change.',
      approvedBy: null,
    },
    isDraft: true,
  },
  approve: {
    document: { ...next, workflowState: 'approved', approvedBy: 7, reviewerNote: null },
    isDraft: true,
  },
  publish: { document: PUBLISHED, isDraft: false },
  approveAndPublish: { document: { ...PUBLISHED, approvedBy: 7 }, isDraft: false },
  publishAlone: {
    document: {
      ...PUBLISHED,
      publishedAlone: { reason: 'Le délai change.', date: DATE, people: [1, 7, 4] },
    },
    isDraft: false,
  },
}

describe('an action on the draft', () => {
  it.each(Object.keys(ON_DRAFT) as WorkflowAction[])(
    '%s writes one version, this one',
    (action) => {
      expect(textWrites(action, { latest: next, readable: online }, ACT)).toEqual([
        ON_DRAFT[action],
      ])
    },
  )

  it('the first publication has edition 1 and a history of one line', () => {
    const { edition: _edition, history: _history, ...first } = next
    const [{ document }] = textWrites('publish', { latest: first, readable: first }, ACT)
    expect(document).toMatchObject({
      edition: 1,
      history: [{ date: DATE, kind: 'minor', note: 'Nouveau délai.' }],
    })
  })
})

describe('an action on the published text', () => {
  const withdrawn: Text = {
    ...online,
    workflowState: 'withdrawn',
    withdrawal: { reason: 'Doute.', date: FIRST.date },
  }

  it('withdrawing writes the explanation and the line of history, and no word of the text', () => {
    expect(textWrites('withdraw', { latest: online, readable: online }, ACT)).toEqual([
      {
        document: {
          ...online,
          workflowState: 'withdrawn',
          withdrawal: { reason: 'Le délai change.', date: DATE },
          history: [FIRST, { date: DATE, kind: 'withdrawal', note: 'Le délai change.' }],
        },
        isDraft: false,
      },
    ])
  })

  it('restoring takes the explanation away and says so in the history', () => {
    expect(textWrites('restore', { latest: withdrawn, readable: withdrawn }, ACT)).toEqual([
      {
        document: {
          ...withdrawn,
          workflowState: 'published',
          withdrawal: { reason: null, date: null },
          history: [FIRST, { date: DATE, kind: 'restoration', note: 'Le délai change.' }],
        },
        isDraft: false,
      },
    ])
  })

  it('a second reading takes the mark away, in the draft in progress too, and no other word', () => {
    expect(textWrites('secondReading', { latest: next, readable: online }, ACT)).toEqual([
      { document: { ...online, publishedAlone: READ, approvedBy: 7 }, isDraft: false },
      {
        document: { ...next, publishedAlone: READ, withdrawal: online.withdrawal },
        isDraft: true,
      },
    ])
  })

  it('writes the draft in progress again, told what happened and otherwise as it was', () => {
    const writes = textWrites('withdraw', { latest: next, readable: online }, ACT)
    const history = [FIRST, { date: DATE, kind: 'withdrawal', note: 'Le délai change.' }]
    const withdrawal = { reason: 'Le délai change.', date: DATE }
    expect(writes).toEqual([
      {
        document: { ...online, workflowState: 'withdrawn', withdrawal, history },
        isDraft: false,
      },
      { document: { ...next, withdrawal, history }, isDraft: true },
    ])
  })

  it('leaves no field to be filled from the other version', () => {
    const { content: _content, publishedAlone: _alone, ...bare } = online
    const draft = { ...next, summary: 'Encore secret.' }
    const [published, kept] = textWrites('withdraw', { latest: draft, readable: bare }, ACT)
    expect(published.document).toMatchObject({
      summary: null,
      content: null,
      publishedAlone: READ,
    })
    expect(kept?.document).toMatchObject({ summary: 'Encore secret.', content: next.content })
  })
})

describe('an action on a translation', () => {
  const units = extract({ title: 'Un', summary: 'Deux' })
  const [title, summary] = units.map(({ key }) => key)
  const entry = (source: string, updatedBy: string, state: 'approved' | 'toReview') =>
    ({ source, target: `en: ${source}`, state, updatedBy }) as const
  const stored = (titleState: 'approved' | 'toReview', summaryState: 'approved' | 'toReview') =>
    ({
      [title ?? '']: entry('Un', '7', titleState),
      [summary ?? '']: entry('Deux', '8', summaryState),
    }) satisfies StoredUnits
  const translation = {
    title: 'Un (en)',
    language: 'en',
    assignee: 8,
    units: stored('toReview', 'toReview'),
    counts: { percent: 0 },
    workflowState: 'inProgress',
    _status: 'draft',
  } as const
  const act = { person: 7, date: DATE, checks: { language: 'en' } } as const

  it('submitting changes the state, answers what was asked, and nothing else', () => {
    expect(translationWrite('submit', translation, units, { ...act, to: 'inReview' })).toEqual({
      document: { ...translation, workflowState: 'inReview', reviewerNote: null },
      isDraft: true,
    })
  })

  it('publishing approves the words of others and says how far the translation is', () => {
    expect(translationWrite('publish', translation, units, { ...act, to: 'inReview' })).toEqual({
      document: {
        ...translation,
        units: {
          [title ?? '']: entry('Un', '7', 'toReview'),
          [summary ?? '']: {
            ...entry('Deux', '8', 'approved'),
            approvedAt: DATE,
            approvedBy: '7',
          },
        },
        approvals: { '2026-11-09': 1 },
        staleSince: null,
        counts: {
          units: { missing: 0, stale: 0, toReview: 1, approved: 1 },
          words: { missing: 0, stale: 0, toReview: 1, approved: 1 },
          totalUnits: 2,
          totalWords: 2,
          wordsToDo: 0,
          percent: 50,
        },
        missingUnits: 0,
        staleUnits: 0,
        toReviewUnits: 1,
        approvedUnits: 1,
        sentBackUnits: 0,
        publishedAt: DATE,
        reviewerNote: null,
        workflowState: 'inReview',
        _status: 'published',
      },
      isDraft: false,
    })
  })

  it('sending back says why, and approves nothing', () => {
    const sent = { ...act, reason: 'Trop long.', to: 'inProgress' as const }
    expect(translationWrite('requestChanges', translation, units, sent)).toEqual({
      document: { ...translation, reviewerNote: 'Trop long.' },
      isDraft: true,
    })
  })

  it('publishing alone keeps the reason with the passages whose numbers differ', () => {
    const [key = ''] = Object.keys(translation.units)
    const wrong = { ...translation.units[key], source: 'Un', target: '35 $' }
    const unsound = { ...translation, units: { ...translation.units, [key]: wrong } }
    const alone = { ...act, reason: 'Urgent.', to: 'published' as const }
    const { document } = translationWrite('publishAlone', unsound as Translation, units, alone)
    expect(document.units?.[key]).toMatchObject({
      state: 'approved',
      despite: { reason: 'Urgent.', by: '7', at: DATE },
    })
    expect(Object.values(document.units ?? {}).filter(({ despite }) => despite)).toHaveLength(1)
  })

  it('publishing alone approves every word', () => {
    const write = translationWrite('publishAlone', translation, units, { ...act, to: 'published' })
    expect(write.isDraft).toBe(false)
    expect(write.document).toMatchObject({
      units: stored('approved', 'approved'),
      workflowState: 'published',
      _status: 'published',
    })
  })
})
