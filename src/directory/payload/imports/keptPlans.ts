import type { CollectionSlug, PayloadRequest } from 'payload'

import { currentContentVersion } from '@/contentVersion/version'
import { dayAt } from '@/days/calendar'

import type { StoredPlan } from './planStored'
import type { StoredImport } from './stored'

/*
 * Plans that were worked out, kept in memory: a dry run that was read and is applied, or read again, is not worked out a
 * second time as long as nothing that it rests on has changed. What is applied is known by its digest (`seen`) either way.
 */

/** Imports that several people look at in one morning. A plan is some megabytes at most. */
const AT_MOST = 4

interface Kept {
  /** The import and the directory as the plan saw them. */
  asOf: string
  plan: StoredPlan
}

const kept = new Map<string, Kept>()

/** The plan that was last worked out for an import, whatever has changed since. */
export const lastPlan = ({ id }: Pick<StoredImport, 'id'>): StoredPlan | undefined =>
  kept.get(String(id))?.plan

/** The plan of an import as it stands now: the kept one, or worked out anew. */
export async function planOnce(
  req: PayloadRequest,
  stored: StoredImport,
  workOut: () => Promise<StoredPlan>,
): Promise<StoredPlan> {
  const name = String(stored.id)
  const asOf = `${stored.updatedAt} ${await standingNow(req)}`
  const found = kept.get(name)
  if (found?.asOf === asOf) return found.plan
  const plan = await workOut()
  kept.delete(name)
  kept.set(name, { asOf, plan })
  for (const oldest of [...kept.keys()].slice(0, -AT_MOST)) kept.delete(oldest)
  return plan
}

/** An import that no longer waits. */
export const forgetPlan = (id: StoredImport['id']): boolean => kept.delete(String(id))

/** What a plan rests on besides its file. */
const RESTS_ON = [
  'organizations',
  'regions',
  'service-categories',
  'populations',
  'languages',
  'translations',
] as const satisfies readonly CollectionSlug[]

/** A word that is another one as soon as a sheet, a list, a translation or an import in force has changed; or the day. */
async function standingNow(req: PayloadRequest): Promise<string> {
  const marks: string[] = []
  for (const collection of RESTS_ON) marks.push(await markOf(req, collection))
  marks.push(await markOf(req, 'organization-imports', { state: { equals: 'applied' } }))
  return [dayAt(new Date()), await currentContentVersion(req.payload), ...marks].join(' ')
}

/** How many there are, and when the last of them was saved, drafts included. */
async function markOf(
  req: PayloadRequest,
  collection: (typeof RESTS_ON)[number] | 'organization-imports',
  where = {},
): Promise<string> {
  const { docs, totalDocs } = await req.payload.find({
    collection,
    where,
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    draft: true,
    select: { updatedAt: true },
    overrideAccess: true, // only when and how many
    req,
  })
  return `${totalDocs} ${docs[0]?.updatedAt ?? ''}`
}
