import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { pageOf } from '@/sources/address'
import { changedPassages } from '@/sources/changedPassages'
import { citationsOf, citesOf } from '@/sources/citations'
import { mainText, TangledPage } from '@/sources/mainText'
import { linesOf, normalize } from '@/sources/normalize'
import { readPage } from '@/sources/readPage'
import { readRobots } from '@/sources/robots'

const LONG = Array.from({ length: 25 }, (_, at) => `mot${at}`).join(' ')

describe('the words of a page', () => {
  it.each([
    ['a main part', `<nav>Menu</nav><main><header><h1>Titre</h1></header><p>${LONG}</p></main>`],
    [
      'a main part by its role',
      `<div>Menu</div><div role=main><h1>Titre</h1><div>${LONG}</div></div>`,
    ],
    [
      'neither menus nor headers',
      `<header>Site</header><nav>M</nav><h1>Titre</h1><p>${LONG}<aside>A</aside>`,
    ],
    [
      'no script',
      `<main><h1>Titre</h1><script>if (a</b>) "<p>x"</script><style>p{}</style><p>${LONG}</main>`,
    ],
  ])('are those of %s', (_, page) => {
    expect(mainText(page)).toBe(`Titre\n${LONG}`)
  })

  it('are all of them where a menu is never closed', () => {
    expect(mainText(`<nav>Menu <p>${LONG}`)).toContain(LONG)
  })

  it('keep cells of a row in one line, and bold words in theirs', () => {
    const page = `<p>${LONG}</p><table><tr><td>Frais</td><td>227&nbsp;<b>$</b></td></tr></table>`
    expect(linesOf(mainText(page)).at(-1)).toBe('Frais 227 $')
  })

  it('are read of whatever comes, and are normal already', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</main>',
      '<main',
      '>',
      '"',
      '<script>',
      '<!--',
      'mot ',
      '\0',
      '<b a=',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const text = mainText(pieces.join(''))
        expect(normalize(text)).toBe(text)
      }),
    )
  })

  it('of a page that asks for too much work are given up', () => {
    let at = 0
    expect(() => mainText('<p>'.repeat(20_000), () => (at += 900))).toThrow(TangledPage)
  })

  it('of elements within one another without end are read as fast as others', () => {
    expect(mainText(`${'<div><p>'.repeat(100_000)}${LONG}`)).toBe(LONG)
  })

  it('are the same whatever the spaces, soft hyphens and way of writing accents', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        const once = normalize(parts.join('\n'))
        expect(normalize(once)).toBe(once)
      }),
    )
    expect(normalize(' e\u0301tat\u00ad\u00a0 \u2066civil\u2069 ')).toBe('état civil')
  })
})

describe('a page', () => {
  const bytes = (text: string, as: BufferEncoding = 'utf8') => Buffer.from(text, as)

  it('is read in the letters that it says it is written in', () => {
    const page = `<meta charset="windows-1252"><p>Résidence ${LONG}`
    expect(readPage(bytes(page, 'latin1'), 'text/html')?.text).toContain('Résidence')
    expect(readPage(bytes(page, 'latin1'), 'text/html; charset=iso-8859-1')?.text).toContain('é')
    expect(readPage(bytes(`<p>é ${LONG}`), 'text/html; charset=nothing-known')?.text).toContain('é')
  })

  it.each([
    ['application/pdf', '%PDF-1.7 x'],
    ['text/html', '%PDF-1.7 that its site calls a page'],
    ['application/vnd.ms-excel', 'PK'],
  ])('of the kind %s is told by its bytes', (type, content) => {
    const read = readPage(bytes(content), type)
    expect(read?.print.of).toBe('bytes')
    expect(read?.text).toBeUndefined()
  })

  it('that writes itself by script has no words of its own', () => {
    expect(
      readPage(bytes('<div id=app></div><script src=x></script>'), 'text/html'),
    ).toBeUndefined()
  })

  it.each([
    ['https://a.example/x#y', 'https://a.example/x'],
    ['HTTPS://A.example', 'https://a.example/'],
    ['ftp://a.example', undefined],
    ['javascript:alert(1)', undefined],
    ['x', undefined],
    [null, undefined],
  ])('%s is %s', (address, page) => {
    expect(pageOf(address)).toBe(page)
  })
})

describe('what changed', () => {
  it('is shown by words, between the lines around', () => {
    const before = ['Un', 'Le délai est de 12 semaines.', 'Trois'].join('\n')
    const { passages } = changedPassages(before, before.replace('12', '10'))
    expect(passages).toHaveLength(1)
    expect(passages[0]).toMatchObject({ before: 'Un', after: 'Trois' })
    expect(passages[0]?.parts).toContainEqual({ type: 'removed', text: '12' })
    expect(passages[0]?.parts).toContainEqual({ type: 'added', text: '10' })
  })

  it('is nothing between a text and itself, and something between two others', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd')).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(changedPassages(a, b).passages.length > 0).toBe(a !== b)
      }),
    )
  })

  it('stays within bounds, and says how much more there is', () => {
    const lines = (word: string) =>
      Array.from({ length: 400 }, (_, at) => (at % 2 ? `${word} ${at}` : `ligne ${at}`)).join('\n')
    const { passages, more } = changedPassages(lines('a'), lines('b'))
    expect(passages.length + more).toBe(200)
    expect(passages.length).toBeLessThan(100)
  })
})

