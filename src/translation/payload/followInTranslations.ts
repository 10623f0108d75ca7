import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { dayAt } from '@/days/calendar'
import type { Id } from '@/db/ids'
import { findPublishedBefore } from '@/db/publishedBefore'
import { isStoredKind, kindOfText, type StoredKindCode, type TextKind } from '@/translation/kinds'
import { isPerson } from '@/workflow/payload/request'

import { bringBoxes } from './bringBoxes'
import { followSource, type Origin } from './followSource'

/** When the text that everyone reads changes, its translations follow, passage by passage. */
export const followInTranslations: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  const { slug } = collection
  // What has no drafts is as everyone reads it.
  const isDraft = Boolean(collection.versions?.drafts) && doc._status !== 'published'
  if (isDraft || !isStoredKind(slug)) return doc
  const isBefore =
    previousDoc?._status === 'published' || !collection.versions?.drafts || !kindOfText(slug).boxes
  const before = isBefore
    ? asDocument(previousDoc)
    : await findPublishedBefore(req, slug, doc.id as Id)
  await followText(req, { slug, doc: doc as Followed, before })
  return doc
}

interface Followed {
  id: Id
  history?: { kind?: string }[] | null
}

/** The same for a text that was written otherwise: as everyone reads it, and as everyone did before. */
export async function followText(
  req: PayloadRequest,
  { slug, doc, before }: { slug: StoredKindCode; doc: Followed; before: object | undefined },
): Promise<void> {
  const kind = kindOfText(slug)
  const today = dayAt(new Date())
  const resource = kind.read(doc, today)
  const origin = originOf(kind, originalOf(kind, { doc, before }, today), today)
  await followSource(req, {
    resourceType: slug,
    resourceKey: String(doc.id),
    resource,
    minor: doc.history?.at(-1)?.kind === 'minor',
    // The seed writes its own translations; a person who publishes gets empty ones to fill.
    createMissing: isPerson(req),
    ...(origin ? { origin } : {}),
  })
  if (kind.boxes && isPerson(req)) await bringBoxes(req, { slug, kind, resource, now: doc, before })
}

/** A document that is made has an empty one before it. */
const asDocument = (document: unknown): object | undefined =>
  typeof document === 'object' && document !== null && Object.keys(document).length > 0
    ? document
    : undefined

/** The text as its translations know it: before this change, unless it was not online or not led so. */
function originalOf(
  kind: TextKind,
  { doc, before }: { doc: object; before: object | undefined },
  today: string,
): object {
  if (!before) return doc
  const [old, now] = [kind.read(before, today), kind.read(doc, today)]
  return old.sourceLanguage === now.sourceLanguage ? before : doc
}

/** What the translations of a text begin with, where its document holds words of them. */
export const originOf = (kind: TextKind, document: object, today: string): Origin | undefined =>
  kind.boxes && {
    resource: kind.read(document, today),
    boxes: (language) => kind.boxes?.(document, language) ?? new Map(),
  }
