/** What is told of a page from one look to the next: by its words, or, of a file without any, by its bytes. */
export interface Print {
  /** SHA-256, in hexadecimal. */
  hash: string
  of: 'words' | 'bytes'
}

/** Why a page is not watched: a person looks at it by hand. */
export const UNWATCHED = ['robots', 'restless', 'blank', 'large', 'private'] as const

/**
 * `robots`: its site asks not to; `restless`: it answers differently each time; `blank`: it shows nothing
 * without script; `large`: it weighs too much; `private`: it leads to a private network.
 */
export type Unwatched = (typeof UNWATCHED)[number]

/** What went wrong with one look, and may go better at the next one. */
export const TROUBLES = [
  'slow',
  'cut',
  'status',
  'unreachable',
  'redirects',
  'tangled',
  'robots',
] as const

export type Trouble = (typeof TROUBLES)[number]

/** What one look at a page gave. */
export type Look =
  /** It says itself that it did not change since what was read before, perhaps at the address that it moved to. */
  | SameLook
  | PageLook
  | { is: 'unwatched'; why: Unwatched }
  /** Its site says that it is not there (404, 410). */
  | { is: 'gone'; status: number }
  /** @property notBefore moment (ISO) before which its site asks not to come back */
  | { is: 'trouble'; why: Trouble; status?: number; notBefore?: string }

export interface SameLook {
  is: 'same'
  /** The address that it says it moved to for good. */
  movedTo?: string
}

export interface PageLook {
  is: 'page'
  print: Print
  /** The words, when it is told by them. */
  text?: string
  etag?: string
  lastModified?: string
  /** The address that it says it moved to for good. */
  movedTo?: string
  /** Only what was the same in two looks is kept of it. */
  isRestless?: true
  /** It differs from what was kept only by what differs each time. */
  isQuiet?: true
}

/** How often a page is looked at: as often as it seems to need, or seldom because a person said so. */
export type Pace = 'often' | 'seldom'

/** A change that a person has not answered: between which of the texts kept. */
export interface Changed {
  /** Moment (ISO) at which the first of the changes was seen. */
  since: string
  from: string
  to: string
  of: Print['of']
}

/** What is known of a watched page. All moments are ISO 8601 in UTC. */
export interface Watched {
  /** Without its fragment: a page, not a place in it. */
  address: string
  pace: Pace
  nextAt: string
  lookedAt?: string
  print?: Print
  /** Prints before this one, the latest last: a page that goes back and forth is told by them. */
  earlier: string[]
  etag?: string
  lastModified?: string
  /** Looks in a row at which it had not changed. */
  quiet: number
  /** How often it went back to words that it had before. */
  flaps: number
  /** Looks in a row that gave no page. */
  failed: number
  failedSince?: string
  trouble?: { why: Trouble | 'gone'; status?: number }
  isRestless?: boolean
  /* What asks for an answer. */
  changed?: Changed
  moved?: { since: string; to: string }
  dead?: { since: string; why: Trouble | 'gone'; status?: number }
  unwatched?: { since: string; why: Unwatched }
  /* What a person answered. */
  /** When somebody last said that they had read it by hand. */
  readAt?: string
  /** A change that texts are being revised for: those that remain, as `collection:id`. */
  revising?: Changed & { at: string; chapters: string[] }
}
