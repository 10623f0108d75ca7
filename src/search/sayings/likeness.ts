import { featuresOf } from './features'
import type { Saying } from './read'

/** What words may be about, each with its share of all, the likeliest first; what is missing to one is about nothing. */
export type Likely = readonly (readonly [about: string, share: number])[]

/** A feature of fewer sayings is chance. */
const LEAST_SAYINGS = 3

/** A feature of many sayings of one label says less than as many features would. */
const TAMED = 0.7

/** How much more a seldom feature of a question counts. */
const SELDOM = 1.5

/** How far a label that is a little more alike stands above another. */
const SHARPNESS = 60

/** As unlike as this, as a cosine, words may as well be about nothing here: a word alone is like many things. */
const UNLIKE = 0.07

/** Labels that share what words may be about; those after them are out of the question. */
const COMPARED = 20

/** Sayings read before others are let in. */
const AT_ONCE = 500
const LABELS_AT_ONCE = 10

/** Labels of one feature, each with its weight. */
interface Posting {
  labels: Uint16Array
  weights: Float32Array
}

interface Learned {
  labels: readonly string[]
  /** How much each feature weighs. */
  seldom: ReadonlyMap<string, number>
  postings: ReadonlyMap<string, Posting>
  /** The weight of a feature that no saying has. */
  unknown: number
}

/**
 * Tells what words are about by the sayings that they are like: each label is the mean of its sayings, each saying a
 * vector of its features weighed by how seldom they are (Rocchio's method); words are near a label by the cosine.
 */
export class Likeness {
  private constructor(private readonly learned: Learned) {}

  /** Learns from sayings, in about a second. */
  static from(sayings: readonly Saying[]): Likeness {
    const steps = learning(sayings)
    let step = steps.next()
    while (!step.done) step = steps.next()
    return new Likeness(step.value)
  }

  /** The same, and others are let in now and then. */
  static async between(sayings: readonly Saying[], others: () => Promise<void>): Promise<Likeness> {
    const steps = learning(sayings)
    let step = steps.next()
    while (!step.done) {
      await others()
      step = steps.next()
    }
    return new Likeness(step.value)
  }

  /** @example likeness.of('mon boss garde mon passeport')[0] // ['keepsPapers', 0.99] */
  of(text: string): Likely {
    const { labels, postings, seldom, unknown } = this.learned
    const near = new Float64Array(labels.length)
    let squares = 0
    for (const feature of featuresOf(text)) {
      const weight = (seldom.get(feature) ?? unknown) ** SELDOM
      squares += weight * weight
      const posting = postings.get(feature)
      if (!posting) continue
      for (let at = 0; at < posting.labels.length; at += 1) {
        near[posting.labels[at]!]! += weight * posting.weights[at]!
      }
    }
    const first = [...near.keys()]
      .filter((label) => near[label]! > 0)
      .sort((a, b) => near[b]! - near[a]!)
      .slice(0, COMPARED)
    const [best] = first
    if (best === undefined) return []
    const length = Math.sqrt(squares)
    const shares = first.map((label) =>
      Math.exp((SHARPNESS * (near[label]! - near[best]!)) / length),
    )
    const none = Math.exp(SHARPNESS * (UNLIKE - near[best]! / length))
    const all = shares.reduce((sum, share) => sum + share, none)
    return first.map((label, at) => [labels[label]!, shares[at]! / all])
  }
}

function* learning(sayings: readonly Saying[]): Generator<undefined, Learned> {
  const read: { about: string; features: readonly string[] }[] = []
  const counts = new Map<string, number>()
  for (const { about, text } of sayings) {
    const features = featuresOf(text)
    read.push({ about, features })
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
    if (read.length % AT_ONCE === 0) yield
  }
  const seldom = new Map<string, number>()
  for (const [feature, count] of counts) {
    if (count >= LEAST_SAYINGS) seldom.set(feature, Math.log(1 + sayings.length / count))
  }
  const means = new Map<string, Map<string, number>>()
  for (const [at, { about, features }] of read.entries()) {
    const mean = means.get(about) ?? new Map<string, number>()
    means.set(about, mean)
    const known = features.filter((feature) => seldom.has(feature))
    const length = Math.hypot(...known.map((feature) => seldom.get(feature)!))
    for (const feature of known)
      mean.set(feature, (mean.get(feature) ?? 0) + seldom.get(feature)! / length)
    if (at % AT_ONCE === 0) yield
  }
  const postings = yield* posted([...means.values()])
  return { labels: [...means.keys()], seldom, postings, unknown: Math.log(1 + sayings.length) }
}

function* posted(
  means: readonly ReadonlyMap<string, number>[],
): Generator<undefined, Map<string, Posting>> {
  const entries = new Map<string, [label: number, weight: number][]>()
  for (const [label, mean] of means.entries()) {
    const tamed = [...mean].map(([feature, sum]) => [feature, sum ** TAMED] as const)
    const length = Math.hypot(...tamed.map(([, weight]) => weight))
    for (const [feature, weight] of tamed) {
      const known = entries.get(feature) ?? []
      known.push([label, weight / length])
      entries.set(feature, known)
    }
    if (label % LABELS_AT_ONCE === 0) yield
  }
  return new Map(
    [...entries].map(([feature, of]) => [
      feature,
      {
        labels: Uint16Array.from(of, ([label]) => label),
        weights: Float32Array.from(of, ([, weight]) => weight),
      },
    ]),
  )
}
