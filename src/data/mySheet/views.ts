/** The pages of a personal link, in one language, plain data, ready to show. */
import type { Option } from '@/data/directory'
import type { SentFields } from '@/directory/link/hoursForm'
import type { LinkRefusal } from '@/directory/link/linkRefusals'
import type { ProposableField } from '@/directory/proposals/fields'
import type { RelatedList } from '@/directory/proposals/sheet'
import type { Section } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'

/** Nothing opens: why, in a word. */
export interface Closed {
  refusal: LinkRefusal
}

/** A fact of the sheet, and what it was before it was changed here. */
export interface LineView {
  label: string
  value: string
  before?: string
  /** The language of a text that is not in the reader's. */
  language?: Locale
}

export interface RowView {
  title: string
  lines: LineView[]
  /** To be added, or taken away, once the team accepts it. */
  fate?: 'added' | 'removed'
}

/** How far the person is with a section. */
export type SectionState = 'confirmed' | 'edited' | 'sent' | 'toCheck'

export interface SectionView {
  code: Section
  label: string
  state: SectionState
  /** What the section says now, in a word: what "still right" is about. */
  seen: string
  /** The last day that the organization confirmed it, as it still reads. */
  confirmedOn: string | null
  lines: LineView[]
  rows: RowView[]
  /** Changed by the team since it was changed here. */
  hasConflict: boolean
}

export interface MySheetView {
  /** Of the link: what forms are answered for. */
  link: string
  name: string
  /** Of the public page, once the public can read it. */
  slug: string | null
  sections: SectionView[]
  /** What readers need and do not find, most needed first, with where to write it. */
  missing: { section: Section; label: string }[]
  /** 0 to 100: how much of it is there. */
  completeness: number
  /** Sections answered through this link. */
  answered: number
  /** Fields that would be sent. */
  changeCount: number
  lastDay: string
  /** Moment of the last saving; null when nothing waits. */
  savedAt: string | null
  /** Day of what was sent and is being reread. */
  pendingSince: string | null
}

export interface ChangeView {
  path: string
  section: string
  label: string
  now: string
  after: string
  status: 'open' | 'conflict' | 'gone' | 'invalid' | 'same'
  /** What the person saw when they changed it. */
  before: string
}

export interface ReviewView extends Pick<MySheetView, 'link' | 'name' | 'savedAt' | 'sections'> {
  changes: ChangeView[]
  /** What stands in each field now: what is sent is sent over that. */
  seen: string
  hasAddress: boolean
}

/** One field of the form of a section. */
export interface FieldView {
  name: string
  label: string
  field: ProposableField
}

export interface FormRowView {
  id: string
  title: string
  isNew: boolean
  fields: FieldView[]
  /** Name of the box that takes it away; none where rows are not added or taken away. */
  removal: string | null
}

export interface SectionFormView extends Pick<MySheetView, 'link' | 'name' | 'savedAt'> {
  section: Section
  label: string
  fields: FieldView[]
  rows: FormRowView[]
  /** Rows that are added once something is written in them. */
  blankRows: FormRowView[]
  values: SentFields
  /** The section as the form was drawn from it. */
  base: string
  options: Readonly<Record<RelatedList, Option[]>>
  /** Something of it is written and not sent. */
  isEdited: boolean
  hasConflict: boolean
}
