import type { EditionPart, EditionState } from '@/editions/states'
import type { Locale } from '@/i18n/locales'

import type { Say } from './words'

/** What `GET /api/editions/:id/desk` says. */
export interface Standing {
  state: EditionState
  number: number | null
  isAdmin: boolean
  progress: { done: number; total: number; problem?: 'failed' | 'hidden' } | null
  at: string | null
  files: { name: string; bytes: number; sha256: string }[]
  withheld: Record<EditionPart, string | null>
}

/** What the parts of the panel are drawn from. */
export interface Shown {
  standing: Standing
  locale: Locale
  say: Say
}

/** Does something to the edition. @returns whether it was done; if not, the panel says why */
export type Act = (name: string, body?: object) => Promise<boolean>
