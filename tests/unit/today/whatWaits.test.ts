import { describe, expect, it } from 'vitest'

import { ROLES, type Role } from '@/access/roles'
import {
  COUNTED,
  languageProgress,
  listAddress,
  TEXT_TASKS,
  TRANSLATION_TASKS,
  whatComes,
  whatIDid,
  whatOthersHave,
  whatWaits,
  type Facts,
  type TaskCode,
  type TextFact,
  type TranslationFact,
} from '@/today'
import { TRANSLATION_STATES, type TranslationCounts } from '@/translation/states'
import { WORKFLOW_STATES, type Plan, type WorkflowActor, type WorkflowState } from '@/workflow'

const TODAY = '2026-11-28'
const ME = 7
const OTHER = 9

const text = (changes: Partial<TextFact> = {}): TextFact => ({
  collection: 'guide-chapters',
  id: 1,
  title: 'Changer d’employeur',
  workflowState: 'published',
  edition: 1,
  writers: [],
  author: OTHER,
  lastEditedBy: OTHER,
  reviewBy: '2099-01-01',
  updatedAt: '2026-11-20T12:00:00.000Z',
  ...changes,
})

const counts = (
  units: Partial<TranslationCounts['units']>,
  words: Partial<TranslationCounts['words']> = {},
): TranslationCounts => {
  const none = { missing: 0, stale: 0, toReview: 0, approved: 0 }
  const all = { units: { ...none, ...units }, words: { ...none, ...words } }
  const sum = (record: Record<string, number>) => Object.values(record).reduce((a, b) => a + b, 0)
  return {
    ...all,
    totalUnits: sum(all.units),
    totalWords: sum(all.words),
    wordsToDo: all.words.missing + all.words.stale,
    percent: 0,
  }
}

const translation = (changes: Partial<TranslationFact> = {}): TranslationFact => ({
  collection: 'translations',
  id: 5,
  title: 'Changer d’employeur (es)',
  language: 'es',
  resourceType: 'guide-chapters',
  workflowState: 'published',
  counts: counts({ approved: 10 }, { approved: 100 }),
  own: 0,
  others: 0,
  unread: 0,
  sentBack: 0,
  ...changes,
})

const facts = (changes: Partial<Facts> = {}): Facts => ({
  texts: [],
  translations: [],
  dated: [],
  counted: {},
  failedJobs: [],
  questions: [],
  comments: [],
  plans: [],
  changedSources: 0,
  lostLinks: 0,
  lostInTranslations: [],
  toRevise: new Map<string, string>(),
  ...changes,
})

const person = (role: Role, languages: string[] = []): WorkflowActor => ({
  id: ME,
  roles: [role],
  languages,
})

const codesFor = (who: WorkflowActor, given: Partial<Facts>): TaskCode[] =>
  whatWaits(facts(given), who, TODAY).map(({ code }) => code)

it.each(ROLES)('of links lost in translations, %s is shown what is theirs to mend', (role) => {
  const lost = { collection: 'translations', id: 1, title: 'Titre', passage: 'u1' }
  const lostInTranslations = ['https://a.example/', 'https://a.example/', 'https://b.example/'].map(
    (address) => ({ ...lost, address }),
  )
  const rows = whatWaits(facts({ lostLinks: 2, lostInTranslations }), person(role), TODAY)
  const expected = {
    admin: [['lostLinks', 2, 0]],
    researcher: [['lostLinks', 2, 0]],
    translator: [['lostInTranslations', 2, 3]],
    organization: [],
    mapReader: [],
  }
  expect(rows.map(({ code, count, items }) => [code, count, items.length])).toEqual(expected[role])
})

it.each(ROLES)('of texts to revise for a cited page, %s is shown those that are there', (role) => {
  const toRevise = new Map([
    ['guide-chapters:1', 'page'],
    ['pages:404', 'page'],
  ])
  const texts = [text({ id: 1 }), text({ id: 2 })]
  const rows = whatWaits(facts({ texts, toRevise }), person(role), TODAY)
  expect(rows.filter(({ code }) => code === 'textsOfSources')).toEqual(
    isEditor(role)
      ? [
          expect.objectContaining({
            count: 1,
            items: [expect.objectContaining({ source: 'page' })],
          }),
        ]
      : [],
  )
})

