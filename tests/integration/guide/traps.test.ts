import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { fieldsFor } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import { PAYLOAD_WORDS } from '@/i18n/payloadWords'
import type { User } from '@/payload-types'
import { WORKFLOW_COLLECTIONS } from '@/workflow'

import { account, emptyDatabase, startPayload } from '../harness'
import { latest, publishedChapter, readable, rest, save } from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let writer: Account
let reviewer: Account
let admin: Account

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
  admin = await account(payload, ['admin'])
})

const publishAs = (user: Account, address: string, body: unknown) =>
  rest(payload, address, { user, method: 'PATCH', body })

describe('what Payload offers and the workflow does not allow', () => {
  it.each(['published', 'draft'])('many texts at once are not set to %s', async (_status) => {
    const id = await publishedChapter(payload, writer, reviewer)
    const before = await latest(payload, id)
    for (const query of ['', '&draft=true']) {
      const answer = await publishAs(admin, `/guide-chapters?where[id][exists]=true${query}`, {
        _status,
      })
      expect([query, answer.status]).toEqual([query, 403])
    }
    expect(await latest(payload, id)).toEqual(before)
  })

  it('the published text does not take the place of the draft', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    await save(payload, writer, id, { title: 'Un brouillon' })
    const published = await readable(payload, id)
    const answer = await publishAs(writer, `/guide-chapters/${id}`, published)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Relecture et publication')
    expect(await latest(payload, id)).toMatchObject({ title: 'Un brouillon' })
    expect(await readable(payload, id)).toMatchObject({ title: published.title })
  })

  it.each(['publishAllLocales=true', 'unpublishAllLocales=true', 'publishSpecificLocale=fr'])(
    'a save does not ask for %s',
    async (query) => {
      const id = await publishedChapter(payload, writer, reviewer)
      const answer = await publishAs(writer, `/guide-chapters/${id}?${query}`, { title: 'Autre' })
      expect(answer.status).toBe(422)
      expect(await latest(payload, id)).toMatchObject({ workflowState: 'published' })
    },
  )

  it.each(['pages', 'translations'])('%s are not duplicated', async (collection) => {
    const answer = await rest(payload, `/${collection}/1/duplicate`, {
      user: admin,
      method: 'POST',
      body: {},
    })
    expect(answer.status).toBe(404)
  })
})

describe('the forms and lists of the admin', () => {
  it('have no tab of the API, and no bulk changes of texts', () => {
    for (const { slug, admin: shown, disableBulkEdit } of payload.config.collections) {
      expect([slug, shown.hideAPIURL]).toEqual([slug, true])
      const hasWorkflow = [...WORKFLOW_COLLECTIONS, 'translations'].includes(slug)
      expect([slug, Boolean(disableBulkEdit)]).toEqual([slug, hasWorkflow])
    }
  })

  it('offer another language where something is written per language, and only there', () => {
    const offering = payload.config.collections
      .filter(({ admin: shown }) => !shown.disableCopyToLocale)
      .map(({ slug }) => slug)
    expect(offering.sort()).toEqual(
      [
        'languages',
        'media',
        'populations',
        'public-bodies',
        'regions',
        'service-categories',
      ].sort(),
    )
  })
})

describe('an older version of a document without workflow', () => {
  const DOCUMENTS: [CollectionSlug, Record<string, unknown>, string][] = [
    [
      'organizations',
      { name: 'Premier nom', slug: 'premier', kind: 'nonProfit', cost: 'free' },
      'name',
    ],
  ]

  const find = async (collection: CollectionSlug, id: Id, draft: boolean) => {
    const doc: unknown = await payload.findByID({
      collection,
      id: payloadId(id),
      depth: 0,
      draft,
      overrideAccess: true,
    })
    return doc as Record<string, unknown>
  }

  it.each(DOCUMENTS)(
    'of %s comes back as a draft, in words that say so',
    async (slug, data, name) => {
      const { id } = await payload.create({
        collection: slug,
        data: fieldsFor({ ...data, _status: 'published' }),
        depth: 0,
        overrideAccess: true,
      })
      await payload.update({
        collection: slug,
        id,
        data: fieldsFor({ [name]: 'Nouveau', _status: 'published' }),
        depth: 0,
        overrideAccess: true,
      })
      const { docs } = await payload.findVersions({
        collection: slug,
        where: { parent: { equals: id } },
        depth: 0,
        overrideAccess: true,
        sort: 'createdAt',
      })
      const address = `/${slug}/versions/${docs[0]?.id}?draft=false`
      const answer = await rest(payload, address, { user: writer, method: 'POST' })
      expect(answer.status).toBe(200)
      expect(answer.json.message).toBe(PAYLOAD_WORDS.fr.version?.restoredSuccessfully)
      expect(await find(slug, id, false)).toMatchObject({ [name]: 'Nouveau', _status: 'published' })
      expect(await find(slug, id, true)).toMatchObject({ [name]: data[name], _status: 'draft' })

      const reader = await account(payload, ['mapReader'])
      const refused = await rest(payload, address, { user: reader, method: 'POST' })
      expect(refused.status).toBe(403)
    },
  )
})
