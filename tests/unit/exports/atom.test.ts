import { describe, expect, it } from 'vitest'

import { atomXml, type Feed } from '@/exports/atom'
import { readXml } from '@/translation/xliff/xml'

const FEED: Feed = {
  id: 'https://example.org/en/guide/changes/atom',
  title: 'What changed',
  language: 'en',
  author: 'A site',
  selfUrl: 'https://example.org/en/guide/changes/atom',
  pageUrl: 'https://example.org/en/guide/changes?a=1&b=2',
  entries: [
    {
      id: 'urn:uuid:1',
      title: { text: 'Salaire < 35 $ & « heures »', language: 'fr' },
      url: 'https://example.org/en/guide/a',
      updated: '2026-03-01T15:00:00.000Z',
      summary: { text: '<script>alert(1)</script>\u0000' },
    },
    {
      id: 'urn:uuid:2',
      title: { text: 'Leave' },
      url: 'https://example.org/en/guide/b',
      updated: '2026-04-01T15:00:00.000Z',
    },
  ],
}

describe('a feed', () => {
  it('says of each change what, where and when, in its language', () => {
    const xml = atomXml(FEED)
    expect(xml).toContain('<title xml:lang="fr">Salaire &lt; 35 $ &amp; « heures »</title>')
    expect(xml).toContain('href="https://example.org/en/guide/changes?a=1&amp;b=2"')
    expect(xml).toContain('<link rel="self" type="application/atom+xml"')
    expect(xml).toContain('<summary>&lt;script&gt;alert(1)&lt;/script&gt; </summary>')
  })

  it('is as old as its latest change, whichever stands first', () => {
    expect(/<updated>([^<]+)/.exec(atomXml(FEED))?.[1]).toBe('2026-04-01T15:00:00.000Z')
    expect(atomXml({ ...FEED, entries: [] })).toContain('<updated>1970-01-01T00:00:00Z</updated>')
  })

  it('is well-formed whatever is written in it', () => {
    const hostile = ']]> & <a \uD800 \u0007 "\' -->'
    const xml = atomXml({ ...FEED, title: hostile, language: 'fr"x', author: hostile })
    expect(() => readXml(xml)).not.toThrow()
  })
})
