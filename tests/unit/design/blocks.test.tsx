import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { drawBlock } from '@/components/Blocks'
import { BLOCKS, fieldsOf, isBlockType, type Field, type Fields, type Values } from '@/content'
import { LOCALES, type Locale } from '@/i18n/locales'
import type { PlainPassage, ReadingBlock } from '@/translation'

const wordsIn = (locale: Locale) => ({
  locale,
  changed: () => 'Le français a changé',
  readInFrench: 'Lire en français',
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
    const block = { blockType: type, ...valuesOf(fieldsOf(type), type, texts) } as ReadingBlock
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
      return 'tip'
    case 'relation':
      return field.to === 'sources'
        ? { publisher: 'Organisme public', url: 'https://example.org', language: 'fr' }
        : null
  }
}
