import { Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { Blocks, drawBlock } from '@/components/Blocks'
import { headingsOf } from '@/components/Blocks/contents'
import { BLOCKS, fieldsOf, isBlockType, type Field, type Fields, type Values } from '@/content'
import { storedAs } from '@/db/documents'
import { LOCALES, type Locale } from '@/i18n/locales'
import {
  resolveForReading,
  type MarkedPassage,
  type PlainPassage,
  type ReadingBlock,
  type RichNode,
  type RichPassage,
} from '@/translation'

const wordsIn = (locale: Locale) => ({
  locale,
  source: 'fr' as const,
  changed: () => 'Le français a changé',
  readSource: 'Lire en français',
  now: 'Maintenant :',
  date: (iso: string) => `le ${iso.slice(0, 10)}`,
})

const approved = (text: string): PlainPassage => ({ state: 'approved', text })

const draw = (block: ReadingBlock, locale: Locale = 'fr') =>
  renderToStaticMarkup(<>{drawBlock(block, wordsIn(locale))}</>)

const deadline: ReadingBlock<'deadline'> = {
  blockType: 'deadline',
  what: approved('Demander la révision'),
  before: approved('30 jours après la décision'),
}

describe('a drawn block', () => {
  const types = Object.keys(BLOCKS).filter(isBlockType)

  it.each(types)('%s shows each text that the table names', (type) => {
    const texts: string[] = []
    const values = valuesOf(fieldsOf(type), type, texts)
    // What is there to look nice has no words.
    const block = { blockType: type, ...values, isDecorative: false } as ReadingBlock
    const html = draw(block)
    for (const text of texts) expect(html).toContain(text)
  })

  it('says in French, beside a translation, what changed since', () => {
    const before: PlainPassage = { state: 'stale', text: '30 days', original: '45 jours' }
    expect(draw({ ...deadline, before }, 'en')).toContain('45\u00a0jours')
  })
})

describe('a phone number in a table', () => {
  it.each(LOCALES)('is dialled by a tap, and stands whole (%s)', (locale) => {
    const html = draw(
      {
        blockType: 'procedureTable',
        caption: approved('Travail'),
        columns: [{ label: approved('Organisme') }, { label: approved('Téléphone') }],
        rows: [{ cells: [{ text: approved('CNESST') }, { text: approved('1 844 555-0143') }] }],
      },
      locale,
    )
    expect(html).toContain('<a class="dial" href="tel:+18445550143">1\u00a0844\u00a0555-0143</a>')
  })
})

describe('a cell of a table', () => {
  const drawCell = (text: MarkedPassage, locale: Locale = 'fr') =>
    draw(
      {
        blockType: 'procedureTable',
        caption: approved('Travail'),
        columns: [{ label: approved('Quoi') }],
        rows: [{ cells: [{ text }] }],
      },
      locale,
    )
  const nodes: RichNode[] = [
    { type: 'text', text: 'Apportez ' },
    { type: 'text', text: 'tout', format: 1 },
    { type: 'linebreak' },
    { type: 'text', text: '• ' },
    {
      type: 'link',
      fields: { linkType: 'custom', url: 'https://exemple.org/a' },
      children: [{ type: 'text', text: 'la page' }],
    },
    { type: 'linebreak' },
    { type: 'text', text: '• appelez le 1 844 555-0143' },
  ]
  const passage = (more: object): MarkedPassage => [
    { type: 'passage', state: 'approved', nodes, ...more } as RichPassage,
  ]

  it('leads from a word of it to its explanation, its numbers still whole', () => {
    const mark = { start: 4, end: 8, key: 'eimt', note: 2, time: 1 }
    const html = drawCell({ ...approved('Une EIMT de 1 000 $ ?'), marks: [mark] })
    expect(html).toContain(
      'Une <a id="mot-eimt-1" class="term" href="#note-eimt" role="doc-noteref" data-note="2">EIMT</a> de 1\u00a0000\u00a0$\u00a0?',
    )
    const bold = [
      { type: 'text', text: 'Une ' },
      { type: 'text', text: 'EIMT fermée', format: 1, marks: [{ ...mark, start: 0, end: 4 }] },
    ]
    const passage = [{ type: 'passage' as const, state: 'approved' as const, nodes: bold }] as const
    expect(drawCell(passage)).toMatch(/Une <strong><a [^>]+>EIMT<\/a> fermée<\/strong>/)
  })

  it('keeps the words of a list whole where some are explained', () => {
    const marks = [{ start: 2, end: 6, key: 'eimt', note: 1, time: 1 }]
    const html = drawCell({ ...approved('• EIMT\n• permis'), marks })
    expect(html).toMatch(/<li><a [^>]+>EIMT<\/a><\/li><li>permis<\/li>/)
  })

  it('has bold, links, lists and numbers to tap', () => {
    const html = drawCell(passage({}))
    expect(html).toContain('Apportez <strong>tout</strong><ul class="cell-list"><li>')
    expect(html).toContain('<li><a href="https://exemple.org/a">la page</a></li>')
    expect(html).toContain('href="tel:+18445550143"')
    expect(html).not.toContain('•')
  })

  it('draws lines that begin with a point as the list that they are, pasted long ago', () => {
    expect(drawCell(approved('• un\n• deux'))).toContain(
      '<ul class="cell-list"><li>un</li><li>deux</li></ul>',
    )
    expect(drawCell(approved('un\ndeux'))).toContain('un<br/>deux')
  })

  it('leads nowhere that a browser would run', () => {
    const [, , , , link] = nodes
    const hostile = { ...link, fields: { linkType: 'custom', url: 'javascript:alert(1)' } }
    const html = drawCell([{ type: 'passage', state: 'approved', nodes: [hostile as RichNode] }])
    expect(html).toContain('la page')
    expect(html).not.toContain('<a ')
  })

  it('says that it is still in French, or that the French has changed since', () => {
    expect(drawCell(passage({ state: 'missing' }), 'en')).toContain('<div lang="fr">Apportez')
    const stale = drawCell(
      passage({ state: 'stale', original: [{ type: 'text', text: '45 jours' }] }),
      'en',
    )
    expect(stale).toContain('45\u00a0jours')
    expect(stale).toContain('passage--stale')
  })
})

describe('a list within a list', () => {
  it('is drawn under the item before it, and counts for none', () => {
    const item = (...children: RichNode[]): RichNode => ({ type: 'listitem', children })
    const list = (listType: string, ...children: RichNode[]): RichNode => ({
      ...{ type: 'list', listType },
      children,
    })
    const words = (text: string): RichNode => ({ type: 'text', text })
    const content = {
      root: {
        type: 'root',
        children: [
          list(
            'number',
            item(words('un')),
            item(list('bullet', item(words('dedans')))),
            item(words('deux')),
          ),
        ],
      },
    }
    expect(draw({ blockType: 'richText', content })).toContain(
      '<ol><li>un<ul><li>dedans</li></ul></li><li>deux</li></ol>',
    )
  })
})

describe('a list that begins at another number', () => {
  it('says the number that its writer sees', () => {
    const drawn = (start: unknown) => {
      const item = { type: 'listitem', children: [{ type: 'text', text: 'trois' }] }
      const list = { type: 'list', listType: 'number', start, children: [item] }
      return draw({ blockType: 'richText', content: { root: { type: 'root', children: [list] } } })
    }
    expect(drawn(3)).toContain('<ol start="3">')
    for (const start of [1, undefined, 'x"', 1.5]) expect(drawn(start)).toContain('<ol><li>')
  })
})

describe('running text', () => {
  const run = (...nodes: RichNode[]): RichNode => ({
    type: 'paragraph',
    children: [{ type: 'passage', state: 'approved', nodes }],
  })
  const words = (text: string): RichNode => ({ type: 'text', text, version: 1 })
  const draws = (...children: RichNode[]) =>
    draw({ blockType: 'richText', content: { root: { type: 'root', children } } })

  it('has its phone numbers dialled by a tap', () => {
    expect(draws(run(words('Appelez le 811 ou le 1 844 555-0143.')))).toContain(
      '<a class="dial" href="tel:811">811</a> ou le <a class="dial" href="tel:+18445550143">',
    )
  })

  it('has no link inside a link', () => {
    const link = {
      type: 'link',
      fields: { linkType: 'custom', url: 'https://example.org' },
      children: [words('le 811')],
    }
    expect(draws(run(link))).toContain('<a href="https://example.org">le 811</a>')
  })

  it('leads to a chapter at its address in the reader’s language', () => {
    const value = {
      slug: 'logement',
      addresses: { fr: 'logement', en: 'housing', es: 'vivienda' },
      _status: 'published',
    }
    const link = {
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'guide-chapters', value } },
      children: [words('logement')],
    }
    const block: ReadingBlock = {
      blockType: 'richText',
      content: { root: { type: 'root', children: [run(link)] } },
    }
    expect(draw(block, 'es')).toContain('href="/es/guia/vivienda"')
  })
})

