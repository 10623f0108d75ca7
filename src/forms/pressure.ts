/** How many forms came of late, and whether that looks like machines: then forms ask for work. */

/** Forms of so many minutes are looked at. */
export const WINDOW_MINUTES = 10

/**
 * In that time: forms that only a machine sends (the hidden field, a form sent back within two seconds, stamps made
 * up), and forms of any kind. A busy day of a campaign is far below both, and so is one address: its limit
 * (`src/server/rateLimits.ts`), used up at the end of one of its windows and again at the start of the next, turns nothing on.
 */
export const ON_AT = { machines: 50, all: 60 } as const

/** Forms that were kept by waiting instead of working, in the same time, by everyone together. */
export const MOST_WAITED = 30

interface Minute {
  machines: number
  all: number
  waited: number
}

const MINUTE_MS = 60_000

/**
 * Counts by the minute: however many are sent, it takes no more room. It is on when a limit is reached and
 * off once both counts are below half of it, so that it does not flicker.
 */
export class Pressure {
  private readonly minutes = new Map<number, Minute>()
  private isOn = false

  /** @param onChange told when it turns on or off, for the log */
  constructor(private readonly onChange: (isOn: boolean) => void = () => undefined) {}

  note(now: number, kind: keyof Minute): void {
    const minute = Math.floor(now / MINUTE_MS)
    const counted = this.minutes.get(minute) ?? { machines: 0, all: 0, waited: 0 }
    counted[kind] += 1
    this.minutes.set(minute, counted)
  }

  /** Whether forms ask for work now. */
  isHigh(now: number): boolean {
    const { machines, all } = this.lately(now)
    const share = this.isOn ? 1 / 2 : 1
    const isHigh = machines >= ON_AT.machines * share || all >= ON_AT.all * share
    if (isHigh !== this.isOn) {
      this.isOn = isHigh
      this.onChange(isHigh)
    }
    return isHigh
  }

  /** Whether one more may pass by waiting. */
  mayWait(now: number): boolean {
    return this.lately(now).waited < MOST_WAITED
  }

  private lately(now: number): Minute {
    const since = Math.floor(now / MINUTE_MS) - WINDOW_MINUTES
    const sum = { machines: 0, all: 0, waited: 0 }
    for (const [minute, counted] of this.minutes) {
      if (minute <= since) this.minutes.delete(minute)
      else for (const kind of KINDS) sum[kind] += counted[kind]
    }
    return sum
  }
}

const KINDS = ['machines', 'all', 'waited'] as const
