/** Signs that show nothing: soft hyphens, marks of width zero and of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/**
 * The words of a page as they are compared: one paragraph a line, spaces of one kind, no empty line.
 *
 * @example normalize(' Le\u00a0salaire \n\n  augmente\u200b. ') // 'Le salaire\naugmente.'
 */
export const normalize = (text: string): string =>
  text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

export const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'))
