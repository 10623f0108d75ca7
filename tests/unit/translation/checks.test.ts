import { describe, expect, it } from 'vitest'

import { LOCALES, type TargetLocale } from '@/i18n/locales'
import { extract, snapshot } from '@/translation'
import {
  CHECK_RULES,
  checkPassage,
  describeFinding,
  needsReason,
  RULES,
  translatedElsewhere,
  type CheckRule,
  type Finding,
} from '@/translation/checks'
import { Glossary } from '@/translation/glossary'

import { term } from './glossary.factory'
import { translated } from './factories'

const glossary = (language: TargetLocale) =>
  new Glossary(
    [
      term('permis fermé', { agreed: { en: 'closed permit', es: 'permiso cerrado' }[language] }),
      term('travailleur migrant', {
        forbidden: [{ text: { en: 'foreign worker', es: 'trabajador extranjero' }[language] }],
      }),
    ],
    language,
  )

const check = (
  rule: CheckRule,
  source: string,
  target: string,
  language: TargetLocale = 'en',
  others: readonly string[] = [],
): Omit<Finding, 'rule'> => {
  const passage = { source, target, language, others, glossary: glossary(language) }
  const found = checkPassage(passage).find((finding) => finding.rule === rule)
  return { missing: found?.missing ?? [], added: found?.added ?? [] }
}

const NOTHING = { missing: [], added: [] }

describe('numbers of a translation', () => {
  it.each([
    ['12 mois', 'twelve months: 12'],
    ['1 234,50 $', '$1,234.50'],
    ['1\u00a0234,50\u00a0$', '$1234.5'],
    ['15,10 $ l’heure', '$15.10 an hour'],
    ['514 555-0123', '514-555-0123'],
    ['1 800 555-0199', '1-800-555-0199'],
    ['de 8 h 30 à 16 h', 'de 8:30 a 16 h'],
    ['de 8 h 30 à 16 h', 'from 8:30 a.m. to 4 p.m.'],
    ['à 16 h 30', 'a las 4:30 p. m.'],
    ['à minuit, 0 h', 'at midnight, 12 a.m.'],
    ['le 1er mai 2026', 'May 1, 2026'],
    ['les articles 5, 6 et 7', 'sections 5, 6 and 7'],
    ['le <1>formulaire 3</1>', '<1>form 3</1>'],
    ['aucun nombre', 'no number'],
  ])('%s has the numbers of %s', (source, target) => {
    expect(check('numbers', source, target)).toEqual(NOTHING)
  })

  it.each([
    ['12 mois', '10 months', ['12'], ['10']],
    ['1 234 $', '$1,243', ['1234'], ['1243']],
    ['15,10 $', '$15.01', ['15.1'], ['15.01']],
    ['5 et 5', '5', ['5'], []],
    ['aucun', 'number 4', [], ['4']],
    ['à 16 h', 'at 5 p.m.', ['16'], ['17']],
  ])('%s has not the numbers of %s', (source, target, missing, added) => {
    expect(check('numbers', source, target)).toEqual({ missing, added })
  })

  it('does not take the number of a mark for a number', () => {
    expect(check('numbers', '<1>a</1>', 'a')).toEqual(NOTHING)
  })
})

