import { rm } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { env } from '@/env'
import { mailIn, removeOldMail } from '@/operations/retention/oldFiles'
import { before } from '@/operations/retention/period'

import { keptFolder, keyOfFile } from '../email'

import { OUTBOX } from './enqueue'

/** Files whose messages are asked for in one question. */
const AT_ONCE = 200

/**
 * Removes the files of messages that were kept on this machine and erased by another, which removes its own alone; and
 * those of which the database knows nothing, once they are as old as any message may be.
 *
 * @returns how many files went
 */
export async function forgetKept(
  payload: Payload,
  dataDir: string,
  now = new Date(),
): Promise<number> {
  const folder = keptFolder(dataDir)
  const files = (await mailIn(folder)).flatMap((name) => {
    const key = keyOfFile(name)
    return key === undefined ? [] : [{ name, key }]
  })
  let gone = 0
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE)
    const erased = await findErased(
      payload,
      some.map(({ key }) => key),
    )
    for (const { name } of some.filter(({ key }) => erased.has(key))) {
      await rm(path.join(folder, name), { force: true })
      gone += 1
    }
  }
  return gone + (await removeOldMail(folder, before(now, env.RETENTION.messages)))
}

async function findErased(payload: Payload, keys: string[]): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: OUTBOX,
    where: { key: { in: keys }, erasedAt: { exists: true } },
    select: { key: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // the site itself keeps its promise
  })
  return new Set(docs.map(({ key }) => key))
}
