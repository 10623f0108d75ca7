/** Words as the search compares them: folded, without the small ones. */
import { fold } from '@/text/fold'

/** Small words that say nothing in any of the three languages: people mix them. */
const SMALL_WORDS = new Set(
  (
    'a au aux avec ce ces dans de des du elle en est et il je la le les leur ma me mes mon ne nous on ou par pas ' +
    'pour que qui sa se ses son suis sur ta te tes ton tu un une veux vous y ' +
    'an and are as at be by for from get got has have i in is it my need of or that the this to want we where with you your ' +
    'al como con cual donde el ella es esta hay las los mi mis no o para por puedo quiero se sin su sus tengo tiene tienen un una unas unos ya yo'
  ).split(' '),
)

/** "Not" and "without" as people write them, "don’t" after its apostrophe was cut. */
const NEGATIONS = new Set(
  'no not never dont don doesn didn without pas sans jamais aucun aucune sin nunca ningun'.split(
    ' ',
  ),
)

/** How every negation is written among the words that people say. */
export const NOT = 'no'

/**
 * The words of a text, folded; small words and single letters left out.
 *
 * @example wordsOf('Aide à l’impôt') // ['aide', 'impot']
 */
export const wordsOf = (text: string): string[] =>
  split(text).filter((word) => !SMALL_WORDS.has(word))

/**
 * The words of what people say, folded; a negation is kept: who speaks no French needs an interpreter.
 *
 * @example wordsSaid('Je ne dors pas') // ['dors', 'no']
 */
export const wordsSaid = (text: string): string[] =>
  split(text)
    .map((word) => (NEGATIONS.has(word) ? NOT : word))
    .filter((word) => word === NOT || !SMALL_WORDS.has(word))

const split = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
