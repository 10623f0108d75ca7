import { APIError, type CollectionBeforeChangeHook } from 'payload'

import { personLocale } from '@/i18n/firstLocale'
import { type Decision, decisionProblems, defaultAccessEnd } from '@/map/accessDecision'

/** Hook: refuses a decision that cannot be taken, and completes one that can. */
export const checkDecision: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation === 'create') {
    // Made by the site alone: a decision is never part of it.
    return { ...data, state: data.state === 'unconfirmed' ? 'unconfirmed' : 'received' }
  }
  const now = new Date()
  const after = { ...originalDoc, ...data } as Decision
  const problems = decisionProblems(originalDoc.state, after, now)
  if (problems.length > 0) {
    const locale = personLocale(req)
    throw new APIError(problems.map((problem) => problem[locale]).join(' '), 400)
  }
  const isDecided = after.state !== originalDoc.state
  return {
    ...data,
    ...(after.state === 'approved' && {
      accessUntil: after.accessUntil || defaultAccessEnd(now, originalDoc.kind ?? undefined),
    }),
    ...(isDecided && { decidedBy: req.user?.id ?? null, decidedAt: now.toISOString() }),
  }
}
