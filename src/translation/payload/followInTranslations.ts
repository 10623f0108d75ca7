import type { CollectionAfterChangeHook } from 'payload'

import { dayAt } from '@/days/calendar'
import { isTextKind, kindOfText, type TextKind } from '@/translation/kinds'
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
  if (doc._status !== 'published' || !isTextKind(slug)) return doc
  const kind = kindOfText(slug)
  const today = dayAt(new Date())
  const resource = kind.read(doc as object, today)
  const history = doc.history as { kind?: string }[] | undefined
  const origin = originOf(kind, originalOf(kind, { doc, previousDoc }, today), today)
  await followSource(req, {
    resourceType: slug,
    resourceKey: String(doc.id),
    resource,
    minor: history?.at(-1)?.kind === 'minor',
    // The seed writes its own translations; a person who publishes gets empty ones to fill.
    createMissing: isPerson(req),
    ...(origin ? { origin } : {}),
  })
  if (kind.boxes && isPerson(req)) {
    await bringBoxes(req, {
      slug,
      kind,
      resource,
      now: doc as object,
      before: previousDoc as object,
    })
  }
  return doc
}

/** The text as its translations know it: before this change, unless it was not online or not led so. */
function originalOf(
  kind: TextKind,
  { doc, previousDoc }: { doc: object; previousDoc?: { _status?: unknown } | undefined },
  today: string,
): object {
  if (previousDoc?._status !== 'published') return doc
  const [before, now] = [kind.read(previousDoc, today), kind.read(doc, today)]
  return before.sourceLanguage === now.sourceLanguage ? previousDoc : doc
}

/** What the translations of a text begin with, where its document holds words of them. */
export const originOf = (kind: TextKind, document: object, today: string): Origin | undefined =>
  kind.boxes && {
    resource: kind.read(document, today),
    boxes: (language) => kind.boxes?.(document, language) ?? new Map(),
  }
