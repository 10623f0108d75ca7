import type { SensitiveTopic } from '@/directory/vocabulary'

import type { BlockSeed } from '../blocks'
import type { SourceKey } from '../sources'

/** A chapter of the guide in French, with keys where the database will put ids. */
export interface ChapterSeed {
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
  /** The text then shows emergency numbers and a quick exit. */
  sensitiveTopics?: readonly SensitiveTopic[]
  changeNote: string
  /**
   * What an earlier published version said, so that the history has a past and the passages that
   * changed since are stale in the languages that did not follow.
   */
  earlier?: { wording: [now: string, then: string][]; changeNote: string }
}

/** What every example chapter says about its sources. */
export const EXAMPLE_CHECK = 'Texte d’exemple : à relire avant de s’y fier.'

/** What is said of a source that was read from a stored copy, its own site being out of reach. */
export const COPY_CHECK =
  'Texte d’exemple, lu dans une copie archivée de la page : à relire à la source avant de s’y fier.'

/** The chapter as it was first published; itself when it has no past. */
export function earlierVersion(chapter: ChapterSeed): ChapterSeed {
  const { earlier } = chapter
  if (!earlier) return chapter
  const reword = (text: string) =>
    earlier.wording.reduce((words, [now, then]) => words.replaceAll(now, then), text)
  return {
    ...chapter,
    content: mapTexts(chapter.content, reword) as ChapterSeed['content'],
    changeNote: earlier.changeNote,
  }
}

/** A copy of a value in which every text went through `change`. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mapTexts(inner, change)]),
  )
}
