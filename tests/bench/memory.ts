import { Memory, type MemoryPair } from '@/translation/memory'

import { chapters } from '../../seed/chapters'
import { scan, wordsFor } from '../unit/translation/memory/naive'
import { unitsOf } from '../unit/seed/texts'
import { generator } from './mapRows'
import { type Figure, median } from './measure'

/** As many passages as the memory promises to answer for, in texts of about the size of a chapter. */
const PASSAGES = 100_000
const TEXTS = 250
const QUESTIONS = 200
/** Comparing with every passage takes seconds: fewer questions are asked in that way. */
const SCANNED_QUESTIONS = 5
const MIN_PERCENT = 75

/** How long the memory takes to answer, beside comparing with every passage. */
export function benchMemory(): Figure[] {
  const pick = generator(42)
  const pairs = makePairs(pick)
  const memory = new Memory('en')
  const buildMs = timeMs(() => {
    for (let text = 0; text < TEXTS; text += 1) {
      memory.put(
        String(text),
        pairs.filter((_, index) => index % TEXTS === text),
      )
    }
  })
  const asked = Array.from({ length: QUESTIONS }, () =>
    changed(pairs[pick(PASSAGES)]!.source, pick),
  )
  const times = asked.map((source) =>
    timeMs(() => memory.find({ source, kind: 'paragraph', context: '' })),
  )
  const read = pairs.map((pair) => ({ ...pair, words: wordsFor(pair.source) }))
  const scanned = asked
    .slice(0, SCANNED_QUESTIONS)
    .map((source) => timeMs(() => scan(read, source, MIN_PERCENT)))
  times.sort((a, b) => a - b)
  const name = (what: string) => `Memory of ${PASSAGES.toLocaleString('en')} passages: ${what}`
  return [
    { name: name('build the index'), value: buildMs, unit: 'ms' },
    { name: name('a question'), value: median(times), unit: 'ms', target: 15, better: 'lower' },
    {
      name: name('a question, p95'),
      value: times[Math.floor(0.95 * times.length)]!,
      unit: 'ms',
      target: 15,
      better: 'lower',
    },
    { name: name('the same by comparing with each'), value: median(scanned), unit: 'ms' },
  ]
}

/** In the processor's time of this thread: waiting for a busy machine is no work of the memory. */
function timeMs(work: () => unknown): number {
  const startedAt = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(startedAt)
  return (user + system) / 1000
}

type Pick = ReturnType<typeof generator>

/** Passages of the seed, each changed in some of its words by words of the seed, as often as there. */
function makePairs(pick: Pick): MemoryPair[] {
  const sources = chapters.flatMap(unitsOf).map(({ source }) => source)
  const vocabulary = sources.flatMap((source) => source.match(/\p{L}+/gu) ?? [])
  return Array.from({ length: PASSAGES }, (_, index) => {
    const source = sources[pick(sources.length)]!.replace(/\p{L}{3,}/gu, (word) =>
      pick(2) === 0 ? word : vocabulary[pick(vocabulary.length)]!,
    )
    return {
      source,
      target: `${index} ${source}`,
      kind: 'paragraph',
      context: '',
      title: '',
      isCurrent: true,
    }
  })
}

/** A passage in which one word in eight is another, as one that is written anew. */
const changed = (source: string, pick: Pick): string =>
  source.replace(/\p{L}{3,}/gu, (word) => (pick(8) === 0 ? 'autrement' : word))
