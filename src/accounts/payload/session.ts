import { headers } from 'next/headers'

import type { User } from '@/payload-types'

import { sitePayload } from '@/sitePayload'

/** Who is signed in, for pages that are never kept (`app/(site)/(app)`). */
export async function currentUser(): Promise<User | undefined> {
  const payload = await sitePayload()
  const { user } = await payload.auth({ headers: await headers() })
  return user ? (user as User) : undefined
}
