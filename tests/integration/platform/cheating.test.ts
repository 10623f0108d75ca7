import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { fieldsFor } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import type { User } from '@/payload-types'
import type { SourceUnit, StoredUnits } from '@/translation'

import {
  act,
  chapterData,
  aSource,
  latest,
  publishedChapter,
  rest,
  save,
  write,
} from '../guide/texts'
import { account, emptyDatabase, startPayload } from '../harness'

/*
 * Somebody with an account of the team who wants to get past the rules, by every address that the API
 * has for it.
 */

type Account = User & { collection: 'users' }

let payload: Payload
let cheat: Account
let colleague: Account
let admin: Account

beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(async () => {
  await emptyDatabase(payload)
  admin = await account(payload, ['admin'])
  cheat = await account(payload, ['researcher'])
  colleague = await account(payload, ['researcher'])
})

const ask = (path: string, method: string, body?: unknown, user = cheat) =>
  rest(payload, path, { user, method, body })

const workflow = (id: Id, action: string, more: object = {}) =>
  ask(`/guide-chapters/${id}/workflow`, 'POST', { action, ...more })

/** Tries every action that would put a text on line, and says which went through. */
async function letThrough(id: Id): Promise<string[]> {
  const passed: string[] = []
  for (const action of ['submit', 'approve', 'publish', 'approveAndPublish', 'secondReading']) {
    const { status } = await workflow(id, action, { reason: 'Vu.' })
    if (status < 400 && action !== 'submit') passed.push(action)
  }
  return passed
}

async function ownText(): Promise<Id> {
  return (await write(payload, cheat, chapterData(await aSource(payload)))).id
}

const isOnline = async (id: Id): Promise<boolean> =>
  (
    await payload.find({
      collection: 'guide-chapters',
      where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    })
  ).totalDocs > 0

describe('a researcher does not put their own words on line', () => {
  /** What is tried first, of the text as it is written. */
  const TRICKS: Record<string, (id: Id) => Promise<unknown>> = {
    'by asking': () => Promise.resolve(),
    'after a colleague changed the order': (id) => save(payload, colleague, id, { order: 9 }),
    'after a colleague gave the part that was missing': async (id) => {
      await save(payload, cheat, id, { part: null })
      await save(payload, colleague, id, { part: 'labour' })
    },
    'by signing for somebody else': (id) =>
      ask(`/guide-chapters/${id}`, 'PATCH', {
        writers: [],
        author: colleague.id,
        lastEditedBy: colleague.id,
        submittedBy: colleague.id,
        approvedBy: colleague.id,
        workflowState: 'approved',
      }),
    'by naming the state': (id) =>
      ask(`/guide-chapters/${id}?draft=false`, 'PATCH', {
        _status: 'published',
        workflowState: 'published',
      }),
    'by changing many at once': (id) =>
      ask(`/guide-chapters?where[id][equals]=${id}`, 'PATCH', {
        workflowState: 'approved',
        writers: [colleague.id],
      }),
    'by bringing a version of it back': async (id) => {
      const { docs } = await payload.findVersions({ collection: 'guide-chapters', limit: 1 })
      await ask(`/guide-chapters/versions/${docs[0]!.id}?draft=false`, 'POST', {})
      await ask(`/guide-chapters/${id}`, 'PATCH', { _status: 'published' })
    },
    'by saving it again without a change': async (id) => {
      const {
        id: _id,
        createdAt: _created,
        updatedAt: _updated,
        ...words
      } = await latest(payload, id)
      await ask(`/guide-chapters/${id}`, 'PATCH', { ...words, writers: null, author: null })
    },
  }

  it.each(Object.entries(TRICKS))('%s', async (_, trick) => {
    const id = await ownText()
    await trick(id)
    expect(await letThrough(id)).toEqual([])
    expect(await isOnline(id)).toBe(false)
    // Nothing else was in the way: somebody else reads it and puts it on line.
    const reader = await account(payload, ['researcher'])
    const order = { action: 'approveAndPublish' }
    const answer = await ask(`/guide-chapters/${id}/workflow`, 'POST', order, reader)
    expect(answer.status, answer.text).toBe(200)
  })

  it('by making it, or a copy of it, in a state of their choice', async () => {
    const id = await ownText()
    const made = [
      await ask('/guide-chapters', 'POST', {
        ...chapterData(await aSource(payload), { slug: 'autre' }),
        _status: 'published',
        workflowState: 'approved',
        writers: [colleague.id],
      }),
      await ask(`/guide-chapters/${id}/duplicate`, 'POST', {
        _status: 'published',
        workflowState: 'approved',
        slug: 'copie',
        writers: [colleague.id],
      }),
    ]
    const { docs } = await payload.find({ collection: 'guide-chapters', draft: true, limit: 0 })
    expect(made.every(({ status }) => status < 500)).toBe(true)
    for (const doc of docs) {
      expect(await letThrough(doc.id)).toEqual([])
      expect(await isOnline(doc.id)).toBe(false)
    }
  })

  it('by taking the tag of a text published alone for read', async () => {
    const both = await account(payload, ['admin', 'researcher'])
    const { id } = await write(payload, both, chapterData(await aSource(payload)))
    await act(payload, both, id, 'publishAlone', { reason: 'Urgent, personne d’autre ici.' })
    const tag = async () =>
      ((await latest(payload, id)).publishedAlone as { date?: string | null }).date
    for (const action of ['secondReading', 'withdraw', 'restore']) {
      await rest(payload, `/guide-chapters/${id}/workflow`, {
        user: both,
        method: 'POST',
        body: { action, reason: 'Vu de nouveau.' },
      })
    }
    await rest(payload, `/guide-chapters/${id}`, {
      user: both,
      method: 'PATCH',
      body: { publishedAlone: { reason: null, date: null, people: [] } },
    })
    expect(await tag()).toBeTruthy()
    expect((await workflow(id, 'secondReading')).status).toBe(200)
    expect(await tag()).toBeFalsy()
  })
})

