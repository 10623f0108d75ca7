import { fieldsOf } from '@/content'
import { fieldsFor } from '@/db/documents'
import { runWorkflow } from '@/workflow/payload/runWorkflow'
import { payloadId, type Id } from '@/db/ids'
import type { WorkflowCollection, WorkflowState } from '@/workflow'

import type { BlockSeed } from '../blocks'
import { chapters, earlierVersion, type ChapterSeed } from '../chapters'
import { daysBefore } from '../organizations/verification'
import { pages } from '../pages'
import { updates } from '../updates'
import type { Cast } from './accounts'
import type { Reference } from './reference'
import { findByKey, getId, QUIET, requestOf, type Person, type Session } from './session'

/** Who writes a text, and who reads it again and publishes it. */
export interface Pair {
  writer: Person
  reviewer: Person
}

/** What texts refer to. */
export type Links = Reference & { organizations: ReadonlyMap<string, Id> }

interface Text {
  id: Id
  workflowState: WorkflowState
  edition?: number | null
}

/** The chapters as first published: one of them changes later, in `publishChanges`. */
export async function fillChapters(
  session: Session,
  cast: Cast,
  links: Links,
): Promise<ReadonlyMap<string, Id>> {
  const ids = new Map<string, Id>()
  for (const [index, chapter] of chapters.entries()) {
    const data = chapterData(session, earlierVersion(chapter), links)
    ids.set(chapter.slug, await publish(session, 'guide-chapters', data, pairOf(cast, index)))
    session.log(`  chapter: ${chapter.title}`)
  }
  return ids
}

/** Publishes the chapters that changed since, by the same two people. */
export async function publishChanges(session: Session, cast: Cast, links: Links): Promise<void> {
  for (const [index, chapter] of chapters.entries()) {
    if (!chapter.earlier) continue
    const { writer, reviewer } = pairOf(cast, index)
    const text = await findText(session, 'guide-chapters', chapter.slug)
    if (!text) throw new Error(`Chapter ${chapter.slug} is not there to be changed`)
    const isFirstEdition = text.workflowState === 'published' && text.edition === 1
    if (isFirstEdition) {
      await session.payload.update({
        collection: 'guide-chapters',
        id: payloadId(text.id),
        data: fieldsFor(chapterData(session, chapter, links)),
        depth: 0,
        draft: true,
        overrideAccess: false,
        user: writer,
        context: QUIET,
      })
    }
    await finish(session, 'guide-chapters', chapter.slug, { writer, reviewer })
  }
}

export async function fillPages(session: Session, cast: Cast): Promise<ReadonlyMap<string, Id>> {
  const ids = new Map<string, Id>()
  for (const [index, page] of pages.entries()) {
    const data = { ...page, changeNote: 'Première version.' }
    ids.set(page.slug, await publish(session, 'pages', data, pairOf(cast, index)))
  }
  return ids
}

export async function fillUpdates(
  session: Session,
  cast: Cast,
  chapterIds: ReadonlyMap<string, Id>,
): Promise<ReadonlyMap<string, Id>> {
  const ids = new Map<string, Id>()
  const oldestFirst = [...updates].reverse()
  for (const [index, { daysAgo, chapters: about, ...update }] of oldestFirst.entries()) {
    const data = {
      ...update,
      date: daysBefore(session.today, daysAgo),
      relatedChapters: about.map((slug) => getId(chapterIds, slug)),
    }
    // The first one was published before there was a team to read it again.
    const pair = index === 0 ? { writer: cast.admin, reviewer: cast.admin } : pairOf(cast, index)
    ids.set(update.slug, await publish(session, 'updates', data, pair))
  }
  return ids
}

/** The two researchers take turns: each publishes what the other wrote. */
const pairOf = ({ writer, reviewer }: Cast, index: number): Pair =>
  index % 2 === 0 ? { writer, reviewer } : { writer: reviewer, reviewer: writer }

function chapterData(session: Session, chapter: ChapterSeed, links: Links) {
  const { content, sources, relatedServices, reviewInDays, earlier: _past, ...rest } = chapter
  return {
    ...rest,
    content: content.map((block) => linked(block, links)),
    sources: sources.map(({ key, ...checked }) => ({
      ...checked,
      source: getId(links.sources, key),
    })),
    relatedServices: relatedServices.map((key) => getId(links.services, key)),
    reviewBy: daysBefore(session.today, -reviewInDays),
    isExample: true,
  }
}

/** A passage with ids in place of the keys of what it refers to. */
function linked(block: BlockSeed, links: Links): Record<string, unknown> {
  const ids: Record<string, Id> = {}
  const keys: Record<string, unknown> = block
  for (const [name, field] of Object.entries(fieldsOf(block.blockType))) {
    const key = keys[name]
    // The example world has no pictures.
    if (field.is !== 'relation' || field.to === 'media') continue
    if (typeof key === 'string') ids[name] = getId(links[field.to], key)
  }
  return { ...block, ...ids }
}

type TextData = { slug: string } & Record<string, unknown>

/** Writes a text and has it published, going on from wherever an earlier start left it. */
async function publish(
  session: Session,
  collection: WorkflowCollection,
  data: TextData,
  pair: Pair,
): Promise<Id> {
  if (!(await findText(session, collection, data.slug))) {
    await session.payload.create({
      collection,
      data: fieldsFor(data),
      depth: 0,
      draft: true,
      overrideAccess: false,
      user: pair.writer,
      context: QUIET,
    })
  }
  return finish(session, collection, data.slug, pair)
}

/** Takes the latest version of a text from its state to publication. */
async function finish(
  session: Session,
  collection: WorkflowCollection,
  slug: string,
  { writer, reviewer }: Pair,
): Promise<Id> {
  const text = await findText(session, collection, slug)
  if (!text) throw new Error(`${collection} ${slug} is not there to be published`)
  const { id } = text
  if (text.workflowState === 'draft' && writer.id === reviewer.id) {
    const reason = 'Ouverture du site : l’équipe n’était pas encore formée.'
    await runWorkflow(await requestOf(session, writer), {
      collection,
      id,
      action: 'publishAlone',
      reason,
    })
    return id
  }
  if (text.workflowState === 'draft') {
    await runWorkflow(await requestOf(session, writer), { collection, id, action: 'submit' })
  }
  if (text.workflowState === 'draft' || text.workflowState === 'inReview') {
    await runWorkflow(await requestOf(session, reviewer), {
      collection,
      id,
      action: 'approveAndPublish',
    })
  }
  return id
}

const findText = (session: Session, collection: WorkflowCollection, slug: string) =>
  findByKey<Text>(session, collection, { slug: { equals: slug } })
