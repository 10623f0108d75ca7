import { APIError, type CollectionBeforeChangeHook } from 'payload'

import type { Locale } from '@/i18n/locales'
import { isLocale } from '@/i18n/locales'
import { type Decision, decisionProblems, defaultAccessEnd, endOfDay } from '@/map/accessDecision'

/** Hook: refuses a decision that cannot be taken, and completes one that can. */
export const checkDecision: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return { ...data, state: 'received' }
  const now = new Date()
  const after = { ...originalDoc, ...data } as Decision
  const problems = decisionProblems(originalDoc.state, after, now)
  if (problems.length > 0) {
    const language = localeOf(req.i18n.language)
    throw new APIError(problems.map((problem) => problem[language]).join(' '), 400)
  }
  const isDecided = after.state !== originalDoc.state
  return {
    ...data,
    ...(after.state === 'approved' && {
      accessUntil: after.accessUntil ? endOfDay(after.accessUntil) : defaultAccessEnd(now),
    }),
    ...(isDecided && { decidedBy: req.user?.id ?? null, decidedAt: now.toISOString() }),
  }
}

const localeOf = (language: string): Locale => (isLocale(language) ? language : 'fr')
