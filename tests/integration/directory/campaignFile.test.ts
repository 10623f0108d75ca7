import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { runCampaigns } from '@/campaigns/payload/round'
import { addDays } from '@/days/calendar'
import type { Id } from '@/db/ids'
import { confirmSections, refuseLink } from '@/directory/payload/links/answers'
import { openSheet } from '@/directory/payload/links/openSheet'
import { env } from '@/env'
import { createMailer } from '@/notify/email'
import { deliverOutbox } from '@/notify/payload/deliver'
import type { Campaign } from '@/payload-types'

import { tokenOf } from '../accounts/api'
import { account, emptyDatabase, startPayload } from '../harness'
import { type SmtpServer, startSmtpServer } from '../platform/smtpServer'
import { noon, startCampaign, TODAY } from './campaignSteps'
import { makeWorld, type World } from './world'

let payload: Payload
let world: World
let token: string
let server: SmtpServer

beforeEach(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  token = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
  server = await startSmtpServer()
})
afterEach(() => server.stop())

const started = (more: Partial<Campaign> = {}): Promise<Campaign> =>
  startCampaign(
    { payload, token },
    { firstReminder: addDays(TODAY, 14), secondReminder: addDays(TODAY, 27), ...more },
  )

const rounds = async () => {
  await runCampaigns(payload, noon(TODAY))
  await runCampaigns(payload, noon(TODAY))
}

const deliver = () =>
  deliverOutbox(
    payload,
    createMailer({ ...env, SMTP_URL: server.url }),
    () => new Date(Date.now() + 60_000),
  )

const all = async <Slug extends 'outbox-messages' | 'campaign-invitations'>(collection: Slug) =>
  (await payload.find({ collection, pagination: false, depth: 0, overrideAccess: true })).docs

/** Who answers by the link that the first message to an organization carries. */
async function holder(name: 'listed' | 'elsewhere' = 'listed') {
  const recipient = `-o${world.organizations[name]}-`
  const message = (await all('outbox-messages')).find(({ key }) => key.includes(recipient))
  const secret = /[?&]link=([\w-]{43})/.exec(message?.text ?? '')?.[1] ?? ''
  const found = await openSheet(payload, { token: secret })
  if (found.refusal) throw new Error(found.refusal)
  return { token: secret, of: found.opened.holder.of, sheet: found.opened.sheet }
}

/** A file as a browser downloads it. */
async function file(address: string): Promise<{ body: Uint8Array }> {
  const { body } = await handleEndpoints({
    config,
    request: new Request(`http://localhost${address}`, {
      headers: { Authorization: `JWT ${token}`, 'Accept-Language': 'fr' },
    }),
  })
  return { body: new Uint8Array(await new Response(body).arrayBuffer()) }
}

describe('a round of a campaign', () => {
  it('goes on past a recipient that fails, which is asked in the next round', async () => {
    const { id } = await started()
    const keyOf = (organization: Id) => `campaign-${id}-o${organization}-invitation`
    const { listed, elsewhere } = world.organizations
    const make = payload.create.bind(payload)
    let failures = 0
    const failing = vi.spyOn(payload, 'create').mockImplementation((options) => {
      const { collection, data } = options
      const isOfElsewhere =
        collection === 'campaign-invitations' && JSON.stringify(data).includes(`-o${elsewhere}"`)
      if (!isOfElsewhere) return make(options)
      failures += 1
      return Promise.reject(new Error('the database hiccups'))
    })
    const keys = async () => (await all('outbox-messages')).map(({ key }) => key).sort()
    await rounds()
    failing.mockRestore()
    expect(failures).toBeGreaterThan(0)
    expect(await keys()).toEqual([keyOf(listed)])
    await rounds()
    expect(await keys()).toEqual([keyOf(listed), keyOf(elsewhere)].sort())
  })
})

describe('the progress of a campaign', () => {
  it('stands in every column of the file: refused, came back, silent, called, the rate; actors apart', async () => {
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
    const { id } = await started({ audience: { scope: 'criteria', actorKinds: ['mrc'] } })
    await rounds()
    await deliver()
    const csv = async () => {
      const { body } = await file(`/api/campaigns/${id}/file?format=csv`)
      const lines = new TextDecoder()
        .decode(body)
        .replace(/^\uFEFF/, '')
        .trim()
        .split(/\r?\n/)
      // In whatever order of the regions.
      return Object.fromEntries(
        lines.map((line) => [line.split(',')[0], line.split(',').slice(5).join()]),
      )
    }
    const table = (montreal: string, monteregie: string, total: string) => ({
      Région: 'Refusé,Revenu,Silencieux,Appelé,Réponse (%)',
      Montréal: montreal,
      Montérégie: monteregie,
      Total: total,
      'Acteurs régionaux': '0,0,1,0,0',
    })
    expect(await csv()).toEqual(table('0,0,1,0,0', '0,0,1,0,0', '0,0,2,0,0'))

    const invitationOf = async (which: 'listed' | 'elsewhere') =>
      (await all('campaign-invitations')).find(({ key }) =>
        key.endsWith(`-o${world.organizations[which]}`),
      )!
    const change = async (which: 'listed' | 'elsewhere', data: Record<string, unknown>) =>
      payload.db.updateOne({
        collection: 'campaign-invitations',
        id: (await invitationOf(which)).id,
        data,
      })
    await change('elsewhere', {
      calls: [
        { at: new Date().toISOString(), outcome: 'noAnswer', note: '', again: null, by: null },
      ],
    })
    expect(await csv()).toEqual(table('0,0,1,1,0', '0,0,1,0,0', '0,0,2,1,0'))
    await change('elsewhere', { bouncedAt: new Date().toISOString() })
    expect(await csv()).toEqual(table('0,1,0,1,0', '0,0,1,0,0', '0,1,1,1,0'))
    const by = await holder()
    await confirmSections(payload, by, by.sheet.fingerprints)
    expect(await csv()).toEqual(table('0,1,0,1,0', '0,0,0,0,100', '0,1,0,1,50'))
    await refuseLink(payload, await holder('elsewhere'))
    expect(await csv()).toEqual(table('1,0,0,1,0', '0,0,0,0,100', '1,0,0,1,50'))
  })
})
