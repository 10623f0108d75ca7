/** As many windows as somebody writes in. */
const MOST_OF_ONE = 4

/** After this the next one is drawn too, in milliseconds: what never ends holds up nobody. */
const LONGEST_MS = 20_000

/**
 * Pages that are drawn for one person alone, one after the other: a long one takes the process for seconds, and
 * between two of them everybody else is answered.
 */
export class DrawingTurns {
  private last: Promise<unknown> = Promise.resolve()
  private readonly asked = new Map<string, number>()

  /** A place in the line, to be left with what is given; nothing when the person has their share of places. */
  enter(person: string): (() => void) | undefined {
    const count = this.asked.get(person) ?? 0
    if (count >= MOST_OF_ONE) return undefined
    this.asked.set(person, count + 1)
    return () => {
      const left = (this.asked.get(person) ?? 1) - 1
      if (left > 0) this.asked.set(person, left)
      else this.asked.delete(person)
    }
  }

  /** Draws once those before are drawn. */
  async take<Drawn>(draw: () => Promise<Drawn>): Promise<Drawn> {
    const drawn = this.last.then(draw)
    this.last = settled(drawn, LONGEST_MS)
    return drawn
  }
}

/** When a promise is kept or broken, or has taken too long. */
function settled(promise: Promise<unknown>, longestMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestMs)
    const end = () => {
      clearTimeout(timer)
      // What waits in the network comes first.
      setImmediate(resolve)
    }
    promise.then(end, end)
  })
}
