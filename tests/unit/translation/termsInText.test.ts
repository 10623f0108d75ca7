import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { storedAs } from '@/db/documents'
import type { Locale } from '@/i18n/locales'
import { piecesOf } from '@/text/piecesOf'
import { resolveForReading, type ReadingBlock, type Block, type RichNode } from '@/translation'
import { markTexts, TermFinder, writtenForms, type TermMark } from '@/translation/glossary/reading'

import { cpuMsOf } from '../../cpuTime'
import { heading, link, paragraph, richText } from './factories'
import { PlainTermFinder } from './plainTermFinder'

const finder = (forms: readonly string[], language: Locale = 'fr') =>
  new TermFinder(
    forms.map((form) => ({ key: form, forms: writtenForms(form) })),
    language,
  )

const found = (text: string, forms: readonly string[], language: Locale = 'fr') =>
  finder(forms, language)
    .find(text)
    .map(({ start, end }) => text.slice(start, end))

describe('terms in a text', () => {
  it.each([
    ['Un permis fermé, puis un Permis.', ['permis', 'permis fermé'], ['permis fermé', 'Permis']],
    ['Les permis fermés et les bureaux', ['permis fermé', 'bureau'], ['permis fermés', 'bureaux']],
    ['L’EIMT et les EIMTs', ['EIMT'], ['EIMT', 'EIMTs']],
    ['le droit d’accès', ["droit d'accès"], ['droit d’accès']],
    ['un permis\u00a0fermé', ['permis fermé'], ['permis\u00a0fermé']],
    ['votre NAS', ['numéro d’assurance sociale (NAS)'], ['NAS']],
    ['Le salaire.', ['salaire'], ['salaire']],
  ])('are found: %s', (text, forms, expected) => {
    expect(found(text, forms)).toEqual(expected)
  })

  it.each([
    ['another accent', 'un permis ferme', ['permis fermé']],
    ['part of a word', 'la permission', ['permis']],
    ['part of a hyphenated word', 'un sous-permis, un permis-vacances', ['permis']],
    ['part of an address', 'www.permis.ca, aide@permis, permis.html', ['permis']],
    ['a sign between its words', 'un permis, fermé', ['permis fermé']],
    ['the name of an institution', 'Francisation Québec', ['francisation']],
    ['an acronym in small letters', 'le nas', ['NAS']],
    ['brackets that say more', 'fermé', ['permis (fermé)']],
    ['a short word that is no plural', 'pas', ['pa']],
  ])('are not: %s', (_, text, forms) => {
    expect(found(text, forms)).toEqual([])
  })

  it('follow the plural of each language', () => {
    expect(found('two taxes, three permits', ['tax', 'permit'], 'en')).toEqual(['taxes', 'permits'])
    expect(found('los empleadores', ['empleador'], 'es')).toEqual(['empleadores'])
    expect(found('the bureaux', ['bureau'], 'en')).toEqual([])
  })

  it.each<[Locale, string, string]>([
    ['fr', 'tribunal', 'tribunaux'],
    ['fr', 'travail', 'travaux'],
    ['fr', 'bail', 'baux'],
    ['fr', 'EIMT', 'EIMTs'],
    ['fr', 'permis fermé', 'PERMIS FERMÉS'],
    ['en', 'agency', 'agencies'],
    ['en', 'process', 'processes'],
    ['es', 'cotización', 'cotizaciones'],
    ['es', 'juez', 'jueces'],
    ['es', 'interés', 'intereses'],
  ])('have the plural that their language gives them (%s): %s, %s', (language, term, plural) => {
    expect(found(`${plural}.`, [term], language)).toEqual([plural])
  })

  it.each<[Locale, string, string]>([
    ['fr', 'retrait', 'des retraites'],
    ['fr', 'port', 'des portes'],
    ['fr', 'cour', 'au cours de'],
    ['fr', 'foi', 'une fois'],
    ['fr', 'pri', 'le prix'],
    ['en', 'plan', 'two planes'],
    ['en', 'rat', 'the rates'],
    ['es', 'mes', 'la mesa'],
  ])('are no other word that ends as a plural (%s): %s, %s', (language, term, text) => {
    expect(found(text, [term], language)).toEqual([])
  })

  it('are whole beside the marks of both genders', () => {
    expect(found('employé·e, employé(e)s, employé.e', ['employé'])).toEqual([])
    expect(found('un permis (fermé)', ['permis', 'fermé'])).toEqual(['permis', 'fermé'])
  })

  const WORDS = [
    'permis',
    'fermé',
    'Permis',
    'NAS',
    'd’',
    ' ',
    ', ',
    '-',
    '.',
    '811',
    'é',
    '\n',
    '𝒜',
    '𝒜𝒜S',
  ]
  const texts = fc.array(fc.constantFrom(...WORDS)).map((words) => words.join(''))
  const forms = fc.array(texts, { maxLength: 8 })

  it('lie in order, none over another, and leave the text as it is', () => {
    fc.assert(
      fc.property(texts, forms, (text, terms) => {
        const places = finder(terms).find(text)
        const ends = places.flatMap(({ start, end }) => [start, end])
        expect(ends).toEqual([...ends].sort((a, b) => a - b))
        expect(places.every(({ start, end }) => start < end)).toBe(true)
        const pieces = piecesOf(text, places)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })

  const signs = fc.string({ unit: 'binary', maxLength: 6 })
  const odd = fc.array(fc.oneof(fc.constantFrom(...WORDS), signs)).map((words) => words.join(''))

  it.each<Locale>(['fr', 'en', 'es'])('are those that the plain way finds (%s)', (language) => {
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 6 }), forms, fc.array(odd), (texts, some, others) => {
        const terms = [...some, ...others].map((form) => ({
          key: form,
          forms: writtenForms(form),
        }))
        const [fast, plain] = [TermFinder, PlainTermFinder].map((Finder) => {
          const finds = new Finder(terms, language)
          // Twice: what it remembers of the words changes nothing.
          return [...texts, ...some, ...texts].map((text) => finds.find(text))
        })
        expect(fast).toEqual(plain)
      }),
      { numRuns: 300 },
    )
  })

  it('are found in a long chapter, however many there are', () => {
    const terms = Array.from({ length: 2000 }, (_, at) => `permis de travail numéro${at} fermé`)
    const unit = 'Le permis de travail est un permis de travail numéro42 fermé ou permis ouvert. '
    const units = Array.from({ length: 400 }, (_, at) => unit.repeat(4) + at)
    const costOf = (known: string[]) => {
      const reader = finder(known)
      expect(units.reduce((sum, text) => sum + reader.find(text).length, 0)).toBe(1600)
      // Ten times over: the clock of a processor may go by steps as long as one of them.
      const many = Array.from({ length: 10 }, () => units).flat()
      const tries = [1, 2, 3].map(() => cpuMsOf(() => many.forEach((text) => reader.find(text))))
      return Math.min(...tries)
    }
    // Alike for a hundred times as many: looking for each term by itself would take a hundred times as long.
    expect(costOf(terms)).toBeLessThan(10 * costOf(terms.slice(40, 60)))
  })
})

