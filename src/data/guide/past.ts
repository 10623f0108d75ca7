import { addDays, dayAt, isDay } from '@/days/calendar'
import type { Id } from '@/db/ids'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import type { SensitiveTopic } from '@/directory/vocabulary'
import { sitePayload } from '@/sitePayload'
import type { PlainPassage } from '@/translation'
import { isTranslationHidden, readHiddenPast, type HiddenPast } from '@/workflow/payload/hiddenPast'

import { populate } from '../populate'
import { loadTranslations, readText, type Translations } from '../readText'
import {
  findFirstMoment,
  findNextMoment,
  findTranslationId,
  findVersionOn,
  type OnlineVersion,
} from '../versionOn'
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

/** The days of the first and of the last evening on which a version was read, in Quebec. */
export interface Span {
  from: string
  /** Nothing: it is still online. */
  to: string | null
}

/** A chapter as it stood at the end of a day; nothing when there is no such chapter. */
export async function findChapterOn(asked: {
  locale: Locale
  slug: string
  day: string
}): Promise<ChapterOnDay | undefined> {
  const { locale, slug, day } = asked
  const payload = await sitePayload()
  const addresses = await loadChapterAddresses(payload)
  const known = await findKnownChapter({ locale, slug }, addresses)
  if (!known) return undefined
  const { id } = known
  const text = { collection: 'guide-chapters', id } as const
  const [today, hidden, first] = [
    readText(known, locale, await loadTranslations('guide-chapters', locale, [id])),
    await readHiddenPast(payload, text),
    await findFirstMoment(payload, text),
  ]
  return {
    day,
    title: today.title,
    address: addresses.of(known),
    firstDay: first === undefined || hidden !== undefined ? null : dayAt(first),
    now: today.isWithdrawn
      ? { isOnline: false, reason: today.withdrawalReason, date: today.withdrawnAt }
      : { isOnline: true },
    then: await readThen({
      id,
      locale,
      day,
      hidden,
      addresses,
      topics: known.sensitiveTopics ?? [],
    }),
  }
}

interface Then {
  id: Id
  locale: Locale
  day: string
  /** What of its past is hidden. */
  hidden: HiddenPast | undefined
  addresses: ChapterAddresses
  /** Delicate subjects of the chapter today. */
  topics: readonly SensitiveTopic[]
}

async function readThen({
  id,
  locale,
  day,
  hidden,
  addresses,
  topics,
}: Then): Promise<ChapterOnDay['then']> {
  const payload = await sitePayload()
  const text = { collection: 'guide-chapters', id } as const
  const found = await findVersionOn<ChapterDoc>(payload, text, day)
  if (hidden !== undefined && (!found || found.since < hidden.before)) return { is: 'hidden' }
  if (!found) return { is: 'notYet' }
  const span = {
    from: dayAt(found.since),
    to: lastEvening(await findNextMoment(payload, text, found.since)),
  }
  const doc = asRead(found)
  const linked = withChapterAddresses(await populate(payload, doc), addresses)
  const read = readText(linked, locale, await translationsOn({ id, locale, day, hidden }))
  const view = chapterView(linked, locale, read, addresses)
  // What is dangerous to be seen reading is so by what is known today, too.
  const sensitiveTopics = [...new Set([...view.sensitiveTopics, ...topics])]
  return { is: 'text', view: { ...view, sensitiveTopics }, span }
}

/** A version that was replaced on a day was last read the evening before. */
function lastEvening(replacedAt: string | undefined): string | null {
  if (replacedAt === undefined) return null
  return addDays(dayAt(replacedAt), -1)
}

/** Of a text that was withdrawn, everyone read the notice only. */
function asRead({ doc }: OnlineVersion<ChapterDoc>): ChapterDoc {
  if (doc.workflowState !== 'withdrawn') return doc
  const { id, slug, title, part, order, workflowState, withdrawal } = doc
  return {
    id,
    slug,
    part,
    order,
    ...(title === undefined ? {} : { title }),
    ...(withdrawal === undefined ? {} : { withdrawal }),
    workflowState,
  }
}

/** The translation that was read at the end of a day, as `readText` takes it; French stands for a hidden one. */
async function translationsOn({
  id,
  locale,
  day,
  hidden,
}: Pick<Then, 'id' | 'locale' | 'day' | 'hidden'>): Promise<Translations> {
  if (locale === DEFAULT_LOCALE) return new Map()
  const payload = await sitePayload()
  const translation = await findTranslationId(payload, { type: 'guide-chapters', id }, locale)
  if (translation === undefined) return new Map()
  const target = { collection: 'translations', id: translation } as const
  type Doc = Translations extends ReadonlyMap<string, infer One> ? One : never
  const found = await findVersionOn<Doc>(payload, target, day)
  if (!found || isTranslationHidden(hidden, locale, found.since)) return new Map()
  return new Map([[String(id), found.doc]])
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
  const addresses = await loadChapterAddresses(await sitePayload())
  const known = await findWithNotices()
  const found = await Promise.all(
    known.map(async ({ id }) => {
      const hidden = await readHiddenPast(await sitePayload(), { collection: 'guide-chapters', id })
      const then = await readThen({ id, locale, day, hidden, addresses, topics: [] })
      return then.is === 'text' ? [then.view] : []
    }),
  )
  const views = found.flat()
  return GUIDE_PARTS.map((part) => ({
    part,
    name: GUIDE_PART_LABELS[part][locale],
    chapters: views
      .filter((view) => view.part === part)
      .map(({ title, summary, address, isWithdrawn }) => ({
        title,
        summary,
        address,
        isWithdrawn,
      })),
  })).filter(({ chapters }) => chapters.length > 0)
}
