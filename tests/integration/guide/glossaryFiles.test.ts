import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'

import { account, emptyDatabase, startPayload } from '../harness'
import { rest } from './texts'

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

const FILE =
  'fr,fr_definition,en,en_forbidden\r\npermis fermé,Lié à un employeur.,closed permit,tied visa\r\nsans explication,,x,\r\n'

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