const read = (...content: Block[]): ReadingBlock[] => {
  const resource = resolveForReading({ id: 1, title: 'x', content }, undefined)
  return storedAs<{ content: ReadingBlock[] }>(resource).content
}

const KEYS = ['EIMT', 'permis', '811']
const mark = (blocks: readonly ReadingBlock[], locale: Locale = 'fr') => {
  const { texts, terms } = markTexts([blocks], {
    locale,
    source: 'fr',
    finders: (language) => finder(language === 'fr' ? KEYS : ['LMIA'], language),
  })
  return { blocks: texts[0]!, terms }
}

/** The marked words under a value, and the times they were marked. */
function marksUnder(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { text, marks } = value as { text?: string; marks?: TermMark[] }
  if (text && marks) {
    return marks.map(({ start, end, note, time }) => `${text.slice(start, end)} ${note}.${time}`)
  }
  return Object.values(value).flatMap(marksUnder)
}

/** What a text says, without its marks. */
const unmarked = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (name, inside: unknown) => (name === 'marks' ? undefined : inside)),
  )

describe('a marked text', () => {
  it('marks a term once in each section, and numbers its notes in order', () => {
    const blocks = read(
      richText(
        paragraph('Un permis, une EIMT, un permis.'),
        heading('Petit', 'h3'),
        paragraph('EIMT'),
      ),
      richText(heading('Le permis'), paragraph('L’EIMT et le permis')),
    )
    const { blocks: marked, terms } = mark(blocks)
    expect(marksUnder(marked)).toEqual(['permis 1.1', 'EIMT 2.1', 'EIMT 2.2', 'permis 1.2'])
    expect(terms).toEqual([
      { key: 'permis', times: 2 },
      { key: 'EIMT', times: 2 },
    ])
    expect(unmarked(marked)).toEqual(unmarked(blocks))
  })

  it('leaves links, titles and numbers to call', () => {
    const linked = link('https://example.org', { type: 'text', text: 'permis' } as RichNode)
    const blocks = read(richText(heading('EIMT'), paragraph(linked, 'Appelez le 811.')), {
      blockType: 'callout',
      tone: 'tip',
      title: 'EIMT',
      text: 'Appelez le 811.',
    })
    expect(mark(blocks)).toEqual({ blocks, terms: [] })
  })

  it('marks what a call-out and the steps of a procedure say, not their titles', () => {
    const blocks = read(
      { blockType: 'callout', tone: 'tip', title: 'EIMT', text: 'Une EIMT.' },
      {
        blockType: 'steps',
        title: 'Le permis',
        steps: [{ title: 'Le permis', description: 'Un permis' }],
      },
    )
    expect(marksUnder(mark(blocks).blocks)).toEqual(['EIMT 1.1', 'permis 2.1'])
  })

  it('marks the cells of tables, plain or with bold and links; not their names of columns', () => {
    const bold = [
      { type: 'text', text: 'Une ' },
      { type: 'text', text: 'EIMT', format: 1 },
    ]
    const blocks = read(
      richText(paragraph('Un permis.')),
      {
        blockType: 'procedureTable',
        caption: 'EIMT',
        columns: [{ label: 'permis' }, { label: 'EIMT' }],
        rows: [
          { cells: [{ text: 'Un permis' }, { text: bold }] },
          { cells: [{ text: 'Le permis' }, { text: null }] },
        ],
        note: 'L’EIMT, le 811, un permis.',
      },
      {
        blockType: 'streamComparison',
        caption: 'x',
        streams: [{ label: 'permis' }],
        criteria: [{ label: 'permis', values: [{ text: 'Un permis' }] }],
      },
    )
    const { blocks: marked, terms } = mark(blocks)
    expect(marksUnder(marked)).toEqual(['permis 1.1', 'permis 1.2', 'EIMT 2.1', 'permis 1.3'])
    expect(terms.map(({ key }) => key)).toEqual(['permis', 'EIMT'])
    expect(unmarked(marked)).toEqual(unmarked(blocks))
  })

  it('marks no term over the end of a line, which would be two marks of one place', () => {
    const blocks = read({
      blockType: 'procedureTable',
      caption: 'x',
      columns: [{ label: 'x' }],
      rows: [{ cells: [{ text: 'Un permis\nfermé' }] }, { cells: [{ text: 'Un permis fermé' }] }],
    })
    const { texts, terms } = markTexts([blocks], {
      locale: 'fr',
      source: 'fr',
      finders: () => finder(['permis fermé']),
    })
    expect(marksUnder(texts)).toEqual(['permis fermé 1.1'])
    expect(terms).toEqual([{ key: 'permis fermé', times: 1 }])
  })

  it('numbers the notes of several texts together, and begins each anew', () => {
    const text = read(richText(paragraph('Un permis, une EIMT.')))
    const { texts, terms } = markTexts([text, text], {
      locale: 'fr',
      source: 'fr',
      finders: () => finder(KEYS),
      placeOf: (key) => `/fr/glossaire#${key}`,
    })
    expect(marksUnder(texts)).toEqual(['permis 1.1', 'EIMT 2.1', 'permis 1.2', 'EIMT 2.2'])
    expect(terms).toEqual([
      { key: 'permis', times: 2 },
      { key: 'EIMT', times: 2 },
    ])
    expect(JSON.stringify(texts)).toContain('"place":"/fr/glossaire#EIMT"')
  })

  it('looks for the words of the language in which a passage is read', () => {
    const callout = (state: 'approved' | 'missing', text: string) =>
      ({
        blockType: 'callout',
        tone: 'tip',
        title: { state, text: '' },
        text: { state, text },
      }) as ReadingBlock
    const blocks = [callout('approved', 'The LMIA, EIMT'), callout('missing', 'LMIA, une EIMT')]
    expect(marksUnder(mark(blocks, 'en').blocks)).toEqual(['LMIA 1.1', 'EIMT 2.1'])
  })
})
