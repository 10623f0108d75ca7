import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Overview } from '@/campaigns/payload/overview'
import { runCampaigns } from '@/campaigns/payload/round'
import { addDays } from '@/days/calendar'
import { fieldsFor } from '@/db/documents'
import type { Id } from '@/db/ids'
import { env } from '@/env'
import { createMailer, type Mailer } from '@/notify/email'
import { deliverOutbox } from '@/notify/payload/deliver'
import type { Campaign } from '@/payload-types'

import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, HAS_TRANSACTIONS, startPayload } from '../harness'
import { cutLine } from '../platform/cutLine'
import { type Manner, type SmtpServer, startSmtpServer } from '../platform/smtpServer'
import { actOnCampaign, noon, startCampaign, TODAY } from './campaignSteps'

/* A campaign of a dozen letters through each kind of bad mail server: all arrive, none twice, and the desk says how it stands. */

const HOUSES = 12

let payload: Payload
let token: string
let server: SmtpServer
/** The campaign that asks every house, its invitations in line at the start of each test. */
let everyone: Id
/** Organizations that came on file later: a campaign of its own may ask them. */
let neighbours: Id[]
/** The campaign whose desk is looked at. */
let campaign: Id
let sinceMs = 0

beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  token = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
  await settle('maison', HOUSES)
  everyone = await started({ audience: { scope: 'criteria' }, firstReminder: null })
  await rounds()
  neighbours = await settle('voisin', 6)
}, 120_000)
beforeEach(async () => {
  campaign = everyone
  sinceMs = 0
  answerMs = PATIENCE_MS
  await payload.db.updateMany({
    collection: 'outbox-messages',
    where: { key: { contains: `campaign-${everyone}-` } },
    data: { ...NOT_TRIED, nextAttemptAt: new Date().toISOString() },
  })
})
afterEach(async () => {
  await server.stop()
  // What another campaign has left in line, or holds.
  const { docs } = await payload.find({ collection: 'campaigns', depth: 0 })
  for (const { id } of docs.filter(({ id }) => id !== everyone)) await act(id, 'cancel')
})
afterAll(() => emptyDatabase(payload))

const NOT_TRIED = {
  state: 'waiting',
  attempts: 0,
  problem: null,
  lastError: null,
  finishedAt: null,
  handedOverAt: null,
} as const

async function settle(name: string, count: number): Promise<Id[]> {
  const ids: Id[] = []
  for (let number = 0; number < count; number += 1) {
    const { id } = await payload.create({
      collection: 'organizations',
      data: fieldsFor({
        name: `${name} ${number}`,
        slug: `${name}-${number}`,
        kind: 'nonProfit',
        cost: 'free',
        contact: { email: `${name}-${number}@example.org` },
        _status: 'published',
      }),
      depth: 0,
    })
    ids.push(id)
  }
  return ids
}

const addresses = (name: string, count: number) =>
  Array.from({ length: count }, (_, number) => `${name}-${number}@example.org`).sort()
const EVERYONE = addresses('maison', HOUSES)
const NEIGHBOURS = addresses('voisin', 6)

const act = (id: Id, action: string, seen?: string) => actOnCampaign(token, id, action, seen)

const started = async (more: Partial<Campaign> = {}): Promise<Id> =>
  (
    await startCampaign(
      { payload, token },
      {
        firstReminder: addDays(TODAY, 14),
        audience: { scope: 'byHand', including: neighbours as number[] },
        ...more,
      },
    )
  ).id

async function rounds(day = TODAY): Promise<void> {
  for (let time = 0; time < 3; time += 1) await runCampaigns(payload, noon(day))
}

/** Short, so that a server that greets nobody is given up within the test: nothing has left yet, it is tried again. */
const GREETING_MS = 400
/** Longer than a busy machine takes over an answer: who gives up once words have left does not know, and asks a person. */
const PATIENCE_MS = 20_000
let answerMs = PATIENCE_MS

const deliver = (url = server.url) =>
  deliverOutbox(
    payload,
    createMailer({
      ...env,
      SMTP_URL: `${url}${url.includes('?') ? '&' : '?'}greetingTimeout=${GREETING_MS}&socketTimeout=${answerMs}`,
    }),
    () => new Date(Date.now() + sinceMs),
  )

