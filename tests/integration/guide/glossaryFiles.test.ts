import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { payloadId } from '@/db/ids'
import { KEY_VALUES } from '@/db/keyValues'
import { bumpContentVersion } from '@/contentVersion/change'
import type { User } from '@/payload-types'
import { planTerms, readTerms } from '@/translation/glossary/exchange'
import { glossaryOf } from '@/translation/payload/glossaries'
import {
  beginImport,
  continueImport,
  findImports,
  type GlossaryImport,
} from '@/translation/payload/glossaryImports'

import { account, emptyDatabase, startPayload } from '../harness'
import { requestOf, rest } from './texts'

let payload: Payload
let researcher: User & { collection: 'users' }

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  researcher = await account(payload, ['researcher'])
})

const terms = async () => (await payload.find({ collection: 'glossary', depth: 0 })).docs

/** How many signs there are that what everyone reads has changed. */
const contentMarks = async () =>
  (
    await payload.db.find({
      collection: KEY_VALUES,
      where: { key: { contains: 'content' } },
      pagination: false,
    })
  ).docs.length

const FILE =
  'fr,fr_definition,en,en_forbidden\r\npermis fermé,Lié à un employeur.,closed permit,tied visa\r\nsans explication,,x,\r\n'

describe('the agreed words that a process keeps', () => {
  const pair = { language: 'en' } as const
  /** As after a publication of anything, a good while after the last change of a term. */
  const later = async () => {
    vi.setSystemTime(Date.now() + 60_000)
    await bumpContentVersion(payload)
    return glossaryOf(payload, pair)
  }
  const add = (term: string) =>
    payload.create({
      collection: 'glossary',
      data: { term, definition: 'x', en: { term: `${term} en` } },
      overrideAccess: true,
    })

  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())

  it('are read again when a term was added, changed or taken away, and then only', async () => {
    const { id } = await add('salaire')
    const first = await later()
    expect(first.terms).toMatchObject([{ source: 'salaire', agreed: 'salaire en' }])
    const kept = await later()
    expect(await later()).toBe(kept)
    await payload.update({
      collection: 'glossary',
      id,
      data: { en: { term: 'wage' } },
      overrideAccess: true,
    })
    expect((await later()).terms).toMatchObject([{ agreed: 'wage' }])
    await add('bail')
    expect((await later()).terms).toHaveLength(2)
    await payload.delete({ collection: 'glossary', id, overrideAccess: true })
    expect((await later()).terms).toMatchObject([{ source: 'bail' }])
  })

  it('are read again at once, while two terms may have been written at one moment', async () => {
    await add('salaire')
    const first = await glossaryOf(payload, pair)
    await add('bail')
    expect((await glossaryOf(payload, pair)).terms.length).toBeGreaterThan(first.terms.length)
  })
})

describe('the file of the glossary', () => {
  it('shows what it would do, then does it, and comes back as it went', async () => {
    const post = (query: string, text: string) =>
      rest(payload, `/glossary/file${query}`, { user: researcher, method: 'POST', file: text })
    const shown = await post('', FILE)
    expect(shown.json).toMatchObject({
      isApplied: false,
      terms: [{ fate: 'new' }, { fate: 'refused', sentence: expect.stringMatching(/explication/) }],
    })
    expect(await terms()).toEqual([])
    expect((await post('?apply=true', FILE)).status).toBe(200)
    expect(await terms()).toMatchObject([
      { term: 'permis fermé', en: { term: 'closed permit' }, forbidden: [{ text: 'tied visa' }] },
    ])
    for (const format of ['csv', 'tbx']) {
      const sent = await rest(payload, `/glossary/file?format=${format}`, { user: researcher })
      expect((await post('', sent.text)).json).toMatchObject({ terms: [{ fate: 'same' }] })
    }
  })

  it('is sent to the team, and read from editors only', async () => {
    const translator = await account(payload, ['translator'], { languages: ['en'] })
    const reader = await account(payload, ['mapReader'])
    const get = (user?: typeof researcher) => rest(payload, '/glossary/file', user ? { user } : {})
    expect((await get(translator)).status).toBe(200)
    expect((await get(reader)).status).toBe(403)
    expect((await get()).status).toBe(403)
    for (const user of [translator, reader]) {
      const sent = await rest(payload, '/glossary/file?apply=true', {
        user,
        method: 'POST',
        file: FILE,
      })
      expect(sent.status).toBe(403)
    }
    expect(await terms()).toEqual([])
  })

  it('is refused when it is none, or asked for in an unknown format', async () => {
    const sent = { user: researcher, method: 'POST', file: 'un,deux' }
    const read = await rest(payload, '/glossary/file', sent)
    expect(read.status).toBe(400)
    expect(read.json).toMatchObject({ errors: [{ message: expect.stringMatching(/TBX/) }] })
    const asked = await rest(payload, '/glossary/file?format=doc', { user: researcher })
    expect(asked.status).toBeGreaterThanOrEqual(400)
  })
})

