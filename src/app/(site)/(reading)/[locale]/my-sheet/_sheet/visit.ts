import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { decodeLinkVisit, LINK_VISIT_HEADER, type LinkVisit } from '@/forms/linkVisit'

/** Who asks, and what came of the form that they sent: told by the server alone. */
export const readVisit = async (): Promise<LinkVisit> =>
  decodeLinkVisit((await headers()).get(LINK_VISIT_HEADER))

/** Found by no engine, told to no other site. */
export const personalMetadata = (title: string): Metadata => ({
  title,
  robots: { index: false, follow: false },
  referrer: 'same-origin',
})