/** Rounds as they come, until nothing is in line any more; a wait before the next attempt is passed over. */
async function deliverAll(url?: string): Promise<void> {
  for (let time = 0; time < 100; time += 1) {
    await deliver(url)
    const { late, inLine } = (await overview()).mail
    if (late === null && inLine === 0) return
    const next = inLine > 0 ? 0 : Date.parse(late?.nextAttemptAt ?? '') - Date.now()
    sinceMs = Math.max(sinceMs + 5_000, next + 1_000)
  }
}

const overview = async (): Promise<Overview> =>
  JSON.parse(
    (await ask('GET', `/api/campaigns/${campaign}/progress`, undefined, { token })).text,
  ) as Overview

const sendAgain = (which: string) =>
  ask('POST', `/api/campaigns/${campaign}/send-again`, { which }, { token })

/** What the log says of it, oldest first. */
const logged = async () =>
  (
    await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'campaigns.sendAgain' } },
      sort: 'createdAt',
      depth: 0,
    })
  ).docs.map(({ details }) => details)

const arrived = () => server.messages.flatMap(({ to }) => to).sort()
const keysOf = () => server.messages.map(({ raw }) => /^Message-ID:\s*<([^@]+)@/im.exec(raw)?.[1])

/** The first manner whose number divides that of the connection; else it takes the message. */
const drawn =
  (...manners: [number, Manner][]) =>
  (nth: number): Manner =>
    manners.find(([step]) => nth % step === 0)?.[1] ?? 'takes'

