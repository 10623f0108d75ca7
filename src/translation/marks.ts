/*
 * Text with numbered marks, as translators see it. Also read in the browser: nothing here needs Node.
 */

/** A piece of a text with marks. */
export type Token =
  | { type: 'text'; text: string }
  | { type: 'break' }
  | { type: 'open' | 'close' | 'empty'; number: number }

const TOKENS = /\\([\\n<])|<(\/?)(\d{1,6})(\/?)>|(\n)|([^\\<\n]+|[\\<])/g

/** Cuts a text at its marks and line breaks, and reads what was escaped. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const addText = (words: string) => {
    const last = tokens.at(-1)
    if (last?.type === 'text') last.text += words
    else tokens.push({ type: 'text', text: words })
  }
  for (const [, escaped, closing, number, empty, lineBreak, words] of text.matchAll(TOKENS)) {
    if (escaped !== undefined) addText(escaped === 'n' ? '\n' : escaped)
    else if (number !== undefined) {
      const type = closing ? 'close' : empty ? 'empty' : 'open'
      tokens.push({ type, number: Number(number) })
    } else if (lineBreak) tokens.push({ type: 'break' })
    else addText(words ?? '')
  }
  return tokens
}

/** A mark-like `<1>`, a backslash or a raw newline in the words themselves is escaped. */
export const escapeText = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replace(/<(?=\/?\d+\/?>)/g, '\\<')

/** A mark as it is written. */
export const writeMark = (type: 'open' | 'close' | 'empty', number: number): string =>
  ({ open: `<${number}>`, close: `</${number}>`, empty: `<${number}/>` })[type]

/** Changes the words of a text, piece by piece between its marks. */
export function changeWords(text: string, change: (words: string) => string): string {
  return tokenize(text)
    .map((token) => {
      if (token.type === 'text') return escapeText(change(token.text))
      return token.type === 'break' ? '\n' : writeMark(token.type, token.number)
    })
    .join('')
}

/** The words without their marks. */
export function stripMarks(text: string): string {
  return tokenize(text)
    .map((token) => (token.type === 'text' ? token.text : token.type === 'break' ? '\n' : ''))
    .join('')
}

/**
 * Gives marks other numbers; those that `newNumber` does not know lose their tags.
 *
 * @example renumberMarks('<1>a</1> <2>b</2>', (n) => (n === 2 ? 1 : undefined)) // 'a <1>b</1>'
 */
export function renumberMarks(
  text: string,
  newNumber: (number: number) => number | undefined,
): string {
  return tokenize(text)
    .map((token) => {
      if (token.type === 'text') return escapeText(token.text)
      if (token.type === 'break') return '\n'
      const number = newNumber(token.number)
      if (number === undefined) return ''
      return writeMark(token.type, number)
    })
    .join('')
}

/** The words inside each mark, by number. */
export function markedTexts(text: string): Map<number, string> {
  const found = new Map<number, string>()
  const open: number[] = []
  for (const token of tokenize(text)) {
    if (token.type === 'open') {
      open.push(token.number)
      found.set(token.number, '')
    } else if (token.type === 'close') {
      const at = open.lastIndexOf(token.number)
      if (at >= 0) open.splice(at, 1)
    } else if (token.type === 'empty') {
      found.set(token.number, '')
    } else {
      const words = token.type === 'text' ? token.text : '\n'
      for (const number of open) found.set(number, (found.get(number) ?? '') + words)
    }
  }
  return found
}
