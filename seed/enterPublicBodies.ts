import type { Payload } from 'payload'

import { bumpContentVersion } from '@/contentVersion/change'
import type { Id } from '@/db/ids'

import { fillPublicBodies } from './fill/publicBodies'
import type { Session } from './fill/session'

/** Under which it is kept that it was begun, or done. */
const STATE_KEY = 'public-bodies-entered'

/**
 * Enters the emergency and official numbers in a site from before they were records, once: they are
 * facts, each with its source and the day it was read, and a reader in danger cannot wait for the
 * team. A team that has its own, or that deletes these, is left alone; so is an empty site
 * (`isInUse` false), which starts empty. Cut short, it goes on at the next start.
 *
 * @returns how many the site has now, when they were entered by this start; else 0
 */
export async function enterPublicBodies(
  payload: Payload,
  { isInUse, log }: { isInUse: boolean; log: (line: string) => void },
): Promise<number> {
  const state = (await payload.kv.get<{ state: string }>(STATE_KEY))?.state
  if (state === 'complete') return 0
  const isWanted = state === 'begun' || (isInUse && !(await hasBodies(payload)))
  if (!isWanted) {
    await payload.kv.set(STATE_KEY, { state: 'complete' })
    return 0
  }
  await payload.kv.set(STATE_KEY, { state: 'begun' })
  const session: Session = { payload, log, today: new Date() }
  const entered = await fillPublicBodies(session, await languagesOf(payload))
  await bumpContentVersion(payload)
  await payload.kv.set(STATE_KEY, { state: 'complete' })
  log(`${entered.size} emergency and official numbers were entered: read each again on its source`)
  return entered.size
}

async function hasBodies(payload: Payload): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'public-bodies',
    depth: 0,
    limit: 1,
    pagination: false, // no count: an estimated one may lag
    overrideAccess: true, // the question is whether there is any, not who asks
  })
  return docs.length > 0
}

async function languagesOf(payload: Payload): Promise<Map<string, Id>> {
  const { docs } = await payload.find({
    collection: 'languages',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true, // public names; the site asks for itself
  })
  return new Map(docs.map(({ code, id }) => [code, id]))
}
