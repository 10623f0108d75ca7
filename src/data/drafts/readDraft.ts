import type { Payload, TypedUser } from 'payload'

import { wholeBlocks } from '@/content'
import { dayAt, isDay } from '@/days/calendar'
import { allStoredAs } from '@/db/documents'
import { idOf, payloadId, type Id } from '@/db/ids'
import { readId } from '@/db/readId'
import { isCodeOf, SENSITIVE_TOPICS, type SensitiveTopic } from '@/directory/vocabulary'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import type { Resource, StoredUnits } from '@/translation'
import type { WorkflowCollection } from '@/workflow'

import { loadChapterAddresses, withChapterAddresses } from '../guide/addresses'
import { chapterView, findSiblings, type ChapterDoc, type ChapterView } from '../guide/chapters'
import { GUIDE_PARTS, isGuidePart } from '../guide/parts'
import type { PageView } from '../pages'
import { populate } from '../populate'
import { loadTranslations, readText, type Translations } from '../readText'
import { chaptersOf, UPDATE_KINDS, type UpdateDoc, type UpdateView } from '../updates'
import { findTranslation } from './storedTranslation'

/* A text that is not online, as its readers would have it if it were: the same reading, of other words. */

/** What is drawn of a text, by the page that draws it. */
export type DraftView =
  | { of: 'guide-chapters'; view: ChapterView }
  | { of: 'pages'; view: PageView }
  | { of: 'updates'; view: UpdateView }

export interface Draft {
  collection: WorkflowCollection
  /** Of the text, once it has one: its translations are found by it. */
  id?: Id | undefined
  /** Its fields as a form holds them, or as a version keeps them; anything, from whoever sends it. */
  values: Readonly<Record<string, unknown>>
  locale: Locale
  /** Whether words of a translation that nobody approved yet stand in it. */
  withUnapproved?: boolean
  /** Its translation as somebody writes it, in the place of the one that is stored. */
  translations?: Translations
}

/**
 * A text as a page would show it in a language, if these were its words. Nothing is stored. What it refers to is as
 * anyone may read it today, but for its own images and documents, which go online with it.
 *
 * @param user of the team, by whose rights images, documents and unapproved words are read; the site itself reads its
 *   files for whoever is invited to the text, and no unapproved words
 */
export async function readDraft(
  payload: Payload,
  { collection, id, values, locale, withUnapproved, translations: given }: Draft,
  user: TypedUser | 'site',
): Promise<DraftView> {
  const addresses = await loadChapterAddresses(payload)
  const stored = await populate(payload, wholeText(id, values), user, ['media'])
  const text = withChapterAddresses(stored, addresses)
  const translations =
    given ??
    (withUnapproved && id !== undefined && user !== 'site'
      ? await writtenTranslation(payload, { collection, id, locale }, user)
      : await loadTranslations(collection, locale, id === undefined ? [] : [id]))
  // As a page of the guide has its passages; and to tell a translator which is theirs.
  const isAddressed = collection === 'guide-chapters' || given !== undefined
  const read = readText(text, locale, translations, { isAddressed })
  switch (collection) {
    case 'guide-chapters': {
      const chapter: ChapterDoc = { ...text, ...(await chapterFields(payload, values)) }
      const online = await findSiblings(chapter.part, locale, addresses)
      // Where chapters are listed, a title has no address of its own.
      const { key: _, ...title } = read.title
      const siblings = online.map((one) => (one.slug === chapter.slug ? { ...one, title } : one))
      const view = chapterView(chapter, locale, read, addresses, siblings)
      return { of: 'guide-chapters', view }
    }
    case 'pages':
      return { of: 'pages', view: { ...read, ...publication(values), slug: text.slug } }
    case 'updates': {
      const update: UpdateDoc = {
        ...text,
        ...publication(values),
        kind: UPDATE_KINDS.find((kind) => kind === values.kind) ?? 'guide',
        date: dayIn(values.date) ?? dayAt(new Date()),
        relatedChapters: await onlineChapters(payload, values.relatedChapters),
      }
      const { slug, kind, date } = update
      const view = { ...read, ...publication(values), slug, kind, date }
      return { of: 'updates', view: { ...view, chapters: await chaptersOf(update, locale) } }
    }
  }
}

type Values = Draft['values']

type DraftText = Resource & {
  id: Id
  slug: string
  sources: { source: Id; lastChecked: string | null }[]
}

