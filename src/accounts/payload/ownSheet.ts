import { hasRole } from '@/access'
import { idOf } from '@/db/ids'
import type { User } from '@/payload-types'
import { sitePayload } from '@/sitePayload'

/** Slug of the sheet of the organization that the person answers for, once the public can read it. */
export async function findOwnSheet(user: User): Promise<string | undefined> {
  const organization = idOf(user.organization)
  if (!hasRole(user, 'organization') || organization === undefined) return undefined
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'organizations',
    where: { id: { equals: organization } },
    select: { slug: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false, // as the public, for whom the page is
  })
  return docs[0]?.slug ?? undefined
}