describe('an old translation', () => {
  it('has the figures of today’s French first, as the reader’s language writes them', () => {
    const before: PlainPassage = {
      state: 'stale',
      text: 'It costs $227 in 2025',
      original: 'Cela coûte 1 249,50 $ en 2025',
    }
    expect(draw({ ...deadline, before }, 'en')).toContain(
      '<strong class="passage-now">Maintenant : $1,249.50</strong> It costs $227',
    )
  })

  it('says no figure when only words changed', () => {
    const before: PlainPassage = { state: 'stale', text: '30 days', original: 'Dans les 30 jours' }
    expect(draw({ ...deadline, before }, 'en')).not.toContain('passage-now')
  })
})

describe('the address of a passage', () => {
  const blocks = (locale: Locale): ReadingBlock[] => {
    const resource = {
      id: 1,
      title: 'x',
      content: [
        { id: '6b06f0aacc5414', ...richTextBlock('Le salaire', 'Le salaire') },
        {
          id: '6b06f0aa001122',
          blockType: 'procedureTable',
          caption: 'Travail',
          columns: [{ label: 'Organisme' }, { label: 'Téléphone' }],
          rows: [{ cells: [{ text: '—' }, { text: '811' }] }],
        },
      ],
    }
    const entries = locale === 'fr' ? undefined : {}
    const read = resolveForReading(resource, entries, { isAddressed: true })
    return storedAs<{ content: ReadingBlock[] }>(read).content
  }
  const idsIn = (locale: Locale, isAddressed = true) => {
    const html = renderToStaticMarkup(
      <Blocks blocks={blocks(locale)} locale={locale} isAddressed={isAddressed} />,
    )
    return [...html.matchAll(/<a id="(p-[^"]+)" class="passage-mark" href="#([^"]+)"/g)].map(
      ([, id, href]) => {
        expect(href).toBe(id)
        return id
      },
    )
  }

  it('begins as that of its block, tells words apart that come twice, and is of a row its first words', () => {
    const ids = idsIn('fr')
    expect(ids[0]).toMatch(/^p-cc5414-[0-9a-f]{8}$/)
    expect(ids[1]).toBe(`${ids[0]}-2`)
    expect(ids[2]).toMatch(/^p-001122-[0-9a-f]{8}$/)
    expect(ids).toHaveLength(3)
  })

  it.each(LOCALES)('is the same in each language (%s)', (locale) => {
    expect(idsIn(locale)).toEqual(idsIn('fr'))
  })

  const columnsIn = (locale: Locale, isAddressed = true) => {
    const html = renderToStaticMarkup(
      <Blocks blocks={blocks(locale)} locale={locale} isAddressed={isAddressed} />,
    )
    return [...html.matchAll(/<th[^>]* data-column="([^"]+)"/g)].map(([, name]) => name)
  }

  it.each(LOCALES)(
    'of a cell has the name of its column, the same in each language (%s)',
    (locale) => {
      const names = columnsIn(locale)
      expect(names).toHaveLength(2)
      expect(new Set(names).size).toBe(2)
      for (const name of names) expect(name).toMatch(/^[0-9a-f]{4}$/)
      expect(names).toEqual(columnsIn('fr'))
    },
  )

  it('is on no page that gives none', () => {
    expect(idsIn('fr', false)).toEqual([])
    expect(columnsIn('fr', false)).toEqual([])
  })
})

