import type { CollectionConfig } from 'payload'
import { flattenTopLevelFields } from 'payload/shared'
import { describe, expect, it } from 'vitest'

import { GuideChapters } from '@collections/GuideChapters'
import { Pages } from '@collections/Pages'
import { Updates } from '@collections/Updates'
import {
  describeRefusal,
  fieldOf,
  PAGE_REQUIREMENTS,
  PUBLISH_REQUIREMENTS,
  publishBlockers,
  textBlockers,
  WORKFLOW_COLLECTIONS,
  type WorkflowCollection,
  UPDATE_REQUIREMENTS,
  type Refusal,
  type WorkflowDocument,
} from '@/workflow'

import { actor, completeChapter, NOW } from './factories'

const reviewer = actor('researcher', 2)
const blockersOf = (changes: Partial<WorkflowDocument>) =>
  publishBlockers(completeChapter(changes), reviewer, undefined, NOW)

const CASES: [string, Partial<WorkflowDocument>, Refusal][] = [
  ['its own last editor', { lastEditedBy: 2 }, { code: 'ownVersion' }],
  ['its author when nobody else edited', { author: 2, lastEditedBy: null }, { code: 'ownVersion' }],
  ['no title', { title: ' ' }, { code: 'titleMissing' }],
  ['no summary', { summary: null }, { code: 'summaryMissing' }],
  ['no content', { content: [] }, { code: 'contentEmpty' }],
  ['an address with accents', { slug: 'été' }, { code: 'slugInvalid', params: { slug: 'été' } }],
  ['no source', { sources: [] }, { code: 'sourcesMissing' }],
  [
    'sources never checked',
    { sources: [{ source: 1 }, { source: 2 }, { source: 3, lastChecked: '2026-01-01' }] },
    { code: 'sourcesUnchecked', params: { count: 2 }, field: 'sources.0.lastChecked' },
  ],
  ['no review date', { reviewBy: null }, { code: 'reviewByMissing' }],
  ['a review date in the past', { reviewBy: '2026-11-01' }, { code: 'reviewByPast' }],
  ['no change note after a publication', { changeNote: '' }, { code: 'changeNoteMissing' }],
  [
    'a table whose rows do not fit its columns',
    {
      content: [
        {
          blockType: 'procedureTable',
          caption: 'T',
          columns: [{ label: 'A' }, { label: 'B' }],
          rows: [{ cells: [{}, {}] }, ...Array.from({ length: 7 }, () => ({ cells: [{}] }))],
        },
      ],
    },
    {
      code: 'tableUneven',
      params: { caption: 'T', rows: '2, 3, 4, 5, 6…' },
      field: 'content.0.rows.1',
    },
  ],
  [
    'a comparison with a value too many',
    {
      content: [
        {
          blockType: 'streamComparison',
          caption: 'V',
          streams: [{ label: 'A' }, { label: 'B' }],
          criteria: [
            { label: 'X', values: [{}, {}] },
            { label: 'Y', values: [{}, {}, {}] },
          ],
        },
      ],
    },
    {
      code: 'tableUneven',
      params: { caption: 'V', rows: '2' },
      field: 'content.0.criteria.1',
    },
  ],
  [
    'columns without a name, once for all of their rows',
    {
      content: [
        {
          blockType: 'procedureTable',
          caption: 'T',
          columns: [{ label: 'A' }, { label: ' ' }, {}],
          rows: Array.from({ length: 41 }, () => ({ cells: [{}, {}, {}] })),
        },
      ],
    },
    {
      code: 'tableColumnsUnnamed',
      params: { caption: 'T', columns: '2, 3' },
      field: 'content.0.columns.1.label',
    },
  ],
  [
    'criteria without a name',
    {
      content: [
        {
          blockType: 'streamComparison',
          caption: 'V',
          streams: [{ label: 'A' }],
          criteria: [{ label: 'X', values: [{}] }, { values: [{}] }],
        },
      ],
    },
    {
      code: 'tableRowsUnnamed',
      params: { caption: 'V', rows: '2' },
      field: 'content.0.criteria.1.label',
    },
  ],
  [
    'a table of nothing',
    { content: [{ blockType: 'procedureTable', caption: 'T', columns: [{ label: 'A' }] }] },
    { code: 'tableEmpty', params: { caption: 'T' }, field: 'content.0.rows' },
  ],
  [
    'a deadline that does not say what to do',
    { content: [{ blockType: 'deadline', what: ' ', before: '30 jours après' }] },
    { code: 'deadlineWhatMissing', field: 'content.0.what' },
  ],
  [
    'a deadline that does not say before when',
    { content: [{ blockType: 'deadline', what: 'Demander la révision', before: '' }] },
    {
      code: 'deadlineBeforeMissing',
      params: { what: 'Demander la révision' },
      field: 'content.0.before',
    },
  ],
  [
    'a deadline on a day gone by',
    {
      content: [
        {
          blockType: 'deadline',
          what: 'S’inscrire',
          before: 'Avant l’hiver',
          date: '2026-11-11',
        },
      ],
    },
    {
      code: 'deadlinePast',
      params: { what: 'S’inscrire', date: '2026-11-11' },
      field: 'content.0.date',
    },
  ],
  [
    'a contact that names nobody',
    { content: [{ blockType: 'contact' }] },
    { code: 'contactEmpty', field: 'content.0' },
  ],
]

