import type { Endpoint, PayloadRequest } from 'payload'

import { EDITORS, hasRole, SHEET_RIGHTS, type SheetRight, STAFF } from '@/access'
import { changeSheetRight, endSheetAccess, inviteToSheet } from '@/accounts/payload/sheetAccess'
import {
  type InvitationProblem,
  MAX_MEMBERS,
  type MemberRefusal,
  readInvitation,
} from '@/directory/link/members'
import { whole } from '@/db/whole'
import { findMembers } from '@/directory/payload/links/findMembers'
import { readSheet, type ReadSheet } from '@/directory/payload/readSheet'
import { readJson } from '@/http/payload/readJson'
import { firstLocale, personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

const PRIVATE = { 'Cache-Control': 'private, no-store' }

type Refusal = 'notAllowed' | 'unknown' | InvitationProblem['name'] | MemberRefusal

const REFUSED: Record<Refusal, Label> = {
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
  name: {
    fr: 'Écrivez le nom de la personne, sans adresse.',
    en: 'Write the name of the person, without an address.',
    es: 'Escriba el nombre de la persona, sin dirección.',
  },
  email: {
    fr: 'Écrivez son courriel, par exemple nom@exemple.org.',
    en: 'Write their e-mail, for example name@example.org.',
    es: 'Escriba su correo, por ejemplo nombre@ejemplo.org.',
  },
  tooManyPeople: {
    fr: 'Déjà {most} personnes répondent de cette fiche\u00a0: terminez d’abord un accès.',
    en: '{most} people answer for this listing already: end an access first.',
    es: 'Ya {most} personas responden por esta ficha: termine antes un acceso.',
  },
  tooManyInvitations: {
    fr: 'Dix invitations sont déjà parties aujourd’hui pour cette fiche\u00a0: réessayez demain.',
    en: 'Ten invitations have left for this listing today already: try again tomorrow.',
    es: 'Hoy ya salieron diez invitaciones para esta ficha: inténtelo mañana.',
  },
  lastEditor: {
    fr: 'C’est la seule personne qui peut modifier.',
    en: 'This is the only person who may edit.',
    es: 'Es la única persona que puede modificar.',
  },
  unknownPerson: {
    fr: 'Cette personne ne répond plus de la fiche.',
    en: 'This person no longer answers for the listing.',
    es: 'Esta persona ya no responde por la ficha.',
  },
}

const STATUSES: Partial<Record<Refusal, number>> = {
  notAllowed: 403,
  unknown: 404,
  unknownPerson: 409,
}

/**
 * `GET …/:id/accounts`: who answers for a sheet. `POST`: invites somebody. `POST …/:id/accounts/:account/right`:
 * gives one another right; `…/end`: ends the access of one.
 */
export const accountEndpoints: Endpoint[] = [
  {
    path: '/:id/accounts',
    method: 'get',
    handler: async (req) => {
      if (!hasRole(req.user, ...STAFF)) return refused(req, ['notAllowed'])
      const sheet = await findSheet(req)
      return sheet ? answer(req, sheet) : refused(req, ['unknown'])
    },
  },
  {
    path: '/:id/accounts',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req.user, ...EDITORS)) return refused(req, ['notAllowed'])
      const { name, email, locale, right } = await readJson(req)
      const read = readInvitation({ name: textOf(name), email: textOf(email) })
      if (read.problems) return refused(req, [...new Set(read.problems.map(({ name }) => name))])
      return whole(req, async () => {
        const sheet = await findSheet(req)
        if (!sheet) return refused(req, ['unknown'])
        const refusal = await inviteToSheet(req, {
          organization: sheet.document,
          ...read.invitation,
          locale: firstLocale(locale),
          right: readRight(right),
          invitedBy: req.user?.name ?? null,
        })
        return refusal ? refused(req, [refusal]) : answer(req, sheet)
      })
    },
  },
  {
    path: '/:id/accounts/:account/right',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req.user, ...EDITORS)) return refused(req, ['notAllowed'])
      const { right } = await readJson(req)
      return whole(req, async () => {
        const sheet = await findSheet(req)
        if (!sheet) return refused(req, ['unknown'])
        const account = String(req.routeParams?.account ?? '')
        const changed = { account, right: readRight(right), isTeam: true }
        const refusal = await changeSheetRight(req, sheet.document, changed)
        return refusal ? refused(req, [refusal]) : answer(req, sheet)
      })
    },
  },
  {
    path: '/:id/accounts/:account/end',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req.user, ...EDITORS)) return refused(req, ['notAllowed'])
      return whole(req, async () => {
        const sheet = await findSheet(req)
        if (!sheet) return refused(req, ['unknown'])
        const account = String(req.routeParams?.account ?? '')
        const refusal = await endSheetAccess(req, sheet.document, { account, isTeam: true })
        return refusal ? refused(req, [refusal]) : answer(req, sheet)
      })
    },
  },
]

const readRight = (value: unknown): SheetRight =>
  SHEET_RIGHTS.find((each) => each === value) ?? 'confirm'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const refused = (req: PayloadRequest, reasons: readonly Refusal[]): Response =>
  Response.json(
    {
      errors: reasons.map((code) => ({
        code,
        message: fillIn(REFUSED[code][personLocale(req)], { most: MAX_MEMBERS }),
      })),
    },
    { status: req.user ? (STATUSES[reasons[0]!] ?? 422) : 401, headers: PRIVATE },
  )

/** Of a sheet that was merged, accounts are those of the one it was merged into. */
const findSheet = (req: PayloadRequest): Promise<ReadSheet | undefined> =>
  readSheet(req.payload, String(req.routeParams?.id ?? ''), req).then((sheet) =>
    sheet?.document.mergedInto ? undefined : sheet,
  )

async function answer(req: PayloadRequest, { document }: ReadSheet): Promise<Response> {
  const members = await findMembers(req.payload, document.id, req)
  return Response.json({ members }, { headers: PRIVATE })
}