/** What each role is offered of a text that somebody else wrote, from each state. */
const OF_OTHERS: Record<WorkflowState, TaskCode[]> = {
  draft: [],
  inReview: ['textsToReview'],
  changesRequested: [],
  approved: ['textsToPublish'],
  published: [],
  withdrawn: [],
}

/** And of a text of one's own: it waits for somebody else, or came back. */
const OF_ONES_OWN: Record<WorkflowState, TaskCode[]> = {
  draft: ['textsSentBack'],
  inReview: [],
  changesRequested: ['textsSentBack'],
  approved: [],
  published: [],
  withdrawn: [],
}

const isEditor = (role: Role) => role === 'admin' || role === 'researcher'

describe.each(ROLES)('to a person who is %s, Today', (role) => {
  it.each(WORKFLOW_STATES)('offers of a text of others that is %s what they may do', (state) => {
    const texts = [text({ workflowState: state, writers: [OTHER] })]
    expect(codesFor(person(role), { texts })).toEqual(isEditor(role) ? OF_OTHERS[state] : [])
  })

  it.each(WORKFLOW_STATES)('offers of a text of their own that is %s only its return', (state) => {
    const returned = state === 'draft' || state === 'changesRequested'
    const texts = [
      text({
        workflowState: state,
        writers: [OTHER, ME],
        reviewerNote: returned ? 'Voir la source 2.' : null,
      }),
    ]
    expect(codesFor(person(role), { texts })).toEqual(isEditor(role) ? OF_ONES_OWN[state] : [])
  })

  it.each(TRANSLATION_STATES)('offers of a translation that is %s what is theirs', (state) => {
    const given = {
      translations: [
        translation({ workflowState: state, counts: counts({ toReview: 4 }), others: 3, own: 1 }),
      ],
    }
    const mayApprove = state === 'inReview' && (role === 'admin' || role === 'translator')
    expect(codesFor(person(role, ['es']), given)).toEqual(mayApprove ? ['passagesToApprove'] : [])
  })

  it('counts what waits for the role, and nothing else', () => {
    const counted = Object.fromEntries(Object.keys(COUNTED).map((code) => [code, 2]))
    const roles: Record<string, readonly Role[]> = Object.fromEntries(
      Object.entries(COUNTED).map(([code, task]) => [code, task.for]),
    )
    const expected = Object.keys(COUNTED).filter((code) => roles[code]?.includes(role))
    expect(codesFor(person(role), { counted }).sort()).toEqual(expected.sort())
  })
})

describe('a translation published alone', () => {
  it.each([
    ['inProgress', 2, ['passagesUnread']],
    ['published', 2, ['passagesUnread']],
    ['published', 0, []],
  ] as const)('that is %s with %i passages to read waits for a reader', (state, unread, codes) => {
    const translations = [translation({ workflowState: state, unread })]
    for (const role of ['translator', 'admin'] as const) {
      expect(codesFor(person(role, ['es']), { translations })).toEqual(codes)
    }
  })
})

describe('a text', () => {
  it('published alone waits for whoever neither wrote nor published it', () => {
    const publishedAlone = { date: '2026-11-20', people: [OTHER] }
    expect(codesFor(person('researcher'), { texts: [text({ publishedAlone })] })).toEqual([
      'textsUnread',
    ])
    const mine = text({ publishedAlone: { date: '2026-11-20', people: [OTHER, ME] } })
    expect(codesFor(person('researcher'), { texts: [mine] })).toEqual([])
  })

  it.each([
    ['2026-11-28', ['textsToRevise']],
    ['2026-11-29', []],
  ])('to be reviewed by %s waits from that day on', (reviewBy, expected) => {
    expect(codesFor(person('researcher'), { texts: [text({ reviewBy })] })).toEqual(expected)
  })

  it('that came back stands before all else, with what was said', () => {
    const rows = whatWaits(
      facts({
        texts: [
          text({ id: 1, workflowState: 'inReview', writers: [OTHER] }),
          text({ id: 2, workflowState: 'changesRequested', writers: [ME], reviewerNote: 'Non.' }),
        ],
        counted: { failedImports: 1 },
      }),
      person('researcher'),
      TODAY,
    )
    expect(rows.map(({ code }) => code)).toEqual([
      'textsSentBack',
      'failedImports',
      'textsToReview',
    ])
    expect(rows[0]?.items[0]?.reviewerNote).toBe('Non.')
  })

  it('is counted with those of its collection, whose list shows these and no others', () => {
    const rows = whatWaits(
      facts({
        texts: [
          text({ id: 1, workflowState: 'inReview', writers: [OTHER] }),
          text({ id: 2, workflowState: 'inReview', writers: [ME] }),
          text({ id: 3, workflowState: 'inReview', writers: [OTHER] }),
          text({ id: 4, workflowState: 'inReview', writers: [OTHER], collection: 'pages' }),
        ],
      }),
      person('researcher'),
      TODAY,
    )
    expect(
      rows.map(({ collection, count, conditions }) => [collection, count, conditions]),
    ).toEqual([
      ['guide-chapters', 2, { id: { in: ['1', '3'] } }],
      ['pages', 1, { id: { in: ['4'] } }],
    ])
  })
})

