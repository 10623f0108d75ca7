import { APIError, type PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import { readJson } from '@/http/payload/readJson'
import { personLocale } from '@/i18n/firstLocale'
import type { SeenUnits } from '@/translation/types'
import { FILE_REFUSALS, type FileRefusalCode } from '@/translation/xliff/messages'
import { describeRefusal, type Refusal, type RefusalCode, type WorkflowActor } from '@/workflow'

/** A person is behind the request; otherwise the site itself is (seed, job, migration). */
export const isPerson = (req: PayloadRequest): boolean =>
  Boolean(req.user) || (req.payloadAPI !== undefined && req.payloadAPI !== 'local')

/** Who is behind the request, as the workflow sees them. */
export const actorOf = (req: PayloadRequest): WorkflowActor =>
  (req.user as WorkflowActor | null) ?? { id: '' }

/** The identifier of the address, and somebody signed in to the admin. */
export function idFrom(req: PayloadRequest): Id {
  if (!req.user) throw refusalError(req, [{ code: 'signedOut' }])
  const id = String(req.routeParams?.id ?? '')
  return req.payload.db.defaultIDType === 'number' ? Number(id) : id
}

/** What the person asks to have done, and what they say about it. Everything else is left out. */
export async function readOrder(
  req: PayloadRequest,
): Promise<{ action: unknown; reason?: string; seenAt?: string; seen?: SeenUnits }> {
  const { action, reason, seenAt, seen } = await readJson(req)
  return {
    action,
    ...(typeof reason === 'string' ? { reason } : {}),
    ...(typeof seenAt === 'string' ? { seenAt } : {}),
    ...(isSeenUnits(seen) ? { seen } : {}),
  }
}

const isSeenUnits = (value: unknown): value is SeenUnits =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (unit: unknown) =>
      typeof unit === 'object' &&
      unit !== null &&
      'source' in unit &&
      typeof unit.source === 'string' &&
      'target' in unit &&
      typeof unit.target === 'string',
  )

/** A refusal as an answer: every reason in the person's language, and as data for the panel. */
export function refusalError(req: PayloadRequest, refusals: readonly Refusal[]): APIError {
  const locale = personLocale(req)
  const sentences = refusals.map((refusal) => describeRefusal(refusal, locale))
  return new APIError(sentences.join(' '), statusOf(refusals), { refusals, sentences }, true)
}

/** Of a file that cannot be read; nothing in it was looked at. */
const UNREADABLE = Object.keys(FILE_REFUSALS) as FileRefusalCode[]

/** The gravest of several refusals gives the answer its status: 401, 403, then 409, 413, 400, else 422. */
const STATUSES: readonly [status: number, codes: readonly RefusalCode[]][] = [
  [401, ['signedOut']],
  [403, ['notAllowed', 'ownVersion', 'ownUnits', 'ownProposal']],
  [
    409,
    [
      'wrongState',
      'changedByBoth',
      'changedMeanwhile',
      'wentOnMeanwhile',
      'savedMeanwhile',
      'unitsUnseen',
      'proposalDecided',
      'planMeanwhile',
      'planUnderWay',
    ],
  ],
  [413, ['fileTooLarge']],
  [400, UNREADABLE],
]

function statusOf(refusals: readonly Refusal[]): number {
  const status = STATUSES.find(([, codes]) => refusals.some(({ code }) => codes.includes(code)))
  return status?.[0] ?? 422
}