/** What every text has. It is online as far as its page is concerned, even where it was withdrawn. */
const wholeText = (id: Id | undefined, values: Values): DraftText => ({
  id: id ?? 0,
  slug: textIn(values.slug) || 'x',
  title: textIn(values.title),
  summary: textIn(values.summary),
  content: wholeBlocks(values.content),
  sources: rowsIn(values.sources).flatMap(({ source, lastChecked }) => {
    const asked = idIn(source)
    // An identifier until it is read; a row without one is not drawn.
    return asked === undefined ? [] : [{ source: asked, lastChecked: dayIn(lastChecked) ?? null }]
  }),
})

async function chapterFields(payload: Payload, values: Values) {
  const { part, order, isExample, reviewBy, edition, history, sensitiveTopics } = values
  return {
    ...publication(values),
    part: isGuidePart(part) ? part : GUIDE_PARTS[0],
    order: Number(order) || 0,
    isExample: isExample === true,
    reviewBy: dayIn(reviewBy) ?? null,
    edition: Number(edition) || 1,
    history: rowsIn(history).flatMap(({ date, kind, note }) =>
      isMoment(date) ? [{ date, kind: kindIn(kind), note: textIn(note) || null }] : [],
    ),
    relatedServices: await servicesOf(payload, values.relatedServices),
    sensitiveTopics: rows(sensitiveTopics).filter((topic): topic is SensitiveTopic =>
      isCodeOf(SENSITIVE_TOPICS, topic),
    ),
  }
}

const publication = ({ publishedAt }: Values) => ({
  publishedAt: isMoment(publishedAt) ? publishedAt : null,
})

const KINDS = ['major', 'minor', 'withdrawal', 'restoration'] as const

const kindIn = (value: unknown) => KINDS.find((kind) => kind === value) ?? null

async function servicesOf(payload: Payload, value: unknown): Promise<{ key: string }[]> {
  const ids = idsIn(payload, value)
  const { docs } = await payload.find({
    collection: 'service-categories',
    where: { id: { in: ids } },
    depth: 0,
    overrideAccess: false, // as anyone may read it
    pagination: false,
    select: { key: true },
  })
  const found = allStoredAs<{ id: Id; key: string }>(docs)
  return ids.flatMap((id) => found.find((each) => String(each.id) === String(id)) ?? [])
}

async function onlineChapters(payload: Payload, value: unknown) {
  const ids = idsIn(payload, value)
  const { docs } = await payload.find({
    collection: 'guide-chapters',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    depth: 0,
    draft: false,
    overrideAccess: false, // as anyone may read it
    pagination: false,
    select: { slug: true, title: true, _status: true },
  })
  const found = allStoredAs<{ id: Id; slug: string; title: string }>(docs)
  return ids.flatMap((id) => found.find((each) => String(each.id) === String(id)) ?? [])
}

/** The translation with all that was written in it, as if it were approved. */
async function writtenTranslation(
  payload: Payload,
  { collection, id, locale }: { collection: WorkflowCollection; id: Id; locale: Locale },
  user: TypedUser,
): Promise<Translations> {
  if (locale === DEFAULT_LOCALE) return new Map()
  const where = {
    resourceType: { equals: collection },
    resourceKey: { equals: String(id) },
    language: { equals: locale },
  }
  const doc = await findTranslation(payload, where, user)
  if (!doc) return new Map()
  return new Map([[String(id), { ...doc, units: asApproved(doc.units) }]])
}

/** Units of a translation as if each were approved: what was written, not what is online. */
export const asApproved = (units: StoredUnits | null | undefined): StoredUnits =>
  Object.fromEntries(
    Object.entries(units ?? {}).map(([key, unit]) => [
      key,
      { ...unit, state: 'approved' as const },
    ]),
  )

/* What may be anything, as what it should be. */

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

const rows = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const rowsIn = (value: unknown): Values[] =>
  rows(value).filter((row): row is Values => typeof row === 'object' && row !== null)

const idIn = (value: unknown): Id | undefined => {
  const id = typeof value === 'object' ? idOf(value as { id: Id } | null) : value
  return typeof id === 'number' || typeof id === 'string' ? id : undefined
}

const idsIn = (payload: Payload, value: unknown): number[] =>
  rows(value).flatMap((each) => {
    const id = readId(payload, String(idIn(each) ?? ''))
    return id === undefined ? [] : [payloadId(id)]
  })

/** A day, of a day or of a moment. */
const dayIn = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  if (isDay(value)) return value
  return isMoment(value) ? dayAt(value) : undefined
}

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))
