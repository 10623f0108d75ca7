import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { LetterLanguage } from '@/campaigns/payload/letterWords'
import { runCampaigns } from '@/campaigns/payload/round'
import { sendStep } from '@/campaigns/payload/send'
import { addDays, dayAt } from '@/days/calendar'
import { fieldsFor } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import { retryConflicts } from '@/db/retry'
import type { Campaign, User } from '@/payload-types'
import type { SourceUnit, StoredUnits, UnitOrder } from '@/translation'
import { followEveryText } from '@/translation/payload/followEveryText'
import { savePassages } from '@/translation/payload/savePassages'

import { ask, tokenOf } from '../accounts/api'
import { requestOf } from '../guide/texts'
import { account, emptyDatabase, startPayload } from '../harness'
import { makeWorld, type World } from './world'

/* The letters of campaigns as texts of the desk. */

type Account = User & { collection: 'users' }

const TODAY = dayAt(new Date())
const MESSAGE = { fr: 'Relisez la fiche de {name}.' }

let payload: Payload
let world: World
let editor: Account
let token: string
let ana: Account
let ben: Account

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  editor = await account(payload, ['researcher'])
  token = (await tokenOf(payload, editor.email))!
  ana = await account(payload, ['translator'], { languages: ['en', 'es'] })
  ben = await account(payload, ['translator'], { languages: ['en', 'es'] })
})

/** As the form saves it, or as it stood before letters were texts of the desk. */
const prepare = (more: Partial<Campaign>, user?: Account): Promise<Campaign> =>
  payload.create({
    collection: 'campaigns',
    data: fieldsFor({
      name: 'Campagne d’essai',
      from: TODAY,
      until: addDays(TODAY, 40),
      state: 'preparing',
      audience: { scope: 'byHand', including: [world.organizations.listed as number] },
      ...more,
    }),
    depth: 0,
    ...(user ? { overrideAccess: false, user } : { overrideAccess: true }),
  })

const change = (id: Id, data: object) =>
  retryConflicts(payload, () =>
    payload.update({
      collection: 'campaigns',
      id: payloadId(id),
      data: fieldsFor(data),
      depth: 0,
      overrideAccess: false,
      user: editor,
    }),
  )

interface Doc {
  id: Id
  sourceUnits: SourceUnit[]
  units: StoredUnits
  counts: { units: Record<string, number>; totalUnits: number }
}

