import { currentScope, readingFor, type Scope } from '@/db/reading'
import { Reads } from '@/db/reads'
import { contentTag } from '@/http/contentTag'

import type { ChangeLog } from './changes'
import { written } from './written'

/*
 * What pages ask, kept beside them: a question can be asked again, for a fraction of what a page costs, and a
 * page whose questions all have the answers that it was made from is the page that would be made now.
 */

/** The making of a page: what was read for it outside of any question, and what was answered to its questions. */
export interface PageScope extends Scope {
  reads: Reads
  answers: Map<Question, string>
  changes: ChangeLog
}

/** A question with what it was asked about; the same for all pages that ask it. */
export class Question {
  private digest = ''
  private reads = new Reads()
  /** The step that its answer is known to be true at. */
  private at = -1
  private asking?: { at: number; answer: Promise<string> }

  constructor(
    readonly key: string,
    private readonly ask: () => Promise<unknown>,
  ) {}

  /** Asks for a page. */
  async askFor<Answer>(scope: PageScope, ask: () => Promise<Answer>): Promise<Answer> {
    const { answer, digest } = await this.answer(scope.changes, ask).catch((error: unknown) => {
      // Whoever makes the page may do without the answer: nobody knows what it would have been made of.
      scope.reads.isEverything = true
      throw error
    })
    const before = scope.answers.get(this)
    // Asked twice and answered in two ways: it is none of them, and will not be found equal to any.
    scope.answers.set(this, before === undefined || before === digest ? digest : TORN)
    return answer
  }

  /** Whether it is known, without asking, that it is answered so now. */
  isKnownAs(digest: string, changes: ChangeLog): boolean {
    return this.digest === digest && !changes.touches(this.reads, this.at)
  }

  /** The digest of the answer now. */
  async current(changes: ChangeLog): Promise<string> {
    if (!changes.touches(this.reads, this.at)) return this.digest
    if (this.asking?.at === changes.at) return this.asking.answer
    // What cannot be answered now is like nothing before: whoever makes the page anew meets the fault.
    const answer = this.answer(changes, this.ask).then(
      ({ digest }) => digest,
      () => FAILED,
    )
    const asking = { at: changes.at, answer }
    this.asking = asking
    try {
      return await answer
    } finally {
      if (this.asking === asking) delete this.asking
    }
  }

  private async answer<Answer>(
    changes: ChangeLog,
    ask: () => Promise<Answer>,
  ): Promise<{ answer: Answer; digest: string }> {
    const at = changes.at
    const reads = new Reads()
    const answer = await readingFor({ reads }, ask)
    const digest = digestOf(answer)
    // Of two that were under way the younger is known.
    if (at >= this.at) Object.assign(this, { at, reads, digest })
    return { answer, digest }
  }
}

/* Digests of no answer: no two questions with one of these are answered alike. */
const TORN = 'torn'
const FAILED = 'failed'

let unlike = 0

/** Equal for equal answers alone. Two answers that say the same in another order may differ, to no harm. */
function digestOf(answer: unknown): string {
  try {
    return contentTag(written(answer))
  } catch {
    // It holds what cannot be written down, such as a function: like no other.
    unlike += 1
    return `unlike ${unlike}`
  }
}

interface Shared {
  questions: Map<string, WeakRef<Question>>
  forgotten: FinalizationRegistry<string>
}

// One per process, shared by the server's own code and by what Next bundled separately. A question lives as
// long as a page that asked it.
const holder = globalThis as typeof globalThis & { accompagnerQuestions?: Shared }

function shared(): Shared {
  if (holder.accompagnerQuestions) return holder.accompagnerQuestions
  const questions: Shared['questions'] = new Map()
  const forgotten = new FinalizationRegistry<string>((key) => {
    if (!questions.get(key)?.deref()) questions.delete(key)
  })
  return (holder.accompagnerQuestions = { questions, forgotten })
}

function questionOf(key: string, ask: () => Promise<unknown>): Question {
  const { questions, forgotten } = shared()
  const known = questions.get(key)?.deref()
  if (known) return known
  const question = new Question(key, ask)
  questions.set(key, new WeakRef(question))
  forgotten.register(question, key)
  return question
}

/** What questions are known by: the name of each, and the digest of what it is about. */
export const knownQuestions = (): string[] => [...shared().questions.keys()]

const isPage = (scope: Scope | undefined): scope is PageScope =>
  scope !== undefined && 'answers' in scope

/**
 * Asks a question in the name of the page that is being made, if one is; otherwise just asks it. Of a page that
 * any change makes old, or that nobody keeps, no question is remembered.
 *
 * @param name of the question
 * @param asked what it is about, as plain data: it is asked again with the same
 */
export function asQuestion<Asked, Answer>(
  name: string,
  asked: Asked,
  ask: (asked: Asked) => Promise<Answer>,
): Promise<Answer> {
  const scope = currentScope()
  if (!isPage(scope) || scope.reads.isEverything) return ask(asked)
  const kept = structuredClone(asked)
  const question = questionOf(`${name} ${digestOf(kept)}`, () => ask(structuredClone(kept)))
  return question.askFor(scope, () => ask(asked))
}

/**
 * A function of the read layer as a question that pages keep. Its answer must hang on what it is asked, on the
 * database and on the day alone.
 */
export const question =
  <Asked, Answer>(name: string, ask: (asked: Asked) => Promise<Answer>) =>
  (asked: Asked): Promise<Answer> =>
    asQuestion(name, asked, ask)
