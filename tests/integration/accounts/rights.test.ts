import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { CHOSEN_BY_LINK } from '@/accounts/password'
import { REFUSALS } from '@/accounts/refusals'
import { roleProblems } from '@/accounts/roleNeeds'
import { LOCALES } from '@/i18n/locales'
import type { AuditEvent, OutboxMessage } from '@/payload-types'

import { make } from '../access/world'
import { account, emptyDatabase, opening, startPayload } from '../harness'
import { type Answer, PASSWORD, ask, problemsOf, tokenOf } from './api'

const EMAIL = 'camille@example.org'
const LATER = '2099-01-01'

let payload: Payload
let token: string
beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(async () => {
  await emptyDatabase(payload)
  token = (await tokenOf(payload, (await account(payload, ['admin'], { name: 'Ada' })).email))!
})

const invites = (more: Record<string, unknown> = {}, language = 'fr') => {
  const data = { name: 'Camille', email: EMAIL, roles: ['researcher'], preferredLocale: 'es' }
  return ask('POST', '/api/users', { ...data, ...more }, { token, language })
}
const idIn = (answer: Answer) => (answer.body.doc as { id: number | string }).id

const messages = async (): Promise<OutboxMessage[]> =>
  (
    await payload.find({
      collection: 'outbox-messages',
      where: { recipient: { equals: EMAIL } },
      sort: 'createdAt',
      depth: 0,
    })
  ).docs
const linkIn = (message?: OutboxMessage) =>
  /nueva-contrasena\?token=(\w+)/.exec(message?.text ?? '')?.[1] ?? ''

const log = async (action: string): Promise<AuditEvent[]> =>
  (
    await payload.find({
      collection: 'audit-events',
      where: { action: { equals: action } },
      sort: 'createdAt',
      depth: 0,
    })
  ).docs

describe('an account that an administrator makes', () => {
  it('is an invitation, in the person’s language, whose link proves the address', async () => {
    const { status } = await invites()
    expect(status).toBe(201)
    const [message] = await messages()
    expect(message).toMatchObject({ subject: 'Su cuenta de Accompagner' })
    const days = (new Date(message!.usefulUntil!).getTime() - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    const { user } = await payload.resetPassword({
      collection: 'users',
      data: { token: linkIn(message), password: PASSWORD },
      overrideAccess: true,
    })
    expect(user.emailProvedAt).toBeTruthy()
    expect(await tokenOf(payload, EMAIL)).toBeDefined()
  })

  it.each(LOCALES)('is refused with a password, short or long, in words (%s)', async (language) => {
    for (const password of ['abc', PASSWORD]) {
      const answer = await invites({ password }, language)
      expect([answer.status, problemsOf(answer)]).toEqual([
        400,
        { password: REFUSALS.ofAnother[language] },
      ])
    }
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { email: { equals: EMAIL } },
    })
    expect([totalDocs, await messages()]).toEqual([0, []])
  })

  it('is an invitation from the form too, whose filler opens nothing', async () => {
    expect((await invites({ password: CHOSEN_BY_LINK })).status).toBe(201)
    expect(await tokenOf(payload, EMAIL, CHOSEN_BY_LINK)).toBeUndefined()
    expect(await messages()).toHaveLength(1)
  })

  it('is for administrators to make, whatever else others send', async () => {
    const { email } = await account(payload, ['researcher'])
    const other = await tokenOf(payload, email)
    for (const asked of [other, undefined]) {
      const data = { name: 'Camille', email: EMAIL, roles: ['researcher'], password: 'abc' }
      expect((await ask('POST', '/api/users', data, { token: asked })).status).toBe(403)
    }
  })

  it('can be invited again, which ends the invitation before, until it was used', async () => {
    const id = idIn(await invites())
    const again = () => ask('POST', `/api/users/${id}/invite`, {}, { token })
    expect((await again()).status).toBe(200)
    const [first, second] = await messages()
    const use = (link: string) =>
      ask('POST', '/api/users/reset-password', { token: link, password: PASSWORD })
    expect((await use(linkIn(first))).status).toBe(403)
    expect((await use(linkIn(second))).status).toBe(200)
    expect((await again()).status).toBe(409)
    const other = await tokenOf(payload, EMAIL)
    const refused = await ask('POST', `/api/users/${id}/invite`, {}, { token: other })
    expect(refused.status).toBe(403)
  })

  it('changes its own password in the form, where nobody else may', async () => {
    const own = await account(payload, ['researcher'])
    const asking = await tokenOf(payload, own.email)
    const may = async (id: number | string) => {
      const { text } = await ask('POST', `/api/users/access/${id}`, {}, { token: asking })
      const { fields } = JSON.parse(text) as { fields: Record<string, { update?: boolean }> }
      return fields.password?.update ?? false
    }
    const other = await account(payload, ['admin'])
    expect([await may(own.id), await may(other.id)]).toEqual([true, false])
  })

  it('keeps its password from administrators afterwards', async () => {
    const { id, email } = await account(payload, ['researcher'])
    for (const address of [`/api/users/${id}`, `/api/users?where[id][equals]=${id}`]) {
      const answer = await ask('PATCH', address, { password: 'quatre mots au hasard' }, { token })
      expect([answer.status, problemsOf(answer)]).toEqual([
        400,
        { password: REFUSALS.ofAnother.fr },
      ])
    }
    expect(await tokenOf(payload, email)).toBeDefined()
  })
})

