import { payloadId } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import { printOf } from '@/outsideReading/print'
import { notesOf } from '@/outsideReading/payload/answers'
import { withOwnFiles } from '@/outsideReading/payload/files'
import { findReading, type ReadingKey } from '@/outsideReading/payload/readings'
import { isOnline, textToday, versionRead } from '@/outsideReading/payload/version'
import { lastDayOf } from '@/outsideReading/states'
import type { ReadingAnswer } from '@/outsideReading/types'
import { sitePayload } from '@/sitePayload'

import { readDraft, type DraftView } from './drafts/readDraft'

/** A text that somebody outside reads before it is published, with what they said of it. */
export interface OutsideReadingView {
  /** Number of the invitation. */
  id: string
  name: string
  body: string
  /** The last day, 'yyyy-MM-dd'. */
  until: string
  /** ISO moment at which the version that is read was saved. */
  versionAt: string
  /** Everyone reads the text today, in this version or another. */
  isOnline: boolean
  /** The text says something else since. */
  isChanged: boolean
  text: DraftView
  /** By the identifier of the block. */
  notes: ReadonlyMap<string, string>
  answer: ReadingAnswer | null
  remark: string
  answeredAt: string | null
}

/** The text that a link opens now, as readers of a language would have it; nothing for any other link. */
export async function findOutsideReading({
  locale,
  ...key
}: ReadingKey & { locale: Locale }): Promise<OutsideReadingView | undefined> {
  const payload = await sitePayload()
  const reading = await findReading(payload, key)
  const version = reading && (await versionRead(payload, reading))
  if (!version) return undefined
  const draft = {
    collection: reading.resourceType,
    id: payloadId(reading.resourceKey),
    values: version,
    locale,
  }
  const [text, today, online, notes] = await Promise.all([
    readDraft(payload, draft, 'site'),
    textToday(payload, reading),
    isOnline(payload, reading),
    notesOf(payload, reading),
  ])
  return {
    id: String(reading.id),
    name: reading.name,
    body: reading.body,
    until: lastDayOf(reading),
    versionAt: reading.versionAt,
    isOnline: online,
    isChanged: today !== undefined && printOf(today) !== printOf(version),
    text: withOwnFiles(text, reading),
    notes: new Map(notes.map(({ block, text: said }) => [block ?? '', said ?? ''])),
    answer: reading.answer ?? null,
    remark: reading.remark ?? '',
    answeredAt: reading.answeredAt ?? null,
  }
}
