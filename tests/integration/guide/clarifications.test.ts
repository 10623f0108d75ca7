import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { fieldsFor } from '@/db/documents'
import { findChapter } from '@/data/guide/chapters'
import { payloadId, type Id } from '@/db/ids'
import { getEdition } from '@/editions/payload/stored'
import type { User } from '@/payload-types'
import { citedPages } from '@/sources/payload/citedPages'

import { account, emptyDatabase, startPayload } from '../harness'
import { act, chapterData, rest, write } from './texts'

type Account = User & { collection: 'users' }

const CALL = {
  kind: 'clarification',
  title: 'Délai de traitement',
  publisher: 'Ministère inventé',
  language: 'fr',
  means: 'email',
  givenOn: '2026-03-12',
  person: 'Dominique Tremblay-Exemple',
  said: 'Comptez huit semaines.',
}

let payload: Payload
let researcher: Account
let reviewer: Account

beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(async () => {
  await emptyDatabase(payload)
  researcher = await account(payload, ['researcher'], { name: 'Ana' })
  reviewer = await account(payload, ['researcher'], { name: 'Bea' })
})

const send = (body: object, user: Account | undefined = researcher) =>
  rest(payload, '/sources', { user, method: 'POST', body })

const idOfNew = async (body: object) => {
  const { json, status } = await send(body)
  expect(status).toBe(201)
  return (json.doc as { id: string | number }).id
}

/** A chapter that cites a source is put online. */
async function citedOnline(source: Id): Promise<void> {
  const { id } = await write(payload, researcher, chapterData(source))
  await act(payload, researcher, id, 'submit')
  await act(payload, reviewer, id, 'approve')
  await act(payload, reviewer, id, 'publish')
}

/** An edition whose guide shows one chapter. */
async function issued(slug: string): Promise<Id> {
  const edition = await payload.create({
    collection: 'editions',
    data: fieldsFor({ date: '2026-03-15' }),
    depth: 0,
    overrideAccess: true,
  })
  const frozen = { shown: { guide: [slug], directory: [] } }
  await payload.db.updateOne({
    collection: 'editions',
    id: edition.id,
    data: fieldsFor({ state: 'issued', frozen }),
  })
  return edition.id
}

const heldBack = async (edition: Id) =>
  Boolean((await getEdition(payload, edition)).guideWithheldAt)

describe('a clarification as a source', () => {
  it('needs no address, but who, by what, when and what was said', async () => {
    await idOfNew(CALL)
    for (const field of ['person', 'means', 'givenOn', 'said']) {
      const { status } = await send({ ...CALL, [field]: undefined })
      expect(status, field).toBe(400)
    }
    const { url: _, ...page } = { ...CALL, kind: 'page', url: '' }
    expect((await send(page)).status).toBe(400)
  })

  it('shows the public its body and day; the person where they agreed, what was said never', async () => {
    const id = await idOfNew(CALL)
    const read = async (path = '') => {
      const { json } = await rest(payload, `/sources/${id}${path}`, {})
      return JSON.stringify(json)
    }
    expect(await read()).toContain('Ministère inventé')
    expect(await read()).not.toContain('Dominique')
    expect(await read()).not.toContain('huit semaines')
    const filtered = await rest(payload, '/sources?where[person][contains]=Dominique', {})
    expect(JSON.stringify(filtered.json)).not.toContain('Ministère inventé')
    await payload.update({
      collection: 'sources',
      id: payloadId(id),
      data: { isNamed: true },
      overrideAccess: true,
    })
    expect(await read()).toContain('Dominique')
    expect(await read()).not.toContain('huit semaines')
  })

  it('is cited in a chapter that is online, and its page is not watched', async () => {
    const id = await idOfNew(CALL)
    const page = await idOfNew({
      title: 'Page officielle',
      publisher: 'Ministère',
      url: 'https://example.org/a',
      language: 'fr',
    })
    const sources = [id, page].map((source) => ({ source, lastChecked: '2026-11-01' }))
    const chapter = await write(payload, researcher, chapterData(id, { sources }))
    await act(payload, researcher, chapter.id, 'submit')
    await act(payload, reviewer, chapter.id, 'approve')
    await act(payload, reviewer, chapter.id, 'publish')
    const view = await findChapter({ locale: 'fr', slug: 'changer-employeur' })
    expect(view?.sources[0]).toEqual({
      kind: 'clarification',
      title: CALL.title,
      publisher: CALL.publisher,
      language: 'fr',
      means: 'email',
      givenOn: '2026-03-12',
      person: null,
      lastChecked: '2026-11-01',
    })
    expect([...(await citedPages(payload)).keys()]).toEqual(['https://example.org/a'])
  })

  it('is found by no hidden word of it through a chapter that cites it, nor put in its order', async () => {
    const id = await idOfNew(CALL)
    await citedOnline(id)
    for (const question of [
      '/guide-chapters?where[sources.source.person][contains]=Dominique',
      '/guide-chapters?where[sources.source.said][contains]=huit',
      '/guide-chapters?sort=sources.source.person',
      '/sources?where[said][contains]=huit',
      '/sources?sort=person',
      '/sources?sort=said',
    ]) {
      const { status } = await rest(payload, question, {})
      expect(status, question).toBeGreaterThanOrEqual(400)
    }
    for (const path of [
      '/guide-chapters?depth=3',
      '/guide-chapters?depth=2&populate[sources][person]=true&populate[sources][said]=true',
      '/sources?select[person]=true&select[said]=true',
    ]) {
      const { json } = await rest(payload, path, {})
      expect(JSON.stringify(json), path).not.toMatch(/Dominique|huit semaines/)
    }
  })

  it('holds back the editions that may name its person, once they are named no more', async () => {
    const id = await idOfNew({ ...CALL, isNamed: true })
    await citedOnline(id)
    const [naming, other] = [await issued('changer-employeur'), await issued('logement')]
    const change = async (body: object) => {
      const order = { user: researcher, method: 'PATCH', body }
      expect((await rest(payload, `/sources/${id}`, order)).status).toBe(200)
    }
    await change({ person: 'Dominique Tremblay-Exemple, analyste' })
    expect(await heldBack(naming)).toBe(false)
    await change({ isNamed: false })
    expect([await heldBack(naming), await heldBack(other)]).toEqual([true, false])
  })

  it.each([
    { isNamed: true, isHeldBack: true },
    { isNamed: false, isHeldBack: false },
  ])('that is deleted holds back editions where it names: $isNamed', async (given) => {
    const id = await idOfNew({ ...CALL, isNamed: given.isNamed })
    await citedOnline(id)
    const [naming, other] = [await issued('changer-employeur'), await issued('logement')]
    const order = { user: researcher, method: 'DELETE' }
    expect((await rest(payload, `/sources/${id}`, order)).status).toBe(200)
    expect([await heldBack(naming), await heldBack(other)]).toEqual([given.isHeldBack, false])
  })

  it('that was a page keeps no address that would be watched', async () => {
    const id = await idOfNew({ ...CALL, kind: 'page', url: 'https://example.org/b' })
    const { status } = await rest(payload, `/sources/${id}`, {
      user: researcher,
      method: 'PATCH',
      body: CALL,
    })
    expect(status).toBe(200)
    const source = await payload.findByID({
      collection: 'sources',
      id: payloadId(id),
      overrideAccess: true,
    })
    expect(source.url ?? null).toBeNull()
    expect((await citedPages(payload)).size).toBe(0)
  })
})
