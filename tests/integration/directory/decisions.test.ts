import type { Payload } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'

import { ROLES } from '@/access'
import { readDirectory } from '@/data/directory/snapshot'
import { addDays, dayAt, noonOf } from '@/days/calendar'
import { fieldsFor } from '@/db/documents'
import type { Id } from '@/db/ids'
import { toWallTime } from '@/directory/hours'
import { eraseAnsweredAddresses } from '@/directory/payload/eraseAnswered'
import type { ProposalQueue } from '@/directory/payload/proposalQueue'
import { computeVerification } from '@/directory/verification'
import { SECTIONS } from '@/directory/vocabulary'
import { saveNomination } from '@/forms/payload/saveForms'
import type { Organization } from '@/payload-types'

import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, startPayload } from '../harness'
import { makeWorld, SLUGS, type World } from './world'

let payload: Payload
let world: World
let tokens: [string, string]

beforeEach(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  const token = async () =>
    (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
  tokens = [await token(), await token()]
})

interface Review {
  changes: {
    path: string
    now: string
    after: string
    status: string
    seen: string
    decided: string | null
  }[]
  state: string
  regions: { ofTown: string | null; options: { code: string; label: string }[] } | null
}

const review = async (id: Id): Promise<Review> =>
  JSON.parse(
    (await ask('GET', `/api/organization-proposals/${id}/review`, undefined, { token: tokens[0] }))
      .text,
  ) as Review

const seenOf = ({ changes }: Review) => Object.fromEntries(changes.map((c) => [c.path, c.seen]))

const decide = (id: Id, body: object, token = tokens[0]) =>
  ask('POST', `/api/organization-proposals/${id}/decide`, body, { token })

const codesOf = (text: string) =>
  (JSON.parse(text) as { errors: { code: string }[] }).errors.map(({ code }) => code)

const propose = async (changes: object[], more: object = {}): Promise<Id> => {
  const { id } = await payload.create({
    collection: 'organization-proposals',
    data: fieldsFor({
      title: 'Nouveau numéro',
      kind: 'update',
      channel: 'form',
      organization: world.organizations.listed,
      contactEmail: 'sender@example.org',
      locale: 'es',
      changes,
      ...more,
    }),
    depth: 0,
    overrideAccess: true,
  })
  return id
}

const sheet = (): Promise<Organization> =>
  payload.findByID({
    collection: 'organizations',
    id: world.organizations.listed as number,
    depth: 0,
    overrideAccess: true,
  })

const all = async (collection: 'verification-events' | 'outbox-messages' | 'audit-events') =>
  (await payload.find({ collection, pagination: false, depth: 0, overrideAccess: true })).docs

const PHONE = { path: 'contact.phone', before: '450 555-0100', after: '450 555-0199' }
const NAME = { path: 'name', before: 'Organisme d’exemple visible', after: 'Nouveau nom' }

