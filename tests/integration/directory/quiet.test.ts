import type { Payload } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'

import { findActorByToken } from '@/campaigns/payload/actorAnswers'
import { askForQuiet } from '@/campaigns/payload/askForQuiet'
import { eraseEndedContacts } from '@/campaigns/payload/eraseEnded'
import type { Overview } from '@/campaigns/payload/overview'
import { findAudience } from '@/campaigns/payload/readCandidates'
import { readAudience } from '@/campaigns/payload/readCampaign'
import { runCampaigns } from '@/campaigns/payload/round'
import { addDays } from '@/days/calendar'
import { type Id, payloadId } from '@/db/ids'
import { openSheet } from '@/directory/payload/links/openSheet'
import type { Campaign } from '@/payload-types'

import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, startPayload } from '../harness'
import { actOnCampaign, noon, startCampaign, TODAY } from './campaignSteps'
import { makeWorld, type World } from './world'

let payload: Payload
let world: World
let token: string

beforeEach(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  token = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
})

const act = (id: Id, action: string, seen?: string) => actOnCampaign(token, id, action, seen)

const started = (audience: Campaign['audience'] = { scope: 'criteria' }): Promise<Campaign> =>
  startCampaign({ payload, token }, { audience })

const overview = async (id: Id): Promise<Overview> =>
  JSON.parse(
    (await ask('GET', `/api/campaigns/${id}/progress`, undefined, { token })).text,
  ) as Overview

const letters = async (): Promise<string[]> =>
  (
    await payload.find({ collection: 'outbox-messages', depth: 0, showHiddenFields: true })
  ).docs.map(({ text }) => text ?? '')

/** Who answers by the link with which a letter says that one may ask to be left alone. */
async function holder() {
  const found = (await letters()).map(
    (text) => /ne-plus-demander\?link=([\w-]{43})/.exec(text)?.[1],
  )
  const secret = found.find((each) => each !== undefined)
  const opened = await openSheet(payload, { token: secret })
  if (opened.refusal) throw new Error(opened.refusal)
  const { holder, sheet } = opened.opened
  return { token: secret, of: holder.of, sheet }
}

