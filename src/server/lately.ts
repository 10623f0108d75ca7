/** Whoever asked longer ago comes back as to a page that nobody asks for, in milliseconds. */
const LATELY_MS = 10_000

/** For so long it is looked at one after the other, in milliseconds. */
const TURN_MS = 10

/** One that takes longer keeps what changed next waiting no more, in milliseconds. */
const LONGEST_MS = 10_000

/** Beyond so many the latest count. */
const MOST = 1_000

/**
 * What was asked for lately, so that it is looked at when something has changed before the next one asks: otherwise
 * nobody would know since when it is old.
 */
export class Lately<Thing> {
  private readonly asked = new Map<string, { thing: Thing; atMs: number }>()
  private step = -1
  /** What is looked at now, and since when. */
  private round?: { sinceMs: number }

  /** @param look at one thing; the next one waits for it */
  constructor(private readonly look: (thing: Thing) => Promise<unknown>) {}

  /** @param step of the changes: with a new one everything is looked at, the latest first */
  note(key: string, thing: Thing, step: number): void {
    this.asked.delete(key)
    this.asked.set(key, { thing, atMs: performance.now() })
    if (this.asked.size > MOST) this.asked.delete(this.asked.keys().next().value!)
    if (step === this.step) return
    const isFirst = this.step === -1
    this.step = step
    const isLooking = this.round && performance.now() - this.round.sinceMs < LONGEST_MS
    if (!isFirst && !isLooking) void this.lookAtAll()
  }

  private async lookAtAll(): Promise<void> {
    const round = { sinceMs: performance.now() }
    this.round = round
    let seen: number
    do {
      seen = this.step
      let turnMs = -Infinity
      for (const thing of this.latest()) {
        // What waits in the network comes first; a turn of it may be a whole drawing, so not between any two.
        if (performance.now() - turnMs >= TURN_MS) {
          await new Promise((resolve) => setImmediate(resolve))
          turnMs = performance.now()
        }
        round.sinceMs = performance.now()
        await this.look(thing).catch(() => undefined) // whoever asks for it meets the fault
        if (this.round !== round) return
      }
    } while (seen !== this.step)
    delete this.round
  }

  private latest(): Thing[] {
    const sinceMs = performance.now() - LATELY_MS
    for (const [key, { atMs }] of this.asked) {
      if (atMs >= sinceMs) break
      this.asked.delete(key)
    }
    return [...this.asked.values()].map(({ thing }) => thing).toReversed()
  }
}
