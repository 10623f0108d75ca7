import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { createLocalReq, type Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

import { canReadMap } from '@/access'
import { sendPasswordLink } from '@/accounts/payload/passwordLink'
import { env } from '@/env'
import { type Mailer, createMailer } from '@/notify/email'
import { deliverOutbox } from '@/notify/payload/deliver'
import { forgetKept } from '@/notify/payload/forgetKept'
import { resendMessage } from '@/notify/payload/resend'
import type { OutboxMessage, User } from '@/payload-types'

import { account, emptyDatabase, itWithTransactions, startPayload } from '../harness'

import { type Manner, type SmtpServer, startSmtpServer } from './smtpServer'

const ANA = 'ana@example.org'
const LATER_MS = { minute: 60_000, month: 31 * 24 * 3600_000 }

let payload: Payload
let admin: User & { collection: 'users' }
let server: SmtpServer
beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(async () => {
  await emptyDatabase(payload)
  rmSync(path.join(env.DATA_DIR, 'outbox'), { recursive: true, force: true })
  admin = await account(payload, ['admin'])
  server = await startSmtpServer()
})
afterEach(() => server.stop())

// A server that says nothing is given up within the test, and one on a busy machine is not.
const smtp = (url = server.url) =>
  createMailer({ ...env, SMTP_URL: `${url}?greetingTimeout=1500&socketTimeout=1500` })
const deliver = (mailer: Mailer = smtp(), afterMs = 0) =>
  deliverOutbox(payload, mailer, () => new Date(Date.now() + afterMs))
const messages = async () =>
  (
    await payload.find({
      collection: 'outbox-messages',
      sort: 'createdAt',
      depth: 0,
      overrideAccess: true,
    })
  ).docs
const only = async (): Promise<OutboxMessage> => {
  const found = await messages()
  expect(found).toHaveLength(1)
  return found[0]!
}
const approved = async () => {
  const { id } = await payload.create({
    collection: 'map-access-requests',
    data: {
      name: 'Ana Exemple',
      email: ANA,
      organization: 'Municipalité d’exemple',
      purpose: 'Planifier l’accueil de la prochaine saison.',
      locale: 'es',
      state: 'received',
    },
    depth: 0,
  })
  await decide(id, { state: 'approved' })
  await payload.db.deleteMany({ collection: 'outbox-messages', where: {} })
  return id
}
const decide = (id: number | string, data: { state: 'approved' | 'withdrawn'; reason?: string }) =>
  payload.update({
    collection: 'map-access-requests',
    id,
    data,
    depth: 0,
    overrideAccess: false,
    user: admin,
  })
const withdraw = (id: number | string) =>
  decide(id, { state: 'withdrawn', reason: 'Fin du projet.' })
const mayReadMap = async () => {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: ANA } } })
  return canReadMap(docs[0]!)
}

