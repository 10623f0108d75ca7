import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Id } from '@/db/ids'
import type { User } from '@/payload-types'
import { unitState, type SourceUnit, type StoredUnits, type UnitOrder } from '@/translation'
import { followSource } from '@/translation/payload/followSource'
import { runTranslationWorkflow } from '@/translation/payload/runTranslationWorkflow'
import { savePassages } from '@/translation/payload/savePassages'

import { account, emptyDatabase, startPayload } from '../harness'
import { chapterData, publishedChapter, requestOf, rest, richText, translationOf } from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let writer: Account
let ana: Account
let ben: Account
let spanish: Account
let chapter: Id
let id: Id
let units: SourceUnit[]

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  const reviewer = await account(payload, ['researcher'])
  ana = await account(payload, ['translator'], { languages: ['en'] })
  ben = await account(payload, ['translator'], { languages: ['en'] })
  spanish = await account(payload, ['translator'], { languages: ['es'] })
  chapter = await publishedChapter(payload, writer, reviewer)
  const text = await translation()
  id = text.id
  units = text.sourceUnits
})

interface Doc {
  id: Id
  units: StoredUnits
  sourceUnits: SourceUnit[]
  sentBackUnits?: number
}

const translation = () => translationOf<Doc>(payload, chapter)

const priceUnit = (all: readonly SourceUnit[] = units) =>
  all.find(({ source }) => source.startsWith('La demande'))!

const order = (target: string, more: Partial<UnitOrder> = {}): UnitOrder => ({
  action: 'write',
  unit: priceUnit(),
  before: '',
  target,
  ...more,
})

const send = async (user: Account, ...orders: UnitOrder[]) =>
  savePassages(await requestOf(payload, user), id, orders)

const at = (path = '') => `/translations/${id}/units/${priceUnit().key}${path}`

const ask = (user: Account, path: string, body?: unknown) =>
  rest(payload, at(path), body === undefined ? { user } : { user, method: 'POST', body })

interface Event {
  id: Id
  action: string
  before: string
  after: string
  person: string
  writer: string
  reason?: string
}

const historyOf = async (user: Account, key = priceUnit().key): Promise<Event[]> =>
  (await rest(payload, `/translations/${id}/units/${key}/history`, { user })).json.events as Event[]

const FIRST = 'The request costs $227.'
const SECOND = 'The request costs $227 per person.'

const mendFrench = async (words: string) =>
  followSource(await requestOf(payload, writer), {
    resourceType: 'guide-chapters',
    resourceKey: String(chapter),
    resource: chapterData(1, { content: [richText(words, 'Gardez toujours le reçu.')] }),
  })

