import { Secret, TOTP } from 'otpauth'
import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Role } from '@/access'
import { openByPasswordLink } from '@/accounts/payload/passwordReset'
import {
  beginSetUp,
  findSecondStep,
  findSetUp,
  finishSetUp,
  passSecondStep,
  remakeRecovery,
  removeSecondStep,
} from '@/accounts/payload/secondStep'
import { openAfterSecondStep, openSession } from '@/accounts/payload/sessions'
import { findTicketed } from '@/accounts/payload/tickets'
import { KEY_VALUES } from '@/db/keyValues'
import { env } from '@/env'
import { OUTBOX } from '@/notify/payload/enqueue'
import type { User } from '@/payload-types'

import { account, emptyDatabase, startPayload } from '../harness'
import { ask, PASSWORD, tokenOf } from './api'

const STEP_MS = 30_000

let payload: Payload
let admin: User
let person: User
let key: string
let codes: string[]
/** How many steps later than now the test is: each code serves once. */
let steps: number

beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(async () => {
  await emptyDatabase(payload)
  admin = await account(payload, ['admin'])
  person = await account(payload, ['researcher'], { preferredLocale: 'en' })
  steps = -1
})
afterEach(() => {
  requireOf([])
  vi.useRealTimers()
})

/** What the setting `TWO_FACTOR` says. */
const requireOf = (roles: Role[]): void => void Object.assign(env, { TWO_FACTOR: roles })

const codeOf = (secret: string, moment = Date.now()): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: moment })

/** The next code that was not used: of the step before, this one, the next. */
function nextCode(): string {
  const code = codeOf(key, Date.now() + steps * STEP_MS)
  steps += 1
  return code
}

async function setUp(owner: User = person): Promise<void> {
  await beginSetUp(payload, owner.id, 'holder')
  key = (await findSetUp(payload, owner, 'holder'))!.key.replace(/ /g, '')
  codes = (await finishSetUp(payload, owner, { holder: 'holder', typed: nextCode() }))!
}

const signIn = (email = person.email) =>
  openSession(payload, new Headers(), { email, password: PASSWORD })

async function ticketOf(email = person.email) {
  const answer = await signIn(email)
  if (!answer || !('ticket' in answer)) throw new Error('No ticket was given')
  return answer
}

const isOpen = async (token: string): Promise<boolean> => {
  const headers = new Headers({ Authorization: `JWT ${token}` })
  return Boolean((await payload.auth({ headers })).user)
}

const sessionsOf = async (owner: User = person): Promise<number> => {
  const kept = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: owner.id } },
  })
  return kept?.sessions?.length ?? 0
}

const subjects = async (): Promise<string[]> => {
  const { docs } = await payload.find({ collection: OUTBOX, sort: 'createdAt', pagination: false })
  return docs.map(({ subject }) => subject)
}

describe('setting up', () => {
  it('is proved by a first code, and only for who began', async () => {
    await beginSetUp(payload, person.id, 'holder')
    expect(await findSetUp(payload, person, 'another')).toBeUndefined()
    const waiting = await findSetUp(payload, person, 'holder')
    const typed = codeOf(waiting!.key)
    expect(await finishSetUp(payload, person, { holder: 'another', typed })).toBeUndefined()
    expect(await finishSetUp(payload, person, { holder: 'holder', typed: '000' })).toBeUndefined()
    expect(await findSecondStep(payload, person.id)).toBeUndefined()
    expect(await finishSetUp(payload, person, { holder: 'holder', typed })).toHaveLength(10)
    expect(await findSetUp(payload, person, 'holder')).toBeUndefined()
  })

  it('is told to the owner, and is in the log', async () => {
    await setUp()
    expect(await subjects()).toEqual(['The second step of your Accompagner account is on'])
    const { docs } = await payload.find({ collection: 'audit-events' })
    expect(docs.map(({ action }) => action)).toContain('account.secondStepOn')
  })

  it('keeps neither the key nor the codes in clear, and no address gives what is kept', async () => {
    await setUp()
    const kept = JSON.stringify(await findSecondStep(payload, person.id))
    for (const secret of [key, ...codes, ...codes.map((code) => code.replaceAll('-', ''))]) {
      expect(kept).not.toContain(secret)
    }
    const token = (await tokenOf(payload, admin.email))!
    for (const path of [
      `/api/${KEY_VALUES}`,
      `/api/${KEY_VALUES}?where[key][contains]=second-step`,
      `/api/users/${person.id}?depth=4`,
      `/api/users/${person.id}/second-step`,
    ]) {
      const { text } = await ask('GET', path, undefined, { token })
      expect(text).not.toMatch(/sealedKey|recovery|second-step:/)
    }
  })
})

