import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import { classifyCode } from '@/lmia/classify/occupation'
import { parseAddress } from '@/lmia/normalize/address'
import { employerOf, foldEmployer } from '@/lmia/normalize/employer'
import { addEmployer, type Employers } from '@/lmia/store/storedApproval'
import {
  findIncorporateStatus,
  findNocVersion,
  findStream,
  parseOccupation,
} from '@/lmia/normalize/fields'
import { parseCount } from '@/lmia/normalize/numbers'
import { cleanText } from '@/lmia/normalize/text'
import { findKind, findPeriod } from '@/lmia/read/period'
import { findProvince } from '@/lmia/listWords'
import { foldWords } from '@/text/fold'

import { TITLES } from './lists'

vi.setConfig({ testTimeout: 30_000 })

describe('an address', () => {
  it.each([
    [
      'Saint-Rémi, QC J0L 2L0',
      { city: 'Saint-Rémi', postalCode: 'J0L 2L0', fsa: 'J0L', isCut: false, province: 'QC' },
    ],
    [
      'Saint-Rémi, QC J0L  2L',
      { city: 'Saint-Rémi', postalCode: null, fsa: 'J0L', isCut: true, province: 'QC' },
    ],
    ['MONTRÉAL, H3B1A6', { city: 'MONTRÉAL', postalCode: 'H3B 1A6', fsa: 'H3B', province: null }],
    ['Québec, QC G1K 3G5', { city: 'Québec', fsa: 'G1K', province: 'QC' }],
    ['Vieux-Québec, QC G1K 3G5', { city: 'Vieux-Québec', fsa: 'G1K' }],
    ['Lévis (Québec), QC G6V 1A1', { city: 'Lévis', fsa: 'G6V' }],
    ['Montréal, Québec, Canada, QC H2Y 1T3', { city: 'Montréal, Québec, Canada', fsa: 'H2Y' }],
    ['Kirkland, QC h9h 3b6', { city: 'Kirkland', postalCode: 'H9H 3B6' }],
    ['Sainte-Agathe, QC JOT 2LO', { city: 'Sainte-Agathe', postalCode: 'J0T 2L0' }],
    ['Rivière-Héva, QC  J0 Y2H', { city: 'Rivière-Héva', fsa: 'J0Y', isCut: true }],
    ["St. John's, NL, NL A1C 3W8", { city: "St. John's", province: 'NL', fsa: 'A1C' }],
    ['Venice, 90291', { city: 'Venice, 90291', fsa: null, province: null }],
    ['', { city: '', fsa: null, postalCode: null, province: null }],
  ])('%j is city, code and province', (address, expected) => {
    expect(parseAddress(address, false)).toMatchObject(expected)
  })

  it.each([
    ['10, rang du Bas, Saint-Rémi, QC  J0L 2L0', 'Saint-Rémi'],
    ['5445 De Gaspé Street, Suite\u00a0906, Montreal  QC  H2T\u00a03B2', 'Montreal'],
    ['410 Charest Boulevard East, Québec, QC  G1K 8G3', 'Québec'],
    ['1, rue A, Saint-Rémi (Québec)  J0L 2L0', 'Saint-Rémi'],
    ["966, chemin Royal, St-Laurent, Ile d'Orléans, QC  G0A 3Z0", "St-Laurent, Ile d'Orléans"],
  ])('with its street, %j, ends with its city', (address, city) => {
    expect(parseAddress(address, true).city).toBe(city)
  })

  it('of any text is parsed', () =>
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, hasStreet) => {
        expect(typeof parseAddress(text, hasStreet).city).toBe('string')
      }),
    ))
})

