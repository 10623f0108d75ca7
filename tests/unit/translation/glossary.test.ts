import { describe, expect, it } from 'vitest'

import { Glossary } from '@/translation/glossary'
import { waysToWrite } from '@/translation/glossary/glossary'

import { term } from './glossary.factory'

const TERMS = [
  term('permis ouvert', { agreed: 'open permit' }),
  term('permis ouvert pour travailleurs vulnérables', {
    agreed: 'open work permit for vulnerable workers',
  }),
  term('accident du travail', { agreed: 'work accident' }),
  term('NAS', { agreed: 'SIN', variants: ['numéro d’assurance sociale'] }),
  term('retenue', { agreed: 'deduction' }),
  term('haut salaire', { agreed: 'high wage' }),
  term('francisation', { agreed: 'French classes' }),
  term('travailleuse ou travailleur migrant temporaire', {
    variants: ['travailleurs migrants temporaires'],
    agreed: 'temporary migrant worker',
    forbidden: [{ text: 'foreign worker', reason: 'Only in an official name.' }],
  }),
]

const glossary = new Glossary(TERMS, 'en')

describe('terms of a passage that another language leads', () => {
  const spanish = new Glossary([term('permiso abierto', { agreed: 'permis ouvert' })], 'fr', 'es')

  it('are found in its words, in any number, and expected in French', () => {
    const source = 'Los permisos abiertos son raros.'
    expect(spanish.findTerms(source).map(({ written }) => written)).toEqual(['permisos abiertos'])
    expect(spanish.findLacking(source, 'Les permis ouverts sont rares.')).toEqual([])
    expect(spanish.findLacking(source, 'Ils sont rares.')).toHaveLength(1)
  })
})

const found = (source: string) =>
  glossary.findTerms(source).map(({ term: { source: word } }) => word)

describe('terms of a passage', () => {
  it.each([
    ['plural', 'Les permis ouverts sont rares.', ['permis ouvert']],
    ['feminine', 'Les travailleuses migrantes temporaires', [TERMS[7]!.source]],
    ['contraction', 'Les accidents de travail', ['accident du travail']],
    ['marks inside', 'un <1>permis</1> ouvert', ['permis ouvert']],
    ['other form', 'Votre numéro d’assurance sociale', ['NAS']],
    ['both words in the plural', 'Les hauts salaires', ['haut salaire']],
    ['acronym', 'Le NAS', ['NAS']],
  ])('are found: %s', (_, source, terms) => {
    expect(found(source)).toEqual(terms)
  })

  it.each([
    ['a small word is no acronym', 'nas'],
    ['another word of the family', 'un passeport retenu'],
    ['the name of an institution', 'Inscrivez-vous à Francisation Québec.'],
  ])('are not found: %s', (_, source) => {
    expect(found(source)).toEqual([])
  })

  it('are the longest, each once, in their order', () => {
    expect(
      found('Une retenue, le permis ouvert pour travailleurs vulnérables, une retenue.'),
    ).toEqual(['retenue', 'permis ouvert pour travailleurs vulnérables'])
  })
})

describe('an agreed translation', () => {
  const lacking = (source: string, target: string) =>
    glossary.findLacking(source, target).map(({ source: word }) => word)

  it.each([
    ['Un permis ouvert', 'Open work permits'],
    ['Votre numéro d’assurance sociale', 'Your social insurance number'],
    ['Des retenues', 'Deductions'],
  ])('is there: %s → %s', (source, target) => {
    expect(lacking(source, target)).toEqual([])
  })

  it.each([
    ['Un permis ouvert', 'A free permit', ['permis ouvert']],
    ['Votre NAS', 'It would be a sin', ['NAS']],
  ])('is not there: %s → %s', (source, target, terms) => {
    expect(lacking(source, target)).toEqual(terms)
  })

  it('may be written in the ways that it names', () => {
    expect(waysToWrite('EIMT (LMIA)')).toEqual(['EIMT (LMIA)', 'EIMT', 'LMIA'])
    expect(waysToWrite('trabajadora o trabajador migrante')).toContain('trabajador migrante')
    expect(waysToWrite('SIN')).toEqual(['SIN'])
  })

  it('of a name is known for what is adapted', () => {
    expect(glossary.translateName('NAS')).toBe('SIN')
    expect(glossary.translateName('CNESST')).toBeUndefined()
  })
})

describe('words not to use', () => {
  it('are found in any number, with their reason', () => {
    expect(glossary.findForbidden('Many foreign workers came.')).toEqual([
      { text: 'foreign worker', reason: 'Only in an official name.' },
    ])
  })

  it('are let pass in an official name', () => {
    expect(glossary.findForbidden('The Temporary Foreign Worker Program')).toEqual([])
  })
})
