import type { Payload, Where } from 'payload'

import { allStoredAs } from '@/db/documents'
import { type Id, idOf } from '@/db/ids'
import { isOfRegion, type Organization } from '@/directory/types'

import { organizationFromDocument, type RelatedKeys } from './fromDocuments'
import { keysOf, readRelatedLists } from './relatedKeys'
import { currentDirectory } from './snapshot'

/** An organization that helps in a region and did not before. */
export interface Arrival {
  /** ISO: since when it does. */
  at: string
  slug: string
  /** As everyone reads it today. */
  name: string
  /** Code. */
  region: string
}

/**
 * Organizations that came to the directory, or to one more region, since a moment: who is listed today, and was not
 * there in what was public then. One that left and came back within the time is none.
 *
 * @param after ISO
 */
export async function listArrivals(payload: Payload, after: string): Promise<Arrival[]> {
  const { organizations, regions } = await currentDirectory()
  const keys = keysOf(await readRelatedLists(payload))
  const changed = await readPublic(payload, keys, { updatedAt: { greater_than: after } })
  const listed = new Map(organizations.map((each) => [each.id, each]))
  const arrivals: Arrival[] = []
  for (const [id, versions] of changed) {
    const today = listed.get(id)
    if (!today) continue
    const [before] = await readBefore(payload, keys, id, after)
    for (const { code } of regions) {
      if (!isOfRegion(today, code) || (before?.isListed && isOfRegion(before.sheet, code))) continue
      const first = versions.find(({ isListed, sheet }) => isListed && isOfRegion(sheet, code))
      if (first) arrivals.push({ at: first.at, slug: today.slug, name: today.name, region: code })
    }
  }
  return arrivals
}

/** A sheet as a version had it. */
interface PublicSheet {
  at: string
  isListed: boolean
  sheet: Organization
}

/** What was published in that time, by sheet, first to last. */
async function readPublic(
  payload: Payload,
  keys: RelatedKeys,
  where: Where,
): Promise<Map<string, PublicSheet[]>> {
  const found = new Map<string, PublicSheet[]>()
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.findVersions({
      collection: 'organizations',
      where: { and: [where, { 'version._status': { equals: 'published' } }] },
      sort: 'updatedAt',
      depth: 0,
      limit: AT_ONCE,
      page,
      overrideAccess: true, // only what was public, to say what of today's is new
    })
    for (const version of allStoredAs<Version>(docs)) {
      const id = String(idOf(version.parent))
      found.set(id, [...(found.get(id) ?? []), sheetOf(version, keys)])
    }
    if (!hasNextPage) return found
  }
}

/** Versions read at once: a campaign publishes hundreds in a week. */
const AT_ONCE = 100

/** The last that was published until a moment. */
async function readBefore(
  payload: Payload,
  keys: RelatedKeys,
  id: string,
  until: string,
): Promise<PublicSheet[]> {
  const { docs } = await payload.findVersions({
    collection: 'organizations',
    where: {
      and: [
        { parent: { equals: id } },
        { updatedAt: { less_than_equal: until } },
        { 'version._status': { equals: 'published' } },
      ],
    },
    sort: '-updatedAt',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // as above
  })
  return allStoredAs<Version>(docs).map((version) => sheetOf(version, keys))
}

interface Version {
  parent: Id | { id: Id }
  updatedAt: string
  version: Record<string, unknown>
}

const sheetOf = ({ parent, updatedAt, version }: Version, keys: RelatedKeys): PublicSheet => ({
  at: new Date(updatedAt).toISOString(),
  isListed: version.doNotList !== true,
  sheet: organizationFromDocument({ ...version, id: idOf(parent) }, keys),
})
