import { describe, expect, it } from 'vitest'

import { glossary } from '../../../seed/glossary'
import { organizations } from '../../../seed/organizations'
import { publicBodies } from '../../../seed/publicBodies'
import { populations, serviceCategories } from '../../../seed/taxonomy'
import { readSentences } from '../../vocabulary'
import { allSources } from '../seed/texts'

/** Who is named: the word for a man, and the one that must stand beside it. */
const PEOPLE: readonly (readonly [man: string, woman: string])[] = [
  ['administrateurs?', 'administratrice'],
  ['agents?', 'agente'],
  ['avocats?', 'avocate'],
  ['chercheurs?', 'chercheuse'],
  ['citoyens?', 'citoyenne'],
  ['conjoints?', 'conjointe'],
  ['conseillers', 'conseillère'],
  ['consultants?', 'consultante'],
  ['employés', 'employée'],
  ['étudiants?', 'étudiante'],
  ['inspecteurs?', 'inspectrice'],
  ['intervenants?', 'intervenante'],
  ['lecteurs?', 'lectrice'],
  ['ouvriers?', 'ouvrière'],
  ['patrons?', 'patronne'],
  ['professionnels?(?= de la santé)', 'professionnelle'],
  ['représentants?', 'représentante'],
  ['résidents?', 'résidente'],
  ['traducteurs?', 'traductrice'],
  ['travailleurs?', 'travailleuse'],
  ['utilisateurs?', 'utilisatrice'],
]

/** One word for both, of which the article names men: "un" without "une ou" before it. */
const EPICENE =
  /(?<!\p{L})(?<!(?:une|la) ou )(?:un|le|du|au) (?:collègue|gestionnaire|interprète|médecin|propriétaire|responsable)(?!\p{L})/iu

/** What is said of the reader: "vous êtes couvert", "vous avez été déconnecté". */
const OF_READER =
  /vous (?:n’)?(?:êtes|étiez|serez|soyez|avez été)(?: pas)? (?!ici)(?:\p{L}+[éi]|couvert|prêt|seul)(?!\p{L})(?! ou )/iu

/** Names that are as they are: programs, permits, forms; and what is no person. */
const NAMES =
  /Programme (?:des|de sélection des) travailleurs \p{L}+(?: \p{L}+)?|pour travailleurs vulnérables|« travailleur vulnérable »|« Réclamation du travailleur »|travailleur étranger|lecteurs? d’écran/giu

const isWord = (word: string): RegExp => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu')

/** Why a French sentence speaks of men only; nothing when it does not. */
function ofMenOnly(sentence: string): string[] {
  const said = sentence.replace(NAMES, '')
  const alone = PEOPLE.filter(([man, woman]) => isWord(man).test(said) && !said.includes(woman))
  return [
    ...alone.map(([man]) => man),
    ...[EPICENE, OF_READER].flatMap((pattern) => pattern.exec(said)?.[0] ?? []),
  ]
}

const find = (sentences: Iterable<string>): string[] =>
  [...new Set(sentences)]
    .filter((sentence) => !sentence.startsWith('http'))
    .filter((sentence) => ofMenOnly(sentence.toLowerCase()).length > 0)
    .map((sentence) => `${ofMenOnly(sentence.toLowerCase()).join(', ')}: ${sentence}`)

/** French beside other languages, in any value. */
const frenchIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'fr' && typeof inner === 'string' ? [inner] : frenchIn(inner),
  )
}

describe('French that speaks of people', () => {
  it.each([
    ['Appelez un avocat.', 1],
    ['Appelez une avocate ou un avocat.', 0],
    ['Demandez au médecin.', 1],
    ['Demandez à une ou un médecin.', 0],
    ['Vous êtes couvert.', 1],
    ['Le Programme des travailleurs étrangers temporaires', 0],
  ])('"%s" names men only: %d', (sentence, count) => {
    expect(ofMenOnly(sentence)).toHaveLength(count)
  })

  it('names women too, on pages, in messages and in the admin', () => {
    expect(find(readSentences().fr)).toEqual([])
  })

  it('… and in the example world', () => {
    const sources = [...allSources()]
    expect(sources.length).toBeGreaterThan(500)
    const lists = [organizations, publicBodies, populations, serviceCategories].flatMap(frenchIn)
    const defined = glossary.map(({ definition }) => definition)
    expect(find([...sources, ...lists, ...defined])).toEqual([])
  })
})
