import type { Payload } from 'payload'

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
 * What everyone read of a text before a moment (ISO), or at it; nothing before its first publication. Drafts are
 * versions too: only what was written as published is asked for.
 *
 * @param when `before` the end of a day in Quebec, or `at` a moment of `listOnlineMoments`
 * @param fields of the text, where not all of it is needed
 */
export async function findOnlineVersion<Doc extends object>(
  payload: Payload,
  { collection, id }: Asked,
  when: { before: string } | { at: string },
  fields?: Readonly<Record<string, true>>,
): Promise<OnlineVersion<Doc> | undefined> {
  const [found] = await readOnline(payload, {
    collection,
    id,
    when: 'at' in when ? { less_than_equal: when.at } : { less_than: when.before },
    sort: '-updatedAt',
    ...(fields ? { select: { updatedAt: true, version: fields } } : {}),
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
  const last = { sort: '-updatedAt', select: { updatedAt: true } } as const
  const [french] = await readOnline(payload, { ...chapter, ...last })
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
    const [version] = await readOnline(payload, { collection: 'translations', id, ...last })
    if (version && isLocale(language)) translations[language] = version.updatedAt
  }
  return { before: french.updatedAt, translations }
}

/** Since when (ISO) each version of a text that everyone read was online, first to last. */
export async function listOnlineMoments(payload: Payload, asked: Asked): Promise<string[]> {
  const found = await readOnline(payload, {
    ...asked,
    sort: 'updatedAt',
    limit: 0,
    select: { updatedAt: true },
  })
  return found.map(({ updatedAt }) => updatedAt)
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
    limit = 1,
    select,
  }: Asked & {
    when?: { less_than: string } | { less_than_equal: string }
    sort: '-updatedAt' | 'updatedAt'
    /** 0: all of them. */
    limit?: number
    select?: Readonly<Record<string, true | Readonly<Record<string, true>>>>
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
    limit,
    pagination: false,
    sort,
    ...(select ? { select } : {}),
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
