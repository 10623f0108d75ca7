/** Words of somebody who may be in danger now, and the words by which the number to call is known. */
import { isNoMistake, isSmall, tellsLittle } from '@/directory/search/words'
import { soundOf } from '@/directory/search/wordMender'
import { editDistance } from '@/text/editDistance'
import { fold } from '@/text/fold'
import { remember } from '@/text/remember'

import { BY_ANOTHER, isOrdinary, SAID } from './dangerWords'
import { withoutHarmless } from './figures'
import { preparePhrase } from './heard'
import { isNotion } from './subjects/notions'
import { spellOut } from './things'

/** What may be happening. */
export type Danger = 'suicide' | 'medical' | 'violence' | 'shelter'

/** Who writes nothing else has no time for more words. */
const CRIES = new Set([
  ...['urgence', 'urgences', 'c est une urgence', 'urgence vitale', 'au secours', 'secours'],
  ...['emergency', 'it s an emergency', 'this is an emergency', 'sos', 'mayday'],
  ...['ne bouge plus', 'il bouge plus', 'not moving', 'no se mueve'],
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
    said
      .split(',')
      .flatMap(spellOut)
      .map((phrase) => ({
        ...preparePhrase(phrase),
        danger: danger as Danger,
        isOneWord: phrase.trim().split(' ').length === 1,
      })),
)

/** Letters by which beginnings are kept; none is shorter. */
const KEY = 3

/** Places in the list above of what begins with a word, and of what begins with the beginning of one. */
const BY_FIRST_WORD = placesBy(false, (text) => text)
const BY_BEGINNING = placesBy(true, (text) => text.slice(0, KEY))

function placesBy(isBeginning: boolean, keyOf: (text: string) => string): Map<string, number[]> {
  const places = PHRASES.flatMap(({ first }, at) => (first.isBeginning === isBeginning ? at : []))
  return Map.groupBy(places, (at) => keyOf(PHRASES[at]!.first.text))
}

/** Shorter words sound like too many. */
const BY_EAR_FROM = 4 // letters
const BEGINNING_BY_EAR_FROM = 5

/** Words of the list, and its beginnings, by how they sound, for whoever writes by ear. */
const BY_SOUND = new Map<string, string>()
const BEGINNINGS_BY_SOUND = new Map<string, string>()
for (const { text, isBeginning } of PHRASES.flatMap(({ parts }) => parts)) {
  if (text.length < (isBeginning ? BEGINNING_BY_EAR_FROM : BY_EAR_FROM)) continue
  if (isBeginning) BEGINNINGS_BY_SOUND.set(soundOf(text), text)
  else BY_SOUND.set(soundOf(text), text)
}

/** Letters of the shortest word of the list that is heard with one missing, too many or in its neighbour's place. */
const SLIPPED_FROM = 6

const PARTS = PHRASES.flatMap(({ parts }) => parts)
const LISTED = new Set(PARTS.map(({ text }) => text))
const SLIPPABLE = Map.groupBy(
  new Set(
    PARTS.flatMap(({ text, isBeginning }) =>
      isBeginning || text.length < SLIPPED_FROM || tellsLittle(text) || isSmall(text) ? [] : text,
    ),
  ),
  (text) => text.charAt(0),
)

/** A word as the list has it, when it sounds so or has one letter wrong: "suisidio", "ambulansia", "respiar". */
const asListed = remember((word: string): string => {
  if (
    word.length < BY_EAR_FROM ||
    LISTED.has(word) ||
    isSmall(word) ||
    isNoMistake(word) ||
    isOrdinary(word)
  )
    return word
  const sound = soundOf(word)
  const whole = BY_SOUND.get(sound)
  if (whole !== undefined) return whole
  for (let letters = BEGINNING_BY_EAR_FROM; letters <= sound.length; letters += 1) {
    const beginning = BEGINNINGS_BY_SOUND.get(sound.slice(0, letters))
    if (beginning !== undefined) return beginning
  }
  return slippedFrom(word) ?? word
}, 5_000)

/** The word of the list that another is but for a slip. One letter for another makes too many words: "looked", "locked". */
function slippedFrom(word: string): string | undefined {
  if (tellsLittle(word) || isNotion(word)) return undefined
  const letters = lettersOf(word)
  return SLIPPABLE.get(word.charAt(0))?.find(
    (text) =>
      editDistance(word, text, 1) <= 1 &&
      (text.length !== word.length || lettersOf(text) === letters),
  )
}

const lettersOf = (word: string): string => [...word].sort().join('')

/** Who asks what an ambulance costs does not need one. */
const PRICE = new Set(
  'paie paye payer pay pays paga pagar cost costs coute cuesta cobra cobran prix price precio'.split(
    ' ',
  ),
)

/**
 * What danger somebody may be in, as far as words tell.
 *
 * @param isSpelled tells a word that is no other one with a mistake
 * @example dangerIn('Me duele el pecho') // 'medical'
 */
export function dangerIn(
  typed: string,
  isSpelled: (word: string) => boolean = () => false,
): Danger | undefined {
  const words = fold(withoutHarmless(typed))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  if (CRIES.has(words.join(' '))) return 'violence'
  // The one that stands earlier in the list: a slip in the worse word hides it from nobody.
  const heard = Math.min(heardAmong(words), heardMended(words, isSpelled))
  return PHRASES[heard]?.danger
}

/** The same once slips are mended, where there are any. */
function heardMended(words: readonly string[], isSpelled: (word: string) => boolean): number {
  const mended = words.map((word) => (isSpelled(word) ? word : asListed(word)))
  return mended.some((word, at) => word !== words[at]) ? heardAmong(mended) : NOTHING
}

/** After the last place in the list. */
const NOTHING = PHRASES.length

/** The place in the list of the first phrase that is heard. */
function heardAmong(words: readonly string[]): number {
  const isPriced = words.some((word) => PRICE.has(word))
  let heard = NOTHING
  const listen = (places: readonly number[] | undefined, start: number): void => {
    for (const place of places ?? []) {
      if (place >= heard) return
      const { isHeardAt, isOneWord } = PHRASES[place]!
      if (!(isOneWord && isPriced) && isHeardAt(words, start)) heard = place
    }
  }
  words.forEach((word, start) => {
    listen(BY_FIRST_WORD.get(word), start)
    listen(BY_BEGINNING.get(word.slice(0, KEY)), start)
  })
  return heard
}

/** Beginnings of words by which the number for a danger is known. */
export const calledFor = (danger: Danger): readonly string[] => CALLED[danger]