describe('a message that the site sends', () => {
  it('is written with what it tells, and leaves afterwards, once', async () => {
    const id = await approved()
    await withdraw(id)
    expect(await only()).toMatchObject({ state: 'waiting', recipient: ANA, kind: 'mapAccess' })
    expect(await deliver()).toBe(1)
    expect(await deliver()).toBe(0)
    expect(server.received).toHaveLength(1)
    expect(server.received[0]).toContain(`To: ${ANA}`)
    expect(await only()).toMatchObject({ state: 'sent', attempts: 1 })
  })

  itWithTransactions('is not there when what it tells was undone', async () => {
    const id = await approved()
    const transactionID = (await payload.db.beginTransaction())!
    await payload.update({
      collection: 'map-access-requests',
      id,
      data: { state: 'withdrawn', reason: 'Fin du projet.' },
      req: { transactionID },
      user: admin,
    })
    await payload.db.rollbackTransaction(transactionID)
    expect(await messages()).toEqual([])
    expect(await mayReadMap()).toBe(true)
  })

  it.each<Manner | 'down'>(['down', 'silent', 'refusesRecipient'])(
    'does not keep an access from being withdrawn at once while mail is %s',
    async (manner) => {
      const id = await approved()
      if (manner === 'down') await server.stop()
      else server.manner = manner
      const attempt = Promise.resolve().then(() => deliver())
      const startedAt = Date.now()
      await withdraw(id)
      expect(Date.now() - startedAt).toBeLessThan(2000)
      expect(await mayReadMap()).toBe(false)
      await attempt
    },
  )

  it.each<Manner | 'down'>(['down', 'silent'])(
    'waits for a mail server that is %s, and leaves once when it is back',
    async (manner) => {
      await withdraw(await approved())
      const { url } = server
      if (manner === 'down') await server.stop()
      else server.manner = manner
      expect(await deliver(smtp(url))).toBe(0)
      expect(await only()).toMatchObject({ state: 'waiting', attempts: 1 })
      expect(await only()).toMatchObject({ problem: 'unreachable' })

      server.manner = 'takes'
      if (manner === 'down') server = await startSmtpServer()
      expect(await deliver()).toBe(0) // not yet: it waits between attempts
      expect(await deliver(smtp(), LATER_MS.minute)).toBe(1)
      expect(await deliver(smtp(), LATER_MS.minute)).toBe(0)
      expect(server.received).toHaveLength(1)
      expect(await only()).toMatchObject({
        state: 'sent',
        attempts: 2,
        problem: null,
        lastError: null,
      })
    },
  )

  it('passes the letters of a campaign, also when it is asked for while they leave', async () => {
    const letter = (number: number, kind: 'campaign' | 'password') =>
      payload.create({
        collection: 'outbox-messages',
        data: {
          key: `${kind}-${number}`,
          kind,
          recipient: `${kind}-${number}@example.org`,
          subject: 'Essai',
          text: 'Essai',
          state: 'waiting',
          attempts: 0,
          nextAttemptAt: new Date().toISOString(),
        },
        depth: 0,
      })
    for (const number of [1, 2, 3]) await letter(number, 'campaign')
    const mailer = smtp()
    const busy: Mailer = {
      ...mailer,
      deliver: async (message, handOver) => {
        if (message.key === 'campaign-1') await letter(4, 'password')
        return mailer.deliver(message, handOver)
      },
    }
    expect(await deliver(busy, 1000)).toBe(4)
    expect(server.messages.map(({ to }) => to[0]!.split('@')[0])).toEqual([
      'campaign-1',
      'password-4',
      'campaign-2',
      'campaign-3',
    ])
  })

  it('leaves once when two processes send at the same time', async () => {
    await withdraw(await approved())
    await Promise.all([deliver(), deliver(), deliver()])
    expect(server.received).toHaveLength(1)
  })

  it('is left where it is by a process that is told to stop, and leaves from the next one', async () => {
    await withdraw(await approved())
    expect(await deliverOutbox(payload, smtp(), undefined, AbortSignal.abort())).toBe(0)
    expect(await only()).toMatchObject({ state: 'waiting', attempts: 0 })
    expect(await deliver()).toBe(1)
  })
})

describe('a message while the process is told to stop', () => {
  /** Waits for two minutes, as a real server is waited for. */
  const patient = (STOP_TIMEOUT_S: number) =>
    createMailer({
      ...env,
      STOP_TIMEOUT_S,
      SMTP_URL: `${server.url}?greetingTimeout=120000&socketTimeout=120000`,
    })
  async function stopWhen(isSo: () => boolean, stopS: number): Promise<number> {
    const stop = new AbortController()
    const sent = deliverOutbox(payload, patient(stopS), undefined, stop.signal)
    await vi.waitFor(() => expect(isSo()).toBe(true), { timeout: 5000 })
    const startedAt = Date.now()
    stop.abort()
    await sent
    return Date.now() - startedAt
  }

  it('waits for nobody who has not heard its words, and leaves from the next process', async () => {
    await withdraw(await approved())
    server.manner = 'silent'
    expect(await stopWhen(() => server.connections === 1, 20)).toBeLessThan(5000)
    expect(await only()).toMatchObject({ state: 'waiting', attempts: 0 })
    server.manner = 'takes'
    expect(await deliver()).toBe(1)
    expect(server.received).toHaveLength(1)
  })

  it('waits for the answer to words that have left', async () => {
    await withdraw(await approved())
    server.thinksMs = () => 500
    await stopWhen(() => server.received.length === 1, 20)
    expect(await only()).toMatchObject({ state: 'sent', attempts: 1 })
  })

  it('waits no longer than half of its time: a person decides', async () => {
    await withdraw(await approved())
    server.manner = 'silentAfterWords'
    expect(await stopWhen(() => server.received.length === 1, 1)).toBeLessThan(5000)
    expect(await only()).toMatchObject({ state: 'unsure', problem: 'stopped' })
    expect(await deliver(smtp(), LATER_MS.minute)).toBe(0)
  })
})

