/**
 * A function of a text that keeps its latest answers: for what is asked again and again and changes
 * only with what it was made from.
 *
 * @param most answers kept; the oldest leave first
 */
export function remember<Answer>(
  answer: (text: string) => Answer,
  most: number,
): (text: string) => Answer {
  const kept = new Map<string, Answer>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const found = answer(text)
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? '')
    kept.set(text, found)
    return found
  }
}
