import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { TargetLocale } from '@/i18n/locales'
import { stripMarks } from '@/translation/marks'
import { protectWords, restoreWords } from '@/translation/machine/protect'

const options = (
  names: string[] = [],
  agreed: Record<string, string> = {},
  language: TargetLocale = 'en',
) => ({
  language,
  names,
  translateName: (french: string) => agreed[french],
})

/** A machine that changes nothing. */
const through = (source: string, given = options()) =>
  restoreWords(protectWords(source, given).text, protectWords(source, given))

describe('what a machine sees', () => {
  it.each([
    ['La demande coûte 227 $ par personne.', 'La demande coûte [[0]] par personne.'],
    ['Gardez 50 % du montant de 1 234,50 $.', 'Gardez [[0]] du montant de [[1]].'],
    ['Ouvert de 9 h à 16 h 30.', 'Ouvert de [[0]] à [[1]].'],
    ['Depuis le 1er juin 2027, tout change.', 'Depuis le [[0]] juin [[1]], tout change.'],
    ['Appelez le 450 555-0143.', 'Appelez le [[0]].'],
    ['Écrivez à aide@example.org.', 'Écrivez à [[0]].'],
    ['Lisez <1>la page</1> du site.', 'Lisez [[0]]la page[[1]] du site.'],
    ['Une ligne\nune autre', 'Une ligne[[0]]une autre'],
    ['Votre EIMT est à la CNESST.', 'Votre [[0]] est à la [[1]].'],
    ['Écrivez à Immigration, Réfugiés et Citoyenneté Canada.', 'Écrivez à [[0]].'],
    ['Vous vivez au Québec.', 'Vous vivez au [[0]].'],
    ['Gardez le reçu. Appelez ensuite.', 'Gardez le reçu. Appelez ensuite.'],
  ])('%s', (source, text) => {
    expect(protectWords(source, options()).text).toBe(text)
  })

  it('holds no digit but those of what was taken out, and no mark, of any passage', () => {
    const word = fc.constantFrom(
      'Le',
      '12 mois',
      '1 234,50 $',
      '<1>ici</1>',
      '16 h',
      'la CNESST',
      'a@b.ca',
      '[[3]]',
    )
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const { text } = protectWords(words.join(' '), options())
        expect(text.replaceAll(/\[\[\d+\]\]/g, '')).not.toMatch(/[\d<@]/)
      }),
    )
  })
})

describe('what comes back', () => {
  it('has its figures, hours and signs as the language writes them', () => {
    const written = (source: string, language: 'en' | 'es') =>
      through(source, options([], {}, language))
    expect(written('De 9 h à 16 h 30 : 1 234,50 $, 50 %.', 'en')).toEqual({
      target: 'De 9\u00a0a.m. à 4:30\u00a0p.m. : $1,234.50, 50%.',
    })
    expect(written('1 234,50 $', 'es')).toEqual({ target: '$1,234.50' })
  })

  it('has the agreed name of what has one, and the French of other names', () => {
    const given = options(['Revenu Québec'], { EIMT: 'LMIA', 'Revenu Québec': 'Revenu Québec' })
    expect(through('Votre EIMT va à Revenu Québec, dit Francine Untel.', given)).toEqual({
      target: 'Votre LMIA va à Revenu Québec, dit Francine Untel.',
    })
  })

  it('is the passage itself, whatever it is, when nothing was translated', () => {
    const word = fc.constantFrom(
      'mot',
      '<1>lien</1>',
      '<2/>',
      '\n',
      'l’été',
      '«\u00a0oui\u00a0»',
      '\\<3>',
      'CNESST',
      '[[0]]x',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const source = words.join(' ').trim()
        const back = through(source)
        expect('target' in back && stripMarks(back.target)).toBe(stripMarks(source))
      }),
    )
  })

  it.each([
    ['Read [[0]]the page[[1]]', undefined],
    ['Read [[ 0 ]]the page[ [1] ]', undefined],
    ['Read the page[[1]]', ['<1>']],
    ['Read [[0]]the[[0]] page[[1]]', ['<1>']],
    ['Read [[1]]the page[[0]]', ['<1>', '</1>']],
    ['Read [[0]]the page[[1]][[7]]', ['[[7]]']],
    ['Read the page', ['<1>', '</1>']],
  ])('is refused when a mark is lost, doubled, crossed or new: %s', (answer, lost) => {
    const kept = protectWords('Lisez <1>la page</1>', options())
    const back = restoreWords(answer, kept)
    expect(lost ? back : 'target' in back).toEqual(lost ? { lost } : true)
  })

  it('never makes a mark of what the machine wrote by itself', () => {
    const back = restoreWords('Read <1>this</1>', protectWords('Lisez ceci', options()))
    expect('target' in back && stripMarks(back.target)).toBe('Read <1>this</1>')
  })
})