describe('publishBlockers', () => {
  it('finds nothing against a complete chapter read by somebody else', () => {
    expect(blockersOf({})).toEqual([])
  })

  it.each(CASES)('stops %s', (_, changes, refusal) => {
    expect(blockersOf(changes)).toEqual([refusal])
  })

  it('lists every reason at once', () => {
    const blockers = blockersOf({ title: '', sources: [], reviewBy: null, lastEditedBy: 2 })
    expect(blockers.map(({ code }) => code)).toEqual([
      'ownVersion',
      'titleMissing',
      'sourcesMissing',
      'reviewByMissing',
    ])
  })

  it('lets a deadline through until the end of its day in Quebec', () => {
    const deadline = {
      blockType: 'deadline' as const,
      what: 'S’inscrire',
      before: 'Avant l’hiver',
      date: '2026-11-12',
    }
    const doc = completeChapter({ content: [deadline] })
    const at = (now: string) => publishBlockers(doc, reviewer, undefined, new Date(now))
    expect(at('2026-11-13T04:30:00Z')).toEqual([])
    expect(at('2026-11-13T05:30:00Z').map(({ code }) => code)).toEqual(['deadlinePast'])
  })

  it('says a day as people read it', () => {
    const refusal: Refusal = {
      code: 'deadlinePast',
      params: { what: 'S’inscrire', date: '2026-07-01' },
    }
    expect(describeRefusal(refusal, 'fr')).toContain('le 1ᵉʳ juillet 2026')
    expect(describeRefusal(refusal, 'en')).toContain('July 1, 2026')
    expect(describeRefusal(refusal, 'es')).toContain('el 1 de julio de 2026')
  })

  it('lists what a deadline lacks at once', () => {
    expect(blockersOf({ content: [{ blockType: 'deadline' }] }).map(({ code }) => code)).toEqual([
      'deadlineWhatMissing',
      'deadlineBeforeMissing',
    ])
  })

  it('does not ask for a change note at the first publication', () => {
    expect(blockersOf({ edition: 0, changeNote: null })).toEqual([])
  })

  it('asks less of a page and of an update than of a chapter', () => {
    const bare = { title: 'T', slug: 't', lastEditedBy: 1, edition: 2 }
    expect(
      publishBlockers(
        { ...bare, content: [{ blockType: 'richText' }] },
        reviewer,
        PAGE_REQUIREMENTS,
      ),
    ).toEqual([])
    expect(publishBlockers({ ...bare, summary: 'S' }, reviewer, UPDATE_REQUIREMENTS)).toEqual([])
  })
})

describe('fieldOf', () => {
  const collections = {
    'guide-chapters': GuideChapters,
    pages: Pages,
    updates: Updates,
  } satisfies Record<WorkflowCollection, CollectionConfig>

  it('leads each lack of an empty text to a field of every collection that asks for it', () => {
    const empty = { slug: '', edition: 1, content: [{ blockType: 'contact' as const }] }
    for (const collection of WORKFLOW_COLLECTIONS) {
      const names = new Set(flattenTopLevelFields(collections[collection].fields).flatMap(nameOf))
      const found = textBlockers(empty, PUBLISH_REQUIREMENTS[collection], NOW)
      expect(found.length).toBeGreaterThan(2)
      for (const refusal of found) {
        expect(names, refusal.code).toContain(fieldOf(refusal)?.split('.')[0])
      }
    }
  })

  it('leads nowhere for what no field mends', () => {
    expect(fieldOf({ code: 'ownVersion' })).toBeUndefined()
  })
})

const nameOf = (field: { name?: string }) => (field.name ? [field.name] : [])
