import { fold } from '@/text/fold'

/** Words without marks, of which a name is made. */
export const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const kept = new WeakMap<readonly string[], readonly string[]>()

/** The names of a text, without marks; every question asks all of them. */
export function plainNamesOf(names: readonly string[]): readonly string[] {
  const known = kept.get(names)
  if (known) return known
  const made = names.map(plain)
  kept.set(names, made)
  return made
}
