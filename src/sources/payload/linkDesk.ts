import type { Payload } from 'payload'

import { EDITORS, hasRole } from '@/access'
import { mayWriteIn } from '@/translation/payload/access'

import { pageKey } from '../address'
import type { WatchedLink } from '../links'
import { asksAnything } from '../standing'
import { textName } from '../textName'

import { type LinkedIn, linkedPages } from './linkedPages'
import { allLinks, askingLinks, type AskingLink } from './store'

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

/** How the links of texts stand: what no text has any more is left out at once. */
export async function linkDesk(payload: Payload, siteUrl: string): Promise<LinkDesk> {
  const links = await allLinks(payload)
  const asking = new Map(links.filter(asksAnything).map((link) => [link.address, link]))
  const lost = await placesOf(payload, siteUrl, [...asking.values()])
  return {
    asking: lost.map(({ address, linkedIn }) => ({
      key: pageKey(address),
      link: asking.get(address)!,
      linkedIn,
    })),
    total: links.length,
  }
}

/** One as a person sees it. */
export interface LinkRowFor extends LinkRow {
  mayAnswer: boolean
}

/**
 * What a person sees of them: the team all, a translator those that stand in translations into their languages. They answer
 * for one that stands nowhere else.
 */
export function linksFor(user: Person, rows: readonly LinkRow[]): LinkRowFor[] {
  return rows.flatMap((row) => {
    const linkedIn = row.linkedIn.filter((place) => isOf(user, place))
    if (linkedIn.length === 0) return []
    return { ...row, linkedIn, mayAnswer: mayAnswerFor(user, row) }
  })
}

type Person = Parameters<typeof hasRole>[0]

/** Whether all places of a link are a person's to mend. */
export const mayAnswerFor = (user: Person, { linkedIn }: Pick<LinkRow, 'linkedIn'>): boolean =>
  linkedIn.every((place) => isOf(user, place))

const isOf = (user: Person, { translated }: LinkedIn): boolean =>
  translated ? mayWriteIn(user, translated.language) : hasRole(user, ...EDITORS)

/** A link that leads nowhere any more, or elsewhere, and where it stands. */
export interface LostLink {
  address: string
  linkedIn: LinkedIn[]
}

/**
 * The links that ask for an answer: as many as the desk lists. Costs what they are and the texts in which they stood when
 * links were last gathered: however many others there are.
 */
export const lostLinks = async (payload: Payload, siteUrl: string): Promise<LostLink[]> =>
  placesOf(payload, siteUrl, await askingLinks(payload))

/**
 * Where links still stand, among the places in which they were met; those that stand nowhere are left out. One of which
 * no place was kept yet, on a site that came from before and gathers none, is looked for in all texts.
 */
async function placesOf(
  payload: Payload,
  siteUrl: string,
  links: readonly AskingLink[],
): Promise<LostLink[]> {
  const isKnown = links.every((link) => link.in)
  const names = links.flatMap((link) => link.in ?? [])
  if (isKnown && names.length === 0) return []
  const linked = await linkedPages(payload, siteUrl, isKnown ? names : undefined)
  return links
    .map((link) => {
      const { address, in: met } = link
      const now = linked.get(address) ?? []
      return { address, linkedIn: now.filter((place) => met?.includes(textName(place)) ?? true) }
    })
    .filter(({ linkedIn }) => linkedIn.length > 0)
    .sort((a, b) => a.address.localeCompare(b.address))
}
