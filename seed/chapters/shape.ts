import type { BlockSeed } from '../blocks'
import type { SourceKey } from '../sources'

/** A chapter of the guide in French, with keys where the database will put ids. */
export type ChapterSeed = {
  slug: string
  part: 'programmes' | 'status' | 'labour' | 'living' | 'staying' | 'accompanying' | 'useful'
  order: number
  title: string
  summary: string
  content: BlockSeed[]
  sources: { key: SourceKey; lastChecked: string; note?: string }[]
  /** Days after the example world is made by which the chapter must be read again. */
  reviewInDays: number
  /** Keys of `taxonomy.serviceCategories`. */
  relatedServices: string[]
  changeNote: string
}

/** What every example chapter says about its sources. */
export const EXAMPLE_CHECK = 'Texte d’exemple : à relire avant de s’y fier.'
