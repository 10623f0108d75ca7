import type { Reads } from '@/db/reads'

/** A document of a collection that changed; without an identifier, any of its documents may have. */
export interface Change {
  collection: string
  id?: string
  /** Nothing that everyone could read was taken away by it. */
  mayWait?: boolean
}

/** What one version has over the one before: `everything` where nobody can say. */
export type Changes = readonly Change[] | 'everything'

/**
 * For so long after a change that takes nothing away a page may go on as it was, in milliseconds, while it is made
 * anew; who asks later waits. Publications show everywhere in 2 s: what is left of them is for the making.
 */
export const GOES_ON_MS = 1_200

/** More steps in that time than a process can see; of what is longer ago only the order is known. */
const MOST_RECENT = 64

/** A step of the versions, as far as it says what may go on as it was. */
interface Step {
  mayWait: boolean
  /** The moment that it certainly happened after. */
  afterMs: number
}

/** Past so many documents their collections count as changed as a whole. */
const MOST_DOCUMENTS = 10_000

/**
 * When what changed last, in steps of the versions that this process saw. It answers one question: whether
 * what was read at a step can be different now. It may say yes too often, and never no too often.
 */
export class ChangeLog {
  private step = 0
  private everythingAt = 0
  /** The latest steps, the last one being the present. */
  private readonly recent: Step[] = []
  /** Any document of the collection. */
  private readonly listsAt = new Map<string, number>()
  /** All documents of the collection at once. */
  private readonly wholesAt = new Map<string, number>()
  private readonly documentsAt = new Map<string, number>()

  /** @param isMarked whether each change of a collection is said; of others any change may be one */
  constructor(
    private readonly isMarked: (collection: string) => boolean,
    private readonly mostDocuments = MOST_DOCUMENTS,
  ) {}

  /** The step that the process is at. */
  get at(): number {
    return this.step
  }

  /**
   * Goes a step further.
   *
   * @param afterMs when there certainly was nothing of these changes yet, on the clock that `mayGoOn` is asked by;
   * without it nothing may wait for them
   */
  note(changes: Changes, afterMs = -Infinity): void {
    this.step += 1
    const mayWait = changes !== 'everything' && changes.every((change) => change.mayWait === true)
    this.recent.push({ mayWait, afterMs })
    if (this.recent.length > MOST_RECENT) this.recent.shift()
    if (changes === 'everything') this.everythingAt = this.step
    else for (const change of changes) this.noteOne(change)
    if (this.documentsAt.size > this.mostDocuments) this.forgetDocuments()
  }

  /**
   * Whether what was true at a step may be shown as it was: all that happened since took nothing away, and
   * happened a moment ago.
   */
  mayGoOn(since: number, nowMs: number): boolean {
    const missed = this.step - since
    if (missed > this.recent.length) return false
    return this.recent
      .slice(this.recent.length - missed)
      .every(({ mayWait, afterMs }) => mayWait && nowMs - afterMs < GOES_ON_MS)
  }

  /** Whether what was read at a step, or a little later, may be different now. */
  touches(reads: Reads, since: number): boolean {
    if (since >= this.step) return false
    if (reads.isEverything || reads.isEmpty || this.everythingAt > since) return true
    for (const collection of reads.lists) {
      if (!this.isMarked(collection) || isAfter(this.listsAt, collection, since)) return true
    }
    for (const [collection, ids] of reads.documents) {
      if (!this.isMarked(collection) || isAfter(this.wholesAt, collection, since)) return true
      for (const id of ids) {
        if (isAfter(this.documentsAt, keyOf(collection, id), since)) return true
      }
    }
    return false
  }

  private noteOne({ collection, id }: Change): void {
    this.listsAt.set(collection, this.step)
    if (id === undefined) this.wholesAt.set(collection, this.step)
    else this.documentsAt.set(keyOf(collection, id), this.step)
  }

  private forgetDocuments(): void {
    for (const [collection, at] of this.listsAt) this.wholesAt.set(collection, at)
    this.documentsAt.clear()
  }
}

const keyOf = (collection: string, id: string): string => `${collection} ${id}`

const isAfter = (moments: ReadonlyMap<string, number>, key: string, since: number): boolean =>
  (moments.get(key) ?? 0) > since
