/** Words as the search compares them: folded, without the small ones. */
import { fold } from '@/text/fold'

/** Small words that say nothing in any of the three languages: people mix them. */
const SMALL_WORDS = new Set(
  (
    'a au aux avec ce chez elles ils lui si votre vos leur leurs notre nos faut ces dans de des du elle en est et il je la le les leur ma me mes mon ne nous on ou par pas ' +
    'pour que qui sa se ses son suis sur ta te tes ton tu un une veux vous y ' +
    'an and am are as at been he her him she them they us was were your their his our if be by for from get got has have i in is it my need of or that the this to want we where with you your ' +
    'al del nos lo ser si muy como con cual donde el ella es esta hay las los mi mis no o para por puedo quiero se sin su sus tengo tiene tienen un una unas unos ya yo'
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

/**
 * Who asks, for whom, when, and that help is needed: most questions have them, and they tell one need from
 * another only when nothing else is said.
 */
const TELLING_LITTLE = new Set(
  (
    'help helps need needs work works working job worker workers person people someone somebody friend client boss ' +
    'employer supervisor foreman farm farms company month months week weeks year years day days today tomorrow ' +
    'friends manager chief keeps keep making give gives only money cost costs much many speak speaks talk tell told says said anyone everyone devant everybody now please how what when who why can could should do does did make go find looking asking new english spanish ' +
    'ami amie amis gestionnaire chef superviseur donne donner seulement argent cout coute combien parle parler dit tout toute tous aide aider besoin travail travaille travailleur travailleuse travailleurs personne personnes gens quelqu ' +
    'client cliente usager ami patron patronne employeur contremaitre ferme entreprise mois semaine semaines an ans ' +
    'annee jour jours aujourd hui demain maintenant comment quoi quand qui pourquoi peut peux puis faire fait dois ' +
    'trouver cherche chercher demande nouveau anglais espagnol ' +
    'amiga amigos gerente encargado contratista solo dan dar dinero cuesta cuestan cuanto habla hablar hablo dice dicen todo todos ayuda ayudar ayuden ayudan necesito ocupo trabajo trabajar trabajando trabajador trabajadora trabajadores ' +
    'persona personas gente alguien companero companera cliente amigo patron patrona jefe empleador supervisor ' +
    'mayordomo capataz finca rancho empresa mes meses semana semanas ano anos dia dias hoy manana ahora favor como ' +
    'que cuando quien porque puede pueden puedo hacer hago debo encontrar busco buscar nuevo ingles espanol ' +
    'quebec canada mexico guatemala honduras mexicano guatemalteco mexican guatemalan'
  ).split(' '),
)

/** True of a folded word that tells little of what is needed. */
export const tellsLittle = (word: string): boolean =>
  TELLING_LITTLE.has(word) || BEGINNINGS_TELLING_LITTLE.test(word)

/** Every form of to work, to help, to need. */
const BEGINNINGS_TELLING_LITTLE = /^(?:trabaj|travaill|ayud|necesit)/

/**
 * Written as they should be, though neither the guide nor a sheet has them: none is another word with a mistake, as
 * "poisson" would be "poison". Folded.
 */
const NO_MISTAKES = new Set(
  (
    'acheter cher char usage usagee poisson poissons homme hommes municipalite municipalites minute minutes nature concert cancer festival magazine ' +
    'benir benediction bendecir bendicion vote voter centre center concept sommeil doux douce salon plante plantes livre livres cadeau vivement solaire ' +
    'douceur vocation precision personnage ours biens sort chere chers voire etrange banc pouce carre fondation ' +
    'meilleur parmi affaire pouvoir contenu content contente couleur couleurs sortie engager peuple regard mission ' +
    'never party system century letter letters brother brothers homes sitting singing saving carry carried listening ' +
    'fish fishing never apart advanced accused fighting quick stories story storm effective maintain compared ' +
    'hombre hombres paises pueblo nunca muerto siento sentir respeto cadena cuento cerebro viento vuelto minuto ' +
    'conjunto resistencia concierto planta plantas pescado puerto calles partes propio propia propios ajeno'
  ).split(' '),
)

/** True of a folded word that is no mistake for another. */
export const isNoMistake = (word: string): boolean => NO_MISTAKES.has(word)

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

/**
 * The words of a phrase that stand for every word that begins so.
 *
 * @example rootsOf('me despid*') // Set { 'despid' }
 */
export const rootsOf = (phrase: string): ReadonlySet<string> =>
  new Set(
    phrase
      .split(' ')
      .filter((word) => word.endsWith('*'))
      .flatMap(split),
  )

const split = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
