import type { Locale } from '@/i18n/locales'
import type { GlossaryTerm } from '@/translation/glossary'
import type { MemoryMatch } from '@/translation/memory'
import type { Placement } from '@/translation/placement'
import type { UnitOrder, UnitOutcome } from '@/translation/saveUnit'
import type { SourceUnit, StoredUnits } from '@/translation/types'

/** A translation as the site gives it to the desk. */
export interface Passages {
  language: Locale
  /** The language that leads the text. */
  sourceLanguage: Locale
  units: readonly SourceUnit[]
  /** Where each stands in the text, by key. */
  places: Readonly<Record<string, Placement>>
  entries: StoredUnits
  /** The agreed words of the language. */
  terms: readonly GlossaryTerm[]
  /** Names of those who wrote, by number of their account. */
  names: Readonly<Record<string, string>>
  mayWrite: boolean
  /** Questions that wait for an answer, by passage. */
  openQuestions: Readonly<Record<string, number>>
  /** A machine may be asked for a passage. */
  hasMachine?: boolean
  /** Readers have the text on a page of its own: it can be looked at. */
  hasPage?: boolean
  /** When the translation was last written (ISO date). */
  updatedAt: string
}

export interface Answer {
  outcomes: readonly (UnitOutcome & { sentence?: string })[]
  names: Passages['names']
  updatedAt: string
}

export interface Suggestions {
  matches: readonly MemoryMatch[]
}

/** A machine's words, or why there are none, in the person's language. */
export type MachineAnswer = { target: string; machine: string } | { sentence: string }

/** Why nothing came back: no network, the session has ended, or the site refused or failed. */
export type Trouble = 'offline' | 'signedOut' | 'failed'

/** The way to the site. */
export interface Site {
  load: () => Promise<Passages | Trouble>
  send: (orders: readonly UnitOrder[]) => Promise<Answer | Trouble>
  /** What the memory proposes for a passage. */
  suggest: (key: string) => Promise<Suggestions | Trouble>
  askMachine: (key: string) => Promise<MachineAnswer | Trouble>
}

/** The passages of one translation at their address. */
export const siteAt = (address: string): Site => ({
  load: () => ask<Passages>(address),
  send: (orders) =>
    ask<Answer>(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ orders }),
      // Goes on when the page is left; longer bodies are refused by browsers.
      keepalive: orders.length < MAX_KEEPALIVE,
    }),
  suggest: (key) => ask<Suggestions>(`${address}/${encodeURIComponent(key)}/suggestions`),
  askMachine: (key) =>
    ask<MachineAnswer>(`${address}/${encodeURIComponent(key)}/machine`, { method: 'POST' }),
})

const MAX_KEEPALIVE = 20

async function ask<Result>(address: string, init: RequestInit = {}): Promise<Result | Trouble> {
  try {
    const response = await fetch(address, { credentials: 'include', ...init })
    if (response.ok) return (await response.json()) as Result
    return response.status === 401 || response.status === 403 ? 'signedOut' : 'failed'
  } catch {
    return 'offline' // nothing answered: what was typed is kept and sent again
  }
}
