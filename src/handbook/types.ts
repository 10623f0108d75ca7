import type { Role } from '@/access/roles'
import type { Label } from '@/i18n/locales'
import type { Pathname } from '@/i18n/pathnames'

import type { LabelCode } from './labels'

/** Who has a handbook: those who work in the admin, and organizations. The map explains itself. */
export type HandbookRole = Exclude<Role, 'mapReader'>

/** The pages of the site that a task begins on. */
type OwnPage = Extract<
  Pathname,
  '/my-sheet' | '/my-sheet/lost' | '/my-sheet/account' | '/my-sheet/quiet' | '/account'
>

/**
 * The screen that a task begins on: a list of the admin by its collection, a form to fill in, a view of ours
 * by its address below the admin's, or a page of the site.
 */
export type Screen =
  | { list: string }
  | { create: string }
  | { view: string; label: LabelCode }
  | { page: OwnPage; label: LabelCode }

/** What may go wrong, and what to do then. */
export interface Trouble {
  when: Label
  then: Label
}

/**
 * One thing that somebody comes to do. In its texts, `{word}` stands for words of the screen, by their name
 * in `labels.ts`: never typed here, so that a renamed button renames itself in the handbook.
 */
export interface Task {
  /** Ends its address (`#name`), and names its picture. */
  name: string
  title: Label
  /** What it is for, in a sentence or two. */
  why: Label
  screen: Screen
  /** In the order they are done. */
  steps: readonly Label[]
  troubles: readonly Trouble[]
}

/** A part of "handing over": no steps, things to know or to tick off. */
export interface HandoverPart {
  name: string
  title: Label
  lead?: Label
  items: readonly Label[]
}
