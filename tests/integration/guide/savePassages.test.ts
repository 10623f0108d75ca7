import { setTimeout as wait } from 'node:timers/promises'

import fc from 'fast-check'
import type { CreateVersionArgs, Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { payloadId, sameId, type Id } from '@/db/ids'
import { Lease } from '@/db/lease'
import { retryConflicts } from '@/db/retry'
import type { User } from '@/payload-types'
import {
  countStates,
  type Resource,
  type SourceUnit,
  type StoredUnits,
  type UnitOrder,
} from '@/translation'
import { followSource } from '@/translation/payload/followSource'
import { runTranslationWorkflow } from '@/translation/payload/runTranslationWorkflow'
import { savePassages } from '@/translation/payload/savePassages'

import { firstParagraphs, playOut, steps, type Desk } from '../../unit/translation/interleavings'
import { account, emptyDatabase, itWithoutTransactions, startPayload } from '../harness'
import {
  act,
  publishedChapter,
  readable,
  requestOf,
  rest,
  richText,
  save,
  translationOf,
} from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let writer: Account
let reviewer: Account
let ana: Account
let ben: Account
let chapter: Id

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
  ana = await account(payload, ['translator'], { languages: ['en'] })
  ben = await account(payload, ['translator'], { languages: ['en'] })
  chapter = await publishedChapter(payload, writer, reviewer, withParagraphs(firstParagraphs()))
})

const withParagraphs = (paragraphs: readonly string[]) => ({ content: [richText(...paragraphs)] })

interface Doc {
  id: Id
  units: StoredUnits
  sourceUnits: SourceUnit[]
  counts: object
  workflowState: string
}

const translation = () => translationOf<Doc>(payload, chapter)

const order = (unit: SourceUnit, target: string, more: Partial<UnitOrder> = {}): UnitOrder => ({
  action: 'write',
  unit,
  before: '',
  target,
  ...more,
})

const send = async (user: Account, id: Id, orders: UnitOrder[]) =>
  retryConflicts(payload, async () => savePassages(await requestOf(payload, user), id, orders))

async function publishFrench(paragraphs: readonly string[]): Promise<void> {
  const change = { changeNote: 'Un mot.', ...withParagraphs(paragraphs) }
  await save(payload, writer, chapter, change)
  await act(payload, writer, chapter, 'submit')
  await act(payload, reviewer, chapter, 'approveAndPublish')
}

