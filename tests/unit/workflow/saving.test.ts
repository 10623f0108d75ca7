import { flattenTopLevelFields } from 'payload/shared'
import { describe, expect, it } from 'vitest'

import { GuideChapters } from '@collections/GuideChapters'
import { Pages } from '@collections/Pages'
import { isDayField } from '@collections/shared/dates'
import { workflowFields } from '@collections/shared/workflowFields'
import { Updates } from '@collections/Updates'
import { begun, edited, restored, settled, WORKFLOW_FIELDS, type Text } from '@/workflow'
import { WITHOUT_WORDS } from '@/workflow/textChanged'

const DATE = '2026-11-12T12:00:00.000Z'
const NEVER = { reason: null, date: null }
const READ = { ...NEVER, people: null }

const published: Text = {
  title: 'Titre',
  sources: [{ id: 'a', source: { id: 4 } }],
  summary: null,
  workflowState: 'published',
  _status: 'published',
  author: 1,
  lastEditedBy: 1,
  writers: [],
  submittedBy: 1,
  approvedBy: 2,
  reviewerNote: null,
  publishedAt: '2026-01-01T00:00:00.000Z',
  edition: 1,
  publishedAlone: READ,
  withdrawal: NEVER,
  history: [{ date: '2026-01-01T00:00:00.000Z', kind: 'major' }],
}

it('what the workflow alone writes is what the collections let nobody type', () => {
  const locked = workflowFields.flatMap((field) =>
    'access' in field && field.access?.update && 'name' in field ? [field.name] : [],
  )
  expect([...WORKFLOW_FIELDS].sort()).toEqual(locked.sort())
})

describe('fields without words', () => {
  const chosen = new Set(['checkbox', 'number', 'relationship', 'select'])
  const ofWorkflow = new Set<unknown>(WORKFLOW_FIELDS)
  /** The date of an update stands on its page. */
  const read = 'date'

  it('are those that are chosen, counted or dated, and no other', () => {
    const wordless = [GuideChapters, Pages, Updates]
      .flatMap(({ fields }) => flattenTopLevelFields(fields))
      .filter((field) => chosen.has(field.type) || isDayField(field))
      .map((field) => ('name' in field ? field.name : undefined))
      .filter((name) => !ofWorkflow.has(name) && name !== read)
    expect([...WITHOUT_WORDS].sort()).toEqual([...new Set(wordless)].sort())
  })
})

describe('a new text', () => {
  it('is a draft of whoever writes it, whatever they typed in the fields of the workflow', () => {
    const typed = { title: 'Titre', workflowState: 'published', approvedBy: 7, edition: 9 } as const
    expect(begun(typed, 7)).toEqual({
      title: 'Titre',
      workflowState: 'draft',
      _status: 'draft',
      author: 7,
      lastEditedBy: 7,
      writers: [7],
      submittedBy: null,
      approvedBy: null,
      reviewerNote: null,
      publishedAt: null,
      edition: 0,
      publishedAlone: READ,
      withdrawal: NEVER,
      history: [],
    })
  })
})

