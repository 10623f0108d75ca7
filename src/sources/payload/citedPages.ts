import type { Payload, Where } from 'payload'

import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { WORKFLOW_COLLECTIONS, type WorkflowCollection, type WorkflowState } from '@/workflow'

import { pageOf } from '../address'
import { citationsOf, citesOf, type Cites, type Citing } from '../citations'

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

interface SomeText {
  collection: WorkflowCollection
  id: Id
  title: string
  /** Of its latest version. */
  workflowState: WorkflowState
}

export interface CitingText extends SomeText, Citing {}

/** What cites a page. */
export interface CitedIn extends SomeText, Cites {}

/**
 * The latest version of texts, with what each cites. Heavy without `named`: for a person who looks.
 *
 * @param named only these
 */
export async function citingTexts(payload: Payload, named?: NamedTexts): Promise<CitingText[]> {
  const found = await Promise.all(
    WORKFLOW_COLLECTIONS.map((collection) => {
      if (!named) return readCiting(payload, collection)
      const ids = named.get(collection)
      return ids ? readCiting(payload, collection, { id: { in: ids } }) : []
    }),
  )
  return found.flat()
}

/** Ids of texts, as they are written in names, by their collection. */
export type NamedTexts = ReadonlyMap<string, readonly string[]>

/** The same, read when it is first asked for, and once. */
export function citingTextsOnce(payload: Payload): () => Promise<CitingText[]> {
  let reading: Promise<CitingText[]> | undefined
  return () => (reading ??= citingTexts(payload))
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
      workflowState: true,
      ...(collection === 'guide-chapters' ? { sources: true } : {}),
    },
    overrideAccess: true, // shown to those who edit all of them
  })
  return allStoredAs<StoredText>(docs).map((doc) => ({
    collection,
    id: doc.id,
    title: doc.title ?? '',
    workflowState: doc.workflowState ?? 'draft',
    ...citationsOf(doc),
  }))
}

interface StoredText {
  id: Id
  title?: string
  workflowState?: WorkflowState
  content?: unknown
  sources?: unknown
}

export const citedIn = (
  texts: readonly CitingText[],
  page: string,
  sources: readonly CitedSource[],
): CitedIn[] => {
  const ids = sources.map(({ id }) => String(id))
  return texts.flatMap((text) => {
    const cites = citesOf(text, page, ids)
    const { collection, id, title, workflowState } = text
    return cites ? [{ collection, id, title, workflowState, ...cites }] : []
  })
}