describe('the history of a passage', () => {
  it('says what each person did, the latest first, and why', async () => {
    await send(ana, order('The'))
    await send(ana, order(FIRST, { before: 'The' }))
    await send(ben, order(FIRST, { action: 'sendBack', before: FIRST, reason: 'Per person?' }))
    await send(ana, order(SECOND, { before: FIRST }))
    await send(ben, order(SECOND, { action: 'approve', before: SECOND }))
    const [a, b] = [String(ana.id), String(ben.id)]
    expect(await historyOf(ana)).toMatchObject([
      { action: 'approve', before: SECOND, after: SECOND, person: b, writer: a },
      { action: 'write', before: FIRST, after: SECOND, person: a },
      { action: 'sendBack', after: FIRST, person: b, writer: a, reason: 'Per person?' },
      { action: 'write', before: '', after: FIRST, person: a },
    ])
    const { json } = await ask(ana, '/history')
    expect(json.names).toEqual({ [a]: ana.name, [b]: ben.name })
  })

  it('has the approvals of a publication, and what a file brought', async () => {
    const seen = { source: priceUnit().source, target: SECOND }
    await savePassages(await requestOf(payload, ana), id, [order(SECOND)], { as: 'import' })
    await runTranslationWorkflow(await requestOf(payload, ben), {
      id,
      action: 'publish',
      seen: { [priceUnit().key]: seen },
    })
    expect(await historyOf(ana)).toMatchObject([
      { action: 'approve', person: String(ben.id) },
      { action: 'import', person: String(ana.id) },
    ])
  })

  it('goes on when the French changes', async () => {
    await send(ana, order(FIRST))
    await mendFrench('La demande coûte 230 $ par personne.')
    const now = (await translation()).sourceUnits
    const { key } = priceUnit(now)
    expect(key).not.toBe(priceUnit().key)
    expect(await historyOf(ana, key)).toMatchObject([{ action: 'write', after: FIRST }])
    await send(ana, { ...order('It costs $230.', { before: FIRST }), unit: priceUnit(now) })
    expect(await historyOf(ana, key)).toMatchObject([
      { after: 'It costs $230.' },
      { action: 'write', after: FIRST },
    ])
  })

  it('gives an earlier wording back as the words of who wrote it', async () => {
    await send(ana, order(FIRST))
    await send(ben, order(SECOND, { before: FIRST }))
    const first = (await historyOf(ben)).find(({ after }) => after === FIRST)
    const answer = await ask(ben, `/history/${first?.id}/restore`, { before: SECOND })
    expect(answer.json.outcome).toMatchObject({
      result: 'saved',
      entry: { target: FIRST, updatedBy: String(ana.id), state: 'toReview' },
    })
    const approve = order(FIRST, { action: 'approve', before: FIRST })
    expect(await send(ana, approve)).toMatchObject([{ code: 'ownUnits' }])
    expect(await historyOf(ben)).toMatchObject([
      { action: 'restore', person: String(ben.id), writer: String(ana.id), before: SECOND },
      { after: SECOND },
      { after: FIRST },
    ])
  })

  it('gives a wording back with the hands of all who wrote it', async () => {
    const eva = await account(payload, ['translator'], { languages: ['en'] })
    await send(ana, order(FIRST))
    await send(ben, order(SECOND, { before: FIRST }))
    await send(writer, order('Another.', { before: SECOND }))
    const second = (await historyOf(eva)).find(({ after }) => after === SECOND)
    await ask(eva, `/history/${second?.id}/restore`, { before: 'Another.' })
    const approve = order(SECOND, { action: 'approve', before: SECOND })
    for (const person of [ana, ben, eva]) {
      expect(await send(person, approve)).toMatchObject([{ code: 'ownUnits' }])
    }
    expect(await send(writer, approve)).toMatchObject([{ result: 'saved' }])
  })

  it('restores nothing over words that the person has not seen, nor out of another text', async () => {
    await send(ana, order(FIRST))
    const [first] = await historyOf(ben)
    await send(ana, order(SECOND, { before: FIRST }))
    await send(ben, order(`${SECOND} Yes.`, { before: SECOND }))
    const { json } = await ask(ben, `/history/${first?.id}/restore`, { before: SECOND })
    expect(json.outcome).toMatchObject({ result: 'changed' })
    expect((await ask(ben, '/history/999999/restore', { before: SECOND })).status).toBe(422)
  })

  it('is not written by who asks: whose words they are is read, not told', async () => {
    await send(ana, order(FIRST))
    const forged = {
      ...order(SECOND, { before: FIRST }),
      wording: { source: priceUnit().source, updatedBy: String(ana.id) },
    }
    const path = `/translations/${id}/units`
    const post = (orders: unknown) =>
      rest(payload, path, { user: ben, method: 'POST', body: { orders } })
    expect((await post([{ ...forged, action: 'restore' }])).status).toBe(422)
    await post([forged])
    expect((await translation()).units[priceUnit().key]?.updatedBy).toBe(String(ben.id))
  })

  it('is for those who translate into the language and the research team', async () => {
    await send(ana, order(FIRST))
    for (const path of ['/history', '/comments']) {
      expect([path, (await ask(spanish, path)).status]).toEqual([path, 403])
      expect([path, (await rest(payload, at(path))).status]).toEqual([path, 401])
      expect([path, (await ask(writer, path)).status]).toEqual([path, 200])
    }
    for (const collection of ['unit-events', 'unit-comments']) {
      const { json } = await rest(payload, `/${collection}`, { user: spanish })
      expect(json.totalDocs).toBe(0)
    }
  })
})