describe('a decision', () => {
  it('writes what is accepted and nothing else, with its event, its line and its answer', async () => {
    const before = await sheet()
    const id = await propose([PHONE, NAME])
    const shown = await review(id)
    expect(shown.changes).toMatchObject([
      { path: 'contact.phone', now: '450 555-0100', after: '450 555-0199', status: 'open' },
      { path: 'name', status: 'open' },
    ])
    const { status } = await decide(id, {
      decisions: { 'contact.phone': 'accept', name: 'refuse' },
      seen: seenOf(shown),
      reason: 'Le nom est celui du registre.',
    })
    expect(status).toBe(200)

    const after = await sheet()
    expect(after.contact?.phone).toBe('450 555-0199')
    expect(after.name).toBe(before.name)
    expect(after.sites).toEqual(before.sites)
    expect(after.services).toEqual(before.services)
    expect(after._status).toBe('published')

    const proposal = await payload.findByID({ collection: 'organization-proposals', id })
    expect(proposal).toMatchObject({
      state: 'partlyAccepted',
      contactEmail: 'sender@example.org',
      decision: { reason: 'Le nom est celui du registre.' },
    })
    expect(proposal.decision?.by).toBeTruthy()

    // All that was proposed of the phone was accepted; of the name, nothing.
    const events = (await all('verification-events')).flatMap((event) =>
      'section' in event && event.proposal ? [event] : [],
    )
    expect(events).toMatchObject([
      { section: 'contact', actor: 'organization', channel: 'form', proposal: id },
    ])

    const [message] = await all('outbox-messages')
    expect(message).toMatchObject({ kind: 'proposal', recipient: 'sender@example.org' })
    expect(message && 'text' in message ? message.text : '').toContain('aceptada en parte')
    expect((await all('audit-events')).map((event) => 'action' in event && event.action)).toContain(
      'organization-proposals.partlyAccepted',
    )
  })

  it('shows what its sender wrote and in which language, then what was decided of each field', async () => {
    const id = await propose([PHONE, NAME], { message: 'Cambiamos de línea.' })
    const shown = await review(id)
    expect(shown).toMatchObject({
      message: 'Cambiamos de línea.',
      language: 'es',
      sheet: { name: 'Organisme d’exemple visible' },
    })
    expect(shown.changes.map(({ decided }) => decided)).toEqual([null, null])
    const decisions = { 'contact.phone': 'accept', name: 'refuse' }
    await decide(id, { decisions, seen: seenOf(shown), reason: 'El nombre es el del registro.' })
    const { changes } = await review(id)
    expect(Object.fromEntries(changes.map(({ path, decided }) => [path, decided]))).toEqual(
      decisions,
    )
  })

  it('makes of an accepted section an event of the organization, as it now stands', async () => {
    await payload.db.deleteMany({ collection: 'verification-events', where: {}, req: {} })
    const id = await propose([PHONE])
    await decide(id, { decisions: { 'contact.phone': 'accept' }, seen: seenOf(await review(id)) })
    expect(await all('verification-events')).toMatchObject([
      { section: 'contact', actor: 'organization', channel: 'form' },
    ])
    const { organizations } = await readDirectory(payload)
    const listed = organizations.find(({ slug }) => slug === SLUGS.listed)!
    const today = toWallTime(new Date()).date
    const { sections } = computeVerification(listed.verifications, today)
    expect(sections[0]).toMatchObject({ section: 'contact', trust: 'confirmed', age: 'fresh' })
  })

  it('of "everything is right" confirms the sheet as its sender read it, not what came after', async () => {
    const id = await propose([], { kind: 'confirmation' })
    await payload.update({
      collection: 'organizations',
      id: world.organizations.listed as number,
      data: { contact: { phone: '450 555-0155' } },
      overrideAccess: true,
    })
    await decide(id, { decisions: { '*': 'accept' } })
    const events = await all('verification-events')
    expect(events.length).toBe(SECTIONS.length + 1) // and that of the world
    const { organizations } = await readDirectory(payload)
    const listed = organizations.find(({ slug }) => slug === SLUGS.listed)!
    const today = toWallTime(new Date()).date
    expect(computeVerification(listed.verifications, today).state).toBe('edited')
  })

  it('shows what somebody else has changed since, and is refused when it has not been seen', async () => {
    const id = await propose([PHONE])
    const shown = await review(id)
    await payload.update({
      collection: 'organizations',
      id: world.organizations.listed as number,
      data: { contact: { phone: '450 555-0155' } },
      overrideAccess: true,
    })
    const late = await decide(id, { decisions: { 'contact.phone': 'accept' }, seen: seenOf(shown) })
    expect([late.status, codesOf(late.text)]).toEqual([409, ['changedMeanwhile']])
    expect((await sheet()).contact?.phone).toBe('450 555-0155')
    const again = await review(id)
    expect(again.changes[0]).toMatchObject({ status: 'conflict', now: '450 555-0155' })
    const { status } = await decide(id, {
      decisions: { 'contact.phone': 'accept' },
      seen: seenOf(again),
    })
    expect(status).toBe(200)
    expect((await sheet()).contact?.phone).toBe('450 555-0199')
  })

  it('of two people at once is taken by one, and nothing is done twice', async () => {
    const id = await propose([PHONE])
    const order = { decisions: { 'contact.phone': 'accept' }, seen: seenOf(await review(id)) }
    const answers = await Promise.all(tokens.map((token) => decide(id, order, token)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await all('outbox-messages')).length).toBe(1)
    expect((await all('verification-events')).length).toBe(2) // one is of the world
    const third = await decide(id, order)
    expect([third.status, codesOf(third.text)]).toEqual([409, ['alreadyDecided']])
  })

  it('of a place follows its row, whatever was added before it', async () => {
    const [place] = (await sheet()).sites!
    const id = await propose([{ path: `sites.${place!.id}.address`, after: '2, rue Neuve' }])
    const { id: _id, ...copy } = place!
    await payload.update({
      collection: 'organizations',
      id: world.organizations.listed as number,
      data: { sites: [{ ...copy, municipality: 'Laval' }, place!] },
      overrideAccess: true,
    })
    await decide(id, {
      decisions: { [`sites.${place!.id}.address`]: 'accept' },
      seen: seenOf(await review(id)),
    })
    expect((await sheet()).sites?.map(({ address }) => address)).toEqual([
      '1, rue de l’Essai',
      '2, rue Neuve',
    ])
  })

  it('of a missing organization makes the draft of a sheet, from what the public form sent', async () => {
    await saveNomination(payload, {
      name: 'Organisme d’exemple nouveau',
      municipality: 'Saint-Rémi',
      region: 'monteregie',
      phone: '450 555-0188',
      website: '',
      services: 'Aide alimentaire',
      kind: 'nonProfit',
      cost: 'free',
      isAnother: false,
      email: 'sender@example.org',
      locale: 'fr',
    })
    const { docs } = await payload.find({
      collection: 'organization-proposals',
      where: { kind: { equals: 'nomination' } },
    })
    const shown = await review(docs[0]!.id)
    const decisions = Object.fromEntries(shown.changes.map(({ path }) => [path, 'accept']))
    const { status } = await decide(docs[0]!.id, { decisions, seen: seenOf(shown) })
    expect(status).toBe(200)
    const made = await payload.find({
      collection: 'organizations',
      where: { slug: { equals: 'organisme-d-exemple-nouveau' } },
      draft: true,
      depth: 0,
    })
    const [answer] = await all('outbox-messages')
    expect(answer && 'text' in answer ? answer.text : '').toContain('puis sa fiche pourra paraître')
    expect(made.docs[0]).toMatchObject({
      _status: 'draft',
      contact: { phone: '450 555-0188' },
      sites: [{ municipality: 'Saint-Rémi', region: world.regions.monteregie }],
    })
  })

  it.each([
    // The town that says its region, one that no list knows, and one that is in another region than the sender thought.
    { municipality: 'Saint-Rémi', ofTown: '16', chosen: undefined },
    { municipality: 'Lieu-dit du Bout', ofTown: null, chosen: '06' },
    { municipality: 'Saint-Rémi', ofTown: '16', chosen: '06' },
  ])(
    'of a missing organization of $municipality asks for its region, so that it is found ($chosen)',
    async ({ municipality, ofTown, chosen }) => {
      const name = 'Organisme d’exemple sans région'
      await saveNomination(payload, {
        name,
        municipality,
        region: '',
        phone: '450 555-0188',
        website: '',
        services: 'Aide alimentaire',
        kind: 'nonProfit',
        cost: 'free',
        isAnother: false,
        email: '',
        locale: 'fr',
      })
      const { docs } = await payload.find({
        collection: 'organization-proposals',
        where: { kind: { equals: 'nomination' } },
      })
      const { id } = docs[0]!
      const shown = await review(id)
      expect(shown.regions?.ofTown).toBe(ofTown)
      expect(shown.regions?.options).toContainEqual({ code: '06', label: 'Montréal' })
      const decisions = Object.fromEntries(shown.changes.map(({ path }) => [path, 'accept']))
      const order = { decisions, seen: seenOf(shown) }
      const refused = await decide(id, order)
      expect([refused.status, codesOf(refused.text)]).toEqual([422, ['regionNeeded']])
      const region = chosen ?? ofTown
      const taken = await decide(id, { ...order, region })
      const { organization } = JSON.parse(taken.text) as { organization: Id }
      const publish = { _status: 'published' }
      const path = `/api/organizations/${organization}`
      expect((await ask('PATCH', path, publish, { token: tokens[0] })).status).toBe(200)
      const { organizations } = await readDirectory(payload)
      const found = organizations.find((each) => each.name === name)
      expect(found?.sites).toMatchObject([{ municipality, region }])
    },
  )

  it.each(ROLES.filter((role) => role !== 'admin' && role !== 'researcher'))(
    'is not taken by %s',
    async (role) => {
      const id = await propose([PHONE])
      const token = await tokenOf(payload, (await account(payload, [role])).email)
      const { status } = await decide(id, { decisions: { 'contact.phone': 'accept' } }, token)
      expect(status).toBe(403)
      expect((await sheet()).contact?.phone).toBe('450 555-0100')
    },
  )

  it('is taken on the desk only, never by writing the state', async () => {
    const id = await propose([PHONE])
    const path = `/api/organization-proposals/${id}`
    await ask('PATCH', path, { state: 'accepted', changes: [NAME] }, { token: tokens[0] })
    const proposal = await payload.findByID({ collection: 'organization-proposals', id })
    expect(proposal.state).toBe('received')
    expect(proposal.changes).toEqual([PHONE])
  })
})

