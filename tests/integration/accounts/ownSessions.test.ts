import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import config from '@payload-config'
import { findBrowsers } from '@/accounts/payload/browsers'
import { endOneSession, endOtherSessions, findOwnSessions } from '@/accounts/payload/sessionList'
import { type OpenedSession, openSession } from '@/accounts/payload/sessions'
import { OUTBOX } from '@/notify/payload/enqueue'
import type { User } from '@/payload-types'

import { account, emptyDatabase, startPayload } from '../harness'
import { PASSWORD, tokenOf } from './api'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1'

let payload: Payload
let person: User
beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(async () => {
  await emptyDatabase(payload)
  await account(payload, ['admin'])
  person = await account(payload, ['researcher'], { preferredLocale: 'es' })
})

/** Signs in on the site's page, in a browser that holds what it was given before. */
async function signIn(userAgent = FIREFOX, browser?: string) {
  const headers = new Headers({
    'user-agent': userAgent,
    ...(browser && { cookie: `other=1; known-browser=${browser}` }),
  })
  const opened = await openSession(payload, headers, { email: person.email, password: PASSWORD })
  return opened as OpenedSession
}

const userOf = async (token: string): Promise<User | null> => {
  const { user } = await payload.auth({ headers: new Headers({ Authorization: `JWT ${token}` }) })
  return user as User | null
}

const messages = async () => {
  const { docs } = await payload.find({ collection: OUTBOX, depth: 0, pagination: false })
  return docs
}

describe('a sign-in in a browser', () => {
  it('is not told the first time, nor in the same browser again', async () => {
    const { browser } = await signIn()
    const again = await signIn(FIREFOX, browser)
    expect(again.browser).toBe(browser)
    expect(await messages()).toEqual([])
  })

  it('is told once, in the language of the account, when the browser is new', async () => {
    await signIn()
    const { browser } = await signIn(SAFARI)
    await signIn(SAFARI, browser)
    const told = await messages()
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ recipient: person.email, kind: 'account' })
    expect(told[0]!.text).toContain('Safari en iPhone')
    expect(told[0]!.text).toContain('/es/cuenta/sesiones')
  })

  it('takes no secret that a browser made up', async () => {
    await signIn()
    const { browser } = await signIn(FIREFOX, 'x')
    expect(browser).toMatch(/^[\w-]{43}$/)
    expect(await messages()).toHaveLength(1)
  })

  it('keeps neither the secret nor what else the browser says', async () => {
    const { browser } = await signIn()
    const kept = await findBrowsers(payload, person.id)
    expect(kept[0]!.device).toEqual({ browser: 'Firefox', system: 'Linux' })
    expect(JSON.stringify(kept)).not.toContain(browser)
    expect(JSON.stringify(kept)).not.toContain('Gecko')
  })

  it('is told by the API too, which gives the browser its cookie', async () => {
    await signIn()
    const answer = await handleEndpoints({
      config,
      request: new Request('http://localhost/api/users/login', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'User-Agent': SAFARI },
        body: JSON.stringify({ email: person.email, password: PASSWORD }),
      }),
    })
    const cookies = answer.headers.getSetCookie()
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual([
      'payload-token',
      'known-browser',
    ])
    expect(cookies[1]).toMatch(/HttpOnly/)
    expect(await messages()).toHaveLength(1)
  })

  it('is known apart by two accounts', async () => {
    const { browser } = await signIn()
    const other = await account(payload, ['researcher'])
    const headers = new Headers({ cookie: `known-browser=${browser}` })
    await openSession(payload, headers, { email: other.email, password: PASSWORD })
    const [[mine], [theirs]] = await Promise.all([
      findBrowsers(payload, person.id),
      findBrowsers(payload, other.id),
    ])
    expect(mine!.hash).not.toBe(theirs!.hash)
  })

  it('is forgotten with the account', async () => {
    await signIn()
    await payload.delete({ collection: 'users', id: person.id })
    expect(await findBrowsers(payload, person.id)).toEqual([])
  })
})

describe('the sessions of an account', () => {
  it('are listed with their device, this one first', async () => {
    await signIn(SAFARI)
    const { token } = await signIn()
    const listed = await findOwnSessions(payload, (await userOf(token))!)
    expect(listed.map(({ device, isThisOne }) => [device.browser, isThisOne])).toEqual([
      ['Firefox', true],
      ['Safari', false],
    ])
  })

  it('end one by one, at once, and nothing else changes', async () => {
    const phone = await signIn(SAFARI)
    const here = await signIn()
    const user = (await userOf(here.token))!
    const [, other] = await findOwnSessions(payload, user)
    await endOneSession(payload, user, other!.id)
    expect([await userOf(phone.token), Boolean(await userOf(here.token))]).toEqual([null, true])
    expect(await tokenOf(payload, person.email)).toBeTruthy()
    const kept = await payload.findByID({ collection: 'users', id: person.id, depth: 0 })
    expect(kept).toMatchObject({ name: person.name, roles: person.roles })
  })

  it('end all but this one', async () => {
    const others = [await signIn(SAFARI), await signIn(SAFARI)]
    const { token } = await signIn()
    await endOtherSessions(payload, (await userOf(token))!)
    expect(await Promise.all(others.map((other) => userOf(other.token)))).toEqual([null, null])
    expect(await userOf(token)).toBeTruthy()
  })

  it('are nobody else’s to end', async () => {
    const { token } = await signIn()
    const stranger = await account(payload, ['mapReader'])
    const [mine] = await findOwnSessions(payload, (await userOf(token))!)
    await endOneSession(payload, stranger, mine!.id)
    expect(await userOf(token)).toBeTruthy()
  })
})