describe('a right password', () => {
  it('opens no session where a second step follows, at any door', async () => {
    await setUp()
    const answer = await ask('POST', '/api/users/login', {
      email: person.email,
      password: PASSWORD,
    })
    expect(answer.status).toBe(403)
    expect(answer.text).not.toMatch(/token|exp"/)
    expect(answer.body.errors?.[0]?.message).toContain('/fr/compte/connexion')
    expect(await ticketOf()).toMatchObject({ purpose: 'code' })
    expect(await sessionsOf()).toBe(0)
  })

  it('with a wrong code in the body opens none either', async () => {
    await setUp()
    const sent = { email: person.email, password: PASSWORD, code: nextCode() }
    expect((await ask('POST', '/api/users/login', sent)).status).toBe(403)
  })

  it('and a wrong one read the same as without a second step', async () => {
    const before = await ask('POST', '/api/users/login', {
      email: person.email,
      password: 'wrong one',
    })
    await setUp()
    const after = await ask('POST', '/api/users/login', {
      email: person.email,
      password: 'wrong one',
    })
    expect(after).toEqual(before)
  })

  it('chosen through a mailed link opens none, and is kept', async () => {
    await setUp()
    const link = () =>
      payload.forgotPassword({
        collection: 'users',
        data: { email: person.email },
        disableEmail: true,
      })
    const password = 'quatre mots vraiment au hasard'
    const opened = await openByPasswordLink(payload, new Headers(), {
      token: (await link())!,
      password,
    })
    expect(opened).toMatchObject({ purpose: 'code' })
    expect(await sessionsOf()).toBe(0)
    const signedIn = { email: person.email, password }
    expect(await openSession(payload, new Headers(), signedIn)).toHaveProperty('ticket')
    const byApi = { token: await link(), password: 'encore quatre autres mots rares' }
    const answer = await ask('POST', '/api/users/reset-password', byApi)
    expect([answer.status, await sessionsOf()]).toEqual([200, 0])
    expect(answer.text).not.toMatch(/token|exp"/)
    expect(answer.body.message).toContain('/fr/compte/connexion')
    const byNew = { email: person.email, password: byApi.password }
    expect(await openSession(payload, new Headers(), byNew)).toHaveProperty('ticket')
  })

  it('chosen by the API opens a session where nothing follows', async () => {
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: person.email },
      disableEmail: true,
    })
    const sent = { token, password: 'encore quatre autres mots rares' }
    const { status, body } = await ask('POST', '/api/users/reset-password', sent)
    expect(status).toBe(200)
    expect(await isOpen(body.token!)).toBe(true)
    expect((await ask('POST', '/api/users/reset-password', sent)).status).toBe(403)
  })
})

describe('setting up once more', () => {
  it('changes nothing of a second step that is on', async () => {
    await beginSetUp(payload, person.id, 'another')
    const other = (await findSetUp(payload, person, 'another'))!.key
    await setUp()
    const kept = await findSecondStep(payload, person.id)
    await beginSetUp(payload, person.id, 'another')
    const typed = codeOf(other)
    expect(await findSetUp(payload, person, 'another')).toBeUndefined()
    expect(await finishSetUp(payload, person, { holder: 'another', typed })).toBeUndefined()
    expect(await findSecondStep(payload, person.id)).toEqual(kept)
  })
})

