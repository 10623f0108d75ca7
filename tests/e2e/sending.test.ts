import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { MongoClient } from 'mongodb'
import { afterEach, expect, it } from 'vitest'

import { addDays, dayAt } from '@/days/calendar'

import { type SmtpServer, startSmtpServer } from '../integration/platform/smtpServer'
import { keyIn, messagesOf, type Sheets } from '../trial/parts/campaigning'
import { wait } from '../trial/parts/lot'
import { type Session, session } from '../trial/parts/session'

import { startSite } from './site'

/*
 * Two real processes send one campaign on one database; one of them is killed in the middle, again and again, and started
 * anew. The long form, with one process, fifty kills and the example world, is `npm run trial -- --only sending`.
 */

const HOUSES = 24
/** What the mail server takes over a message: long enough that kills fall in the middle. */
const THINKS_MS = 250
const KILLS = 3
const SENT_TIMEOUT_MS = 90_000

const MONGODB = process.env.TEST_MONGODB_URL
const closes: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closes.splice(0).reverse()) await close()
})

it.each([['SQLite'], ...(MONGODB ? [['MongoDB']] : [])])(
  'two processes on %s, one of them killed again and again, send each invitation once',
  async (database) => {
    const settings = await settingsFor(database)
    const mail = await startSmtpServer()
    closes.push(mail.stop)
    mail.thinksMs = () => THINKS_MS
    const start = () => startSite({ ...settings, SMTP_URL: mail.url })
    const one = await start()
    closes.push(one.stop)
    let two = await start()
    closes.push(() => two.stop())
    const admin = await firstAccount(one.baseUrl)
    const campaign = await startCampaign(admin)
    let inMiddle = 0
    for (let kill = 0; kill < KILLS; kill += 1) {
      await untilReceived(mail, Math.min(HOUSES - 5, (kill + 1) * 5))
      const gone = new Promise((resolve) => two.process.once('exit', resolve))
      two.process.kill('SIGKILL')
      await gone
      if (mail.received.length < HOUSES) inMiddle += 1
      two = await start()
    }
    await untilLeft(admin, campaign)
    // What a kill left in doubt is decided as a person does who reads the log of the mail server.
    const inDoubt = (await messagesOf(admin, campaign)).filter(({ state }) => state === 'unsure')
    for (const { id } of inDoubt.filter(({ key }) => !keysOf(mail).includes(key))) {
      await admin.json('POST', `/api/outbox-messages/${id}/resend`)
    }
    await untilLeft(admin, campaign)
    const keys = (await messagesOf(admin, campaign)).map(({ key }) => key).sort()
    expect(keys).toHaveLength(HOUSES)
    expect(keysOf(mail)).toEqual(keys)
    expect(inDoubt.length).toBeLessThanOrEqual(KILLS)
    expect(inMiddle).toBeGreaterThan(0)
  },
  400_000,
)

const keysOf = ({ received }: SmtpServer): string[] => received.map(keyIn).sort()

async function settingsFor(database: string): Promise<Record<string, string>> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'accompagner-sending-'))
  closes.push(() => Promise.resolve(rmSync(dataDir, { recursive: true, force: true })))
  const settings = { DATA_DIR: dataDir, SEED: 'off', LMIA_KEEP_UP: 'off', RATE_LIMITS: 'off' }
  if (database === 'SQLite' || !MONGODB) return settings
  const url = new URL(MONGODB)
  url.pathname = `/${path.basename(dataDir)}`
  closes.push(async () => {
    const client = await MongoClient.connect(url.href)
    await client.db().dropDatabase()
    await client.close()
  })
  return { ...settings, DATABASE_URL: url.href, MONGODB_TRANSACTIONS: 'off' }
}

async function firstAccount(baseUrl: string): Promise<Session> {
  const account = {
    name: 'Ana',
    email: 'ana@example.org',
    password: 'quatre chevaux bleus dansent',
  }
  const { token } = await session(baseUrl).json<{ token: string }>(
    'POST',
    '/api/users/first-register',
    { ...account, roles: ['admin', 'researcher'] },
  )
  return session(baseUrl, token)
}

async function startCampaign(admin: Session): Promise<number | string> {
  for (let number = 0; number < HOUSES; number += 1) {
    await admin.json('POST', '/api/organizations', {
      name: `Maison ${number}`,
      slug: `maison-${number}`,
      kind: 'nonProfit',
      cost: 'free',
      contact: { email: `maison-${number}@example.org` },
      _status: 'published',
    })
  }
  const from = dayAt(new Date())
  const { doc } = await admin.json<{ doc: { id: number | string; updatedAt: string } }>(
    'POST',
    '/api/campaigns?depth=0',
    { name: 'Envoi', from, until: addDays(from, 30), audience: { scope: 'criteria' } },
  )
  await admin.json('POST', `/api/campaigns/${doc.id}/act`, { action: 'start', seen: doc.updatedAt })
  return doc.id
}

async function untilReceived(mail: SmtpServer, count: number): Promise<void> {
  const since = Date.now()
  while (mail.received.length < count && Date.now() - since < SENT_TIMEOUT_MS) await wait(20)
  expect(mail.received.length).toBeGreaterThanOrEqual(count)
}

/** Waits until everyone was written to, and nothing of the campaign waits. */
async function untilLeft(admin: Session, campaign: number | string): Promise<void> {
  for (const since = Date.now(); Date.now() - since < SENT_TIMEOUT_MS; await wait(500)) {
    const { invitations } = await admin.json<Sheets>('GET', `/api/campaigns/${campaign}/progress`)
    const messages = await messagesOf(admin, campaign)
    const isUnderWay = messages.some(({ state }) => state === 'waiting' || state === 'sending')
    if (invitations.every(({ sent }) => sent === 1) && !isUnderWay) return
  }
}
