import type { Endpoint, PayloadRequest, Where } from 'payload'

import { hasRole } from '@/access'
import { dayAt } from '@/days/calendar'
import { formatMoment } from '@/days/words'
import { personLocale } from '@/i18n/firstLocale'
import type { Label, Locale } from '@/i18n/locales'
import { type CsvCell, csvFile } from '@/text/csv'
import { refusalError } from '@/workflow/payload/request'

import { AUDIT_ACTIONS, isAuditAction, LOOK_UPS } from './actions'
import { actorOf, describeEvent } from './describeEvent'
import { AUDIT_KINDS } from './kinds'
import { linesOfRole } from './journalRole'
import { recordAudit } from './recordAudit'

/** Lines read at once: the file leaves while it is made. */
const AT_ONCE = 1000

/**
 * `GET /api/audit-events/file?where[…]&role=…`: the lines that the list shows, as CSV, newest first. For
 * administrators; that they took it is a line of the log itself.
 */
export const journalFile: Endpoint = {
  path: '/file',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req.user, 'admin')) throw refusalError(req, [{ code: 'notAllowed' }])
    const locale = personLocale(req)
    const now = new Date()
    const where = askedOf(req, now, await linesOfRole(req))
    const { totalDocs } = await req.payload.count({
      collection: 'audit-events',
      where,
      overrideAccess: false,
      req,
    })
    const lines = csvOf(req, where, locale)
    const first = await lines.next() // a question that cannot be answered is refused before anything leaves
    await recordAudit(req, { action: 'journal.export', summary: String(totalDocs) })
    return new Response(streamOf(first, lines), {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${NAMES[locale]}-${dayAt(now)}.csv"`,
      },
    })
  },
}

const NAMES: Record<Locale, string> = { fr: 'journal', en: 'log', es: 'registro' }

const TITLES: readonly Label[] = [
  { fr: 'Moment (UTC)', en: 'Moment (UTC)', es: 'Momento (UTC)' },
  { fr: 'Moment au Québec', en: 'Moment in Quebec', es: 'Momento en Quebec' },
  { fr: 'Par', en: 'By', es: 'Por' },
  { fr: 'Ce qui s’est passé', en: 'What happened', es: 'Lo que pasó' },
  { fr: 'Genre', en: 'Kind', es: 'Tipo' },
  { fr: 'Action', en: 'Action', es: 'Acción' },
  { fr: 'Collection', en: 'Collection', es: 'Colección' },
  { fr: 'Document', en: 'Document', es: 'Documento' },
  { fr: 'Détails', en: 'Details', es: 'Detalles' },
]

/** The question of the list, up to now, without what the admin asks for its own pages. */
function askedOf(req: PayloadRequest, now: Date, ofRole: Where | undefined): Where {
  const { where } = req.query as { where?: Where }
  return {
    and: [
      { action: { not_in: [...LOOK_UPS] } },
      { createdAt: { less_than_equal: now.toISOString() } },
      ...(where ? [where] : []),
      ...(ofRole ? [ofRole] : []),
    ],
  }
}

async function* csvOf(
  req: PayloadRequest,
  where: Where,
  locale: Locale,
): AsyncGenerator<string, undefined> {
  const titles = TITLES.map((title) => title[locale])
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'audit-events',
      where,
      sort: ['-createdAt', '-id'],
      limit: AT_ONCE,
      page,
      depth: 0,
      overrideAccess: false,
      user: req.user,
    })
    const rows = docs.map((line): CsvCell[] => {
      const action = line.action ?? ''
      return [
        line.createdAt,
        formatMoment(line.createdAt, locale),
        actorOf(line, locale),
        describeEvent({ ...line, action }, locale),
        isAuditAction(action) ? AUDIT_KINDS[AUDIT_ACTIONS[action].kind][locale] : null,
        action,
        line.resource ?? null,
        line.resourceKey ?? null,
        line.details ? JSON.stringify(line.details) : null,
      ]
    })
    const [head = '', ...body] = csvFile(titles, rows)
    yield (page === 1 ? head : '') + body.join('')
    if (!hasNextPage) return undefined
  }
}

function streamOf(
  first: IteratorResult<string, undefined>,
  rest: AsyncGenerator<string, undefined>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let next: IteratorResult<string, undefined> | undefined = first
  return new ReadableStream({
    async pull(controller) {
      const { value } = (next ??= await rest.next())
      next = undefined
      if (value === undefined) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await rest.return(undefined)
    },
  })
}
