import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { isSqlite, mongoose, sqlite } from '@/db/engine'
import { Readers } from '@/server/restricted/readers'

import { account, emptyDatabase, startPayload } from '../harness'

import { signIn } from './restricted'

let payload: Payload
let reader: { id: number | string; email: string }
let headers: Headers
let now: number
let readers: Readers
const lookUps = () => vi.mocked(payload.authStrategies[0]!.authenticate).mock.calls.length

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  reader = await account(payload, ['mapReader'], { mapAccessUntil: '2099-01-01' })
  headers = headersOf(await signIn(payload, reader.email))
  now = Date.now()
  readers = new Readers(payload, () => now)
  vi.spyOn(payload.authStrategies[0]!, 'authenticate')
})

afterEach(() => void vi.restoreAllMocks())

const headersOf = (token: string, from = 'same-origin') =>
  new Headers({ Cookie: `payload-token=${token}`, 'Sec-Fetch-Site': from })

/** A window that has asked already. */
async function askTwice(): Promise<void> {
  for (const _ of [1, 2]) expect(await readers.find(headers)).toMatchObject({ id: reader.id })
}

/** What another process writes: nothing in this one hears of it. */
async function writeElsewhere(sql: string, change: object): Promise<void> {
  if (isSqlite(payload)) await sqlite(payload).client.execute({ sql, args: [reader.id] })
  else await mongoose(payload).collections.users!.updateOne({ _id: reader.id }, change)
}

describe('who reads the map', () => {
  it('is looked up at the beginning of a window, not at each question', async () => {
    await askTwice()
    const before = lookUps()
    for (let question = 0; question < 20; question += 1) {
      expect(await readers.find(headers)).toMatchObject({ email: reader.email })
    }
    expect(lookUps()).toBe(before)
  })

  it('is looked up again a minute later', async () => {
    await askTwice()
    const before = lookUps()
    now += 60_001
    await readers.find(headers)
    expect(lookUps()).toBe(before + 1)
  })

  it('has no access any more at the next question once it was withdrawn here', async () => {
    await askTwice()
    await payload.update({
      collection: 'users',
      id: reader.id,
      data: { mapAccessUntil: '2020-01-01' },
      depth: 0,
    })
    expect(await readers.find(headers)).toMatchObject({ mapAccessUntil: '2020-01-01' })
  })

  it.each([
    [
      'the end of access',
      "UPDATE users SET map_access_until = '2020-01-01' WHERE id = ?",
      { $set: { mapAccessUntil: '2020-01-01' } },
      { mapAccessUntil: '2020-01-01' },
    ],
    [
      'another role',
      "UPDATE users_roles SET value = 'organization' WHERE parent_id = ?",
      { $set: { roles: ['organization'] } },
      { roles: ['organization'] },
    ],
    [
      'the end of its sessions',
      'DELETE FROM users_sessions WHERE _parent_id = ?',
      { $set: { sessions: [] } },
      null,
    ],
  ])('hears at the next question of %s in another process', async (_, sql, change, expected) => {
    await askTwice()
    await writeElsewhere(sql, change)
    const found = await readers.find(headers)
    if (expected) expect(found).toMatchObject(expected)
    else expect(found).toBeNull()
  })

  it('is nobody once the account is gone', async () => {
    await askTwice()
    await payload.delete({ collection: 'users', id: reader.id, depth: 0 })
    expect(await readers.find(headers)).toBeNull()
  })

  it('is not taken for whoever another site had the browser ask as', async () => {
    await askTwice()
    const token = /payload-token=(.*)/.exec(headers.get('cookie')!)![1]!
    expect(await readers.find(headersOf(token, 'cross-site'))).toBeNull()
  })

  it('does not serve what changed while the account was being looked up', async () => {
    await readers.find(headers)
    const strategy = payload.authStrategies[0]!
    vi.mocked(strategy.authenticate).mockRestore()
    const { authenticate } = strategy
    vi.spyOn(strategy, 'authenticate').mockImplementationOnce(async (asked) => {
      const answer = await authenticate(asked)
      await writeElsewhere("UPDATE users SET map_access_until = '2020-01-01' WHERE id = ?", {
        $set: { mapAccessUntil: '2020-01-01' },
      })
      return answer
    })
    await readers.find(headers) // as it was a moment before
    expect(await readers.find(headers)).toMatchObject({ mapAccessUntil: '2020-01-01' })
  })
})
