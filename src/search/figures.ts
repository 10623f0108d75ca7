import { fold } from '@/text/fold'

const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`

/** What wears somebody out. No work: "somebody at work will kill me" is no figure. */
const TIRING = oneOf('chaleur froid fatigue stress heat cold calor frio cansancio estres')

/** What somebody wants to be done with, and goes on living. */
const PAPERS = oneOf(
  'contrat bail permis papiers paperasse papeterie formulaire formulaires dossier demarches impots',
)

/** Between a thing and what it does: "this heat here". */
const HERE = '(?: (?:ici|icitte|la|here|aqui))?'

const KILLS = `(?:${[
  '(?:va|vont|peut|pourrait) (?:finir par )?(?:me|nous) tuer',
  '(?:me|nous) tue',
  '(?:me|nos) va a matar',
  'va a matar(?:me|nos)',
  '(?:will|could|can|(?:s|is) (?:going to|gonna)) kill (?:me|us)',
].join('|')})`

/** To live no longer so, or there, and not to live no longer. */
const LIVE_NO_LONGER = `(?:${[
  '(?:don t|dont|doesn t|doesnt|not|no longer) wants? to live',
  '(?:tired of|can t go on|cant go on) living',
  'veu[xt] (?:plus|pas) vivre',
  'veu[xt] pas continuer a vivre',
  'plus (?:capable|envie) de vivre',
  'no (?:quier[oe]|quieren|puedo) (?:vivir|seguir viviendo)',
  '(?:cansad[oa]s?|sin ganas|no tengo ganas) de vivir',
].join('|')})`

/** Where somebody lives, or with whom. */
const LIVED_IN = oneOf(`
  house housing trailer bunkhouse room basement farm boss employer people roommates coworkers
  logement maison roulotte chambre ferme patron employeur colocs personnes gens casa traila cuarto finca personas
  companeros empleador vivienda
`)
const IN = oneOf('in at with dans chez avec a en con')

/** Who goes on may wish for more to end: "avec ce contrat et avec la vie". */
const ALONE = '(?! (?:et|puis|pis) )'

const FIGURES = [
  new RegExp(`(?<= ${TIRING}${HERE}) ${KILLS}(?= )`, 'g'),
  new RegExp(` en finir avec(?=(?: (?:ce|cet|cette|ces|mon|ma|mes|le|la|les|l|un|une|des|cte))? ${PAPERS}${ALONE} )`, 'g'), // prettier-ignore
  new RegExp(` ${LIVE_NO_LONGER}(?= ${IN}(?: [a-z0-9]+){0,2} ${LIVED_IN} )`, 'g'),
]

/** A smoke alarm is no fire. */
const ALARM = oneOf(`
  alarmes? avertisseurs? detecteurs? extincteurs? exercices? issues? sorties? portes? assurances? prevention securite
  alarmas? extint[a-z]+ detector(?:es)? salidas? simulacros? seguros?
`)

/** What somebody may drown in, and go on breathing. */
const DUTIES = oneOf(`
  debts? work paperwork papers bills forms papiers paperasse dettes travail formulaires factures
  deudas papeles trabajo tramites facturas
`)

/** An alarm that is heard is what it warns of. */
const UNHEARD =
  '(?! (?:[a-z0-9]+ ){0,3}(?:ring[a-z]*|rang|(?:going|goes|went) off|beep[a-z]*|sonne[a-z]*|suenan?|sonando) )'

/** What has the words of a danger, by name or by habit, and is what is asked about. */
const HARMLESS = new RegExp(
  ` (?:${[
    `(?:fire|carbon monoxide|monoxide) (?:alarms?|extinguishers?|exits?|drills?|escapes?|detectors?|safety|code)${UNHEARD}`,
    `${ALARM} (?:(?:d|de|du|contra|contre|anti) (?:l |la |el )?)?(?:incendi[eo]s?|feu|fuego|monoxyde|monoxido)(?: de carbon[eo])?${UNHEARD}`,
    'feux? (?:rouges?|verts?|jaunes?|de circulation)',
    'police d assurance',
    '(?:certificats?|verification|certificado|verificacion) (?:de |por la )?(?:police|policia)',
    'police (?:checks?|certificates?|clearance|records?)',
    '(?:in|en) (?:danger|peligro) (?:of losing|de perdre|de perder)',
    '(?:job|permit|status|emploi|permis|statut|trabajo|permiso|estatus) (?:(?:is|est|esta) )?(?:in|en) (?:danger|peligro)',
    'aire acondicionado',
    'se trata de',
    '(?:tape|tapent) (?:sur|dans) les nerfs',
    'reveille plus (?:tot|tard|souvent)',
    'sans connaissances? (?:du|de|en|des) (?:la |l )?(?:francais|anglais|espagnol|langue|lois?)',
    'blood (?:tests?|work|samples?|pressure|sugar)',
    '(?:prises?|tests?|analyses?|analisis|pruebas?|examen|examenes) de (?:sang|sangre)',
    'bleus de travail',
    'con todo en (?:orden|regla)',
    `(?:drowning|noie|ahogo|ahogando) (?:in|dans|en) (?:(?:la|le|les|mes|mis|las|los|my|the) )?${DUTIES}`,
    // Somebody who was raped may ask for her rights in the same breath.
    'viol(?!(?:ees?|adas?|enc[a-z]*) )[a-z]+ (?:(?:de|du|des|mes|ses|les|la|le|mon|mis|sus|los|las|el|mi|su|my|the|our) ){0,2}(?:derechos?|contratos?|ley|leyes|normas?|droits?|contrats?|lois?|normes?|rights?|contract|law)',
  ].join('|')})(?= )`,
  'g',
)

const FIGURES_AND_HARMLESS = [...FIGURES, HARMLESS]

/**
 * A question without what is said in a figure and sounds like a cry for help; the same words when there is none.
 *
 * @example withoutFigures('La chaleur va me tuer') // 'la chaleur'
 */
export const withoutFigures = (typed: string): string => without(FIGURES, typed)

/**
 * The same without what is only named as a danger is. A question keeps these where its subject is looked for.
 *
 * @example withoutHarmless('No hay alarma de fuego') // 'no hay'
 */
export const withoutHarmless = (typed: string): string => without(FIGURES_AND_HARMLESS, typed)

function without(figures: readonly RegExp[], typed: string): string {
  // No figure goes on behind a mark: "There is a fire, exits are locked".
  const plain = ` ${fold(typed)
    .replace(/[.,;:!?¡¿\n]+/g, ' | ')
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .trim()} `
  const left = figures.reduce((words, figure) => words.replace(figure, ''), plain)
  return left === plain ? typed : left.trim()
}
