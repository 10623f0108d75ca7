import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { fieldsFor } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import type { User } from '@/payload-types'

import { account, emptyDatabase, startPayload } from '../harness'
import { aSource, chapterData, latest, publishedChapter, rest, save, write } from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let writer: Account
let reviewer: Account

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
})

const chapter = async (changes: Record<string, unknown>) =>
  write(payload, writer, chapterData(await aSource(payload), changes))

describe('the address of a page', () => {
  it('comes from the title while it is empty, and then stays', async () => {
    const made = await chapter({ title: 'L’été à Québec : que faire?', slug: '' })
    expect(made.slug).toBe('l-ete-a-quebec-que-faire')
    expect((await save(payload, writer, made.id, { title: 'Autre titre' })).slug).toBe(made.slug)
    expect((await save(payload, writer, made.id, { slug: '' })).slug).toBe(made.slug)
  })

  it('is made of letters, digits and hyphens, whatever is typed', async () => {
    expect((await chapter({ slug: ' Mon Adresse / été ' })).slug).toBe('mon-adresse-ete')
  })

  it('is unlike those of others, drafts included', async () => {
    const first = await chapter({ slug: 'santé' })
    await save(payload, writer, first.id, { slug: 'logement' })
    expect((await chapter({ slug: 'logement' })).slug).toBe('logement-2')
    expect((await chapter({ slug: '', title: 'Logement' })).slug).toBe('logement-3')
  })

  it('of a copy is its own', async () => {
    const { id } = await chapter({ slug: 'logement' })
    const copy = await rest(payload, `/guide-chapters/${id}/duplicate`, {
      user: writer,
      method: 'POST',
      body: {},
    })
    expect(copy.status).toBe(200)
    expect(copy.json.doc).toMatchObject({ slug: 'changer-d-employeur', workflowState: 'draft' })
  })

  it('no longer changes once the page is published', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    const answer = await rest(payload, `/guide-chapters/${id}?draft=true`, {
      user: writer,
      method: 'PATCH',
      body: { slug: 'ailleurs' },
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('son adresse ne change plus')
    expect(await latest(payload, id)).toMatchObject({ slug: 'changer-employeur' })
  })

  it('does not come back with an older version', async () => {
    const { id } = await chapter({ slug: 'avant' })
    const [version] = (
      await payload.findVersions({
        collection: 'guide-chapters',
        where: { parent: { equals: id } },
        depth: 0,
        overrideAccess: true,
      })
    ).docs
    await save(payload, writer, id, { slug: 'apres', title: 'Après' })
    const address = `/guide-chapters/versions/${version?.id}`
    expect((await rest(payload, address, { user: writer, method: 'POST' })).status).toBe(200)
    expect(await latest(payload, id)).toMatchObject({
      slug: 'apres',
      title: 'Changer d’employeur',
    })
  })

  const OTHERS: [CollectionSlug, Record<string, unknown>][] = [
    ['updates', { title: 'Du neuf', summary: 'Bref.', date: '2026-11-01' }],
    ['organizations', { name: 'Du neuf', kind: 'nonProfit', cost: 'free' }],
    ['regions', { name: 'Du neuf', code: '17', tile: { column: 0, row: 0 } }],
  ]

  it.each(OTHERS)('comes from the title in %s too', async (collection, data) => {
    const made: unknown = await payload.create({
      collection,
      data: fieldsFor(data),
      depth: 0,
      overrideAccess: true,
    })
    expect(made).toMatchObject({ slug: 'du-neuf' })
  })
})

describe('the list of chapters', () => {
  it('stands as the guide: by part in reading order, then by order', async () => {
    const order: [string, number][] = [
      ['useful', 1],
      ['status', 2],
      ['programmes', 10],
      ['status', 1],
    ]
    const made: Id[] = []
    for (const [part, place] of order) {
      const title = `${part} ${place}`
      made.push((await chapter({ part, order: place, slug: '', title })).id)
    }
    await save(payload, writer, made[0]!, { part: 'labour' })
    const { docs } = await payload.find({
      collection: 'guide-chapters',
      depth: 0,
      draft: true,
      overrideAccess: false,
      sort: payload.collections['guide-chapters'].config.defaultSort ?? [],
      user: writer,
    })
    expect(docs.map(({ id }) => payloadId(id))).toEqual([made[2], made[3], made[1], made[0]])
  })
})
