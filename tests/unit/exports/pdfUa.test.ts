import { beforeAll, describe, expect, it } from 'vitest'

import { type PrintedDocument, writePrinted } from '@/exports/book/printed'
import { makeAccessible } from '@/exports/pdf/accessible'
import { operationsOf } from '@/exports/pdf/content'
import { type Font, Fonts, glyphsOf } from '@/exports/pdf/fonts'
import { type PdfFile, readPdf, writePdf } from '@/exports/pdf/file'
import { problemsOf } from '@/exports/pdf/problems'
import { type Dictionary, readText, Reference, type Value } from '@/exports/pdf/syntax'
import { type Tag, TagTree } from '@/exports/pdf/tags'
import { printPdf } from '@/server/books/chromium/print'
import { findChromium } from '@/server/chromium'

import { describeWithVerapdf, verapdf } from '../../verapdf'

const chromium = findChromium(process.env.CHROMIUM_PATH)

const ADDRESS = 'https://example.org/a-long-way-to-a-page'

/** One of everything that books hold, and of what Chromium leaves to be done. */
const BODY = `
<h2>Le titre</h2>
<p style="border: 1px solid; background: #eee">Un mot <strong>fort</strong>, un <em>autre</em>, et
<span lang="es">palabras en español</span>.</p>
<p style="width: 8em; overflow-wrap: anywhere">Voir ${ADDRESS}</p>
<h4>Plus bas</h4>
<p id="place"><a href="#place">Un lien d’ici</a> et <a href="https://example.org/" style="display: inline-block;
width: 4em">un lien de deux lignes</a>.</p>
<ul><li>Une puce</li></ul><ol><li>Un numéro<ul><li>Dedans</li></ul></li></ol>
<table><caption>Le tableau</caption><thead><tr><th scope="col">Quoi</th><th scope="col">Où</th><th scope="col">Quand</th></tr></thead>
<tbody><tr><th scope="row">Un</th><td></td><td>Midi</td></tr><tr><th scope="row">Deux</th><td>Ici</td><td>Soir</td></tr></tbody></table>
<svg role="img" aria-label="Un code" width="40" height="40"><rect width="20" height="20"/></svg>
<svg aria-hidden="true" width="40" height="40"><rect width="20" height="20"/></svg>
<div aria-hidden="true">Une copie <a href="https://example.org/">pour l’œil</a></div>`

const DOCUMENT: PrintedDocument = {
  language: 'fr',
  title: 'Un essai',
  changedAt: '2026-11-28T09:30:00.000Z',
  running: { start: 'Tête', end: 'Droite', foot: 'Pied' },
  hasCover: false,
  heads: [],
  body: BODY,
}

const print = (document: PrintedDocument) =>
  printPdf({
    chromium: chromium!,
    html: writePrinted(document, ''),
    address: 'https://example.org/fr/essai',
    timeoutMs: 60_000,
  })

const OPTIONS = { changedAt: new Date(DOCUMENT.changedAt!), hasHeads: true }

let raw: Uint8Array
let done: Uint8Array

beforeAll(async () => {
  if (!chromium) return
  raw = await print(DOCUMENT)
  done = (await makeAccessible(raw, OPTIONS)).bytes
}, 60_000)

const tagsOf = (file: PdfFile, type: string): Tag[] =>
  [...new TagTree(file).walk()].filter((tag) => tag.type === type)

const textOf = (file: PdfFile, tag: Tag, key: string): string =>
  readText(file.value(tag.element.get(key)))

/** All letters of the first page, as they come. */
async function shownIn(file: PdfFile): Promise<string> {
  const page = file.dictionary(new Reference(file.pages()[0]!))!
  const fonts = await new Fonts(file).ofPage(page)
  let font: Font | undefined
  let shown = ''
  for (const { name, operands } of operationsOf(await file.content(page.get('Contents')))) {
    if (name === 'Tf') font = fonts.get(operands[0]!)
    if (name !== 'Tj') continue
    for (const glyph of glyphsOf(operands[0]!)) shown += font?.letters.get(glyph) ?? ''
  }
  return shown
}

