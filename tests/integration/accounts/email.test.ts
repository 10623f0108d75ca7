import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { canReadMap } from '@/access'
import { confirmEmail, findHeldEmail } from '@/accounts/payload/emailChange'
import { REFUSALS } from '@/accounts/refusals'
import type { OutboxMessage, User } from '@/payload-types'

import { account, emptyDatabase, startPayload } from '../harness'
import { PASSWORD, ask, problemsOf, tokenOf } from './api'

const NEW = 'nouvelle@example.org'

let payload: Payload
let person: User
beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(async () => {
  await emptyDatabase(payload)
  person = await account(payload, ['organization'], { preferredLocale: 'es' })
})

const change = async (data: Record<string, unknown>, by = person, of = person) =>
  ask('PATCH', `/api/users/${of.id}`, data, { token: await tokenOf(payload, by.email) })

const ownChange = () => change({ email: NEW, currentPassword: PASSWORD })

const emailOf = async (id: User['id']) =>
  (await payload.findByID({ collection: 'users', id, depth: 0 })).email

const messagesTo = async (recipient: string): Promise<OutboxMessage[]> =>
  (
    await payload.find({
      collection: 'outbox-messages',
      where: { recipient: { equals: recipient } },
      sort: 'createdAt',
      depth: 0,
      overrideAccess: true,
    })
  ).docs

/** The secret of the last link that was mailed there. */
async function linkTo(recipient: string): Promise<string> {
  const text = (await messagesTo(recipient)).at(-1)?.text ?? ''
  return /(?:confirmar-correo|confirm-email|confirmer-courriel)\?token=(\w+)/.exec(text)?.[1] ?? ''
}

describe('asking for another address', () => {
  it('changes nothing, mails a link to the new one and a word to the present one', async () => {
    const answer = await ownChange()
    expect(answer.status).toBe(200)
    expect(await emailOf(person.id)).toBe(person.email)
    const link = await linkTo(NEW)
    expect(link).toMatch(/^[0-9a-f]{64}$/)
    expect((await messagesTo(NEW))[0]).toMatchObject({
      subject: 'Confirme su dirección de correo',
    })
    expect((await messagesTo(person.email))[0]?.text).toContain(NEW)
    expect(answer.text).not.toContain('pendingEmailToken')
  })

  it('keeps no copy of the link', async () => {
    await ownChange()
    const kept = await payload.db.findOne({
      collection: 'users',
      where: { id: { equals: person.id } },
    })
    expect(JSON.stringify(kept)).not.toContain(await linkTo(NEW))
  })

  it.each([
    ['without the current password', {}, REFUSALS.currentMissing.fr],
    ['with another password', { currentPassword: 'another long one' }, REFUSALS.currentWrong.fr],
  ])('is refused %s', async (_, more, sentence) => {
    const answer = await change({ email: NEW, ...more })
    expect([answer.status, problemsOf(answer)]).toEqual([400, { currentPassword: sentence }])
    expect(await messagesTo(NEW)).toEqual([])
  })

  it('is refused for what is no address', async () => {
    const answer = await change({ email: 'no address', currentPassword: PASSWORD })
    expect([answer.status, Object.keys(problemsOf(answer))]).toEqual([400, ['email']])
  })

  it('waits in the same way when an administrator asks for somebody', async () => {
    const admin = await account(payload, ['admin'])
    expect((await change({ email: NEW }, admin)).status).toBe(200)
    expect(await emailOf(person.id)).toBe(person.email)
    await confirmEmail(payload, await linkTo(NEW))
    expect(await emailOf(person.id)).toBe(NEW)
  })

  it('answers the same whether the address has an account or not', async () => {
    const other = await account(payload, ['researcher'])
    const known = await change({ email: other.email, currentPassword: PASSWORD })
    const unknown = await ownChange()
    expect(known.status).toBe(unknown.status)
    expect(await messagesTo(other.email)).toHaveLength(1)
  })

  it('cannot be written past the hook by the person', async () => {
    await change({ pendingEmail: NEW, pendingEmailToken: 'x', emailProvedAt: null })
    const kept = await payload.findByID({ collection: 'users', id: person.id, depth: 0 })
    expect(kept.pendingEmail ?? null).toBeNull()
    expect(kept.emailProvedAt).toBeTruthy()
  })
})