describe('a text', () => {
  const text = {
    sources: [{ source: 3 }],
    content: [
      {
        blockType: 'richText',
        content: {
          root: {
            children: [
              { text: 'Voir ' },
              { text: 'les frais', fields: { url: 'https://a.example/x#frais' } },
              { text: '.' },
            ],
          },
        },
      },
      { blockType: 'contact', label: 'Plainte', sourceBody: { id: 3 } },
      { blockType: 'callout', text: 'Rien' },
    ],
  }

  it('cites a page by its sources, by the body of a passage and by a link', () => {
    const cites = citesOf(citationsOf(text), 'https://a.example/x', ['3'])
    expect(cites?.field).toBe('content.0')
    expect(cites?.blocks.map(({ place, begins }) => [place, begins])).toEqual([
      [1, 'Voir les frais.'],
      [2, 'Plainte'],
    ])
    expect(citesOf(citationsOf(text), 'https://a.example/other', ['4'])).toBeUndefined()
  })

  it('that cites a page in its list of sources alone is opened at that row', () => {
    const cites = citationsOf({ sources: [{}, { source: 9 }, { source: 3 }], content: [] })
    expect(citesOf(cites, 'https://a.example/x', ['3'])).toEqual({ blocks: [], field: 'sources.2' })
    expect(citesOf(cites, 'https://a.example/x', ['4'])).toBeUndefined()
  })

  it('cites a page with brackets in its address, and one at the end of a sentence', () => {
    const cites = citationsOf({
      content: [
        { url: 'https://a.example/Permis_(travail)' },
        { text: 'Voir https://a.example/x.' },
      ],
    })
    expect(citesOf(cites, 'https://a.example/Permis_(travail)', [])?.blocks[0]?.place).toBe(1)
    expect(citesOf(cites, 'https://a.example/x', [])?.blocks[0]?.place).toBe(2)
  })

  it.each([
    ['https://a.example/Permis_(travail)', 'https://a.example/Permis_(travail)'],
    ['Voir (https://a.example/Permis_(travail)).', 'https://a.example/Permis_(travail)'],
    ['Voir [https://a.example/x]', 'https://a.example/x'],
    ['Lisez « https://a.example/x ».', 'https://a.example/x'],
    ['Lisez «https://a.example/x».', 'https://a.example/x'],
    [`https://a.example/x${')'.repeat(100_000)}`, 'https://a.example/x'],
    ['HTTPS://a.example/x', 'https://a.example/x'],
    ["https://a.example/l'aide", "https://a.example/l'aide"],
  ])('cites one page of an address in words or alone, and no part of it: %#', (text, page) => {
    expect(citationsOf({ content: [{ text }] }).blocks.map(({ pages }) => pages)).toEqual([[page]])
  })
})

describe('the rules of a site', () => {
  const rules = readRobots(
    'https://a.example/robots.txt',
    'User-agent: *\nDisallow: /private\nCrawl-delay: 7\n\nUser-agent: accompagner\nDisallow: /not-you',
  )

  it('are those that name us, else those for everyone', () => {
    expect(rules.mayLook('https://a.example/not-you/x')).toBe(false)
    expect(rules.mayLook('https://a.example/x')).toBe(true)
    const all = readRobots(
      'https://a.example/robots.txt',
      'User-agent: *\nDisallow: /\nCrawl-delay: 7',
    )
    expect(all.mayLook('https://a.example/x')).toBe(false)
    expect(all.delayMs).toBe(7000)
  })

  it('are those of a group that names several, with notes and empty lines between', () => {
    const several = readRobots(
      'https://a.example/robots.txt',
      'User-agent: Other/2\nUSER-AGENT : Accompagner/1.0 # us\n# and\n\nUser-agent: third\rDisallow: /a # no\n' +
        'Allow: /a/b\nUser-agent: *\nDisallow: /',
    )
    const may = (path: string) => several.mayLook(`https://a.example${path}`)
    expect(['/a', '/a/b', '/c'].map(may)).toEqual([false, true, true])
  })

  it('under thousands of names fill no memory', () => {
    const text = `${'User-agent: *\n'.repeat(18_000)}${'Disallow:/a\n'.repeat(21_000)}`
    const many = readRobots('https://a.example/robots.txt', text)
    expect(many.mayLook('https://a.example/a')).toBe(false)
  })

  it('are not read when they would hold up everybody', () => {
    const costly = readRobots(
      'https://a.example/robots.txt',
      `User-agent: *\n${`Disallow: /${'*a'.repeat(90)}$\n`.repeat(2500)}`,
    )
    expect(() => costly.mayLook(`https://a.example/${'a'.repeat(2000)}b`)).toThrow(TangledPage)
  })
})
