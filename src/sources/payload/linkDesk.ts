import type { Payload } from 'payload'

import { pageKey } from '../address'
import type { WatchedLink } from '../links'
import { asksAnything } from '../standing'

import type { CitingText } from './citedPages'
import { type LinkedIn, linkedPages } from './linkedPages'
import { allLinks } from './store'

/** A link that asks for an answer, with where it stands. */
export interface LinkRow {
  key: string
  link: WatchedLink
  linkedIn: LinkedIn[]
}

export interface LinkDesk {
  /** Those that lead nowhere any more, or elsewhere. */
  asking: LinkRow[]
  /** All that the site knows of. */
  total: number
}

/**
 * How the links of texts stand: what no text has any more is left out at once.
 *
 * @param readTexts `citingTexts`, for who reads them already
 */
export async function linkDesk(
  payload: Payload,
  siteUrl: string,
  readTexts?: () => Promise<CitingText[]>,
): Promise<LinkDesk> {
  const links = await allLinks(payload)
  const asking = links.filter(asksAnything)
  if (asking.length === 0) return { asking: [], total: links.length }
  const linked = await linkedPages(payload, siteUrl, readTexts)
  const rows = asking.flatMap((link) => {
    const linkedIn = linked.get(link.address)
    return linkedIn ? [{ key: pageKey(link.address), link, linkedIn }] : []
  })
  return {
    asking: rows.sort((a, b) => a.link.address.localeCompare(b.link.address)),
    total: links.length,
  }
}

/** How many links ask for an answer: as many as the desk lists. */
export const countAskingLinks = async (payload: Payload, siteUrl: string): Promise<number> =>
  (await linkDesk(payload, siteUrl)).asking.length