describe('the link to a new address', () => {
  it('makes it the account’s own once, proves it, and tells the former one', async () => {
    await ownChange()
    const link = await linkTo(NEW)
    expect(await findHeldEmail(payload, link)).toBe(NEW)
    expect(await confirmEmail(payload, link)).toBe('done')
    expect(await tokenOf(payload, NEW)).toBeDefined()
    expect(await tokenOf(payload, person.email)).toBeUndefined()
    expect((await messagesTo(person.email)).at(-1)?.text).toContain('ya no se usa')
    expect(await confirmEmail(payload, link)).toBe('expired')
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'account.changeEmail' } },
      depth: 0,
    })
    expect(docs[0]?.details).toEqual({ before: { email: person.email }, after: { email: NEW } })
  })

  it('no longer works after another was asked for, a new password, or two days', async () => {
    await ownChange()
    const first = await linkTo(NEW)
    await ownChange()
    expect(await confirmEmail(payload, first)).toBe('expired')

    const second = await linkTo(NEW)
    await change({ password: 'quatre mots au hasard', currentPassword: PASSWORD })
    expect(await confirmEmail(payload, second)).toBe('expired')

    await change({ password: PASSWORD, currentPassword: 'quatre mots au hasard' })
    await ownChange()
    const third = await linkTo(NEW)
    await payload.db.updateOne({
      collection: 'users',
      id: person.id,
      data: { pendingEmailUntil: new Date(Date.now() - 1000).toISOString() },
    })
    expect(await confirmEmail(payload, third)).toBe('expired')
    expect(await confirmEmail(payload, '')).toBe('expired')
    expect(await emailOf(person.id)).toBe(person.email)
  })

  it('changes nothing when the address has an account by then', async () => {
    await ownChange()
    await account(payload, ['researcher'], { email: NEW })
    expect(await confirmEmail(payload, await linkTo(NEW))).toBe('taken')
    expect(await emailOf(person.id)).toBe(person.email)
  })
})

describe('access to the map', () => {
  const decide = async (email: string) => {
    const { id } = await payload.create({
      collection: 'map-access-requests',
      data: {
        name: 'Alex Exemple',
        email,
        organization: 'Municipalité d’exemple',
        purpose: 'Planifier l’accueil de la prochaine saison.',
        locale: 'fr',
        state: 'received',
      },
      depth: 0,
    })
    await payload.update({
      collection: 'map-access-requests',
      id,
      data: { state: 'approved' },
      depth: 0,
      user: { ...(await account(payload, ['admin'])), collection: 'users' },
    })
  }

  it('is not captured by who takes the address of an approved person', async () => {
    await ownChange()
    const link = await linkTo(NEW)
    await decide(NEW)
    const asker = await payload.findByID({ collection: 'users', id: person.id, depth: 0 })
    expect(canReadMap(asker)).toBe(false)
    const { docs } = await payload.find({ collection: 'users', where: { email: { equals: NEW } } })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.id).not.toBe(person.id)
    expect(await confirmEmail(payload, link)).toBe('taken')
  })

  it('of an address that is not proved is opened by the mailed link only', async () => {
    const { email, id } = await account(payload, ['researcher'], { emailProvedAt: null })
    await decide(email)
    expect(await tokenOf(payload, email)).toBeUndefined()
    const text = (await messagesTo(email)).at(-1)?.text ?? ''
    const token = /nouveau-mot-de-passe\?token=(\w+)/.exec(text)?.[1] ?? ''
    await payload.resetPassword({
      collection: 'users',
      data: { token, password: PASSWORD },
      overrideAccess: true,
    })
    expect(await tokenOf(payload, email)).toBeDefined()
    expect((await payload.findByID({ collection: 'users', id })).emailProvedAt).toBeTruthy()
  })
})