async function translation(id: Id, language: 'en' | 'es'): Promise<Doc | undefined> {
  const { docs } = await payload.find({
    collection: 'translations',
    where: {
      resourceType: { equals: 'campaigns' },
      resourceKey: { equals: String(id) },
      language: { equals: language },
    },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  const doc: unknown = docs[0]
  return doc as Doc | undefined
}

const send = (user: Account, id: Id, orders: UnitOrder[]) =>
  retryConflicts(payload, async () => savePassages(await requestOf(payload, user), id, orders))

/** One person writes the passage, another approves it. */
async function translate(id: Id, source: string, target: string): Promise<void> {
  const doc = await translation(id, 'es')
  const unit = doc?.sourceUnits.find((each) => each.source === source)
  if (!doc || !unit) throw new Error(`No passage: ${source}`)
  const before = doc.units[unit.key]?.target ?? ''
  await send(ana, doc.id, [{ action: 'write', unit, before, target }])
  await send(ben, doc.id, [{ action: 'approve', unit, before: target, target }])
}

async function letter(
  id: Id,
  texts: object,
  locale: 'fr' | 'en' | 'es' = 'es',
): Promise<{ subject: string; text: string }> {
  const body = { id, locale, kind: 'organization', step: 'invitation', texts }
  const answer = await ask('POST', '/api/campaigns/preview', body, { token })
  return JSON.parse(answer.text) as { subject: string; text: string }
}

async function languages(id: Id | undefined, texts: object): Promise<LetterLanguage[]> {
  const answer = await ask('POST', '/api/campaigns/languages', { id, texts }, { token })
  return (JSON.parse(answer.text) as { languages: LetterLanguage[] }).languages
}

describe('the letters of a campaign that is prepared', () => {
  it('are to be translated, and leave in our words until a second person has approved theirs', async () => {
    const { id } = await prepare({ message: MESSAGE }, editor)
    expect(await languages(id, { message: MESSAGE })).toMatchObject([
      { language: 'en', texts: [{ field: 'message', state: 'missing' }] },
      { language: 'es', texts: [{ field: 'message', state: 'missing' }] },
    ])
    expect((await letter(id, { message: MESSAGE })).text).toContain('Una vez al año')
    const target = 'Relea la ficha de {name}.'
    await translate(id, MESSAGE.fr, target)
    expect((await letter(id, { message: MESSAGE })).text).toContain(
      'Relea la ficha de Organización de ejemplo.',
    )
    expect((await languages(id, { message: MESSAGE }))[1]?.texts[0]?.state).toBe('approved')
  })

  it('are not approved without what the site fills in', async () => {
    const { id } = await prepare({ message: MESSAGE }, editor)
    const doc = (await translation(id, 'es'))!
    const unit = doc.sourceUnits[0]!
    const target = 'Relea la ficha.'
    await send(ana, doc.id, [{ action: 'write', unit, before: '', target }])
    const [outcome] = await send(ben, doc.id, [{ action: 'approve', unit, before: target, target }])
    expect(outcome).toMatchObject({ result: 'refused' })
  })

  it('never leave in words of another message than today’s', async () => {
    const { id } = await prepare({ message: MESSAGE }, editor)
    await translate(id, MESSAGE.fr, 'Relea la ficha de {name}.')
    const message = { fr: 'Relisez la fiche de {name}, puis répondez.' }
    // Already while it is typed, before anything is saved.
    expect((await letter(id, { message })).text).toContain('Una vez al año')
    await change(id, { message })
    expect((await languages(id, { message }))[1]?.texts).toEqual([
      { field: 'message', state: 'stale' },
    ])
    await change(id, { audience: { scope: 'byHand', including: [world.organizations.listed] } })
    await payload.update({
      collection: 'organizations',
      id: payloadId(world.organizations.listed),
      data: fieldsFor({ languages: [], _status: 'published' }),
      overrideAccess: true,
    })
    const before = await payload.findByID({ collection: 'campaigns', id: payloadId(id), depth: 0 })
    const started = await ask(
      'POST',
      `/api/campaigns/${id}/act`,
      { action: 'start', seen: before.updatedAt },
      { token },
    )
    expect(started.status).toBe(200)
    await runCampaigns(payload, new Date(`${TODAY}T17:00:00Z`))
    const { docs } = await payload.find({ collection: 'outbox-messages', depth: 0 })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.text).not.toContain('Relea')
    expect(docs[0]?.text).not.toContain('{name}')
  })

  it('leave in the words of the moment, not of when a round began', async () => {
    const began = await prepare({ message: MESSAGE, state: 'open' })
    const { id: invitation } = await payload.create({
      collection: 'campaign-invitations',
      data: fieldsFor({
        campaign: began.id,
        key: `${began.id}-essai`,
        hold: 'essai',
        sent: 0,
        organization: world.organizations.listed,
        name: 'Organisme d’exemple',
        recipient: 'organisme@example.org',
        locale: 'fr',
      }),
      depth: 0,
      overrideAccess: true,
    })
    await change(began.id, { message: { fr: 'Relisez {name}, sans la faute.' } })
    const stored = await payload.findByID({
      collection: 'campaign-invitations',
      id: invitation,
      depth: 0,
    })
    expect(
      await sendStep(payload, { campaign: began, invitation: stored, step: 'invitation' }),
    ).toBe(true)
    const { docs } = await payload.find({ collection: 'outbox-messages', depth: 0 })
    expect(docs[0]?.text).toContain('sans la faute')
  })

  it('that say nothing of their own have nothing to translate', async () => {
    const { id } = await prepare({}, editor)
    expect(await languages(id, {})).toEqual([])
    expect(await translation(id, 'es')).toBeUndefined()
  })

  it('of one that is not saved yet are shown from its boxes', async () => {
    const texts = { message: { ...MESSAGE, es: 'Relea {name}.' } }
    expect(await languages(undefined, texts)).toMatchObject([
      { language: 'en', translation: null, texts: [{ state: 'missing' }] },
      { language: 'es', translation: null, texts: [{ state: 'approved' }] },
    ])
  })
})

describe('a campaign of before letters were texts of the desk', () => {
  const texts = { message: { ...MESSAGE, es: 'Relea la ficha de {name}.' } }

  it('keeps what stood in its boxes, as approved', async () => {
    const { id } = await prepare(texts)
    expect((await letter(id, texts)).text).toContain('Relea la ficha')
    await followEveryText(payload, new Date())
    expect((await translation(id, 'es'))?.counts.units).toMatchObject({ approved: 1 })
    expect((await translation(id, 'en'))?.counts.units).toMatchObject({ missing: 1 })
    expect((await letter(id, texts)).text).toContain('Relea la ficha')
    const stored = await payload.findByID({ collection: 'campaigns', id: payloadId(id), depth: 0 })
    expect(stored.message).toMatchObject(texts.message)
  })

  it('has nothing to do at the desk once it is over', async () => {
    const { id } = await prepare(texts)
    await followEveryText(payload, new Date())
    await payload.db.updateOne({
      collection: 'campaigns',
      id: payloadId(id),
      data: { state: 'closed' },
    })
    await followEveryText(payload, new Date())
    expect((await translation(id, 'en'))?.counts.totalUnits).toBe(0)
  })

  it('takes its translations with it when it is deleted', async () => {
    const { id } = await prepare(texts)
    await followEveryText(payload, new Date())
    await payload.delete({ collection: 'campaigns', id: payloadId(id), overrideAccess: true })
    expect(await translation(id, 'en')).toBeUndefined()
  })
})
