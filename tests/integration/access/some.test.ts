import { fieldsFor } from '@/db/documents'
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { rightsOf } from '@/accounts/rights'
import { idOf, sameId, payloadId } from '@/db/ids'
import { CHANNELS } from '@/directory/vocabulary'

import { emptyDatabase, opening, startPayload } from '../harness'
import { PEOPLE, type Person, expected } from './table'
import { type World, make, peopleOf } from './world'

type Id = number | string

/** What «some» means, rule by rule: the document decides. */
describe('a rule that answers with a query', () => {
  let payload: Payload
  let world: World
  beforeAll(async () => {
    payload = await startPayload()
  })
  beforeEach(async () => {
    await emptyDatabase(payload)
    world = await peopleOf(payload)
  })

  const as = (person: Person) => ({
    depth: 0,
    overrideAccess: false as const,
    user: world.accounts[person] ?? undefined,
  })

  async function seenBy(person: Person, collection: string, id: Id, draft = false) {
    const { docs } = await payload.find({
      collection: collection as CollectionSlug,
      where: { id: { equals: id } },
      draft,
      ...as(person),
    })
    return docs.length === 1
  }

  async function refusal(work: Promise<unknown>): Promise<number | undefined> {
    return work.then(
      () => undefined,
      (error: { status?: number }) => error.status ?? 500,
    )
  }

  const PUBLISHED = ['guide-chapters', 'pages', 'updates', 'organizations']

  it.each(PUBLISHED)('shows published %s to everyone, drafts to the team only', async (slug) => {
    const published = await make(payload, slug, { _status: 'published' })
    const draft = await make(payload, slug, { _status: 'draft' })
    for (const person of PEOPLE) {
      const seesDrafts = expected(slug, 'read', person) === 'yes'
      expect([person, await seenBy(person, slug, published.id)]).toEqual([person, true])
      expect([person, await seenBy(person, slug, draft.id)]).toEqual([person, seesDrafts])
      expect([person, await seenBy(person, slug, draft.id, true)]).toEqual([person, seesDrafts])
    }
  })

  it('hides the next version of a published text, even when asked for the draft', async () => {
    const { id } = await make(payload, 'organizations', { _status: 'published', name: 'Publiée' })
    await payload.update({
      collection: 'organizations',
      id: payloadId(id),
      data: { name: 'En préparation', _status: 'draft' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    const { docs } = await payload.find({
      collection: 'organizations',
      draft: true,
      ...as('visitor'),
    })
    expect(docs.map(({ name }) => name)).not.toContain('En préparation')
  })

  it('keeps an organization that asked not to appear out of sight', async () => {
    const { id } = await make(payload, 'organizations', { _status: 'published', doNotList: true })
    expect(await seenBy('visitor', 'organizations', id)).toBe(false)
    expect(await seenBy('mapReader', 'organizations', id)).toBe(false)
    expect(await seenBy('translator', 'organizations', id)).toBe(true)
  })

  it('shows an organization its own sheet while it is a draft', async () => {
    await payload.update({
      collection: 'organizations',
      id: payloadId(world.ownOrganization),
      data: { _status: 'draft' },
      depth: 0,
      overrideAccess: true,
    })
    expect(await seenBy('organization', 'organizations', world.ownOrganization)).toBe(true)
    expect(await seenBy('visitor', 'organizations', world.ownOrganization)).toBe(false)
  })

  it('shows each person their own account, and the team the names of its own', async () => {
    const team = ['translator', 'researcher', 'admin'] as const
    for (const person of PEOPLE) {
      const own = world.accounts[person]
      if (!own || person === 'admin') continue
      const { docs } = await payload.find({ collection: 'users', pagination: false, ...as(person) })
      const isOfTeam = team.some((each) => each === person)
      const colleagues = isOfTeam ? team.map((each) => world.accounts[each]!.id) : [own.id]
      expect([person, docs.map(({ id }) => id).sort()]).toEqual([person, colleagues.sort()])
      expect(docs.find(({ id }) => id === own.id)).toMatchObject({ email: own.email })
      for (const { id, createdAt: _created, updatedAt: _updated, ...rest } of docs) {
        if (id !== own.id)
          expect(Object.keys(withoutEmpty(rest)).sort()).toEqual(['collection', 'name'])
      }
    }
  })

  it.each(['organization', 'mapReader', 'formerMapReader', 'translator', 'researcher'] as const)(
    'lets %s change their name, but neither their roles nor what they give',
    async (person) => {
      const own = world.accounts[person]!
      const other = await make(payload, 'organizations')
      const changed = await payload.update({
        collection: 'users',
        id: own.id,
        data: {
          name: 'Un autre nom',
          roles: ['admin'],
          languages: ['en', 'es'],
          ...opening(other.id),
          mapAccessUntil: '2099-01-01',
        },
        ...as(person),
      })
      expect(changed.name).toBe('Un autre nom')
      const kept = await payload.findByID({ collection: 'users', id: own.id, depth: 0 })
      expect(kept.roles).toEqual(own.roles)
      expect(kept.languages ?? []).toEqual(own.languages ?? [])
      expect(kept.mapAccessUntil ?? null).toEqual(own.mapAccessUntil ?? null)
      expect(rightsOf(kept)).toEqual(rightsOf(own))
    },
  )

  it('lets an organization propose about itself only, and decide nothing', async () => {
    const other = await make(payload, 'organizations', { _status: 'published' })
    const propose = (organization: Id) =>
      payload.create({
        collection: 'organization-proposals',
        data: {
          title: 'Nos heures ont changé',
          kind: 'update',
          channel: 'form',
          state: 'accepted',
          organization: payloadId(organization),
        },
        ...as('organization'),
      })
    expect(await refusal(propose(other.id))).toBe(403)
    const made = await propose(world.ownOrganization)
    expect(made.state).toBe('received')

    const aboutOther = await make(payload, 'organization-proposals', {
      organization: other.id,
      channel: 'link',
    })
    expect(await seenBy('organization', 'organization-proposals', made.id)).toBe(true)
    expect(await seenBy('organization', 'organization-proposals', aboutOther.id)).toBe(false)
  })

  it('shows an organization what it sent itself, and nothing that was noted or said about it', async () => {
    const about = (channel: string) =>
      make(payload, 'organization-proposals', {
        organization: world.ownOrganization,
        channel,
        message: 'La personne à l’accueil a raccroché.',
      })
    const seen = async (person: Person, channel: string) =>
      seenBy(person, 'organization-proposals', (await about(channel)).id)
    for (const { code } of CHANNELS) {
      const isOwn = code === 'link' || code === 'account'
      expect([code, await seen('organization', code)]).toEqual([code, isOwn])
      expect([code, await seen('researcher', code)]).toEqual([code, true])
    }
    const { docs } = await payload.find({
      collection: 'organization-proposals',
      where: { message: { contains: 'raccroché' } },
      ...as('organization'),
    })
    expect(new Set(docs.map(({ channel }) => channel))).toEqual(new Set(['account', 'link']))
  })

  it('lets a translator write in their own languages only', async () => {
    const update = async (language: string) => {
      const { id } = await make(payload, 'translations', { language })
      return refusal(
        payload.update({
          collection: 'translations',
          id: payloadId(id),
          data: { dueDate: '2027-01-01' },
          ...as('translator'),
        }),
      )
    }
    expect(await update('en')).toBeUndefined()
    expect(await update('es')).toBe(403)
  })

  it('lets no translator write agreed terms: they propose them', async () => {
    const { id } = await make(payload, 'glossary', { es: { term: 'antes' } })
    const change = payload.update({
      collection: 'glossary',
      id: payloadId(id),
      data: { en: { term: 'agreed' } },
      ...as('translator'),
    })
    expect(await refusal(change)).toBe(403)
  })

  it('keeps who wrote a text from the public, even through a question', async () => {
    const { id } = await make(payload, 'guide-chapters', {
      _status: 'published',
      author: world.accounts.researcher!.id,
    })
    const { docs } = await payload.find({
      collection: 'guide-chapters',
      where: { id: { equals: id } },
      ...as('visitor'),
      depth: 2,
    })
    expect(docs[0]).not.toHaveProperty('author')
    const email = world.accounts.researcher!.email
    const asked = payload.find({
      collection: 'guide-chapters',
      where: { 'author.email': { equals: email } },
      ...as('visitor'),
    })
    expect(await refusal(asked)).toBe(403)
  })

  it('keeps the e-mail of who reported an error for the research team', async () => {
    const { id } = await make(payload, 'feedback', { email: 'reader@example.org' })
    const emailFor = async (person: Person) =>
      (await payload.findByID({ collection: 'feedback', id: payloadId(id), ...as(person) })).email
    expect(await emailFor('researcher')).toBe('reader@example.org')
    expect(await emailFor('translator')).toBeUndefined()
  })

  it('hides lines of a list that is not in force, even from an administrator', async () => {
    const list = await make(payload, 'lmia-files', { state: 'replaced' })
    const line = await make(payload, 'lmia-approvals', { file: list.id })
    expect(await seenBy('admin', 'lmia-approvals', line.id)).toBe(false)
  })

  it('gives employers to map readers by the map alone, which limits and names what leaves', async () => {
    await make(payload, 'employers')
    for (const person of ['mapReader', 'formerMapReader'] as const) {
      const asked = payload.find({ collection: 'employers', ...as(person) })
      expect([person, await refusal(asked)]).toEqual([person, 403])
    }
  })

  it('shows nobody the preferences of another', async () => {
    const researcher = world.accounts.researcher!
    await payload.create({
      collection: 'payload-preferences',
      data: fieldsFor({ key: 'a-list', value: { limit: 50 } }),
      ...as('researcher'),
    })
    const readBy = async (person: Person) =>
      (await payload.find({ collection: 'payload-preferences', ...as(person) })).docs
    const own = await readBy('researcher')
    expect(own).toHaveLength(1)
    expect(sameId(idOf(own[0]!.user.value as Id), researcher.id)).toBe(true)
    expect(await readBy('admin')).toHaveLength(0)
  })
})

/** What Payload fills with nothing says nothing. */
const withoutEmpty = (doc: object): object =>
  Object.fromEntries(
    Object.entries(doc).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  )