const links = (file: PdfFile): Dictionary[] =>
  file
    .pages()
    .flatMap((id) => file.array(file.dictionary(new Reference(id))!.get('Annots')))
    .map((link) => file.dictionary(link)!)

const startOf = (text: string): string => /startxref\n(\d+)/.exec(text)![1]!

describe.runIf(chromium)('a file of Chromium’s, completed', () => {
  it('is PDF/UA-1 and says so, which what Chromium wrote is not', async () => {
    expect(await problemsOf(done)).toEqual([])
    expect(Buffer.from(done).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const clauses = (await problemsOf(raw)).map((problem) => problem.split(' ')[0])
    expect(new Set(clauses)).toEqual(new Set(['7.1', '7.2', '7.4.2', '7.18.5']))
  })

  it('has the same bytes for the same words, whenever it was printed', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1100))
    const again = await makeAccessible(await print(DOCUMENT), OPTIONS)
    expect(Buffer.compare(again.bytes, done)).toBe(0)
    expect(Buffer.from(done).toString('latin1')).toContain("(D:20261128093000+00'00')")
  }, 60_000)

  it('says of each link what it is, in its own words, and has none that only the eye finds', async () => {
    const words = links(await readPdf(done)).map((link) => readText(link.get('Contents')))
    expect([...new Set(words)]).toEqual(['Un lien d’ici', 'un lien de deux lignes'])
  })

  it('has a space between the last word of a line and the first of the next', async () => {
    const words = 'un lien de deux lignes'
    expect(await shownIn(await readPdf(raw))).not.toContain(words)
    expect(await shownIn(await readPdf(done))).toContain(words)
    expect(await shownIn(await readPdf(done))).toContain(ADDRESS)
  })

  it('says the language of words in another', async () => {
    const file = await readPdf(done)
    expect(tagsOf(file, 'Em').map((tag) => textOf(file, tag, 'Lang'))).toEqual(['', 'es'])
  })

  it('begins with the first level of headings, and leaves none out', async () => {
    const types = [...new TagTree(await readPdf(done)).walk()].map(({ type }) => type)
    expect(types.filter((type) => /^H\d$/.test(type))).toEqual(['H1', 'H2'])
  })

  it('reads nothing of heads, feet, lines, and of what is hidden from who hears it', async () => {
    const file = await readPdf(done)
    const page = file.dictionary(new Reference(file.pages()[0]!))!
    const content = await file.content(page.get('Contents'))
    expect(content.match(/\/Subtype \/Header>> BDC/g)).toHaveLength(2)
    expect(content.match(/\/Subtype \/Footer>> BDC/g)?.length).toBeGreaterThanOrEqual(1)
    expect(content.match(/\/Artifact BMC/g)!.length).toBeGreaterThan(3)
    const figures = tagsOf(file, 'Figure').map((tag) => textOf(file, tag, 'Alt'))
    expect(figures).toEqual(['Un code'])
  })

  it('is not labelled when something speaks against it, and given all the same', async () => {
    const nameless = { ...DOCUMENT, body: BODY.replace(' aria-label="Un code"', '') }
    const { bytes, problems } = await makeAccessible(await print(nameless), OPTIONS)
    expect(problems).toEqual(['7.3 A figure has no description.'])
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('pdfuaid:part>')
    expect(await problemsOf(bytes)).toContain('5 The file does not say that it is PDF/UA-1.')
  }, 60_000)

  it('stays as it is when it is of another shape', async () => {
    for (const odd of ['', '%PDF-1.7\nnothing like it', 'xref\nstartxref\n0\n%%EOF\n']) {
      const bytes = Buffer.from(odd)
      const made = await makeAccessible(bytes, OPTIONS)
      expect(made.bytes).toBe(bytes)
      expect(made.problems).toHaveLength(1)
    }
    const half = raw.slice(0, raw.length / 2)
    expect((await makeAccessible(half, OPTIONS)).bytes).toBe(half)
  })

  it.each<[string, (text: string) => string]>([
    ['packed otherwise', (text) => text.replaceAll('/FlateDecode', '/FlateDecodX')],
    ['whose page is in several pieces', (text) => text.replace(/\/Contents (\d+ 0 R)\n/, '/Contents[$1]')], // prettier-ignore
    ['that was added to', (text) => `${text}xref\n0 0\ntrailer\n<</Prev ${startOf(text)}>>\nstartxref\n${text.length}\n%%EOF\n`], // prettier-ignore
    ['whose table names no place', (text) => text.replace(/\d( 00000 n)/, 'x$1')],
    ['whose table has no end', (text) => text.replace('\ntrailer', '\n%railer')],
    [
      'whose table is too long',
      (text) => text.replace(/\nxref\n0 \d+\n/, '\nxref\n0 9999999999\n'),
    ],
    ['that is encrypted', (text) => text.replace(/trailer\n<</, 'trailer\n<</Encrypt 1 0 R\n')],
    [
      'whose streams are shorter',
      (text) => text.replace(/\/Length (\d)/, (_, digit) => `/Length ${digit === '1' ? 2 : 1}`),
    ],
  ])('stays as it is, a file %s', async (_, change) => {
    const text = Buffer.from(raw).toString('latin1')
    const odd = Buffer.from(change(text), 'latin1')
    expect(odd.equals(raw)).toBe(false)
    const made = await makeAccessible(odd, OPTIONS)
    expect(made.bytes).toBe(odd)
    expect(made.problems).toHaveLength(1)
  })
})

