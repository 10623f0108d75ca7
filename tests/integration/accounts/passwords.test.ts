import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { PASSWORD_REFUSALS } from '@/accounts/password'
import { compareWithNobody, isPasswordOf } from '@/accounts/passwordHash'
import { REFUSALS } from '@/accounts/refusals'
import { LOCALES } from '@/i18n/locales'

import { account, emptyDatabase, startPayload } from '../harness'
import { PASSWORD, ask, problemsOf, tokenOf } from './api'

const OTHER = 'quatre mots au hasard'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(() => emptyDatabase(payload))

const createsBy = (password: string) =>
  payload.create({
    collection: 'users',
    data: { name: 'Camille', email: 'camille@example.org', password, roles: ['researcher'] },
    depth: 0,
  })

async function linkFor(email: string): Promise<string> {
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
  })
  return token!
}

describe('the rule of passwords', () => {
  it.each(['abc', 'motdepasse2026', 'camille.camille'])(
    'refuses %s to who makes an account',
    (bad) => expect(createsBy(bad)).rejects.toMatchObject({ status: 400 }),
  )

  it.each(['abc', 'motdepasse2026'])('refuses %s to the first account', async (bad) => {
    const data = { name: 'Camille', email: 'camille@example.org', roles: ['admin'], password: bad }
    const answer = await ask('POST', '/api/users/first-register', data)
    expect([answer.status, Object.keys(problemsOf(answer))]).toEqual([400, ['password']])
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
  })

  it.each(['abc', 'motdepasse2026', 'camille.camille'])(
    'refuses %s to who follows a link',
    async (bad) => {
      const { email } = await createsBy(OTHER)
      const token = await linkFor(email)
      const answer = await ask('POST', '/api/users/reset-password', { token, password: bad })
      expect([answer.status, Object.keys(problemsOf(answer))]).toEqual([400, ['password']])
      expect(await tokenOf(payload, email, OTHER)).toBeDefined()
      await payload.resetPassword({
        collection: 'users',
        data: { token, password: PASSWORD },
        overrideAccess: true,
      })
      expect(await tokenOf(payload, email)).toBeDefined()
    },
  )

  it.each(LOCALES)('is told in %s', async (language) => {
    const { id, email } = await account(payload, ['researcher'])
    const token = await tokenOf(payload, email)
    const data = { password: 'abc', currentPassword: 'not this one' }
    const answer = await ask('PATCH', `/api/users/${id}`, data, { token, language })
    expect(problemsOf(answer)).toEqual({
      password: PASSWORD_REFUSALS.short[language],
      currentPassword: REFUSALS.currentWrong[language],
    })
    // The admin's form shows this sentence alone.
    expect(answer.body.errors?.[0]?.message).toBe(
      `${REFUSALS.currentWrong[language]} ${PASSWORD_REFUSALS.short[language]}`,
    )
  })
})

describe('changing one’s own password', () => {
  it.each([
    ['without the current one', {}],
    ['with another', { currentPassword: 'another long password' }],
    ['with what is no text', { currentPassword: { equals: PASSWORD } }],
  ])('is refused %s', async (_, current) => {
    const { id, email } = await account(payload, ['researcher'])
    const token = await tokenOf(payload, email)
    const answer = await ask(
      'PATCH',
      `/api/users/${id}`,
      { password: OTHER, ...current },
      { token },
    )
    expect([answer.status, Object.keys(problemsOf(answer))]).toEqual([400, ['currentPassword']])
    const many = `/api/users?where[id][equals]=${id}`
    await ask('PATCH', many, { password: OTHER, ...current }, { token })
    expect(await tokenOf(payload, email, OTHER)).toBeUndefined()
    expect(await tokenOf(payload, email)).toBeDefined()
  })

  it('is done with the current one, which is kept nowhere, and ends the other sessions', async () => {
    const { id, email } = await account(payload, ['researcher'])
    const elsewhere = await tokenOf(payload, email)
    const token = await tokenOf(payload, email)
    const data = { password: OTHER, currentPassword: PASSWORD }
    const answer = await ask('PATCH', `/api/users/${id}`, data, { token })
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain(PASSWORD)
    const kept = await payload.db.findOne({ collection: 'users', where: { id: { equals: id } } })
    expect(JSON.stringify(kept)).not.toContain(PASSWORD)
    expect(await tokenOf(payload, email, OTHER)).toBeDefined()
    const nameBy = (session?: string) =>
      ask('PATCH', `/api/users/${id}`, { name: 'Un nom' }, { token: session })
    expect((await nameBy(elsewhere)).status).not.toBe(200)
    expect((await nameBy(token)).status).toBe(200)
  })

  it('is not needed to change one’s name', async () => {
    const { id, email } = await account(payload, ['researcher'])
    const token = await tokenOf(payload, email)
    expect((await ask('PATCH', `/api/users/${id}`, { name: 'Un nom' }, { token })).status).toBe(200)
  })
})

describe('a kept password', () => {
  it('is recognized as Payload recognizes it', async () => {
    const { id } = await account(payload, ['researcher'])
    const kept = (await payload.db.findOne({
      collection: 'users',
      where: { id: { equals: id } },
    })) as { hash: string; salt: string } | null
    expect(await isPasswordOf(kept!, PASSWORD)).toBe(true)
    expect(await isPasswordOf(kept!, `${PASSWORD} `)).toBe(false)
    expect(await isPasswordOf({}, PASSWORD)).toBe(false)
    await expect(compareWithNobody(PASSWORD)).resolves.toBeUndefined()
  })
})

describe('an account closed after too many attempts', () => {
  const WRONG = 'not the password of anybody'

  const isOpenFor = async (email: string, password: string) =>
    (await tokenOf(payload, email, password)) !== undefined

  it('is opened at once by a link that was mailed, and by nothing that guesses', async () => {
    const { email } = await account(payload, ['admin'])
    for (let attempt = 0; attempt < 8; attempt += 1) await tokenOf(payload, email, WRONG)
    expect(await isOpenFor(email, PASSWORD)).toBe(false)
    const body = { token: await linkFor(email), password: OTHER }
    const { status } = await ask('POST', '/api/users/reset-password', body)
    expect(status).toBe(200)
    expect([await isOpenFor(email, OTHER), await isOpenFor(email, PASSWORD)]).toEqual([true, false])
    // Attempts are counted from none again: one that fails closes nothing.
    await tokenOf(payload, email, WRONG)
    expect(await isOpenFor(email, OTHER)).toBe(true)
  })

  it('opens by itself when its time is over', async () => {
    const { id, email } = await account(payload, ['admin'])
    for (let attempt = 0; attempt < 8; attempt += 1) await tokenOf(payload, email, WRONG)
    expect(await isOpenFor(email, PASSWORD)).toBe(false)
    await payload.db.updateOne({
      collection: 'users',
      id,
      data: { lockUntil: new Date(Date.now() - 1000).toISOString() },
      req: {},
    })
    expect(await isOpenFor(email, PASSWORD)).toBe(true)
  })
})
