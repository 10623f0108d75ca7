/** Words of somebody who may be in danger now, and the words by which the number to call is known. */
import { isNoMistake, isSmall } from '@/directory/search/words'
import { soundOf } from '@/directory/search/wordMender'
import { fold } from '@/text/fold'
import { remember } from '@/text/remember'

import { withoutFigures } from './figures'
import { preparePhrase } from './heard'

/** What may be happening. */
export type Danger = 'suicide' | 'medical' | 'violence' | 'shelter'

/** What is said: the first that is heard decides. See `preparePhrase` for the marks. */
const SAID: Readonly<Record<Danger, string>> = {
  suicide: `suicid*, kill myself, kill my self, kill himself, kill herself, kill themselves, killing myself, killing
    himself, killing herself, end my life, ending my life, end his life, end her life, end it all, want to end it,
    take my life, take my own life, take his own life, take her own life, take his life, take her life, want to die,
    wants to die, want to be dead, better off dead, no reason to live, want to hurt myself, wants to hurt himself,
    wants to hurt herself, might hurt myself, hurting myself, hurting himself, hurting herself, don t want to live,
    dont want to live, not want to live, doesn t want to live, doesnt want to live, self harm, me tuer, veut se
    tuer, voulait se tuer, va se tuer, essay* se tuer, pens* se tuer, parle se tuer, dit se tuer, envie se tuer,
    menac* se tuer, envie de mourir, pens* mourir, veux disparaitre, ne vaut plus la peine de vivre, vie ne vaut
    plus la peine, veux mourir, veut mourir, voudrait mourir, veux en finir, veut en finir, envie en finir, envi en finir, pens* en finir, en finir avec la vie,
    mettre fin a mes jours, mettre fin a ses jours, plus envie de vivre, idees noires, s enlever la vie, m enlever
    la vie, veux plus vivre, veut plus vivre, veux me faire mal, envie me faire mal, veut se faire mal, veut se
    faire du mal, morirme, morirse, quiero morir, quiero desaparecer, quiere morir, ganas de morir, pienso en morir,
    matarme, matarse, me quiero matar, me voy a matar, se quiere matar, se va a matar, quitarme la vida, quitarse la
    vida, me quiero quitar la vida, se quiere quitar la vida, acabar con mi vida, acabar con todo, terminar con todo, end everything, acabar con su vida, no quiero
    vivir, no quiero seguir viviendo, no quiere vivir, quiero lastimarme, quiere lastimarse, quiero hacerme dano,
    quiere hacerse dano`,
  medical: `ambulanc*, ambulans*, douleur poitrine, mal poitrine, chest pain, chest hurts, duele pecho, dolor pecho,
    infarto, heart attack, crise cardiaque, unconscious, inconscient*, desmay*, evanoui*, passed out, respire plus,
    respire pas, surdose, can t breathe, cannot breathe, no puedo respirar, no respira, saigne beaucoup, bleeding,
    sangrando, mucha sangre, overdose, sobredosis,
    empoison*, envenen*, tome veneno, trague veneno, bebi veneno, tomo veneno, tome pesticida, trague pesticida,
    bebi pesticida, tome cloro, bu poison, avale poison, bu pesticide, avale pesticide, avale produit, drank poison,
    drank pesticide, swallowed poison, swallowed pesticide, swallowed bleach, drank bleach`,
  violence: `police, policia, cops, 911, me pega, me pegan, me pego, golpe*, hits me, hit me, beats me, beat me, me
    frappe, me bat, m a frapp*, battu*, kill me, menaces de mort, death threat*, amenaz* de muerte, me quiere matar,
    me tue, rape*, viol, violee, violees, fait viole*, m a viole, ai ete viol*, violaron, me violo, agresion sexual,
    agression, m a agress*, me fait agress*, assault*, incendi*, on fire, house burning, maison brule, casa quem*,
    quemando, en feu, gas leak, fuite de gaz, fuga de gas, pistol*, menac* couteau, a un couteau, threat* knife, has
    a knife, pulled a knife, threat* with machete, threat* with knife, menac* avec machete, menac* avec couteau,
    amenaz* con machete, amenaz* con cuchillo, has a machete, tiene un machete, a une machette, amenaz* cuchillo, tiene cuchillo, tiene un cuchillo, gun, secuestr*, sequestr*,
    kidnap*, en danger, in danger, en peligro, help me now, locked us in,
    locked me in, lock us in, lock me in, locked inside, are locked in, nos encerr*, nos encierr*, me encerr*,
    me encierr*, tiene encerrad*, tienen encerrad*, nous enferm*, m enferm*, a enferm*, enferme cle, held against`,
  shelter: `dormir ce soir, nulle part dormir, dehors ce soir, sleep tonight, nowhere to sleep, nowhere to go, no
    tengo donde dormir, no tenemos donde dormir, dormir cette nuit, dormir esta noche, dehors cette nuit, out tonight,
    out house tonight, leave tonight, house tonight, maison ce soir, logement ce soir, partir ce soir, casa esta noche,
    fuera esta noche, irme esta noche, irnos esta noche, en la calle, a la rue, dans la rue, on the street, homeless`,
}

