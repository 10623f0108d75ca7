import { setTimeout as wait } from 'node:timers/promises'

import type { Endpoint, Payload, PayloadRequest, SanitizedConfig } from 'payload'

import { TurnNotCome } from '@/db/conflicts'
import { hasTransactions } from '@/db/engine'
import { Lease } from '@/db/lease'
import { Turns } from '@/db/turns'

/** How long one waits for another process, in milliseconds; as long as for a turn in this one. */
const OPTIONS = {
  turnTimeoutMs: 2000,
  /** The longest pause before asking again; a random part of it, so that all have their chance. */
  mostPauseMs: 25,
  /** A holder on another machine that says nothing for this long is gone. */
  lease: { beatMs: 2000, silentMs: 8000 },
}

const turns = new Turns({
  turnTimeoutMs: OPTIONS.turnTimeoutMs,
  backgroundTimeoutMs: 20_000,
  ownTransactionMs: OPTIONS.turnTimeoutMs,
})

/** One lease for each process's Payload: it remembers since when another holder is silent. */
const leases = new WeakMap<Payload, Lease>()

/**
 * Does what reads a translation and writes it again. Where there are no transactions, one at a time
 * on all machines, as on SQLite: otherwise a save of a passage between the two would be lost.
 * Transactions see to it elsewhere. Not for use within itself.
 *
 * @throws {TurnNotCome} when others write for too long
 */
export const inTurn = <T>({ payload }: PayloadRequest, work: () => Promise<T>): Promise<T> =>
  hasTransactions(payload) ? work() : turns.take(() => leased(payload, work))

async function leased<T>(payload: Payload, work: () => Promise<T>): Promise<T> {
  const lease = leases.get(payload) ?? new Lease(payload, 'translations-turn', OPTIONS.lease)
  leases.set(payload, lease)
  const giveUpAt = performance.now() + OPTIONS.turnTimeoutMs
  for (;;) {
    const done = await lease
      .during(async () => ({ result: await work() }))
      .finally(() => lease.release())
    if (done) return done.result
    if (performance.now() > giveUpAt) throw new TurnNotCome('Another process writes translations')
    await wait(Math.random() * OPTIONS.mostPauseMs)
  }
}

/** The same for what an address of the API does. */
export const endpointInTurn = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => inTurn(req, async () => endpoint.handler(req)),
})

/** Puts the turn in front of Payload's own write: a person's save of a translation's document. */
export function saveTranslationsInTurn(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug !== 'translations' || !collection.endpoints) continue
    collection.endpoints = collection.endpoints.map((endpoint) =>
      endpoint.method === 'patch' && endpoint.path === '/:id' ? endpointInTurn(endpoint) : endpoint,
    )
  }
  return config
}
