import type { Endpoint, PayloadRequest } from 'payload'

import { hasRole } from '@/access'
import { recordAudit } from '@/audit/recordAudit'
import { personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

import { jobName } from './names'

const WORDS = {
  again: {
    fr: 'Le travail reprend dans quelques secondes.',
    en: 'The job runs again in a few seconds.',
    es: 'El trabajo se repite en unos segundos.',
  },
  not: {
    fr: 'Ce travail n’est plus en échec.',
    en: 'This job is no longer failed.',
    es: 'Este trabajo ya no está fallido.',
  },
  refused: {
    fr: 'Réservé à l’administration.',
    en: 'For administrators only.',
    es: 'Solo para la administración.',
  },
} satisfies Record<string, Label>

/** `POST /api/payload-jobs/:id/again`: a job that failed becomes due again. For administrators. */
export const runAgain: Endpoint = {
  path: '/:id/again',
  method: 'post',
  handler: async (req) => {
    const locale = personLocale(req)
    if (!hasRole(req.user, 'admin')) {
      return Response.json({ errors: [{ message: WORDS.refused[locale] }] }, { status: 403 })
    }
    const job = await makeDue(req, String(req.routeParams?.id))
    return job
      ? Response.json({ message: WORDS.again[locale] })
      : Response.json({ errors: [{ message: WORDS.not[locale] }] }, { status: 409 })
  },
}

/** Only from failed: of two who ask at once, one does it. */
async function makeDue(req: PayloadRequest, id: string): Promise<boolean> {
  const collection = 'payload-jobs'
  const found = await req.payload.db.findOne<{ id: number | string; taskSlug?: string | null }>({
    collection,
    where: { and: [{ id: { equals: id } }, { hasError: { equals: true } }] },
    req,
  })
  if (!found) return false
  const changed: unknown = await req.payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: found.id } }, { hasError: { equals: true } }] },
    data: { hasError: false, error: null, processing: false, totalTried: 0, waitUntil: null },
    req,
  })
  if (!changed) return false
  await recordAudit(req, { action: 'job.again', summary: jobName(found.taskSlug ?? '', 'fr') })
  return true
}
