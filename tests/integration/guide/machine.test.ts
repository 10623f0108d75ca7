import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Id } from '@/db/ids'
import { env } from '@/env'
import type { User } from '@/payload-types'
import type { SourceUnit, StoredUnits } from '@/translation'

import { account, emptyDatabase, startPayload } from '../harness'
import { act, publishedChapter, rest, save, translationOf } from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let writer: Account
let reviewer: Account
let ana: Account
let ben: Account
let chapter: Id
let server: Server | undefined
const asked: string[] = []

const ENGLISH = 'The application costs $227 per person.'

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  asked.length = 0
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
  ana = await account(payload, ['translator'], { languages: ['en'] })
  ben = await account(payload, ['translator'], { languages: ['en'] })
  chapter = await publishedChapter(payload, writer, reviewer)
})

afterEach(async () => {
  delete env.LIBRETRANSLATE_URL
  const { promise, resolve } = Promise.withResolvers<void>()
  if (server) server.close(() => resolve())
  else resolve()
  await promise
  server = undefined
})

/** A server of this machine in the place of LibreTranslate. */
async function standIn(translate: (text: string) => string): Promise<void> {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece: Buffer) => (body += piece.toString()))
    request.on('end', () => {
      asked.push(body)
      const { q } = JSON.parse(body) as { q: string }
      response.end(JSON.stringify({ translatedText: translate(q) }))
    })
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  env.LIBRETRANSLATE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const rightly = (text: string) =>
  text.replace('La demande coûte', 'The application costs').replace('par personne', 'per person')

async function english() {
  const { id, sourceUnits, units } = await translationOf<{
    id: Id
    sourceUnits: SourceUnit[]
    units?: StoredUnits
  }>(payload, chapter)
  const unit = sourceUnits.find(({ source }) => source.includes('par personne'))!
  return { id, unit, entry: units?.[unit.key] }
}

async function ask(user: Account | undefined) {
  const { id, unit } = await english()
  return rest(payload, `/translations/${id}/units/${unit.key}/machine`, {
    method: 'POST',
    ...(user ? { user } : {}),
  })
}

async function send(user: Account, order: Record<string, unknown>) {
  const { id, unit } = await english()
  return rest(payload, `/translations/${id}/units`, {
    method: 'POST',
    user,
    body: { orders: [{ unit, ...order }] },
  })
}

describe('a machine', () => {
  it('is asked by who may write the passage, for its words and no other', async () => {
    await standIn(rightly)
    expect((await ask(ana)).json).toEqual({ target: ENGLISH, machine: 'LibreTranslate' })
    expect(asked).toHaveLength(1)
    expect(asked[0]).not.toContain('227')
    const spanish = await account(payload, ['translator'], { languages: ['es'] })
    expect((await ask(spanish)).status).toBe(403)
    expect((await ask(undefined)).status).toBe(401)
    expect(asked).toHaveLength(1)
  })

  it('is none by default, and its failure is a sentence', async () => {
    expect((await ask(ana)).json).toEqual({
      sentence: 'Ce site n’a pas de traduction automatique.',
    })
    await standIn((text) => text.replace('[[0]]', '228 $'))
    expect((await ask(ana)).json).toMatchObject({ sentence: expect.stringContaining('227 $') })
  })

  it('writes nothing by itself; what it began waits for somebody, and says so for ever', async () => {
    await standIn(rightly)
    await ask(ana)
    expect((await english()).entry).toBeUndefined()
    const machine = 'LibreTranslate'
    await send(ana, { action: 'write', before: '', target: ENGLISH, machine })
    expect((await english()).entry).toMatchObject({ state: 'toReview', begunBy: { machine } })

    const mended = 'Applying costs $227 per person.'
    await send(ben, { action: 'write', before: ENGLISH, target: mended })
    const approval = { action: 'approve', before: mended, target: mended }
    // Whoever took the machine's words has a hand in them: a third person reads what two have written.
    await send(ana, approval)
    expect((await english()).entry).toMatchObject({ state: 'toReview', begunBy: { machine } })
    await send(await account(payload, ['translator'], { languages: ['en'] }), approval)
    expect((await english()).entry).toMatchObject({ state: 'approved', begunBy: { machine } })

    await save(payload, writer, chapter, { title: 'Autre titre', changeNote: 'Titre.' })
    await act(payload, writer, chapter, 'submit')
    await act(payload, reviewer, chapter, 'approveAndPublish')
    const { id, entry } = await english()
    expect(entry).toMatchObject({ target: mended, begunBy: { machine } })
    const { text } = await rest(payload, `/translations/${id}/xliff?version=1.2`, { user: ana })
    expect(text).toContain('Commencé par une machine (LibreTranslate)')
  })

  it('is one that the site knows: another name is refused', async () => {
    const order = { action: 'write', before: '', target: ENGLISH, machine: 'Elsewhere' }
    expect((await send(ana, order)).status).toBe(422)
    expect((await english()).entry).toBeUndefined()
  })
})