/** The first of a type; a test that finds none says so. */
const first = (file: PdfFile, type: string): Tag => {
  const [found] = tagsOf(file, type)
  if (!found) throw new Error(`No ${type} in the file.`)
  return found
}

const set = (dictionary: Dictionary | undefined, key: string, value: Value | undefined) =>
  value === undefined ? dictionary!.delete(key) : dictionary!.set(key, value)

const firstPage = (file: PdfFile) => file.dictionary(new Reference(file.pages()[0]!))!

async function rewrite(file: PdfFile, change: (content: string) => string): Promise<void> {
  const contents = firstPage(file).get('Contents')
  await file.setContent(contents, change(await file.content(contents)))
}

const fontOf = (file: PdfFile) => {
  const fonts = file.dictionary(file.dictionary(firstPage(file).get('Resources'))!.get('Font'))!
  return file.dictionary([...fonts.values()][0])!
}

const descendantOf = (file: PdfFile) =>
  file.dictionary(file.array(fontOf(file).get('DescendantFonts'))[0])!

/** What is broken in a good file, and the clause that names it. */
const BROKEN: Record<string, [string, (file: PdfFile) => unknown]> = {
  'no mark of tags': ['6.2', ({ catalog }) => set(catalog, 'MarkInfo', undefined)],
  'suspect tags': [
    '7.1',
    (file) => set(file.dictionary(file.catalog.get('MarkInfo')), 'Suspects', 'true'),
  ],
  'no tree': ['7.1', ({ catalog }) => set(catalog, 'StructTreeRoot', undefined)],
  'a title not shown': ['7.1', ({ catalog }) => set(catalog, 'ViewerPreferences', undefined)],
  'no language': ['7.2', ({ catalog }) => set(catalog, 'Lang', undefined)],
  'a language that is none': ['7.2', (file) => set(first(file, 'P').element, 'Lang', '(français)')],
  'no metadata': ['7.1', ({ catalog }) => set(catalog, 'Metadata', undefined)],
  encryption: ['7.16', ({ trailer }) => set(trailer, 'Encrypt', new Map())],
  'a form': ['7', ({ catalog }) => set(catalog, 'AcroForm', new Map())],
  'a type of its own': ['7.1', (file) => set(first(file, 'P').element, 'S', '/Absatz')],
  'types mapped in a circle': [
    '7.1',
    (file) => {
      const circle: Dictionary = new Map()
      circle.set('Strong', '/Em').set('Em', '/Strong')
      set(new TagTree(file).root, 'RoleMap', circle)
    },
  ],
  'another parent': ['7.1', (file) => set(first(file, 'P').element, 'P', new Reference(1))],
  'a list without entries': ['7.2', (file) => set(first(file, 'LI').element, 'S', '/P')],
  'an entry without a body': ['7.2', (file) => set(first(file, 'LBody').element, 'S', '/P')],
  'a row outside of a table': ['7.2', (file) => set(first(file, 'Table').element, 'S', '/Div')],
  'a row with a cell less': [
    '7.2',
    (file) => {
      const row = first(file, 'TR').element
      row.set('K', file.array(row.get('K')).slice(1))
    },
  ],
  'a caption in the middle': [
    '7.2',
    (file) => {
      const table = first(file, 'Table').element
      const [caption, row, ...rows] = file.array(table.get('K'))
      table.set('K', [row!, caption!, ...rows])
    },
  ],
  'a head that heads nothing': ['7.5', (file) => set(first(file, 'TH').element, 'A', undefined)],
  'a table without heads': [
    '7.5',
    (file) => tagsOf(file, 'TH').forEach(({ element }) => element.set('S', '/TD')),
  ],
  'a figure without words': ['7.3', (file) => set(first(file, 'Figure').element, 'Alt', undefined)],
  'a level left out': ['7.4.2', (file) => set(first(file, 'H2').element, 'S', '/H3')],
  'no heading': [
    '7.4',
    (file) =>
      ['H1', 'H2'].forEach((type) =>
        tagsOf(file, type).forEach((tag) => tag.element.set('S', '/P')),
      ),
  ],
  'a note without a name': ['7.9', (file) => set(first(file, 'P').element, 'S', '/Note')],
  'two of one name': [
    '7.9',
    (file) => tagsOf(file, 'P').forEach(({ element }) => element.set('ID', '(same)')),
  ],
  'an order that is not that of the tags': [
    '7.18.3',
    (file) => set(firstPage(file), 'Tabs', undefined),
  ],
  'a link without words': ['7.18.5', (file) => set(links(file)[0], 'Contents', undefined)],
  'a link in no element': ['7.18.5', (file) => set(links(file)[0], 'StructParent', undefined)],
  'a link that its element does not know': [
    '7.18.5',
    (file) => set(first(file, 'Link').element, 'K', '0'),
  ],
  'something else on the page': ['7.18', (file) => set(links(file)[0], 'Subtype', '/Text')],
  'words that are neither': ['7.1', (file) => rewrite(file, (content) => content.replace(/\/Artifact <<[^>]*>> BDC/, '/Span BMC'))], // prettier-ignore
  'a mark of no element': ['7.1', (file) => rewrite(file, (content) => content.replace(/\/MCID \d+/, '/MCID 999'))], // prettier-ignore
  'an artifact within': ['7.1', (file) => rewrite(file, (content) => content.replace(/(\/MCID \d+ >>BDC)/, '$1 /Artifact BMC f EMC'))], // prettier-ignore
  'a mark without an end': [
    '7.1',
    (file) => rewrite(file, (content) => `${content} /Artifact BMC`),
  ],
  'a font that is not in the file': [
    '7.21.4',
    (file) =>
      set(file.dictionary(descendantOf(file).get('FontDescriptor')), 'FontFile2', undefined),
  ],
  'letters without their signs': ['7.21.7', (file) => set(fontOf(file), 'ToUnicode', undefined)],
  'other widths': ['7.21.5', (file) => set(descendantOf(file), 'W', ['0', '200', '3'])],
  'no map to glyphs': ['7.21.3', (file) => set(descendantOf(file), 'CIDToGIDMap', undefined)],
  'a sign that the font lacks': ['7.21.8', (file) => rewrite(file, (content) => content.replace(/<[0-9A-F]{4}> Tj/, '<0000> Tj'))], // prettier-ignore
}

describe.runIf(chromium)('what is against PDF/UA-1', () => {
  it.each(Object.entries(BROKEN))('is found: %s', async (_, [clause, damage]) => {
    const file = await readPdf(done)
    await damage(file)
    const clauses = (await problemsOf(await writePdf(file))).map((problem) => problem.split(' ')[0])
    expect(clauses).toContain(clause)
  })

  describeWithVerapdf('judged by veraPDF', () => {
    it('is nothing in a file that says so', async () => {
      expect(await verapdf(done)).toEqual([])
      expect(await verapdf(raw)).not.toEqual([])
    }, 60_000)
  })
})
