import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import nodemailer from 'nodemailer'
import type { Payload } from 'payload'
import { afterEach, beforeEach, expect, it } from 'vitest'

import type { Overview } from '@/campaigns/payload/overview'
import { readBounces } from '@/campaigns/payload/readBounces'
import { runCampaigns } from '@/campaigns/payload/round'
import { addDays } from '@/days/calendar'
import type { Id } from '@/db/ids'
import { env } from '@/env'
import { createMailer } from '@/notify/email'
import { deliverOutbox } from '@/notify/payload/deliver'
import type { Campaign } from '@/payload-types'

import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, startPayload } from '../harness'
import { type SmtpServer, startSmtpServer } from '../platform/smtpServer'
import { noon, startCampaign, TODAY } from './campaignSteps'
import { makeWorld, type World } from './world'

/* A campaign's letters as a mail server receives them, and one of them sent back to where its envelope says. */

const BOUNCES = 'retours@example.org'
const FROM = 'Accompagner <accompagner@example.org>'

let payload: Payload
let world: World
let token: string
/** The server of those who are written to, and that of our own address for what comes back. */
let theirs: SmtpServer
let ours: SmtpServer
let folder: string

beforeEach(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  token = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
  theirs = await startSmtpServer()
  ours = await startSmtpServer()
  folder = mkdtempSync(path.join(tmpdir(), 'bounces-'))
})
afterEach(async () => {
  await theirs.stop()
  await ours.stop()
  rmSync(folder, { recursive: true })
})

const started = async (more: Partial<Campaign> = {}): Promise<Id> =>
  (await startCampaign({ payload, token }, { firstReminder: addDays(TODAY, 14), ...more })).id

async function send(day = TODAY): Promise<void> {
  await runCampaigns(payload, noon(day))
  await runCampaigns(payload, noon(day))
  const settings = { ...env, MAIL_FROM: FROM, BOUNCE_ADDRESS: BOUNCES, SMTP_URL: theirs.url }
  await deliverOutbox(payload, createMailer(settings), () => new Date(Date.now() + 60_000))
}

const overview = async (id: Id): Promise<Overview> =>
  JSON.parse(
    (await ask('GET', `/api/campaigns/${id}/progress`, undefined, { token })).text,
  ) as Overview

type Report = 'withMessage' | 'withHeaders' | 'withEnvelopeId'

/** What a mail server sends back of a message that it cannot deliver (RFC 3464), in one of the ways in which they do. */
async function sendBack(message: SmtpServer['messages'][number], how: Report): Promise<void> {
  const key = /^Message-ID:\s*<([^@]+)@/im.exec(message.raw)?.[1] ?? ''
  const headers = message.raw.split('\r\n\r\n')[0] ?? ''
  const status = [
    'Reporting-MTA: dns; mx.example.org',
    ...(how === 'withEnvelopeId' ? [`Original-Envelope-Id: ${key}`] : []),
    '',
    `Final-Recipient: rfc822; ${message.to[0]}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
  ].join('\r\n')
  const returned: Partial<Record<Report, string>> = {
    withMessage: `Content-Type: message/rfc822\r\n\r\n${message.raw}`,
    withHeaders: `Content-Type: text/rfc822-headers\r\n\r\n${headers}\r\n`,
  }
  const parts = [
    'Content-Type: text/plain\r\n\r\nYour message could not be delivered.\r\n',
    `Content-Type: message/delivery-status\r\n\r\n${status}`,
    ...(returned[how] ? [returned[how]] : []),
  ]
  const raw = [
    'From: MAILER-DAEMON@mx.example.org',
    `To: ${message.from}`,
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    ...parts.map((part) => `--b\r\n${part}`),
    '--b--',
    '',
  ].join('\r\n')
  // With no sender of its own, so that nothing is sent back of what was sent back.
  await nodemailer
    .createTransport(ours.url)
    .sendMail({ envelope: { from: '', to: [message.from] }, raw })
}

/** As a mailbox of ours does: whole files, renamed into place. */
function dropInFolder(): void {
  for (const [at, { to, raw }] of ours.messages.entries()) {
    expect(to).toEqual([BOUNCES])
    const file = path.join(folder, `${at}.eml`)
    writeFileSync(`${file}.part`, raw)
    renameSync(`${file}.part`, file)
  }
}

it.each<Report>(['withMessage', 'withHeaders', 'withEnvelopeId'])(
  'a letter that came back stops its reminders alone (%s)',
  async (how) => {
    const id = await started()
    await send()
    expect(theirs.messages.map(({ from }) => from)).toEqual([BOUNCES, BOUNCES])
    for (const { raw } of theirs.messages) expect(raw).toContain(`From: ${FROM}`)
    await sendBack(theirs.messages[0]!, how)
    dropInFolder()
    expect(await readBounces(payload, folder, new Date(Date.now() + 11_000))).toBe(1)
    expect((await overview(id)).totals).toMatchObject({ asked: 2, bounced: 1, silent: 1 })
    await send(addDays(TODAY, 14))
    const reminded = theirs.messages.slice(2)
    expect(reminded.map(({ raw }) => /^Message-ID:\s*<([^@]+)@/im.exec(raw)?.[1])).toEqual([
      expect.stringMatching(/-firstreminder$/),
    ])
  },
)

it('names and words of a campaign add no header and no recipient', async () => {
  const bad = (words: string) =>
    `${words}\r\nBcc: autre@example.org\r\nReply-To: autre@example.org\r\n\r\nCorps`
  await payload.db.updateOne({
    collection: 'organizations',
    id: world.organizations.listed,
    data: { name: bad('Organisme') },
  })
  await payload.create({
    collection: 'regional-actors',
    data: {
      name: bad('MRC'),
      kind: 'mrc',
      locale: 'fr',
      email: 'mrc@example.org',
      regions: [world.regions.monteregie as number],
    },
    depth: 0,
  })
  await started({
    name: bad('Campagne'),
    subject: { fr: bad('Vérifions {name}') },
    message: { fr: bad('Bonjour') },
    reminder: { fr: bad('Rappel') },
    audience: { scope: 'criteria', actorKinds: ['mrc'] },
  })
  await send()
  expect(theirs.messages).toHaveLength(3)
  for (const { to, raw } of theirs.messages) {
    expect(to).toHaveLength(1)
    const head = raw.split('\r\n\r\n')[0] ?? ''
    const names = head.split('\r\n').flatMap((line) => /^([\w-]+):/.exec(line)?.[1] ?? [])
    expect(names.sort()).toEqual([
      'Content-Transfer-Encoding',
      'Content-Type',
      'Date',
      'From',
      'MIME-Version',
      'Message-ID',
      'Subject',
      'To',
    ])
  }
  expect(theirs.messages.flatMap(({ to }) => to)).not.toContain('autre@example.org')
})