describe('an employer', () => {
  it.each([
    ['Les Fermes Exemple inc.', 'LES FERMES EXEMPLE INC'],
    ['Ferme A. & B. Modèle, S.E.N.C.', 'Ferme A. et B. Modèle senc'],
    ['Serres Fictives ltée', 'SERRES FICTIVES LTEE.'],
    ['9123-4567 Québec inc.', '9123-4567 QUEBEC INC'],
    ['Coopérative du Modèle', 'COOP DU MODÈLE'],
    ['Ferme St-Exemple', 'Ferme Saint-Exemple'],
    ['Produits d’Exemple Ltd', "Produits d'Exemple Limited"],
  ])('%j is the same as %j', (a, b) => expect(foldEmployer(a)).toBe(foldEmployer(b)))

  it.each([
    ['Ferme Exemple', 'Ferme Modèle'],
    ['9123-4567 Québec inc.', '9123-4568 Québec inc.'],
    ['Inc.', 'Ltée'],
  ])('%j is not %j', (a, b) => expect(foldEmployer(a)).not.toBe(foldEmployer(b)))

  it('is never empty, and its case, spaces and accents do not count', () => {
    const letters = [..."abcéèçÉÀœ&-.,' 0123"]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...letters), { minLength: 1 }).map((l) => l.join('')),
        (name) => {
          fc.pre(name.trim() !== '')
          const key = foldEmployer(name)
          expect(key).not.toBe('')
          expect(foldEmployer(`  ${name.toUpperCase()} `)).toBe(key)
          expect(foldEmployer(name.normalize('NFD'))).toBe(key)
        },
      ),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        fc.pre(name.trim() !== '')
        expect(foldEmployer(name)).not.toBe('')
      }),
    )
  })
})

describe('the employer that a key stands for', () => {
  const meant = (name: string) => employerOf(foldEmployer(name))

  it.each([
    ['Jardins Exemple & Fils Inc. (Les)', 'Les Jardins Exemple et Fils Inc.'],
    ['Serres Fictives', 'Les Serres Fictives ltée'],
    ['Ferme A & R Modèle SENC (La)', 'La Ferme A. & R. Modèle, S.E.N.C.'],
    ['Abattoir S.E.C./L.P.', 'Abattoir SEC'], // one word that no article was part of
    ['Abattoir s.e.c / l.p', 'Abattoir Sec/LP'],
    ['Cabinet Modèle S.E.N.C.R.L./s.r.l.', 'Cabinet Modèle'],
    ['Cabinet Modèle L.L.P./S.E.N.C.R.L.', 'Cabinet Modèle S.E.N.C.R.L./LLP'],
    ['Cabinet Modèle G.P./S.E.N.C.', 'Cabinet Modèle'],
    ['Serres Fictives S.E.C./L.P. (Les)', 'Les Serres Fictives'],
    ['Les Jardins A.B. S.E.N.C.', 'Les Jardins A.B. senc'], // initials behind initials
  ])('is the same for %j and %j', (a, b) => expect(meant(a)).toBe(meant(b)))

  it.each([
    ['La Modèle', 'Modèle inc.'], // one word alone says too little
    ['L. Modèle et Fils', 'Modèle et Fils'], // an initial
    ['Les Fermes Exemple', 'Les Serres Exemple'],
    ['Restaurant Exemple', 'Restaurant Le Exemple'],
    ['Les Coco', 'Coco'], // not "co" twice
  ])('is not the same for %j and %j', (a, b) => expect(meant(a)).not.toBe(meant(b)))

  it('is a part of the key, and never empty', () => {
    const words = fc.constantFrom('les', 'la', 'inc', 'senc', 'seclp', 'ferme', 'exemple', 'l')
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (some) => {
        const key = employerOf(some.join(' '))
        expect(key).not.toBe('')
        expect(some.join(' ')).toContain(key)
      }),
    )
  })

  it('is named by its first spelling without "(Les)", and keeps them all', () => {
    const employers: Employers = { byId: new Map(), byKey: new Map() }
    const names = ['Jardins Exemple inc. (Les)', 'Les Jardins Exemple inc.', 'Jardins Exemple']
    names.forEach((name, at) =>
      addEmployer(employers, { id: String(at), key: foldEmployer(name), name }),
    )
    expect([...employers.byKey]).toEqual([
      [
        'jardins exemple',
        { id: '0', name: 'Les Jardins Exemple inc.', spellings: names, ids: ['0', '1', '2'] },
      ],
    ])
    expect(new Set([...employers.byId.values()].map(({ key }) => key)).size).toBe(1)
  })
})

