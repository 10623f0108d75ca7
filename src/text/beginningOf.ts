/**
 * How a text begins, for where all of it has no room: half of a surrogate pair never stands at its end.
 *
 * @param length the most characters of it, before the mark of what is left out
 * @example beginningOf('Un rendez-vous', 3) // 'Un …'
 */
export function beginningOf(text: string, length: number): string {
  const characters = [...text]
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text
}