describe('a translator does not let their own passages through', () => {
  it('by signing them for somebody else, approving, publishing or bringing them back', async () => {
    const ana = await account(payload, ['translator'], { languages: ['en'] })
    const ben = await account(payload, ['translator'], { languages: ['en'] })
    const chapter = await publishedChapter(payload, colleague, cheat)
    const english = async () => {
      const { docs } = await payload.find({
        collection: 'translations',
        where: { resourceKey: { equals: String(chapter) }, language: { equals: 'en' } },
        draft: true,
        depth: 0,
      })
      return docs[0]!
    }
    const { id, sourceUnits } = await english()
    const [unit] = sourceUnits as SourceUnit[]
    const order = (action: string, more: object = {}) =>
      ask(
        `/translations/${id}/units`,
        'POST',
        { orders: [{ action, unit, before: 'Mine', target: 'Mine', ...more }] },
        ana,
      )
    await order('write', { before: '', updatedBy: ben.id, state: 'approved', person: ben.id })
    const stored = async () => ((await english()).units as StoredUnits)[unit!.key]!
    const forged = { ...(await stored()), state: 'approved', updatedBy: String(ben.id) }
    const tries = [
      await order('approve'),
      await order('confirm', { person: ben.id }),
      await order('approve', { reason: 'Vu.' }),
      await ask(`/translations/${id}`, 'PATCH', { units: { [unit!.key]: forged } }, ana),
      await ask(`/translations/${id}?draft=false`, 'PATCH', { _status: 'published' }, ana),
      await ask(
        `/translations/${id}/workflow`,
        'POST',
        { action: 'publish', seen: { [unit!.key]: { source: unit!.source, target: 'Mine' } } },
        ana,
      ),
      await ask(
        `/translations/${id}/workflow`,
        'POST',
        { action: 'publishAlone', reason: 'x' },
        ana,
      ),
    ]
    expect(tries.every(({ status }) => status < 500)).toBe(true)
    expect(await stored()).toMatchObject({ state: 'toReview', updatedBy: String(ana.id) })
    expect((await payload.findByID({ collection: 'translations', id, depth: 0 }))._status).toBe(
      'draft',
    )
  })
})

