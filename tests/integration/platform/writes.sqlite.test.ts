import config from '@payload-config'
import { type Payload, createLocalReq, handleEndpoints } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { passingOf } from '@/db/conflicts'
import { inBackground } from '@/db/turns'
import { whole } from '@/db/whole'
import { UNKEPT } from '@/i18n/unkept'

import { account, emptyDatabase, startPayload } from '../harness'
import { openWholeSite } from './wholeSite'

/**
 * Nobody waits longer for a write that waits for its own transaction, in milliseconds: two seconds, and what a machine
 * takes that does much else meanwhile.
 */
const LIMIT_MS = 10_000

describe('a write that waits for its own transaction', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await startPayload()
  })
  beforeEach(() => emptyDatabase(payload))

  const write = (req?: Parameters<typeof whole>[0]) =>
    payload.create({
      collection: 'audit-events',
      data: { action: 'test.made', summary: 'Essai' },
      depth: 0,
      req,
    })
  const lateWrite = async (): Promise<number> => {
    const startedAt = Date.now()
    await write()
    return Date.now() - startedAt
  }

  it('is refused before those behind it lose patience, and keeps no one else longer', async () => {
    const req = await createLocalReq({}, payload)
    const startedAt = Date.now()
    const forgetful = whole(req, async () => {
      await write(req)
      await write() // without `req`
    })
    const refusal = expect(forgetful).rejects.toThrow(/lacks the `req`/)
    await new Promise((resolve) => setTimeout(resolve, 50))
    const others = await Promise.all([lateWrite(), lateWrite()])
    await refusal
    expect(Date.now() - startedAt).toBeLessThan(LIMIT_MS)
    expect(Math.max(...others)).toBeLessThan(LIMIT_MS)
    const { totalDocs } = await payload.count({ collection: 'audit-events' })
    expect(totalDocs, 'of the one refused nothing remains').toBe(2)
  })

  /** As another request would begin it: from elsewhere. It keeps others waiting for so long. */
  const slowElsewhere = async (ms: number): Promise<{ ended: Promise<void> }> => {
    const req = await createLocalReq({}, payload)
    const ended = new Promise<void>((resolve) => {
      setImmediate(() => {
        resolve(
          whole(req, async () => {
            await write(req)
            await new Promise((done) => setTimeout(done, ms))
          }),
        )
      })
    })
    await new Promise((resolve) => setTimeout(resolve, 50))
    return { ended }
  }

  it('is told from one that waits for someone else’s, which has its turn in the background', async () => {
    const { ended } = await slowElsewhere(2600)
    expect(await inBackground(lateWrite)).toBeGreaterThan(2000)
    await ended
  })

  it('is refused within two seconds behind someone else’s: its turn did not come', async () => {
    const { ended } = await slowElsewhere(2900)
    const startedAt = Date.now()
    await expect(write()).rejects.toSatisfy((error) => passingOf(error) === 'late')
    expect(Date.now() - startedAt).toBeLessThan(LIMIT_MS)
    await ended
  })

  it('is answered 503 by the server after two seconds, with a sentence and when to try again', async () => {
    const admin = await account(payload, ['admin', 'researcher'])
    const password = 'a long password for tests'
    const { token } = await payload.login({
      collection: 'users',
      data: { email: admin.email, password },
    })
    const site = await openWholeSite(payload)
    try {
      const { ended } = await slowElsewhere(5000)
      const startedAt = Date.now()
      const answer = await fetch(`http://127.0.0.1:${site.port}/api/glossary`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Accept-Language': 'fr',
          Authorization: `JWT ${token}`,
        },
        body: JSON.stringify({ term: 'Essai' }),
      })
      const waitedMs = Date.now() - startedAt
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
      const { errors } = (await answer.json()) as { errors: [{ message: string }] }
      expect(errors[0].message).toBe(UNKEPT.busy.fr)
      expect(waitedMs).toBeGreaterThan(1900)
      expect(waitedMs).toBeLessThan(LIMIT_MS)
      await ended
    } finally {
      await site.close()
    }
  })

  it('may begin beside others of the same request, each in its turn', async () => {
    await inBackground(() => Promise.all(Array.from({ length: 20 }, () => write())))
    expect((await payload.count({ collection: 'audit-events' })).totalDocs).toBe(20)
  })

  it('may follow its own once that has ended', async () => {
    const req = await createLocalReq({}, payload)
    await whole(req, () => write(req))
    await write()
    expect((await payload.count({ collection: 'audit-events' })).totalDocs).toBe(2)
  })
})

describe('asking for a password at Payload’s own address', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await startPayload()
    await emptyDatabase(payload)
  })

  const ask = (body: string) =>
    handleEndpoints({
      config,
      request: new Request('http://localhost:3000/api/users/forgot-password', {
        method: 'POST',
        headers: new Headers({ 'Content-Type': 'application/json' }),
        body,
      }),
    })

  it.each(['known@example.org', 'unknown@example.org'])(
    'answers at once and lets others write meanwhile (%s)',
    async (email) => {
      await account(payload, ['translator'], email.startsWith('known') ? { email } : {})
      const startedAt = Date.now()
      const [answer] = await Promise.all([
        ask(JSON.stringify({ email })),
        account(payload, ['translator']),
      ])
      expect(answer.status).toBe(200)
      expect(Date.now() - startedAt).toBeLessThan(LIMIT_MS)
    },
  )

  it.each(['{', '{}', '[]', 'null', '{"email":{"a":1}}', '{"email":"nobody"}'])(
    'refuses %s in a sentence',
    async (body) => {
      const answer = await ask(body)
      expect(answer.status).toBe(400)
      expect((await answer.json()).errors[0].message).toBeTruthy()
    },
  )
})
