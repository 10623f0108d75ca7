import type { Id } from '@/db/ids'

/** Where the desk of a campaign stands in the admin. */
export const CAMPAIGN_PATH = '/campagne'

/** Under it: what came of it, to print. */
const REPORT = 'compte-rendu'

export const campaignAddress = (admin: string, id: Id): string => `${admin}${CAMPAIGN_PATH}/${id}`

export const reportAddress = (admin: string, id: Id): string =>
  `${campaignAddress(admin, id)}/${REPORT}`

/**
 * Reads the end of an address.
 *
 * @param segments what follows the admin's own address
 * @returns nothing for an address that is none of a campaign's
 */
export function readCampaignPage(
  segments: readonly string[],
): { page: 'desk' | 'report'; id: string } | undefined {
  const [, id, page, ...more] = segments
  if (id === undefined || more.length > 0) return undefined
  if (page === undefined) return { page: 'desk', id }
  return page === REPORT ? { page: 'report', id } : undefined
}