describe('an import of the glossary', () => {
  const post = (path: string, file?: string, user = researcher) =>
    rest(payload, `/glossary/${path}`, {
      user,
      method: 'POST',
      ...(file === undefined ? {} : { file }),
    })
  const get = (path: string) => rest(payload, `/glossary/${path}`, { user: researcher })
  const apply = async (file: string): Promise<GlossaryImport> => {
    const { json } = await post('file?apply=true&name=termes.csv', file)
    return json.import as GlossaryImport
  }
  const row = (name: string, en: string) => `${name},Ce que c’est.,${en}\r\n`
  const HEAD = 'fr,fr_definition,en\r\n'

  it('is taken back whole: what it added goes, what it changed is as before', async () => {
    await apply(HEAD + row('permis fermé', 'closed permit'))
    const second = await apply(HEAD + row('permis fermé', 'tied permit') + row('salaire', 'wage'))
    expect(second).toMatchObject({ state: 'written', total: 2, done: 2, file: 'termes.csv' })
    const asked = await get(`imports/${second.run}/undo`)
    expect(asked.json).toMatchObject({ counts: { removed: 1, restored: 1, kept: 0 } })
    expect(await terms()).toHaveLength(2) // asking changes nothing
    const undone = await post(`imports/${second.run}/undo`)
    expect(undone.json.import).toMatchObject({ state: 'undone' })
    expect(await terms()).toMatchObject([{ term: 'permis fermé', en: { term: 'closed permit' } }])
    // A second time changes nothing.
    await post(`imports/${second.run}/undo`)
    expect(await terms()).toHaveLength(1)
  })

  it('keeps, when it is taken back, what somebody changed since', async () => {
    const { run } = await apply(
      HEAD + row('permis fermé', 'closed permit') + row('salaire', 'wage'),
    )
    const found = (await terms()).find(({ term }) => term === 'salaire')!
    await payload.update({
      collection: 'glossary',
      id: payloadId(found.id),
      data: { en: { term: 'pay' } },
      overrideAccess: true,
    })
    const asked = await get(`imports/${run}/undo`)
    expect(asked.json).toMatchObject({ counts: { removed: 1, kept: 1 }, kept: ['salaire'] })
    await post(`imports/${run}/undo`)
    expect(await terms()).toMatchObject([{ term: 'salaire', en: { term: 'pay' } }])
  })

  it('of many terms is written in parts, goes on where it stood, and holds nobody up', async () => {
    const many = Array.from({ length: 130 }, (_, at) => row(`terme ${at}`, `term ${at}`)).join('')
    const shown = await post('file', HEAD + many)
    expect(shown.json).toMatchObject({ counts: { new: 130, changed: 0, same: 0, refused: 0 } })
    const req = await requestOf(payload, researcher)
    const run = await beginImport(req, planTerms(readTerms(HEAD + many), []), 'beaucoup.csv')
    for (const done of [40, 80, 120]) {
      const before = await contentMarks()
      await continueImport(req, run, 0)
      // Readers see the new words, and are told so once for all terms of a part.
      expect(await contentMarks()).toBe(before + 1)
      expect((await findImports(payload, run))[0]).toMatchObject({ state: 'writing', done })
      // Between two parts others write, also in the glossary.
      const data = { term: `entre ${done}`, definition: 'Écrit entre-temps.' }
      await payload.create({ collection: 'glossary', data, overrideAccess: true })
    }
    const { json } = await post(`imports/${run}/continue`)
    expect(json.import).toMatchObject({ state: 'written', done: 130, skipped: [] })
    expect((await payload.count({ collection: 'glossary' })).totalDocs).toBe(133)
    await post(`imports/${run}/undo`)
    expect((await payload.count({ collection: 'glossary' })).totalDocs).toBe(3)
    expect((await get('imports')).json).toMatchObject({ imports: [{ run, state: 'undone' }] })
  })

  it.each([
    ['nothing', ''],
    ['a table without a row', 'fr,en\r\n'],
    [
      'a TBX without a concept',
      '<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic"><text><body/></text></tbx>',
    ],
  ])('of a file with %s is refused, and says so', async (_, file) => {
    const { status, json } = await post('file', file)
    expect(status).toBe(400)
    expect(json).toMatchObject({ errors: [{ message: expect.stringMatching(/aucun terme|vide/) }] })
  })

  it('is seen, continued and taken back by editors only', async () => {
    const { run } = await apply(HEAD + row('salaire', 'wage'))
    const translator = await account(payload, ['translator'], { languages: ['en'] })
    for (const path of ['continue', 'undo']) {
      expect((await post(`imports/${run}/${path}`, undefined, translator)).status).toBe(403)
      expect((await post(`imports/none/${path}`)).status).toBe(404)
    }
    expect((await rest(payload, '/glossary/imports', { user: translator })).status).toBe(403)
    expect(await terms()).toHaveLength(1)
  })
})
