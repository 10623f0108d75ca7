import { describe, expect, it } from 'vitest'

import {
  cssString,
  type PrintedDocument,
  withPageNumbers,
  writePrinted,
} from '@/exports/book/printed'
import { pageNumbers } from '@/exports/pdf/pageNumbers'

/** A file as Chromium writes it: objects, a plain table of where they stand, named places. */
function pdfOf(objects: Record<number, string>, root = 1): Uint8Array {
  let text = '%PDF-1.4\n'
  const offsets: string[] = ['0000000000 65535 f ']
  for (const [id, body] of Object.entries(objects)) {
    offsets[Number(id)] = `${String(text.length).padStart(10, '0')} 00000 n `
    text += `${id} 0 obj\n${body}\nendobj\n`
  }
  const table = text.length
  text += `xref\n0 ${offsets.length}\n${offsets.join('\n')}\ntrailer\n<</Size ${offsets.length}\n/Root ${root} 0 R>>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

describe('the page of a place in a PDF', () => {
  const file = {
    1: '<</Type /Catalog\n/Pages 2 0 R\n/Dests 6 0 R>>',
    2: '<</Type /Pages\n/Count 3\n/Kids [3 0 R 4 0 R]>>',
    3: '<</Type /Page>>',
    4: '<</Type /Pages\n/Kids [5 0 R 7 0 R]>>',
    5: '<</Type /Page>>',
    6: '<</numbers [5 0 R /XYZ 6 776.25 0]\n/chapter-a#2db [7 0 R /XYZ 6 10 0]\n/gone [99 0 R /XYZ 0 0 0]>>',
    7: '<</Type /Page>>',
  }

  it('is counted through the tree of pages', async () => {
    expect([...(await pageNumbers(pdfOf(file)))]).toEqual([
      ['numbers', 2],
      ['chapter-a-b', 3],
    ])
  })

  it('is not said of a file of another shape, nor of pages that hold themselves', async () => {
    expect((await pageNumbers(Buffer.from('%PDF-1.7\nnothing like it'))).size).toBe(0)
    expect((await pageNumbers(Buffer.from(''))).size).toBe(0)
    expect((await pageNumbers(pdfOf({ ...file, 4: '<</Type /Pages\n/Kids [2 0 R]>>' }))).size).toBe(
      0,
    )
  })
})

describe('a document to print', () => {
  const document: PrintedDocument = {
    language: 'fr',
    title: 'Le guide </title><script>',
    running: { start: 'Le "guide"', end: '</style><script>alert(1)</script>', foot: 'a\\b\nc' },
    hasCover: true,
    heads: [{ name: 'head0', words: 'Numéros' }],
    body: '<p>Texte</p>',
  }

  it('lets no words out of their place', () => {
    const html = writePrinted(document, '')
    expect(html).not.toContain('<script>')
    expect(html.match(/<\/style>/g)).toHaveLength(2)
    expect(html.match(/<\/title>/g)).toHaveLength(1)
    expect(cssString('a"b\\c\nd')).toBe('"a\\22 b\\5c c\\a d"')
  })

  it('has a head of its own for each section, and none on its cover', () => {
    const html = writePrinted(document, '')
    expect(html).toContain(
      '@page head0 { @top-right { content: "Numéros" } } .head0 { page: head0 }',
    )
    expect(html).toContain('@page cover { @top-left { content: none }')
  })

  it('gets the numbers of its pages where they are known, and nowhere else', () => {
    const line = (id: string) => `<a><span class="printed-page" data-of="${id}"></span></a>`
    expect(withPageNumbers(line('a') + line('b'), new Map([['a', 12]]))).toBe(
      `<a><span class="printed-page" data-of="a">12</span></a>${line('b')}`,
    )
  })
})
