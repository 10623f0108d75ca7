import type { Endpoint, Payload, TypedUser } from 'payload'

import { hasRole, STAFF } from '@/access'
import { dayAt } from '@/days/calendar'
import { allStoredAs } from '@/db/documents'
import { personLocale } from '@/i18n/firstLocale'
import { countStates } from '@/translation'
import {
  FIGURE_TABLES,
  figuresCsv,
  figuresOf,
  type Figures,
  type TranslationFact,
} from '@/translation/figures'
import { refusalError } from '@/workflow/payload/request'

/** The figures of the translations that a person may read, from what each keeps about itself. */
export async function findFigures(payload: Payload, user: TypedUser): Promise<Figures> {
  const { docs } = await payload.find({
    collection: 'translations',
    depth: 0,
    draft: true,
    overrideAccess: false,
    pagination: false,
    select: FIELDS,
    user,
  })
  const facts = allStoredAs<Kept>(docs).map(({ counts, approvals, ...fact }) => ({
    ...fact,
    title: fact.title ?? '',
    counts: counts ?? NOTHING,
    approvals: approvals ?? {},
    staleSince: fact.staleSince ?? null,
    dueDate: fact.dueDate ?? null,
  }))
  return figuresOf(facts, dayAt(new Date()))
}

/** A translation made before something was kept lacks it. */
type Kept = Pick<TranslationFact, 'id' | 'language'> & {
  [Field in keyof TranslationFact]?: TranslationFact[Field] | null
}

const NOTHING = countStates([], {})

const FIELDS = {
  title: true,
  language: true,
  counts: true,
  staleSince: true,
  approvals: true,
  dueDate: true,
} as const

/** `GET /api/translations/figures?table=texts|weeks`: the figures as CSV, for the team. */
export const figuresEndpoint: Endpoint = {
  path: '/figures',
  method: 'get',
  handler: async (req) => {
    if (!req.user || !hasRole(req.user, ...STAFF)) throw refusalError(req, [{ code: 'notAllowed' }])
    const asked = req.searchParams.get('table') ?? 'texts'
    const table = FIGURE_TABLES.find((each) => each === asked)
    if (!table) {
      const offered = FIGURE_TABLES.join(', ')
      throw refusalError(req, [{ code: 'formatUnknown', params: { offered } }])
    }
    const file = figuresCsv(table, await findFigures(req.payload, req.user), personLocale(req))
    return new Response(file, {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${FILES[table]}.csv"`,
      },
    })
  },
}

const FILES = { texts: 'traductions-a-faire', weeks: 'mots-approuves' } as const
