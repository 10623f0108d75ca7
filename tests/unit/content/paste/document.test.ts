import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { MOST_PASTED_LENGTH } from '@/content/grid/limits'
import { type DocumentNode, readDocument } from '@/content/paste'

import { cpuMsOf } from '../../../cpuTime'

const read = (html: string) => {
  const result = readDocument(html, 'Notes')
  if (result.is !== 'document') throw new Error(result.is)
  return result
}

/** A document drawn in one line a node: `h2 Titre`, `p mots`, `• item`, `1. item`, deeper ones further in. */
function drawn(html: string): string[] {
  return read(html).parts.flatMap((part) =>
    part.is === 'table'
      ? [`table ${part.caption}`, ...part.words.map((row) => row.map(sayCell).join(' | '))]
      : part.nodes.flatMap((node) => draw(node, '')),
  )
}

const sayCell = (cell: string | readonly object[]): string =>
  typeof cell === 'string' ? cell : JSON.stringify(cell)

const childrenOf = ({ children }: DocumentNode): DocumentNode[] =>
  Array.isArray(children) ? (children as DocumentNode[]) : []

function draw(node: DocumentNode, before: string): string[] {
  if (node.type === 'heading') return [`${String(node.tag)} ${words(node)}`]
  if (node.type !== 'list') return [`p ${words(node)}`]
  let count = Number(node.start) - 1
  return childrenOf(node).flatMap((item) => {
    const inner = childrenOf(item).filter(({ type }) => type === 'list')
    if (inner.length > 0) return inner.flatMap((list) => draw(list, `${before}  `))
    count += 1
    return [`${before}${node.listType === 'number' ? `${count}.` : '•'} ${words(item)}`]
  })
}

function words(node: DocumentNode): string {
  if (node.type === 'linebreak') return '/'
  if (node.type === 'text') {
    const text = String(node.text)
    return Number(node.format) & 1 ? `*${text}*` : Number(node.format) & 2 ? `_${text}_` : text
  }
  const within = childrenOf(node).map(words).join('')
  const { url } = (node.fields ?? {}) as { url?: string }
  return node.type === 'link' ? `[${within}](${String(url)})` : within
}

/** An item as Word puts it on the clipboard: a paragraph with its mark in words. */
const item = (level: number, mark: string, said: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>` +
  `<![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}` +
  `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${said}<o:p></o:p></p>`

const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;font-size:12.0pt;} @list l0:level1 {mso-level-number-format:bullet;} --></style></head>
<body lang=FR-CA style='tab-interval:35.4pt'><!--StartFragment-->
<p class=MsoToc1><a href="#_Toc1">Introduction<span>\t3</span></a></p>
<h1><a name="_Toc1">Changer d’employeur</a><o:p></o:p></h1>
<p class=MsoNormal><span style='color:red;font-family:"Arial",sans-serif'>Le <b>permis fermé</b> nomme
un employeur<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>. Voir <a
href="https://exemple.org/loi"><span style='color:blue'><u>la loi</u></span></a>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>Ce qu’il faut</h2>
${item(1, '·', 'un passeport')}${item(2, 'o', 'sa copie')}${item(1, '·', 'une photo')}
<p class=MsoNormal>Puis<span class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[AB1]</a></span> :</p>
${item(1, '1.', 'demander')}${item(2, 'a.', 'en ligne')}${item(1, '2.', '<del cite="mailto:x" datetime="2026">jamais</del><ins>attendre</ins>')}
<h3>Détail</h3>
<p class=MsoNormal><img width=200 src="file:///C:/image001.png" v:shapes="Picture_1">Après l’image.</p>
<p class=MsoCaption>Tableau 1. Les délais</p>
<table class=MsoTableGrid border=1><tr><td width=200><p class=MsoNormal><b>Étape</b><o:p></o:p></p></td><td colspan=2><p class=MsoNormal>Délai</p></td></tr>
<tr><td rowspan=2><p class=MsoNormal>Demande</p></td><td><p class=MsoNormal>12 <b>semaines</b></p></td><td><p>155&nbsp;$</p></td></tr>
<tr><td><ul><li>ou plus</ul></td><td></td></tr></table>
<p class=MsoNormal>Fin.</p>
<!--EndFragment-->
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Sauf exception.</p><p class=MsoFootnoteText>Et suite.</p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>À vérifier</p></div></div>
</body></html>`

describe('a document of Word', () => {
  it('keeps headings, lists, links, tables and notes, in order', () => {
    expect(drawn(WORD)).toEqual([
      'h2 Changer d’employeur',
      'p Le *permis fermé* nomme un employeur[1]. Voir [la loi](https://exemple.org/loi).',
      'h3 Ce qu’il faut',
      '• un passeport',
      '  • sa copie',
      '• une photo',
      'p Puis :',
      '1. demander',
      '  1. en ligne',
      '2. attendre',
      'h3 Détail',
      'p Après l’image.',
      'table Tableau 1. Les délais',
      '[{"type":"text","text":"Étape","format":1}] | Délai | ',
      'Demande | [{"type":"text","text":"12 "},{"type":"text","text":"semaines","format":1}] | 155\u00a0$',
      ' | • ou plus | ',
      'p Fin.',
      'h2 Notes',
      'p [1] Sauf exception./Et suite.',
    ])
  })

  it('says what it leaves out', () => {
    expect([...read(WORD).dropped].sort()).toEqual(
      [
        ...['comments', 'contents', 'letters', 'levels', 'look', 'merged', 'pictures'],
        'revisions',
      ].sort(),
    )
  })

  it('gives nodes in the shape that the editor stores', () => {
    const [part] = read(
      '<h1>Titre</h1><p>un <a href="https://exemple.org">lien</a><br>deux</p>',
    ).parts
    expect(part).toMatchObject({
      is: 'text',
      nodes: [
        {
          type: 'heading',
          tag: 'h2',
          children: [{ type: 'text', text: 'Titre', format: 0, mode: 'normal' }],
        },
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'un ' },
            {
              type: 'link',
              version: 3,
              fields: { linkType: 'custom', newTab: false, url: 'https://exemple.org' },
            },
            { type: 'linebreak' },
            { type: 'text', text: 'deux' },
          ],
        },
      ],
    })
  })
})

