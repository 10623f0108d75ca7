import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { Overview } from '@/campaigns/payload/overview'
import { eraseEndedContacts } from '@/campaigns/payload/eraseEnded'
import { holdStopped } from '@/campaigns/payload/mailInLine'
import { findAudience } from '@/campaigns/payload/readCandidates'
import { readBounces } from '@/campaigns/payload/readBounces'
import { readAudience } from '@/campaigns/payload/readCampaign'
import { runCampaigns } from '@/campaigns/payload/round'
import { addDays } from '@/days/calendar'
import { fieldsFor } from '@/db/documents'
import type { Id } from '@/db/ids'
import { writeWhole } from '@/db/whole'
import { confirmSections, refuseLink, sendDraft } from '@/directory/payload/links/answers'
import { sendLinks } from '@/directory/payload/links/askForLink'
import { findLink } from '@/directory/payload/links/findLink'
import { noteOpened } from '@/directory/payload/links/noteOpened'
import { openSheet } from '@/directory/payload/links/openSheet'
import { readSheet } from '@/directory/payload/readSheet'
import { env } from '@/env'
import { openWorkbook } from '@/lmia/read/xlsx/workbook'
import { createMailer } from '@/notify/email'
import { deliverOutbox } from '@/notify/payload/deliver'
import { enqueueMessage } from '@/notify/payload/enqueue'
import type { Campaign, OutboxMessage } from '@/payload-types'

import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, startPayload } from '../harness'
import { type SmtpServer, startSmtpServer } from '../platform/smtpServer'
import { actOnCampaign, noon, prepareCampaign, startCampaign, TODAY } from './campaignSteps'
import { returnedReport } from './returnedReport'
import { makeWorld, type World } from './world'

let payload: Payload
let world: World
let token: string
let server: SmtpServer

const REMINDERS = { firstReminder: addDays(TODAY, 14), secondReminder: addDays(TODAY, 27) }

beforeEach(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  token = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
  server = await startSmtpServer()
})
afterEach(() => server.stop())

const prepare = (more: Partial<Campaign> = {}): Promise<Campaign> =>
  prepareCampaign(payload, { ...REMINDERS, ...more })

const act = (id: Id, action: string, seen?: string) => actOnCampaign(token, id, action, seen)

const started = (more: Partial<Campaign> = {}): Promise<Campaign> =>
  startCampaign({ payload, token }, { ...REMINDERS, ...more })

const all = async <Slug extends 'outbox-messages' | 'campaign-invitations' | 'sheet-links'>(
  collection: Slug,
) =>
  (
    await payload.find({
      collection,
      pagination: false,
      depth: 0,
      sort: 'createdAt',
      showHiddenFields: true,
      overrideAccess: true,
    })
  ).docs

/** A campaign with whom it asks. */
const kept = (id: Id) =>
  payload.findByID({ collection: 'campaigns', id, depth: 0, showHiddenFields: true })

const overview = async (id: Id): Promise<Overview> =>
  JSON.parse(
    (await ask('GET', `/api/campaigns/${id}/progress`, undefined, { token })).text,
  ) as Overview

/** A file as a browser downloads it: what it says of itself, and its bytes. */
async function file(address: string) {
  const { headers, body } = await handleEndpoints({
    config,
    request: new Request(`http://localhost${address}`, {
      headers: { Authorization: `JWT ${token}`, 'Accept-Language': 'fr' },
    }),
  })
  return {
    type: headers.get('content-type'),
    name: headers.get('content-disposition'),
    body: new Uint8Array(await new Response(body).arrayBuffer()),
  }
}

/** Two rounds: the second finds nothing left to do. */
async function rounds(day = TODAY): Promise<number> {
  const first = await runCampaigns(payload, noon(day))
  return first + (await runCampaigns(payload, noon(day)))
}

/** As the server does: what was stopped is held first. */
async function deliver(day = TODAY): Promise<number> {
  await holdStopped(payload)
  return deliverOutbox(payload, createMailer({ ...env, SMTP_URL: server.url }), () =>
    day === TODAY ? new Date(Date.now() + 60_000) : noon(day),
  )
}

const tokenIn = (message: OutboxMessage | undefined): string =>
  /[?&]link=([\w-]{43})/.exec(message?.text ?? '')?.[1] ?? ''

