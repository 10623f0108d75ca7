import type { Given } from '@/data/giving'
import { linesOfBlock, type Matter } from '@/giving/fit'

import { linesOfSheet } from './Sheets'
import type { Locale } from '@/i18n/locales'

/** What of things given on takes room on paper. */
export function matterOfGiven(given: readonly Given[], locale: Locale): Matter {
  const texts = given.flatMap((one) => (one.kind === 'text' ? [one] : []))
  const chapters = [...new Map(texts.map(({ chapter }) => [chapter.slug, chapter])).values()]
  const [only, ...others] = chapters
  const isAlone = only !== undefined && others.length === 0
  return {
    title: isAlone ? only.title.text.length : 0,
    lead: isAlone ? (only.summary?.text.length ?? 0) : 0,
    passages: [
      ...texts.flatMap(({ blocks }) => blocks.map(linesOfBlock)),
      // Of several chapters each has its title and its rule.
      ...(isAlone ? [] : chapters.map(() => CHAPTER_LINES)),
    ],
    sheets: given.flatMap((one) =>
      one.kind === 'sheet' ? [linesOfSheet(one.sheet, locale).map((line) => line.length)] : [],
    ),
  }
}

/** The title of a chapter and the rule above it. */
const CHAPTER_LINES = 2.5
