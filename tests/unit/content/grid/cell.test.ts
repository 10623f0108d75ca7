import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  cellHtml,
  cellOf,
  isTooLong,
  keepCell,
  keepRows,
  MOST_CELL_LENGTH,
  newId,
  partsOf,
  plainOf,
  readPasted,
  type Run,
  runsOf,
  TABLE_SHAPES,
  toggleForm,
  toggleList,
} from '@/content/grid'

const page = 'https://exemple.org/a'

const run = fc.record(
  {
    text: fc.oneof(fc.string(), fc.constantFrom('• un', '1. deux', '\n', 'mots\n• a\n◦ b')),
    isBold: fc.boolean(),
    isItalic: fc.boolean(),
    address: fc.constantFrom(page, 'mailto:a@exemple.org', '/guide'),
  },
  { requiredKeys: ['text'] },
)
const runs: fc.Arbitrary<Run[]> = fc.array(run, { maxLength: 6 })

describe('what a cell says', () => {
  it('is a text while it is words, and nodes of rich text once it is more', () => {
    expect(cellOf([{ text: 'un' }, { text: '\ndeux', isBold: false }])).toBe('un\ndeux')
    expect(cellOf([{ text: 'un ' }, { text: 'deux\ntrois', isBold: true }])).toEqual([
      { type: 'text', text: 'un ' },
      { type: 'text', text: 'deux', format: 1 },
      { type: 'linebreak' },
      { type: 'text', text: 'trois', format: 1 },
    ])
    expect(
      cellOf([
        { text: 'la ', address: page },
        { text: 'page', address: page, isItalic: true },
      ]),
    ).toEqual([
      {
        type: 'link',
        fields: { linkType: 'custom', url: page },
        children: [
          { type: 'text', text: 'la ' },
          { type: 'text', text: 'page', format: 2 },
        ],
      },
    ])
  })

  it('has one form for each thing it may say, and loses no word', () => {
    fc.assert(
      fc.property(runs, (said) => {
        const cell = cellOf(said)
        expect(cellOf(runsOf(cell))).toEqual(cell)
        expect(keepCell(cell)).toEqual(cell)
        expect(plainOf(cell)).toBe(said.map(({ text }) => text).join(''))
        expect(keepCell(JSON.parse(JSON.stringify(cell)))).toEqual(cell)
      }),
    )
  })

  it('goes through the clipboard as it is: bold, italics, links and lists', () => {
    const cell = cellOf([
      { text: 'Avant ' },
      { text: 'deux', isBold: true },
      { text: '\n• ' },
      { text: 'page', address: page },
      { text: '\n• fin\n◦ dedans', isItalic: true },
    ])
    const read = readPasted({
      html: `<table><tr><td>${cellHtml(cell)}</td></tr></table>`,
      text: '',
    })
    expect(read.is === 'table' && plainOf(read.words[0]![0]!)).toBe(plainOf(cell))
    expect(read.is === 'table' && cellHtml(read.words[0]![0]!)).toBe(cellHtml(cell))
  })

  it('counts its words and its addresses against what a cell may hold', () => {
    const long = cellOf([{ text: 'x'.repeat(MOST_CELL_LENGTH - 5), isBold: true }])
    expect(isTooLong(long)).toBe(false)
    expect(isTooLong([...(long as []), ...(cellOf([{ text: 'y', address: page }]) as [])])).toBe(
      true,
    )
  })
})

describe('a list in a cell', () => {
  it('is lines that begin with its mark, drawn with the numbers that were written', () => {
    expect(
      partsOf(runsOf('Apportez\n• passeport\n◦ copie\n• photo\n3. payer\n4. partir\n9. x')),
    ).toEqual([
      { is: 'lines', lines: [[{ text: 'Apportez' }]] },
      {
        is: 'list',
        isNumbered: false,
        start: 1,
        items: [
          { runs: [{ text: 'passeport' }], within: [[{ text: 'copie' }]] },
          { runs: [{ text: 'photo' }], within: [] },
        ],
      },
      {
        is: 'list',
        isNumbered: true,
        start: 3,
        items: [
          { runs: [{ text: 'payer' }], within: [] },
          { runs: [{ text: 'partir' }], within: [] },
        ],
      },
      { is: 'list', isNumbered: true, start: 9, items: [{ runs: [{ text: 'x' }], within: [] }] },
    ])
  })

  it('is begun and ended on all lines, and so is bold on all words', () => {
    const lines = runsOf('un\ndeux')
    expect(plainOf(cellOf(toggleList(lines)))).toBe('• un\n• deux')
    expect(cellOf(toggleList(toggleList(lines)))).toBe('un\ndeux')
    expect(cellOf(toggleForm(toggleForm(lines, 'isBold'), 'isBold'))).toBe('un\ndeux')
    fc.assert(
      fc.property(runs, (said) => {
        const bold = toggleForm(said, 'isItalic')
        expect(plainOf(cellOf(bold))).toBe(plainOf(cellOf(said)))
      }),
    )
  })
})