/** What another wants to do: heard before "me tuer" and "matarme", which somebody says of their own death. */
const BY_ANOTHER = `veut me tuer, voulait me tuer, veulent me tuer, va me tuer, vont me tuer, menac* me tuer, quiere matarme,
  quieren matarme, quiso matarme, va a matarme, van a matarme, me va a matar, me van a matar, amenaz* matarme`

/** Who writes nothing else has no time for more words. */
const CRIES = new Set([
  ...['urgence', 'urgences', 'c est une urgence', 'urgence vitale', 'au secours', 'secours'],
  ...['emergency', 'it s an emergency', 'this is an emergency', 'sos', 'mayday'],
  ...['emergencia', 'emergencias', 'es una emergencia', 'auxilio', 'socorro'],
])

/** What a number to call says of itself, in one of the languages. */
const CALLED: Readonly<Record<Danger, readonly string[]>> = {
  suicide: ['suicid'],
  medical: ['ambulanc'],
  violence: ['polic'],
  shelter: ['logement', 'housing', 'vivienda'],
}

const PHRASES = [['violence', BY_ANOTHER] as const, ...Object.entries(SAID)].flatMap(
  ([danger, said]) =>
    said.split(',').map((phrase) => ({
      ...preparePhrase(phrase),
      danger: danger as Danger,
      isOneWord: phrase.trim().split(' ').length === 1,
    })),
)

/** Places in the list above of what begins with a word, and of what begins with the beginning of one. */
const BY_FIRST_WORD = new Map<string, number[]>()
const BY_BEGINNING: number[] = []
PHRASES.forEach(({ first: { text, isBeginning } }, at) => {
  if (isBeginning) BY_BEGINNING.push(at)
  else BY_FIRST_WORD.set(text, [...(BY_FIRST_WORD.get(text) ?? []), at])
})

/** Shorter words sound like too many. */
const BY_EAR_FROM = 4 // letters

/** Words of the list, and its beginnings, by how they sound, for whoever writes by ear. */
const BY_SOUND = new Map<string, string>()
const BEGINNINGS_BY_SOUND = new Map<string, string>()
for (const { text, isBeginning } of PHRASES.flatMap(({ parts }) => parts)) {
  if (text.length < BY_EAR_FROM) continue
  if (isBeginning) BEGINNINGS_BY_SOUND.set(soundOf(text), text)
  else BY_SOUND.set(soundOf(text), text)
}

/** A word as the list has it, when it sounds so: "suisidio", "ambulansia". */
const asListed = remember((word: string): string => {
  if (word.length < BY_EAR_FROM || isSmall(word) || isNoMistake(word)) return word
  const sound = soundOf(word)
  const whole = BY_SOUND.get(sound)
  if (whole !== undefined) return whole
  for (let letters = BY_EAR_FROM; letters <= sound.length; letters += 1) {
    const beginning = BEGINNINGS_BY_SOUND.get(sound.slice(0, letters))
    if (beginning !== undefined) return beginning
  }
  return word
}, 5_000)

/** Who asks what an ambulance costs does not need one. */
const PRICE = new Set(
  'paie paye payer pay pays paga pagar cost costs coute cuesta cobra cobran prix price precio'.split(
    ' ',
  ),
)

/**
 * What danger somebody may be in, as far as words tell.
 *
 * @example dangerIn('Me duele el pecho') // 'medical'
 */
export function dangerIn(typed: string): Danger | undefined {
  const words = fold(withoutFigures(typed))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  if (CRIES.has(words.join(' '))) return 'violence'
  const heard = heardAmong(words) ?? heardAmong(words.map(asListed))
  return heard === undefined ? undefined : PHRASES[heard]!.danger
}

/** The place in the list of the first phrase that is heard. */
function heardAmong(words: readonly string[]): number | undefined {
  const isPriced = words.some((word) => PRICE.has(word))
  let heard: number | undefined
  const listen = (at: number): void => {
    if (heard !== undefined && at > heard) return
    const { isHeardIn, isOneWord } = PHRASES[at]!
    if (!(isOneWord && isPriced) && isHeardIn(words)) heard = at
  }
  for (const word of words) BY_FIRST_WORD.get(word)?.forEach(listen)
  BY_BEGINNING.forEach(listen)
  return heard
}

/** Beginnings of words by which the number for a danger is known. */
export const calledFor = (danger: Danger): readonly string[] => CALLED[danger]
