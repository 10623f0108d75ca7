import { readingFor } from '@/db/reading'
import { Reads } from '@/db/reads'

import type { ChangeLog } from './changes'
import type { PageScope, Question } from './questions'

/** Beside its digest, what an answer takes in memory, in bytes. */
const BYTES_PER_ANSWER = 120
const BYTES_PER_LETTER = 2

/** What a page was made from: enough to know whether it would be made alike now. */
export class Trace {
  private asking?: { at: number; isCurrent: Promise<boolean> }

  private constructor(
    private readonly reads: Reads,
    private readonly answers: ReadonlyMap<Question, string>,
    /** The step that it is known to be true at. */
    private at: number,
  ) {}

  /** Makes something and keeps what it was made from. */
  static async of<Result>(
    changes: ChangeLog,
    make: () => Promise<Result>,
  ): Promise<{ result: Result; trace: Trace }> {
    const at = changes.at
    const scope: PageScope = { reads: new Reads(), answers: new Map(), changes }
    const result = await readingFor(scope, make)
    // What asked nothing was made without our knowing what of.
    if (scope.answers.size === 0 && scope.reads.isEmpty) scope.reads.isEverything = true
    return { result, trace: new Trace(scope.reads, scope.answers, at) }
  }

  /** Whether it would be made alike now; asked again only what may be answered differently. */
  async isCurrent(changes: ChangeLog): Promise<boolean> {
    if (changes.at === this.at) return true
    if (this.asking?.at === changes.at) return this.asking.isCurrent
    const asking = { at: changes.at, isCurrent: this.look(changes) }
    this.asking = asking
    try {
      return await asking.isCurrent
    } finally {
      if (this.asking === asking) delete this.asking
    }
  }

  /** Whether it is known without a question that it would be made alike now. */
  isUntouched(changes: ChangeLog): boolean {
    if (changes.at === this.at) return true
    if (!this.reads.isEmpty && changes.touches(this.reads, this.at)) return false
    for (const [question, digest] of this.answers) {
      if (!question.isKnownAs(digest, changes)) return false
    }
    this.at = changes.at
    return true
  }

  /** Whether it may be shown as it was, while it is looked at. */
  mayGoOn(changes: ChangeLog, nowMs: number): boolean {
    return changes.mayGoOn(this.at, nowMs)
  }

  /** Whether any change makes it old. */
  get dependsOnEverything(): boolean {
    return this.reads.isEverything
  }

  /** What it takes in memory, roughly, in bytes. */
  get bytes(): number {
    let letters = 0
    for (const { key } of this.answers.keys()) letters += key.length
    return this.reads.bytes + this.answers.size * BYTES_PER_ANSWER + letters * BYTES_PER_LETTER
  }

  private async look(changes: ChangeLog): Promise<boolean> {
    const { at } = changes
    if (!this.reads.isEmpty && changes.touches(this.reads, this.at)) return false
    for (const [question, digest] of this.answers) {
      if ((await question.current(changes)) !== digest) return false
    }
    this.at = Math.max(this.at, at)
    return true
  }
}
