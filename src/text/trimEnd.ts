/**
 * A text without the marks at its end. A pattern such as `/[,.]+$/` tries again from every mark and
 * takes the square of a long row of them; this reads each character once, from the end.
 *
 * @param mark which single characters are taken off
 * @example trimEndOf('Saint-Rémi, (', /[\s,(]/) // 'Saint-Rémi'
 */
export function trimEndOf(text: string, mark: RegExp): string {
  let end = text.length
  while (end > 0 && mark.test(text[end - 1]!)) end -= 1
  return text.slice(0, end)
}
