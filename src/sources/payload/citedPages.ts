import type { Payload, Where } from 'payload'

import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { WORKFLOW_COLLECTIONS, type WorkflowCollection } from '@/workflow'

import { pageOf } from '../address'
import { citationsOf, citesOf, type Citing, type CitingBlock } from '../citations'

export interface CitedSource {
  id: Id
  title: string
  publisher: string
  url: string
  language: string
}

/** Pages by their address, each with the sources that lead there. */
export async function citedPages(payload: Payload): Promise<Map<string, CitedSource[]>> {
  const { docs } = await payload.find({
    collection: 'sources',
    // What somebody said has no page.
    where: { kind: { not_equals: 'clarification' } },
    select: { title: true, publisher: true, url: true, language: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // what everyone may read
  })
  const pages = new Map<string, CitedSource[]>()
  for (const source of allStoredAs<CitedSource>(docs)) {
    const page = pageOf(source.url)
    if (page) pages.set(page, [...(pages.get(page) ?? []), source])
  }
  return pages
}

interface CitingText extends Citing {
  collection: WorkflowCollection
  id: Id
  title: string
}

/** What cites a page. */
export interface CitedIn {
  collection: WorkflowCollection
  id: Id
  title: string
  blocks: CitingBlock[]
}

/** The latest version of every text, with what it cites. Heavy: for a person who looks. */
export async function citingTexts(payload: Payload): Promise<CitingText[]> {
  const found = await Promise.all(
    WORKFLOW_COLLECTIONS.map((collection) => readCiting(payload, collection)),
  )
  return found.flat()
}

/** The latest version of one text; nothing when there is none. */
export async function citingText(
  payload: Payload,
  text: { collection: string; id: Id },
): Promise<CitingText | undefined> {
  const collection = WORKFLOW_COLLECTIONS.find((each) => each === text.collection)
  if (!collection) return undefined
  return (await readCiting(payload, collection, { id: { equals: text.id } }))[0]
}

async function readCiting(
  payload: Payload,
  collection: WorkflowCollection,
  where: Where = {},
): Promise<CitingText[]> {
  const { docs } = await payload.find({
    collection,
    where,
    draft: true,
    depth: 0,
    pagination: false,
    select: {
      title: true,
      content: true,
      ...(collection === 'guide-chapters' ? { sources: true } : {}),
    },
    overrideAccess: true, // shown to those who edit all of them
  })
  return allStoredAs<{ id: Id; title?: string; content?: unknown; sources?: unknown }>(docs).map(
    (doc) => ({ collection, id: doc.id, title: doc.title ?? '', ...citationsOf(doc) }),
  )
}

export const citedIn = (
  texts: readonly CitingText[],
  page: string,
  sources: readonly CitedSource[],
): CitedIn[] => {
  const ids = sources.map(({ id }) => String(id))
  return texts.flatMap((text) => {
    const cites = citesOf(text, page, ids)
    const { collection, id, title } = text
    return cites ? [{ collection, id, title, blocks: cites.blocks }] : []
  })
}
