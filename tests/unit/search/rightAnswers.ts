import type { Locale } from '@/i18n/locales'

/**
 * What answers: `chapter#section` of the guide, by its French addresses; `body:` an official number; `term:` a
 * word of the glossary, in French; else the key of a service that somebody offers. Any one of them is right.
 */
export type RightAnswer = string

/** What must be understood besides, and the place said apart from the words. */
interface Understood {
  at?: string
  place?: string
  language?: string
}

export type SiteQuestionCase = readonly [
  locale: Locale,
  typed: string,
  right: readonly RightAnswer[],
  understood?: Understood,
]

export const FARM = 'volet-agricole-et-ptas'
export const WAGE = 'volets-bas-salaire-et-haut-salaire'
export const MOBILITY = 'programme-de-mobilite-internationale'
export const CHANGE = 'permis-ferme-changer-employeur'
export const RENEW = 'renouveler-son-permis'
export const LABOUR = 'normes-du-travail'
export const ACCIDENT = 'accident-ou-maladie-du-travail'
export const HEALTH = 'sante-et-assurance-maladie'
export const HOUSING = 'logement'
export const FAMILY = 'enfants-et-famille'
export const FRENCH = 'francisation'
export const STAYING = 'demeurer-au-quebec-residence-permanente'
export const ACCOMPANY = 'accompagner-pas-a-pas'
export const DEADLINES = 'delais-a-ne-pas-manquer'
export const NUMBERS = 'numeros-utiles'

export const VULNERABLE = [
  `${CHANGE}#s-en-cas-d-abus-le-permis-ouvert-pour-travailleurs-vulnerables`,
  `${CHANGE}#s-demander-le-permis-ouvert-pour-travailleurs-vulnerables`,
]
export const KEEPS_PAPERS = [
  `${CHANGE}#s-lire-son-permis`,
  VULNERABLE[0]!,
  `${LABOUR}#s-les-retenues`,
  `${HOUSING}#s-deux-situations`,
]
export const COMPLAINT = `${LABOUR}#s-porter-plainte-a-la-cnesst`
export const UNPAID = [COMPLAINT, `${LABOUR}#s-le-salaire`, 'body:cnesst']
export const HURT = [
  `${ACCIDENT}#s-que-faire-apres-un-accident`,
  `${ACCIDENT}#s-la-loi-vous-couvre-des-le-premier-jour`,
  `${ACCIDENT}#`,
]
export const OWN_CARD = [
  `${HEALTH}#s-la-carte-de-la-ramq`,
  `${HEALTH}#s-s-inscrire-a-la-ramq`,
  'body:ramq',
]
export const LOW_MOOD = [
  `${HEALTH}#s-quand-le-moral-est-bas`,
  'body:suicideCrisis988',
  'body:infoSante',
  'psychological',
]
export const IN_DANGER = ['body:emergency911', ...VULNERABLE, 'emergency']
export const BAD_HOUSE = [
  `${HOUSING}#s-le-logement-n-est-pas-correct-que-faire`,
  `${HOUSING}#s-louer-ce-que-dit-la-loi`,
  `${HOUSING}#s-deux-situations`,
  `${FARM}#s-le-logement`,
]
export const COURSES = [
  `${FRENCH}#s-s-inscrire-a-un-cours`,
  `${FRENCH}#s-pourquoi-s-y-mettre-maintenant`,
  `${FRENCH}#`,
  'francization',
]
