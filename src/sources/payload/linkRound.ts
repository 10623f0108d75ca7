import { isDeepStrictEqual } from 'node:util'

import type { Payload } from 'payload'

import { INTERNET } from '@/net/publicNetwork'

import { pageKey } from '../address'
import { learnLink, newLink } from '../links'
import { textName } from '../textName'
import { Visitor } from '../visit'

import { byHost } from './byHost'
import { linkedPages } from './linkedPages'
import type { RoundOptions } from './round'
import {
  allLinks,
  changeLink,
  dropLink,
  gatherLink,
  hasNotedAsking,
  linksMetAt,
  noteAskingLinks,
  writeLinksMet,
} from './store'

const LINK_ROUND = {
  /** Texts are read through for links no more often, in milliseconds. */
  meetEveryMs: 6 * 60 * 60_000,
  /** Links that one round looks at, and of one host: 500 of them take a month of idle minutes. */
  most: 12,
  mostOfHost: 3,
  /** A round that takes longer is ended: sources are looked at again. */
  longestMs: 60_000,
  /** A link that a round has begun to look at is due again after this. */
  claimMs: 15 * 60_000,
  /** One whose look took longer than a round: its site is slow, or asks for long pauses. */
  tomorrowMs: 24 * 60 * 60_000,
}

interface LinkRoundOptions extends RoundOptions {
  /** In place of `LINK_ROUND.longestMs`. */
  longestMs?: number
}

/**
 * One round over links of texts that are no sources: whether they still lead somewhere. For minutes in which no source
 * is due. May be killed at any moment and run again, by two processes at once too.
 *
 * @returns how many links were looked at
 */
export async function linkRound(payload: Payload, options: LinkRoundOptions): Promise<number> {
  const { now = () => new Date(), signal } = options
  await meetLinks(payload, options.siteUrl, now())
  const due = await dueLinks(payload, now())
  if (due.length === 0) return 0
  const late = AbortSignal.timeout(options.longestMs ?? LINK_ROUND.longestMs)
  const ends = signal ? AbortSignal.any([signal, late]) : late
  const visitor = new Visitor({
    siteUrl: options.siteUrl,
    network: options.network ?? INTERNET,
    signal: ends,
    ...(options.limits ? { limits: options.limits } : {}),
  })
  let looked = 0
  try {
    await byHost(due, { atOnce: LINK_ROUND.most, signal: ends }, async (address) => {
      try {
        if (await lookAt(payload, visitor, address, now)) looked += 1
      } catch (error) {
        // Cut off at every round, it would be asked again all day.
        if (late.aborted) await putOff(payload, address, now())
        throw error
      }
    })
  } finally {
    await visitor.close()
  }
  return looked
}

/** Links that texts have now are known, with where they stand, the others forgotten. */
async function meetLinks(payload: Payload, siteUrl: string, now: Date): Promise<void> {
  const before = await linksMetAt(payload)
  const isRecent = before && now.getTime() - Date.parse(before) < LINK_ROUND.meetEveryMs
  if (isRecent && (await hasNotedAsking(payload))) return
  // In this order: a link that comes in between is new to the next round, and none is forgotten too soon.
  const known = await allLinks(payload)
  const linked = await linkedPages(payload, siteUrl)
  for (const link of known) if (!linked.has(link.address)) await dropLink(payload, link)
  const knownIn = new Map(known.map(({ address, in: names }) => [address, names]))
  for (const [address, places] of linked) {
    const names = places.map(textName).sort()
    if (isDeepStrictEqual(knownIn.get(address), names)) continue
    const key = pageKey(address)
    await gatherLink(payload, key, (link) => ({
      ...(link ?? newLink(address, key, now)),
      in: names,
    }))
  }
  await noteAskingLinks(payload)
  await writeLinksMet(payload, now.toISOString())
}

/** The longest due first, few of one host. */
async function dueLinks(payload: Payload, now: Date): Promise<string[]> {
  const moment = now.toISOString()
  const due = (await allLinks(payload))
    .filter(({ nextAt }) => nextAt <= moment)
    .sort((a, b) => a.nextAt.localeCompare(b.nextAt))
    .map(({ address }) => address)
  const ofHosts = new Map<string, number>()
  return due
    .filter((address) => {
      const { host } = new URL(address)
      const before = ofHosts.get(host) ?? 0
      ofHosts.set(host, before + 1)
      return before < LINK_ROUND.mostOfHost
    })
    .slice(0, LINK_ROUND.most)
}

/** @returns whether it was looked at: another process may have come first */
async function lookAt(
  payload: Payload,
  visitor: Visitor,
  address: string,
  now: () => Date,
): Promise<boolean> {
  const key = pageKey(address)
  const moment = now()
  const claimed = await changeLink(payload, key, (link) =>
    link && link.nextAt <= moment.toISOString()
      ? { ...link, nextAt: new Date(moment.getTime() + LINK_ROUND.claimMs).toISOString() }
      : undefined,
  )
  if (!claimed) return false
  const look = await visitor.lookWhether(address)
  await changeLink(payload, key, (link) => link && learnLink(link, look, key, now()))
  return true
}

const putOff = (payload: Payload, address: string, now: Date) =>
  changeLink(
    payload,
    pageKey(address),
    (link) =>
      link && { ...link, nextAt: new Date(now.getTime() + LINK_ROUND.tomorrowMs).toISOString() },
  )