describe('saving', () => {
  const act = { person: 7, date: DATE }

  it('makes other words a draft of whoever saves, approved by nobody', () => {
    expect(edited({ ...published, title: 'Autre' }, published, act)).toEqual({
      ...published,
      title: 'Autre',
      workflowState: 'draft',
      _status: 'draft',
      lastEditedBy: 7,
      writers: [7],
      submittedBy: null,
      approvedBy: null,
    })
  })

  it.each([
    ['the note on the change', { changeNote: 'Gratuit désormais.' }, [1, 7]],
    ['a note on a source', { sources: [{ id: 'a', source: 4, note: 'Article 3.' }] }, [1, 7]],
    ['the end of the address', { slug: 'autre' }, [1, 7]],
    ['the size of the change', { changeKind: 'minor' }, [1]],
    ['the place in the guide', { order: 2 }, [1]],
    ['the day of its review', { reviewBy: '2027-03-01' }, [1]],
  ])(
    'is of text: %s takes an approval away, and makes a writer of whoever changed words',
    (_what, changes, writers) => {
      const approved: Text = { ...published, workflowState: 'approved', writers: [1] }
      expect(edited({ ...approved, ...changes }, approved, act)).toMatchObject({
        ...changes,
        workflowState: 'draft',
        lastEditedBy: 7,
        approvedBy: null,
        writers,
      })
    },
  )

  it('keeps who wrote before this was recorded from somebody else’s change without words', () => {
    const { writers: _unknown, ...old } = {
      ...published,
      author: 5,
      workflowState: 'draft' as const,
    }
    expect(edited({ ...old, order: 2 }, old, act)).toMatchObject({
      lastEditedBy: 7,
      writers: [5, 1],
    })
  })

  it('keeps who wrote before this was recorded: the author and the last editor', () => {
    const { writers: _unknown, ...old } = {
      ...published,
      author: 5,
      workflowState: 'draft' as const,
    }
    expect(edited({ ...old, title: 'Autre' }, old, act)).toMatchObject({ writers: [5, 1, 7] })
    expect(edited(old, old, act)).toMatchObject({ writers: null })
  })

  it('ignores what is typed in the fields of the workflow', () => {
    const review: Text = { ...published, workflowState: 'inReview', _status: 'draft' }
    const typed: Text = { ...review, workflowState: 'published', approvedBy: 7, history: [] }
    expect(edited(typed, review, act)).toEqual(review)
  })

  it.each([
    ['blanks', { summary: '' }],
    ['identifiers of rows and populated links', { sources: [{ id: 'b', source: 4 }] }],
  ])('does not take %s for other words, and keeps those that were there', (_what, changes) => {
    expect(edited({ ...published, ...changes }, published, act)).toEqual({
      ...published,
      workflowState: 'draft',
      _status: 'draft',
    })
  })
})

describe('an older version that comes back', () => {
  const act = { person: 7, date: DATE }
  const draftOf = (person: number): Text => ({
    ...published,
    title: 'De son auteur',
    workflowState: 'draft',
    _status: 'draft',
    writers: [person],
  })

  it('is of those whose words nobody else had read, and of whoever brings it back', () => {
    expect(restored(draftOf(5), published, act)).toMatchObject({
      title: 'De son auteur',
      workflowState: 'draft',
      lastEditedBy: 7,
      writers: [5, 7],
    })
  })

  it('that was published alone is of those who published it so', () => {
    const alone: Text = {
      ...published,
      title: 'Seule',
      publishedAlone: { reason: 'Urgent.', date: DATE, people: [3, 4] },
    }
    expect(restored(alone, published, act)).toMatchObject({ writers: [3, 4, 7] })
  })

  it('that two people published is of whoever brings it back', () => {
    expect(restored({ ...published, title: 'Lu' }, draftOf(5), act)).toMatchObject({
      writers: [5, 7],
    })
    expect(restored({ ...published, title: 'Lu' }, published, act)).toMatchObject({ writers: [7] })
  })

  it('and differs in nothing but its place leaves the writers as they are', () => {
    expect(restored({ ...draftOf(5), order: 2 }, draftOf(6), act)).toMatchObject({
      order: 2,
      writers: [6],
    })
  })

  it('and says the same as today leaves the writers as they are', () => {
    expect(restored(draftOf(5), draftOf(6), act)).toMatchObject({ writers: [6] })
  })
})

describe('the site’s own write', () => {
  it('publishes what is said to be published, with its edition, date and history', () => {
    expect(settled({ title: 'Titre', workflowState: 'published' }, undefined, DATE)).toEqual({
      title: 'Titre',
      workflowState: 'published',
      _status: 'published',
      publishedAt: DATE,
      edition: 1,
      history: [{ date: DATE, kind: 'major', note: null }],
    })
  })

  it('counts a new edition when the words change, and none when they do not', () => {
    expect(settled({ ...published, title: 'Autre' }, published, DATE)).toMatchObject({
      edition: 2,
      publishedAt: DATE,
      history: [{ kind: 'major' }, { date: DATE, kind: 'major' }],
    })
    expect(settled(published, published, DATE)).toEqual(published)
  })

  it('takes a draft for a draft', () => {
    expect(settled({ title: 'Titre' }, undefined, DATE)).toEqual({
      title: 'Titre',
      workflowState: 'draft',
      _status: 'draft',
    })
    expect(settled({ ...published, _status: 'draft' }, published, DATE)).toMatchObject({
      workflowState: 'draft',
      _status: 'draft',
    })
  })
})
