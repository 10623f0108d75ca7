import type { Payload } from 'payload'

import { dayAt } from '@/days/calendar'
import { inBackground } from '@/db/turns'
import type { Locale } from '@/i18n/locales'

import { Counter } from '../counter'
import type { Counted } from '../counts'
import { sameWords, wordsToKeep } from '../wordsKept'
import { addCounts } from './addCounts'
import { addWords, type AskedWords } from './addWords'

/** How long what was counted waits in memory at most; what a killed process loses. In milliseconds. */
export const WRITTEN_EACH_MS = 2_000

/** Different words without result between two writings; past them none is looked at. */
const MOST_WORDS = 200

/** How long the day is taken for the same, in milliseconds: asking the calendar costs more than counting. */
const SAME_DAY_MS = 1_000

/**
 * Counts of this process: in memory, and every two seconds in the database, where all processes add up.
 * What could not be written stays in memory for the next time.
 */
export class Recorder {
  private readonly counter = new Counter()
  private words = new Map<string, AskedWords>()
  private day = ''
  private dayUntil = 0
  private writing: Promise<void> | undefined

  constructor(
    private readonly payload: Payload,
    private readonly now: () => number = Date.now,
  ) {}

  count(counted: Counted): void {
    this.counter.add(this.today(), counted)
  }

  /** A search that found nothing: that it was, and its words, if they may ever be kept. */
  countEmpty(locale: Locale, counted: Counted, typed: string): void {
    this.count({ ...counted, kind: 'emptySearch' })
    const words = wordsToKeep(typed)
    if (!words) return
    this.remember({ day: this.today(), locale, words, asks: 1 })
  }

  private remember(asked: AskedWords): void {
    const key = `${asked.day} ${asked.locale} ${sameWords(asked.words)}`
    const known = this.words.get(key)
    if (known) known.asks += asked.asks
    else if (this.words.size < MOST_WORDS) this.words.set(key, asked)
  }

  /** Writes what was counted until now, and waits for it. */
  async write(): Promise<void> {
    await this.writing
    this.writing = inBackground(() => this.writeOnce()).finally(() => (this.writing = undefined))
    await this.writing
  }

  private async writeOnce(): Promise<void> {
    const { left, error } = await addCounts(this.payload, this.counter.take())
    this.counter.putBack(left)
    if (error) throw error
    await this.writeWords()
  }

  private async writeWords(): Promise<void> {
    // Out first: what is asked for meanwhile is written the next time.
    const waiting = [...this.words.values()]
    this.words = new Map()
    for (const [at, asked] of waiting.entries()) {
      try {
        await addWords(this.payload, asked)
      } catch (error) {
        for (const left of waiting.slice(at)) this.remember(left)
        throw error
      }
    }
  }

  private today(): string {
    const now = this.now()
    if (now >= this.dayUntil || now < this.dayUntil - SAME_DAY_MS) {
      this.day = dayAt(new Date(now))
      // Never past a whole second: a day ends with one.
      this.dayUntil = now - (now % SAME_DAY_MS) + SAME_DAY_MS
    }
    return this.day
  }
}
