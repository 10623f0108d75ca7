/** The pages of who answers for a sheet, in one language, plain data, ready to show. */
import type { SheetRight } from '@/access'
import type { Option } from '@/data/directory'
import type { SentFields } from '@/directory/link/hoursForm'
import type { LinkRefusal } from '@/directory/link/linkRefusals'
import type { ProposableField } from '@/directory/proposals/fields'
import type { RelatedList } from '@/directory/proposals/sheet'
import type { HistoryLine } from '@/directory/sheetHistory'
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

/** Who answers for the sheet, as every page of it needs to know. */
export interface HolderView {
  /** What forms are answered for. */
  of: string
  right: SheetRight
  /** Of the organization. */
  name: string
  /** Moment of the last saving; null when nothing waits. */
  savedAt: string | null
}

export interface MySheetView extends HolderView {
  /** Of the public page, once the public can read it. */
  slug: string | null
  sections: SectionView[]
  /** What readers need and do not find, most needed first, with where to write it. */
  missing: { section: Section; label: string }[]
  /** 0 to 100: how much of it is there. */
  completeness: number
  /** Sections that are answered. */
  answered: number
  /** Fields that would be sent. */
  changeCount: number
  /** Of the link; null for an account. */
  lastDay: string | null
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
  /** It hides something: done as it is sent, before anybody reads it. */
  isAtOnce: boolean
}

export interface ReviewView extends HolderView, Pick<MySheetView, 'sections'> {
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

export interface SectionFormView extends HolderView {
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

export interface PersonView {
  account: string
  name: string
  right: SheetRight
  isSelf: boolean
  /** Nobody else could invite again: their right stays. */
  isLastEditor: boolean
}

export interface PeopleView extends HolderView {
  members: PersonView[]
}

export type SentState = 'received' | 'accepted' | 'partlyAccepted' | 'declined'

/** What became of what the organization sent. */
export interface SentView {
  state: SentState
  message: string | null
  decidedOn: string | null
  /** The word back of the team. */
  reason: string | null
}

export interface HistoryLineView extends Pick<HistoryLine, 'day' | 'what' | 'who'> {
  sections: string[]
  sent: SentView | null
}

export interface HistoryView extends HolderView {
  lines: HistoryLineView[]
}
