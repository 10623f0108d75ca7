/** What a book is made of, before it is one file. */
export interface EpubBook {
  /** The same for each state of the same book: `urn:uuid:…`. */
  identifier: string
  title: string
  /** In a few words. */
  description: string
  /** BCP 47. */
  language: string
  publisher: string
  /** Where it is read as it is today. */
  source: string
  /** When its words last changed: ISO, to the second, in UTC. */
  modified: string
  subjects: readonly string[]
  /** In words, for who reads by ear or with large letters. */
  accessibilitySummary: string
  cover: { png: Uint8Array; alt: string }
  /** The pictures that its documents show. */
  images: readonly EpubImage[]
  /** In reading order; the first is the title page. */
  documents: readonly EpubDocument[]
  words: Record<EpubWord, string>
}

/** A picture in a book. */
export interface EpubImage {
  /** Where pages have it from. */
  address: string
  /** Of its file, unique. */
  name: string
  type: 'image/png' | 'image/jpeg'
  bytes: Uint8Array
}

export type EpubWord = 'cover' | 'contents' | 'landmarks' | 'start'

/** One document of a book. */
export interface EpubDocument {
  /** Of its file, unique: letters, digits and hyphens. */
  name: string
  title: string
  /** Of its title when it is not the book's. */
  lang?: string
  /** The part of the book that it stands in. */
  part?: string
  kind: keyof typeof DOCUMENT_KINDS
  /** As a page draws it, below `body`. */
  html: string
  /** Addresses of the site that it stands for, without a fragment: `/fr/guide/logement`. */
  standsFor: readonly string[]
}

/** What documents are called by the structural vocabulary of EPUB, and by that of accessibility. */
export const DOCUMENT_KINDS = {
  title: { type: 'titlepage', role: undefined },
  numbers: { type: 'appendix', role: 'doc-appendix' },
  chapter: { type: 'chapter', role: 'doc-chapter' },
  glossary: { type: 'glossary', role: 'doc-glossary' },
} as const

/** A file of the archive. */
export interface EpubEntry {
  path: string
  bytes: Uint8Array
}

/** Where a picture stands beside the package. */
export const imageFileOf = ({ name }: Pick<EpubImage, 'name'>): string => `images/${name}`

/** Where a document stands beside the package. */
export const fileOf = ({ name }: Pick<EpubDocument, 'name'>): string => `${name}.xhtml`
