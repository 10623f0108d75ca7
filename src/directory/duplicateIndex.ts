import {
  type Duplicate,
  findDuplicates,
  type Identity,
  namesOf,
  phoneOf,
  TYPO_FROM,
  websiteKey,
} from './duplicates'

/**
 * Sheets among which the likely same ones are found without comparing with each: whoever reaches
 * `LIKELY` shares a phone, a website, an e-mail, or every word of a name. The exception is a similar
 * name within a stone's throw: points on the ground are not indexed, and what a file brings has none.
 */
export class DuplicateIndex<Found extends Identity> {
  private readonly byKey = new Map<string, Found[]>()
  private readonly order = new Map<Found, number>()

  constructor(sheets: Iterable<Found> = []) {
    for (const sheet of sheets) this.add(sheet)
  }

  add(sheet: Found): void {
    this.order.set(sheet, this.order.size)
    const words = namesOf(sheet).flatMap(({ words: each }) => each.flatMap(spellingsOf))
    for (const key of new Set([...contactKeys(sheet), ...words])) {
      const found = this.byKey.get(key)
      if (found) found.push(sheet)
      else this.byKey.set(key, [sheet])
    }
  }

  /** As `findDuplicates` among all of them, in the same order. */
  find(identity: Identity): Duplicate<Found>[] {
    const candidates = new Set([
      ...contactKeys(identity).flatMap((key) => this.byKey.get(key) ?? []),
      ...namesOf(identity).flatMap(({ words }) => this.withRarestWord(words)),
    ])
    const inOrder = [...candidates].sort(
      (a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0),
    )
    return findDuplicates(identity, inOrder)
  }

  /** A name is the same only when all of its words are there: those with the rarest hold them all. */
  private withRarestWord(words: readonly string[]): Found[] {
    const [rarest] = words
      .map((word) => spellingsOf(word).map((spelling) => this.byKey.get(spelling) ?? []))
      .map((lists) => ({ lists, count: lists.reduce((sum, list) => sum + list.length, 0) }))
      .sort((a, b) => a.count - b.count)
    return rarest?.lists.flat() ?? []
  }
}

const contactKeys = (identity: Identity): string[] => {
  const { number } = phoneOf(identity)
  const [website, email] = [websiteKey(identity), identity.email?.trim().toLowerCase()]
  return [
    ...(number ? [number] : []),
    ...(website ? [`website:${website}`] : []),
    ...(email ? [`email:${email}`] : []),
  ]
}

/**
 * A word, and without each of its letters where one typing error makes no other word: two words that
 * one error parts have one of these in common.
 */
const spellingsOf = (word: string): string[] =>
  word.length < TYPO_FROM
    ? [`word:${word}`]
    : [
        `word:${word}`,
        ...Array.from(word, (_, at) => `word:${word.slice(0, at)}${word.slice(at + 1)}`),
      ]
