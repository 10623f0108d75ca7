import type { PassageKind } from '@/content'
import type { Locale } from '@/i18n/locales'

/** A node of the rich-text editor's state. Only what this module reads is named. */
export interface RichNode {
  type: string
  [property: string]: unknown
}

export interface RichText {
  root: RichNode
  [property: string]: unknown
}

/** A structured passage of a chapter, page or update. */
export interface Block {
  blockType: string
  [field: string]: unknown
}

/** A passage that stands by itself, in a text that is not made of blocks. */
export interface LonePassage {
  kind: PassageKind
  /** Where it stands, for who puts its words back: `services.6b06….conditions`. */
  path: string
  text: string
}

/** What can be translated, whatever it was made from (`kinds/`). Other fields are left as they are. */
export interface Resource {
  /** The language that leads; French when nothing is said. */
  sourceLanguage?: Locale
  /** How it is called where its name is no passage. */
  name?: string
  passages?: readonly LonePassage[] | null
  title?: string | null
  summary?: string | null
  content?: readonly Block[] | null
  withdrawal?: { reason?: string | null; [field: string]: unknown } | null
  [field: string]: unknown
}

/** What a numbered mark stands for: a link, a change of format, something that is not text. */
export type MarkKind = 'link' | 'format' | 'node'

/** The smallest passage that makes sense alone. */
export interface Unit {
  /** Stable: made of the text and its context, so that moving the passage changes nothing. */
  key: string
  kind: PassageKind
  /** What the passage is read with (a column's name, a field), as part of its identity. */
  context: string
  /** Where it stands now, for display only. */
  path: string
  /** Of a heading: 1 for the greatest, for display only. */
  level?: number
  /** Plain text with numbered inline marks such as `<1>…</1>`; links come first. */
  source: string
  /** Kinds of the marks: `marks[0]` is `<1>`. */
  marks: MarkKind[]
  /** Identity of the words alone: equal when only the form changed. */
  fingerprint: string
}

/** A passage as last matched, kept with a translation. */
export type SourceUnit = Omit<Unit, 'path' | 'level'>

/** What a translator wrote for one unit. */
export interface StoredUnit {
  /** The source that `target` translates; older than the text's when the unit is stale. */
  source: string
  target: string
  state: 'toReview' | 'approved'
  /** Fingerprint of the text that `target` translates; without it the texts are compared. */
  fingerprint?: string
  /** What was translated before, and how, kept until the new translation is approved. */
  previousSource?: string
  previousTarget?: string
  /**
   * Set when the French was replaced while a person typed: what these words were for. They are kept
   * beside the text, under a key of their own, until they are used or dismissed.
   */
  beside?: Pick<SourceUnit, 'kind' | 'context' | 'marks'> & {
    /** The key of the passage that it follows, as the person had the French; empty of the first, nothing when not known. */
    follows?: string
  }
  /**
   * When it was approved (ISO date) and by whom; unknown for what was approved before this was kept. By
   * somebody with a hand in it: published alone, until another person reads it.
   */
  approvedAt?: string
  approvedBy?: string
  /** Why it was approved although a check stops it; by whom, when. */
  despite?: { reason: string; by: string; at: string }
  /** What a reviewer asks to have mended; gone once the words change or are approved. */
  sentBack?: { reason: string; by: string; at: string }
  /** The machine whose suggestion these words began as, and when (ISO date): kept for ever. */
  begunBy?: { machine: string; at: string }
  /** Who wrote these words. */
  updatedBy?: string
  /** ISO date on which they were written. */
  updatedAt?: string
  /** Who brought these words back from an older version: no second reader of them either. */
  restoredBy?: string
  /** ISO date. */
  restoredAt?: string
  /** Who said that these words, another's, are right for the French of today: they await one more person. */
  confirmedBy?: string
  /** ISO date. */
  confirmedAt?: string
  /** Who else had a hand in these words since a second person last read them: they do not approve them either. */
  earlierHands?: readonly string[]
  /** ISO date on which the French changed under this translation, as long as it is stale. */
  staleSince?: string
}

/** The units of a translation, by key. Passages that left the text stay, as memory. */
export type StoredUnits = Readonly<Record<string, StoredUnit>>

/** What a person had before them when they approved: the words themselves, by key. */
export type SeenUnits = Readonly<Record<string, { source: string; target: string }>>

/** What a unit is, computed from the texts and never typed. */
export const UNIT_STATES = ['missing', 'stale', 'toReview', 'approved'] as const

export type UnitState = (typeof UNIT_STATES)[number]
