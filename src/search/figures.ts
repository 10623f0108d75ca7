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
  '(?:va|vont|peut|pourrait) (?:finir par )?me tuer',
  'me tue',
  'me va a matar',
  'va a matarme',
  '(?:will|could|can|(?:s|is) (?:going to|gonna)) kill me',
].join('|')})`

/** Who goes on may wish for more to end: "avec ce contrat et avec la vie". */
const ALONE = '(?! (?:et|puis|pis) )'

const FIGURES = [
  new RegExp(`(?<= ${TIRING}${HERE}) ${KILLS}(?= )`, 'g'),
  new RegExp(` en finir avec(?=(?: (?:ce|cet|cette|ces|mon|ma|mes|le|la|les|l|un|une|des|cte))? ${PAPERS}${ALONE} )`, 'g'), // prettier-ignore
]

/**
 * A question without what is said in a figure and sounds like a cry for help; the same words when there is none.
 *
 * @example withoutFigures('La chaleur va me tuer') // 'la chaleur'
 */
export function withoutFigures(typed: string): string {
  const plain = ` ${fold(typed)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const without = FIGURES.reduce((words, figure) => words.replace(figure, ''), plain)
  return without === plain ? typed : without.trim()
}
