import { Likeness } from './likeness'
import { readSayings } from './read'
import { type Told, toldBy } from './told'

/** Words → what people who say something like it ask about. */
export type Tell = (typed: string) => Told

/** Learns all sayings at once: for tests and measures. */
export function learnSayings(): Tell {
  const likeness = Likeness.from(readSayings())
  return (typed) => toldBy(likeness.of(typed))
}

/** Learns them between other work: it takes about a second. */
export async function learnBetween(others: () => Promise<void>): Promise<Tell> {
  const likeness = await Likeness.between(readSayings(), others)
  return (typed) => toldBy(likeness.of(typed))
}