describe('a passage sent back', () => {
  it('is counted, and left out of what is approved in bulk, until its words change', async () => {
    const other = units.find(({ source }) => source.startsWith('Gardez'))!
    await send(ana, order(FIRST), { ...order('Keep it.'), unit: other })
    await send(ben, order(FIRST, { action: 'sendBack', before: FIRST, reason: 'Per person?' }))
    expect(await translation()).toMatchObject({ sentBackUnits: 1 })
    const seen = Object.fromEntries(
      [priceUnit(), other].map(({ key, source }) => [
        key,
        { source, target: key === other.key ? 'Keep it.' : FIRST },
      ]),
    )
    const publishing = { id, action: 'publish', seen } as const
    await runTranslationWorkflow(await requestOf(payload, ben), publishing)
    const { units: stored } = await translation()
    expect(unitState(stored[other.key], other)).toBe('approved')
    expect(stored[priceUnit().key]).toMatchObject({
      state: 'toReview',
      sentBack: { reason: 'Per person?', by: String(ben.id) },
    })
    await send(ana, order(SECOND, { before: FIRST }))
    expect(await translation()).toMatchObject({ sentBackUnits: 0 })
  })

  it('is refused by name where nobody says why', async () => {
    await send(ana, order(FIRST))
    const { json } = await rest(payload, `/translations/${id}/units`, {
      user: ben,
      method: 'POST',
      body: { orders: [order(FIRST, { action: 'sendBack', before: FIRST })] },
    })
    expect(json.outcomes).toMatchObject([
      { code: 'reasonMissing', sentence: expect.stringContaining('pourquoi') },
    ])
  })
})

interface Comment {
  id: string
  kind: string
  state: string | null
  text: string
  person: string
}

describe('a question about a passage', () => {
  const comments = async (user: Account): Promise<Comment[]> =>
    (await ask(user, '/comments')).json.comments as Comment[]
  const open = async () =>
    (await rest(payload, `/translations/${id}/units`, { user: ana })).json.openQuestions

  it('is asked, answered, and asked again', async () => {
    await ask(ana, '/comments', { text: 'Par personne?', isQuestion: true })
    expect(await open()).toEqual({ [priceUnit().key]: 1 })
    const [question] = (await comments(writer)) as [Comment]
    expect(question).toMatchObject({ kind: 'question', state: 'open', person: String(ana.id) })
    await ask(writer, `/comments/${question.id}`, { action: 'answer', text: 'Oui.' })
    expect(await open()).toEqual({})
    expect(await comments(ana)).toMatchObject([
      { kind: 'question', state: 'resolved', settledBy: String(writer.id) },
      { kind: 'answer', text: 'Oui.', question: question.id, person: String(writer.id) },
    ])
    await ask(ana, `/comments/${question.id}`, { action: 'reopen', text: 'Et les enfants?' })
    expect(await open()).toEqual({ [priceUnit().key]: 1 })
    expect(await comments(ana)).toHaveLength(3)
  })

  it('stays with the passage when its French is mended', async () => {
    await ask(ana, '/comments', { text: 'Par personne?', isQuestion: true })
    await mendFrench('La demande coûte 227 $ pour chaque personne.')
    const { key } = priceUnit((await translation()).sourceUnits)
    expect(await open()).toEqual({ [key]: 1 })
  })

  it('is refused empty or too long, and nothing is kept', async () => {
    expect((await ask(ana, '/comments', { text: '  ' })).status).toBe(422)
    expect((await ask(ana, '/comments', { text: 'x'.repeat(2001) })).status).toBe(422)
    expect(await comments(ana)).toEqual([])
  })

  it('goes with its translation', async () => {
    await ask(ana, '/comments', { text: 'Par personne?', isQuestion: true })
    await send(ana, order(FIRST))
    await payload.delete({ collection: 'translations', where: { id: { equals: id } } })
    for (const collection of ['unit-events', 'unit-comments'] as const) {
      expect((await payload.find({ collection })).docs).toEqual([])
    }
  })
})

it('many passages written and approved at once have a line each', async () => {
  const many = Array.from({ length: 60 }, (_, index) => `Le passage numéro ${index} du guide.`)
  await followSource(await requestOf(payload, writer), {
    resourceType: 'guide-chapters',
    resourceKey: String(chapter),
    resource: chapterData(1, { content: [richText(...many)] }),
  })
  const all = (await translation()).sourceUnits.filter(({ source }) => source.startsWith('Le '))
  const orders = all.map((unit, index) => ({ ...order(`Passage number ${index}.`), unit }))
  await send(ana, ...orders)
  const approvals = orders.map(({ unit, target }) => ({
    ...order(target, { action: 'approve', before: target }),
    unit,
  }))
  await send(ben, ...approvals)
  const { docs } = await payload.find({ collection: 'unit-events', pagination: false })
  expect(docs).toHaveLength(2 * many.length)
  expect(docs.filter(({ action }) => action === 'approve')).toHaveLength(many.length)
})