describe('documents of other programs', () => {
  it('of Google: bold that is none, notes by their anchors', () => {
    expect(
      drawn(
        '<b style="font-weight:normal" id="docs-internal-guid-9"><h2><span style="font-weight:400">Titre</span></h2>' +
          '<p><span style="font-weight:700">Gras</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> suite</p>' +
          '<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> La note.</p></div></b>',
      ),
    ).toEqual(['h2 Titre', 'p *Gras*[1] suite', 'h2 Notes', 'p [1] La note.'])
  })

  it('of Google: what is struck out, raised or underlined is said, links and notes are not', () => {
    const styled = (style: string, said: string) => `<p><span style="${style}">${said}</span></p>`
    for (const style of [
      'text-decoration:line-through',
      'text-decoration:underline;vertical-align:baseline',
      'vertical-align:super',
    ])
      expect(read(styled(style, 'mots')).dropped).toEqual(['form'])
    const link =
      '<a href="https://exemple.org/"><span style="text-decoration:underline">l</span></a>'
    const note = '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>'
    for (const html of [
      styled('text-decoration:none;vertical-align:baseline', 'mots'),
      `<p>${link}</p>`,
      `<p>mots${note}</p>`,
    ])
      expect(read(html).dropped).toEqual([])
  })

  it('of any: a list that was copied from its middle begins with deeper items', () => {
    expect(
      drawn(item(2, 'o', 'a') + item(2, 'o', 'b') + item(1, '·', 'c') + item(2, 'o', 'd')),
    ).toEqual(['• a', '• b', '• c', '  • d'])
  })

  it('of any: a list goes on with its number after what stands between', () => {
    expect(drawn('<ol><li>un</ol><p>entre</p><ol start="2"><li>deux<li>trois</ol>')).toEqual([
      '1. un',
      'p entre',
      '2. deux',
      '3. trois',
    ])
    expect(
      drawn(`${item(1, '1.', 'un')}<p>entre</p>${item(1, '2.', 'deux')}${item(2, 'a.', 'a')}`),
    ).toEqual(['1. un', 'p entre', '2. deux', '  1. a'])
    expect(drawn('<ol start="-3"><li>un</ol><ol start="x"><li>deux</ol>')).toHaveLength(2)
  })

  it('of any: what an item says after the items in it stands after them', () => {
    expect(drawn('<ol><li>A<ul><li>B</ul>C<br>D<li>E</ol>')).toEqual([
      '1. A',
      '  • B',
      'p C/D',
      '2. E',
    ])
    const [part] = read('<ul><li>A<table><tr><td>1<td>2<tr><td>3<td>4</table>B</ul>').parts.slice(
      -1,
    )
    expect(part).toMatchObject({ is: 'text', nodes: [{ type: 'paragraph' }] })
  })

  it('of any: two numbered lists side by side are two', () => {
    const lists = '<ol><li>un<li>deux</ol><ol><li>un<ol><li>a</ol><ol><li>b</ol></ol>'
    expect(drawn(lists)).toEqual(['1. un', '2. deux', '1. un', '  1. a', '  1. b'])
    expect(drawn(item(1, '1.', 'a') + item(1, '2.', 'b') + item(1, '1.', 'c'))).toEqual([
      '1. a',
      '2. b',
      '1. c',
    ])
  })

  it.each([
    ['letters', '<ol type="a"><li>un</ol>'],
    ['letters', '<ol><li style="list-style-type: lower-roman">un</ol>'],
    ['letters', item(1, 'b)', 'un')],
    ['embedded', '<p>un</p><iframe src="https://exemple.org"></iframe>'],
    ['controls', '<p>un</p><textarea>mots</textarea>'],
    ['controls', '<nav>Accueil</nav><p>un</p>'],
  ])('of any: says what it leaves out (%s): %s', (what, html) => {
    expect(read(html).dropped).toContain(what)
  })

  it.each([
    '<ol type="1" style="list-style-type: decimal"><li>un</ol>',
    item(2, 'o', 'un'),
    '<p>un</p><button></button><input value="x">',
  ])('of any: says nothing where nothing is lost: %s', (html) => {
    expect(read(html).dropped.filter((one) => one !== 'look')).toEqual([])
  })

  it('of LibreOffice: notes without brackets', () => {
    expect(
      drawn(
        '<p>Texte<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>' +
          '<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" href="#sdfootnote1anc">1</a> Note.</p></div>',
      ),
    ).toEqual(['p Texte[1]', 'h2 Notes', 'p [1] Note.'])
  })

  it('of Word on the web: each item in a list of its own, its depth said', () => {
    const list = (level: number, said: string) =>
      `<div class="ListContainerWrapper"><ul><li data-aria-level="${level}"><p>${said}</p></li></ul></div>`
    expect(drawn(list(1, 'un') + list(2, 'deux') + list(1, 'trois'))).toEqual([
      '• un',
      '  • deux',
      '• trois',
    ])
  })

  it('of a page: nested lists, items of several paragraphs, what is there to press left out', () => {
    expect(
      drawn(
        '<nav><a href="/">Accueil</a></nav><main><h3>Avant</h3><ol><li><p>un</p><p>suite</p><ul><li>dedans</li></ul></li>' +
          '<li>deux</li></ol><button>Partager</button><blockquote>cité</blockquote></main>',
      ),
    ).toEqual(['h2 Avant', '1. un/suite', '  • dedans', '2. deux', 'p cité'])
  })

  it('lays no table out where a page is only framed by one', () => {
    const result = read('<table><tr><td><h2>Titre</h2><p>mots</p></td></tr></table>')
    expect(result.parts).toHaveLength(1)
    expect(result.dropped).toEqual(['frames'])
  })
})

