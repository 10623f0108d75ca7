import type { Locale } from './locales'
import { translator } from './translator'

/** Why a file is not sent: it is being made, could not be, too many wait, or nobody can make it. */
export const FILE_STATES = ['making', 'failed', 'full', 'withoutBrowser'] as const

export type FileState = (typeof FILE_STATES)[number]

/** Seconds after which a page looks again by itself; only where looking again helps. */
export const AGAIN_S: Partial<Record<FileState, number>> = { making: 4, full: 30 }

/** What became of a file, and when the page looks again. */
export const describeFileState = (locale: Locale, state: FileState): string =>
  translator(locale, 'errors.file')(`${state}.text`, { seconds: AGAIN_S[state] ?? 0 })