describe('a link of a cell', () => {
  const rows = (url: unknown) => [
    {
      cells: [
        { text: [{ type: 'link', fields: { url }, children: [{ type: 'text', text: 'x' }] }] },
      ],
    },
  ]
  const keep = (url: unknown) => keepRows(TABLE_SHAPES.procedureTable, rows(url), newId)

  it.each([
    page,
    'http://exemple.org',
    'mailto:a@exemple.org',
    'tel:+15145550100',
    '/guide/x',
    '#a',
  ])('may lead to %s', (url) => {
    expect(keep(url)).toMatchObject([{ cells: [{ text: [{ type: 'link', fields: { url } }] }] }])
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://exemple.org/x',
    '//exemple.org',
    '/\\exemple.org',
    `https://exemple.org/${'x'.repeat(3000)}`,
    '',
    undefined,
    { $gt: '' },
  ])('may not lead to %j', (url) => {
    expect(keep(url)).toBe('unsafeLink')
    expect(runsOf(rows(url)[0]!.cells[0]!.text)).toEqual([{ text: 'x' }])
  })

  it('is pasted as its words when it may lead nowhere, and said', () => {
    const html = '<table><tr><td>a <a href="javascript:alert(1)">mots</a></td></tr></table>'
    expect(readPasted({ html, text: '' })).toEqual({
      is: 'table',
      words: [['a mots']],
      dropped: ['links'],
    })
  })

  it('is nothing else: other nodes are refused', () => {
    for (const odd of [
      [{ type: 'image', src: 'x' }],
      [{ type: 'text', text: 1 }],
      [[]],
      ['x'],
      [
        {
          type: 'link',
          fields: { url: page },
          children: [{ type: 'link', fields: { url: page }, children: [] }],
        },
      ],
      { type: 'text', text: 'x' },
    ]) {
      expect(keepRows(TABLE_SHAPES.procedureTable, [{ cells: [{ text: odd }] }], newId)).toBe(
        'misshapen',
      )
    }
    const more = [{ type: 'text', text: 'x', format: 1, evil: 1, style: 'color:red' }]
    expect(keepCell(more)).toEqual([{ type: 'text', text: 'x', format: 1 }])
  })
})

describe('words pasted in one cell', () => {
  const words = (html: string, text: string) => readPasted({ html, text })

  it('keep bold, links and lists of Word, of a page, of Google documents', () => {
    expect(words('<p>Le <b>permis</b> <i>fermé</i></p>', 'Le permis fermé')).toMatchObject({
      text: [
        { type: 'text', text: 'Le ' },
        { type: 'text', text: 'permis', format: 1 },
        { type: 'text', text: ' ' },
        { type: 'text', text: 'fermé', format: 2 },
      ],
    })
    const docs =
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">gras</span> maigre</p></b>'
    expect(words(docs, 'gras maigre')).toMatchObject({
      text: [
        { type: 'text', text: 'gras', format: 1 },
        { type: 'text', text: ' maigre' },
      ],
    })
    expect(
      words('<ul><li>un</li><li>deux<ul><li>trois</li></ul></li></ul>', 'un\ndeux\ntrois'),
    ).toMatchObject({
      text: '• un\n• deux\n◦ trois',
    })
    expect(words('<p>mots</p>', 'mots')).toEqual({ is: 'words', text: 'mots', dropped: [] })
  })

  it('keep the bold that Excel says in its style sheet', () => {
    const html = `<html><head><style><!-- .xl65 {font-weight:700;} .font5{color:red;font-style:italic} --></style></head>
      <body><table><tr><td class=xl65>Coût</td><td>155 <font class="font5">$</font></td></tr></table></body></html>`
    expect(words(html, '')).toMatchObject({
      words: [
        [
          [{ type: 'text', text: 'Coût', format: 1 }],
          [
            { type: 'text', text: '155 ' },
            { type: 'text', text: '$', format: 2 },
          ],
        ],
      ],
    })
  })

  it('leave out what nobody is to read: comments, what was struck out of a revised text, hidden words', () => {
    const read = words(
      '<p>Le <del>vieux</del><ins>nouveau</ins> délai<a class="msocomanchor" href="#_msocom_1">[AB1]</a>' +
        '<span style="display:none">caché</span></p><ul><li>un</ul>',
      '',
    )
    expect(read).toMatchObject({ text: 'Le nouveau délai\n• un' })
    expect(read.is === 'words' && [...read.dropped].sort()).toEqual(['comments', 'revisions'])
  })

  it('keep the mark of a note', () => {
    const read = words(
      '<ul><li>Voir la loi<a href="#_ftn1" name="_ftnref1" style="mso-footnote-id:ftn1"><sup>[1]</sup></a></ul>',
      '',
    )
    expect(read).toMatchObject({ text: '• Voir la loi[1]', dropped: [] })
  })
})