describe('an occupation', () => {
  it.each([
    ['8431-General farm workers', null, '8431', 'General farm workers', '2011'],
    [
      '0016-Senior managers - construction, transportation',
      null,
      '0016',
      'Senior managers - construction, transportation',
      '2011',
    ],
    ['00015-Senior managers - trade', null, '00015', 'Senior managers - trade', '2021'],
    ['85101 – Harvesting labourers', null, '85101', 'Harvesting labourers', '2021'],
    ['16-Senior managers', '2011', '0016', 'Senior managers', '2011'],
    ['15-Senior managers', '2021', '00015', 'Senior managers', '2021'],
    ['6322 - Cuisiniers', '2011', '6322', 'Cuisiniers', '2011'],
    ['(blank)', '2011', null, '', null],
    ['Cooks', '2011', null, 'Cooks', null],
    ['', null, null, '', null],
  ] as const)('%j (list: %s) is read', (text, version, code, title, nocVersion) => {
    expect(parseOccupation(text, version)).toEqual({ code, title, nocVersion })
  })

  it.each([
    ['0631', { skillLevel: '0', teer: null, sector: '0' }],
    ['1111', { skillLevel: 'A', teer: null, sector: '1' }],
    ['6322', { skillLevel: 'B', teer: null, sector: '6' }],
    ['8431', { skillLevel: 'C', teer: null, sector: '8' }],
    ['8611', { skillLevel: 'D', teer: null, sector: '8' }],
    ['00015', { skillLevel: null, teer: 0, sector: '0' }],
    ['21231', { skillLevel: null, teer: 1, sector: '2' }],
    ['85101', { skillLevel: null, teer: 5, sector: '8' }],
    ['8900', { skillLevel: null, teer: null, sector: '8' }],
    [null, { skillLevel: null, teer: null, sector: null }],
    ['84', { skillLevel: null, teer: null, sector: null }],
  ] as const)('%s has its level and category', (code, expected) => {
    expect(classifyCode(code)).toEqual(expected)
  })

  it('says its version in the title of its list', () => {
    expect(findNocVersion(TITLES['2018Q1'])).toBe('2011')
    expect(findNocVersion(TITLES['2024Q2'])).toBe('2021')
    expect(findNocVersion(TITLES[2014])).toBeNull()
  })
})

describe('a count', () => {
  it.each([
    ['12', 12],
    [' 5,967 ', 5967],
    ['1\u202f005', 1005],
    ['1 234 567', null],
    ['12.0', 12],
    ['5,000', 5000],
    ['0', 0],
    ['-1', null],
    ['2.5', null],
    ['1,23', null],
    ['1e3', null],
    ['', null],
    ['9'.repeat(40), null],
  ])('%j is %s', (text, expected) => expect(parseCount(text)).toBe(expected))

  it('is read back however it is grouped', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom('en-CA', 'fr-CA', 'de-CH'),
        (number, locale) => {
          expect(parseCount(number.toLocaleString(locale))).toBe(number)
        },
      ),
    ))
})

describe('a text', () => {
  it.each([
    ['  Ferme  Exemple\u00a0 ', 'Ferme Exemple'],
    ['Qu‚bec', 'Québec'],
    ['QuÃ©bec', 'Québec'],
    ['Ferme\u0000 Exemple\u0007', 'Ferme Exemple'],
    ['Ligne_x000D_\nsuivante', 'Ligne suivante'],
    ['L’Île d’Exemple', 'L’Île d’Exemple'],
  ])('%j is mended', (raw, text) => expect(cleanText(raw).text).toBe(text))

  it('that lost letters says so', () => {
    expect(cleanText('Mont\ufffdal').hasLostLetters).toBe(true)
  })

  it.each([
    ['Que´bec', 'quebec'],
    ['MontrÈal', 'montreal'],
    ['L´Assomption', 'l assomption'],
    ['Sacré-Cœur', 'sacre coeur'],
  ])('%j is folded', (raw, folded) => expect(foldWords(raw)).toBe(folded))

  it('folded twice is folded once', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldWords(foldWords(text))).toBe(foldWords(text))
      }),
    ))
})

