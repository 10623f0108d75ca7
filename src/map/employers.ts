/** Employers of the table: tens of thousands of names in a few texts, not as many objects. */
import { fold } from '@/text/fold'

import type { MapEmployer } from './row'

/** Stands between two texts, and in none. */
const BETWEEN = '\n'

/** Texts one after the other, each found by its number. */
export class TextList {
  /** Each text after a separator, and one more at the end. */
  private readonly whole: string
  /** Where the separator before each text stands; one entry more than there are texts. */
  private readonly starts: Uint32Array

  constructor(texts: readonly string[]) {
    const clean = texts.map((text) => text.replaceAll(BETWEEN, ' '))
    this.whole = BETWEEN + clean.map((text) => text + BETWEEN).join('')
    this.starts = new Uint32Array(texts.length + 1)
    clean.forEach((text, at) => {
      this.starts[at + 1] = this.starts[at]! + text.length + 1
    })
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

  /** 1 for each text that holds a word. */
  marksOf(word: string): Uint8Array {
    const marks = new Uint8Array(this.length)
    for (const index of this.holding(word)) marks[index] = 1
    return marks
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

/** Names as bytes: one sign that is not Latin doubles the room of a whole text otherwise. */
class ByteList {
  private readonly bytes: Uint8Array
  private readonly starts: Uint32Array

  constructor(texts: readonly string[]) {
    const encoder = new TextEncoder()
    const parts = texts.map((text) => encoder.encode(text))
    this.starts = new Uint32Array(texts.length + 1)
    parts.forEach((part, at) => {
      this.starts[at + 1] = this.starts[at]! + part.length
    })
    this.bytes = new Uint8Array(this.starts[texts.length]!)
    parts.forEach((part, at) => this.bytes.set(part, this.starts[at]))
  }

  at(index: number): string {
    return DECODER.decode(this.bytes.subarray(this.starts[index], this.starts[index + 1]))
  }
}

const DECODER = new TextDecoder()

/** Texts looked for last, each with a byte for each employer. */
const NAMES_KEPT = 4

/** Employers by the code that rows hold. */
export class EmployerList {
  readonly length: number
  private readonly ids: TextList
  private readonly names: ByteList
  private readonly folded: TextList
  /** Who types a name then moves a slider or ticks a box: the name is not looked for again. */
  private lastNamed: readonly { folded: string; marks: Uint8Array }[] = []

  /**
   * @param folded their names, folded, in the same order: whoever reads them folds them one by one
   * @param others codes by the identifiers that were joined to another
   */
  constructor(
    employers: readonly MapEmployer[],
    folded: readonly string[],
    private readonly others: ReadonlyMap<string, number> = new Map(),
  ) {
    this.length = employers.length
    this.ids = new TextList(employers.map(({ id }) => id))
    this.names = new ByteList(employers.map(({ name }) => name))
    this.folded = new TextList(folded)
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

  /** 1 for each employer whose name holds the text, however it is written. */
  named(text: string): Uint8Array {
    const folded = fold(text)
    const known = this.lastNamed.find((one) => one.folded === folded)
    if (known) return known.marks
    const marks = this.folded.marksOf(folded)
    this.lastNamed = [{ folded, marks }, ...this.lastNamed].slice(0, NAMES_KEPT)
    return marks
  }
}
