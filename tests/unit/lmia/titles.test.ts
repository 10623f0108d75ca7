import { describe, expect, it } from 'vitest'

import { findLinkedCodes, occupationGroups } from '@/lmia/classify/concordance'
import { readConcordance, readNoc2011Titles, readNoc2021Titles } from '@/lmia/classify/nocFiles'
import { findShortTitle, SHORT_TITLE_CODES } from '@/lmia/classify/shortTitles'
import { createTitleFinder } from '@/lmia/classify/titles'

import { describeReference, readReference } from './reference'

const EDM = `"NOC_ID","NOCCode","NameEnglish","NameFrench","EnglishShortAlias","NOCYear","SkillLevel"
1,"8431",General farm workers,Ouvriers/ouvrières agricoles,,2006,
2,"8431",General farm workers,Ouvriers/ouvrières agricoles,,2011,B
3,"84",Workers,Personnel,,2011,
`
const CONCORDANCE = `\ufeffNOC 2016 V1.3 Code,NOC 2016 V1.3 Title, GSIM Type of Change,NOC 2021 V1.0 Code,NOC 2021 V1.0 Title,Notes
11,Legislators,VC1,10,Legislators,
8431,General farm workers,RC4,84120,Specialized livestock workers,
8431,General farm workers,RC4,85100,Livestock labourers,
8431,General farm workers,RC5,85101,Harvesting labourers,
8611,Harvesting labourers,RC3,85101,Harvesting labourers,
6322,Cooks,VC1,63200,Cooks,
`

describe('our short names', () => {
  it('are written for at least 120 codes, once each, in both languages', () => {
    expect(SHORT_TITLE_CODES.length).toBeGreaterThanOrEqual(120)
    expect(new Set(SHORT_TITLE_CODES).size).toBe(SHORT_TITLE_CODES.length)
    for (const code of SHORT_TITLE_CODES) {
      expect(code).toMatch(/^\d{4,5}$/)
      for (const language of ['fr', 'es'] as const) {
        const title = findShortTitle(code, language)
        expect(title).toMatch(/^\p{Lu}/u)
        expect(title!.length).toBeLessThanOrEqual(60)
      }
    }
  })
})

describe('a title', () => {
  const finder = createTitleFinder([
    ...readNoc2011Titles(EDM),
    { nocVersion: '2021', code: '99999', language: 'fr', title: 'Métier en français' },
    { nocVersion: '2021', code: '99998', language: 'en', title: 'English only' },
  ])

  it.each([
    ['8431', 'fr', 'Ouvrières et ouvriers agricoles'],
    ['8431', 'es', 'Trabajadoras y trabajadores agrícolas'],
    ['8431', 'en', 'General farm workers'],
    ['99999', 'es', 'Métier en français'],
    ['99998', 'fr', 'English only'],
    ['12345', 'fr', undefined],
  ] as const)('of %s in %s is %j', (code, language, title) =>
    expect(finder.find(code, language)).toBe(title),
  )
})

describe('the NOC files', () => {
  it('give the titles of 2011 only for unit groups of that year', () => {
    expect(readNoc2011Titles(EDM)).toEqual([
      { nocVersion: '2011', code: '8431', language: 'en', title: 'General farm workers' },
      { nocVersion: '2011', code: '8431', language: 'fr', title: 'Ouvriers/ouvrières agricoles' },
    ])
  })

  it('say which column is missing', () => {
    expect(() => readNoc2011Titles('a,b\n1,2')).toThrow(/"noccode"; found: a, b/)
  })

  it('lost leading zeros, which are put back', () => {
    expect(readConcordance(CONCORDANCE).to2021.get('0011')).toEqual(['00010'])
  })

  it('link codes into groups that lose no position', () => {
    const concordance = readConcordance(CONCORDANCE)
    expect(findLinkedCodes(concordance, '6322')).toEqual({ '2011': ['6322'], '2021': ['63200'] })
    const farm = { '2011': ['8431', '8611'], '2021': ['84120', '85100', '85101'] }
    expect(findLinkedCodes(concordance, '8431')).toEqual(farm)
    expect(findLinkedCodes(concordance, '85101')).toEqual(farm)
    expect(findLinkedCodes(concordance, '1111')).toEqual({ '2011': ['1111'], '2021': [] })
  })

  it('name the group of a code by its codes of before, and of another by itself', () => {
    const groupOf = occupationGroups(readConcordance(CONCORDANCE))
    expect(['8431', '8611', '84120', '85101'].map(groupOf)).toEqual(Array(4).fill('8431-8611'))
    expect(['63200', '1111', '99999'].map(groupOf)).toEqual(['6322', '1111', '99999'])
  })
})

describeReference('the official NOC files', () => {
  it('hold 500 unit groups of 2011 and 516 of 2021, in both languages', () => {
    expect(readNoc2011Titles(readReference('noc/EDM_NOC.csv'))).toHaveLength(1_000)
    const fr = readNoc2021Titles(
      readReference('noc/cnp_2021_version_1.0_-_structure_de_la_classification.csv'),
      'fr',
    )
    const en = readNoc2021Titles(
      readReference('noc/noc_2021_version_1.0_-_classification_structure.csv'),
      'en',
    )
    expect([fr.length, en.length]).toEqual([516, 516])
    expect(en.find(({ code }) => code === '00010')?.title).toBe('Legislators')
  })

  it('concord: farm workers became three codes', () => {
    const concordance = readConcordance(readReference('noc/noc2016v1_3-noc2021v1_0-eng.csv'))
    expect(concordance.to2021.get('8431')).toEqual(['84120', '85100', '85101'])
    expect(concordance.to2021.get('0011')).toEqual(['00010'])
  })

  it('make 435 groups, each code in one, 396 of them of one code on each side', () => {
    const concordance = readConcordance(readReference('noc/noc2016v1_3-noc2021v1_0-eng.csv'))
    const groupOf = occupationGroups(concordance)
    const sizes = new Map<string, number>()
    const codes = [...concordance.to2021.keys(), ...concordance.from2021.keys()]
    for (const code of codes) sizes.set(groupOf(code), (sizes.get(groupOf(code)) ?? 0) + 1)
    expect(codes).toHaveLength(500 + 516)
    expect(sizes.size).toBe(435)
    expect([...sizes.values()].filter((size) => size === 2)).toHaveLength(396)
    expect(Math.max(...sizes.values())).toBe(19)
    expect(groupOf('8431')).toBe('2271-8252-8431-8611')
  })
})
