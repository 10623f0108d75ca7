import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import { planTerms, readTerms, writeCsv, writeTbx } from '@/translation/glossary/exchange'
import { emptyTerm, type TermEntry } from '@/translation/glossary/exchange/types'

import { tbxFaults } from './tbxRules'

const entry = (more: Partial<TermEntry>): TermEntry => ({ ...emptyTerm(), ...more })

const PERMIT = entry({
  french: 'permis fermé',
  variants: ['permis de travail fermé'],
  definition: 'Permis lié à un seul employeur; « fermé ».',
  source: 'Vocabulaire de l’immigration, 2024',
  en: { term: 'closed permit', definition: 'Tied to one employer.' },
  es: { term: 'permiso cerrado', definition: '' },
  forbidden: [{ language: 'en', text: 'tied visa', reason: 'It is no visa.' }],
})

/** What people write in one line: signs that formats part cells by, and beginnings of formulas. */
const line = fc
  .array(fc.constantFrom('a', 'é', '<', '&', '"', ',', ';', '=', '-', '(', ' '), { maxLength: 12 })
  .map((letters) => letters.join('').replace(/\s+/g, ' ').trim())

const word = line.filter((text) => text !== '')

const anyEntry: fc.Arbitrary<TermEntry> = fc.record({
  french: word,
  variants: fc.array(word, { maxLength: 3 }),
  definition: line,
  source: line,
  en: fc.record({ term: word, definition: line }),
  es: fc.record({ term: word, definition: line }),
  forbidden: fc
    .array(fc.record({ language: fc.constantFrom(...LOCALES), text: word, reason: line }), {
      maxLength: 3,
    })
    .map((words) =>
      LOCALES.flatMap((locale) => words.filter(({ language }) => language === locale)),
    ),
})

describe('the glossary as a file', () => {
  it.each([
    ['CSV', writeCsv],
    ['TBX', (terms: TermEntry[]) => writeTbx(terms, 'Essai')],
    ['TBX 2', (terms: TermEntry[]) => writeTbx(terms, 'Essai', 2)],
  ])('comes back from %s as it went out', (_, write) => {
    expect(readTerms(write([PERMIT]))).toEqual([PERMIT])
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 5 }), (terms) => {
        expect(readTerms(write(terms))).toEqual(terms)
      }),
    )
  })

  it('keeps to the rules of TBX-Basic, whatever its terms', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 5 }), (terms) => {
        expect(tbxFaults(writeTbx(terms, 'Essai & <autre>'))).toEqual([])
      }),
    )
  })

  it.each([
    ['a draft’s namespace', (file: string) => file.replace(':ed-2"', ':ed:3.0"')],
    ['no term in a language', (file: string) => file.replace(/<termSec>.*?<\/termSec>/gs, '')],
    ['a status of its own', (file: string) => file.replace('preferredTerm-admn-sts', 'best')],
    ['a definition of a term', (file: string) => file.replace('</term>', '</term><descrip/>')],
    ['another dialect', (file: string) => file.replace('TBX-Basic" style', 'TBX-Mine" style')],
  ])('breaks those rules with %s', (_, change) => {
    const file = writeTbx([PERMIT], 'Essai')
    const changed = change(file)
    expect(changed).not.toBe(file)
    expect(tbxFaults(changed)).not.toEqual([])
  })

  it('is read from a spreadsheet that parts cells by semicolons, its columns in another order', () => {
    expect(readTerms('\uFEFFen;Notes;FR\r\nopen permit;x;permis ouvert\r\n\r\n')).toEqual([
      entry({ french: 'permis ouvert', en: { term: 'open permit', definition: '' } }),
    ])
  })

  it('is read from what other programs write: version 2, other languages, groups', () => {
    const file = `<?xml version="1.0"?>
      <martif type="TBX" xml:lang="en"><text><body><termEntry id="1">
        <descripGrp><descrip type="definition">Un papier.</descrip></descripGrp>
        <langSet xml:lang="fr-CA"><ntig><termGrp><term>permis</term></termGrp></ntig>
          <tig><term>permis de travail</term></tig></langSet>
        <langSet xml:lang="en_CA"><tig><term>permit</term></tig>
          <tig><term>visa</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig></langSet>
        <langSet xml:lang="de"><tig><term>Erlaubnis</term></tig></langSet>
      </termEntry></body></text></martif>`
    expect(readTerms(file)).toEqual([
      entry({
        french: 'permis',
        variants: ['permis de travail'],
        definition: 'Un papier.',
        en: { term: 'permit', definition: '' },
        forbidden: [{ language: 'en', text: 'visa', reason: '' }],
      }),
    ])
  })

  it.each([
    ['a table without French', 'en,es\r\na,b\r\n', 'glossaryUnknown'],
    ['a broken table', 'fr,en\r\n"a', 'glossaryUnknown'],
    ['another XML', '<xliff/>', 'glossaryUnknown'],
    ['a broken XML', '<tbx>', 'xmlBroken'],
    ['an entity bomb', '<!DOCTYPE tbx [<!ENTITY a "aa">]><tbx/>', 'xmlWithDoctype'],
  ])('is refused when it is %s', (_, text, code) => {
    expect(() => readTerms(text)).toThrow(expect.objectContaining({ code }))
  })
})

