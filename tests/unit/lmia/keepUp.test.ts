import { describe, expect, it } from 'vitest'

import { comparePublished, drawQuarters, type HeldList } from '@/lmia/keepUp/compare'
import {
  PublisherAnswerRefusal,
  type PublishedList,
  readPublishedDataset,
} from '@/lmia/keepUp/publisher'
import { makePeriod } from '@/lmia/read/period'

const resource = (more: Record<string, unknown> = {}) => ({
  id: 'r1',
  name: '2024Q1-Employers Who Were Issued a Positive Labour Market Impact Assessment (LMIA)',
  language: ['en'],
  format: 'XLS',
  url: 'https://publisher.example/download/same-name.xlsx',
  last_modified: '2024-06-20T16:39:27.992270',
  ...more,
})

const answer = (...resources: unknown[]) =>
  JSON.stringify({ success: true, result: { title: 'x', resources } })

describe('the publisher’s answer', () => {
  it('names each list by its resource, whatever its file name and order', () => {
    const { lists } = readPublishedDataset(
      answer(resource({ id: 'fr', language: ['fr'] }), resource({ id: 'en' })),
      'positive',
    )
    expect(
      lists.map(({ resourceId, language, format, period, kind }) => [
        resourceId,
        language,
        format,
        period.key,
        kind,
      ]),
    ).toEqual([
      ['fr', 'fr', 'xlsx', '2024Q1', 'positive'],
      ['en', 'en', 'xlsx', '2024Q1', 'positive'],
    ])
  })

  it('leaves aside, by name, what is no list', () => {
    const { lists, ignored } = readPublishedDataset(
      answer(
        resource({ id: 'page', format: 'HTML', url: 'https://publisher.example/about.html' }),
        resource({ id: 'undated', name: 'Employers', url: 'https://publisher.example/x.csv' }),
        { nonsense: true },
      ),
      'positive',
    )
    expect(lists).toEqual([])
    expect(ignored.map(({ resourceId, reason }) => [resourceId, reason])).toEqual([
      ['page', 'format'],
      ['undated', 'period'],
      ['', 'format'],
    ])
  })

  it.each([
    ['a web page', '<!doctype html><title>Maintenance</title>'],
    ['half an answer', answer(resource()).slice(0, 60)],
    ['a refusal', JSON.stringify({ success: false, error: { message: 'Not found' } })],
    ['nothing', ''],
  ])('is refused when it is %s, saying what was found', (_name, text) => {
    expect(() => readPublishedDataset(text, 'positive')).toThrow(PublisherAnswerRefusal)
    if (text) expect(() => readPublishedDataset(text, 'positive')).toThrow(text.slice(0, 20))
  })
})

const published = (more: Partial<PublishedList> = {}): PublishedList => ({
  resourceId: 'r1',
  kind: 'positive',
  period: makePeriod(2024, 1, 1),
  language: 'en',
  format: 'xlsx',
  name: '2024Q1',
  url: 'https://publisher.example/x.xlsx',
  changedAt: '2024-06-20T16:39:27.992270',
  ...more,
})

const held = (more: Partial<HeldList> = {}): HeldList => ({
  kind: 'positive',
  period: makePeriod(2024, 1, 1),
  language: 'en',
  resourceId: 'r1',
  publisherChangedAt: '2024-06-20T16:39:27.992270',
  since: '2024-07-01T00:00:00.000Z',
  ...more,
})

describe('comparing with what is held', () => {
  it.each([
    ['new', [], published()],
    ['held', [held()], published()],
    ['changed', [held()], published({ changedAt: '2024-09-01T00:00:00' })],
    ['held', [held({ resourceId: null, publisherChangedAt: null })], published()],
    [
      'changed',
      [held({ resourceId: null, publisherChangedAt: null })],
      published({ changedAt: '2024-07-02T00:00:00' }),
    ],
    ['new', [held({ kind: 'negative' })], published()],
    ['held', [held({ period: makePeriod(2024, 1, 2) })], published()],
    ['held', [held()], published({ changedAt: null })],
  ] as const)('finds it %s', (state, ours, list) => {
    expect(comparePublished([list], ours).map((one) => one.state)).toEqual([state])
  })

  it('counts a quarter once: English first, French where there is no other', () => {
    const lists = comparePublished(
      [
        published({ resourceId: 'fr', language: 'fr', changedAt: '2025-01-01' }),
        published({ resourceId: 'en' }),
        published({ resourceId: 'fr2', language: 'fr', period: makePeriod(2023, 4, 4) }),
      ],
      [],
    )
    expect(lists.map(({ resourceId }) => resourceId)).toEqual(['fr2', 'en'])
  })
})

describe('the picture of quarters', () => {
  it('tells what is in, what can be had and what the publisher lacks', () => {
    const cells = drawQuarters(
      [held({ period: makePeriod(2023, 1, 4) })],
      [published({ period: makePeriod(2024, 2, 2) })],
      new Set(['positive'] as const),
    )
    const row = (kind: string) =>
      cells.filter((cell) => cell.kind === kind).map(({ state }) => state)
    expect(row('positive')).toEqual(['in', 'in', 'in', 'in', 'absent', 'available'])
    // The other kind was not asked about: nobody knows whether the publisher has it.
    expect(row('negative')).toEqual(Array(6).fill('unknown'))
  })

  it('says that it does not know when the publisher was not asked', () => {
    const cells = drawQuarters(
      [held({ period: makePeriod(2023, 1, 1) }), held({ period: makePeriod(2023, 3, 3) })],
      [],
      new Set(),
    )
    expect(cells.slice(0, 3).map(({ state }) => state)).toEqual(['in', 'unknown', 'in'])
  })

  it('is empty without any list', () => {
    expect(drawQuarters([], [], new Set())).toEqual([])
  })
})

describe.runIf(process.env.REFERENCE_DATA_DIR)('a real answer of the publisher', () => {
  it('gives one list for each of its periods', async () => {
    const { readFile } = await import('node:fs/promises')
    const file = `${process.env.REFERENCE_DATA_DIR}/lmia/ckan-package.json`
    const { lists, ignored } = readPublishedDataset(await readFile(file, 'utf8'), 'positive')
    expect(lists).toHaveLength(62)
    expect(ignored).toEqual([])
    const compared = comparePublished(lists, [])
    expect(compared).toHaveLength(31)
    expect(compared.every(({ language, state }) => language === 'en' && state === 'new')).toBe(true)
    expect(compared[0]?.period.key).toBe('2014')
    expect(compared.at(-1)?.period.key).toBe('2024Q1')
    expect(new Set(compared.map(({ period }) => period.key)).size).toBe(31)
  })
})