describe('a period', () => {
  it.each([
    [TITLES[2014], '2014'],
    [TITLES[2016], '2016'],
    ['… (NOC) 2011  and business location in 2017 (January-June)', '2017Q1Q2'],
    [TITLES['2018Q1'], '2018Q1'],
    ['… (NOC) 2011 and Business Location in 2020(April-June)', '2020Q2'],
    ['… (NOC) 2011 and Business Location, January to March 2020', '2020Q1'],
    ['… (CNP) 2011 et lieu de affaires, octobre à décembre 2021     \r\n', '2021Q4'],
    ['… (EIMT) positive en 2020 (octobre -décembre), par volet, … (CNP) 2011', '2020Q4'],
    ['… positive en 2018 (Janvier-Mars), … (CNP) 2011', '2018Q1'],
    [
      '… National Occupational Classification (NOC) 2021 Version 1.0, July to September 2025',
      '2025Q3',
    ],
    ['LMIA list, third quarter of 2022', '2022Q3'],
    ['EIMT, deuxième trimestre de 2022', '2022Q2'],
    ['2017Q1Q2.csv', '2017Q1Q2'],
    ['tfwp_2022q4_pos_en.xlsx', '2022Q4'],
    ['TFWP_2021Q3_Positive_FR.xlsx', '2021Q3'],
    ['2018T4-EIMT.csv', '2018Q4'],
    ['employer-list2021q4finaltfwp_2.xlsx', '2021Q4'],
    ['2015_positive_employers_en.csv', '2015'],
    ['positive-Q1-2026.csv', '2026Q1'],
  ])('%j is %s', (text, key) => expect(findPeriod(text)?.key).toBe(key))

  it.each([
    'positive_employers_en.csv',
    'National Occupational Classification (NOC) 2011',
    '1999Q1',
    '',
  ])('%j has none', (text) => expect(findPeriod(text)).toBeUndefined())

  it.each([
    [TITLES['2018Q1'], 'positive'],
    [TITLES['2019Q3negative'], 'negative'],
    ['EIMT négative', 'negative'],
    ['EIMT défavorables', 'negative'],
    ['tfwp_2022q4_pos_en.xlsx', 'positive'],
    ['negative-en/2019Q3.csv', 'negative'],
    ['2019Q3.csv', undefined],
  ])('of %j, the kind is %s', (text, kind) => expect(findKind(text)).toBe(kind))
})

describe('wordings', () => {
  it.each([
    ['Quebec', 'QC'],
    ['Québec                                  ', 'QC'],
    ['Qu‚bec', 'QC'],
    ['Que´bec', 'QC'],
    ['Île-du-Prince-Édouard', 'PE'],
    ['Territoires-du-Nord-Ouest', 'NT'],
    ['Employers carrying on business in Canada with Head Office outside of Canada', 'outside'],
    [
      'Les employeurs exerçant leurs activités au Canada avec un siège social à l’extérieur du Canada',
      'outside',
    ],
    ['Outside canada', 'outside'],
    ['Atlantis', null],
    ['', null],
  ])('%j is the province %s', (name, code) => expect(findProvince(name)).toBe(code))

  it.each([
    ['    High Wage', 'highWage'],
    ['     Haut salaire', 'highWage'],
    ['Low Wage            ', 'lowWage'],
    ['Bas salaire', 'lowWage'],
    ['  Primary Agriculture', 'primaryAgriculture'],
    ['Agriculture primaire', 'primaryAgriculture'],
    [' Global Talent', 'globalTalent'],
    ['Talent mondial', 'globalTalent'],
    ['Permanent Resident Only', 'permanentResidentOnly'],
    ['Unspecified', 'unspecified'],
    ['Unicorn', null],
  ])('%j is the stream %s', (wording, stream) => expect(findStream(wording)).toBe(stream))

  it.each([
    ['Sole Proprietorship', 'soleProprietorship'],
    ['Entreprise à propriétaire unique', 'soleProprietorship'],
    ['Organisme de bienfaisance enregist', 'registeredCharity'],
    ['Organisme sans but lucratif', 'nonProfit'],
    ['Co-operative', 'cooperative'],
    ['Incorporé', 'corporation'],
    ['Inconnu', 'unknown'],
    ['', ''],
  ])('%j is the legal form %j', (wording, key) => expect(findIncorporateStatus(wording)).toBe(key))
})