/** Who answers by the link that the first message to an organization carries. */
async function holder(name: 'listed' | 'elsewhere' = 'listed') {
  const recipient = `-o${world.organizations[name]}-`
  const message = (await all('outbox-messages')).find(({ key }) => key.includes(recipient))
  const secret = tokenIn(message)
  const found = await openSheet(payload, { token: secret })
  if (found.refusal) throw new Error(found.refusal)
  return { token: secret, of: found.opened.holder.of, sheet: found.opened.sheet }
}

describe('whom a campaign would ask', () => {
  it('is told while it is filled in, with who is asked elsewhere', async () => {
    const other = await started({
      name: 'Autre campagne',
      audience: { scope: 'byHand', including: [world.organizations.elsewhere as number] },
    })
    expect(other.state).toBe('preparing')
    const audience = { scope: 'criteria', regions: [] }
    const { text } = await ask('POST', '/api/campaigns/audience', { audience }, { token })
    expect(JSON.parse(text)).toMatchObject({
      organizations: [{ name: 'Organisme d’exemple visible', hasAddress: true }],
      actors: [],
      askedElsewhere: [{ name: 'Organisme d’exemple Montréal', campaign: 'Autre campagne' }],
    })
    const inRegion = { scope: 'criteria', regions: [world.regions.monteregie] }
    const there = await ask('POST', '/api/campaigns/audience', { audience: inRegion }, { token })
    expect(there.text).not.toContain('Montréal')
  })

  it.each(['translator', 'organization', 'mapReader'] as const)(
    'is not started by %s',
    async (role) => {
      const theirs = (await tokenOf(payload, (await account(payload, [role])).email))!
      const { id } = await prepare()
      const { status } = await ask(
        'POST',
        `/api/campaigns/${id}/act`,
        { action: 'start' },
        { token: theirs },
      )
      expect(status).toBe(403)
    },
  )
})

