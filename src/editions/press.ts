import type { Locale } from '@/i18n/locales'

import type { FileKey } from './files'
import type { EditionChange, Frozen } from './types'

/** What an edition is made for. */
export interface EditionOrder {
  number: number
  /** 'YYYY-MM-DD' */
  date: string
  languages: readonly Locale[]
  /** When the content of the edition before was read (ISO); nothing for the first. */
  since: string | null
}

/** A file as it is drawn: whole, or a document that a browser is to print. */
export interface DrawnFile extends FileKey {
  bytes: Uint8Array
  isToPrint: boolean
}

/** All of an edition, read at one moment. */
export interface DrawnEdition {
  files: DrawnFile[]
  changes: Partial<Record<Locale, EditionChange[]>>
  shown: Frozen['shown']
}

/** The server makes files: it draws pages, and has the browser that prints them. */
export interface EditionPress {
  /** Whether there is a browser that prints. */
  canPrint: boolean
  draw: (order: EditionOrder) => Promise<DrawnEdition>
  print: (html: Uint8Array) => Promise<Uint8Array>
}

// One per process: Next bundles the collections apart, and draws nothing for a press.
const holder = globalThis as typeof globalThis & { accompagnerEditionPress?: EditionPress }

export function announceEditionPress(press: EditionPress): void {
  holder.accompagnerEditionPress = press
}

export const findEditionPress = (): EditionPress | undefined => holder.accompagnerEditionPress
