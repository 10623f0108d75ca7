import crypto from 'node:crypto'

import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { account, emptyDatabase, startPayload } from '../harness'
import { type Answer, PASSWORD, ask } from './api'

let payload: Payload
let email: string
let closed: string
beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(async () => {
  await emptyDatabase(payload)
  email = (await account(payload, ['researcher'])).email
  const other = await account(payload, ['researcher'])
  closed = other.email
  await payload.db.updateOne({
    collection: 'users',
    id: other.id,
    data: { lockUntil: new Date(Date.now() + 60_000).toISOString(), loginAttempts: 8 },
  })
})
afterEach(() => vi.restoreAllMocks())

/** Signs in by the API, and tells the answer and how many hashes it took. */
async function signIn(data: unknown, language = 'fr'): Promise<{ answer: Answer; hashes: number }> {
  const hash = vi.spyOn(crypto, 'pbkdf2')
  const answer = await ask('POST', '/api/users/login', data, { language })
  const hashes = hash.mock.calls.length
  hash.mockRestore()
  return { answer, hashes }
}

describe('a refused sign-in', () => {
  it.each(['fr', 'en', 'es'])('reads the same for every reason, in %s', async (language) => {
    const wrong = await signIn({ email, password: 'another long password' }, language)
    const unknown = await signIn({ email: 'nobody@example.org', password: PASSWORD }, language)
    const locked = await signIn({ email: closed, password: PASSWORD }, language)
    expect(wrong.answer).toMatchObject({ status: 401 })
    for (const { answer } of [unknown, locked]) expect(answer).toEqual(wrong.answer)
  })

  it('takes one comparison for every reason', async () => {
    const hashes = {
      wrong: (await signIn({ email, password: 'another long password' })).hashes,
      unknown: (await signIn({ email: 'nobody@example.org', password: PASSWORD })).hashes,
      closed: (await signIn({ email: closed, password: PASSWORD })).hashes,
    }
    expect(hashes).toEqual({ wrong: 1, unknown: 1, closed: 1 })
  })

  it('closes the account after eight tries, and never says so', async () => {
    const answers: Answer[] = []
    for (let i = 0; i < 10; i += 1) {
      answers.push((await signIn({ email, password: 'another long password' })).answer)
    }
    const right = (await signIn({ email, password: PASSWORD })).answer
    expect(new Set([...answers, right].map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
  })

  it('stays the same when many try at once', async () => {
    const tries = Array.from({ length: 12 }, () =>
      ask('POST', '/api/users/login', { email, password: 'another long password' }),
    )
    const answers = await Promise.all(tries)
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
  })
})

describe('a right sign-in', () => {
  it('takes one comparison as well, and opens a session', async () => {
    const { answer, hashes } = await signIn({
      email: ` ${email.toUpperCase()} `,
      password: PASSWORD,
    })
    expect([answer.status, hashes]).toEqual([200, 1])
    expect(answer.body.token).toBeTruthy()
  })

  it.each([
    {},
    { email: 'nobody@example.org' },
    { email: 3, password: 4 },
    { email: '', password: '' },
  ])('that lacks a part, as %j, is refused for that', async (data) =>
    expect((await signIn(data)).answer.status).toBe(400),
  )
})

describe('asking for a link to choose a password', () => {
  it('is answered without waiting for what an account makes the site do', async () => {
    let release = () => {}
    const work = new Promise<string>((resolve) => {
      release = () => resolve('')
    })
    const held = vi.spyOn(payload, 'forgotPassword').mockReturnValue(work)
    const known = await ask('POST', '/api/users/forgot-password', { email })
    await vi.waitFor(() => expect(held).toHaveBeenCalledTimes(1))
    release()
    const unknown = await ask('POST', '/api/users/forgot-password', { email: 'nobody@example.org' })
    expect(known).toEqual(unknown)
    expect(known.status).toBe(200)
    await vi.waitFor(() => expect(held).toHaveBeenCalledTimes(2))
  })
})
