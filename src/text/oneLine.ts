/**
 * What anybody typed, on one line: blanks, line ends and marks that are not seen as one space, cut to a
 * length in characters. No header and no paragraph can be added by it.
 *
 * @example oneLine(' Alex\r\n\r\nOpen  this ', 9) // 'Alex Open'
 */
export const oneLine = (text: string, length: number): string =>
  text
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, length)
    .trimEnd()