describe('a role', () => {
  const NEEDS = [
    ['translator', 'languages'],
    ['organization', 'sheets'],
    ['mapReader', 'mapAccessUntil'],
  ] as const

  /** As the form calls them in Spanish. */
  const NAMES: Record<(typeof NEEDS)[number][1], string> = {
    languages: 'Idiomas de traducción',
    sheets: 'Organismos',
    mapAccessUntil: 'Acceso al mapa hasta',
  }

  it.each(NEEDS)('%s is refused without %s, in words', async (role, field) => {
    for (const language of LOCALES) {
      const answer = await invites({ roles: [role] }, language)
      const [problem] = roleProblems({ roles: [role] })
      expect([answer.status, problemsOf(answer)]).toEqual([
        400,
        { [field]: problem?.refusal[language] },
      ])
    }
    const { body } = await invites({ roles: [role] }, 'es')
    expect(body.errors?.[0]?.message).toBe(`El siguiente campo es inválido: ${NAMES[field]}`)
    expect(await messages()).toEqual([])
    const { id } = await account(payload, ['researcher'])
    const given = await ask('PATCH', `/api/users/${id}`, { roles: [role] }, { token })
    expect(given.status).toBe(400)
  })

  it('is given with what it needs', async () => {
    const organization = await make(payload, 'organizations', { _status: 'published' })
    const answer = await invites({
      roles: ['translator', 'organization', 'mapReader'],
      languages: ['en'],
      ...opening(organization.id),
      mapAccessUntil: LATER,
    })
    expect(answer.status).toBe(201)
  })

  it('that lacks something since before does not keep the person from changing their name', async () => {
    const { id, email } = await account(payload, ['translator'], { languages: ['en'] })
    await payload.db.updateOne({ collection: 'users', id, data: { languages: [] } })
    const own = await tokenOf(payload, email)
    expect((await ask('PATCH', `/api/users/${id}`, { name: 'Ana' }, { token: own })).status).toBe(
      200,
    )
  })
})

describe('the log', () => {
  it('tells who made an account, with what it may do', async () => {
    const id = idIn(await invites({ roles: ['translator'], languages: ['es', 'en'] }))
    expect((await log('account.create')).at(-1)).toMatchObject({
      summary: 'Camille',
      actorName: 'Ada',
      resourceKey: String(id),
      details: {
        before: null,
        after: { roles: ['translator'], languages: ['en', 'es'], mapAccessUntil: null },
      },
    })
  })

  it('tells a change of rights with before and after, and a promotion by its name', async () => {
    const id = idIn(await invites())
    const give = (roles: string[], more = {}) =>
      ask('PATCH', `/api/users/${id}`, { roles, ...more }, { token })
    await give(['researcher', 'mapReader'], { mapAccessUntil: LATER })
    await give(['admin'])
    await ask('PATCH', `/api/users/${id}`, { name: 'Camille Exemple' }, { token })
    expect((await log('account.rights')).map(({ details }) => details)).toMatchObject([
      {
        before: { roles: ['researcher'], mapAccessUntil: null },
        after: { roles: ['mapReader', 'researcher'], mapAccessUntil: LATER },
      },
    ])
    expect((await log('account.promote')).map(({ details }) => details)).toMatchObject([
      { before: { roles: ['mapReader', 'researcher'] }, after: { roles: ['admin'] } },
    ])
  })

  it('keeps the name that the organization of an account had then', async () => {
    const organization = await make(payload, 'organizations', { name: 'Maison Exemple' })
    const id = idIn(await invites())
    const given = { roles: ['organization'], ...opening(organization.id) }
    await ask('PATCH', `/api/users/${id}`, given, { token })
    expect((await log('account.rights')).at(-1)?.details).toMatchObject({
      before: { sheets: [] },
      after: {
        sheets: [{ organization: String(organization.id), right: 'edit', name: 'Maison Exemple' }],
      },
    })
  })

  it('tells who deleted an account', async () => {
    const id = idIn(await invites())
    expect((await ask('DELETE', `/api/users/${id}`, {}, { token })).status).toBe(200)
    expect((await log('account.delete')).map(({ resourceKey }) => resourceKey)).toEqual([
      String(id),
    ])
  })

  it('keeps the name of who deleted their own account', async () => {
    const { id, email } = await account(payload, ['admin'], { name: 'Bea' })
    const own = await tokenOf(payload, email)
    expect((await ask('DELETE', `/api/users/${id}`, {}, { token: own })).status).toBe(200)
    expect(await log('account.delete')).toMatchObject([
      { actorName: 'Bea', resourceKey: String(id), details: { before: { roles: ['admin'] } } },
    ])
  })
})
