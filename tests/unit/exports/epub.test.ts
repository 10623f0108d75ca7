import { unzipSync } from 'fflate'
import { parseFragment } from 'parse5'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'

import { epubEntries, packEpub } from '@/exports/epub'
import type { EpubBook, EpubDocument } from '@/exports/epub/book'
import { toXhtml } from '@/exports/book/markup'

const SITE = 'https://example.org'

const chapter = (name: string, html: string, part = 'Travail'): EpubDocument => ({
  name,
  kind: 'chapter',
  title: `Chapitre ${name}`,
  part,
  standsFor: [`/fr/guide/${name}`],
  html,
})

const bookOf = (...documents: EpubDocument[]): EpubBook => ({
  identifier: 'urn:uuid:5d0a3c86-4f7e-4b41-9d1c-6a1f0f2f7b90',
  title: 'Le guide',
  description: 'Vos droits & vos démarches',
  language: 'fr',
  publisher: 'Accompagner',
  source: `${SITE}/fr/guide`,
  modified: '2026-11-29T12:00:00Z',
  subjects: ['Droits'],
  accessibilitySummary: 'Texte.',
  cover: { png: new Uint8Array([1]), alt: 'Tuiles' },
  images: [],
  documents,
  words: { cover: 'Couverture', contents: 'Table', landmarks: 'Repères', start: 'Début' },
})

const filesOf = (book: EpubBook) =>
  new Map(
    epubEntries(book, SITE).map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]),
  )

const linksIn = (xhtml: string) =>
  [...xhtml.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, to]) => to)

describe('the links of a book', () => {
  const drawn = (html: string) =>
    filesOf(
      bookOf(chapter('bail', html), chapter('salaire', '<h2 id="s-paie">Paie</h2>', 'Normes')),
    ).get('EPUB/bail.xhtml')!

  it.each([
    ['/fr/guide/salaire', 'salaire.xhtml'],
    ['/fr/guide/salaire#s-paie', 'salaire.xhtml#s-paie'],
    // What is no longer there leads to the chapter rather than nowhere.
    ['/fr/guide/salaire#s-parti', 'salaire.xhtml'],
    ['/fr/repertoire', `${SITE}/fr/repertoire`],
    ['https://example.com/a b', 'https://example.com/a%20b'],
    ['tel:+18445550143', 'tel:+18445550143'],
  ])('%s leads to %s', (href, expected) => {
    expect(linksIn(drawn(`<p><a href="${href}">x</a></p>`))).toEqual([expected])
  })

  it.each(['javascript:alert(1)', 'sms:+18445550143', 'data:text/html,x', '#nowhere', 'http://['])(
    '%s keeps its words only',
    (href) => {
      const xhtml = drawn(`<p><a href="${href}">mots</a></p>`)
      expect(linksIn(xhtml)).toEqual([])
      expect(xhtml).toContain('<p>mots</p>')
    },
  )
})

describe('the markup of a book', () => {
  const rules = { link: (address: string) => address }

  it('is without what only screens need', () => {
    expect(
      toXhtml(
        '<p><svg><path/></svg>A<open-now data-hours="{}">Ouvert</open-now><print-date>B</print-date><span aria-hidden="true">C</span><br></p><form><input></form><script>D</script>',
        rules,
      ),
    ).toBe('<p>AB<br/></p>')
  })

  it('says a language the way of XML too', () => {
    expect(toXhtml('<span lang="fr">Mot</span>', rules)).toBe(
      '<span lang="fr" xml:lang="fr">Mot</span>',
    )
  })

  it('is well formed whatever is written in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, html) => {
        const escaped = text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)
        const xhtml = toXhtml(`<p class="${escaped}" lang="fr">${escaped}</p>${html}`, rules)
        const parser = new SaxesParser({ xmlns: false })
        parser.on('error', (error) => {
          throw error
        })
        parser.write(`<root>${xhtml}</root>`).close()
      }),
    )
  })

  it('loses no word of a page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const html = `<p>${text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`)}</p>`
        const read = (markup: string) => {
          const [node] = parseFragment(markup).childNodes
          const [words] = node && 'childNodes' in node ? node.childNodes : []
          return words && 'value' in words ? words.value : ''
        }
        expect(read(toXhtml(html, rules))).toBe(read(html))
      }),
    )
  })
})

describe('a book', () => {
  const book = bookOf(
    { ...chapter('titre', '<h1>Le guide</h1>'), kind: 'title', part: undefined },
    chapter('bail', '<h1>Bail</h1>'),
    { ...chapter('salaire', '<h1>Pay</h1>'), lang: 'en' },
    chapter('sante', '<h1>Santé</h1>', 'Vie'),
  )

  it('begins with its kind, unpacked, and is the same bytes each time', async () => {
    const entries = epubEntries(book, SITE)
    const [first, second] = await Promise.all([1, 2].map(() => packEpub(entries, book.modified)))
    const bytes = Buffer.from(first!)
    expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip')
    expect(bytes.equals(Buffer.from(second!))).toBe(true)
    expect(Object.keys(unzipSync(first!))).toEqual(entries.map(({ path }) => path))
  })

  it('lists its chapters by part, each once, with their languages', () => {
    const nav = filesOf(book).get('EPUB/nav.xhtml')!
    expect(nav.match(/<span>[^<]*<\/span>/g)).toEqual(['<span>Travail</span>', '<span>Vie</span>'])
    expect(nav).toContain('<a href="salaire.xhtml" lang="en" xml:lang="en">')
    expect(nav.match(/href="bail\.xhtml"/g)).toHaveLength(2) // and as the start of the text
  })

  it('names every file in its package', () => {
    const files = filesOf(book)
    const named = [...files.get('EPUB/package.opf')!.matchAll(/<item [^>]*href="([^"]*)"/g)]
    expect(named.map(([, href]) => `EPUB/${href}`).sort()).toEqual(
      [...files.keys()].filter((path) => /^EPUB\/.*\.(?:xhtml|css|png)$/.test(path)).sort(),
    )
  })
})
