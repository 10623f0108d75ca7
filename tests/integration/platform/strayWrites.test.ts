import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { changeOwnEmail, changeOwnPassword } from '@/accounts/payload/ownAccount'
import { fieldsFor } from '@/db/documents'
import { causesOf } from '@/db/causes'
import { KEY_VALUES } from '@/db/keyValues'
import { writeWhole } from '@/db/whole'
import type { SourceUnit } from '@/translation'

import { ask } from '../accounts/api'
import { chapterData, publishedChapter, richText, save } from '../guide/texts'
import { account, startPayload } from '../harness'
import { OPERATIONS, type Prepared, type Scene, send, setScene, some } from './operations'
import { strayWrites } from './strayWrites'

let payload: Payload
let scene: Scene

beforeAll(async () => {
  payload = await startPayload()
  scene = await setScene(payload)
})

async function published() {
  const colleague = await account(payload, ['researcher'])
  const more = { slug: some('chapitre') }
  const id = await publishedChapter(payload, colleague, scene.admin, more)
  const { docs } = await payload.find({
    collection: 'translations',
    where: { resourceKey: { equals: String(id) }, language: { equals: 'en' } },
    depth: 0,
    draft: true,
  })
  return { id, colleague, english: docs[0]! }
}

const create = async (collection: CollectionSlug, data: object) =>
  (await payload.create({ collection, data: fieldsFor(data), depth: 0 })).id

/** What is not done by an operation that other tests have already. */
const MORE: Record<string, Prepared> = {
  'making a chapter': (given) => {
    const body = chapterData(given.source, { slug: some('chapitre') })
    return Promise.resolve(() => send(given, 'POST', '/api/guide-chapters', JSON.stringify(body)))
  },
  'publishing again, followed by the translations': async (given) => {
    const { id, colleague } = await published()
    const content = [richText('La demande coûte 300 $ par personne.')]
    await save(payload, colleague, id, { content, changeNote: 'Le prix.' })
    const path = `/api/guide-chapters/${id}/workflow`
    await send(given, 'POST', path, JSON.stringify({ action: 'submit' }))
    return () => send(given, 'POST', path, JSON.stringify({ action: 'approveAndPublish' }))
  },
  'sending a text back, with the message to its author': async (given) => {
    const { id, colleague } = await published()
    await save(payload, colleague, id, { summary: some('Résumé'), changeNote: 'Un mot.' })
    const path = `/api/guide-chapters/${id}/workflow`
    await send(given, 'POST', path, JSON.stringify({ action: 'submit' }))
    const body = JSON.stringify({ action: 'requestChanges', reason: 'Voir la source 2.' })
    return () => send(given, 'POST', path, body)
  },
  'withdrawing a text': async (given) => {
    const { id } = await published()
    const body = JSON.stringify({ action: 'withdraw', reason: 'La règle a changé.' })
    return () => send(given, 'POST', `/api/guide-chapters/${id}/workflow`, body)
  },
  'bringing an older version back': async (given) => {
    const { id, colleague } = await published()
    await save(payload, colleague, id, { summary: some('Résumé') })
    const { docs } = await payload.findVersions({
      collection: 'guide-chapters',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
    })
    return () => send(given, 'POST', `/api/guide-chapters/versions/${docs[0]!.id}`, '{}')
  },
  'writing a passage': async (given) => {
    const { english } = await published()
    const [unit] = english.sourceUnits as SourceUnit[]
    const orders = [{ action: 'write', unit, before: '', target: 'A passage' }]
    const body = JSON.stringify({ orders })
    return () => send(given, 'POST', `/api/translations/${english.id}/units`, body)
  },
  'deciding what an organization proposed': async (given) => {
    const organization = await create('organizations', {
      name: some('Entraide'),
      slug: some('entraide'),
      kind: 'nonProfit',
      cost: 'free',
      contact: { phone: '450 555-0100' },
    })
    const id = await create('organization-proposals', {
      title: 'Nouveau numéro',
      kind: 'update',
      channel: 'form',
      organization,
      contactEmail: 'sender@example.org',
      locale: 'es',
      changes: [{ path: 'contact.phone', before: '450 555-0100', after: '450 555-0199' }],
    })
    const path = `/api/organization-proposals/${id}`
    const seen = await reviewedBy(given, `${path}/review`)
    const body = JSON.stringify({ decisions: { 'contact.phone': 'accept' }, seen })
    return () => send(given, 'POST', `${path}/decide`, body)
  },
  'changing the roles of an account': async (given) => {
    const { id } = await account(payload, ['researcher'])
    const body = JSON.stringify({ roles: ['researcher', 'admin'] })
    return () => send(given, 'PATCH', `/api/users/${id}`, body)
  },
  'choosing another password': async () => {
    const person = await account(payload, ['researcher'])
    const form = { current: 'a long password for tests', password: 'another long password' }
    return async () => {
      await changeOwnPassword(person, form)
      return { status: 200 }
    }
  },
  'asking for another address': async () => {
    const person = await account(payload, ['researcher'])
    const form = { current: 'a long password for tests', email: `${some('autre')}@example.org` }
    return async () => {
      await changeOwnEmail(person, form)
      return { status: 200 }
    }
  },
  'laying a correction over the lists': (given) => {
    const body = JSON.stringify({
      kind: 'cityAlias',
      city: some('Ville'),
      toPlaceName: 'Saint-Rémi',
      reason: 'Le nom est mal écrit.',
      acknowledged: true,
    })
    return Promise.resolve(() => send(given, 'POST', '/api/lmia-corrections', body))
  },
}

/** What a person who reviews a proposal has before them, by field. */
async function reviewedBy({ token }: Scene, path: string): Promise<Record<string, string>> {
  const { text } = await ask('GET', path, undefined, { token })
  const { changes } = JSON.parse(text) as { changes: { path: string; seen: string }[] }
  return Object.fromEntries(changes.map(({ path: field, seen }) => [field, seen]))
}

describe('what people do is written in its transaction and nowhere beside it', () => {
  it.each(Object.entries({ ...OPERATIONS, ...MORE }))('%s', async (_, prepare) => {
    const operation = await prepare(scene)
    const { result, written } = await strayWrites(payload, operation)
    expect(result.status, result.message).toBeLessThan(300)
    expect(written).toMatchObject({ alone: 0, stray: [] })
    expect(written.inside).toBeGreaterThan(0)
  })
})

describe('a write that lacks the `req` of its transaction', () => {
  const line = () => ({ key: some('stray'), data: {} })
  const refused = (error: unknown) =>
    expect(causesOf(error).map(String).join()).toMatch(/waited \d+ ms/)

  it('is told, and so is one in a transaction of its own; on SQLite they are refused', async () => {
    const { written } = await strayWrites(payload, () =>
      writeWhole(payload, async (req) => {
        await payload.db.create({ collection: KEY_VALUES, data: line(), req })
        await payload.db.create({ collection: KEY_VALUES, data: line() }).catch(refused)
        await payload.create({ collection: KEY_VALUES, data: line() }).catch(refused)
      }),
    )
    expect(written.alone).toBe(0)
    expect(written.stray).toEqual(expect.arrayContaining(['create payload-kv', 'beginTransaction']))
  })
})
