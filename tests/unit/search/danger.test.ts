import { describe, expect, it } from 'vitest'

import { type Locale, LOCALES } from '@/i18n/locales'
import { type Answer, answerIn } from '@/search/answer'
import type { Danger } from '@/search/danger'
import { resultsOf } from '@/search/results'
import { learnSayings } from '@/search/sayings'
import { buildTextIndex } from '@/search/textIndex'

import { exampleDirectory } from '../directory/exampleDirectory'

import { QUESTIONS } from '../directory/questions'
import { UNSEEN_QUESTIONS } from '../directory/unseenQuestions'

import { OF_LIFE } from './allQuestions'
import { textsOf } from './world'

const directory = exampleDirectory()
const tell = learnSayings()
const indexes = new Map(LOCALES.map((locale) => [locale, buildTextIndex(textsOf(locale), locale)]))

const answerTo = (q: string, locale: Locale): Answer =>
  answerIn(directory, indexes.get(locale)!, { q }, locale, { tell })

const heardIn = (q: string, locale: Locale): Danger | null =>
  answerTo(q, locale).danger?.kind ?? null

const HEARD: Readonly<Record<Danger, readonly (readonly [Locale, string])[]>> = {
  suicide: [
    ['es', 'ya no puedo más, quiero morirme'],
    ['es', 'no quiero vivir. en mi cuarto estoy solo'],
    ['en', 'i don’t want to live. in this house they hate me'],
    ['es', 'quiero morirrme, no llamen a la policía'],
    ['fr', 'je veux m’ôter la vie'],
    ['fr', 'il veut s’ôter la vie'],
    ['es', 'no tengo ganas de vivir'],
    ['es', 'me siento sin ganas de vivir'],
    ['es', 'perdí las ganas de vivir'],
    ['es', 'prefiero morir'],
    ['es', 'ya no quiere seguir viviendo'],
    ['es', 'quiero acabar con todo'],
    ['en', 'i want to end everything'],
    ['en', 'i am tired of living'],
    ['es', 'acabar con todo'],
    ['fr', 'je préfère mourir'],
    ['en', 'i don’t want to live anymore'],
    ['fr', 'je suis plus capable de vivre'],
    ['fr', 'je veux plus vivre'],
    ['es', 'cansado de vivir'],
    ['en', 'i don’t want to live in this house, i want to die'],
  ],
  medical: [
    ['fr', 'mon collègue s’est électrocuté'],
    ['en', 'the carbon monoxide alarm is going off'],
    ['fr', 'le détecteur de monoxyde sonne'],
    ['en', 'my coworker got electrocuted'],
    ['es', 'mi compañero se electrocutó'],
    ['fr', 'mon collègue ne bouge plus'],
    ['en', 'he fell and he is not moving'],
    ['es', 'mi compañero se cayó y no se mueve'],
    ['en', 'my friend is drowning'],
    ['fr', 'un gars se noie dans le lac'],
    ['en', 'too many pills'],
    ['en', 'she took too many pills'],
    ['fr', 'elle a pris trop de pilules'],
    ['es', 'se tomó muchas pastillas'],
    ['fr', 'intoxiqué par un pesticide'],
    ['es', 'está intoxicado con pesticida'],
    ['fr', 'il fait une crise d’épilepsie'],
    ['es', 'le dio un ataque epiléptico'],
    ['fr', 'je perds connaissance'],
    ['fr', 'il est sans connaissance en bas de l’échelle'],
    ['fr', 'il ne se réveille plus'],
    ['es', 'me falta el aire'],
    ['en', 'there is a lot of blood'],
    ['fr', 'le monoxyde de carbone nous rend malades'],
  ],
  violence: [
    ['en', 'there is a fire, exits are locked'],
    ['es', 'fui violada, mis derechos'],
    ['fr', 'violée mes droits'],
    ['en', 'he pushed me down the ladder'],
    ['en', 'he pushed me against the machine'],
    ['es', 'no se mueve'], // nothing else: a cry, for 911 too
    ['fr', 'j ai été violé'],
    ['fr', 'j ai ete viole'],
    ['es', 'fui violada'],
    ['es', 'me trató de violar'],
    ['fr', 'mon mari frappe ma femme de ménage'],
    ['fr', 'mon mari frappe mes enfants'],
    ['fr', 'il a frappé mon collègue'],
    ['en', 'he hit my coworker'],
    ['en', 'my neighbour beats his wife'],
    ['fr', 'il a une arme'],
    ['fr', 'un couteau sur la gorge'],
    ['fr', 'je suis enfermé'],
    ['en', 'he kicked me'],
    ['en', 'fire in our trailer and no fire alarm'],
    ['en', 'the boss has a weapon'],
    ['fr', 'ils l’ont enfermé dans la chambre'],
    ['fr', 'trafic de personnes'],
    ['es', 'tráfico de personas'],
    ['en', 'human trafficking'],
    ['fr', 'mon patron m’a poussé contre le mur'],
    ['fr', 'il a menacé de me frapper'],
    ['en', 'he kicked me in the stomach'],
    ['en', 'someone followed me home'],
    ['en', 'someone is stalking me'],
    ['en', 'we smell gas'],
    ['en', 'my life is in danger'],
    ['es', 'me sigue un hombre hasta mi trabajo'],
    ['es', 'me apuntó con una pistola'],
    ['en', 'we are held against our will'],
    ['es', 'me tienen encerrado contra mi voluntad'],
    ['es', 'el patrón entra en mi cuarto por la noche'],
    ['fr', 'le patron entre dans notre chambre la nuit'],
    ['en', 'he comes into my bedroom drunk'],
    ['es', 'dice que mi familia lo va a pagar'],
    ['fr', 'il dit que ma famille va payer'],
    ['en', 'there is a fire in the kitchen'],
    ['es', 'mi hermano no aparece desde ayer'],
    ['fr', 'mon frère n’est jamais revenu'],
    ['en', 'my coworker is missing since monday'],
    ['fr', 'couvert de bleus'],
  ],
  shelter: [
    ['fr', 'je n’ai nulle part où aller'],
    ['es', 'no tengo a dónde ir'],
    ['es', 'no tengo dónde ir'],
    ['en', 'they kicked us out of the house and kept the deposit'],
    ['fr', 'sans logement ce soir'],
    ['en', 'they want us out tonight'],
    ['es', 'sin casa esta noche'],
    ['es', 'nos echaron esta noche'],
  ],
}