const richTextBlock = (...paragraphs: string[]) => ({
  blockType: 'richText',
  content: {
    root: {
      type: 'root',
      children: paragraphs.map((text) => ({
        type: 'paragraph',
        children: [{ type: 'text', text }],
      })),
    },
  },
})

describe('the titles of a text', () => {
  const title = (text: string, state = 'approved', tag = 'h2') => ({
    type: 'heading',
    tag,
    children: [{ type: 'passage', state, nodes: [{ type: 'text', text, version: 1 }] }],
  })
  const blocks: ReadingBlock[] = [
    {
      blockType: 'richText',
      content: {
        root: {
          type: 'root',
          children: [title('Le salaire'), title('Le salaire'), title('Détail', 'approved', 'h3')],
        },
      },
    },
    { blockType: 'steps', title: { state: 'missing', text: 'Porter plainte' }, steps: [] },
  ]

  it('are told apart, in reading order, with their language; small ones are left out', () => {
    expect([...headingsOf(blocks)]).toEqual([
      ['0.0', { id: 's-le-salaire', text: 'Le salaire', isFrench: false }],
      ['0.1', { id: 's-le-salaire-2', text: 'Le salaire', isFrench: false }],
      ['1', { id: 's-porter-plainte', text: 'Porter plainte', isFrench: true }],
    ])
  })

  it('are where their links lead', () => {
    const html = renderToStaticMarkup(
      <>
        {blocks.map((block, index) => (
          <Fragment key={index}>
            {drawBlock(block, wordsIn('fr'), {
              anchor: (node) =>
                headingsOf(blocks).get(node === undefined ? `${index}` : `${index}.${node}`)?.id,
            })}
          </Fragment>
        ))}
      </>,
    )
    for (const { id } of headingsOf(blocks).values()) expect(html).toContain(`<h2 id="${id}"`)
  })
})

