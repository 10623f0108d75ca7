/** A first number: digits with what people put between them, perhaps a + in front. */
const NUMBER = /\+?\s?(?:\(\d{1,4}\)|\d)(?:[\s.\-‐‑–]{0,3}(?:\(\d{1,4}\)|\d))*/u

/** How an extension is announced, in the site's languages. */
const EXTENSION_WORDS = [
  ...['poste'],
  ...['extension', 'ext', '[px#]'],
  ...['extensión', 'interno', 'int', 'anexo'],
]

const EXTENSION = new RegExp(
  String.raw`^[\s,;:(]*(?:${EXTENSION_WORDS.join('|')})[\s.:]*(\d{1,7})(?!\d)`,
  'iu',
)

/**
 * A phone number as a link (RFC 3966), its extension apart so that the phone does not dial it as
 * part of the number. Ten digits are a North American number, three a service; of two numbers the
 * first is dialled.
 *
 * @returns nothing when there is no digit to dial
 * @example toTelUri('450 555-0143') // 'tel:+14505550143'
 * @example toTelUri('1 800 555-0199, poste 3') // 'tel:+18005550199;ext=3'
 */
export function toTelUri(phone: string): string | undefined {
  const found = NUMBER.exec(phone)
  if (!found) return undefined
  const extension = EXTENSION.exec(phone.slice(found.index + found[0].length).normalize('NFC'))?.[1]
  return `tel:${international(found[0])}${extension ? `;ext=${extension}` : ''}`
}

function international(number: string): string {
  const digits = number.replace(/\D/g, '')
  if (number.startsWith('+')) return `+${digits}`
  if (digits.length === 10) return `+1${digits}`
  return digits.length === 11 && digits.startsWith('1') ? `+${digits}` : digits
}
