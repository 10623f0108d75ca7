import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { canReadMap } from '@/access'
import { fieldsFor } from '@/db/documents'
import { idOf } from '@/db/ids'
import { env } from '@/env'
import { createMailer } from '@/notify/email'
import { deliverOutbox } from '@/notify/payload/deliver'
import type { MapAccessRequest, User } from '@/payload-types'

import { account, emptyDatabase, startPayload } from '../harness'

let payload: Payload
let admin: User & { collection: 'users' }

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  await rm(path.join(env.DATA_DIR, 'outbox'), { recursive: true, force: true })
  admin = await account(payload, ['admin'])
})

const receive = (more: Partial<MapAccessRequest> = {}) =>
  payload.create({
    collection: 'map-access-requests',
    data: fieldsFor({
      name: 'Alex Exemple',
      email: 'alex@example.org',
      organization: 'Municipalité d’exemple',
      purpose: 'Planifier l’accueil de la prochaine saison.',
      locale: 'es',
      state: 'received',
      ...more,
    }),
    depth: 0,
  })

const decide = (id: MapAccessRequest['id'], data: Partial<MapAccessRequest>, by = admin) =>
  payload.update({
    collection: 'map-access-requests',
    id,
    data: fieldsFor(data),
    depth: 0,
    overrideAccess: false,
    user: by,
  })

/** Messages that left for the outbox folder, oldest first, with their text decoded. */
async function outbox(): Promise<string[]> {
  await deliverOutbox(payload, createMailer(env))
  const folder = path.join(env.DATA_DIR, 'outbox')
  const files = (await readdir(folder).catch(() => [])).sort()
  return Promise.all(
    files.map(async (file) =>
      decodeQuotedPrintable(await readFile(path.join(folder, file), 'utf8')),
    ),
  )
}

const decodeQuotedPrintable = (message: string): string =>
  Buffer.from(
    message
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  ).toString('utf8')

const findUser = async (email: string) =>
  (await payload.find({ collection: 'users', where: { email: { equals: email } }, depth: 0 }))
    .docs[0]