describe('who asks to be left alone', () => {
  const addActor = () =>
    payload.create({
      collection: 'regional-actors',
      data: {
        name: 'MRC d’exemple',
        kind: 'mrc',
        locale: 'es',
        email: 'mrc@example.org',
        regions: [world.regions.monteregie as number],
      },
      depth: 0,
    })
  const heldBy = (id: Id = world.organizations.listed) => `/api/organizations/${id}/quiet`
  const chosen = async (audience: object) => {
    const found = await findAudience(payload, await readAudience(payload, audience))
    return found.organizations.map(({ key }) => key)
  }

  it('by the link of a letter is asked nothing more, by any campaign, until the team undoes it', async () => {
    const { id } = await started()
    await runCampaigns(payload, noon(TODAY))
    const { sheet, ...by } = await holder()
    for (let time = 0; time < 2; time += 1) expect(await askForQuiet(payload, by)).toEqual({})
    expect((await overview(id)).totals).toMatchObject({ refused: 1 })
    const asked = await ask('GET', heldBy(sheet.document.id), undefined, { token })
    expect(JSON.parse(asked.text)).toMatchObject({ quiet: { channel: 'link', by: null } })
    expect((await act(id, 'cancel')).status).toBe(200)

    const key = `o${sheet.document.id}`
    const byHand = { scope: 'byHand', including: [sheet.document.id] } as const
    expect(await chosen({ scope: 'criteria' })).not.toContain(key)
    expect(await chosen(byHand)).toEqual([])
    expect((await ask('POST', `${heldBy(sheet.document.id)}/lift`, {}, { token })).status).toBe(200)
    expect(await chosen(byHand)).toEqual([key])
    const told = await payload.find({ collection: 'audit-events', depth: 0, pagination: false })
    expect(told.docs.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['quiet-marks.set', 'quiet-marks.lift']),
    )
  })

  it('by the link of a regional actor’s letter, once it was pressed', async () => {
    const actor = await addActor()
    const audience: Campaign['audience'] = { scope: 'nobody', actorKinds: ['mrc'] }
    const { id } = await started(audience)
    await runCampaigns(payload, noon(TODAY))
    const [secret] = (await letters()).flatMap(
      (text) => /\/es\/\S+\?link=(a[\w.-]+)/.exec(text)?.slice(1) ?? [],
    )
    const shown = await findActorByToken(payload, secret)
    expect(shown).toMatchObject({ id: actor.id, name: 'MRC d’exemple' })
    expect((await overview(id)).actors).toMatchObject({ count: 1, totals: { refused: 0 } })

    const by = { token: secret, of: shown!.of }
    expect(await askForQuiet(payload, { ...by, of: 'a999' })).toEqual({ refusal: 'otherLink' })
    const madeUp = `${secret!.slice(0, -1)}${secret!.endsWith('A') ? 'B' : 'A'}`
    expect(await askForQuiet(payload, { ...by, token: madeUp })).toEqual({ refusal: 'unknown' })
    for (let time = 0; time < 2; time += 1) expect(await askForQuiet(payload, by)).toEqual({})
    expect((await overview(id)).actors.totals).toMatchObject({ refused: 1 })
    const asked = await ask('GET', `/api/regional-actors/${actor.id}/quiet`, undefined, { token })
    expect(JSON.parse(asked.text)).toMatchObject({ quiet: { channel: 'link', by: null } })

    // No reminder, and no later campaign.
    await runCampaigns(payload, new Date(`${addDays(TODAY, 20)}T17:00:00Z`))
    expect(await letters()).toHaveLength(1)
    const found = await findAudience(payload, await readAudience(payload, audience))
    expect(found.actors).toEqual([])

    // Deleted, it leaves neither its silence nor its link to the next one, which may have its number.
    await payload.delete({ collection: 'regional-actors', id: actor.id, depth: 0 })
    expect(await askForQuiet(payload, by)).toEqual({ refusal: 'unknown' })
    expect((await payload.count({ collection: 'quiet-marks' })).totalDocs).toBe(0)
    const next = await addActor()
    expect(typeof next.id === 'string' || next.id === actor.id).toBe(true)
    const quietOfNext = `/api/regional-actors/${next.id}/quiet`
    const isQuiet = async () => (await ask('GET', quietOfNext, undefined, { token })).text
    expect(JSON.parse(await isQuiet())).toEqual({ quiet: null })
    expect(await findActorByToken(payload, secret)).toBeUndefined()
    expect(await askForQuiet(payload, by)).toEqual({ refusal: 'unknown' })
    expect(JSON.parse(await isQuiet())).toEqual({ quiet: null })
  })

  it('is forgotten with the sheet that is deleted', async () => {
    const { listed, ...others } = world.organizations
    const other = Object.values(others)[0]!
    for (const id of [listed, other]) {
      expect((await ask('POST', heldBy(id), { channel: 'email' }, { token })).status).toBe(200)
    }
    await payload.delete({ collection: 'organizations', id: payloadId(listed), depth: 0 })
    const { docs } = await payload.find({ collection: 'quiet-marks', depth: 0 })
    expect(docs.map(({ key }) => key)).toEqual([`o${other}`])
  })

  it('is marked by the research team, with how it was asked, and by nobody else', async () => {
    const as = async (role: 'organization' | 'translator') =>
      (await tokenOf(payload, (await account(payload, [role])).email))!
    for (const role of ['organization', 'translator'] as const) {
      const answer = await ask('POST', heldBy(), { channel: 'phone' }, { token: await as(role) })
      expect(answer.status, role).toBe(403)
    }
    expect((await ask('POST', heldBy(), { channel: 'phone' })).status).toBe(401)
    expect((await ask('POST', heldBy(), { channel: 'link' }, { token })).text).toContain('channel')
    const kept = await ask('POST', heldBy(), { channel: 'email' }, { token })
    expect(JSON.parse(kept.text)).toMatchObject({ quiet: { channel: 'email' } })
    expect((await ask('POST', heldBy(999_999), { channel: 'email' }, { token })).status).toBe(404)
  })
})

describe('what was noted of a call', () => {
  const CALL = { at: '2026-11-29T15:00:00.000Z', outcome: 'noAnswer', again: null }
  const invitation = async () =>
    (await payload.find({ collection: 'campaign-invitations', depth: 0, limit: 1 })).docs[0]!
  const inDays = (days: number) => noon(addDays(TODAY, days))

  it('goes thirty days after the campaign, with who called; what came of it stays', async () => {
    const { id } = await started()
    await runCampaigns(payload, inDays(0))
    await payload.db.updateOne({
      collection: 'campaign-invitations',
      id: (await invitation()).id,
      data: { calls: [{ ...CALL, by: 'Ana', note: 'Demander Luc.' }] },
      returning: false,
    })
    await act(id, 'close')
    await eraseEndedContacts(payload, inDays(29))
    expect(JSON.stringify((await invitation()).calls)).toContain('Demander Luc.')
    expect(await eraseEndedContacts(payload, inDays(32))).toBe(1)
    expect((await invitation()).calls).toEqual([{ ...CALL, by: '', note: '' }])
    expect(await eraseEndedContacts(payload, inDays(32))).toBe(0)
  })
})
