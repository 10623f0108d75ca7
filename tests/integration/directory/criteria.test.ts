import type { Payload } from 'payload'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { findListedAlike } from '@/data/directory'
import { CRITERIA } from '@/directory/criteria'
import { fieldsFor } from '@/db/documents'
import type { Id } from '@/db/ids'
import { saveNomination } from '@/forms/payload/saveForms'
import type { NominationForm } from '@/forms/readForms'

import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, startPayload } from '../harness'
import { makeWorld, SLUGS, type World } from './world'

let payload: Payload
let world: World
let token: string

beforeEach(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  token = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
})

const nomination = (parts: Partial<NominationForm> = {}): NominationForm => ({
  name: 'Maison d’exemple',
  municipality: 'Granby',
  region: '',
  phone: '',
  website: '',
  services: 'Accueil',
  kind: 'nonProfit',
  cost: 'free',
  isAnother: false,
  email: 'proposer@example.org',
  locale: 'es',
  ...parts,
})

const lastProposal = async () => {
  const { docs } = await payload.find({
    collection: 'organization-proposals',
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]!
}

interface Review {
  changes: { path: string; seen: string }[]
}

const review = async (id: Id): Promise<Review> =>
  JSON.parse(
    (await ask('GET', `/api/organization-proposals/${id}/review`, undefined, { token })).text,
  ) as Review

const decide = (id: Id, order: object) =>
  ask('POST', `/api/organization-proposals/${id}/decide`, order, { token })

const messages = async () =>
  (await payload.find({ collection: 'outbox-messages', depth: 0, overrideAccess: true })).docs

const create = (data: object) => ask('POST', '/api/organizations', data, { token })

const patch = (id: Id, data: object) => ask('PATCH', `/api/organizations/${id}`, data, { token })

/** Saves a draft over what is online, as the button of the admin does. */
const saveDraft = (id: Id, data: object) =>
  ask('PATCH', `/api/organizations/${id}?draft=true`, { ...data, _status: 'draft' }, { token })

const sheet = { name: 'Entraide d’exemple', kind: 'nonProfit' }

describe('a nomination', () => {
  it('of a private firm and a paid service is refused with the published reasons, in the sender’s language', async () => {
    const failed = await saveNomination(payload, nomination({ kind: 'privateFirm', cost: 'paid' }))
    expect(failed).toEqual(['privateFirm', 'paid'])
    const proposal = await lastProposal()
    expect(proposal.state).toBe('declined')
    expect(proposal.decision?.reason).toBe(`${CRITERIA.privateFirm.es} ${CRITERIA.paid.es}`)
    const [message] = await messages()
    expect(message).toMatchObject({ recipient: 'proposer@example.org', kind: 'proposal' })
    expect(message?.text).toContain(CRITERIA.privateFirm.es)
    expect(message?.text).toContain('/es/criterios-de-inclusion')
    expect(message?.text).toContain('Gracias')
    expect(proposal.replyKey).toBe(message?.key)
  })

  it('that says nothing against it waits for a researcher, with its kind and its cost', async () => {
    expect(await saveNomination(payload, nomination({ kind: 'unknown' }))).toEqual([])
    const proposal = await lastProposal()
    expect(proposal.state).toBe('received')
    expect(proposal.changes).toContainEqual({ section: 'services', path: 'cost', after: 'free' })
    expect(JSON.stringify(proposal.changes)).not.toContain('unknown')
    expect(await messages()).toEqual([])
  })

  it('finds the listed organization that it seems to be, and none that is hidden', async () => {
    const typed = { name: '', municipality: 'Saint-Rémi', phone: '450-555-0100', website: '' }
    const slugs = (await findListedAlike(typed)).map(({ slug }) => slug)
    expect(slugs).toContain(SLUGS.listed)
    expect(slugs).not.toContain(SLUGS.hidden)
    expect(slugs).not.toContain(SLUGS.draft)
  })

  it('is refused by a published criterion, said in the sender’s language', async () => {
    await saveNomination(payload, nomination())
    const { id } = await lastProposal()
    const review = await ask('GET', `/api/organization-proposals/${id}/review`, undefined, {
      token,
    })
    const { changes } = JSON.parse(review.text) as { changes: { path: string }[] }
    const decisions = Object.fromEntries(changes.map(({ path }) => [path, 'refuse']))
    const { status } = await ask(
      'POST',
      `/api/organization-proposals/${id}/decide`,
      { decisions, seen: {}, criterion: 'membersOnly', reason: '' },
      { token },
    )
    expect(status).toBe(200)
    const [message] = await messages()
    expect(message?.text).toContain(CRITERIA.membersOnly.es)
    expect(message?.text).toContain('/es/criterios-de-inclusion')
  })

  it('of one that asked not to be listed shows it to the team, and cannot be accepted', async () => {
    await payload.update({
      collection: 'organizations',
      id: world.organizations.hidden as number,
      data: { name: 'Abri des Moissons' },
      depth: 0,
      overrideAccess: true,
    })
    await saveNomination(
      payload,
      nomination({ name: 'L’Abri des moissons', municipality: 'Saint-Rémi' }),
    )
    const { id } = await lastProposal()
    const review = await ask('GET', `/api/organization-proposals/${id}/review`, undefined, {
      token,
    })
    const { alike, changes } = JSON.parse(review.text) as {
      alike: object[]
      changes: { path: string; seen: string }[]
    }
    expect(alike).toMatchObject([{ name: 'Abri des Moissons', isUnlisted: true }])
    const answer = await ask(
      'POST',
      `/api/organization-proposals/${id}/decide`,
      {
        decisions: Object.fromEntries(changes.map(({ path }) => [path, 'accept'])),
        seen: Object.fromEntries(changes.map(({ path, seen }) => [path, seen])),
      },
      { token },
    )
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('askedNotToAppear')
  })

  it('that is accepted tells no reason to refuse it, though one was chosen first', async () => {
    await saveNomination(payload, nomination())
    const { id } = await lastProposal()
    const { changes } = await review(id)
    const { status } = await decide(id, {
      decisions: Object.fromEntries(changes.map(({ path }) => [path, 'accept'])),
      seen: Object.fromEntries(changes.map(({ path, seen }) => [path, seen])),
      criterion: 'membersOnly',
      region: '16',
    })
    expect(status).toBe(200)
    const [message] = await messages()
    expect(message?.text).not.toContain(CRITERIA.membersOnly.es)
    expect((await lastProposal()).decision?.reason).toBeFalsy()
  })

  it('is decided after a reading of those that asked not to be listed, and only of what names them', async () => {
    await saveNomination(payload, nomination())
    const { id } = await lastProposal()
    const { changes } = await review(id)
    const find = vi.spyOn(payload, 'find')
    await decide(id, {
      decisions: Object.fromEntries(changes.map(({ path }) => [path, 'accept'])),
      seen: Object.fromEntries(changes.map(({ path, seen }) => [path, seen])),
      region: '16',
    })
    const reads = find.mock.calls
      .map(([options]) => options)
      // those of an address that is free, and of rows that others have, are of another matter
      .filter(({ collection, where }) => collection === 'organizations' && !where?.slug)
      .filter(({ where }) => !JSON.stringify(where).includes('"sites.id"'))
    find.mockRestore()
    expect(reads.length).toBeGreaterThan(0)
    for (const { where, select } of reads) {
      expect(where).toEqual({ doNotList: { equals: true } })
      expect(select).toMatchObject({ name: true, contact: { phone: true } })
      expect(select).not.toHaveProperty('services')
    }
  })
})

describe('a correction by the organization itself', () => {
  it('does not make paid what is online: it says so, and may be refused', async () => {
    const { id } = await payload.create({
      collection: 'organization-proposals',
      data: fieldsFor({
        title: 'Nos services sont payants',
        kind: 'update',
        channel: 'link',
        organization: world.organizations.listed,
        changes: [{ path: 'cost', before: null, after: 'paid' }],
      }),
      depth: 0,
      overrideAccess: true,
    })
    const { changes } = await review(id)
    const seen = Object.fromEntries(changes.map(({ path, seen }) => [path, seen]))
    const accepted = await decide(id, { decisions: { cost: 'accept' }, seen })
    expect(accepted.status).toBe(422)
    expect(accepted.text).toContain('paidServices')
    const refused = await decide(id, { decisions: { cost: 'refuse' }, seen, criterion: 'paid' })
    expect(refused.status).toBe(200)
  })
})

describe('a sheet that a person makes', () => {
  it('is not published before somebody says whether it is free', async () => {
    const refused = await create({ ...sheet, _status: 'published' })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('"path":"cost"')
    // Named as the form names it, not by its code.
    expect(refused.text).toContain('Coût des services')
    expect((await create({ ...sheet, _status: 'draft' })).status).toBe(201)
    expect((await create({ ...sheet, cost: 'free', _status: 'published' })).status).toBe(201)
  })

  it('is refused when its services are paid, even as a draft', async () => {
    const refused = await create({ ...sheet, cost: 'paid', _status: 'draft' })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain(CRITERIA.paid.fr)
  })

  it('is refused when it is one that asked not to be listed, unless it says so', async () => {
    const again = {
      ...sheet,
      name: 'Organisme d’exemple cache',
      contact: { phone: '450 555-0100' },
    }
    const refused = await create({ ...again, cost: 'free', _status: 'draft' })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Organisme d’exemple caché')
    expect((await create({ ...again, doNotList: true, _status: 'draft' })).status).toBe(201)
  })

  it('that was published before the question may still be corrected, at once or by a draft', async () => {
    const { listed } = world.organizations
    expect((await patch(listed, { name: 'Organisme renommé' })).status).toBe(200)
    expect((await saveDraft(listed, { name: 'Organisme renommé encore' })).status).toBe(200)
    expect((await patch(listed, { _status: 'published' })).status).toBe(200)
  })

  it('that was taken offline answers the question before it comes back', async () => {
    const { listed } = world.organizations
    expect((await patch(listed, { _status: 'draft' })).status).toBe(200)
    const refused = await patch(listed, { _status: 'published' })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('"path":"cost"')
  })

  it('that is online does not become paid, at once or by a draft', async () => {
    const { listed } = world.organizations
    const refused = await patch(listed, { cost: 'paid' })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain(CRITERIA.paid.fr)
    expect((await saveDraft(listed, { cost: 'paid' })).status).toBe(200)
    expect((await patch(listed, { _status: 'published' })).status).toBe(400)
  })

  it('that was paid before it was refused may still be corrected', async () => {
    const { listed } = world.organizations
    await payload.update({
      collection: 'organizations',
      id: listed as number,
      data: { cost: 'paid' },
      overrideAccess: true,
    })
    expect((await patch(listed, { name: 'Organisme renommé' })).status).toBe(200)
  })

  it('of a neighbour of one that asked not to be listed is published', async () => {
    const neighbour = { name: 'Récolte du Sud', cost: 'free', _status: 'published' }
    expect((await patch(world.organizations.draft, neighbour)).status).toBe(200)
  })
})

describe('a sheet that is online and renamed', () => {
  const again = { name: 'Organisme d’exemple cache' }

  it('to the name of one that asked not to be listed is refused, at once or by a draft', async () => {
    const { listed } = world.organizations
    const refused = await patch(listed, again)
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Organisme d’exemple caché')
    expect((await saveDraft(listed, again)).status).toBe(200)
    expect((await patch(listed, { _status: 'published' })).status).toBe(400)
    expect((await findNames())[String(listed)]).toBe('Organisme d’exemple visible')
  })

  it('by another name, an acronym, is refused as well', async () => {
    const { listed } = world.organizations
    expect((await patch(listed, { otherNames: [again] })).status).toBe(400)
    expect((await patch(listed, { otherNames: [{ name: 'OEV' }] })).status).toBe(200)
  })

  it('may still be corrected where it says nothing of its name', async () => {
    const { listed } = world.organizations
    await payload.update({
      collection: 'organizations',
      id: listed as number,
      data: again,
      depth: 0,
      overrideAccess: true, // listed before the other asked
    })
    expect((await patch(listed, { contact: { phone: '450 555-0100' } })).status).toBe(200)
  })

  const findNames = async () => {
    const { docs } = await payload.find({
      collection: 'organizations',
      depth: 0,
      overrideAccess: true,
    })
    return Object.fromEntries(docs.map(({ id, name }) => [String(id), name]))
  }
})

describe('a sheet that is likely of one that asked not to be listed', () => {
  const typed = (body: object, as: string | undefined = token) =>
    ask('POST', '/api/organizations/unlisted', body, as ? { token: as } : {})
  const alike = async (body: object) =>
    (JSON.parse((await typed(body)).text) as { alike: { name: string; isSure: boolean }[] }).alike

  it('is said while it is typed, with the reasons, and refuses nothing', async () => {
    const likely = { name: 'Organisme d’exemple cache', municipalities: ['Rimouski'] }
    expect(await alike(likely)).toEqual([
      {
        id: String(world.organizations.hidden),
        name: 'Organisme d’exemple caché',
        reasons: ['même nom'],
        isSure: false,
      },
    ])
    expect((await create({ ...sheet, name: likely.name, _status: 'draft' })).status).toBe(201)
  })

  it('is said to be surely it, as saving it would', async () => {
    const sure = { name: 'Organisme d’exemple cache', phone: '450-555-0100' }
    expect(await alike(sure)).toMatchObject([{ isSure: true }])
  })

  it('is not said of itself, of an unlike one, nor of what is no text', async () => {
    const { hidden } = world.organizations
    expect(await alike({ id: String(hidden), name: 'Organisme d’exemple caché' })).toEqual([])
    expect(await alike({ name: 'Récolte du Sud', municipalities: ['Saint-Rémi'] })).toEqual([])
    expect(await alike({ name: ['x'], phone: 7, otherNames: 'x', municipalities: {} })).toEqual([])
  })

  it('is said to nobody who may not write sheets', async () => {
    const body = { name: 'Organisme d’exemple caché' }
    expect((await typed(body, '')).status).toBe(401)
    for (const role of ['translator', 'mapReader', 'organization'] as const) {
      const theirs = await tokenOf(payload, (await account(payload, [role])).email)
      const answer = await typed(body, theirs)
      expect(answer.status).toBe(403)
      expect(answer.text).not.toContain('caché')
    }
  })
})

describe('the completeness of a sheet', () => {
  it('is told to the team with what is missing', async () => {
    const answer = await ask(
      'GET',
      `/api/organizations/${world.organizations.listed}/verification`,
      undefined,
      { token },
    )
    const { completeness } = JSON.parse(answer.text) as {
      completeness: { score: number; missing: string[] }
    }
    expect(completeness.missing).toContain('cost')
    expect(completeness.missing).not.toContain('phone')
    expect(completeness.score).toBeGreaterThan(50)
  })
})