describe('approving', () => {
  it('makes an account that reads the map until the end date, and sends a link in the language', async () => {
    const request = await receive()
    const decided = await decide(request.id, {
      state: 'approved',
      accessUntil: '2099-03-03',
    })
    const user = (await findUser('alex@example.org'))!
    expect(user).toMatchObject({ roles: ['mapReader'], preferredLocale: 'es' })
    expect(user.mapAccessUntil).toBe('2099-03-03')
    expect(canReadMap(user)).toBe(true)
    expect(String(idOf(decided.account))).toBe(String(user.id))
    expect(String(idOf(decided.decidedBy))).toBe(String(admin.id))

    const [message] = await outbox()
    expect(message).toContain('To: alex@example.org')
    expect(message).toContain('hasta el 3 de marzo de 2099')
    const token = /nueva-contrasena\?token=([0-9a-f]+)/.exec(message!)?.[1]
    const { user: signedIn } = await payload.resetPassword({
      collection: 'users',
      data: { token: token!, password: 'cuatro palabras al azar' },
      overrideAccess: true,
    })
    expect(signedIn.email).toBe('alex@example.org')
  })

  it('is one save: what the admin shows afterwards is the request as it is kept', async () => {
    const { id } = await receive()
    const decided = await decide(id, { state: 'approved' })
    const kept = await payload.findByID({ collection: 'map-access-requests', id, depth: 0 })
    expect(kept).toEqual(decided)
  })

  it('does not send a link that no longer works', async () => {
    await decide((await receive()).id, { state: 'approved' })
    const { docs } = await payload.find({ collection: 'outbox-messages', depth: 0 })
    const days = (Date.parse(docs[0]!.usefulUntil!) - Date.now()) / (24 * 60 * 60 * 1000)
    expect(days).toBeGreaterThan(13.9)
    expect(days).toBeLessThan(14.1)
  })

  it('gives a year when no date is chosen', async () => {
    const { id } = await receive()
    const { accessUntil } = await decide(id, { state: 'approved' })
    const days = (Date.parse(accessUntil!) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(363)
    expect(days).toBeLessThan(368)
  })

  it('adds to what a known person may do, and does not ask for a new password', async () => {
    await account(payload, ['translator'], { email: 'alex@example.org', languages: ['en'] })
    const { id } = await receive()
    await decide(id, { state: 'approved' })
    const user = (await findUser('alex@example.org'))!
    expect(user.roles?.toSorted()).toEqual(['mapReader', 'translator'])
    expect((await outbox())[0]).not.toContain('token=')
  })

  it('can be prolonged later, without another message', async () => {
    await account(payload, ['translator'], { email: 'alex@example.org', languages: ['en'] })
    const { id } = await receive()
    await decide(id, { state: 'approved', accessUntil: '2098-01-01' })
    await decide(id, { accessUntil: '2099-01-01' })
    expect((await findUser('alex@example.org'))?.mapAccessUntil).toBe('2099-01-01')
    expect(await outbox()).toHaveLength(1)
  })

  it('that is prolonged before its link was used sends a link that works', async () => {
    const { id } = await receive()
    await decide(id, { state: 'approved', accessUntil: '2098-01-01' })
    await decide(id, { accessUntil: '2099-01-01' })
    const messages = await outbox()
    expect(messages).toHaveLength(2)
    const token = /nueva-contrasena\?token=([0-9a-f]+)/.exec(messages[1]!)?.[1]
    const { user } = await payload.resetPassword({
      collection: 'users',
      data: { token: token!, password: 'cuatro palabras al azar' },
      overrideAccess: true,
    })
    expect(user.email).toBe('alex@example.org')
  })
})

describe('refusing and withdrawing', () => {
  it('refuses with the reason as written, and makes no account', async () => {
    const { id } = await receive({ locale: 'fr' })
    await decide(id, { state: 'refused', reason: 'Le but n’est pas précisé.' })
    expect(await findUser('alex@example.org')).toBeUndefined()
    expect((await outbox())[0]).toContain('Raison\u00a0: Le but n’est pas précisé.')
  })

  it('asks for a reason', async () => {
    const { id } = await receive()
    await expect(decide(id, { state: 'refused' })).rejects.toMatchObject({ status: 400 })
    expect(await outbox()).toEqual([])
  })

  it('withdraws at once', async () => {
    const { id } = await receive()
    await decide(id, { state: 'approved' })
    await decide(id, { state: 'withdrawn', reason: 'Fin du projet.' })
    expect(canReadMap(await findUser('alex@example.org'))).toBe(false)
    expect(await outbox()).toHaveLength(2)
  })
})

describe('the rules of a request', () => {
  it('a request is received whatever state was sent', async () => {
    expect(await receive({ state: 'approved' })).toMatchObject({ state: 'received' })
    expect(await findUser('alex@example.org')).toBeUndefined()
  })

  it.each(['researcher', 'translator', 'organization', 'mapReader'] as const)(
    '%s neither reads nor decides requests',
    async (role) => {
      const { id } = await receive()
      const person = await account(payload, [role])
      await expect(decide(id, { state: 'approved' }, person)).rejects.toMatchObject({ status: 403 })
      const read = payload.find({
        collection: 'map-access-requests',
        depth: 0,
        overrideAccess: false,
        user: person,
      })
      await expect(read).rejects.toMatchObject({ status: 403 })
      expect(await findUser('alex@example.org')).toBeUndefined()
    },
  )

  it('every decision leaves a line in the log', async () => {
    const { id } = await receive()
    await decide(id, { state: 'approved' })
    await decide(id, { state: 'withdrawn', reason: 'Fin du projet.' })
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { resource: { equals: 'map-access-requests' } },
      sort: 'createdAt',
      depth: 0,
    })
    expect(docs.map(({ action }) => action)).toEqual(['mapAccess.approved', 'mapAccess.withdrawn'])
  })
})
