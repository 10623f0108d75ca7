import type { Patch } from '@/together'
import type { Beat } from '@/together/payload/endpoints'

import type { Answered, Trouble } from './site'

/** What a person changed, and of which version. */
export interface Unsaved {
  /** The moment of the version; empty for a text that was never saved. */
  from: string
  patch: Patch
}

/** How what is typed is kept. */
export type Standing =
  | { kind: 'idle' }
  | { kind: 'kept'; at: number }
  | { kind: 'noRoom' }
  | { kind: 'trouble'; trouble: Trouble }

/** No more often than this it goes to the site, in milliseconds. */
const BETWEEN_MS = 3000
/** After so long the site is asked again when it did not answer. */
const AGAIN_MS = 10_000
/** What a browser still sends of a page that closes, in characters. */
const LAST_WORDS = 60_000

export interface SenderTools {
  post: (body: object, isLast?: boolean) => Promise<Answered<Beat>>
  onBeat: (beat: Beat) => void
  onStanding: (standing: Standing) => void
}

/** Brings what is not saved to the site: one request after the other, the latest words only, until they are there. */
export class Sender {
  /** What is to go: words, or that there are none any more. */
  private next: { words: Unsaved | null } | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private isSending = false
  /** Whether the site may have some of this page. */
  private isAtSite = false
  private isKeptHere = true
  private sentAt = 0

  constructor(public tools: SenderTools) {}

  /** @param isKeptHere whether the browser has them, where the site does not answer */
  give(words: Unsaved | null, isKeptHere = true): void {
    this.isKeptHere = isKeptHere
    const isNeedless = words === null && !this.isAtSite && !this.isSending
    this.next = isNeedless ? undefined : { words }
    clearTimeout(this.timer)
    if (isNeedless) return
    // What is saved is forgotten at once: the page may be left before a pause ends.
    this.runIn(words === null ? 0 : Math.max(0, this.sentAt + BETWEEN_MS - Date.now()))
  }

  /** Of a page that closes: nobody waits for the answer. */
  giveLast(words: Unsaved | null): void {
    if (words === null || JSON.stringify(words).length > LAST_WORDS) return
    this.isAtSite = true
    void this.tools.post(words, true)
  }

  /** The network is there again, or the person. */
  readonly runNow = (): void => void this.run()

  /** The page is left: what is saved does not wait there as if it were not. */
  stop(): void {
    clearTimeout(this.timer)
    if (this.isSending) return // then what is next goes after it, in its order
    if (this.next?.words === null) void this.tools.post({ patch: null }, true)
    this.next = undefined
  }

  private runIn(waitMs: number): void {
    this.timer = setTimeout(this.runNow, waitMs)
  }

  private async run(): Promise<void> {
    if (this.isSending || !this.next) return
    clearTimeout(this.timer)
    const { words } = this.next
    this.next = undefined
    this.isSending = true
    const answered = await this.tools.post(words ?? { patch: null })
    this.isSending = false
    this.sentAt = Date.now()
    if ('value' in answered) this.isThere(words, answered.value)
    else this.isNotThere(words, answered.trouble)
    if (this.next) this.runIn('value' in answered ? BETWEEN_MS : AGAIN_MS)
  }

  /** What was on its way was saved meanwhile: how it was kept is of no interest any more. */
  private isSaved(): boolean {
    return this.next?.words === null
  }

  private isThere(words: Unsaved | null, beat: Beat): void {
    this.isAtSite = words !== null
    this.tools.onBeat(beat)
    if (words && !this.isSaved()) this.tools.onStanding({ kind: 'kept', at: Date.now() })
  }

  private isNotThere(words: Unsaved | null, trouble: Trouble): void {
    if (!this.isSaved())
      this.tools.onStanding(this.isKeptHere ? { kind: 'trouble', trouble } : { kind: 'noRoom' })
    // What is refused is refused again: it goes when something else is typed.
    if (trouble.kind !== 'refused') this.next ??= { words }
  }
}