describe('marks of a translation', () => {
  it('may come in another order', () => {
    expect(check('marks', '<1>un</1> <2>deux</2>', '<2>two</2> <1>one</1>')).toEqual(NOTHING)
  })

  it('are said when they left, or are not closed', () => {
    expect(check('marks', '<1>un</1> <2/>', '<1>one')).toEqual({
      missing: ['</1>', '<2/>'],
      added: [],
    })
  })

  it('are said when the French has none such', () => {
    expect(check('marks', 'un', '<3>one</3>')).toEqual({ missing: [], added: ['<3>', '</3>'] })
  })

  it.each([
    ['cross each other', '<1>un</1> <2>deux</2>', '<1>one <2>two</1> three</2>', ['</1>', '</2>']],
    ['close before they open', '<1>un</1>', '</1>one<1>', ['</1>']],
  ])('are said when they %s', (_, source, target, added) => {
    expect(check('marks', source, target)).toEqual({ missing: [], added })
  })

  it('may be one in another, as in the French or not', () => {
    expect(check('marks', '<1>un <2>deux</2></1>', '<2>two</2> <1>one</1>')).toEqual(NOTHING)
    expect(check('marks', '<1>un</1> <2>deux</2>', '<1>one <2>two</2></1>')).toEqual(NOTHING)
  })

  it('that are escaped are words', () => {
    expect(check('marks', '\\<1>', '\\<1>')).toEqual(NOTHING)
  })
})

interface Case {
  source: string
  target: string
  language?: TargetLocale
  others?: string[]
  /** What is found; nothing when all is well. */
  found?: string[]
}

