import type { PayloadRequest } from 'payload'

import type { SourceUnit } from '@/translation'
import { findForPerson } from '@/workflow/payload/endpoints'
import { mayUpdate } from '@/workflow/payload/mayUpdate'
import { idFrom, refusalError } from '@/workflow/payload/request'

import type { Passages } from '../savePassages'

/**
 * The translation and the passage that an address names, for who may write in them.
 *
 * @throws {APIError} `notAllowed`, or `passageUnknown` for one that has left the French
 */
export async function findPassage(
  req: PayloadRequest,
): Promise<{ text: Passages; unit: SourceUnit }> {
  const target = { collection: 'translations', id: idFrom(req) } as const
  const text = await findForPerson<Passages>(req, target, true)
  if (!(await mayUpdate(req, target))) throw refusalError(req, [{ code: 'notAllowed' }])
  const unit = text.sourceUnits?.find(({ key }) => key === req.routeParams?.key)
  if (!unit) throw refusalError(req, [{ code: 'passageUnknown' }])
  return { text, unit }
}
