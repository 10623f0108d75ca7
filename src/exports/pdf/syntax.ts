/** Another object of the file, by its number. */
export class Reference {
  constructor(readonly id: number) {}
}

export type Dictionary = Map<string, Value>

/** What stands alone is kept as it was written: `/Name`, `12.5`, `(words)`, `<FEFF>`, `true`. */
export type Value = string | Reference | Value[] | Dictionary

export const isDictionary = (value: Value | undefined): value is Dictionary => value instanceof Map

const OPEN = '<<'
const CLOSE = '>>'

/** Space between words (ISO 32000-1, table 1). */
const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9 || code === 12 || code === 0

/** What ends a word without a space: `( ) < > [ ] { } / %` (ISO 32000-1, table 2). */
const isDelimiter = (code: number): boolean =>
  code === 40 ||
  code === 41 ||
  code === 60 ||
  code === 62 ||
  code === 91 ||
  code === 93 ||
  code === 123 ||
  code === 125 ||
  code === 47 ||
  code === 37

/** Reads the words of a file or of a content stream, one after the other. A hot loop: it goes by codes. */
export class Words {
  /** Where the word began that was read last. */
  from = 0

  constructor(
    readonly text: string,
    public at = 0,
  ) {}

  /** The next word as it is written; an empty one at the end. */
  next(): string {
    const { text } = this
    this.skipSpace()
    const from = this.at
    this.from = from
    if (from >= text.length) return ''
    const code = text.charCodeAt(from)
    if (code === 40) this.skipString()
    else if (code === 60 && text.charCodeAt(from + 1) === 60) this.at = from + 2
    else if (code === 62 && text.charCodeAt(from + 1) === 62) this.at = from + 2
    else if (code === 60) this.at = endAfter(text, '>', from)
    else {
      this.at = from + 1
      if (code === 47 || !isDelimiter(code)) this.skipWord()
    }
    return text.slice(from, this.at)
  }

  private skipSpace(): void {
    const { text } = this
    for (;;) {
      const code = text.charCodeAt(this.at)
      if (isSpace(code)) this.at += 1
      else if (code === 37) {
        while (this.at < text.length && text[this.at] !== '\n' && text[this.at] !== '\r') {
          this.at += 1
        }
      } else return
    }
  }

  private skipWord(): void {
    const { text } = this
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at)
      if (isSpace(code) || isDelimiter(code)) return
      this.at += 1
    }
  }

  private skipString(): void {
    const { text } = this
    let depth = 0
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at)
      if (code === 92) this.at += 1
      else if (code === 40) depth += 1
      else if (code === 41) depth -= 1
      this.at += 1
      if (depth === 0) return
    }
  }
}

function endAfter(text: string, sign: string, from: number): number {
  const end = text.indexOf(sign, from)
  return end < 0 ? text.length : end + 1
}

/** More levels than any object has: a broken one ends. */
const DEEPEST = 64

/**
 * One value, references included.
 *
 * @throws when there is none
 */
export function readValue(words: Words, first = words.next(), depth = 0): Value {
  if (first === '' || depth > DEEPEST) throw new Error('A value of the PDF has no end.')
  if (first === OPEN) {
    const read = readUntil(words, CLOSE, depth)
    const dictionary: Dictionary = new Map()
    for (let at = 0; at + 1 < read.length; at += 2) {
      dictionary.set(String(read[at]).slice(1), read[at + 1]!)
    }
    return dictionary
  }
  return first === '[' ? readUntil(words, ']', depth) : first
}

function readUntil(words: Words, end: string, depth: number): Value[] {
  const read: Value[] = []
  for (let word = words.next(); word !== end; word = words.next()) {
    if (word === 'R' && read.length >= 2) {
      const [id] = read.splice(-2)
      read.push(new Reference(Number(id)))
    } else read.push(readValue(words, word, depth + 1))
  }
  return read
}

export function writeValue(value: Value): string {
  if (typeof value === 'string') return value
  if (value instanceof Reference) return `${value.id} 0 R`
  if (Array.isArray(value)) return `[${value.map(writeValue).join(' ')}]`
  return `<<${[...value].map(([key, each]) => `/${key} ${writeValue(each)}`).join('\n')}>>`
}

export const dictionaryOf = (entries: Record<string, Value>): Dictionary =>
  new Map(Object.entries(entries))

/** A text as the file has it: in UTF-16, since it may hold any letter. */
export function writeText(words: string): string {
  const bytes = Buffer.from(`\uFEFF${words}`, 'utf16le').swap16()
  return `<${bytes.toString('hex').toUpperCase()}>`
}

/** The bytes of a string, as `(words)` or as `<hex>`: one letter each. */
export function readBytes(written: string): string {
  if (written.startsWith('<')) {
    const digits = written.slice(1, -1).replace(/\s/g, '')
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1')
  }
  return written
    .slice(1, -1)
    .replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal?: string, sign?: string) =>
      octal ? String.fromCharCode(parseInt(octal, 8) & 0xff) : (ESCAPED[sign!] ?? sign!),
    )
}

const ESCAPED: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
  '\r\n': '',
}

/** The words of a text of the file. */
export function readText(written: Value | undefined): string {
  if (typeof written !== 'string' || !/^[(<]/.test(written)) return ''
  const bytes = readBytes(written)
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes
  const pairs = Buffer.from(bytes.slice(2, bytes.length - (bytes.length % 2)), 'latin1')
  return pairs.swap16().toString('utf16le')
}