describe('a ticket', () => {
  it('opens nothing by itself: it is no session', async () => {
    await setUp()
    const { ticket } = await ticketOf()
    expect(await isOpen(ticket)).toBe(false)
    expect(await findTicketed(payload, ticket, 'setUp')).toBeUndefined()
    expect(await findTicketed(payload, `${ticket}x`, 'code')).toBeUndefined()
  })

  it('ends with the code that it is used with, and with the password', async () => {
    await setUp()
    const [first, second] = [await ticketOf(), await ticketOf()]
    await passSecondStep(payload, person, nextCode())
    expect(await findTicketed(payload, first.ticket, 'code')).toBeUndefined()
    expect(await findTicketed(payload, second.ticket, 'code')).toBeUndefined()
    const third = await ticketOf()
    await payload.update({
      collection: 'users',
      id: person.id,
      data: { password: 'quatre mots vraiment au hasard' },
    })
    expect(await findTicketed(payload, third.ticket, 'code')).toBeUndefined()
  })

  it('with a code opens a session that the site, the admin and the API know', async () => {
    await setUp()
    const found = (await findTicketed(payload, (await ticketOf()).ticket, 'code'))!
    expect(await passSecondStep(payload, found, nextCode())).toEqual({})
    const opened = (await openAfterSecondStep(payload, new Headers(), found))!
    expect(await isOpen(opened.token)).toBe(true)
    const refreshed = await ask('POST', '/api/users/refresh-token', {}, { token: opened.token })
    expect(refreshed.status).toBe(200)
    expect(await sessionsOf()).toBe(1)
  })

  it('opens none when the password was changed meanwhile', async () => {
    await setUp()
    const found = (await findTicketed(payload, (await ticketOf()).ticket, 'code'))!
    await payload.update({
      collection: 'users',
      id: person.id,
      data: { password: 'quatre mots vraiment au hasard' },
    })
    expect(await openAfterSecondStep(payload, new Headers(), found)).toBeUndefined()
  })
})

describe('a code', () => {
  it('serves once, also of many at the same moment', async () => {
    await setUp()
    const typed = nextCode()
    const tries = await Promise.all(
      Array.from({ length: 4 }, () => passSecondStep(payload, person, typed)),
    )
    expect(tries.filter(({ problem }) => !problem)).toHaveLength(1)
    expect((await passSecondStep(payload, person, typed)).problem).toBe('wrong')
  })

  it('of the set-up does not serve again', async () => {
    await setUp()
    steps = -1
    expect((await passSecondStep(payload, person, nextCode())).problem).toBe('wrong')
  })

  it('is refused after five wrong ones, for ten minutes, and the owner is told', async () => {
    await setUp()
    const outcomes: unknown[] = []
    for (let i = 0; i < 6; i += 1) {
      outcomes.push((await passSecondStep(payload, person, '000000')).problem)
    }
    expect(outcomes).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'closed', 'closed'])
    expect((await subjects()).at(-1)).toContain('Wrong codes were tried')
    expect((await passSecondStep(payload, person, codeOf(key))).problem).toBe('closed')
    vi.useFakeTimers({ now: Date.now() + 10 * 60_000, toFake: ['Date'] })
    expect(await passSecondStep(payload, person, codeOf(key))).toEqual({})
  })

  it('of recovery passes while it is refused, once, and the owner is told', async () => {
    await setUp()
    for (let i = 0; i < 5; i += 1) await passSecondStep(payload, person, '000000')
    const both = [
      passSecondStep(payload, person, codes[0]!),
      passSecondStep(payload, person, codes[0]!),
    ]
    const problems = (await Promise.all(both)).map(({ problem }) => problem)
    expect(problems.filter((problem) => !problem)).toHaveLength(1)
    expect((await subjects()).at(-1)).toContain('recovery code opened')
    expect((await findSecondStep(payload, person.id))?.recovery).toHaveLength(9)
  })

  it('of another account opens nothing here', async () => {
    await setUp(admin)
    const ofAdmin = codes
    await setUp()
    expect((await passSecondStep(payload, person, ofAdmin[0]!)).problem).toBe('wrong')
  })
})

describe('new recovery codes', () => {
  it('replace the former ones', async () => {
    await setUp()
    const [former] = codes
    const made = (await remakeRecovery(payload, person))!
    expect((await passSecondStep(payload, person, former!)).problem).toBe('wrong')
    expect(await passSecondStep(payload, person, made[0]!)).toEqual({})
  })
})