describe('translations', () => {
  const unfinished = translation({
    workflowState: 'inProgress',
    counts: counts({ missing: 3, stale: 2, approved: 5 }, { missing: 30, stale: 12, approved: 50 }),
  })

  it('are counted in passages and in French words, each kind its own', () => {
    const rows = whatWaits(
      facts({ translations: [unfinished, { ...unfinished, id: 6 }] }),
      person('translator', ['es']),
      TODAY,
    )
    expect(rows.map(({ code, count, words }) => [code, count, words])).toEqual([
      ['passagesStale', 4, 24],
      ['passagesMissing', 6, 60],
    ])
  })

  it('are those of the person’s languages, or all for an administrator without any', () => {
    const given = { translations: [unfinished] }
    expect(codesFor(person('translator', ['en']), given)).toEqual([])
    expect(codesFor(person('admin', ['en']), given)).toEqual([])
    expect(codesFor(person('admin'), given)).toEqual(['passagesStale', 'passagesMissing'])
    expect(codesFor(person('researcher'), given)).toEqual([])
  })

  it.each([
    ['2026-11-27', undefined, true],
    ['2026-11-28', undefined, false],
    ['2026-11-27', ME, true],
    ['2026-11-27', OTHER, false],
  ])('due on %s, assigned to %s, are late: %s', (dueDate, assignee, isLate) => {
    const codes = codesFor(person('translator', ['es']), {
      translations: [{ ...unfinished, dueDate, assignee }],
    })
    expect(codes.includes('translationsLate')).toBe(isLate)
  })

  it('late wait in one row alone: none of their passages is counted twice', () => {
    const late = { ...unfinished, id: 6, dueDate: '2026-11-27' }
    const rows = (translations: TranslationFact[]) =>
      whatWaits(facts({ translations }), person('translator', ['es']), TODAY).map(
        ({ code, count, items }) => [code, count, items.map(({ id }) => id)],
      )
    const { missing, stale } = unfinished.counts.units
    expect(rows([late])).toEqual([['translationsLate', missing + stale, [6]]])
    expect(rows([late, unfinished])).toEqual([
      ['translationsLate', missing + stale, [6]],
      ['passagesStale', stale, [5]],
      ['passagesMissing', missing, [5]],
    ])
    const others = { ...late, assignee: OTHER }
    expect(rows([others])).toEqual([
      ['passagesStale', stale, [6]],
      ['passagesMissing', missing, [6]],
    ])
  })

  it('sent back are the first thing their translator sees', () => {
    const back = { ...unfinished, reviewerNote: 'Voir le glossaire.', own: 1 }
    expect(codesFor(person('translator', ['es']), { translations: [back] })[0]).toBe(
      'translationsSentBack',
    )
    const ofOthers = { ...back, own: 0, others: 1 }
    expect(codesFor(person('translator', ['es']), { translations: [ofOthers] })).not.toContain(
      'translationsSentBack',
    )
  })

  it('are not offered for approval when the person wrote all that waits', () => {
    const own = translation({ workflowState: 'inReview', counts: counts({ toReview: 2 }), own: 2 })
    expect(codesFor(person('translator', ['es']), { translations: [own] })).toEqual([])
  })

  it('make the progress of each language, in words', () => {
    const [es] = languageProgress(
      facts({ translations: [unfinished, translation({ id: 8 })] }),
      person('translator', ['es']),
    )
    expect(es).toEqual({
      language: 'es',
      words: { missing: 30, stale: 12, toReview: 0, approved: 150 },
      total: 192,
      percent: 78,
    })
  })
})

