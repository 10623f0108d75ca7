import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'

import { Row } from '@/admin/SourceWatch/Row'
import { UNWATCHED_WORDS } from '@/admin/SourceWatch/words'
import { LOCALES, type Locale } from '@/i18n/locales'
import { changedPassages } from '@/sources'
import type { Watched } from '@/sources'
import type { DeskRow } from '@/sources/payload/desk'

// What is pressed asks the admin who is there; the answers that are offered are what matters here.
vi.mock('@/admin/ScreenLink', () => import('./plainScreenLink'))
vi.mock('@/admin/SourceWatch/Answers', () => ({
  Answers: (props: { answers: string[]; seen?: string; movedTo?: string; text?: string }) => (
    <output>{`${props.answers.join(' ')} of ${props.text ?? props.seen ?? props.movedTo}`}</output>
  ),
}))
vi.mock('@/admin/SourceWatch/OpenDraft', () => ({
  OpenDraft: ({ isMade, text, address }: { isMade: boolean; text: string; address: string }) => (
    <output>{`${isMade ? 'make' : 'open'} ${text} at ${address}`}</output>
  ),
}))

const SINCE = '2026-11-02T12:00:00.000Z'

const page = (more: Partial<Watched> = {}): Watched => ({
  address: 'https://exemple.test/permis',
  pace: 'often',
  nextAt: SINCE,
  earlier: [],
  quiet: 0,
  flaps: 0,
  failed: 0,
  ...more,
})

const sourceOf = ({ address }: Watched) => ({
  id: 3,
  title: 'Permis',
  publisher: 'Ministère',
  url: address,
  language: 'fr',
})

const drawn = (
  known: Watched,
  {
    locale = 'en',
    list = 'asks',
    ...more
  }: Partial<DeskRow> & { locale?: Locale; list?: 'asks' | 'revising' | 'byHand' } = {},
): string =>
  renderToStaticMarkup(
    <Row
      admin="/admin"
      in={list}
      locale={locale}
      row={{
        key: 'k',
        page: known,
        source: sourceOf(known),
        sources: [sourceOf(known)],
        citedIn: [
          {
            collection: 'guide-chapters',
            id: 7,
            title: 'Chapitre',
            workflowState: 'published',
            field: 'content.1',
            blocks: [{ place: 2, begins: 'Le délai', sources: [], pages: [] }],
          },
        ],
        toRevise: [],
        ...more,
      }}
    />,
  )

const changed = page({ changed: { since: SINCE, from: 'a', to: 'b', of: 'words' } })

describe('a page on the desk of cited pages', () => {
  it.each(LOCALES)(
    'that changed shows its words, where it is cited and three answers (%s)',
    (locale) => {
      const change = changedPassages('Le délai est de 12 semaines.', 'Le délai est de 10 semaines.')
      const html = drawn(changed, { locale, change })
      expect(html).toMatch(/<del>.*12<\/del>/)
      expect(html).toMatch(/<ins>.*10<\/ins>/)
      expect(html).toContain('href="/admin/collections/guide-chapters/7"')
      expect(html).toContain('Le délai')
      expect(html).toContain('revise noEffect less of b')
      expect(html).not.toMatch(/undefined<|\{\w+\}|\[object/)
    },
  )

  it.each([
    [
      page({ moved: { since: SINCE, to: 'https://exemple.test/nouveau' } }),
      'follow look of https://exemple.test/nouveau',
      'https://exemple.test/nouveau',
    ],
    [page({ dead: { since: SINCE, why: 'gone', status: 404 } }), 'read look', '(404)'],
    [page({ unwatched: { since: SINCE, why: 'private' } }), 'look', 'private network'],
  ])('that needs something else is offered what fits', (known, answers, said) => {
    const html = drawn(known)
    expect(html).toContain(answers)
    expect(html).toContain(said)
    expect(html).not.toContain('a.m..')
  })

  it('that is not watched says why, and is read by hand', () => {
    const html = drawn(page({ unwatched: { since: SINCE, why: 'robots' } }), { list: 'byHand' })
    expect(html).toContain(UNWATCHED_WORDS.robots.en)
    expect(html).toContain('read look of')
  })

  it('being revised for waits for one answer; a document says that its words are not read', () => {
    const revising = { ...changed.changed!, at: SINCE, chapters: ['guide-chapters:7'] }
    const html = drawn(page({ revising }), { list: 'revising', change: 'document' })
    expect(html).toContain('revised of')
    expect(html).toContain('The document changed.')
    expect(drawn(changed, { change: 'beyond' })).toContain('very long page')
  })

  it('being revised for lists the texts that remain, each with how it stands and its own answers', () => {
    const revising = { ...changed.changed!, at: SINCE, chapters: ['guide-chapters:7', 'pages:8'] }
    const text = { id: 7, title: 'Chapitre', field: 'sources.0', blocks: [] }
    const html = drawn(page({ revising }), {
      list: 'revising',
      toRevise: [
        { ...text, collection: 'guide-chapters', workflowState: 'published' },
        { ...text, collection: 'pages', id: 8, workflowState: 'inReview' },
      ],
    })
    expect(html).toContain('make guide-chapters:7 at /admin/collections/guide-chapters/7?source=k')
    expect(html).toContain('open pages:8 at /admin/collections/pages/8?source=k')
    expect(html).toContain('revised of guide-chapters:7')
    expect(html).toContain('In review')
  })

  it('that no text cites is not to be revised', () => {
    expect(drawn(changed, { citedIn: [] })).toContain('noEffect less of b')
    expect(drawn(changed, { citedIn: [] })).not.toContain('revise noEffect')
  })

  it('runs nothing of what the page said', () => {
    const change = changedPassages('a', '<script>alert(1)</script>')
    expect(drawn(changed, { change })).not.toContain('<script')
  })

  it('has an id of its own in each list that it stands in', () => {
    const both = page({ ...changed, unwatched: { since: SINCE, why: 'robots' } })
    const ids = (['asks', 'revising', 'byHand'] as const).map(
      (list) => /aria-labelledby="([^"]+)"/.exec(drawn(both, { list }))?.[1],
    )
    expect(new Set(ids).size).toBe(3)
  })
})
