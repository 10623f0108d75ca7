/** What goes wrong in a process, by kind and hour: for the page of operations and for `/metrics`. */

export const HOUR_MS = 60 * 60_000

/** For so long faults are counted, also of a process that ended, in hours. */
export const HOURS = 24

/** Whether an hour of the epoch is one of the last day. */
export const isOfLastDay = (hour: number, now: number): boolean =>
  hour > Math.floor(now / HOUR_MS) - HOURS

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
    for (const kept of this.hours.keys()) if (!isOfLastDay(kept, now)) this.hours.delete(kept)
  }

  /** Of the last day, by hour of the epoch and kind. */
  hourly(now = Date.now()): [hour: number, kind: string, count: number][] {
    return [...this.hours]
      .filter(([hour]) => isOfLastDay(hour, now))
      .flatMap(([hour, counts]) =>
        [...counts].map(([kind, count]): [number, string, number] => [hour, kind, count]),
      )
  }

  sinceStart(): ReadonlyMap<string, number> {
    return this.totals
  }
}

function add(counts: Map<string, number>, kind: string, count: number): void {
  counts.set(kind, (counts.get(kind) ?? 0) + count)
}