describe('an account', () => {
  it('gives itself no role, no date, no proof and no weak password', async () => {
    const before = await payload.findByID({
      collection: 'users',
      id: cheat.id,
      showHiddenFields: true,
    })
    for (const body of [
      { roles: ['admin'] },
      { roles: ['admin'], currentPassword: 'a long password for tests' },
      { mapAccessUntil: '2099-01-01', languages: ['en', 'es'], organization: null },
      { emailProvedAt: '2020-01-01T00:00:00.000Z', email: 'other@example.org' },
      { password: 'abc' },
      { password: 'abc', currentPassword: 'a long password for tests' },
      { password: 'another long password' },
      { hash: 'x', salt: 'y', resetPasswordToken: 'known', lockUntil: null, sessions: [] },
    ]) {
      expect((await ask(`/users/${cheat.id}`, 'PATCH', body)).status).toBeLessThan(500)
      await ask(`/users?where[id][equals]=${cheat.id}`, 'PATCH', body)
    }
    const after = await payload.findByID({
      collection: 'users',
      id: cheat.id,
      showHiddenFields: true,
    })
    const kept = ({
      roles,
      email,
      mapAccessUntil,
      languages,
      hash,
      salt,
      resetPasswordToken,
    }: User) => ({
      roles,
      email,
      mapAccessUntil,
      languages,
      hash,
      salt,
      resetPasswordToken,
    })
    expect(kept(after)).toEqual(kept(before))
  })

  it('makes no other, and opens none', async () => {
    const body = {
      name: 'X',
      email: 'x@example.org',
      roles: ['admin'],
      password: 'a long password',
    }
    for (const path of ['/users', '/users/first-register']) {
      expect((await ask(path, 'POST', body)).status).toBeGreaterThanOrEqual(400)
    }
    expect((await ask('/users/unlock', 'POST', { email: admin.email })).status).toBe(403)
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(3)
  })

  it('of an administrator gives no role without what it needs, one by one or many at once', async () => {
    for (const roles of [['translator'], ['organization'], ['mapReader']]) {
      const one = await ask(`/users/${cheat.id}`, 'PATCH', { roles }, admin)
      expect(one.status).toBe(400)
      await ask(`/users?where[id][equals]=${cheat.id}`, 'PATCH', { roles }, admin)
    }
    const { roles } = await payload.findByID({ collection: 'users', id: cheat.id })
    expect(roles).toEqual(['researcher'])
  })
})

describe('what happened', () => {
  it('is neither typed, changed nor taken away', async () => {
    const organization = await payload.create({
      collection: 'organizations',
      data: fieldsFor({ name: 'Entraide', slug: 'entraide', kind: 'nonProfit', cost: 'free' }),
    })
    const event = { action: 'users.create', summary: 'Rien' }
    const verified = {
      organization: organization.id,
      section: 'contact',
      actor: 'organization',
      channel: 'phone',
      date: '2026-11-01',
    }
    for (const user of [cheat, admin]) {
      expect((await ask('/audit-events', 'POST', event, user)).status).toBe(403)
      expect((await ask('/verification-events', 'POST', verified, user)).status).toBe(403)
      const { docs } = await payload.find({ collection: 'audit-events', limit: 1 })
      const [line] = docs
      if (line) {
        const path = `/audit-events/${line.id}`
        expect((await ask(path, 'PATCH', { summary: 'Autre' }, user)).status).toBe(403)
        expect((await ask(path, 'DELETE', undefined, user)).status).toBe(403)
      }
    }
  })

  it('to a proposal is decided on its desk alone', async () => {
    const { id } = await payload.create({
      collection: 'organization-proposals',
      data: fieldsFor({
        title: 'Nouveau numéro',
        kind: 'update',
        channel: 'form',
        contactEmail: 'sender@example.org',
        changes: [],
      }),
    })
    await ask(`/organization-proposals/${id}`, 'PATCH', {
      state: 'accepted',
      decision: { by: colleague.id, reason: 'Vu.' },
      changes: [{ path: 'name', before: '', after: 'Autre' }],
    })
    const kept = await payload.findByID({
      collection: 'organization-proposals',
      id: payloadId(id),
      depth: 0,
    })
    expect(kept).toMatchObject({ state: 'received', contactEmail: 'sender@example.org' })
    expect(kept.decision?.by ?? null).toBeNull()
    expect((await ask(`/organization-proposals/${id}`, 'DELETE')).status).toBe(403)
  })
})