async function versionsOf(id: Id): Promise<readonly { id: Id }[]> {
  const { docs } = await payload.findVersions({
    collection: 'translations',
    where: { parent: { equals: id } },
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

const countVersions = async (id: Id): Promise<number> => (await versionsOf(id)).length

describe('the address of the passages', () => {
  const post = (user: Account, id: Id, orders: unknown) =>
    rest(payload, `/translations/${id}/units`, { user, method: 'POST', body: { orders } })

  it('says of each passage what became of it, by whom, and why not', async () => {
    const { id, sourceUnits } = await translation()
    const [title, summary, first] = sourceUnits as [SourceUnit, SourceUnit, SourceUnit]
    await send(ana, id, [order(title, 'Hers'), order(summary, 'Hers too')])
    const gone = { ...first, key: 'u-gone' }
    const { status, json } = await post(ben, id, [
      order(title, 'Mine'),
      order(summary, 'Hers too'),
      order(first, 'New'),
      { ...order(gone, 'For French that left'), follows: summary.key },
      order(summary, 'Hers too', { action: 'approve', unit: { ...summary, source: 'Autre.' } }),
    ])
    expect(status).toBe(200)
    expect(json.outcomes).toMatchObject([
      { result: 'changed', entry: { target: 'Hers', updatedBy: String(ana.id) } },
      { result: 'same' },
      { result: 'saved', entry: { target: 'New', updatedBy: String(ben.id) } },
      { result: 'beside' },
      { result: 'refused', code: 'unitsUnseen', sentence: expect.stringContaining('Autre.') },
    ])
    expect(json.names).toMatchObject({ [String(ana.id)]: ana.name })
    const { json: read } = await rest(payload, `/translations/${id}/units`, { user: ben })
    expect(read).toMatchObject({
      language: 'en',
      mayWrite: true,
      units: sourceUnits,
      names: { [String(ana.id)]: ana.name },
      entries: {
        [title.key]: { target: 'Hers' },
        [first.key]: { target: 'New' },
        [`beside-u-gone-${ben.id}`]: { beside: { follows: summary.key } },
      },
    })
    expect(JSON.stringify(read)).not.toContain('@example.org')
  })

  it.each([
    ['nothing', undefined],
    ['an empty list', []],
    ['a word', 'x'],
    ['an invented action', [{ action: 'publish' }]],
    [
      'a neighbour that is a path',
      [
        {
          ...order(
            { key: 'u', kind: 'paragraph', context: '', source: 'Un.', fingerprint: '', marks: [] },
            '',
          ),
          follows: 'a.$b',
        },
      ],
    ],
    ['a key that is a path', [{ action: 'write', unit: { key: 'a.$b' }, before: '', target: '' }]],
    ['too many orders', Array.from({ length: 2001 }, () => ({}))],
  ])('refuses %s, and writes nothing', async (_, orders) => {
    const { id, units } = await translation()
    expect((await post(ana, id, orders)).status).toBe(422)
    expect((await translation()).units).toEqual(units)
  })

  it('is for those who translate into the language; others of the team read', async () => {
    const other = await account(payload, ['translator'], { languages: ['es'] })
    const reader = await account(payload, ['mapReader'])
    const { id, sourceUnits } = await translation()
    const orders = [order(sourceUnits[0]!, 'x')]
    expect((await post(other, id, orders)).status).toBe(403)
    expect((await post(reader, id, orders)).status).toBe(403)
    const read = (user: Account) => rest(payload, `/translations/${id}/units`, { user })
    expect((await read(other)).json).toMatchObject({ mayWrite: false })
    expect((await read(reader)).status).toBe(403)
  })

  it('is the only way to write passages: a save of the document leaves them as they are', async () => {
    const { id, sourceUnits } = await translation()
    await send(ana, id, [order(sourceUnits[0]!, 'Hers')])
    const { units } = await translation()
    for (const given of [
      {},
      [],
      { u1: 'x' },
      { u1: { source: 'x', target: 'y', state: 'approved' } },
    ]) {
      await save(payload, ben, id, { units: given, dueDate: '2027-01-05' }, 'translations')
      expect((await translation()).units).toEqual(units)
    }
  })
})

describe('versions of a translation', () => {
  it('are not added by one person who writes on, and keep the words of another', async () => {
    const { id, sourceUnits } = await translation()
    const [title, summary] = sourceUnits as [SourceUnit, SourceUnit]
    await send(ana, id, [order(title, 'One')])
    const before = await countVersions(id)
    await send(ana, id, [order(title, 'Two', { before: 'One' })])
    await send(ana, id, [order(summary, 'Three')])
    await send(ben, id, [order(sourceUnits[2]!, 'Four')])
    expect(await countVersions(id)).toBe(before)
    await send(ben, id, [order(title, 'Five', { before: 'Two' })])
    expect(await countVersions(id)).toBe(before + 1)
  })

  it('begin again after a publication: what everyone reads stays', async () => {
    const { id, sourceUnits } = await translation()
    const [title] = sourceUnits as [SourceUnit]
    await send(ana, id, [order(title, 'One')])
    const seen = { [title.key]: { source: title.source, target: 'One' } }
    await runTranslationWorkflow(await requestOf(payload, ben), { id, action: 'publish', seen })
    await send(ana, id, [order(title, 'Two', { before: 'One' })])
    const published = await payload.findByID({
      collection: 'translations',
      id: payloadId(id),
      draft: false,
      overrideAccess: true,
    })
    expect(published).toMatchObject({
      _status: 'published',
      units: { [title.key]: { target: 'One' } },
    })
    expect(await translation()).toMatchObject({
      workflowState: 'inProgress',
      units: { [title.key]: { target: 'Two', previousTarget: 'One' } },
    })
  })

  it('approvals one by one leave a translation in review; words take it out', async () => {
    const { id, sourceUnits } = await translation()
    const [title, summary] = sourceUnits as [SourceUnit, SourceUnit]
    await send(ana, id, [order(title, 'One'), order(summary, 'Two')])
    await runTranslationWorkflow(await requestOf(payload, ana), { id, action: 'submit' })
    await send(ben, id, [order(title, 'One', { action: 'approve', before: 'One' })])
    await save(payload, ben, id, { dueDate: '2027-01-05' }, 'translations')
    expect(await translation()).toMatchObject({ workflowState: 'inReview' })
    await send(ana, id, [order(summary, 'Three', { before: 'Two' })])
    expect(await translation()).toMatchObject({ workflowState: 'inProgress' })
  })
})

describe('at the same time', () => {
  it('two people on different passages of one text both stay, and the counts are true', async () => {
    const { id, sourceUnits } = await translation()
    await Promise.all(
      sourceUnits.flatMap((unit, index) => {
        const person = index % 2 ? ana : ben
        return [
          send(person, id, [order(unit, `first ${index}`)]),
          send(person, id, [order(unit, `then ${index}`, { before: `first ${index}` })]),
        ]
      }),
    )
    const { units, counts } = await translation()
    expect(sourceUnits.map(({ key }) => units[key]?.target)).toEqual(
      sourceUnits.map((_, index) => `then ${index}`),
    )
    expect(counts).toEqual(countStates(sourceUnits, units))
  })

  it('of two on one passage one is saved and the other sees both', async () => {
    const { id, sourceUnits } = await translation()
    const [title] = sourceUnits as [SourceUnit]
    const outcomes = await Promise.all([
      send(ana, id, [order(title, 'Hers')]),
      send(ben, id, [order(title, 'His')]),
    ])
    expect(
      outcomes
        .flat()
        .map(({ result }) => result)
        .sort(),
    ).toEqual(['changed', 'saved'])
  })

  it('French republished while people write loses no word', async () => {
    const { id, sourceUnits } = await translation()
    const orders = sourceUnits.map((unit, index) => order(unit, `words ${index}`))
    const published = firstParagraphs().map((words) => words.replace('toujours', 'bien'))
    await Promise.all([
      publishFrench(published),
      ...orders.map((each, index) => send(index % 2 ? ana : ben, id, [each])),
    ])
    const kept = Object.values((await translation()).units).map(({ target }) => target)
    for (const { target } of orders) expect(kept).toContain(target)
  })
})

describe('a save between the reading and the writing of a whole translation', () => {
  const LATER_MS = 400

  /** What writes the whole document; each needs a text that has one passage, written by Ana. */
  const WRITES: Record<string, (doc: Doc) => Promise<unknown>> = {
    'a publication': async ({ id, units }) =>
      runTranslationWorkflow(await requestOf(payload, ben), { id, action: 'publish', seen: units }),
    'a submission': async ({ id }) =>
      runTranslationWorkflow(await requestOf(payload, ana), { id, action: 'submit' }),
    'a save of what is about it': async ({ id }) => {
      const body = { dueDate: '2027-01-05' }
      const { status } = await rest(payload, `/translations/${id}`, {
        user: ben,
        method: 'PATCH',
        body,
      })
      expect(status).toBe(200)
    },
    'a version that comes back': async ({ id }) => {
      const [version] = await versionsOf(id)
      const path = `/translations/versions/${version?.id}`
      expect((await rest(payload, path, { user: ben, method: 'POST' })).status).toBe(200)
    },
    'new French': () => publishFrench(['Un autre paragraphe, tout nouveau.', ...firstParagraphs()]),
    'a first save after a publication': async ({ id, sourceUnits }) =>
      send(ben, id, [order(sourceUnits[2]!, 'His')]),
  }

  it.each(Object.keys(WRITES))('is not lost to %s', async (name) => {
    const { id, sourceUnits } = await translation()
    const [title, summary] = sourceUnits as [SourceUnit, SourceUnit]
    await send(ana, id, [order(title, 'One')])
    const doc = await translation()
    if (name.endsWith('after a publication')) await WRITES['a publication']!(doc)
    const { createVersion } = payload.db
    let meanwhile: Promise<unknown> | undefined
    const later = async (args: CreateVersionArgs) => {
      if (args.collectionSlug === 'translations' && sameId(args.parent, id) && !meanwhile) {
        meanwhile = send(ana, id, [order(summary, 'Two')])
        await Promise.race([meanwhile, wait(LATER_MS)])
      }
      return createVersion.call(payload.db, args)
    }
    try {
      Object.assign(payload.db, { createVersion: later })
      await retryConflicts(payload, () => WRITES[name]!(doc))
    } finally {
      Object.assign(payload.db, { createVersion })
    }
    expect(await meanwhile).toMatchObject([{ result: 'saved' }])
    expect((await translation()).units).toMatchObject({ [summary.key]: { target: 'Two' } })
  })
})

describe('another process that writes translations', () => {
  itWithoutTransactions('is waited for', async () => {
    const { id, sourceUnits } = await translation()
    const [title] = sourceUnits as [SourceUnit]
    const other = new Lease(payload, 'translations-turn')
    expect(await other.hold()).toBe(true)
    const saving = send(ana, id, [order(title, 'One')])
    await wait(150)
    expect((await translation()).units[title.key]).toBeUndefined()
    await other.release()
    expect(await saving).toMatchObject([{ result: 'saved' }])
  })
})

describe('two translators, approvals and new French, in any order', () => {
  /** The site itself, with the French published by an engine's own step: its workflow is slow. */
  function deskOnSite(id: Id): Desk {
    const people = { ana, ben }
    const idOf: Desk['idOf'] = (person) => String(people[person].id)
    return {
      idOf,
      read: async () => {
        const { sourceUnits, units } = await translation()
        return { units: sourceUnits, stored: units }
      },
      save: async (person, given) => (await send(people[person], id, [given]))[0]!,
      publishFrench: async (paragraphs) => {
        const resource = { ...(await readable(payload, chapter)), ...withParagraphs(paragraphs) }
        await followSource(await requestOf(payload, reviewer), {
          resourceType: 'guide-chapters',
          resourceKey: String(chapter),
          resource: resource as Resource,
        })
      },
    }
  }

  it('lose nothing, sign nothing for each other and approve nothing unseen', async () => {
    const { id } = await translation()
    await fc.assert(
      fc.asyncProperty(steps(12), async (script) => {
        const desk = deskOnSite(id)
        await payload.update({
          collection: 'translations',
          id: payloadId(id),
          data: { units: {} },
          draft: true,
          overrideAccess: true, // the site's own write begins each run anew
        })
        await desk.publishFrench(firstParagraphs())
        await playOut(desk, script)
      }),
      { numRuns: 8 },
    )
  })
})
