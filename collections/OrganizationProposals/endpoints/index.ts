import type { Endpoint, PayloadRequest } from 'payload'

import { EDITORS, hasRole, STAFF } from '@/access'
import { nameOf } from '@/directory/names'
import { decideProposal, DecisionRefused } from '@/directory/payload/decideProposal'
import { findAlike, describeAlike } from '@/directory/payload/duplicates/findAlike'
import type { SheetIdentity } from '@/directory/payload/readIdentities'
import type { Duplicate } from '@/directory/duplicates'
import { readProposalQueue } from '@/directory/payload/proposalQueue'
import { readProposal, type ReadProposal } from '@/directory/payload/readProposal'
import { findPlaces } from '@/directory/payload/placeSites'
import { regionOfSite } from '@/directory/placeSite'
import {
  DECISION_REFUSALS,
  type DecisionRefusal,
  readOrder,
  statusOf,
} from '@/directory/proposals/order'
import { describeValue } from '@/directory/proposals/values'
import { labelOf, SECTIONS } from '@/directory/vocabulary'
import { readJson } from '@/http/payload/readJson'
import { personLocale } from '@/i18n/firstLocale'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'

const PRIVATE = { 'Cache-Control': 'private, no-store' }

/** `GET …/queue`: what waits, the oldest first. `GET …/:id/review`: each field, now and proposed. `POST …/:id/decide`: takes and refuses them. */
export const proposalEndpoints: Endpoint[] = [
  {
    path: '/queue',
    method: 'get',
    handler: async (req) =>
      hasRole(req.user, ...STAFF)
        ? Response.json(await readProposalQueue(req, new Date()), { headers: PRIVATE })
        : refused(req, ['notAllowed']),
  },
  {
    path: '/:id/review',
    method: 'get',
    handler: async (req) => {
      if (!hasRole(req.user, ...STAFF)) return refused(req, ['notAllowed'])
      const read = await readProposal(req, idOf(req))
      return read
        ? Response.json(inWords(read, await findAlike(req, read), personLocale(req)), {
            headers: PRIVATE,
          })
        : refused(req, ['unknown'])
    },
  },
  {
    path: '/:id/decide',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req.user, ...EDITORS)) return refused(req, ['notAllowed'])
      try {
        const order = readOrder(await readJson(req))
        return Response.json(await decideProposal(req, idOf(req), order), { headers: PRIVATE })
      } catch (error) {
        if (!(error instanceof DecisionRefused)) throw error
        return refused(req, error.refusals)
      }
    },
  },
]

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

const refused = (req: PayloadRequest, refusals: readonly DecisionRefusal[]): Response =>
  Response.json(
    {
      errors: refusals.map((code) => ({
        code,
        message: DECISION_REFUSALS[code][personLocale(req)],
      })),
    },
    { status: req.user ? statusOf(refusals) : 401, headers: PRIVATE },
  )

/** A proposal as the desk shows it: values as readers see them, in the person's language. */
function inWords(read: ReadProposal, alike: readonly Duplicate<SheetIdentity>[], locale: Locale) {
  const { proposal, sheet, names, compared, unknown } = read
  const { decisions } = readOrder({ decisions: proposal.decision?.fields })
  return {
    kind: proposal.kind,
    state: proposal.state,
    hasSheet: Boolean(sheet),
    sheet: sheet ? { id: sheet.document.id, name: sheet.document.name } : null,
    message: proposal.message ?? '',
    language: proposal.locale ?? DEFAULT_LOCALE,
    hasAddress: Boolean(proposal.contactEmail),
    isDraft: sheet?.document._status === 'draft',
    unknown,
    regions: regionsFor(read, locale),
    alike: alike.map((duplicate) => describeAlike(duplicate, locale)),
    changes: compared.map(({ path, section, field, now, before, after, status, seen }) => ({
      path,
      section: labelOf(SECTIONS, section, locale),
      label: field.label[locale],
      now: describeValue(field, now, names, locale),
      before: describeValue(field, before, names, locale),
      after: describeValue(field, after, names, locale),
      status,
      seen,
      decided: decisions[path] ?? null,
    })),
  }
}

/** The regions among which a missing organization is placed, and that of its town when that is known. */
function regionsFor({ proposal, sheet, names, compared }: ReadProposal, locale: Locale) {
  if (sheet || proposal.kind !== 'nomination') return null
  const written = (field: string) => {
    const found = compared.find(({ path }) => /^sites\./.test(path) && path.endsWith(`.${field}`))
    return typeof found?.after === 'string' ? found.after : null
  }
  const site = { municipality: written('municipality'), postalCode: written('postalCode') }
  return {
    ofTown: regionOfSite(site, findPlaces()) ?? null,
    options: [...names.regions].map(([code, name]) => ({
      code,
      label: nameOf({ name, key: code }, locale),
    })),
  }
}