describe('every invitation of a campaign arrives once', () => {
  it.each<[string, SmtpServer['manner']]>([
    ['greylists', 'greylists'],
    [
      'ends connections, at once or at the recipient, or says nothing',
      drawn([5, 'hangsUp'], [4, 'diesAtRecipient'], [11, 'silent']),
    ],
    [
      'has no time, no room, or had enough of us',
      (nth) => (nth > 9 && nth < 12 ? 'limitsRate' : drawn([4, 'busy'], [5, 'defersWords'])(nth)),
    ],
    ['refuses our address for a while', (nth) => (nth < 3 ? 'refusesSender' : 'takes')],
  ])('from a server that %s', async (_, manner) => {
    server = await startSmtpServer(manner)
    await deliver()
    expect(arrived().length).toBeLessThan(HOUSES)
    expect((await overview()).mail).toMatchObject({
      late: { names: expect.any(Array) as string[] },
    })
    await deliverAll()
    expect(arrived()).toEqual(EVERYONE)
    const { totals, mail } = await overview()
    expect(totals).toMatchObject({ asked: HOUSES, bounced: 0, silent: HOUSES })
    expect(mail).toEqual({ inLine: 0, held: 0, kept: 0, late: null, failed: null, unsure: null })
  })

  it('from a server that is slow, while others write', async () => {
    server = await startSmtpServer('takes')
    server.thinksMs = () => 2_000
    let isSending = true
    const mailer = createMailer({ ...env, SMTP_URL: server.url })
    const stop = new AbortController()
    const two: Mailer = {
      ...mailer,
      deliver: async (...letter) => {
        const outcome = await mailer.deliver(...letter)
        if (arrived().length === 2) stop.abort()
        return outcome
      },
    }
    const sent = deliverOutbox(payload, two, undefined, stop.signal).finally(
      () => (isSending = false),
    )
    let slowest = 0
    while (isSending) {
      const since = Date.now()
      await payload.update({
        collection: 'campaigns',
        id: campaign as number,
        data: { name: 'Campagne lente' },
        depth: 0,
      })
      slowest = Math.max(slowest, Date.now() - since)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(await sent).toBe(2)
    // Half of what the server thinks about one letter: who waited for it would have waited longer.
    expect(slowest).toBeLessThan(1_000)
    expect(arrived()).toHaveLength(2)
  })

  it('from a server whose line is cut before it listens', async () => {
    server = await startSmtpServer('takes')
    const cut = await cutLine(server.url, 'listens', (nth) => nth % 4 === 0)
    try {
      await deliverAll(cut.url)
      expect(arrived()).toEqual(EVERYONE)
      expect((await overview()).mail.unsure).toBeNull()
    } finally {
      await cut.stop()
    }
  })

  it('sent by three rounds at the same time', async () => {
    server = await startSmtpServer(drawn([5, 'hangsUp']))
    await Promise.all([deliverAll(), deliverAll(), deliverAll()])
    await deliverAll()
    expect(arrived()).toEqual(EVERYONE)
  })
})

describe('a server that refuses', () => {
  it('addresses for good, and the words of some: the first are called, the others leave when told', async () => {
    server = await startSmtpServer(drawn([4, 'refusesWords'], [3, 'refusesRecipient']))
    await deliverAll()
    const { totals, calls, mail } = await overview()
    expect(totals).toMatchObject({ asked: HOUSES - 3, bounced: 3, silent: HOUSES - 6 })
    expect(calls.map(({ state }) => state)).toEqual(Array(3).fill('bounced'))
    expect(mail).toMatchObject({ late: null, failed: { count: 3, problems: ['refused'] } })
    expect(mail.failed?.names).toHaveLength(3)
    expect(arrived()).toHaveLength(HOUSES - 6)
    server.manner = 'takes'
    const before = (await logged()).length
    const both = await Promise.all([sendAgain('failed'), sendAgain('failed')])
    // Who finds nothing left is told. Without transactions both may have taken some: each message counts once.
    const said = both.map(({ status }) => status).sort()
    expect(
      HAS_TRANSACTIONS
        ? [[200, 409]]
        : [
            [200, 409],
            [200, 200],
          ],
    ).toContainEqual(said)
    const counts = (await logged()).slice(before).map((told) => (told as { count: number }).count)
    expect(counts).toHaveLength(said.filter((status) => status === 200).length)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3)
    await deliverAll()
    expect(new Set(arrived()).size).toBe(HOUSES - 3)
    expect(arrived()).toHaveLength(HOUSES - 3)
    expect((await overview()).totals).toMatchObject({ asked: HOUSES, bounced: 3 })
  })

  it('our account, or a secure connection: all wait, the desk says why, and leave when told', async () => {
    server = await startSmtpServer('takes', { offersTls: true })
    await deliver()
    expect((await overview()).mail).toMatchObject({
      inLine: HOUSES - 1,
      late: { count: 1, problems: ['insecure'] },
    })
    await server.stop()
    server = await startSmtpServer('refusesAccount')
    await deliver(server.url.replace('//', '//site:secret@'))
    const { mail, totals } = await overview()
    expect(mail.late?.problems.sort()).toEqual(['accountRefused', 'insecure'])
    expect(totals).toMatchObject({ asked: 0, bounced: 0 })
    server.manner = 'takes'
    expect((await sendAgain('late')).status).toBe(200)
    await deliver()
    await deliver()
    expect(arrived()).toEqual(EVERYONE)
  })

  it('has nothing sent again whose link has expired', async () => {
    server = await startSmtpServer((nth) => (nth < 3 ? 'refusesWords' : 'takes'))
    await deliverAll()
    await payload.db.updateMany({
      collection: 'outbox-messages',
      where: {
        and: [{ key: { contains: `campaign-${everyone}-` } }, { state: { equals: 'failed' } }],
      },
      data: { usefulUntil: new Date(Date.now() - 1000).toISOString() },
    })
    const before = (await logged()).length
    expect((await overview()).mail.failed).toBeNull()
    expect((await sendAgain('failed')).status).toBe(409)
    expect(await logged()).toHaveLength(before)
    await payload.db.updateMany({
      collection: 'outbox-messages',
      where: { key: { contains: `campaign-${everyone}-` } },
      data: { usefulUntil: new Date(Date.now() + 30 * 24 * 3600_000).toISOString() },
    })
  })

  it('is heard by nobody but the research team, while the campaign runs', async () => {
    server = await startSmtpServer('hangsUp')
    await deliver()
    const reader = (await tokenOf(payload, (await account(payload, ['translator'])).email))!
    const path = `/api/campaigns/${campaign}/send-again`
    expect((await ask('POST', path, { which: 'late' }, { token: reader })).status).toBe(403)
    expect((await sendAgain('everything')).status).toBe(404)
    await act(campaign, 'pause')
    expect((await sendAgain('late')).status).toBe(409)
    expect((await overview()).mail.held).toBe(HOUSES)
    await act(campaign, 'resume')
  })
})