describe('a deadline', () => {
  it.each(LOCALES)('is named by a word beside its sign (%s)', (locale) => {
    const html = draw(deadline, locale)
    expect(html).toMatch(/<svg[^>]*aria-hidden="true"/)
    expect(html).toContain(BLOCKS.deadline.words.deadline[locale])
    expect(html).toContain(BLOCKS.deadline.words.before[locale])
  })

  it('says its day when it has one, and what happens after when that is known', () => {
    const { date, consequence } = BLOCKS.deadline.words
    const bare = draw(deadline)
    expect(bare).not.toContain(date.fr)
    expect(bare).not.toContain(consequence.fr)
    const full = draw({
      ...deadline,
      date: '2026-12-31',
      consequence: approved('Le dossier est fermé.'),
    })
    expect(full).toContain('<time dateTime="2026-12-31">le 2026-12-31</time>')
    expect(full).toContain('Le dossier est fermé.')
  })
})

/** Values of every field, each text its own words, put down in `texts`. */
const valuesOf = (fields: Fields, at: string, texts: string[]): Values =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, valueOf(field, `${at}-${name}`, texts)]),
  )

function valueOf(field: Field, at: string, texts: string[]): unknown {
  switch (field.is) {
    case 'text':
      texts.push(at)
      return approved(at)
    case 'rich': {
      texts.push(at)
      const nodes = [{ type: 'text', text: at, version: 1 }]
      const passage = { type: 'passage', state: 'approved', nodes }
      return { root: { type: 'root', children: [{ type: 'paragraph', children: [passage] }] } }
    }
    case 'list':
      return [valuesOf(field.of, at, texts)]
    case 'kept':
      // Of a decorative picture no words are shown.
      return at.endsWith('isDecorative') ? false : 'tip'
    case 'relation':
      return field.to === 'sources'
        ? { publisher: 'Organisme public', url: 'https://example.org', language: 'fr' }
        : null
  }
}