/** Each rule, with what it must find and what it must let pass. */
const CASES: Record<Exclude<CheckRule, 'numbers' | 'marks'>, Case[]> = {
  placeholders: [
    { source: 'Bonjour {name},', target: 'Hello,', found: ['{name}'] },
    { source: 'Bonjour {name},', target: 'Hello {name},' },
    { source: 'Ouvrez {url}', target: 'Open {link}', found: ['{url}', '{link}'] },
    { source: '{name} et {name}', target: '{name}', found: ['{name}'] },
    { source: 'Avant le {end}.', target: 'By { end }.', found: ['{end}'] },
  ],
  amounts: [
    { source: '227 $ par personne', target: '227 per person', found: ['227 $'] },
    { source: '227 $ par personne', target: '€227 per person', found: ['227 $'] },
    { source: 'de 15 à 20 $', target: 'from $15 to $20' },
    { source: '25 $', target: '25 dollars' },
    { source: '25 heures', target: '$25', found: ['25 $'] },
    { source: '25 $', target: '25 dólares', language: 'es' },
  ],
  dates: [
    { source: 'le 3 avril 2026', target: 'March 3, 2026', found: ['3 avril'] },
    { source: 'le 3 avril 2026', target: '3 de marzo de 2026', language: 'es', found: ['3 avril'] },
    {
      source: 'du 3 avril au 4 mars',
      target: 'from March 3 to April 4',
      found: ['3 avril', '4 mars'],
    },
    { source: 'depuis mars 2026', target: 'since March 2026' },
    { source: 'du 1er au 15 mai', target: 'from May 1 to May 15' },
    { source: 'le 1er mai', target: 'el 1.º de mayo', language: 'es' },
    { source: 'en mai, vous pouvez partir', target: 'you may leave then' },
  ],
  phones: [
    {
      source: 'Appelez le 514 555-0123.',
      target: 'Call 514-555-0132.',
      found: ['+15145550123', '+15145550132'],
    },
    { source: 'Faites le 811.', target: 'Dial 811.' },
    { source: 'Appelez le 1 800 555-0199.', target: 'Call 1-800-555-0199.' },
  ],
  links: [
    {
      source: 'Voir quebec.ca/travail.',
      target: 'See quebec.ca/work.',
      found: ['quebec.ca/travail', 'quebec.ca/work'],
    },
    { source: 'Voir https://www.canada.ca/fr.html.', target: 'See canada.ca/en.html' },
    { source: 'Voir quebec.ca.', target: 'See QUEBEC.ca, today.' },
  ],
  emails: [
    {
      source: 'Écrivez à aide@example.org.',
      target: 'Write to help@example.org.',
      found: ['aide@example.org', 'help@example.org'],
    },
    { source: 'Écrivez à aide@example.org.', target: 'Write to Aide@example.org.' },
  ],
  forbidden: [
    { source: 'Les travailleurs', target: 'Foreign workers', found: ['foreign worker'] },
    {
      source: 'Les travailleurs',
      target: 'Los trabajadores extranjeros',
      language: 'es',
      found: ['trabajador extranjero'],
    },
    { source: 'Le programme', target: 'The Temporary Foreign Worker Program' },
    { source: 'Les travailleurs', target: 'The workers' },
  ],
  terms: [
    {
      source: 'Les permis fermés',
      target: 'Tied permits',
      found: ['permis fermé → closed permit'],
    },
    { source: 'Les permis fermés', target: 'Closed work permits' },
    { source: 'Un permis fermé', target: 'Permisos cerrados', language: 'es' },
  ],
  formats: [
    { source: '227 $', target: '227 $', found: ['227 $'] },
    { source: '16,10 $', target: '$16,10', found: ['16,10'] },
    { source: '24 000 personnes', target: '24 000 people', found: ['24 000'] },
    { source: 'à 8 h 30', target: 'at 8 h 30', found: ['8 h 30'] },
    { source: 'le 1er mai', target: 'on 1er mai', found: ['1er mai'] },
    { source: 'Deux choses :', target: 'Two things :', found: [':'] },
    { source: '« Oui »', target: '« Yes »', found: ['«', '»'] },
    { source: '« Oui »', target: '«Sí»', language: 'es' },
    {
      source: '24 000 personnes, 514 555-0123, les articles 5, 6',
      target: '24,000 people, 514 555-0123, sections 5, 6',
    },
  ],
  ending: [
    { source: 'Gardez-le.', target: 'Keep it', found: ['.'] },
    { source: 'Gardez-le', target: 'Keep it.', found: ['.'] },
    { source: 'Pourquoi?', target: 'Por qué?', language: 'es', found: ['¿'] },
    { source: 'Pourquoi?', target: '¿Por qué?', language: 'es' },
    { source: 'Il dit : « Non. »', target: 'He says: “No.”' },
  ],
  capital: [
    { source: 'Le délai', target: 'the time limit', found: ['the'] },
    { source: 'de garder vos papiers', target: 'To keep your papers', found: ['To'] },
    { source: 'français', target: 'French' },
    { source: 'une EIMT', target: 'LMIA' },
    { source: '12 mois', target: 'Twelve months' },
  ],
  doubleWords: [
    { source: 'Gardez le reçu', target: 'Keep the the receipt', found: ['the the'] },
    { source: 'Il avait eu', target: 'He had had it' },
  ],
  untranslated: [
    {
      source: 'Demandez un reçu pour votre loyer.',
      target: 'Demandez un reçu pour votre loyer.',
      found: ['Demandez un reçu pour votre loyer.'],
    },
    { source: 'Gardez tout.', target: 'Gardez tout.' },
    { source: 'Chambre des notaires du Québec', target: 'Chambre des notaires du Québec' },
    { source: 'Transport', target: 'Transport' },
    { source: 'Revenu Québec', target: 'Revenu Québec' },
    {
      source: 'Gardez toujours votre passeport avec vous.',
      target: 'Keep toujours votre passeport with you.',
      found: ['toujours votre passeport'],
    },
    {
      source: 'Le Tribunal administratif du logement',
      target: 'The Tribunal administratif du logement',
    },
    {
      source: 'Sans limite, mais avec un plan de transition',
      target: 'Sin límite, pero con un plan de transición',
      language: 'es',
    },
  ],
  length: [
    {
      source: 'Gardez une copie de chaque papier que vous signez.',
      target: 'Keep it.',
      found: ['16 %'],
    },
    {
      source: 'Gardez une copie de chaque papier que vous signez.',
      target: 'Keep a copy of each paper you sign.',
    },
    { source: 'Délai', target: 'Time limit' },
  ],
  consistency: [
    { source: 'Délai', target: 'Deadline', others: ['Time limit'], found: ['Time limit'] },
    { source: 'Délai', target: 'Time limit', others: ['Time  limit'] },
  ],
}

