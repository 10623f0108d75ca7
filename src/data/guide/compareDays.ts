import { cache } from 'react'

import { compare, piecesOf, type Comparison } from '@/compare'
import { dayAt } from '@/days/calendar'
import type { Locale } from '@/i18n/locales'

import { listGuideChanges, type GuideChange } from './changes'
import { findChapterOn, type ChapterOnDay } from './past'

/** What changed in a chapter between two evenings, for its readers in one language. */
export interface DaysCompared {
  from: ChapterOnDay
  to: ChapterOnDay
  /** Nothing where one of the days has no text to compare. */
  comparison: Comparison | null
  /** What its authors say of the changes in between, last first. */
  changes: GuideChange[]
}

/** @param asked days of the past, or today, in any order; nothing when there is no such chapter */
export function compareDays(asked: {
  locale: Locale
  slug: string
  from: string
  to: string
}): Promise<DaysCompared | undefined> {
  const [first, last] = [asked.from, asked.to].sort() as [string, string]
  return compareInOrder(asked.locale, asked.slug, first, last)
}

/** Once for a page and its title. */
const compareInOrder = cache(async function compareInOrder(
  locale: Locale,
  slug: string,
  first: string,
  last: string,
): Promise<DaysCompared | undefined> {
  const from = await findChapterOn({ locale, slug, day: first })
  const to = await findChapterOn({ locale, slug, day: last })
  if (!from || !to) return undefined
  const changes = await listGuideChanges({ locale, slug: to.address.fr })
  return {
    from,
    to,
    comparison: comparisonOf(from, to),
    changes: changes.filter(({ date }) => first < dayAt(date) && dayAt(date) <= last),
  }
})

function comparisonOf({ then: from }: ChapterOnDay, { then: to }: ChapterOnDay): Comparison | null {
  if (from.is !== 'text' || to.is !== 'text') return null
  // A notice of withdrawal is no version of the text: it is said, not compared.
  if (from.view.isWithdrawn || to.view.isWithdrawn) return null
  return compare(piecesOf(from.view), piecesOf(to.view))
}