describe.each(Object.entries(HEARD))('%s is heard', (danger, said) => {
  it.each(said)('%s "%s"', (locale, typed) => {
    expect(heardIn(typed, locale)).toBe(danger)
  })
})

/** What has the words of a danger and tells of none. */
const HARMLESS: readonly (readonly [Locale, string])[] = [
  ['es', 'el patrón ha violado mis derechos'],
  ['fr', 'mon patron viole la loi'],
  ['en', 'my boss took my id'],
  ['es', 'me obligan a trabajar enfermo'],
  ['es', 'días por enfermedad'],
  ['es', 'ir a la enfermera'],
  ['en', 'traffic ticket'],
  ['es', 'multa de tráfico'],
  ['en', 'treating my kids at the clinic'],
  ['fr', 'embarquer dans le char du boss'],
  ['fr', 'femme voilée au travail'],
  ['es', 'los compañeros volaron ayer'],
  ['es', 'mi familia va a pagar el boleto'],
  ['en', 'my family will pay for my ticket'],
  ['fr', 'ma famille va payer pour mes études'],
  ['en', 'my contract is not being followed'],
  ['en', 'i am followed by a doctor'],
  ['es', 'me siguen debiendo una semana'],
  ['es', 'me sigue doliendo una rodilla'],
  ['es', 'dónde me apunto a un curso'],
  ['fr', 'mon patron m’a poussé à démissionner'],
  ['fr', 'il m’a menacé de me renvoyer'],
  ['fr', 'travailler au Québec sans connaissance du français'],
  ['en', 'it gets cold in our room at night'],
  ['es', 'entra frío en el cuarto por la noche'],
  ['fr', 'le froid entre dans la chambre la nuit'],
  ['en', 'will it be held against me'],
  ['en', 'they changed my contract against my will'],
  ['en', 'there is no fire alarm in the house'],
  ['en', 'is there a fire extinguisher in the kitchen'],
  ['en', 'fire drill at work'],
  ['es', 'no hay alarma de fuego'],
  ['es', 'no hay extintor de fuego en la casa'],
  ['es', 'detector de fuego'],
  ['fr', 'pas d’alarme d’incendie dans la maison'],
  ['fr', 'un avertisseur d’incendie'],
  ['en', 'carbon monoxide detector'],
  ['fr', 'détecteur de monoxyde de carbone'],
  ['es', 'detector de monóxido de carbono'],
  ['fr', 'j’ai passé au feu rouge'],
  ['fr', 'ticket pour un feu de circulation'],
  ['en', 'my husband is missing a document'],
  ['es', 'mi esposa no aparece en el formulario'],
  ['fr', 'mon mari n’a jamais eu de revenu'],
  ['es', 'le falta el aire acondicionado'],
  ['es', 'se trata de personas mayores'],
  ['es', 'trató de violar mis derechos'],
  ['en', 'they kicked us out and kept the deposit'],
  ['fr', 'on nous oblige à coucher à quatre'],
  ['fr', 'il me tape sur les nerfs'],
  ['fr', 'je me réveille plus tôt'],
  ['en', 'a lot of blood tests'],
  ['fr', 'un couteau de boucherie sur la ligne'],
  ['fr', 'droit à des bleus de travail'],
  ['en', 'friends at my house tonight'],
  ['en', 'can we go out tonight'],
  ['fr', 'des amis à la maison ce soir'],
  ['es', 'amigos en mi casa esta noche'],
  ['en', 'tired of living with 8 people'],
  ['es', 'cansado de vivir en la traila'],
  ['fr', 'plus capable de vivre dans cette roulotte'],
  ['en', 'i don’t want to live in the employer’s house'],
  ['es', 'no quiero vivir con mi patrón'],
  ['fr', 'je veux plus vivre dans ce logement'],
  ['es', 'el patrón ya no quiere seguir pagando'],
  ['es', 'quiero terminar mi contrato con todo en orden'],
  ['fr', 'la chaleur va nous tuer'],
  ['en', 'this heat is going to kill us'],
  ['es', 'el calor nos va a matar'],
  ['es', 'el calor va a matarnos'],
  ['fr', 'certificat de police'],
  ['en', 'police check for my permit'],
  ['es', 'certificado de policía'],
  ['en', 'in danger of losing my job'],
  ['es', 'mi permiso está en peligro'],
  ['fr', 'je me noie dans la paperasse'],
  ['en', 'drowning in debt'],
  ['fr', 'mon dossier ne bouge plus'],
  ['en', 'my application is not moving'],
  ['es', 'mi trámite no se mueve'],
]