describe('taking it away', () => {
  it('is told to the owner, after which the password is enough', async () => {
    await setUp()
    await removeSecondStep(payload, person)
    expect((await subjects()).at(-1)).toContain('no longer asks for a code')
    expect(await signIn()).toHaveProperty('token')
  })

  it('from another is an administrator’s, with a reason that the owner reads', async () => {
    await setUp()
    const path = `/api/users/${person.id}/reset-second-step`
    const token = (await tokenOf(payload, admin.email))!
    const reason = 'Téléphone perdu.'
    const found = (await findTicketed(payload, (await ticketOf()).ticket, 'code'))!
    const held = (await openAfterSecondStep(payload, new Headers(), found))!
    expect((await ask('POST', path, { reason })).status).toBe(403)
    const other = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
    expect((await ask('POST', path, { reason }, { token: other })).status).toBe(403)
    expect((await ask('POST', path, { reason: ' ' }, { token })).status).toBe(400)
    expect((await ask('POST', path, { reason }, { token })).status).toBe(200)
    expect(await isOpen(held.token)).toBe(false)
    expect((await ask('POST', path, { reason }, { token })).status).toBe(404)
    const { docs } = await payload.find({ collection: OUTBOX, sort: '-createdAt', limit: 1 })
    expect(docs[0]!.text).toContain(reason)
    expect(docs[0]!.text).toContain(admin.name)
    const { docs: lines } = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'account.secondStepReset' } },
    })
    expect(lines[0]).toMatchObject({ actorName: admin.name, details: { reason } })
    expect(await signIn()).toHaveProperty('token')
  })

  it('goes with the account', async () => {
    await setUp()
    await payload.delete({ collection: 'users', id: person.id })
    expect(await findSecondStep(payload, person.id)).toBeUndefined()
  })
})

describe('where a role must have one', () => {
  it('a right password leads to its set-up, and opens nothing', async () => {
    requireOf(['researcher'])
    expect(await ticketOf()).toMatchObject({ purpose: 'setUp' })
    const answer = await ask('POST', '/api/users/login', {
      email: person.email,
      password: PASSWORD,
    })
    expect([answer.status, await sessionsOf()]).toEqual([403, 0])
    expect(await signIn(admin.email)).toHaveProperty('token')
  })

  it('sessions begun before open nothing any more, and are not prolonged', async () => {
    const token = (await tokenOf(payload, person.email))!
    requireOf(['researcher'])
    expect(await isOpen(token)).toBe(false)
    const refreshed = await ask('POST', '/api/users/refresh-token', {}, { token })
    expect(refreshed.status).toBeGreaterThanOrEqual(400)
    const read = await ask('GET', '/api/lmia-approvals', undefined, { token })
    expect(read.status).toBe(403)
  })

  it('a password chosen through a mailed link leads there too', async () => {
    requireOf(['researcher'])
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: person.email },
      disableEmail: true,
    })
    const data = { token: token!, password: 'quatre mots vraiment au hasard' }
    const opened = await openByPasswordLink(payload, new Headers(), data)
    expect(opened).toMatchObject({ purpose: 'setUp' })
    expect(await sessionsOf()).toBe(0)
  })

  it('the set-up opens the session', async () => {
    requireOf(['researcher'])
    const { ticket } = await ticketOf()
    const found = (await findTicketed(payload, ticket, 'setUp'))!
    await setUp(found)
    expect(await findTicketed(payload, ticket, 'setUp')).toBeUndefined()
    const opened = (await openAfterSecondStep(payload, new Headers(), found))!
    expect(await isOpen(opened.token)).toBe(true)
  })

  it('the set-up ends the sessions that were begun by the password alone', async () => {
    const before = (await tokenOf(payload, person.email))!
    requireOf(['researcher'])
    const found = (await findTicketed(payload, (await ticketOf()).ticket, 'setUp'))!
    await setUp(found)
    const alone = { alone: true }
    const opened = (await openAfterSecondStep(payload, new Headers(), found, alone))!
    expect(await isOpen(opened.token)).toBe(true)
    expect(await isOpen(before)).toBe(false)
    expect(await sessionsOf()).toBe(1)
  })

  it('the first account is made all the same, and opens nothing until then', async () => {
    await emptyDatabase(payload)
    requireOf(['admin'])
    const first = { name: 'Ana', email: 'ana@example.org', password: PASSWORD, roles: ['admin'] }
    const { status, body } = await ask('POST', '/api/users/first-register', first)
    expect(status).toBe(200)
    expect(await isOpen(body.token!)).toBe(false)
    expect(await ticketOf('ana@example.org')).toMatchObject({ purpose: 'setUp' })
  })
})

describe('GraphQL', () => {
  it('is no other door', () => expect(payload.config.graphQL.disable).toBe(true))
})