describe('a file beside the glossary', () => {
  const stored = [{ ...PERMIT, id: 1 }]

  it('says term by term what it would do', () => {
    const file = [
      entry({ french: 'Permis ferme', es: { term: 'permiso atado', definition: '' } }),
      entry({ french: 'permis ouvert', definition: 'Sans employeur.' }),
      entry({ french: 'sans explication' }),
      entry({ french: 'permis  OUVERT', definition: 'Encore.' }),
      entry({ en: { term: 'nothing', definition: '' } }),
    ]
    expect(planTerms(file, stored)).toMatchObject([
      { place: 1, fate: 'changed', id: 1, changes: ['es.term'] },
      { place: 2, fate: 'new' },
      { fate: 'refused', code: 'definitionMissing' },
      { fate: 'refused', code: 'doubledTerm' },
      { fate: 'refused', code: 'frenchMissing' },
    ])
  })

  it('takes nothing away: what it leaves empty stays', () => {
    const [same] = planTerms([entry({ french: 'permis fermé' })], stored)
    expect(same).toMatchObject({ fate: 'same', changes: [], next: PERMIT })
  })

  it('adds words not to use, each once', () => {
    const forbidden = [
      { language: 'en' as const, text: 'Tied visa', reason: 'Again.' },
      { language: 'es' as const, text: 'visa atada', reason: '' },
    ]
    const [planned] = planTerms([entry({ french: 'permis fermé', forbidden })], stored)
    expect(planned).toMatchObject({ fate: 'changed', changes: ['forbidden'] })
    expect(planned?.next?.forbidden).toEqual([...PERMIT.forbidden, forbidden[1]])
  })

  it('keeps once what it says twice of a new term', () => {
    const forbidden = [
      { language: 'en' as const, text: 'tied permit', reason: 'a' },
      { language: 'en' as const, text: 'Tied permit', reason: 'b' },
    ]
    const variants = ['un', 'un', 'deux']
    const term = entry({ french: 'terme nouveau', definition: 'x', variants, forbidden })
    const [planned] = planTerms([term], stored)
    expect(planned?.next).toMatchObject({ variants: ['un', 'deux'], forbidden: [forbidden[0]] })
  })

  it('done twice changes nothing more', () => {
    fc.assert(
      fc.property(anyEntry, (term) => {
        const [first] = planTerms([{ ...term, definition: term.definition || 'x' }], stored)
        if (!first?.next) return
        const after = [{ ...first.next, id: 2 }]
        const [again] = planTerms([{ ...term, definition: term.definition || 'x' }], after)
        expect(['same', 'refused']).toContain(again?.fate)
      }),
      { numRuns: 500 },
    )
  })
})