describe('a campaign that is started', () => {
  it('writes once to each, with a link of its own, and keeps whom it asks', async () => {
    const campaign = await started({ audience: { scope: 'criteria', kinds: ['nonProfit'] } })
    await rounds()
    await rounds()
    expect(await deliver()).toBe(2)
    expect(server.received).toHaveLength(2)
    const messages = await all('outbox-messages')
    expect(messages.map(({ key }) => key).sort()).toEqual(
      [world.organizations.listed, world.organizations.elsewhere]
        .map((id) => `campaign-${campaign.id}-o${id}-invitation`)
        .sort(),
    )
    expect(new Set(messages.map(tokenIn)).size).toBe(2)
    const stored = await payload.findByID({ collection: 'campaigns', id: campaign.id, depth: 0 })
    expect(stored).toMatchObject({ state: 'open', audience: { kinds: ['nonProfit'] } })
    expect(stored).not.toHaveProperty('recipients')
    const { totals, regions } = await overview(campaign.id)
    expect(totals).toMatchObject({ asked: 2, answered: 0, silent: 2 })
    expect(regions.map(({ name, counts }) => [name, counts.asked])).toEqual([
      ['Montérégie', 1],
      ['Montréal', 1],
    ])
  })

  it('is not started twice, nor when it has changed, nor for nobody, nor with impossible days', async () => {
    const campaign = await prepare({ until: addDays(TODAY, 20) })
    const refused = await act(campaign.id, 'start', 'long ago')
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('reminderOutside')
    expect(refused.text).toContain('unsavedChanges')
    const nobody = await prepare({ audience: { scope: 'nobody' } })
    expect((await act(nobody.id, 'start', nobody.updatedAt)).text).toContain('nobodyToAsk')
    const { id, updatedAt } = await prepare()
    const answers = await Promise.all([act(id, 'start', updatedAt), act(id, 'start', updatedAt)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('reminds twice at most those who have not answered, and ends by itself', async () => {
    const { id } = await started()
    await rounds()
    await deliver()
    const { sheet, ...by } = await holder()
    await confirmSections(payload, by, { contact: sheet.fingerprints.contact })
    for (const day of [3, 14, 15, 27, 28, 39]) {
      await rounds(addDays(TODAY, day))
      await deliver(addDays(TODAY, day))
    }
    const keys = (await all('outbox-messages')).map(({ key }) => key.split('-').slice(2).join('-'))
    const { listed, elsewhere } = world.organizations
    expect(keys.sort()).toEqual(
      [
        `o${listed}-invitation`,
        `o${elsewhere}-invitation`,
        `o${elsewhere}-firstreminder`,
        `o${elsewhere}-secondreminder`,
      ].sort(),
    )
    await runCampaigns(payload, noon(addDays(TODAY, 41)))
    const ended = await payload.findByID({ collection: 'campaigns', id, depth: 0 })
    expect(ended.state).toBe('closed')
    expect(await findLink(payload, by.token)).toEqual({ problem: 'expired' })
  })

  it('writes nothing while it is paused, and nothing more once it is cancelled', async () => {
    const { id } = await started()
    expect((await act(id, 'pause')).status).toBe(200)
    expect(await rounds()).toBe(0)
    expect((await act(id, 'resume')).status).toBe(200)
    expect(await rounds()).toBe(2)
    const by = await holder()
    expect((await act(id, 'cancel')).status).toBe(200)
    expect(await rounds(addDays(TODAY, 14))).toBe(0)
    expect(await findLink(payload, by.token)).toEqual({ problem: 'expired' })
    expect((await act(id, 'resume')).status).toBe(409)
  })

  it('sends nothing that is in line once it is paused, all of it when resumed', async () => {
    const { id } = await started()
    await rounds()
    await act(id, 'pause')
    expect(await deliver()).toBe(0)
    await act(id, 'resume')
    expect(await deliver()).toBe(2)
  })

  it.each(['close', 'cancel'])('sends nothing that is in line after %s', async (action) => {
    const { id } = await started()
    await rounds()
    await act(id, 'pause')
    await act(id, action)
    // One that was leaving in that moment, and failed: it comes back in line.
    const [first] = await all('outbox-messages')
    await payload.db.updateOne({
      collection: 'outbox-messages',
      id: first!.id,
      data: { state: 'waiting', nextAttemptAt: new Date().toISOString() },
    })
    expect(await deliver()).toBe(0)
    const states = (await all('outbox-messages')).map(({ state, problem }) => [state, problem])
    expect(states).toEqual(Array(2).fill(['failed', 'withdrawn']))
  })

  it('has its days and whom it asks locked', async () => {
    const { id, firstReminder } = await started()
    const changes = { firstReminder: addDays(TODAY, 39), recipients: { list: [{}] } }
    await ask('PATCH', `/api/campaigns/${id}`, changes, { token })
    const stored = await kept(id)
    expect(stored.firstReminder).toBe(firstReminder)
    expect((stored.recipients as { list: object[] }).list).toHaveLength(2)
  })

  it('does not remind of a message that never left', async () => {
    await started()
    await rounds()
    for (const { id } of await all('outbox-messages')) {
      const data = { state: 'failed', problem: 'unreachable' }
      await payload.db.updateOne({ collection: 'outbox-messages', id, data })
    }
    await rounds(addDays(TODAY, 14))
    const late = (await all('outbox-messages')).filter(({ key }) => key.endsWith('firstreminder'))
    expect(late).toHaveLength(2)
    for (const { subject, text } of late) {
      expect(subject).not.toContain('Rappel')
      expect(text).toContain('Une fois par an')
    }
  })

  it('has somebody call where the address cannot be read', async () => {
    const { id } = await started()
    const stored = await kept(id)
    const { list } = stored.recipients as { list: object[] }
    const odd = { list: list.map((each) => ({ ...each, email: 'voir le site' })) }
    await payload.db.updateOne({ collection: 'campaigns', id, data: { recipients: odd } })
    await rounds()
    expect((await overview(id)).calls.map(({ hasAddress }) => hasAddress)).toEqual([false, false])
  })

  it('lets a password pass before its letters', async () => {
    await started()
    await rounds()
    const subject = 'Votre mot de passe'
    await writeWhole(payload, (req) =>
      enqueueMessage(req, { kind: 'password', to: 'a@example.org', subject, text: 'Bonjour.' }),
    )
    expect(await deliver()).toBe(3)
    expect(server.received[0]).toContain('a@example.org')
  })

  it('leaves to another one whom that asks, also when both start in the same moment', async () => {
    const [one, two] = [await prepare({ name: 'Une' }), await prepare({ name: 'Deux' })]
    await Promise.all([act(one.id, 'start', one.updatedAt), act(two.id, 'start', two.updatedAt)])
    await Promise.all([rounds(), rounds()])
    await rounds()
    await deliver()
    const recipients = (await all('outbox-messages')).map(({ key }) => key.split('-')[2])
    expect(recipients.sort()).toEqual([...new Set(recipients)].sort())
    expect(recipients).toHaveLength(2)
  })

  it('asks again, once another one is over, whom that had asked', async () => {
    const first = await started({ name: 'Première' })
    await rounds()
    await act(first.id, 'cancel')
    await started({ name: 'Seconde' })
    await rounds()
    expect(await all('outbox-messages')).toHaveLength(4)
  })
})

describe('an answer', () => {
  it('moves the progress: opened, answered, confirmed, refused', async () => {
    const { id } = await started()
    await rounds()
    await deliver()
    const by = await holder()
    await noteOpened(payload, by.token)
    expect((await overview(id)).totals).toMatchObject({ asked: 2, opened: 1, answered: 0 })
    await confirmSections(payload, by, { hours: by.sheet.fingerprints.hours })
    expect((await overview(id)).totals).toMatchObject({ answered: 1, confirmed: 0, silent: 1 })
    await confirmSections(payload, by, by.sheet.fingerprints)
    expect((await overview(id)).totals).toMatchObject({ answered: 1, confirmed: 1, silent: 1 })
    await refuseLink(payload, await holder('elsewhere'))
    const { totals, rate } = await overview(id)
    expect(totals).toMatchObject({ asked: 2, refused: 1, silent: 0 })
    expect(rate).toBe(50)
  })

  it('stands in the files: by region as CSV, with each invitation as a workbook', async () => {
    const { id } = await started()
    await rounds()
    await deliver()
    const by = await holder()
    await confirmSections(payload, by, by.sheet.fingerprints)
    const csv = await file(`/api/campaigns/${id}/file?format=csv`)
    expect(csv.type).toContain('text/csv')
    expect(csv.name).toBe(`attachment; filename="campagne-${id}.csv"`)
    const lines = new TextDecoder().decode(csv.body).trim().split(/\r?\n/)
    expect(lines.map((line) => line.split(',').slice(0, 5).join())).toEqual([
      'Région,Demandé,Ouvert,Répondu,Confirmé',
      'Montréal,1,0,0,0',
      'Montérégie,1,0,1,1',
      'Total,2,0,1,1',
    ])
    const workbook = await file(`/api/campaigns/${id}/file?format=xlsx`)
    const rows: string[][] = []
    const sheet = openWorkbook(workbook.body).find(({ name }) => name === 'Invitations')
    sheet?.read({ onRecord: ({ cells }) => void rows.push(cells) })
    expect(rows).toEqual([
      ['Nom', 'Région', 'État', 'Courriels'],
      ['Organisme d’exemple Montréal', 'Montréal', 'Envoyée', '1'],
      ['Organisme d’exemple visible', 'Montérégie', 'Fiche confirmée', '1'],
    ])
  })

  it('by a word alone is one, and stands in the report with what was decided', async () => {
    const { id } = await started()
    await rounds()
    const by = await holder()
    const sent = await sendDraft(payload, by, {
      message: 'Nous déménageons.',
      locale: 'fr',
      seen: '',
    })
    expect(sent).toEqual({})
    expect((await overview(id)).totals.answered).toBe(1)
    const report = await ask('GET', `/api/campaigns/${id}/report`, undefined, { token })
    expect(JSON.parse(report.text)).toMatchObject({
      proposals: [
        { organization: 'Organisme d’exemple visible', message: 'Nous déménageons.', changes: [] },
      ],
    })
  })

  it('by a link that was asked for again counts there too, and the link outlives the campaign', async () => {
    const { id } = await started()
    await rounds()
    const sheet = await readSheet(payload, world.organizations.listed)
    await sendLinks(payload, sheet!.document.contact!.email!, 'fr')
    const again = (await all('outbox-messages')).find(({ kind }) => kind === 'link')
    const secret = tokenIn(again)
    const found = await openSheet(payload, { token: secret })
    if (found.refusal) throw new Error(found.refusal)
    const by = { token: secret, of: found.opened.holder.of }
    await sendDraft(payload, by, { message: 'Nous déménageons.', locale: 'fr', seen: '' })
    const report = await ask('GET', `/api/campaigns/${id}/report`, undefined, { token })
    expect(report.text).toContain('Nous déménageons.')
    await act(id, 'close')
    expect(await findLink(payload, secret)).not.toHaveProperty('problem')
  })

  it('of a regional actor is the nomination that leaves its address', async () => {
    await payload.create({
      collection: 'regional-actors',
      data: {
        name: 'MRC d’exemple',
        kind: 'mrc',
        locale: 'fr',
        email: 'mrc@example.org',
        regions: [world.regions.monteregie as number],
      },
      depth: 0,
    })
    const { id } = await started({ audience: { scope: 'nobody', actorKinds: ['mrc'] } })
    await rounds()
    await deliver()
    expect(server.received[0]).toContain('mrc@example.org')
    expect((await overview(id)).actors).toMatchObject({ count: 1, rate: 0 })
    await payload.create({
      collection: 'organization-proposals',
      data: {
        title: 'Maison manquante',
        kind: 'nomination',
        channel: 'form',
        contactEmail: 'mrc@example.org',
        state: 'received',
      },
      depth: 0,
      overrideAccess: true,
    })
    expect((await overview(id)).actors).toMatchObject({ rate: 100, totals: { answered: 1 } })
    expect((await overview(id)).totals.asked).toBe(0)
  })
})

describe('a campaign that is over', () => {
  it('keeps addresses for thirty days, and how each stood for ever', async () => {
    const { id } = await started()
    await rounds()
    await deliver()
    await act(id, 'close')
    const before = await overview(id)
    const contacts = async () => {
      const stored = await kept(id)
      return [
        ...(stored.recipients as { list: { email: string | null }[] }).list.map(
          ({ email }) => email,
        ),
        ...(await all('campaign-invitations')).map(({ recipient }) => recipient ?? null),
      ]
    }
    expect(await eraseEndedContacts(payload, noon(addDays(TODAY, 29)))).toBe(0)
    expect((await contacts()).every(Boolean)).toBe(true)
    expect(await eraseEndedContacts(payload, noon(addDays(TODAY, 32)))).toBe(1)
    expect(await contacts()).toEqual([null, null, null, null])
    expect(await eraseEndedContacts(payload, noon(addDays(TODAY, 32)))).toBe(0)
    const after = await overview(id)
    expect(after.totals).toEqual(before.totals)
    const states = ({ invitations }: Overview) =>
      invitations.map(({ name, state }) => [name, state])
    expect(states(after)).toEqual(states(before))
  })
})

describe('a message that comes back', () => {
  it('stops its invitation, and the file goes; a delay stops nothing', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bounces-'))
    try {
      const { id } = await started()
      await rounds()
      await deliver()
      const [first, second] = await all('outbox-messages')
      writeFileSync(path.join(folder, 'one.eml'), returnedReport(first!.key, '5.1.1'))
      writeFileSync(path.join(folder, 'late.eml'), returnedReport(second!.key, '4.4.1', 'delayed'))
      writeFileSync(path.join(folder, 'other.eml'), 'Subject: Bonjour\r\n\r\nMerci!')
      expect(await readBounces(payload, folder)).toBe(0) // they may be half written
      expect(readdirSync(folder)).toHaveLength(3)
      expect(await readBounces(payload, folder, new Date(Date.now() + 11_000))).toBe(1)
      expect(readdirSync(folder)).toEqual(['others'])
      expect(readdirSync(path.join(folder, 'others')).sort()).toEqual(['late.eml', 'other.eml'])
      const { totals, calls } = await overview(id)
      expect(totals).toMatchObject({ asked: 2, bounced: 1, silent: 1 })
      expect(calls.map(({ state }) => state)).toEqual(['bounced'])
      await rounds(addDays(TODAY, 14))
      expect(await all('outbox-messages')).toHaveLength(3)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('is known at once when the server refuses the address', async () => {
    const { id } = await started()
    await rounds()
    server.manner = 'refusesRecipient'
    await deliver()
    expect((await overview(id)).totals).toMatchObject({ asked: 2, bounced: 2 })
  })

  it('is none when the server refuses us: it goes once it takes our messages', async () => {
    const { id } = await started()
    await rounds()
    server.manner = 'refusesSender'
    expect(await deliver()).toBe(0)
    expect((await overview(id)).totals).toMatchObject({ bounced: 0 })
    server.manner = 'takes'
    const later = () => new Date(Date.now() + 5 * 60_000)
    const mailer = createMailer({ ...env, SMTP_URL: server.url })
    expect(await deliverOutbox(payload, mailer, later)).toBe(2)
  })
})

describe('a call', () => {
  async function toCall() {
    await payload.update({
      collection: 'organizations',
      id: world.organizations.listed as number,
      data: fieldsFor({ contact: { phone: '450 555-0100', email: null } }),
      depth: 0,
    })
    const { id } = await started()
    await rounds()
    const { calls } = await overview(id)
    expect(calls.map(({ name, hasAddress }) => [name, hasAddress])).toEqual([
      ['Organisme d’exemple visible', false],
    ])
    return { id, path: `/api/campaigns/${id}/calls/${calls[0]!.id}` }
  }
  const say = (to: string, body: object) => ask('POST', to, body, { token })

  it('has the sheet before it, and all right is a verification by phone', async () => {
    const { id, path: to } = await toCall()
    const card = JSON.parse((await ask('GET', to, undefined, { token })).text) as {
      phone: string
      seen: object
      facts: { value: string }[]
    }
    expect(card.phone).toBe('450 555-0100')
    expect(card.facts.map(({ value }) => value)).toContain('Français, Espagnol')
    expect((await say(to, { outcome: 'allRight', seen: {} })).text).toContain('changedMeanwhile')
    expect((await say(to, { outcome: 'allRight', seen: card.seen })).status).toBe(200)
    const { docs } = await payload.find({
      collection: 'verification-events',
      where: { channel: { equals: 'phone' } },
      depth: 0,
      pagination: false,
    })
    expect(docs.map(({ actor }) => actor)).toEqual(Array(7).fill('researcher'))
    const { totals, calls } = await overview(id)
    expect(totals).toMatchObject({ answered: 1, confirmed: 1, called: 1 })
    expect(calls).toEqual([])
    expect((await say(to, { outcome: 'noAnswer' })).text).toContain('alreadyAnswered')
  })

  it('is kept with its note and the day to call again, and says what it lacks', async () => {
    const { id, path: to } = await toCall()
    expect((await say(to, { outcome: 'callLater' })).text).toContain('dayNeeded')
    const again = addDays(TODAY, 2)
    expect((await say(to, { outcome: 'callLater', again, note: 'Le matin.' })).status).toBe(200)
    expect((await overview(id)).calls[0]?.calls).toMatchObject([
      { outcome: 'callLater', again, note: 'Le matin.' },
    ])
    expect((await say(to, { outcome: 'resendLink', known: 1 })).text).toContain('noAddress')
    expect((await say(to, { outcome: 'refused', known: 1 })).status).toBe(200)
    expect((await overview(id)).totals).toMatchObject({ refused: 1 })
    // Nor is it asked by the next one.
    expect((await act(id, 'cancel')).status).toBe(200)
    const next = await findAudience(payload, await readAudience(payload, { scope: 'criteria' }))
    const asked = next.organizations.map(({ key }) => key)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked).not.toContain(`o${world.organizations.listed}`)
  })

  it('of two that are saved at once is one, and the other is told to read it', async () => {
    const { id, path: to } = await toCall()
    const both = await Promise.all([
      say(to, { outcome: 'noAnswer', note: 'Un.', known: 0 }),
      say(to, { outcome: 'noAnswer', note: 'Deux.', known: 0 }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(both.map(({ text }) => text).join('')).toContain('calledMeanwhile')
    const kept = async () => (await overview(id)).calls[0]?.calls.length
    expect(await kept()).toBe(1)
    expect((await say(to, { outcome: 'noAnswer', known: 1 })).status).toBe(200)
    expect(await kept()).toBe(2)
  })

  it('has the link sent again by a running campaign alone, to who is still written to', async () => {
    const { id, path: to } = await toCall()
    await act(id, 'pause')
    expect((await say(to, { outcome: 'resendLink' })).text).toContain('notRunning')
    await act(id, 'resume')
    await payload.update({
      collection: 'organizations',
      id: world.organizations.listed as number,
      data: fieldsFor({ doNotList: true }),
      depth: 0,
    })
    expect((await say(to, { outcome: 'resendLink' })).text).toContain('notWrittenTo')
    expect((await overview(id)).totals).toMatchObject({ called: 0 })
  })

  it('is nobody’s once the campaign is cancelled', async () => {
    const { id, path: to } = await toCall()
    await act(id, 'cancel')
    expect((await overview(id)).calls).toEqual([])
    expect((await say(to, { outcome: 'noAnswer' })).text).toContain('isCancelled')
  })

  it('of its own, or a letter, is noted of whoever was asked: it answers and is no call of ours', async () => {
    const { id } = await started()
    await rounds()
    const { invitations, calls } = await overview(id)
    expect(calls).toEqual([])
    const [first, second] = invitations.map((row) => `/api/campaigns/${id}/calls/${row.id}`)
    expect((await say(first!, { outcome: 'answeredByMail' })).text).toContain('noteNeeded')
    const note = 'Nouvelle adresse.'
    expect((await say(first!, { outcome: 'answeredByMail', note })).status).toBe(200)
    expect((await say(second!, { outcome: 'refused' })).status).toBe(200)
    expect((await overview(id)).totals).toMatchObject({ answered: 1, refused: 1, silent: 0 })
    expect(await rounds(addDays(TODAY, 14))).toBe(0)
  })

  it('has the link sent again to the address that the sheet has by now', async () => {
    const { path: to } = await toCall()
    const { document } = (await readSheet(payload, world.organizations.listed))!
    await payload.update({
      collection: 'organizations',
      id: document.id,
      data: fieldsFor({ contact: { ...document.contact, email: 'nouveau@example.org' } }),
      depth: 0,
    })
    expect((await say(to, { outcome: 'resendLink' })).status).toBe(200)
    const sent = (await all('outbox-messages')).filter(({ key }) => key.endsWith('resend1'))
    expect(sent.map(({ recipient }) => recipient)).toEqual(['nouveau@example.org'])
  })
})

describe('a test and a preview', () => {
  it('are as the letter would leave, to the person who asks alone', async () => {
    const body = {
      locale: 'es',
      kind: 'organization',
      step: 'invitation',
      texts: { subject: { es: '{name}\r\nBcc: x@example.org' } },
    }
    const { text } = await ask('POST', '/api/campaigns/preview', body, { token })
    const preview = JSON.parse(text) as { subject: string; text: string }
    expect(preview.subject).toBe('Organización de ejemplo Bcc: x@example.org')
    expect((await ask('POST', '/api/campaigns/test', body, { token })).status).toBe(200)
    await deliver()
    expect(server.received).toHaveLength(1)
    expect(server.received[0]).not.toMatch(/^Bcc:/m)
  })
})

/** Another process loads the whole configuration: minutes on a busy machine. */
const ELSEWHERE_TIMEOUT_MS = 300_000

describe('sending that is cut short', () => {
  const elsewhere = (...args: string[]) =>
    spawn(
      process.execPath,
      ['--import', 'tsx', path.join(import.meta.dirname, 'campaignElsewhere.ts'), ...args],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )

  it(
    'by a kill between the outbox and the mail server, beside another process, leaves each once',
    async () => {
      for (let number = 0; number < 12; number += 1) {
        await payload.create({
          collection: 'organizations',
          data: fieldsFor({
            name: `Maison ${number}`,
            slug: `maison-${number}`,
            kind: 'nonProfit',
            cost: 'free',
            contact: { email: `maison-${number}@example.org` },
            _status: 'published',
          }),
          depth: 0,
        })
      }
      await started()
      const killed = elsewhere()
      const ended = new Promise((resolve) => killed.once('close', resolve))
      // Cut as soon as it has begun to put messages in line, wherever it then is.
      while ((await all('outbox-messages')).length < 3) await runNothing()
      killed.kill('SIGKILL')
      await ended
      const half = await all('outbox-messages')
      expect(half.length).toBeGreaterThanOrEqual(3)
      await Promise.all([rounds(), rounds()])
      expect(await rounds()).toBe(0)
      await Promise.all([deliver(), deliver()])
      await deliver()
      const to = server.received.map((mail) => /^To: (.*)$/m.exec(mail)?.[1]?.trim())
      expect(to.filter((each) => each?.startsWith('maison-')).sort()).toEqual(
        Array.from({ length: 12 }, (_, number) => `maison-${number}@example.org`).sort(),
      )
      expect(server.received).toHaveLength(14)
    },
    ELSEWHERE_TIMEOUT_MS,
  )

  const runNothing = () => new Promise((resolve) => setImmediate(resolve))
})
