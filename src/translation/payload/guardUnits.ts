import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { sameId, type Id } from '@/db/ids'
import {
  approvedUnit,
  countStates,
  differs,
  extract,
  nameOf,
  snapshot,
  translatesUnit,
  translationTitle,
  workingState,
  type StoredUnit,
  type StoredUnits,
  type Unit,
} from '@/translation'
import { aboutUnits, type Refusal } from '@/workflow'
import { isPerson, refusalError } from '@/workflow/payload/request'
import { isEngineWrite } from '@/workflow/payload/writeDocument'

import { findSource } from './findSource'

/**
 * What a person may change in a translation: words, which then await somebody else, and the
 * approval of somebody else's words. Sources, authors and dates are written by the site. What an
 * engine computed passes as it is.
 */
export const guardUnits: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isUpdate = operation === 'update'
  if (isUpdate && isEngineWrite(req, collection.slug, originalDoc?.id)) return data

  const resource = await findSource(req, data.resourceType, data.resourceKey)
  const units = resource ? extract(resource) : []
  const given = readUnits(req, data.units)
  const base = {
    ...data,
    title: resource ? translationTitle(resource, data.language) : data.title,
    sourceUnits: originalDoc?.sourceUnits?.length ? originalDoc.sourceUnits : snapshot(units),
  }
  return isPerson(req)
    ? saved(base, guarded(req, given, (originalDoc?.units ?? {}) as StoredUnits, units), units)
    : settled(base, withFingerprints(given, units), units)
}

type Data = Record<string, unknown>

/** A person saves: always a draft. */
const saved = (data: Data, entries: StoredUnits, units: readonly Unit[]): Data => ({
  ...data,
  _status: 'draft',
  units: entries,
  counts: countStates(units, entries),
  workflowState: workingState(units, entries),
})

/** The site's own write (seed, migration) is taken as given and made coherent. */
function settled(data: Data, entries: StoredUnits, units: readonly Unit[]): Data {
  const isPublished = data._status === 'published'
  return {
    ...data,
    units: entries,
    counts: countStates(units, entries),
    workflowState: isPublished ? 'published' : workingState(units, entries),
    publishedAt: isPublished ? (data.publishedAt ?? now()) : data.publishedAt,
  }
}

const now = () => new Date().toISOString()

function readUnits(req: PayloadRequest, value: unknown): StoredUnits {
  if (value === null || value === undefined) return {}
  const given = Object.entries(
    typeof value === 'object' && !Array.isArray(value) ? value : { units: null },
  )
  const bad = given.filter(([, entry]) => !isStoredUnit(entry)).map(([key]) => key)
  if (bad.length > 0) throw refusalError(req, [refusal('unitsUnreadable', bad)])
  return Object.fromEntries(given) as StoredUnits
}

const isStoredUnit = (entry: unknown): entry is StoredUnit =>
  typeof entry === 'object' &&
  entry !== null &&
  'source' in entry &&
  typeof entry.source === 'string' &&
  'target' in entry &&
  typeof entry.target === 'string' &&
  'state' in entry &&
  (entry.state === 'toReview' || entry.state === 'approved') &&
  (!('despite' in entry) || entry.despite === undefined || isReasoned(entry.despite))

const isReasoned = (despite: unknown): boolean =>
  typeof despite === 'object' &&
  despite !== null &&
  'reason' in despite &&
  typeof despite.reason === 'string'

/** The site's own entries know which French they translate when their words say so. */
function withFingerprints(entries: StoredUnits, units: readonly Unit[]): StoredUnits {
  const byKey = new Map(units.map((unit) => [unit.key, unit]))
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => {
      const unit = byKey.get(key)
      return entry.fingerprint || !unit || !translatesUnit(entry, unit)
        ? [key, entry]
        : [key, { ...entry, fingerprint: unit.fingerprint }]
    }),
  )
}