/** Of what is harmless, what people in danger say much alike: the number stands second, behind what answers. */
const MUCH_ALIKE: readonly string[] = [
  'will it be held against me',
  'mon mari n’a jamais eu de revenu',
  'un couteau de boucherie sur la ligne',
  'friends at my house tonight',
  'can we go out tonight',
  'des amis à la maison ce soir',
  'amigos en mi casa esta noche',
  'cansado de vivir en la traila',
  'plus capable de vivre dans cette roulotte',
]

describe('no danger is heard', () => {
  it.each(HARMLESS)('%s "%s"', (locale, typed) => {
    expect(heardIn(typed, locale)).toBeNull()
    const inCase = answerTo(typed, locale).inCase
    if (MUCH_ALIKE.includes(typed)) expect(inCase?.isLikely).toBe(false)
    else expect(inCase).toBeNull()
  })
})

const ALL_QUESTIONS = [...Object.values(OF_LIFE).flat(), ...QUESTIONS, ...UNSEEN_QUESTIONS]

/** Numbers for a danger, and whoever comes for one. */
const FOR_DANGER = ['body:emergency911', 'body:suicideCrisis988', 'body:community211', 'emergency']

/** Passages and services for who is or was in danger. */
const ABOUT_DANGER =
  /emergency|suicide|community211|moral|danger|violence|vulnerables|psychological|apres-un-accident|housing/

