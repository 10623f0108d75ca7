/**
 * Signs of names: 64 bits for each, which tell of most names, without reading them, that they cannot hold
 * some words. A bit stands for some letters and pairs of letters, shared out so that each bit is that of about
 * as many names; what most names have tells nothing, and has no bit.
 */
import type { TextList } from './employers'

/** What signs are made of. */
export interface SignParts {
  /** Two numbers for each name. */
  bits: Int32Array
  /** The bit of each letter and of each pair, or `EVERYWHERE`, or `NOWHERE`. */
  bitOf: Uint8Array
}

/** Space, digits and letters: what `foldWords` leaves. */
const SIGNS = 37
/** Each letter alone, and after each other. */
const FEATURES = SIGNS * (SIGNS + 1)

const WORD_BITS = 32
const BITS = 2 * WORD_BITS
const EVERYWHERE = 254
const NOWHERE = 255

export class Signs implements SignParts {
  readonly bits: Int32Array
  readonly bitOf: Uint8Array

  constructor({ bits, bitOf }: SignParts) {
    this.bits = bits
    this.bitOf = bitOf
  }

  /** @param names by `foldWords` */
  static of(names: TextList): Signs {
    const bitOf = shareOut(countFeatures(names), names.length)
    const bits = new Int32Array(names.length * 2)
    for (let at = 0; at < names.length; at += 1) {
      eachFeature(names.at(at), (feature) => {
        const bit = bitOf[feature]!
        if (bit < BITS) bits[at * 2 + (bit >> 5)]! |= 1 << (bit % WORD_BITS)
      })
    }
    return new Signs({ bits, bitOf })
  }

  /**
   * Tells the number of each name that may hold the words: of all that do, and of few others.
   *
   * @param words by `foldWords`
   */
  eachLikely(words: string, tell: (at: number) => void): void {
    const { bits, bitOf } = this
    const wanted = new Int32Array(2)
    let isNowhere = false
    eachFeature(words, (feature) => {
      const bit = bitOf[feature]!
      if (bit === NOWHERE) isNowhere = true
      else if (bit < BITS) wanted[bit >> 5]! |= 1 << (bit % WORD_BITS)
    })
    if (isNowhere) return
    const first = wanted[0]!
    const second = wanted[1]!
    for (let at = 0; at * 2 < bits.length; at += 1) {
      if ((bits[at * 2]! & first) !== first) continue
      if ((bits[at * 2 + 1]! & second) === second) tell(at)
    }
  }
}

/** How many names have each letter and each pair. */
function countFeatures(names: TextList): Uint32Array {
  const counts = new Uint32Array(FEATURES)
  const lastIn = new Int32Array(FEATURES).fill(-1)
  for (let at = 0; at < names.length; at += 1) {
    eachFeature(names.at(at), (feature) => {
      if (lastIn[feature] === at) return
      lastIn[feature] = at
      counts[feature]! += 1
    })
  }
  return counts
}

/** Gives the most frequent first the bit that fewest names have yet. */
function shareOut(counts: Uint32Array, names: number): Uint8Array {
  const bitOf = Uint8Array.from(counts, (count) => (count === 0 ? NOWHERE : EVERYWHERE))
  const telling = [...counts.keys()].filter((one) => counts[one]! > 0 && counts[one]! * 2 <= names)
  const taken = new Float64Array(BITS)
  for (const feature of telling.sort((a, b) => counts[b]! - counts[a]!)) {
    const bit = taken.indexOf(Math.min(...taken))
    bitOf[feature] = bit
    taken[bit]! += counts[feature]!
  }
  return bitOf
}

function eachFeature(words: string, tell: (feature: number) => void): void {
  let before = -1
  for (let at = 0; at < words.length; at += 1) {
    const sign = signOf(words.charCodeAt(at))
    tell(sign)
    if (before >= 0) tell(SIGNS * (before + 1) + sign)
    before = sign
  }
}

/** 0 for a space, then digits, then letters. */
function signOf(code: number): number {
  if (code === 32) return 0
  return code < 97 ? code - 47 : code - 86
}
