import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import {
  extract,
  keptCounts,
  snapshot,
  translatesUnit,
  translationTitle,
  workingState,
  type StoredUnit,
  type StoredUnits,
  type TranslationState,
  type Unit,
} from '@/translation'
import { countApprovals } from '@/translation/figures'
import type { Refusal } from '@/workflow'
import { isPerson, refusalError } from '@/workflow/payload/request'
import { isEngineWrite } from '@/workflow/payload/writeDocument'

import { findSource } from './findSource'

/**
 * A person who saves a translation changes what is about it (who, by when), never its passages: those
 * are saved one by one (`savePassages.ts`). Sources, authors and dates are written by the site. What
 * an engine computed passes as it is.
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

  const resource = await findSource(req, data.resourceType, data.resourceKey, data.language)
  const units = resource ? extract(resource) : []
  const base = {
    ...data,
    title: resource ? translationTitle(resource, data.language) : data.title,
    sourceUnits: originalDoc?.sourceUnits?.length ? originalDoc.sourceUnits : snapshot(units),
  }
  // Only the site makes one.
  return isUpdate && isPerson(req)
    ? saved(base, originalDoc ?? {}, units)
    : settled(base, withFingerprints(readUnits(req, data.units), units), units)
}

type Data = Record<string, unknown>

/** A person saves: always a draft. Who translates, and by when, takes nothing out of review. */
function saved(data: Data, original: Partial<Original>, units: readonly Unit[]): Data {
  const entries = original.units ?? {}
  return {
    ...data,
    _status: 'draft',
    units: entries,
    ...keptCounts(units, entries),
    workflowState:
      original.workflowState === 'inReview' ? 'inReview' : workingState(units, entries),
  }
}

interface Original {
  units?: StoredUnits | null
  workflowState?: TranslationState | null
}

/** The site's own write (seed, migration) is taken as given and made coherent. */
function settled(data: Data, entries: StoredUnits, units: readonly Unit[]): Data {
  const isPublished = data._status === 'published'
  return {
    ...data,
    units: entries,
    ...keptCounts(units, entries),
    approvals: data.approvals ?? countApprovals({}, {}, entries),
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
  if (bad.length > 0) throw refusalError(req, [unreadable(bad)])
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

const unreadable = (keys: string[]): Refusal => ({
  code: 'unitsUnreadable',
  params: { keys: keys.slice(0, 10).join(', ') },
})