describe('a message that could not be sent', () => {
  it('is given up at once when the server refuses its address for good', async () => {
    await withdraw(await approved())
    server.manner = 'refusesRecipient'
    await deliver()
    expect(await only()).toMatchObject({ state: 'failed', attempts: 1, problem: 'addressRefused' })
    expect((await only()).lastError).toContain('550')
  })

  it('waits when our own database does not answer before its words leave, and leaves once it does', async () => {
    await withdraw(await approved())
    // The moment of the words cannot be noted, once.
    const write = payload.db.updateOne.bind(payload.db)
    let isAway = true
    const spy = vi.spyOn(payload.db, 'updateOne').mockImplementation((args) => {
      if (!isAway || !(args.data as Partial<OutboxMessage>).handedOverAt) return write(args)
      isAway = false
      return Promise.reject(new Error('SQLITE_BUSY: database is locked'))
    })
    await deliver()
    spy.mockRestore()
    expect(isAway).toBe(false)
    expect(await only()).toMatchObject({ state: 'waiting', attempts: 1, problem: 'unreachable' })
    expect(await deliver(smtp(), LATER_MS.minute)).toBe(1)
    expect(server.received).toHaveLength(1)
  })

  it('leaves once the database is back, when not even its failure could be noted', async () => {
    await withdraw(await approved())
    const write = payload.db.updateOne.bind(payload.db)
    const spy = vi
      .spyOn(payload.db, 'updateOne')
      .mockImplementation((args) =>
        (args.data as Partial<OutboxMessage>).state === 'sending'
          ? write(args)
          : Promise.reject(new Error('SQLITE_BUSY: database is locked')),
      )
    await expect(deliver()).rejects.toThrow('SQLITE_BUSY')
    spy.mockRestore()
    expect(await only()).toMatchObject({ state: 'sending' })
    expect(await deliver()).toBe(1)
    expect(server.received).toHaveLength(1)
  })

  it('waits while the password of our account is missing, and says so', async () => {
    await withdraw(await approved())
    expect(await deliver(smtp(server.url.replace('//', '//site@')))).toBe(0)
    expect(await only()).toMatchObject({ state: 'waiting', problem: 'accountRefused' })
    expect(await deliver(smtp(), LATER_MS.minute)).toBe(1)
  })

  it('is given up when its address is none', async () => {
    await withdraw(await approved())
    await payload.db.updateMany({
      collection: 'outbox-messages',
      where: {},
      data: { recipient: 'ana,ben@example.org' },
    })
    await deliver()
    expect(await only()).toMatchObject({ state: 'failed', problem: 'addressRefused' })
  })

  it('is never sent twice by itself: when no answer came after its words, a person decides', async () => {
    await withdraw(await approved())
    server.manner = 'silentAfterWords'
    await deliver()
    expect(await only()).toMatchObject({ state: 'unsure', problem: 'unanswered' })
    server.manner = 'takes'
    await deliver(smtp(), LATER_MS.minute)
    expect(server.received).toHaveLength(1)
  })

  it('may still have left after an administrator had it sent again, in vain', async () => {
    await withdraw(await approved())
    server.manner = 'silentAfterWords'
    await deliver()
    const { id } = await only()
    const req = await createLocalReq({ user: admin }, payload)
    expect(await resendMessage(req, id)).toBe('waiting')
    const again = await only()
    expect(again).toMatchObject({ state: 'waiting', attempts: 0 })
    expect(again.problem ?? null).toBeNull()
    server.manner = 'refusesWords'
    expect(await deliver(smtp(), LATER_MS.minute)).toBe(0)
    expect(await only()).toMatchObject({ state: 'unsure', problem: 'refused' })
  })

  it.each([
    { left: false, state: 'sent', problem: null, received: 1 },
    { left: true, state: 'unsure', problem: 'stopped', received: 0 },
  ])(
    'of a process that was killed is sent if nothing had left ($left)',
    async ({ left, state, problem, received }) => {
      await withdraw(await approved())
      await payload.db.updateOne({
        collection: 'outbox-messages',
        where: { state: { equals: 'waiting' } },
        data: {
          state: 'sending',
          attempts: 1,
          claim: `${2 ** 30} another-machine x`,
          claimedAt: new Date(Date.now() - 10 * LATER_MS.minute).toISOString(),
          handedOverAt: left ? new Date().toISOString() : null,
        },
      })
      await deliver()
      expect(await only()).toMatchObject({ state, problem })
      expect(server.received).toHaveLength(received)
    },
  )

  it('of a process that is still sending is left to it', async () => {
    await withdraw(await approved())
    await payload.db.updateOne({
      collection: 'outbox-messages',
      where: { state: { equals: 'waiting' } },
      data: {
        state: 'sending',
        claim: '1 another-machine x',
        claimedAt: new Date().toISOString(),
      },
    })
    await deliver()
    expect(await only()).toMatchObject({ state: 'sending' })
    expect(server.received).toEqual([])
  })
})

