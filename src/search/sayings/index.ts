import { wordsSaid } from '@/directory/search/words'

import { Likeness } from './likeness'
import { readSayings } from './read'
import { type Told, toldBy } from './told'

/** Words → what people who say something like it ask about. */
export type Tell = (typed: string) => Told

/** Learns all sayings at once: for tests and measures. */
export function learnSayings(): Tell {
  return tellBy(Likeness.from(readSayings()))
}

/** Learns them between other work: it takes about a second. */
export async function learnBetween(others: () => Promise<void>): Promise<Tell> {
  return tellBy(await Likeness.between(readSayings(), others))
}

const tellBy =
  (likeness: Likeness): Tell =>
  (typed) =>
    toldBy(likeness.of(typed), wordsSaid(typed).length)
