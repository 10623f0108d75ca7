import type { Endpoint, PayloadRequest } from 'payload'

import { readRelatedLists } from '@/data/directory/relatedKeys'
import { EDITORS, hasRole, STAFF } from '@/access'
import { recordAudit } from '@/audit/recordAudit'
import type { Id } from '@/db/ids'
import { whole } from '@/db/whole'
import { readJson } from '@/http/payload/readJson'
import { COLON } from '@/i18n/colon'
import { personLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'

import { DUPLICATE_REFUSALS, type DuplicateRefusal } from '../../duplicateDecisions'
import { DUPLICATE_REASONS, findDuplicatePairs } from '../../duplicates'
import { describeValue } from '../../proposals/values'
import { namesOf } from '../proposalSheet'
import { readSheet } from '../readSheet'
import { readIdentities, type SheetIdentity } from '../readIdentities'
import {
  changeDecision,
  decidedPairs,
  DuplicateRefused,
  findDecision,
  sheetsOf,
  takeDecision,
} from './decisions'
import { mergeOrganizations, previewMerge, undoMerge } from './mergeOrganizations'

const PRIVATE = { 'Cache-Control': 'private, no-store' }

/** Decisions that can be looked at and undone above the list. */
const SHOWN_DECISIONS = 10

/**
 * `GET …/duplicates`: pairs that are likely one organization, and the last decisions.
 * `GET …/duplicates/added?kept=…&other=…`: what merging would add.
 * `POST …/duplicates/decide`: not a duplicate, or merged. `POST …/duplicates/undo`: taken back.
 */
export const duplicateEndpoints: Endpoint[] = [
  {
    path: '/duplicates',
    method: 'get',
    handler: async (req) =>
      hasRole(req.user, ...STAFF)
        ? Response.json(await describeQueue(req), { headers: PRIVATE })
        : refused(req, 'notAllowed'),
  },
  {
    path: '/duplicates/added',
    method: 'get',
    handler: describeAdditions,
  },
  {
    path: '/duplicates/decide',
    method: 'post',
    handler: (req) => decided(req, decide),
  },
  {
    path: '/duplicates/undo',
    method: 'post',
    handler: (req) => decided(req, undo),
  },
]

type Sent = Readonly<Record<string, unknown>>

async function decided(
  req: PayloadRequest,
  act: (req: PayloadRequest, sent: Sent) => Promise<void>,
): Promise<Response> {
  if (!hasRole(req.user, ...EDITORS)) return refused(req, 'notAllowed')
  try {
    await act(req, await readJson(req))
    return Response.json(await describeQueue(req), { headers: PRIVATE })
  } catch (error) {
    if (!(error instanceof DuplicateRefused)) throw error
    return refused(req, error.refusal)
  }
}

async function decide(req: PayloadRequest, sent: Sent): Promise<void> {
  const [first, second] = Array.isArray(sent.sheets) ? sent.sheets.filter(isId) : []
  if (first === undefined || second === undefined) throw new DuplicateRefused('unknown')
  if (isId(sent.keep)) {
    const keep = String(sent.keep)
    // What is kept is one of the two that were shown.
    if (![first, second].map(String).includes(keep)) throw new DuplicateRefused('unknown')
    return mergeOrganizations(req, sent.keep, keep === String(first) ? second : first)
  }
  return whole(req, async () => {
    const sheets = [
      await readSheet(req.payload, first, req),
      await readSheet(req.payload, second, req),
    ].flatMap((sheet) => sheet?.document ?? [])
    const [one, other] = sheets
    if (!one || !other) throw new DuplicateRefused('unknown')
    await takeDecision(req, { pair: [one.id, other.id], outcome: 'notDuplicate' })
    await recordAudit(req, {
      action: 'organizations.notDuplicate',
      summary: `${one.name} ≠ ${other.name}`,
      resource: 'organizations',
      resourceKey: one.id,
      details: { sheets: [one.id, other.id] },
    })
  })
}

async function undo(req: PayloadRequest, sent: Sent): Promise<void> {
  const decision = await findDecision(req, String(sent.pair))
  if (!decision) throw new DuplicateRefused('nothingToUndo')
  if (decision.outcome === 'merged') return undoMerge(req, decision.pair)
  return whole(req, () =>
    changeDecision(req, decision.id, ['notDuplicate'], { outcome: 'reopened' }, 'nothingToUndo'),
  )
}

async function describeAdditions(req: PayloadRequest): Promise<Response> {
  if (!hasRole(req.user, ...STAFF)) return refused(req, 'notAllowed')
  const { kept, other } = req.query
  try {
    if (!isId(kept) || !isId(other)) throw new DuplicateRefused('unknown')
    const additions = await previewMerge(req, kept, other)
    const names = namesOf(await readRelatedLists(req.payload, req))
    const locale = personLocale(req)
    const added = additions.flatMap(({ field, value }) => {
      const words = describeValue(field, value, names, locale).replaceAll('\n', '; ')
      return words ? [`${field.label[locale]}${COLON[locale]} ${words}`] : []
    })
    return Response.json({ added }, { headers: PRIVATE })
  } catch (error) {
    if (!(error instanceof DuplicateRefused)) throw error
    return refused(req, error.refusal)
  }
}

const isId = (value: unknown): value is Id =>
  (typeof value === 'string' && /^[\da-f]{1,24}$/.test(value)) || typeof value === 'number'

/** The queue in the person's language, and what was decided last. */
async function describeQueue(req: PayloadRequest) {
  const locale = personLocale(req)
  const decisions = await decidedPairs(req)
  const sheets = await readIdentities(req)
  const names = new Map(sheets.map(({ id, name }) => [id, name]))
  const standing = sheets.filter(({ isMerged }) => !isMerged)
  return {
    pairs: findDuplicatePairs(standing, new Set(decisions.map(({ pair }) => pair))).map(
      ({ key, pair, score, reasons }) => ({
        key,
        score,
        reasons: reasons.map((code) => DUPLICATE_REASONS[code].label[locale]),
        sheets: pair.map((sheet) => describeSheet(sheet)),
      }),
    ),
    decided: decisions.slice(0, SHOWN_DECISIONS).map((decision) => ({
      pair: decision.pair,
      outcome: decision.outcome,
      at: decision.at,
      names: sheetsOf(decision).map((id) => names.get(id) ?? id),
    })),
  }
}

const describeSheet = ({ id, name, phone, places, isPublished, isUnlisted }: SheetIdentity) => ({
  id,
  name,
  phone,
  municipality: places[0]?.municipality ?? null,
  isPublished,
  isUnlisted,
})

const refused = (req: PayloadRequest, code: DuplicateRefusal): Response =>
  Response.json(
    { errors: [{ code, message: messageOf(code, personLocale(req)) }] },
    { status: req.user ? DUPLICATE_REFUSALS[code].status : 401, headers: PRIVATE },
  )

const messageOf = (code: DuplicateRefusal, locale: Locale): string =>
  DUPLICATE_REFUSALS[code].label[locale]
