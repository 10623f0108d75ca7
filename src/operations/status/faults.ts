/** What goes wrong in a process, by kind and hour: for the page of operations and for `/metrics`. */

const HOUR_MS = 60 * 60_000
const HOURS = 24

/** Faults of the last day, and all since the process began. Nothing of who asked for what. */
export class FaultCounts {
  private readonly hours = new Map<number, Map<string, number>>()
  private readonly totals = new Map<string, number>()

  count(kind: string, now = Date.now()): void {
    const hour = Math.floor(now / HOUR_MS)
    const ofHour = this.hours.get(hour) ?? new Map<string, number>()
    this.hours.set(hour, ofHour)
    add(ofHour, kind, 1)
    add(this.totals, kind, 1)
    for (const kept of this.hours.keys()) if (kept <= hour - HOURS) this.hours.delete(kept)
  }

  /** By kind, the most first. */
  lastDay(now = Date.now()): [kind: string, count: number][] {
    const first = Math.floor(now / HOUR_MS) - HOURS
    const sums = new Map<string, number>()
    for (const [hour, counts] of this.hours) {
      if (hour <= first) continue
      for (const [kind, count] of counts) add(sums, kind, count)
    }
    return [...sums].sort((a, b) => b[1] - a[1])
  }

  sinceStart(): ReadonlyMap<string, number> {
    return this.totals
  }
}

function add(counts: Map<string, number>, kind: string, count: number): void {
  counts.set(kind, (counts.get(kind) ?? 0) + count)
}
