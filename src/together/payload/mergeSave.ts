import type { PayloadRequest } from 'payload'

import { isSameMoment } from '@/days/calendar'
import type { Id } from '@/db/ids'
import { mergeTexts, wentOn, writtenOf } from '@/together'
import type { Text, WorkflowCollection } from '@/workflow'
import { textChanged } from '@/workflow/textChanged'
import { WORKFLOW_FIELDS } from '@/workflow/fields'
import { isPerson, refusalError } from '@/workflow/payload/request'

interface Save {
  collection: WorkflowCollection
  /** As it came: with the moment of the version that it began with, or without one. */
  sent: Text
  latest: Text & { id?: Id }
}

/**
 * What is saved when somebody else saved since: what each changed since the version that this save began with.
 * Who names no version writes over none: a program that changes one field.
 *
 * @throws {APIError} 409 when both changed the same block or field, or when the text went on in its workflow: then a
 * person looks and chooses, and nothing is saved
 */
export async function mergeSave(req: PayloadRequest, save: Save): Promise<Text> {
  const { sent, latest } = save
  if (typeof sent.updatedAt !== 'string') return sent
  if (isSameMoment(sent.updatedAt, String(latest.updatedAt))) return sent
  const base = await findBegunWith(req, { ...save, id: latest.id, moment: sent.updatedAt })
  const { merged, conflicts } = mergeTexts({
    base: writtenOf(base ?? {}),
    mine: writtenOf(sent),
    theirs: writtenOf(latest),
  })
  if (conflicts.length > 0) throw refusalError(req, [{ code: 'changedByBoth' }])
  const text = { ...sent, ...merged }
  if (wentOn(base, latest) && textChanged(text, latest, WORKFLOW_FIELDS)) {
    throw refusalError(req, [{ code: 'wentOnMeanwhile' }])
  }
  return text
}

/** The version that a form was opened with, for those who may read it. */
export async function findBegunWith(
  req: PayloadRequest,
  {
    collection,
    id,
    moment,
  }: { collection: WorkflowCollection; id?: Id | undefined; moment: string },
): Promise<Text | undefined> {
  if (Number.isNaN(Date.parse(moment))) return undefined
  const { docs } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: id }, 'version.updatedAt': { equals: moment } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: !isPerson(req), // the site itself may save too
    user: req.user,
    req,
  })
  const version: unknown = docs[0]?.version
  return version as Text | undefined
}
