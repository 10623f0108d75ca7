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

/** "Not" and "without" as people write them, "don’t" without its apostrophe. */
const NEGATIONS = new Set(
  (
    'no not never cannot cant couldnt dont doesnt didnt isnt arent havent hasnt wont without ' +
    'pas sans jamais rien aucun aucune ni sin nunca ningun nada'
  ).split(' '),
)

/** "Don’t" is read as "dont". */
const APOSTROPHE_OF_NOT = /['’](?=t\b)/giu

/** How every negation is written among the words that people say. */
export const NOT = 'no'

/** A word that says nothing by itself; a negation turns around what it stands before. */
export const isSmall = (word: string): boolean => word !== NOT && SMALL_WORDS.has(word)

/** "No tengo dónde dormir" says nothing of how somebody sleeps: no phrase passes over it. */
const ASKING_WHERE = new Set(['donde', 'ou', 'where'])

/** A small word that may stand between the words of a phrase. */
export const isPassedOver = (word: string): boolean => isSmall(word) && !ASKING_WHERE.has(word)

/**
 * The words of a text, folded; small words and single letters left out.
 *
 * @example wordsOf('Aide à l’impôt') // ['aide', 'impot']
 */
export const wordsOf = (text: string): string[] =>
  split(text).filter((word) => !SMALL_WORDS.has(word))

/**
 * The words of what people say, folded, small ones included; a negation is kept in one way: who speaks no
 * French needs an interpreter.
 *
 * @example wordsSaid('Je ne dors pas') // ['je', 'ne', 'dors', 'no']
 */
export const wordsSaid = (text: string): string[] =>
  split(text.replace(APOSTROPHE_OF_NOT, '')).map((word) => (NEGATIONS.has(word) ? NOT : word))

/**
 * The words that must stand there for a phrase to be said. Its small words count when they are all that
 * makes it one: "sleep in" is not "sleep".
 *
 * @example wordsOfPhrase('Change of employer') // ['change', 'employer']
 * @example wordsOfPhrase('Sleep in') // ['sleep', 'in']
 */
export function wordsOfPhrase(phrase: string): string[] {
  const all = wordsSaid(phrase)
  const meaning = all.filter((word) => !isSmall(word))
  return meaning.length > 1 ? meaning : all
}

const split = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
