import type { Endpoint, PayloadRequest } from 'payload'

import { EDITORS, hasRole, STAFF } from '@/access'
import { recordAudit } from '@/audit/recordAudit'
import { eventFromDocument } from '@/data/directory/fromDocuments'
import { whole } from '@/db/whole'
import { computeCompleteness } from '@/directory/completeness'
import { toWallTime } from '@/directory/hours'
import { readSheet, type ReadSheet } from '@/directory/payload/readSheet'
import { recordVerification } from '@/directory/payload/recordVerification'
import { besideSheet } from '@/directory/sections'
import { computeVerification } from '@/directory/verification'
import { readVerificationOrder, VERIFICATION_REFUSALS } from '@/directory/verificationOrder'
import { readJson } from '@/http/payload/readJson'
import { personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

const PRIVATE = { 'Cache-Control': 'private, no-store' }

const REFUSED: Record<'notAllowed' | 'unknown', Label> = {
  notAllowed: {
    fr: 'Réservé à l’équipe de recherche.',
    en: 'For the research team only.',
    es: 'Reservado al equipo de investigación.',
  },
  unknown: {
    fr: 'Cette fiche n’existe pas.',
    en: 'This listing does not exist.',
    es: 'Esta ficha no existe.',
  },
}

/** Events shown with a sheet; older ones stand in the list of verifications. */
const HISTORY_LENGTH = 30

/** `GET …/:id/verification`: how each section stands, and what happened. `POST`: one more event each. */
export const verificationEndpoints: Endpoint[] = [
  {
    path: '/:id/verification',
    method: 'get',
    handler: async (req) => {
      if (!hasRole(req.user, ...STAFF)) return refused(req, 'notAllowed')
      const sheet = await findSheet(req)
      return sheet
        ? Response.json(await describe(req, sheet), { headers: PRIVATE })
        : refused(req, 'unknown')
    },
  },
  {
    path: '/:id/verification',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req.user, ...EDITORS)) return refused(req, 'notAllowed')
      const sent = await readJson(req)
      return whole(req, async () => {
        const sheet = await findSheet(req)
        if (!sheet) return refused(req, 'unknown')
        const read = readVerificationOrder(sent, sheet.fingerprints, toWallTime(new Date()).date)
        if (!('order' in read)) {
          const locale = personLocale(req)
          return Response.json(
            {
              errors: read.refusals.map((code) => ({
                code,
                message: VERIFICATION_REFUSALS[code][locale],
              })),
            },
            { status: read.refusals.includes('changedMeanwhile') ? 409 : 422, headers: PRIVATE },
          )
        }
        await recordVerification(req, {
          organization: sheet.document,
          fingerprints: sheet.fingerprints,
          person: req.user?.id,
          ...read.order,
        })
        await recordAudit(req, {
          action: 'organizations.verify',
          summary: sheet.document.name,
          resource: 'organizations',
          resourceKey: sheet.document.id,
          details: { sections: read.order.sections, channel: read.order.channel },
        })
        return Response.json(await describe(req, sheet), { headers: PRIVATE })
      })
    },
  },
]

function refused(req: PayloadRequest, reason: keyof typeof REFUSED): Response {
  const status = reason === 'unknown' ? 404 : req.user ? 403 : 401
  return Response.json(
    { errors: [{ message: REFUSED[reason][personLocale(req)] }] },
    { status, headers: PRIVATE },
  )
}

const findSheet = (req: PayloadRequest): Promise<ReadSheet | undefined> =>
  readSheet(req.payload, String(req.routeParams?.id ?? ''), req)

async function describe(req: PayloadRequest, { document, facts, fingerprints }: ReadSheet) {
  const { docs } = await req.payload.find({
    collection: 'verification-events',
    where: { organization: { equals: document.id } },
    sort: '-date',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const events = besideSheet(docs.map(eventFromDocument), fingerprints)
  const verification = computeVerification(events, toWallTime(new Date()).date)
  return {
    ...verification,
    completeness: computeCompleteness(facts),
    sections: verification.sections.map((section) => ({
      ...section,
      fingerprint: fingerprints[section.section],
    })),
    history: docs.slice(0, HISTORY_LENGTH).map((event, at) => ({
      id: event.id,
      section: event.section,
      actor: event.actor,
      channel: event.channel,
      date: event.date,
      role: event.role ?? null,
      sources: (event.sources ?? []).map(({ fact, url, note }) => ({ fact, url, note })),
      isUnchanged: events[at]?.isUnchanged ?? false,
    })),
  }
}
