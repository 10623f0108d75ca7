import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { versionRowIds } from '@/db/versionRows'

import { sendRaw } from '../../trial/parts/sendRaw'
import { make } from '../access/world'
import { account, emptyDatabase, startPayload } from '../harness'
import { openWholeSite, type WholeSite } from './wholeSite'

interface Row {
  id: string
  [name: string]: unknown
}
interface Doc {
  id: number | string
  [name: string]: unknown
}

describe('rows sent with the ids of another document’s', () => {
  let site: WholeSite
  let payload: Payload
  let token: string
  beforeAll(async () => {
    payload = await startPayload()
    await emptyDatabase(payload)
    const editor = await account(payload, ['admin', 'researcher'])
    const signedIn = await payload.login({
      collection: 'users',
      data: { email: editor.email, password: 'a long password for tests' },
    })
    token = signedIn.token ?? ''
    site = await openWholeSite(payload)
  })
  afterAll(async () => {
    await site.close()
    await emptyDatabase(payload)
  })

  async function send(method: string, path: string, body?: object) {
    const { status, text } = await sendRaw(site.port, {
      method,
      path,
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : '',
    })
    const answer = JSON.parse(text) as { doc?: Doc }
    return { status, doc: answer.doc ?? (answer as Doc) }
  }

  const chapter = async () => ({
    title: 'Un chapitre',
    part: 'labour',
    order: 1,
    sources: [{ source: (await make(payload, 'sources')).id, note: 'copiée' }],
    content: [{ blockType: 'steps', title: 'Étapes', steps: [{ title: 'Un' }, { title: 'Deux' }] }],
  })
  const aBody = async () => {
    const { id } = await make(payload, 'public-bodies')
    return (await send('GET', `/api/public-bodies/${id}`)).doc
  }
  const ids = (rows: unknown): string[] => (rows as Row[]).map(({ id }) => id)
  const without = (rows: unknown) => (rows as Row[]).map(({ id: _, ...rest }) => rest)

  it('make a document whole, with rows of its own', async () => {
    const first = await send('POST', '/api/guide-chapters', await chapter())
    const { id: _, slug: __, ...copied } = first.doc
    const second = await send('POST', '/api/guide-chapters', { ...copied, title: 'Un autre' })
    expect([first.status, second.status]).toEqual([201, 201])
    const stored = await send('GET', `/api/guide-chapters/${second.doc.id}?draft=true`)
    expect(without(stored.doc.sources)).toEqual(without(first.doc.sources))
    expect(ids(stored.doc.sources)).not.toEqual(ids(first.doc.sources))
    // The one they were copied from has what it had.
    const before = await send('GET', `/api/guide-chapters/${first.doc.id}?draft=true`)
    expect(before.doc.sources).toEqual(first.doc.sources)
  })

  it('change a document that keeps the ids of its own', async () => {
    const theirs = await aBody()
    const own = await aBody()
    const phones = [...(own.phones as Row[]), ...(theirs.phones as Row[])]
    const changed = await send('PATCH', `/api/public-bodies/${own.id}`, { phones })
    expect(changed.status).toBe(200)
    const stored = await send('GET', `/api/public-bodies/${own.id}`)
    expect(without(stored.doc.phones)).toEqual(without(phones))
    expect(ids(stored.doc.phones)[0]).toBe(ids(own.phones)[0])
    expect(ids(stored.doc.phones)[1]).not.toBe(ids(theirs.phones)[0])
    expect((await send('GET', `/api/public-bodies/${theirs.id}`)).doc.phones).toEqual(theirs.phones)
  })

  it('that stand in a draft of it alone make rows of one’s own, and the draft can go online', async () => {
    const first = await send('POST', '/api/guide-chapters', await chapter())
    const { id: source } = await make(payload, 'sources')
    const draft = await send('PATCH', `/api/guide-chapters/${first.doc.id}?draft=true`, {
      sources: [...(first.doc.sources as Row[]), { source, note: 'au brouillon' }],
    })
    const { id, slug: _, updatedAt: __, ...copied } = draft.doc
    const second = await send('POST', '/api/guide-chapters', { ...copied, title: 'Une copie' })
    expect([draft.status, second.status]).toEqual([200, 201])
    expect(without(second.doc.sources)).toEqual(without(draft.doc.sources))
    expect(ids(second.doc.sources).filter((row) => ids(draft.doc.sources).includes(row))).toEqual(
      [],
    )
    // What an older version had may come back, too.
    const gone = await send('PATCH', `/api/guide-chapters/${id}?draft=true`, {
      sources: first.doc.sources,
    })
    const third = await send('POST', '/api/guide-chapters', { ...copied, title: 'Une autre copie' })
    expect([gone.status, third.status]).toEqual([200, 201])
    expect(ids(third.doc.sources).filter((row) => ids(draft.doc.sources).includes(row))).toEqual([])
  })

  it('of a sheet, too: what a draft added goes online after it was copied', async () => {
    const { id: online } = await make(payload, 'organizations', {
      _status: 'published',
      cost: 'free',
    })
    const path = `/api/organizations/${online}`
    const draft = await send('PATCH', `${path}?draft=true`, {
      otherNames: [{ name: 'Un sigle' }],
      _status: 'draft',
    })
    const { id: _, slug: __, updatedAt: ___, ...copied } = draft.doc
    const copy = await send('POST', '/api/organizations?draft=true', {
      ...copied,
      name: 'La copie',
    })
    const { otherNames } = draft.doc
    const published = await send('PATCH', path, { otherNames, _status: 'published' })
    expect([draft.status, copy.status, published.status]).toEqual([200, 201, 200])
    expect(ids(published.doc.otherNames)).toEqual(ids(otherNames))
    expect(without(copy.doc.otherNames)).toEqual(without(otherNames))
  })

  it('stand once in a document, where they were sent twice', async () => {
    const own = await aBody()
    const [phone] = own.phones as Row[]
    const changed = await send('PATCH', `/api/public-bodies/${own.id}`, { phones: [phone, phone] })
    expect(changed.status).toBe(200)
    const { doc } = await send('POST', '/api/guide-chapters', await chapter())
    const [steps] = doc.content as Row[]
    const twice = await send('PATCH', `/api/guide-chapters/${doc.id}?draft=true`, {
      content: [steps, steps],
    })
    expect(twice.status).toBe(200)
    const stored = (await send('GET', `/api/guide-chapters/${doc.id}?draft=true`)).doc
    const blocks = stored.content as (Row & { steps: Row[] })[]
    const all = [...ids(blocks), ...blocks.flatMap((block) => ids(block.steps))]
    expect(new Set(all).size).toBe(6)
    expect(all[0]).toBe(steps?.id)
  })

  it.each([[3], [{ a: 1 }], [['a']], [''], [null], ['x'.repeat(65)]])(
    'and what is no id (%j) is taken for a word, or replaced',
    async (id) => {
      const own = await aBody()
      const [phone] = own.phones as Row[]
      const phones = [{ ...phone, id }]
      const changed = await send('PATCH', `/api/public-bodies/${own.id}`, { phones })
      expect(changed.status).toBe(200)
      expect(ids(changed.doc.phones)).toEqual([expect.stringMatching(/^.{1,64}$/)])
    },
  )

  it('to several documents at once make rows of their own in each', async () => {
    const bodies = [await aBody(), await aBody()]
    const theirs = await aBody()
    const where = bodies.map(({ id }, at) => `where[id][in][${at}]=${id}`).join('&')
    const { status } = await send('PATCH', `/api/public-bodies?${where}`, { phones: theirs.phones })
    expect(status).toBe(200)
    const stored = await Promise.all(
      [...bodies, theirs].map(({ id }) => send('GET', `/api/public-bodies/${id}`)),
    )
    expect(new Set(stored.flatMap(({ doc }) => ids(doc.phones))).size).toBe(3)
  })

  it('are found in the versions of every collection that has any, wherever its rows stand', async () => {
    const places = payload.config.collections
      .filter(({ versions }) => Boolean(versions))
      .flatMap(({ slug, flattenedFields }) => rowPaths(flattenedFields).map((path) => [slug, path]))
    expect(places).toContainEqual(['organizations', 'sourcesOfFacts'])
    for (const [slug = '', path = ''] of places) {
      expect([slug, path, await versionRowIds(payload, slug, path, [])]).toEqual([slug, path, []])
      const where = { [`version.${path}.id`]: { in: [] } }
      await payload.countVersions({ collection: slug as CollectionSlug, where })
    }
  })
})

/** Where a filter finds rows, as `rowIds` names those places. */
function rowPaths(fields: readonly FlattenedField[], within = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${within}${field.name}`
    if (field.type === 'array') return [path, ...rowPaths(field.flattenedFields, `${path}.`)]
    if (field.type === 'group' || field.type === 'tab') {
      return rowPaths(field.flattenedFields, `${path}.`)
    }
    return []
  })
}
