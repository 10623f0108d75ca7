import crypto from 'node:crypto'

import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { User } from '@/payload-types'

import { account, emptyDatabase, startPayload } from '../harness'
import { PASSWORD, ask, tokenOf } from './api'

const AT_ONCE = 10
const OTHER_PASSWORD = 'another long password'
/** As many as close an account. */
const TRIES = 8
const DAY_MS = 86_400_000

let payload: Payload
let person: User
beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(async () => {
  await emptyDatabase(payload)
  await account(payload, ['admin'])
  person = await account(payload, ['researcher', 'translator'], { languages: ['en', 'es'] })
})
afterEach(() => vi.restoreAllMocks())

const signIn = (): Promise<string | undefined> => tokenOf(payload, person.email)

const isOpen = async (token: string | undefined): Promise<boolean> => {
  const { user } = await payload.auth({ headers: new Headers({ Authorization: `JWT ${token}` }) })
  return Boolean(user)
}

const kept = (): Promise<User> =>
  payload.findByID({ collection: 'users', id: person.id, depth: 0, showHiddenFields: true })

/** Does something while the next sign-in compares the password: it has read the account before. */
function whileComparing(work: () => Promise<unknown>): void {
  const compare = crypto.pbkdf2
  vi.spyOn(crypto, 'pbkdf2').mockImplementationOnce((...asked) => {
    void work().then(() => compare(...asked))
  })
}

describe('sign-ins of one account at the same moment', () => {
  it('each keep their session', async () => {
    const tokens = await Promise.all(Array.from({ length: AT_ONCE }, signIn))
    expect(new Set(tokens).size).toBe(AT_ONCE)
    expect(await Promise.all(tokens.map(isOpen))).toEqual(tokens.map(() => true))
  })

  it('keep the session that was open before', async () => {
    const before = await signIn()
    await Promise.all([signIn(), signIn(), signIn()])
    expect(await isOpen(before)).toBe(true)
  })
})

describe('a sign-in under way', () => {
  it('gives nothing back that was taken meanwhile', async () => {
    whileComparing(() =>
      payload.update({ collection: 'users', id: person.id, data: { roles: ['translator'] } }),
    )
    expect(await isOpen(await signIn())).toBe(true)
    expect((await kept()).roles).toEqual(['translator'])
  })

  it('does not open again a session that was ended meanwhile', async () => {
    const ended = await signIn()
    whileComparing(() => ask('POST', '/api/users/logout', {}, { token: ended! }))
    const opened = await signIn()
    expect([await isOpen(ended), await isOpen(opened)]).toEqual([false, true])
  })

  it('is refused when the password was changed meanwhile', async () => {
    whileComparing(() =>
      payload.update({ collection: 'users', id: person.id, data: { password: OTHER_PASSWORD } }),
    )
    expect(await signIn()).toBeUndefined()
    expect(await tokenOf(payload, person.email, OTHER_PASSWORD)).toBeTruthy()
  })

  it('changes nothing else of the account', async () => {
    const before = await kept()
    await signIn()
    const { sessions, ...after } = await kept()
    expect(sessions).toHaveLength(1)
    expect(after).toEqual({ ...before, sessions: undefined })
  })

  it('forgets sessions that have expired', async () => {
    const old = new Date(Date.now() - DAY_MS).toISOString()
    const whole = await payload.db.findOne<User>({
      collection: 'users',
      where: { id: { equals: person.id } },
    })
    const sessions = [{ id: 'expired', createdAt: old, expiresAt: old }]
    await payload.db.updateOne({
      collection: 'users',
      id: person.id,
      data: { ...whole, sessions },
    })
    await signIn()
    expect((await kept()).sessions?.map(({ id }) => id)).not.toContain('expired')
  })
})

describe('the sessions of one account', () => {
  it('end one by one, and all at once', async () => {
    const [first, second, third] = [await signIn(), await signIn(), await signIn()]
    await ask('POST', '/api/users/logout', {}, { token: first! })
    expect(await Promise.all([first, second, third].map(isOpen))).toEqual([false, true, true])
    await ask('POST', '/api/users/logout?allSessions=true', {}, { token: second! })
    expect(await Promise.all([second, third].map(isOpen))).toEqual([false, false])
  })

  it('are prolonged one by one', async () => {
    const [first, second] = [await signIn(), await signIn()]
    const { status } = await ask('POST', '/api/users/refresh-token', {}, { token: first! })
    expect(status).toBe(200)
    expect(await Promise.all([first, second].map(isOpen))).toEqual([true, true])
  })
})

describe('an account that somebody is signed in to', () => {
  it('is closed by wrong passwords that come all at once', async () => {
    await signIn()
    const wrong = { email: person.email, password: OTHER_PASSWORD }
    await Promise.all(Array.from({ length: TRIES }, () => ask('POST', '/api/users/login', wrong)))
    const right = await ask('POST', '/api/users/login', { email: person.email, password: PASSWORD })
    expect(right.status).toBe(401)
  })
})