describe('a server that dies with the words in its hands', () => {
  it('in their middle, after them, or without a word: none goes twice by itself, and somebody decides', async () => {
    const manners = new Map<number, Manner>([
      [6, 'diesInWords'],
      [8, 'diesAfterWords'],
      [11, 'silentAfterWords'],
    ])
    server = await startSmtpServer((nth) => manners.get(nth) ?? 'takes')
    answerMs = 1_500
    await deliverAll()
    answerMs = PATIENCE_MS
    const { totals, mail } = await overview()
    expect(arrived()).toHaveLength(HOUSES - 1)
    expect(new Set(keysOf()).size).toBe(HOUSES - 1)
    expect(mail.unsure).toMatchObject({ count: 3, problems: ['unanswered'] })
    expect(totals).toMatchObject({ asked: HOUSES, bounced: 0 })
    await Promise.all([sendAgain('unsure'), sendAgain('unsure')])
    await deliverAll()
    // Each once more at most, under the same name: a server that keeps one of each has all of them once.
    expect(keysOf()).toHaveLength(HOUSES + 2)
    expect(new Set(keysOf()).size).toBe(HOUSES)
    expect((await overview()).mail.unsure).toBeNull()
  })

  it('and then away for two days after it was sent again: what may have come is never said not to have left', async () => {
    server = await startSmtpServer((nth) => (nth === 1 ? 'diesAfterWords' : 'takes'))
    await deliverAll()
    const [name] = (await overview()).mail.unsure!.names
    server.manner = 'hangsUp'
    expect((await sendAgain('unsure')).status).toBe(200)
    // In line, and not late before it is tried.
    expect((await overview()).mail).toMatchObject({ inLine: 1, late: null, unsure: null })
    expect((await overview()).totals).toMatchObject({ asked: HOUSES })
    await deliver()
    const { mail, invitations } = await overview()
    expect(mail).toMatchObject({ inLine: 0, late: { count: 1, mayHaveLeft: 1 } })
    expect(invitations.find((each) => each.name === name)?.state).toBe('sent')
    await deliverAll()
    const after = await overview()
    expect(after.mail).toMatchObject({ late: null, failed: null, unsure: { names: [name] } })
    expect(after.totals).toMatchObject({ asked: HOUSES })
    expect(keysOf()).toHaveLength(HOUSES)
  })

  it('in the middle of its answer: the message is kept there, and not sent again', async () => {
    server = await startSmtpServer('takes')
    const cut = await cutLine(server.url, 'hasTaken', (nth) => nth % 4 === 0)
    try {
      await deliverAll(cut.url)
      expect(arrived()).toEqual(EVERYONE)
      expect((await overview()).mail.unsure).toMatchObject({ count: 3 })
    } finally {
      await cut.stop()
    }
  })
})

describe('campaigns of their own', () => {
  it('that ask the same at once write to each once, through a slow server, from two processes', async () => {
    server = await startSmtpServer((nth) => (nth % 3 === 0 ? 'hangsUp' : 'slow'))
    server.slowMs = 10
    const both = await Promise.all([started({ name: 'Une' }), started({ name: 'Deux' })])
    await withdrawn(everyone)
    await Promise.all([rounds(), rounds()])
    await rounds()
    for (const each of both) {
      campaign = each
      await Promise.all([deliverAll(), deliverAll()])
    }
    expect(arrived()).toEqual(NEIGHBOURS)
  })

  it('remind like everybody else who may have the invitation', async () => {
    server = await startSmtpServer('diesAfterWords')
    campaign = await started()
    await withdrawn(everyone)
    await rounds()
    await deliverAll()
    expect((await overview()).mail.unsure).toMatchObject({ count: NEIGHBOURS.length })
    server.manner = 'takes'
    await rounds(addDays(TODAY, 14))
    sinceMs = 14 * 24 * 3600_000
    await deliverAll()
    expect(keysOf().filter((key) => key?.endsWith('-firstreminder'))).toHaveLength(6)
    expect((await overview()).mail.unsure).toBeNull()
  })
})

/** What is in line of the others stays out of the way. */
const withdrawn = (of: Id) =>
  payload.db.updateMany({
    collection: 'outbox-messages',
    where: { key: { contains: `campaign-${of}-` } },
    data: { state: 'sent' },
  })
