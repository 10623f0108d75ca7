import type { Payload } from 'payload'

import { INTERNET, type Network } from '@/net/publicNetwork'

import { pageKey } from '../address'
import { learn } from '../learn'
import { asksSecondLook, settle } from '../restless'
import { firstLook } from '../schedule'
import type { Look, PageLook, Watched } from '../types'
import { Visitor, type VisitLimits } from '../visit'

import { byHost } from './byHost'
import { citedPages } from './citedPages'
import {
  allPages,
  changePage,
  dropPage,
  dropTexts,
  keepText,
  keptTexts,
  writeLastRound,
} from './store'

export interface RoundOptions {
  /** Public address of the site, told to those who are asked. */
  siteUrl: string
  now?: () => Date
  network?: Network
  limits?: Partial<VisitLimits>
  signal?: AbortSignal
}

/** Hosts that are asked at the same time. */
const HOSTS_AT_ONCE = 4

/** Pages that one round looks at, the longest due first. */
const MOST = 200

/**
 * A page that a round has begun to look at is due again after this, in milliseconds: of two processes one looks, and
 * a look that was cut off with its process is done again.
 */
const CLAIM_MS = 15 * 60_000

/**
 * One round of the watch: pages that sources lead to are known, those that none leads to any more are forgotten,
 * those that are due are looked at. May be killed at any moment and run again, by two processes at once too.
 *
 * @returns how many pages were looked at
 */
export async function watchRound(payload: Payload, options: RoundOptions): Promise<number> {
  const { now = () => new Date(), signal } = options
  const due = await meetPages(payload, now())
  if (due.length === 0) return 0
  const visitor = new Visitor({
    siteUrl: options.siteUrl,
    network: options.network ?? INTERNET,
    ...(options.limits ? { limits: options.limits } : {}),
    ...(signal ? { signal } : {}),
  })
  let looked = 0
  try {
    await byHost(due, { atOnce: HOSTS_AT_ONCE, signal }, async (address) => {
      if (await lookAt(payload, visitor, address, now)) looked += 1
    })
  } finally {
    await visitor.close()
  }
  await writeLastRound(payload, { at: now().toISOString(), looked })
  return looked
}

/** @returns the addresses that are due */
async function meetPages(payload: Payload, now: Date): Promise<string[]> {
  // In this order: a page that comes in between is new to the next round, and none is forgotten too soon.
  const known = await allPages(payload)
  const cited = await citedPages(payload)
  for (const page of known) if (!cited.has(page.address)) await dropPage(payload, page)
  const addresses = new Set(known.map(({ address }) => address))
  for (const address of cited.keys()) {
    if (!addresses.has(address)) await meet(payload, address, now)
  }
  const moment = now.toISOString()
  return known
    .filter(({ address, nextAt }) => cited.has(address) && nextAt <= moment)
    .sort((a, b) => a.nextAt.localeCompare(b.nextAt))
    .slice(0, MOST)
    .map(({ address }) => address)
}

function meet(payload: Payload, address: string, now: Date) {
  const key = pageKey(address)
  return changePage(payload, key, (before) =>
    before ? undefined : newPage(address, firstLook(key, now)),
  )
}

const newPage = (address: string, nextAt: string): Watched => ({
  address,
  pace: 'often',
  nextAt,
  earlier: [],
  quiet: 0,
  flaps: 0,
  failed: 0,
})

/** @returns whether it was looked at: another process may have come first */
async function lookAt(
  payload: Payload,
  visitor: Visitor,
  address: string,
  now: () => Date,
): Promise<boolean> {
  const key = pageKey(address)
  const moment = now()
  const claimed = await changePage(payload, key, (page) =>
    page && page.nextAt <= moment.toISOString()
      ? { ...page, nextAt: new Date(moment.getTime() + CLAIM_MS).toISOString() }
      : undefined,
  )
  if (!claimed) return false
  const look = await settledLook(payload, visitor, claimed, key)
  if (look.is === 'page' && look.text !== undefined) {
    const kept = { hash: look.print.hash, at: now().toISOString(), text: look.text }
    await keepText(payload, key, kept, claimed)
  }
  const learned = await changePage(payload, key, (page) => page && learn(page, look, key, now()))
  if (!learned) await dropTexts(payload, key) // forgotten meanwhile
  return true
}

/** A page that seems to have changed is asked once more: does it say the same twice? */
async function settledLook(
  payload: Payload,
  visitor: Visitor,
  page: Watched,
  key: string,
): Promise<Look> {
  const first = await visitor.look(page.address, page.isRestless ? {} : page)
  if (!asksSecondLook(page, first)) return first
  const second = await visitor.look(page.address)
  const kept = (await keptTexts(payload, key)).find(({ hash }) => hash === page.print?.hash)
  return settle(page, first as PageLook, second, kept?.text)
}
