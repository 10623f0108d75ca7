import { randomBytes } from 'node:crypto'

import type { CollectionSlug } from 'payload'

import type { Id } from '@/db/ids'

import { glossary } from '../glossary'
import { publicBodies } from '../publicBodies'
import { regions } from '../regions'
import { sources } from '../sources'
import { languages, populations, serviceCategories } from '../taxonomy'
import { ensure, findByKey, getId, requestOf, type Session } from './session'

/** Ids of what other documents refer to, by natural key. */
export interface Reference {
  regions: ReadonlyMap<string, Id>
  services: ReadonlyMap<string, Id>
  populations: ReadonlyMap<string, Id>
  languages: ReadonlyMap<string, Id>
  sources: ReadonlyMap<string, Id>
}

/** Regions, taxonomy, glossary and sources. */
export async function fillReference(session: Session): Promise<Reference> {
  const found: Reference = {
    regions: await fillList(session, 'regions', 'code', regions),
    services: await fillList(session, 'service-categories', 'key', ordered(serviceCategories)),
    populations: await fillList(session, 'populations', 'key', ordered(populations)),
    languages: await fillList(session, 'languages', 'code', ordered(languages)),
    sources: await fillSources(session),
  }
  await fillList(session, 'public-bodies', 'key', publicBodyData(found.languages))
  await fillGlossary(session)
  return found
}

/** Terms keep the order they are written in, with room between them. */
const ordered = <Term extends object>(list: readonly Term[]): (Term & { order: number })[] =>
  list.map((term, index) => ({ ...term, order: (index + 1) * 10 }))

/**
 * Short lists whose labels are in three languages. Written through the adapter, which takes the
 * three at once; the local API would take one language at a time.
 */
async function fillList<Key extends string, Item extends Record<Key, string>>(
  session: Session,
  collection: CollectionSlug,
  key: Key,
  items: readonly Item[],
): Promise<Map<string, Id>> {
  const ids = new Map<string, Id>()
  const req = await requestOf(session)
  for (const item of items) {
    const found = await findByKey(session, collection, { [key]: { equals: item[key] } })
    const now = new Date().toISOString()
    const made =
      found ??
      (await session.payload.db.create({
        collection,
        data: { ...item, createdAt: now, updatedAt: now },
        req,
      }))
    ids.set(item[key], (made as { id: Id }).id)
  }
  return ids
}

/** The official numbers in the order they are shown, with ids in place of languages. */
const publicBodyData = (languages: ReadonlyMap<string, Id>) =>
  ordered(
    Object.entries(publicBodies).map(([key, { phones, ...body }]) => ({
      ...body,
      key,
      phones: phones.map((phone) => ({
        ...phone,
        id: rowId(),
        languages: phone.languages.map((code) => getId(languages, code)),
      })),
    })),
  )

/** What Payload gives each row, which the adapter leaves to it. */
const rowId = (): string => randomBytes(12).toString('hex')

async function fillSources(session: Session): Promise<Map<string, Id>> {
  const ids = new Map<string, Id>()
  for (const [key, source] of Object.entries(sources)) {
    ids.set(key, await ensure(session, 'sources', { url: { equals: source.url } }, () => source))
  }
  return ids
}

async function fillGlossary(session: Session): Promise<void> {
  for (const { variants = [], forbidden = [], ...entry } of glossary) {
    await ensure(session, 'glossary', { term: { equals: entry.term } }, () => ({
      ...entry,
      variants: variants.map((text) => ({ text })),
      forbidden,
    }))
  }
}