describe('the address of who sent a proposal', () => {
  const addressOf = async (id: Id) =>
    (await payload.findByID({ collection: 'organization-proposals', id })).contactEmail ?? null

  it('is erased once the answer has left, not before', async () => {
    const id = await propose([PHONE])
    expect(await eraseAnsweredAddresses(payload)).toBe(0)
    await decide(id, { decisions: { 'contact.phone': 'accept' }, seen: seenOf(await review(id)) })
    for (const state of ['waiting', 'sending', 'failed', 'unsure'] as const) {
      await setState(state)
      expect(await eraseAnsweredAddresses(payload)).toBe(0)
      expect(await addressOf(id)).toBe('sender@example.org')
    }
    await setState('sent')
    expect(await eraseAnsweredAddresses(payload)).toBe(1)
    expect(await addressOf(id)).toBeNull()
    expect(await eraseAnsweredAddresses(payload)).toBe(0)
  })

  const setState = async (state: string) => {
    const [message] = await all('outbox-messages')
    await payload.db.updateOne({ collection: 'outbox-messages', id: message!.id, data: { state } })
  }
})

describe('the queue', () => {
  const queue = async (token = tokens[0]) => {
    const { status, text } = await ask('GET', '/api/organization-proposals/queue', undefined, {
      token,
    })
    return { status, queue: JSON.parse(text) as ProposalQueue }
  }

  it('shows what waits, the oldest first, with its age, its regions and who takes care of it', async () => {
    const first = await propose([PHONE])
    const second = await propose([], { kind: 'confirmation', title: 'Tout est juste' })
    await payload.db.updateOne({
      collection: 'organization-proposals',
      id: second,
      data: { createdAt: noonOf(addDays(dayAt(new Date()), -9)).toISOString() },
      req: {},
    })
    const user = await account(payload, ['researcher'])
    await payload.update({
      collection: 'organization-proposals',
      id: first as number,
      data: { assignee: user.id },
      overrideAccess: false,
      user,
    })
    const { queue: shown } = await queue()
    expect(shown.waiting).toMatchObject([
      { title: 'Tout est juste', days: 9, regions: ['16'], isWhole: true, assignee: null },
      { title: 'Nouveau numéro', days: 0, isWhole: false, assignee: { id: user.id } },
    ])
    expect(shown.regions).toEqual([{ code: '16', name: 'Montérégie', count: 2 }])
    await decide(second, { decisions: { '*': 'accept' }, seen: {} })
    expect((await queue()).queue.waiting).toHaveLength(1)
  })

  it('knows the region of a missing organization by its town, and of none that no list names', async () => {
    const towns = ['Saint-Rémi', 'Ville qui n’existe pas']
    for (const after of towns) {
      const changes = [{ section: 'sites', path: 'sites.new.municipality', after }]
      await propose(changes, { kind: 'nomination', title: after, organization: undefined })
    }
    const { waiting } = (await queue()).queue
    expect(Object.fromEntries(waiting.map(({ title, regions }) => [title, regions]))).toEqual({
      'Saint-Rémi': ['16'],
      'Ville qui n’existe pas': [],
    })
  })

  it('is for the team alone', async () => {
    const { email } = await account(payload, ['mapReader'])
    expect((await queue((await tokenOf(payload, email))!)).status).toBe(403)
  })
})
