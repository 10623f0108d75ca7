/** Employers of the table: tens of thousands of names in a few texts, not as many objects. */
import { foldWords } from '@/text/fold'

import type { MapEmployer } from './row'
import { type SignParts, Signs } from './signs'

/** Stands between two texts, and in none. */
const BETWEEN = '\n'

/** What a `TextList` is made of. */
export interface TextParts {
  /** Each text after a separator, and one more at the end. */
  whole: string
  /** Where the separator before each text stands; one entry more than there are texts. */
  starts: Uint32Array
}

/** Texts one after the other, each found by its number. */
export class TextList implements TextParts {
  readonly whole: string
  readonly starts: Uint32Array

  constructor(texts: readonly string[] | TextParts) {
    const { whole, starts } = 'whole' in texts ? texts : textParts(texts)
    this.whole = whole
    this.starts = starts
  }

  get length(): number {
    return this.starts.length - 1
  }

  at(index: number): string {
    return this.whole.slice(this.starts[index]! + 1, this.starts[index + 1])
  }

  /** The number of the text that is this one; -1 when there is none. */
  indexOf(text: string): number {
    if (text.includes(BETWEEN)) return -1
    const found = this.whole.indexOf(BETWEEN + text + BETWEEN)
    return found < 0 ? -1 : this.numberAt(found)
  }

  /**
   * The numbers of the texts that hold a word, in order. A plain loop: it often looks through all texts.
   *
   * @param end the text before which to stop looking
   */
  holding(word: string, end = this.length): number[] {
    const numbers: number[] = []
    if (word.includes(BETWEEN)) return numbers
    const { starts } = this
    const text = end < this.length ? this.whole.slice(0, starts[end]) : this.whole
    let index = 0
    for (let found = text.indexOf(word); found >= 0;) {
      while (starts[index + 1]! <= found) index += 1
      if (index >= end) break // the empty word stands at the very end too
      numbers.push(index)
      index += 1
      found = text.indexOf(word, starts[index])
    }
    return numbers
  }

  /** Of the text whose separator or letters stand there. */
  private numberAt(position: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= position) low = middle
      else high = middle - 1
    }
    return low
  }
}

function textParts(texts: readonly string[]): TextParts {
  const starts = new Uint32Array(texts.length + 1)
  const clean = texts.map((text) => (text.includes(BETWEEN) ? text.replaceAll(BETWEEN, ' ') : text))
  clean.forEach((text, at) => {
    starts[at + 1] = starts[at]! + text.length + 1
  })
  return { whole: `${BETWEEN}${clean.join(BETWEEN)}${clean.length > 0 ? BETWEEN : ''}`, starts }
}

/** What a `ByteList` is made of. */
interface ByteParts {
  bytes: Uint8Array
  starts: Uint32Array
}

/** Names as bytes: one sign that is not Latin doubles the room of a whole text otherwise. */
class ByteList implements ByteParts {
  readonly bytes: Uint8Array
  readonly starts: Uint32Array

  constructor(texts: readonly string[] | ByteParts) {
    const { bytes, starts } = 'bytes' in texts ? texts : byteParts(texts)
    this.bytes = bytes
    this.starts = starts
  }

  at(index: number): string {
    return DECODER.decode(this.bytes.subarray(this.starts[index], this.starts[index + 1]))
  }
}

function byteParts(texts: readonly string[]): ByteParts {
  const starts = new Uint32Array(texts.length + 1)
  const encoder = new TextEncoder()
  // A sign is three bytes at most; a rare one of four is two in a text.
  const room = new Uint8Array(texts.reduce((sum, text) => sum + text.length * 3, 0))
  texts.forEach((text, at) => {
    const start = starts[at]!
    starts[at + 1] = start + encoder.encodeInto(text, room.subarray(start)).written
  })
  return { bytes: room.slice(0, starts[texts.length]), starts }
}

const DECODER = new TextDecoder()

/** Which employers fail a filter. */
export interface FailingEmployers {
  /** By code: 1 for each that fails, 0 for the others. */
  fails: Uint8Array
  /** How many do not. */
  passing: number
}

/** Texts looked for last, each with a byte for each employer. */
const NAMES_KEPT = 4

/** What an `EmployerList` is made of: plain values, that can be kept in a file. */
export interface EmployerParts {
  ids: TextParts
  names: ByteParts
  nameWords: TextParts
  /** Of `nameWords`. */
  signs: SignParts
  /** Codes by the identifiers that were joined to another. */
  others: ReadonlyMap<string, number>
}

/** Employers by the code that rows hold. */
export class EmployerList {
  readonly length: number
  private readonly ids: TextList
  private readonly names: ByteList
  /** Their names, folded, a space before each, so that a word of it is found by ' ' and its beginning. */
  readonly words: TextList
  private readonly signs: Signs
  private readonly others: ReadonlyMap<string, number>
  /** Who types a name then moves a slider or ticks a box: the name is not looked for again. */
  private lastNamed: readonly { text: string; failing: FailingEmployers }[] = []

  constructor({ ids, names, nameWords, signs, others }: EmployerParts) {
    this.ids = new TextList(ids)
    this.names = new ByteList(names)
    this.words = new TextList(nameWords)
    this.signs = new Signs(signs)
    this.others = others
    this.length = this.ids.length
  }

  /**
   * @param words  their names by `foldWords`, in the same order: whoever reads them folds them one by one
   * @param others codes by the identifiers that were joined to another
   */
  static of(
    employers: readonly MapEmployer[],
    words: readonly string[],
    others: ReadonlyMap<string, number> = new Map(),
  ): EmployerList {
    const nameWords = new TextList(words.map((name) => ` ${name}`))
    return new EmployerList({
      ids: textParts(employers.map(({ id }) => id)),
      names: byteParts(employers.map(({ name }) => name)),
      nameWords,
      signs: Signs.of(nameWords),
      others,
    })
  }

  get parts(): EmployerParts {
    const { ids, names, words, signs, others } = this
    return {
      ids: { whole: ids.whole, starts: ids.starts },
      names: { bytes: names.bytes, starts: names.starts },
      nameWords: { whole: words.whole, starts: words.starts },
      signs: { bits: signs.bits, bitOf: signs.bitOf },
      others,
    }
  }

  at(code: number): MapEmployer {
    return { id: this.ids.at(code), name: this.names.at(code) }
  }

  nameAt(code: number): string {
    return this.names.at(code)
  }

  /** The code of an employer, by any of its identifiers; `undefined` when no list names it. */
  codeOf(id: string): number | undefined {
    const code = this.ids.indexOf(id)
    return code < 0 ? this.others.get(id) : code
  }

  find(id: string): MapEmployer | undefined {
    const code = this.codeOf(id)
    return code === undefined ? undefined : this.at(code)
  }

  /**
   * Whose name does not hold the text, however both are written. A text without a letter of ours or a digit
   * stands in no name.
   */
  notNamed(text: string): FailingEmployers {
    const known = this.lastNamed.find((one) => one.text === text)
    if (known) return known.failing
    const failing = this.lookFor(foldWords(text), text.trim() === '')
    this.lastNamed = [{ text, failing }, ...this.lastNamed].slice(0, NAMES_KEPT)
    return failing
  }

  private lookFor(words: string, isAnyone: boolean): FailingEmployers {
    const fails = new Uint8Array(this.length).fill(1)
    let passing = 0
    if (words !== '' || isAnyone) {
      this.signs.eachLikely(words, (code) => {
        if (!this.words.at(code).includes(words)) return
        fails[code] = 0
        passing += 1
      })
    }
    return { fails, passing }
  }
}
