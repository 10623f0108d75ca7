import type { Payload } from 'payload'

import {
  changeKey,
  changeKeyIf,
  dropKey,
  readKey,
  readKeys,
  swapKey,
  type Revised,
} from '@/db/keyValues'

import { pageKey } from '../address'
import type { WatchedLink } from '../links'
import { asksAnything } from '../standing'
import type { Watched } from '../types'

/**
 * What is known of watched pages: one value for each page, changed by compare-and-set, since a person may
 * answer while the site looks. The texts stand apart: they are read for the few pages that are shown.
 */
export type StoredPage = Watched & Revised

const PAGES = 'source-watch:'
const TEXTS = 'source-texts:'
const ROUND = 'source-watch-round'
const LINKS = 'link-watch:'
const LINKS_MET = 'link-watch-met'
const ASKING = 'links-asking'

export interface KeptText {
  hash: string
  /** Moment (ISO) at which it was first read. */
  at: string
  text: string
}

type StoredTexts = Revised & { texts: KeptText[] }

/** Texts of a page that are kept, but for those that a change to answer or a revision speaks of. */
const MOST_TEXTS = 4

export const allPages = (payload: Payload): Promise<StoredPage[]> => readKeys(payload, PAGES)

export const findPage = (payload: Payload, key: string): Promise<StoredPage | undefined> =>
  readKey(payload, PAGES + key)

/** @param change the page as it is to be, or nothing to leave it */
export const changePage = (
  payload: Payload,
  key: string,
  change: (before: Watched | undefined) => Watched | undefined,
): Promise<StoredPage | undefined> => changeKeyIf<StoredPage>(payload, PAGES + key, change)

export type StoredLink = WatchedLink & Revised

export const allLinks = (payload: Payload): Promise<StoredLink[]> => readKeys(payload, LINKS)

/** @param change the link as it is to be, or nothing to leave it */
export async function changeLink(
  payload: Payload,
  key: string,
  change: (before: WatchedLink | undefined) => WatchedLink | undefined,
): Promise<StoredLink | undefined> {
  let asked = false
  const written = await changeKeyIf<StoredLink>(payload, LINKS + key, (before) => {
    asked = before !== undefined && asksAnything(before)
    return change(before)
  })
  if (written && (asked || asksAnything(written))) await noteAskingLinks(payload)
  return written
}

/** The same of many, after which `noteAskingLinks` is to be done. */
export const gatherLink = (
  payload: Payload,
  key: string,
  change: (before: WatchedLink | undefined) => WatchedLink,
): Promise<StoredLink | undefined> => changeKeyIf<StoredLink>(payload, LINKS + key, change)

/** Forgets a link that stands in no text any more; after it `noteAskingLinks` is to be done. */
export const dropLink = (payload: Payload, link: StoredLink): Promise<boolean> =>
  dropKey(payload, LINKS + pageKey(link.address), link)

/** A link that asks for an answer, and where it stood when links were last gathered, if they were since that is kept. */
export type AskingLink = Pick<WatchedLink, 'address' | 'in'>

type AskingLinks = Revised & { links: AskingLink[] }

/** The links that ask for an answer, read as one value: few of the many that are known. */
export const askingLinks = async (payload: Payload): Promise<AskingLink[]> =>
  (await readKey<AskingLinks>(payload, ASKING))?.links ?? findAskingLinks(payload)

const findAskingLinks = async (payload: Payload): Promise<AskingLink[]> =>
  (await allLinks(payload))
    .filter(asksAnything)
    .map(({ address, in: names }) => ({ address, ...(names && { in: names }) }))

/** Whether they were ever noted: not by a site that came from before. */
export const hasNotedAsking = async (payload: Payload): Promise<boolean> =>
  (await readKey(payload, ASKING)) !== undefined

/** Writes down which links ask, from the links themselves: who writes last has read what all others wrote. */
export async function noteAskingLinks(payload: Payload): Promise<void> {
  for (;;) {
    const before = await readKey<AskingLinks>(payload, ASKING)
    const links = await findAskingLinks(payload)
    if (before && JSON.stringify(before.links) === JSON.stringify(links)) return
    const next = { links, revision: (before?.revision ?? 0) + 1 }
    if (await swapKey(payload, ASKING, before, next)) return
  }
}

/** The moment (ISO) at which the links of texts were last gathered. */
export const linksMetAt = async (payload: Payload): Promise<string | undefined> =>
  (await readKey<{ at: string } & Revised>(payload, LINKS_MET))?.at

export const writeLinksMet = (payload: Payload, at: string) =>
  changeKey<{ at: string } & Revised>(payload, LINKS_MET, () => ({ at }))

export async function keptTexts(payload: Payload, key: string): Promise<KeptText[]> {
  return (await readKey<StoredTexts>(payload, TEXTS + key))?.texts ?? []
}

/** Keeps a text that is read of a page, once. */
export async function keepText(
  payload: Payload,
  key: string,
  text: KeptText,
  page: Watched | undefined,
): Promise<void> {
  const needed = new Set(neededBy(page))
  await changeKey<StoredTexts>(payload, TEXTS + key, (before) => {
    const others = (before?.texts ?? []).filter(({ hash }) => hash !== text.hash)
    const known = before?.texts.find(({ hash }) => hash === text.hash)
    const latest = others.slice(-MOST_TEXTS)
    return {
      texts: [
        ...others.filter((each) => latest.includes(each) || needed.has(each.hash)),
        known ?? text,
      ],
    }
  })
}

const neededBy = (page: Watched | undefined): string[] =>
  [
    page?.print?.hash,
    page?.changed?.from,
    page?.changed?.to,
    page?.revising?.from,
    page?.revising?.to,
  ].filter((hash) => hash !== undefined)

/** Gives the texts of a page to the page that takes its place. */
export async function copyTexts(payload: Payload, from: string, to: string): Promise<void> {
  const texts = await keptTexts(payload, from)
  await changeKey<StoredTexts>(payload, TEXTS + to, (before) => ({
    texts: before?.texts.length ? before.texts : texts,
  }))
}

/** Forgets a page that no source leads to any more, with its texts. */
export async function dropPage(payload: Payload, page: StoredPage): Promise<void> {
  const key = pageKey(page.address)
  // Its texts first: of what is cut off in between, the next round finds the page again.
  await dropTexts(payload, key)
  await dropKey(payload, PAGES + key, page)
}

/** Forgets the texts of a page. */
export async function dropTexts(payload: Payload, key: string): Promise<void> {
  const texts = await readKey<StoredTexts>(payload, TEXTS + key)
  if (texts) await dropKey(payload, TEXTS + key, texts)
}

/** What the last round did. */
export interface LastRound {
  /** Moment (ISO) at which it ended. */
  at: string
  looked: number
}

export const readLastRound = (payload: Payload): Promise<(LastRound & Revised) | undefined> =>
  readKey(payload, ROUND)

export const writeLastRound = (payload: Payload, round: LastRound): Promise<LastRound & Revised> =>
  changeKey<LastRound & Revised>(payload, ROUND, () => round)
