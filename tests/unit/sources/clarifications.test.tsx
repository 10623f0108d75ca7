import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { compare, piecesOf } from '@/compare'
import { ChapterSources } from '@/components/ChapterSources'
import { LOCALES, type Locale } from '@/i18n/locales'
import { citedSource, fieldsOfOthers, type StoredSource } from '@/sources/kinds'

const CALL: StoredSource = {
  kind: 'clarification',
  title: 'Délai de traitement',
  publisher: 'Ministère inventé',
  language: 'fr',
  means: 'phone',
  givenOn: '2026-03-12',
  person: 'Dominique Tremblay-Exemple',
}

const drawn = (source: StoredSource, locale: Locale) =>
  renderToStaticMarkup(
    <ChapterSources locale={locale} sources={[{ ...citedSource(source), lastChecked: null }]} />,
  )

describe('a clarification', () => {
  it.each(LOCALES)('is cited by its body and its day, without an address (%s)', (locale) => {
    const html = drawn(CALL, locale)
    expect(html).toContain('Ministère inventé')
    expect(html).toContain('2026')
    expect(html).toContain('Délai de traitement')
    expect(html).not.toContain('<a ')
  })

  it('says "Clarification from" its body', () => {
    expect(drawn(CALL, 'en')).toContain('Clarification from Ministère inventé, by phone, ')
  })

  it('names who gave it only where that person agreed', () => {
    expect(drawn(CALL, 'en')).not.toContain('Dominique')
    expect(drawn({ ...CALL, isNamed: true }, 'en')).toContain(
      'Dominique Tremblay-Exemple (Ministère inventé)',
    )
  })

  it('is no page: what a page has is taken from it, and the other way round', () => {
    expect(fieldsOfOthers('clarification')).toContain('url')
    expect(fieldsOfOthers('page')).toEqual(expect.arrayContaining(['person', 'said']))
  })

  it('is compared by what it is of: two of them are two', () => {
    const page = { title: { text: 'T', state: 'source' as const }, summary: null, blocks: [] }
    const first = { id: '1', ...citedSource(CALL) }
    const second = { id: '2', ...citedSource({ ...CALL, title: 'Autre sujet' }) }
    const pieces = piecesOf({ ...page, sources: [first, second] })
    expect(pieces.filter(({ type }) => type === 'source')).toHaveLength(2)
    const compared = compare(piecesOf({ ...page, sources: [first] }), pieces)
    expect(JSON.stringify(compared)).toContain('Autre sujet')
  })
})

describe('a source of before there were kinds', () => {
  it('is a page', () => {
    const { kind: _, ...old } = { ...CALL, url: 'https://example.org/a' }
    expect(drawn(old, 'fr')).toContain('href="https://example.org/a"')
  })
})