describe('what is kept of a message', () => {
  it('is kept as one file without a mail server', async () => {
    await withdraw(await approved())
    await deliver(createMailer(env))
    expect(await only()).toMatchObject({ state: 'kept' })
    expect(readdirSync(path.join(env.DATA_DIR, 'outbox'))).toHaveLength(1)
  })

  it('loses its address, words and file after a month', async () => {
    await withdraw(await approved())
    await deliver(createMailer(env))
    await deliver(createMailer(env), LATER_MS.month)
    const erased = await only()
    expect(erased).toMatchObject({ state: 'kept', recipient: null, text: null })
    expect(JSON.stringify(erased)).not.toContain(ANA)
    expect(readdirSync(path.join(env.DATA_DIR, 'outbox'))).toEqual([])
  })

  it('loses its file on every machine, whichever erased it', async () => {
    await withdraw(await approved())
    const other = mkdtempSync(path.join(os.tmpdir(), 'accompagner-machine-'))
    onTestFinished(() => rmSync(other, { recursive: true }))
    const there = path.join(other, 'outbox')
    await deliver(createMailer({ ...env, DATA_DIR: other }))
    const [file] = readdirSync(there)
    expect(file).toContain((await only()).key)
    expect(await forgetKept(payload, other)).toBe(0)
    await deliver(createMailer(env), LATER_MS.month)
    expect(readdirSync(there)).toEqual([file])
    expect(await forgetKept(payload, other)).toBe(1)
    expect(readdirSync(there)).toEqual([])
  })

  it('loses a file that the database knows nothing of, after a month', async () => {
    const folder = path.join(env.DATA_DIR, 'outbox')
    mkdirSync(folder, { recursive: true })
    const file = '2026-01-01T00-00-00-000Z-nobody.eml'
    writeFileSync(path.join(folder, file), 'To: ana@example.org')
    expect(await forgetKept(payload, env.DATA_DIR)).toBe(0)
    expect(await forgetKept(payload, env.DATA_DIR, new Date(Date.now() + LATER_MS.month))).toBe(1)
    expect(readdirSync(folder)).not.toContain(file)
  })

  it('shows its words to no one, administrators included', async () => {
    await withdraw(await approved())
    const { docs } = await payload.find({
      collection: 'outbox-messages',
      overrideAccess: false,
      user: admin,
    })
    expect(docs[0]?.subject).toBeTruthy()
    expect(docs[0]?.text).toBeUndefined()
  })
})

describe('a message with a link to choose a password', () => {
  it('is written without waiting for the mail server, in the person’s language', async () => {
    await account(payload, ['mapReader'], { email: ANA, preferredLocale: 'es' })
    server.manner = 'silent'
    const startedAt = Date.now()
    await sendPasswordLink(payload, ANA.toUpperCase())
    expect(Date.now() - startedAt).toBeLessThan(2000)
    expect((await only()).text).toMatch(/nueva-contrasena\?token=[0-9a-f]+/)
  })

  it('is written once when it is asked for again and again', async () => {
    await account(payload, ['mapReader'], { email: ANA })
    for (const _ of [1, 2, 3]) await sendPasswordLink(payload, ANA)
    await only()
  })

  it('is written for no one who has no account', async () => {
    await sendPasswordLink(payload, 'nobody@example.org')
    expect(await messages()).toEqual([])
  })

  it('is given up once its link has expired', async () => {
    await account(payload, ['mapReader'], { email: ANA })
    await sendPasswordLink(payload, ANA)
    await deliver(smtp(), 2 * 60 * LATER_MS.minute)
    expect(await only()).toMatchObject({ state: 'failed', problem: 'expired' })
    expect(server.received).toEqual([])
  })
})
