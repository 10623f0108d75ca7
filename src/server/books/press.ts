/** Something to be made, by the name of its file. */
export interface Order {
  name: string
  make: () => Promise<void>
  /** Once it is taken, before it waits: what fails here is told to everyone who asks. */
  begin?: () => Promise<void>
  /** Once it was made, or could not be. */
  end?: () => Promise<void>
}

interface Limits {
  /** Made at the same time. */
  atOnce: number
  /** Waiting for their turn. */
  waiting: number
  /** How long a failure is remembered before it is tried again. */
  retryAfterMs: number
}

export type OrderState = 'done' | 'failed' | 'full'

/**
 * Makes what is asked for in turn, a few at a time, each once however many ask. A failure is remembered for a
 * while: whoever asks again at once does not start another browser.
 */
export class Press {
  private readonly orders = new Map<string, Promise<OrderState>>()
  private readonly line: (() => void)[] = []
  private readonly failedAt = new Map<string, number>()
  private working = 0

  constructor(
    private readonly limits: Limits,
    private readonly onFailure: (name: string, error: unknown) => void,
  ) {}

  /** Ends when it is made, or could not be. */
  order(order: Order): Promise<OrderState> {
    const { name } = order
    const known = this.orders.get(name)
    if (known) return known
    const failedAt = this.failedAt.get(name)
    if (failedAt !== undefined && Date.now() - failedAt < this.limits.retryAfterMs) {
      return Promise.resolve('failed')
    }
    // One that is still beginning stands in no line yet, and is taken all the same.
    if (this.orders.size >= this.limits.atOnce + this.limits.waiting) return Promise.resolve('full')
    const state = this.carryOut(order).finally(() => this.orders.delete(name))
    this.orders.set(name, state)
    return state
  }

  private async carryOut({ name, make, begin, end }: Order): Promise<OrderState> {
    await begin?.()
    try {
      await this.inTurn(make)
      this.failedAt.delete(name)
      return 'done'
    } catch (error) {
      this.remember(name)
      this.onFailure(name, error)
      return 'failed'
    } finally {
      await end?.()
    }
  }

  private async inTurn(make: () => Promise<void>): Promise<void> {
    if (this.working >= this.limits.atOnce) {
      await new Promise<void>((resolve) => this.line.push(resolve))
    } else this.working += 1
    try {
      await make()
    } finally {
      const next = this.line.shift()
      // Its place goes to who waited longest.
      if (next) next()
      else this.working -= 1
    }
  }

  private remember(name: string): void {
    this.failedAt.set(name, Date.now())
    const [oldest] = this.failedAt.keys()
    if (this.failedAt.size > MOST_FAILURES && oldest !== undefined) this.failedAt.delete(oldest)
  }
}

const MOST_FAILURES = 500
