/**
 * Which encoding a list was saved in. ESDC's CSVs up to 2020Q3 are Windows-1252, those of
 * 2017Q4 CP850, later ones UTF-8; people who re-save them add UTF-16 and byte order marks.
 */
import iconv from 'iconv-lite'
import type { Encoding } from '../types'

export interface DecodedText {
  text: string
  encoding: Encoding
  /** Lines (from 1) that were not in the file's main encoding and were read apart. */
  mixedLines: number[]
}

/** Byte order marks, longest first. */
const BYTE_ORDER_MARKS: readonly { bytes: readonly number[]; encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/**
 * One-byte encodings, in order of preference when a file has nothing to choose by. 2017Q4 came
 * in CP850 and the negative list of 2019Q2 from a Macintosh; the others in Windows-1252.
 * To add one: a line here, with a name iconv-lite knows, and the name in `types.ts`.
 */
const ONE_BYTE_ENCODINGS: readonly { encoding: Encoding; iconvName: string }[] = [
  { encoding: 'windows-1252', iconvName: 'windows-1252' },
  { encoding: 'cp850', iconvName: 'cp850' },
  { encoding: 'macintosh', iconvName: 'macintosh' },
]

/** How much a letter speaks for an encoding when it stands beside letters of its own case. */
const LETTER_WEIGHTS: readonly { letters: string; weight: number }[] = [
  { letters: 'éèêëàâçîïôùûüÉÈÊËÀÂÇÎÏÔÙÛÜœŒ', weight: 3 },
  { letters: 'äöáíóúñãõßøåæìòÿÄÖÁÍÓÚÑÃÕØÅÆÌÒ', weight: 1 },
]
const WEIGHT_OF = new Map(
  LETTER_WEIGHTS.flatMap(({ letters, weight }) => [...letters].map((l) => [l, weight] as const)),
)
/** Signs people type between words. */
const SIGNS = new Set('«»’‘“”–—…°®™©½¼·•€£²³º\u00a0´')

/** Share of NUL bytes in every second place from which a text is taken for UTF-16. */
const UTF16_NUL_SHARE = 0.4

/** Decodes a text whose encoding is not known, and says which one it was. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = BYTE_ORDER_MARKS.find(({ bytes: mark }) => mark.every((b, i) => bytes[i] === b))
  if (marked && marked.encoding !== 'utf-8') {
    return whole(bytes.subarray(marked.bytes.length), marked.encoding)
  }
  const body = marked ? bytes.subarray(marked.bytes.length) : bytes
  const wide = marked ? undefined : findUnmarkedUtf16(body)
  if (wide) return whole(body, wide)

  const utf8 = tryUtf8(body)
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', mixedLines: [] }
  const lines = splitLines(body)
  const oneByte = chooseOneByte(body)
  return isMostlyUtf8(body)
    ? decodeByLine(lines, oneByte)
    : { text: decodeOneByte(body, oneByte), encoding: oneByte, mixedLines: [] }
}

function whole(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be' | Encoding): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, mixedLines: [] }
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function findUnmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 16) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i += 1) {
    if (sample[i] !== 0) continue
    if (i % 2) odd += 1
    else even += 1
  }
  const half = sample.length / 2
  if (odd / half > UTF16_NUL_SHARE && even / half < 0.1) return 'utf-16le'
  if (even / half > UTF16_NUL_SHARE && odd / half < 0.1) return 'utf-16be'
  return undefined
}

/** Scores each one-byte encoding by what its high bytes would be, beside their neighbours. */
function chooseOneByte(bytes: Uint8Array): Encoding {
  const seen = countInContext(bytes)
  let best = ONE_BYTE_ENCODINGS[0]!.encoding
  let bestScore = -Infinity
  for (const { encoding, iconvName } of ONE_BYTE_ENCODINGS) {
    let score = 0
    for (const [key, count] of seen) {
      const sign = iconv.decode(Buffer.from([key >> 2]), iconvName)
      score += count * scoreSign(sign, (key & 3) as Neighbours)
    }
    if (score > bestScore) {
      best = encoding
      bestScore = score
    }
  }
  return best
}

/** Letters around a high byte: none, lower case, upper case; 3: it begins a word. */
type Neighbours = 0 | 1 | 2 | 3

function scoreSign(sign: string, neighbours: Neighbours): number {
  const weight = WEIGHT_OF.get(sign)
  if (weight === undefined) return SIGNS.has(sign) ? (neighbours ? 0 : 1) : -3
  if (neighbours === 0) return -1
  // "Élevage" begins with a capital and "étang" does not: the first letter's case says nothing
  if (neighbours === 3) return weight
  return (sign === sign.toLowerCase()) === (neighbours === 1) ? weight : -1
}

/** Counts high bytes by value and neighbours: key = value × 4 + neighbours. */
function countInContext(bytes: Uint8Array): Map<number, number> {
  const seen = new Map<number, number>()
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    const before = caseOf(bytes[i - 1])
    const after = caseOf(bytes[i + 1])
    const key = (byte << 2) | (after === 1 && before === 0 ? 3 : after || before)
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  return seen
}

/** 1 for a–z, 2 for A–Z, 0 for anything else. */
const caseOf = (byte: number | undefined): Neighbours =>
  byte === undefined ? 0 : byte >= 97 && byte <= 122 ? 1 : byte >= 65 && byte <= 90 ? 2 : 0

function decodeOneByte(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'windows-1252') return new TextDecoder('windows-1252').decode(bytes)
  const found = ONE_BYTE_ENCODINGS.find((candidate) => candidate.encoding === encoding)
  return iconv.decode(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    found?.iconvName ?? encoding,
  )
}

/**
 * True when whole UTF-8 sequences are not rare beside the bytes that are not UTF-8: in one-byte
 * texts, two high bytes that happen to make one are.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let broken = 0
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0
    let ok = length > 0
    for (let k = 1; ok && k < length; k += 1) ok = ((bytes[i + k] ?? 0) & 0xc0) === 0x80
    if (ok) {
      whole += 1
      i += length - 1
    } else broken += 1
  }
  return whole > 1 && whole * 2 >= broken
}

function decodeByLine(lines: Uint8Array[], fallback: Encoding): DecodedText {
  const mixedLines: number[] = []
  const text = lines
    .map((line, index) => {
      const utf8 = tryUtf8(line)
      if (utf8 !== undefined) return utf8
      mixedLines.push(index + 1)
      return decodeOneByte(line, fallback)
    })
    .join('')
  return { text, encoding: 'utf-8', mixedLines }
}

/** Splits after each LF, keeping it, so that the pieces join into the whole. */
function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end + 1))
    start = end + 1
  }
  if (start < bytes.length) lines.push(bytes.subarray(start))
  return lines
}
