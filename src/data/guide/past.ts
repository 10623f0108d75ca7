import type { Payload } from 'payload'
import { cache } from 'react'

import { dayAt, endOfDay, isDay } from '@/days/calendar'
import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import { sitePayload } from '@/sitePayload'
import type { PlainPassage } from '@/translation'
import { readHiddenPast } from '@/workflow/payload/hiddenPast'

import { populate } from '../populate'
import { loadTranslations, readText } from '../readText'
import { findOnlineVersion } from '../versionOn'
import {
  loadChapterAddresses,
  withChapterAddresses,
  type ChapterAddress,
  type ChapterAddresses,
} from './addresses'
import {
  chapterView,
  findKnownChapter,
  findWithNotices,
  type ChapterDoc,
  type ChapterView,
} from './chapters'
import { PastReadings, translationsBefore, type Span } from './pastReadings'
import { GUIDE_PART_LABELS, GUIDE_PARTS, type GuidePart } from './parts'

/* The guide as it stood at the end of a day in Quebec, for whoever cites it. */

/** Why a day shows no guide. */
export type DayProblem = 'notADay' | 'future'

/** A day of the past that was asked for, or why it is none. Today is today's page. */
export type AskedDay = { day: string } | { problem: DayProblem } | { isToday: true }

export function readAskedDay(asked: string, today = dayAt(new Date())): AskedDay {
  const typed = asked.trim()
  if (!isDay(typed)) return { problem: 'notADay' }
  if (typed > today) return { problem: 'future' }
  return typed === today ? { isToday: true } : { day: typed }
}

/** A chapter as it stood on a day. */
export interface ChapterOnDay {
  day: string
  /** As it is called today. */
  title: PlainPassage
  address: ChapterAddress
  /** The day of its first publication; nothing when its past is hidden. */
  firstDay: string | null
  /** Whether the chapter is online today; else why it was withdrawn, and when (ISO). */
  now: { isOnline: true } | { isOnline: false; reason: PlainPassage | null; date: string | null }
  /** What stood there: a chapter or the notice of its withdrawal, or why there is nothing to show. */
  then: { is: 'text'; view: ChapterView; span: Span } | { is: 'notYet' } | { is: 'hidden' }
}

/** A chapter as it stood at the end of a day; nothing when there is no such chapter. */
export const findChapterOn = ({
  locale,
  slug,
  day,
}: {
  locale: Locale
  slug: string
  day: string
}): Promise<ChapterOnDay | undefined> => chapterOn(locale, slug, day)

/** Once for a page and its title. */
const chapterOn = cache(
  async (locale: Locale, slug: string, day: string): Promise<ChapterOnDay | undefined> => {
    const past = await pastOf(locale, slug)
    if (!past) return undefined
    const { known, addresses, readings, said } = past
    return {
      ...said,
      day,
      then: await readThen({ readings, locale, day, addresses, today: known }),
    }
  },
)

/** What hangs on no day, once for all days that a page compares. */
const pastOf = cache(async (locale: Locale, slug: string) => {
  const payload = await sitePayload()
  const addresses = await loadChapterAddresses(payload)
  const known = await findKnownChapter({ locale, slug }, addresses)
  if (!known) return undefined
  const { id } = known
  const today = readText(known, locale, await loadTranslations('guide-chapters', locale, [id]))
  const hidden = await readHiddenPast(payload, { collection: 'guide-chapters', id })
  const readings = await PastReadings.of(payload, { id, locale, hidden })
  const { first } = readings
  const said: Omit<ChapterOnDay, 'day' | 'then'> = {
    title: today.title,
    address: addresses.of(known),
    firstDay: first === undefined || hidden !== undefined ? null : dayAt(first),
    now: today.isWithdrawn
      ? { isOnline: false, reason: today.withdrawalReason, date: today.withdrawnAt }
      : { isOnline: true },
  }
  return { known, addresses, readings, said }
})

interface Then {
  readings: PastReadings
  locale: Locale
  day: string
  addresses: ChapterAddresses
  /** The chapter as it is online. */
  today: Pick<ChapterDoc, 'sensitiveTopics'>
}

async function readThen({
  readings,
  locale,
  day,
  addresses,
  today,
}: Then): Promise<ChapterOnDay['then']> {
  const end = endOfDay(day).toISOString()
  if (readings.isHiddenBefore(end)) return { is: 'hidden' }
  const found = await readings.readBefore(end)
  if (!found) return { is: 'notYet' }
  const linked = withChapterAddresses(await populate(await sitePayload(), found.doc), addresses)
  const read = readText(linked, locale, found.translations, { isAddressed: true })
  const view = chapterView(linked, locale, read, addresses)
  // What is dangerous to be seen reading is so by what is known today, too.
  const sensitiveTopics = [...new Set([...view.sensitiveTopics, ...(today.sensitiveTopics ?? [])])]
  return { is: 'text', view: { ...view, sensitiveTopics }, span: found.span }
}

/** A chapter in the guide of a day. */
export interface ChapterOfDay {
  title: PlainPassage
  summary: PlainPassage | null
  address: ChapterAddress
  isWithdrawn: boolean
}

export interface PartOfDay {
  part: GuidePart
  name: string
  chapters: ChapterOfDay[]
}

/** The contents of the guide as they stood at the end of a day; parts without a chapter are left out. */
export async function listChaptersOn({
  locale,
  day,
}: {
  locale: Locale
  day: string
}): Promise<PartOfDay[]> {
  const payload = await sitePayload()
  const addresses = await loadChapterAddresses(payload)
  const known = await findWithNotices()
  const found = await Promise.all(
    known.map(async ({ id }) => (await rowOn({ payload, id, locale, day, addresses })) ?? []),
  )
  const rows = found.flat().sort((a, b) => a.order - b.order)
  return GUIDE_PARTS.map((part) => ({
    part,
    name: GUIDE_PART_LABELS[part][locale],
    chapters: rows.filter((row) => row.part === part).map(({ chapter }) => chapter),
  })).filter(({ chapters }) => chapters.length > 0)
}

/** What a row of the guide is made of. */
const ROW = {
  slug: true,
  title: true,
  summary: true,
  part: true,
  order: true,
  workflowState: true,
  withdrawal: true,
} as const

interface RowOfDay {
  part: GuidePart
  /** Its place among the chapters of that day. */
  order: number
  chapter: ChapterOfDay
}

async function rowOn({
  payload,
  id,
  locale,
  day,
  addresses,
}: {
  payload: Payload
  id: Id
  locale: Locale
  day: string
  addresses: ChapterAddresses
}): Promise<RowOfDay | undefined> {
  const text = { collection: 'guide-chapters', id } as const
  const before = endOfDay(day).toISOString()
  const found = await findOnlineVersion<ChapterDoc>(payload, text, { before }, ROW)
  const hidden = await readHiddenPast(payload, text)
  if (!found || (hidden && found.since < hidden.before)) return undefined
  const { doc } = found
  const { title, summary, isWithdrawn } = readText(
    doc,
    locale,
    await translationsBefore(payload, { id, locale, hidden }, before),
  )
  return {
    part: doc.part,
    order: doc.order,
    chapter: {
      title,
      summary: isWithdrawn ? null : summary,
      address: addresses.of(doc),
      isWithdrawn,
    },
  }
}