describe('each other rule', () => {
  it.each(
    Object.entries(CASES).flatMap(([rule, cases]) =>
      cases.map((each) => ({ rule: rule as CheckRule, ...each })),
    ),
  )('$rule: $source → $target', ({ rule, source, target, language, others, found = [] }) => {
    const { missing, added } = check(rule, source, target, language, others)
    expect([...missing, ...added]).toEqual(found)
  })

  it('says in three languages what it found, and only that', () => {
    for (const rule of CHECK_RULES) {
      for (const locale of LOCALES) {
        const finding = { rule, missing: ['un'], added: ['deux'] }
        const sentences = describeFinding(finding, locale)
        expect(sentences.length).toBeGreaterThan(0)
        for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*: (?:un|deux)$/u)
        expect(describeFinding({ rule, missing: [], added: [] }, locale)).toEqual([])
      }
    }
  })
})

describe('an approval', () => {
  it.each(CHECK_RULES.map((rule) => [rule, RULES[rule].level] as const))(
    'stopped by %s: %s',
    (rule, level) => {
      const examples: Partial<Record<CheckRule, Case>> = {
        numbers: { source: '12', target: '10' },
        marks: { source: '<1>a</1>', target: 'a' },
      }
      const example = examples[rule] ?? (CASES as Record<string, Case[]>)[rule]![0]!
      const { source, target, language = 'en', others } = example
      const passage = { source, target, language, others, glossary: glossary(language) }
      const finding = checkPassage(passage).find((each) => each.rule === rule)
      expect(finding && describeFinding(finding, 'en')).not.toEqual([])
      expect(finding).toBeDefined()
      if (level === 'blocks') expect(needsReason(passage)).toBe(true)
    },
  )

  it('is not stopped by what is only less well written', () => {
    const passage = { source: 'Gardez le reçu.', target: 'keep the the receipt' }
    expect(checkPassage({ ...passage, language: 'en' })).toHaveLength(3)
    expect(needsReason({ ...passage, language: 'en' })).toBe(false)
  })

  it('says nothing of what is not written yet', () => {
    expect(checkPassage({ source: '12 mois.', target: ' ', language: 'en' })).toEqual([])
  })
})

describe('a text that another language leads', () => {
  const rulesOf = (source: string, target: string, sourceLanguage: 'en' | 'es') =>
    checkPassage({ source, target, language: 'fr', sourceLanguage }).map(({ rule }) => rule)

  it.each([
    ['El 3 de mayo.', 'Le 3 juin.', ['dates']],
    ['El 3 de mayo.', 'Le 3 mai.', []],
    ['On Monday, closed.', 'Le lundi, fermé.', []],
    ['Open at 4 p.m. for $1,200.', 'Ouvert à 16 h, pour 1 200 $.', []],
    ['Open at 4 p.m. for $1,200.', 'Ouvert à 4 p.m., pour $1,200.', ['formats']],
    ['Call us.', 'Appelez-nous nous-mêmes nous.', []],
  ] as const)('is checked by both languages: %s → %s', (source, target, rules) => {
    expect(rulesOf(source, target, /^El /.test(source) ? 'es' : 'en')).toEqual(rules)
  })
})

describe('the same French elsewhere in a text', () => {
  it('is known with its other translations', () => {
    const units = snapshot(extract({ title: 'Délai', summary: 'Délai', content: [] }))
    const [title, summary] = units.map(({ key }) => key) as [string, string]
    const entries = translated(
      extract({ title: 'Délai', summary: 'Délai', content: [] }),
      ({ key }) => (key === title ? 'Time limit' : 'Deadline'),
    )
    const elsewhere = translatedElsewhere(units, entries)
    expect(elsewhere.get(title)).toEqual(['Deadline'])
    expect(elsewhere.get(summary)).toEqual(['Time limit'])
  })
})