/** Of other things, but asked by somebody who may well be in danger, or has no bed tonight. */
const IN_DANGER_TOO = new Set([
  'aide victime agression ivac',
  'duermo en mi carro',
  'où dormir cette nuit',
  'no tengo dónde dormir',
  'je n’ai nulle part où dormir',
  'où dormir ce soir je suis à la rue',
])

it('no question of the sets that is of no danger is answered by a number for one', () => {
  const heard = ALL_QUESTIONS.filter(
    ([locale, typed, right]) =>
      !right.some((name) => FOR_DANGER.includes(name)) &&
      !IN_DANGER_TOO.has(typed) &&
      heardIn(typed, locale) !== null,
  ).map(([locale, typed]) => `${locale} ${typed}: ${heardIn(typed, locale)}`)
  expect(heard).toEqual([])
})

it('an exception of the sets is one', () => {
  const isHeard = new Set(
    ALL_QUESTIONS.filter(([locale, typed]) => heardIn(typed, locale) !== null).map(
      ([, typed]) => typed,
    ),
  )
  expect([...IN_DANGER_TOO].filter((typed) => !isHeard.has(typed))).toEqual([])
})

describe('a danger that nobody names', () => {
  const UNNAMED: readonly (readonly [Locale, string, key: string])[] = [
    [
      'fr',
      'tout le monde a mal à la tête dans la roulotte et un gars se réveille pas',
      'emergency911',
    ],
    [
      'en',
      'he gave away his boots and says his family is better off without him',
      'suicideCrisis988',
    ],
    ['es', 'regaló su celular y dice que su familia va a estar mejor sin él', 'suicideCrisis988'],
    ['en', 'the foreman comes in our room at night and sits on my bed', 'emergency911'],
    ['fr', 'il a changé la serrure et mes sacs sont dehors, il neige', 'community211'],
  ]

  it.each(UNNAMED)('%s "%s" brings its number among the first two', (locale, typed, key) => {
    const results = resultsOf(answerTo(typed, locale))
    expect(
      results.slice(0, 2).map((result) => result.kind === 'body' && result.text.key),
    ).toContain(key)
  })

  it('takes the first place of an ordinary question from no answer, and the second of one in a hundred', () => {
    const needless = ALL_QUESTIONS.filter(
      ([, typed, right]) =>
        !right.some((name) => ABOUT_DANGER.test(name)) && !IN_DANGER_TOO.has(typed),
    )
    const warned = needless.flatMap(([locale, typed]) => answerTo(typed, locale).inCase ?? [])
    expect(warned.filter(({ isLikely }) => isLikely)).toEqual([])
    expect(warned.length).toBeLessThanOrEqual(needless.length * 0.01)
  })

  it('is in no name of a town or of an organization, and in no word alone', () => {
    const names = [
      ...['Pont-Rouge', 'Mont-Tremblant', 'Rivière-Rouge', 'Pont-Viau', 'Blanc-Sablon'],
      ...['Saint-Jean-sur-Richelieu', 'Sainte-Anne-des-Monts', 'Saint-Pierre-de-la-Rivière-du-Sud'],
      ...['adios', 'goodbye', 'bridge', 'corde', 'knife', 'camping'],
      ...directory.organizations
        .filter(({ services }) => services.every(({ service }) => service !== 'emergency'))
        .map(({ name }) => name),
    ]
    expect(names.filter((name) => answerTo(name, 'fr').inCase !== null)).toEqual([])
  })

  it('of life is told beside the want of a roof', () => {
    const typed =
      'my husband hits me and i have nowhere to sleep tonight he looks for me with a knife'
    const { danger, inCase } = answerTo(typed, 'en')
    expect([danger?.body?.key, inCase?.body.key]).toContain('emergency911')
  })

  it('is taken away with the danger that was understood', () => {
    const [locale, typed] = UNNAMED[1]!
    const question = { q: typed, without: 'emergency' }
    expect(answerIn(directory, indexes.get(locale)!, question, locale, { tell }).inCase).toBeNull()
  })
})