/** The stored entries with what the person changed, each change checked. */
function guarded(
  req: PayloadRequest,
  given: StoredUnits,
  stored: StoredUnits,
  units: readonly Unit[],
): StoredUnits {
  const byKey = new Map(units.map((unit) => [unit.key, unit]))
  const isGone = (key: string) => !byKey.has(key) && !stored[key]
  const unknown = Object.keys(given).filter(
    (key) => isGone(key) && given[key]?.state !== 'approved',
  )
  if (unknown.length > 0) throw refusalError(req, [refusal('unitsUnknown', unknown)])

  const person = req.user?.id
  const refused: Record<ApprovalRefusal, Unit[]> = {
    ownUnits: [],
    unitsUnseen: [],
    unitsDiffer: [],
  }
  const result: Record<string, StoredUnit> = { ...stored }
  for (const [key, entry] of Object.entries(given)) {
    const before = stored[key]
    const unit = byKey.get(key)
    if (isGone(key)) refused.unitsUnseen.push({ ...NO_UNIT, key, source: entry.source })
    else if (!before || confirms(entry, before, unit) || changesWords(entry, before)) {
      result[key] = rewritten(entry, before, unit, person)
    } else if (entry.state === before.state) continue
    else if (entry.state === 'toReview') result[key] = { ...before, state: 'toReview' }
    else {
      const approval = approvalOf(entry, before, unit, person)
      if ('refusal' in approval)
        refused[approval.refusal].push(unit ?? { ...NO_UNIT, key, source: entry.source })
      else result[key] = approval.approved
    }
  }
  const refusals = approvalRefusals(refused)
  if (refusals.length > 0) throw refusalError(req, refusals)
  return result
}

type ApprovalRefusal = 'ownUnits' | 'unitsUnseen' | 'unitsDiffer'

/** Stands for a passage that has left the French since the page was opened. */
const NO_UNIT: Omit<Unit, 'key'> = {
  kind: 'paragraph',
  context: '',
  path: '',
  source: '',
  marks: [],
  fingerprint: '',
}

/**
 * Somebody else's words approved as they were seen: the French and the translation that come with the
 * approval are those stored now, or it is of other words.
 */
function approvalOf(
  seen: StoredUnit,
  before: StoredUnit,
  unit: Unit | undefined,
  person: Id | undefined,
): { approved: StoredUnit } | { refusal: ApprovalRefusal } {
  if (sameId(before.updatedBy, person)) return { refusal: 'ownUnits' }
  if (!unit || seen.source !== unit.source || seen.target !== before.target) {
    return { refusal: 'unitsUnseen' }
  }
  const reason = seen.despite?.reason.trim()
  if (!reason && differs(unit.source, before.target)) return { refusal: 'unitsDiffer' }
  const despite = reason ? { reason, by: String(person ?? ''), at: now() } : undefined
  return { approved: approvedUnit(before, unit, despite) }
}

const approvalRefusals = ({
  ownUnits,
  unitsUnseen,
  unitsDiffer,
}: Record<ApprovalRefusal, Unit[]>): Refusal[] => [
  ...(ownUnits.length > 0
    ? [{ code: 'ownUnits', params: { count: ownUnits.length } } as const]
    : []),
  ...(unitsUnseen.length > 0 ? [aboutUnits('unitsUnseen', unitsUnseen.map(nameOf))] : []),
  ...(unitsDiffer.length > 0 ? [aboutUnits('unitsDiffer', unitsDiffer.map(nameOf))] : []),
]

/** Other words than those stored, and not an approval of what stood there before. */
const changesWords = (entry: StoredUnit, before: StoredUnit): boolean =>
  entry.target !== before.target && !(entry.state === 'approved' && before.state === 'toReview')

/** The same translation, said to be right for the French of today. */
const confirms = (entry: StoredUnit, before: StoredUnit, unit: Unit | undefined): boolean =>
  unit !== undefined && !translatesUnit(before, unit) && entry.source === unit.source

function rewritten(
  entry: StoredUnit,
  before: StoredUnit | undefined,
  unit: Unit | undefined,
  person: Id | undefined,
): StoredUnit {
  const previous =
    before?.state === 'approved'
      ? { previousSource: before.source, previousTarget: before.target }
      : { previousSource: before?.previousSource, previousTarget: before?.previousTarget }
  return {
    source: unit?.source ?? before?.source ?? entry.source,
    ...(unit ? { fingerprint: unit.fingerprint } : {}),
    target: entry.target,
    state: 'toReview',
    ...(previous.previousSource === undefined ? {} : previous),
    updatedBy: String(person ?? ''),
    updatedAt: now(),
  }
}

const refusal = (code: 'unitsUnknown' | 'unitsUnreadable', keys: string[]): Refusal => ({
  code,
  params: { keys: keys.slice(0, 10).join(', ') },
})
