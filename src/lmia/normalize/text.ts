/** Cleaning of typed texts: what encodings and keyboards broke is mended, the rest kept as typed. */

/** C0 and C1 controls, except tab and line ends which become spaces. */
const CONTROLS = /[\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f\ufeff\u200b-\u200f\u2028-\u202e]/g
const NEEDS_CLEANING = /[^\x20-\x7e\u00c0-\u017f]| {2}|^ | $|_x/

/**
 * Letters of CP850 or Macintosh texts read as Windows-1252, between two letters where the sign
 * they became never stands. Taken from the lists of 2017Q4 and 2019Q2 as the publisher shows them.
 */
const DAMAGED_LETTERS: Readonly<Record<string, string>> = {
  '‚': 'é',
  Ž: 'é',
  ƒ: 'â',
  '‡': 'ç',
  ˆ: 'ê',
  '‰': 'ë',
  Š: 'è',
  '‹': 'ï',
}
const DAMAGED = /(?<=\p{Ll})[‚Žƒ‡ˆ‰Š‹](?=\p{L}|\b)/gu

/** UTF-8 read as Windows-1252: "QuÃ©bec". */
const MOJIBAKE =
  /[ÃÂ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/
/** Windows-1252's own letters between 0x80 and 0x9f, back to their bytes. */
const HIGH_BYTES: ReadonlyMap<string, number> = new Map(
  [
    ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i)),
  ].map((letter, i) => [letter, 0x80 + i]),
)

export interface CleanedText {
  text: string
  hadControls: boolean
  /** A letter was lost for good: U+FFFD, or "?" between two letters. */
  hasLostLetters: boolean
}

/**
 * Trims, collapses spaces, drops control characters, mends damaged letters.
 * @example cleanText('  Ferme  Qu‚bec\u00a0 ').text // 'Ferme Québec'
 */
export function cleanText(raw: string): CleanedText {
  if (!NEEDS_CLEANING.test(raw)) return { text: raw, hadControls: false, hasLostLetters: false }
  let text = raw.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
  const bare = text.replace(CONTROLS, '')
  const hadControls = bare.length !== text.length
  text = MOJIBAKE.test(bare) ? mendMojibake(bare) : bare
  text = text
    .replace(DAMAGED, (letter) => DAMAGED_LETTERS[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
  return { text, hadControls, hasLostLetters: text.includes('\ufffd') }
}

function mendMojibake(text: string): string {
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.charCodeAt(0)
    const byte = code < 0x100 ? code : HIGH_BYTES.get(letter)
    if (byte === undefined) return text
    bytes.push(byte)
  }
  const mended = new TextDecoder('utf-8').decode(Uint8Array.from(bytes))
  return mended.includes('\ufffd') ? text : mended
}