describe('beside what waits', () => {
  it('what has a day comes in its order, up to sixty days ahead', () => {
    const coming = whatComes(
      facts({
        texts: [text({ id: 1, reviewBy: '2027-01-12' }), text({ id: 2, reviewBy: '2027-06-01' })],
        dated: [
          {
            kind: 'campaignEnds',
            collection: 'campaigns',
            id: 3,
            title: '2026',
            day: '2026-12-12',
          },
        ],
      }),
      person('researcher'),
      TODAY,
    )
    expect(coming.map(({ id, day }) => [id, day])).toEqual([
      [3, '2026-12-12'],
      [1, '2027-01-12'],
    ])
  })

  it('a text of one’s own in review is with somebody else', () => {
    const mine = text({ workflowState: 'inReview', writers: [ME] })
    expect(whatOthersHave(facts({ texts: [mine] }), person('researcher'))).toEqual([mine])
    expect(whatOthersHave(facts({ texts: [text()] }), person('researcher'))).toEqual([])
  })

  it('what the person wrote stands with the latest first, texts and translations together', () => {
    const did = whatIDid(
      facts({
        texts: [text({ id: 1, lastEditedBy: ME }), text({ id: 2 })],
        translations: [translation({ writtenAt: '2026-11-21T12:00:00.000Z' })],
      }),
      person('admin'),
    )
    expect(did.map(({ id }) => id)).toEqual([5, 1])
  })
})

describe('the tables', () => {
  it('are for people who enter the admin', () => {
    const tasks = [...Object.values(TEXT_TASKS), ...Object.values(TRANSLATION_TASKS)]
    const roles = new Set([...tasks, ...Object.values(COUNTED)].flatMap((task) => [...task.for]))
    expect([...roles].sort()).toEqual(['admin', 'researcher', 'translator'])
  })

  it('ask the list what was counted', () => {
    expect(decodeURIComponent(listAddress('/admin', 'pages', { id: { in: ['4', '6'] } }))).toBe(
      '/admin/collections/pages?where[or][0][and][0][id][in][0]=4&where[or][0][and][0][id][in][1]=6',
    )
  })

  it('asks for more than the admin reads in brackets with commas', () => {
    const ids = Array.from({ length: 21 }, (_, index) => String(index))
    expect(decodeURIComponent(listAddress('/admin', 'pages', { id: { in: ids } }))).toBe(
      `/admin/collections/pages?where[or][0][and][0][id][in]=${ids.join(',')}`,
    )
  })
})

describe('what is planned for a moment', () => {
  const plan: Plan = {
    collection: 'guide-chapters',
    id: 1,
    planned: 'publish',
    mark: 'one',
    at: '2027-06-01T13:00:00.000Z',
    by: OTHER,
    byName: 'Bea',
    askedAt: '2026-11-28T12:00:00.000Z',
    seenAt: '2026-11-28T11:00:00.000Z',
    title: 'Changer d’employeur',
    state: 'waiting',
    attempts: 0,
  }
  const me = person('researcher')
  const codes = (changes: Partial<Facts>) =>
    whatWaits(facts(changes), me, TODAY).map(({ code }) => code)

  it('is ahead with its hour, however far, for those who write texts alone', () => {
    const coming = whatComes(facts({ plans: [plan] }), me, TODAY)
    expect(coming).toMatchObject([{ kind: 'publishPlanned', day: '2027-06-01', moment: plan.at }])
    expect(whatComes(facts({ plans: [plan] }), person('translator'), TODAY)).toEqual([])
  })

  it('waits for nobody to publish it', () => {
    const approved = text({ workflowState: 'approved' })
    expect(codes({ texts: [approved] })).toContain('textsToPublish')
    expect(codes({ texts: [approved], plans: [plan] })).not.toContain('textsToPublish')
    const refused: Plan = { ...plan, state: 'refused' }
    expect(codes({ texts: [approved], plans: [refused] })).toContain('textsToPublish')
  })

  it('comes first when it was refused or late, for those told who have not read it', () => {
    const news = { ...plan, state: 'refused', told: [ME, OTHER] } as const
    const returned = text({
      id: 2,
      workflowState: 'changesRequested',
      reviewerNote: 'À revoir.',
      writers: [ME],
    })
    expect(codes({ texts: [returned], plans: [news] })[0]).toBe('plansRefused')
    expect(codes({ plans: [{ ...news, state: 'late' }] })).toEqual(['plansLate'])
    expect(codes({ plans: [{ ...news, readBy: [ME] }] })).toEqual([])
    expect(codes({ plans: [{ ...news, told: [OTHER] }] })).toEqual([])
  })
})
