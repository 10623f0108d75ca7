/*
 * What a person typed in the admin and the site has not yet said yes to, kept in their own browser. It
 * outlives a reload, a lost connection and a session that ended, and is for the same account only.
 */

const PREFIX = 'accompagner.kept'

/** After this long what was kept is of no more use, and goes. */
const KEPT_DAYS = 30

const DAY_MS = 86_400_000

/** What is kept, and when (milliseconds since 1970). */
export interface Kept<Value> {
  at: number
  value: Value
}

/** Where a browser keeps things; `localStorage` is one. */
export type Shelf = Pick<Storage, 'getItem' | 'key' | 'length' | 'removeItem' | 'setItem'>

/**
 * A place of one account for one document.
 *
 * @param of account, kind and number of the document; parts of a name
 * @param isValue whether what stands there is still what this version of the site keeps
 */
export class KeptWords<Value> {
  private readonly prefix: string

  constructor(
    private readonly shelf: Shelf,
    of: readonly (number | string)[],
    private readonly isValue: (value: unknown) => value is Value,
  ) {
    this.prefix = `${[PREFIX, ...of].map(String).map(encodeURIComponent).join('/')}/`
  }

  /** @returns whether it was kept: a browser may have no room, or keep nothing */
  keep(name: string, value: Value, now = Date.now()): boolean {
    const kept: Kept<Value> = { at: now, value }
    try {
      this.shelf.setItem(this.prefix + name, JSON.stringify(kept))
      return true
    } catch {
      return false // no room, or the browser keeps nothing: who asks says so
    }
  }

  forget(name: string): void {
    this.shelf.removeItem(this.prefix + name)
  }

  /** All that is kept of the document, by name. What is old or cannot be read is thrown away. */
  all(now = Date.now()): Map<string, Kept<Value>> {
    const found = new Map<string, Kept<Value>>()
    for (const name of this.names()) {
      const kept = this.read(this.shelf.getItem(this.prefix + name))
      if (kept && now - kept.at < KEPT_DAYS * DAY_MS) found.set(name, kept)
      else this.forget(name)
    }
    return found
  }

  private names(): string[] {
    return Array.from({ length: this.shelf.length }, (_, index) => this.shelf.key(index) ?? '')
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => key.slice(this.prefix.length))
  }

  private read(text: string | null): Kept<Value> | undefined {
    const read = parse(text)
    if (typeof read !== 'object' || read === null || !('at' in read) || !('value' in read)) return
    const { at, value } = read
    return typeof at === 'number' && this.isValue(value) ? { at, value } : undefined
  }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined // written by something else under our name
  }
}

/** The shelf of this browser; one that keeps nothing where it refuses. */
export function browserShelf(): Shelf {
  try {
    window.localStorage.getItem(PREFIX)
    return window.localStorage
  } catch {
    return NO_SHELF // storage is switched off
  }
}

const NO_SHELF: Shelf = {
  length: 0,
  getItem: () => null,
  key: () => null,
  removeItem: () => undefined,
  setItem: () => {
    throw new Error('This browser keeps nothing')
  },
}
