/** So many at once: while one waits for the database another one draws. */
const AT_ONCE = 2

/** After this another one takes its place, in milliseconds: what never ends holds up nobody. */
const LONGEST_MS = 10_000

/** Of so many turns that others want, one goes to pages that are asked for for the first time. */
const TURNS_PER_NEW = 3

/** What a drawing shows: all changes up to the step at which it began. */
interface Steps {
  readonly at: number
}

export interface Asked {
  changes: Steps
  /** It is drawn anew, in the place of one that is kept. */
  isKept: boolean
  /** Somebody waits for it; otherwise they have been shown the page as it was. */
  isWaitedFor: boolean
  /** Whether who asked has left, of a page that would be of use to nobody else. */
  isGone?: (() => boolean) | undefined
}

interface Drawing<Page> extends Asked {
  key: string
  /** How often it was asked for. */
  asked: number
  draw: () => Promise<Page>
  page: Promise<Page>
  settle: { resolve: (page: Page) => void; reject: (reason: unknown) => void }
  /** The step at which it began. */
  beganAt?: number
}

/**
 * Pages are drawn a few at once, and each by one at a time: who asks while it waits for its turn, or is drawn from
 * what they know of already, gets the same. Pages that are kept come before those that nobody read yet, those that
 * somebody waits for, in their order, before those that are shown as they were, of which the most asked for come first. What
 * was asked for by who has left meanwhile is not drawn. Between two drawings whatever waits in the network is answered.
 */
export class Drawings<Page> {
  private readonly waiting = new Map<string, Drawing<Page>>()
  private readonly underWay = new Map<string, Drawing<Page>>()
  private places: number
  private turnsSinceNew = 0

  constructor({ atOnce = AT_ONCE, longestMs = LONGEST_MS } = {}) {
    this.places = atOnce
    this.longestMs = longestMs
  }

  private readonly longestMs: number

  /**
   * The page as it is drawn now or later, with all that had changed when it was asked for. It never comes where who asked
   * has left before their turn.
   */
  ask(key: string, asked: Asked, draw: () => Promise<Page>): Promise<Page> {
    const { changes, isWaitedFor } = asked
    const current = this.underWay.get(key)
    if (current?.beganAt !== undefined && current.beganAt >= changes.at) return current.page
    const known = this.waiting.get(key)
    if (known) {
      known.asked += 1
      known.isWaitedFor ||= isWaitedFor
      delete known.isGone // two of them
      return known.page
    }
    const { promise: page, ...settle } = Promise.withResolvers<Page>()
    this.waiting.set(key, { ...asked, key, asked: 1, draw, page, settle })
    this.fillPlaces()
    return page
  }

  /** How many are drawn, and how many wait. */
  get size(): { underWay: number; waiting: number } {
    return { underWay: this.underWay.size, waiting: this.waiting.size }
  }

  private fillPlaces(): void {
    while (this.places > 0) {
      const next = this.next()
      if (!next) return
      this.begin(next)
    }
  }

  private next(): Drawing<Page> | undefined {
    let kept: Drawing<Page> | undefined
    let fresh: Drawing<Page> | undefined
    for (const [key, drawing] of this.waiting) {
      if (this.underWay.has(key)) continue
      if (drawing.isGone?.()) {
        this.waiting.delete(key)
        continue
      }
      if (!drawing.isKept) fresh ??= drawing
      else if (!kept || comesBefore(drawing, kept)) kept = drawing
    }
    return kept && fresh && this.turnsSinceNew >= TURNS_PER_NEW - 1 ? fresh : (kept ?? fresh)
  }

  private begin(drawing: Drawing<Page>): void {
    const { key, settle } = drawing
    this.waiting.delete(key)
    this.underWay.set(key, drawing)
    this.places -= 1
    this.turnsSinceNew = drawing.isKept ? this.turnsSinceNew + 1 : 0
    drawing.beganAt = drawing.changes.at
    let isOver = false
    const leave = () => {
      if (isOver) return
      isOver = true
      clearTimeout(late)
      this.underWay.delete(key)
      this.places += 1
      setImmediate(() => this.fillPlaces())
    }
    const late = setTimeout(leave, this.longestMs)
    late.unref()
    drawing.draw().then(settle.resolve, settle.reject).finally(leave)
  }
}

function comesBefore<Page>(one: Drawing<Page>, other: Drawing<Page>): boolean {
  if (one.isWaitedFor !== other.isWaitedFor) return one.isWaitedFor
  // Of those that are waited for, and of equals, the one that came first: nobody is overtaken for ever.
  return !one.isWaitedFor && one.asked > other.asked
}
