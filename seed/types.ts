/**
 * The shapes the seed is written in: natural keys instead of database ids, so that the data can be
 * read, reviewed and tested without a database. `seed/index.ts` turns the keys into relationships.
 */
import type { SensitiveTopic } from '@/directory/vocabulary'

/** A text in the three languages, all present. */
export interface Words {
  fr: string
  en: string
  es: string
}

/** A text whose translations may be missing, as real ones are. */
export interface PartialWords {
  fr: string
  en?: string
  es?: string
}

export interface RegionSeed {
  /** Official code of the administrative region, '01' to '17'. */
  code: string
  name: Words
  slug: string
  intro: Words
  /** Place on the tile map (design guide): column from the left, row from the top, from 0. */
  tile: { column: number; row: number }
  /** Decimal degrees, the region's main town. */
  latitude: number
  longitude: number
}

export interface TermSeed {
  key: string
  name: Words
  description: Words
}

export interface LanguageSeed {
  code: string
  name: Words
}

/** A public body with its numbers; the links of an official page may be in French only. */
export interface PublicBodySeed {
  name: Words
  purpose: Words
  phones: readonly { number: string; languages: readonly string[]; acceptsTexts: boolean }[]
  hasInterpreters: boolean
  hours: { kind: 'always' | 'unknown' }
  website: PartialWords
  /** Where the facts were read. */
  source: string
  /** `yyyy-MM-dd`. */
  checkedOn: string
  isEmergency: boolean
  topics: readonly SensitiveTopic[]
}