describe('what comes from anybody', () => {
  it('leads nowhere that a browser would run, and runs nothing', () => {
    const result = read(
      '<p onclick="x()">a <a href="javascript:alert(1)">b</a> <a href="data:text/html,x">c</a><script>x()</script></p>',
    )
    expect(JSON.stringify(result.parts)).not.toMatch(/javascript|data:|onclick|script/)
    expect(result.dropped).toEqual(['links'])
  })

  it('is refused whole when it is too long, or a table too large', () => {
    expect(readDocument('x'.repeat(MOST_PASTED_LENGTH + 1), '')).toEqual({ is: 'tooLong' })
    const wide = `<table><tr>${'<td>x'.repeat(41)}<tr>${'<td>x'.repeat(41)}</table>`
    expect(readDocument(`<p>mots</p>${wide}`, '')).toEqual({ is: 'tableTooLarge' })
    expect(readDocument('<p> </p>', '')).toEqual({ is: 'nothing' })
  })

  it('is read in bounded time and depth', () => {
    const spent = cpuMsOf(() => {
      expect(drawn(`${'<div>'.repeat(20_000)}fond`)).toEqual(['p fond'])
      expect(drawn('<ul><li>x'.repeat(3000)).length).toBe(3000)
      expect(drawn(`<ul>${'<li>x'.repeat(150_000)}</ul>`).length).toBe(150_000)
      expect(read(`<p>mots <b>gras</b></p>`.repeat(20_000)).parts[0]).toMatchObject({ is: 'text' })
    })
    expect(spent).toBeLessThan(8000)
  })

  it('loses no word, whatever it is made of', () => {
    const bits = [
      ...[
        '<p>',
        '</p>',
        '<ul>',
        '</ul>',
        '<ol>',
        '<li>',
        '<b>',
        '</b>',
        '<h1>',
        '<h3>',
        '<br>',
        '<div>',
      ],
      ...[
        '<table>',
        '<tr>',
        '<td>',
        '</table>',
        '</div>',
        '</li>',
        '<span style="mso-list:Ignore">·</span>',
      ],
      ...[
        '<p style="mso-list:l0 level2 lfo1">',
        '<a href="#_ftn1">[1]</a>',
        '<a href="#_ftnref1">[1]</a>',
      ],
    ]
    const said = fc.constantFrom('alpha', 'bravo', 'charlie', 'delta').map((word) => ` ${word} `)
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...bits), said), { maxLength: 40 }), (some) => {
        const html = some.join('')
        const result = readDocument(html, 'Notes')
        const kept = JSON.stringify(result).match(/alpha|bravo|charlie|delta/g) ?? []
        expect(kept.length).toBe(html.match(/alpha|bravo|charlie|delta/g)?.length ?? 0)
      }),
    )
  })
})
