/** Digits with what people put between them, perhaps a + in front. */
const NUMBER = /\+?\s?(?:\(\d{1,4}\)|\d)(?:[\s.\-‐‑–]{0,3}(?:\(\d{1,4}\)|\d))*/gu

/** A number has at least so many digits, but for services: what is shorter counts hours or lines. */
const LEAST_DIGITS = 7

/** How an extension is announced, in the site's languages. */
const EXTENSION_WORDS = [
  ...['poste'],
  ...['extension', 'ext', '[px#]'],
  ...['extensión', 'interno', 'int', 'anexo'],
]

const EXTENSION_PATTERN = String.raw`[\s,;:(]*(?:${EXTENSION_WORDS.join('|')})[\s.:]*(\d{1,7})(?!\d)`

const EXTENSION = new RegExp(`^${EXTENSION_PATTERN}`, 'iu')

/** Ten North American digits as people group them, perhaps with the 1 in front. */
const TEN_DIGITS = String.raw`(?:\+?1[\s.-]?)?(?:\(\d{3}\)\s?|\d{3}[\s.-])\d{3}[\s.\-‐‑]\d{4}`

/** The services with three digits that a reader may need at once. */
const SERVICES = ['211', '811', '911', '988'].join('|')

const SERVICE = new RegExp(`^(?:${SERVICES})$`)

/** A number in a sentence, and not a sum, a share or a part of a longer figure. */
const NUMBER_IN_WORDS = new RegExp(
  String.raw`(?<![\d$+])(?<!\d[\s.,-])(?:${TEN_DIGITS}(?:${EXTENSION_PATTERN})?|${SERVICES})(?![.,]?\d|\s?[$%€])`,
  'giu',
)

/**
 * A phone number as a link (RFC 3966), its extension apart so that the phone does not dial it as
 * part of the number. Ten digits are a North American number, three a service; of two numbers the
 * first is dialled, whatever shorter figure stands before it.
 *
 * @returns nothing when there is no digit to dial
 * @example toTelUri('450 555-0143') // 'tel:+14505550143'
 * @example toTelUri('1 800 555-0199, poste 3') // 'tel:+18005550199;ext=3'
 * @example toTelUri('24 h : 450 555-0143') // 'tel:+14505550143'
 */
export function toTelUri(phone: string): string | undefined {
  const found = numberIn(phone)
  if (!found) return undefined
  const extension = EXTENSION.exec(phone.slice(found.index + found[0].length).normalize('NFC'))?.[1]
  return `tel:${international(found[0])}${extension ? `;ext=${extension}` : ''}`
}

/** The number that is dialled, as it stands in a text. */
export function numberIn(phone: string): RegExpExecArray | undefined {
  const all = [...phone.matchAll(NUMBER)]
  const isWhole = (number: string) =>
    SERVICE.test(number.trim()) || number.replace(/\D/g, '').length >= LEAST_DIGITS
  return all.find(([number]) => isWhole(number)) ?? all[0]
}

/** A piece of a text: words, or a number with the link that dials it. */
export interface DialPiece {
  text: string
  uri?: string
}

/**
 * A text in pieces, the numbers that a reader could dial apart. Only ten North American digits and
 * the services with three digits: any other figure of a sentence may be a sum or a date.
 *
 * @returns pieces that make up the text again, in order
 * @example dialPieces('811, option 1') // [{ text: '811', uri: 'tel:811' }, { text: ', option 1' }]
 */
export function dialPieces(text: string): DialPiece[] {
  const pieces: DialPiece[] = []
  let end = 0
  for (const { 0: number, index } of text.matchAll(NUMBER_IN_WORDS)) {
    const uri = toTelUri(number)
    if (index > end) pieces.push({ text: text.slice(end, index) })
    pieces.push(uri ? { text: number, uri } : { text: number })
    end = index + number.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end) })
  return pieces
}

function international(number: string): string {
  // The 0 of a number dialled within its country: `+44 (0)20…`.
  if (number.startsWith('+')) return `+${number.replace('(0)', '').replace(/\D/g, '')}`
  const digits = number.replace(/\D/g, '')
  if (digits.length === 10) return `+1${digits}`
  return digits.length === 11 && digits.startsWith('1') ? `+${digits}` : digits
}
