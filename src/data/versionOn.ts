import type { Payload } from 'payload'

import { endOfDay } from '@/days/calendar'
import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { isLocale, type Locale } from '@/i18n/locales'

/** A version of a text as everyone read it, and since when. */
export interface OnlineVersion<Doc> {
  doc: Doc
  /** When it was written (ISO): it was online from then on. */
  since: string
}

type Online = 'guide-chapters' | 'translations'

interface Asked {
  collection: Online
  id: Id
}

/**
 * What everyone read of a text at the end of a day in Quebec; nothing before its first publication. Drafts are
 * versions too: only what was written as published is asked for.
 */
export async function findVersionOn<Doc extends object>(
  payload: Payload,
  { collection, id }: Asked,
  day: string,
): Promise<OnlineVersion<Doc> | undefined> {
  const [found] = await readOnline(payload, {
    collection,
    id,
    when: { less_than: endOfDay(day).toISOString() },
    sort: '-updatedAt',
  })
  return found && { doc: { ...found.version, id } as Doc & { id: Id }, since: found.updatedAt }
}

/**
 * Since when what is online of a chapter is online, in French and in each translation, by the moments of their
 * versions: a document's own moment is another clock's. Nothing for what was never online.
 */
export async function findOnlineSince(
  payload: Payload,
  chapter: { collection: 'guide-chapters'; id: Id },
): Promise<{ before: string; translations: Partial<Record<Locale, string>> } | undefined> {
  const [french] = await readOnline(payload, { ...chapter, sort: '-updatedAt' })
  if (!french) return undefined
  const { docs } = await payload.find({
    collection: 'translations',
    where: {
      resourceType: { equals: chapter.collection },
      resourceKey: { equals: String(chapter.id) },
    },
    depth: 0,
    draft: false,
    overrideAccess: true, // the collection is the team's; only the moments of its versions leave here
    pagination: false,
    select: { language: true },
  })
  const translations: Partial<Record<Locale, string>> = {}
  for (const { id, language } of docs) {
    const [last] = await readOnline(payload, { collection: 'translations', id, sort: '-updatedAt' })
    if (last && isLocale(language)) translations[language] = last.updatedAt
  }
  return { before: french.updatedAt, translations }
}

/** When the version that followed one was put online (ISO); nothing for the one that is online. */
export async function findNextMoment(
  payload: Payload,
  asked: Asked,
  since: string,
): Promise<string | undefined> {
  const [next] = await readOnline(payload, {
    ...asked,
    when: { greater_than: since },
    sort: 'updatedAt',
  })
  return next?.updatedAt
}

/** When a text was first put online (ISO). */
export async function findFirstMoment(payload: Payload, asked: Asked): Promise<string | undefined> {
  const [first] = await readOnline(payload, { ...asked, sort: 'updatedAt' })
  return first?.updatedAt
}

interface VersionRow {
  updatedAt: string
  version: object
}

async function readOnline(
  payload: Payload,
  {
    collection,
    id,
    when,
    sort,
  }: Asked & {
    when?: { less_than: string } | { greater_than: string }
    sort: '-updatedAt' | 'updatedAt'
  },
): Promise<VersionRow[]> {
  const { docs } = await payload.findVersions({
    collection,
    where: {
      and: [
        { parent: { equals: id } },
        { 'version._status': { equals: 'published' } },
        ...(when ? [{ updatedAt: when }] : []),
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    sort,
    // Versions are the team's. Those that are asked for were read by everyone, and leave through `src/data` only.
    overrideAccess: true,
  })
  return allStoredAs(docs)
}

/** The translation of a text, by its identifier. */
export async function findTranslationId(
  payload: Payload,
  resource: { type: 'guide-chapters'; id: Id },
  language: Locale,
): Promise<Id | undefined> {
  const { docs } = await payload.find({
    collection: 'translations',
    where: {
      resourceType: { equals: resource.type },
      resourceKey: { equals: String(resource.id) },
      language: { equals: language },
    },
    depth: 0,
    draft: false,
    limit: 1,
    pagination: false,
    overrideAccess: true, // the collection is the team's; only its identifier is asked for
    select: { language: true },
  })
  return docs[0]?.id
}
