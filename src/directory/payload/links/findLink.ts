import type { Payload, PayloadRequest } from 'payload'

import type { SheetLink } from '@/payload-types'

import { isOpen, type LinkState, linkState } from '../../link/linkState'
import { hashToken, isToken } from '../../link/token'

/** Why a link opens nothing. */
export type LinkProblem = 'unknown' | Extract<LinkState, 'expired' | 'revoked'>

export type FoundLink = { link: SheetLink; problem?: undefined } | { problem: LinkProblem }

/** The link that a token opens, in the transaction of the request if there is one. */
export async function findLink(
  payload: Payload,
  token: unknown,
  req?: PayloadRequest,
): Promise<FoundLink> {
  if (!isToken(token)) return { problem: 'unknown' }
  const link = await payload.db.findOne<SheetLink>({
    collection: 'sheet-links',
    where: { tokenHash: { equals: hashToken(token) } },
    ...(req ? { req } : {}),
  })
  if (!link) return { problem: 'unknown' }
  const state = linkState(link, new Date())
  return isOpen(state) ? { link } : { problem: state === 'revoked' ? 'revoked' : 'expired' }
}
