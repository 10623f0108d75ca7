import { type OwnSheet, ownSheets } from '@/access'
import { payloadId, sameId } from '@/db/ids'
import type { User } from '@/payload-types'
import { sitePayload } from '@/sitePayload'

/** The sheets that a person answers for, by name; those that are gone or were merged are left out. */
export async function findOwnSheets(user: User): Promise<(OwnSheet & { name: string })[]> {
  const own = ownSheets(user)
  if (own.length === 0) return []
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'organizations',
    where: {
      id: { in: own.map(({ organization }) => payloadId(organization)) },
      mergedInto: { exists: false },
    },
    draft: true,
    select: { name: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: true, // their own, published or not
  })
  return docs.flatMap(({ id, name }) => {
    const sheet = own.find(({ organization }) => sameId(organization, id))
    return sheet ? [{ ...sheet, name }] : []
  })
}
