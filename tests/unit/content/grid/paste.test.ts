import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readPasted } from '@/content/grid'
import { MOST_COLUMNS, MOST_PASTED_LENGTH } from '@/content/grid/limits'

import { cpuMsOf } from '../../../cpuTime'

const html = (page: string) => readPasted({ html: page, text: '' })
const text = (said: string) => readPasted({ html: '', text: said })

describe('what a spreadsheet puts on the clipboard', () => {
  it('is read by its table, without its styles and comments', () => {
    const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-x:1}</style></head>
      <body><!--StartFragment--><table><col width=64><tr><td class=xl65>Quoi</td><td>Coût</td></tr>
      <tr><td>Permis<br>de travail</td><td align=right>155&nbsp;$</td></tr></table><!--EndFragment--></body></html>`
    expect(html(page)).toEqual({
      is: 'table',
      words: [
        ['Quoi', 'Coût'],
        ['Permis\nde travail', '155\u00a0$'],
      ],
      dropped: [],
    })
  })

  it('is read by its tabs where there is no page', () => {
    expect(text('Quoi\tCoût\r\n"deux\nlignes"\t"dit ""oui"""\r\n')).toMatchObject({
      words: [
        ['Quoi', 'Coût'],
        ['deux\nlignes', 'dit "oui"'],
      ],
    })
    expect(text('"sans fin\tx')).toMatchObject({ words: [['"sans fin', 'x']] })
    expect(text('a\t\n\tb')).toMatchObject({
      words: [
        ['a', ''],
        ['', 'b'],
      ],
    })
  })

  it('is words for one cell when it is no table', () => {
    expect(text('Deux lignes\r\nde texte\r\n')).toEqual({
      is: 'words',
      text: 'Deux lignes\nde texte',
      dropped: [],
    })
    expect(readPasted({ html: '<p>mots</p>', text: 'mots' })).toEqual({
      is: 'words',
      text: 'mots',
      dropped: [],
    })
    expect(text('')).toEqual({ is: 'nothing' })
  })

  it('says what is left out of words that have no form themselves', () => {
    const html = '<p>mots <a href="javascript:x()">ici</a> <sup>2</sup><img src="x.png"></p>'
    expect(readPasted({ html, text: 'mots ici 2' })).toEqual({
      is: 'words',
      text: 'mots ici 2',
      dropped: ['links', 'form', 'pictures'],
    })
  })
})

describe('a table of Word or of a web page', () => {
  it('keeps paragraphs and lists as lines, and says what it drops', () => {
    const page = `<p>Avant</p><table><tr>
      <td><p class=MsoNormal><b>Gras</b> et <a href="https://x.example">lien</a></p><p>Suite</p></td>
      <td><ul><li>un<li>deux</ul><ol><li>trois</ol><img src="https://x.example/i.png"></td></tr></table>
      <table><tr><td>autre</td></tr></table>`
    const read = html(page)
    expect(read).toMatchObject({
      is: 'table',
      words: [
        [
          [
            { type: 'text', text: 'Gras', format: 1 },
            { type: 'text', text: ' et ' },
            { type: 'link', fields: { url: 'https://x.example' } },
            { type: 'linebreak' },
            { type: 'text', text: 'Suite' },
          ],
          '• un\n• deux\n1. trois',
        ],
      ],
    })
    expect(read.is === 'table' && [...read.dropped].sort()).toEqual(
      ['around', 'otherTables', 'pictures'].sort(),
    )
  })

  it('knows the marks that Word writes for its lists', () => {
    const item = (mark: string, said: string) =>
      `<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span><![endif]>${said}</p>`
    const cell = `${item('·', 'passeport')}${item('o', 'photo')}${item('2.', 'contrat')}`
    expect(html(`<table><tr><td>${cell}</td></tr></table>`)).toMatchObject({
      words: [['• passeport\n• photo\n2. contrat']],
    })
  })

  it('spreads merged cells: words once, empty squares for the rest', () => {
    const page =
      '<table><tr><td colspan=2>a</td><td rowspan=2>b</td></tr><tr><td>c</td><td>d</td></tr><tr><td>e<td>f<td>g</table>'
    expect(html(page)).toEqual({
      is: 'table',
      words: [
        ['a', '', 'b'],
        ['c', 'd', ''],
        ['e', 'f', 'g'],
      ],
      dropped: ['merged'],
    })
  })

  it('flattens a table within a cell', () => {
    const page = '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</table>'
    expect(html(page)).toMatchObject({ words: [['a\nb c', 'd']], dropped: ['otherTables'] })
  })
})

describe('what comes from anybody', () => {
  it('runs nothing and keeps no mark of a page', () => {
    const page =
      '<table><tr><td onclick="x()"><script>alert(1)</script><style>*{}</style><svg onload=x()><text>no</text></svg>' +
      '<iframe srcdoc="<b>x"></iframe>bon &lt;b&gt;</td></tr></table>'
    expect(html(page)).toMatchObject({ words: [['bon <b>']] })
  })

  it('is bounded: length, span, depth', () => {
    expect(html('x'.repeat(MOST_PASTED_LENGTH + 1))).toEqual({ is: 'tooLong' })
    const spans = html('<table><tr><td colspan=99999 rowspan=99999>a</td></tr></table>')
    expect(spans.is === 'table' && spans.words[0]!.length).toBeLessThan(50)
    const deep = html(`<table><tr><td>${'<div>'.repeat(20_000)}fond</td></tr></table>`)
    expect(deep).toMatchObject({ words: [['fond']] })
  })

  it('holds no more squares than a table may have, however far its cells are merged', () => {
    const row = '<tr><td colspan=40 rowspan=1000>x<td colspan=40 rowspan=1000>y'
    const table = `<table>${row.repeat(420)}</table>`
    expect(cpuMsOf(() => void html(table))).toBeLessThan(2000)
    const read = html(table)
    const words = read.is === 'table' ? read.words : []
    expect(words).toHaveLength(420)
    expect(words[0]?.filter(Boolean)).toEqual(['x', 'y'])
    expect(Math.max(...words.map(({ length }) => length))).toBe(MOST_COLUMNS + 1)
  })

  it('is read without failing, whatever it is', () => {
    const bits = [
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '<li>',
      '<',
      '"',
      '\t',
      '\n',
      '&',
      'a',
      '<ol>',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 40 }), (some) => {
        const said = some.join('')
        expect(readPasted({ html: said, text: said })).toHaveProperty('is')
      }),
    )
  })
})
