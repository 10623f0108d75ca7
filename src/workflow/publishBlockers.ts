import { checkBlock, type DraftBlock } from '@/content'
import { dayAt } from '@/days/calendar'
import { sameId } from '@/db/ids'

import type { Refusal } from './messages'
import {
  CHAPTER_REQUIREMENTS,
  type PublishRequirements,
  type WorkflowActor,
  type WorkflowDocument,
} from './types'
import { peopleToBeRead, unreadPeopleOf } from './writers'

/**
 * Everything that keeps a person from publishing a text now, all at once.
 *
 * @example publishBlockers(chapter, actor) // [{ code: 'ownVersion' }, { code: 'sourcesUnchecked', … }]
 */
export function publishBlockers(
  doc: WorkflowDocument,
  actor: WorkflowActor,
  requirements: PublishRequirements = CHAPTER_REQUIREMENTS,
  now: Date = new Date(),
): Refusal[] {
  return [...fourEyesBlockers(doc, actor), ...textBlockers(doc, requirements, now)]
}

/**
 * Nobody lets through a text of which they wrote words since its last publication, whatever others
 * changed afterwards; nor are they the second reader of what they put on line alone.
 *
 * @param on the text to let through: the one being written, or the one that everyone reads
 */
export function fourEyesBlockers(
  doc: WorkflowDocument,
  actor: WorkflowActor,
  on: 'draft' | 'published' = 'draft',
): Refusal[] {
  const people = on === 'published' ? unreadPeopleOf(doc) : peopleToBeRead(doc)
  return people.some((person) => sameId(person, actor.id)) ? [{ code: 'ownVersion' }] : []
}

/** What the text itself still lacks. */
export function textBlockers(
  doc: WorkflowDocument,
  requirements: PublishRequirements,
  now: Date,
): Refusal[] {
  const blockers: Refusal[] = []
  if (!doc.title?.trim()) blockers.push({ code: 'titleMissing' })
  if (requirements.summary && !doc.summary?.trim()) blockers.push({ code: 'summaryMissing' })
  if (requirements.content && !doc.content?.length) blockers.push({ code: 'contentEmpty' })
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(doc.slug ?? '')) {
    blockers.push({ code: 'slugInvalid', params: { slug: doc.slug ?? '' } })
  }
  blockers.push(...(doc.content ?? []).flatMap((block, at) => blockBlockers(block, at, now)))
  if (requirements.sources) blockers.push(...sourceBlockers(doc))
  if (requirements.reviewBy) blockers.push(...reviewBlockers(doc, now))
  if (requirements.changeNote && (doc.edition ?? 0) > 0 && !doc.changeNote?.trim()) {
    blockers.push({ code: 'changeNoteMissing' })
  }
  return blockers
}

/** Each leads into the block that lacks it. */
const blockBlockers = (block: DraftBlock, at: number, now: Date): Refusal[] =>
  checkBlock(block, now).map(({ field, ...refusal }) => ({
    ...refusal,
    field: ['content', at, field].filter((step) => step !== undefined).join('.'),
  }))

function sourceBlockers({ sources }: WorkflowDocument): Refusal[] {
  if (!sources?.length) return [{ code: 'sourcesMissing' }]
  const count = sources.filter((entry) => !entry.lastChecked).length
  const field = `sources.${sources.findIndex((entry) => !entry.lastChecked)}.lastChecked`
  return count > 0 ? [{ code: 'sourcesUnchecked', params: { count }, field }] : []
}

function reviewBlockers({ reviewBy }: WorkflowDocument, now: Date): Refusal[] {
  if (!reviewBy) return [{ code: 'reviewByMissing' }]
  return reviewBy < dayAt(now) ? [{ code: 'reviewByPast' }] : []
}
