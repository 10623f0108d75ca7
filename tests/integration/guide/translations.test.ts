import { fieldsFor } from '@/db/documents'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Id } from '@/db/ids'
import type { User } from '@/payload-types'
import {
  countStates,
  extract,
  UNIT_COLUMNS,
  UNIT_STATES,
  unitState,
  type Resource,
  type SeenUnits,
  type StoredUnits,
  type Unit,
  type UnitOrder,
  type UnitOutcome,
} from '@/translation'
import { followSource } from '@/translation/payload/followSource'
import { savePassages } from '@/translation/payload/savePassages'
import { runTranslationWorkflow } from '@/translation/payload/runTranslationWorkflow'
import type { TranslationAction } from '@/workflow'

import { account, emptyDatabase, startPayload } from '../harness'
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
let admin: Account
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
  admin = await account(payload, ['admin'])
  ana = await account(payload, ['translator'], { languages: ['en'] })
  ben = await account(payload, ['translator'], { languages: ['en', 'es'] })
  chapter = await publishedChapter(payload, writer, reviewer)
})

interface Doc {
  id: Id
  units: StoredUnits
  workflowState: string
  _status: string
  title: string
  sourceUnits: unknown[]
}

const translation = (language: string, draft = true) =>
  translationOf<Doc>(payload, chapter, { language, draft })

const units = async (): Promise<Unit[]> => extract((await readable(payload, chapter)) as Resource)

/** Translates every passage as somebody. */
async function translateAll(user: Account, language = 'en'): Promise<Doc> {
  const { id } = await translation(language)
  const orders = (await units()).map((unit) => order(unit, `${language}: ${unit.source}`))
  await savePassages(await requestOf(payload, user), id, orders)
  return translation(language)
}

/** One passage as somebody writes or approves it. */
const order = (unit: Unit, target: string, more: Partial<UnitOrder> = {}): UnitOrder => ({
  action: 'write',
  unit,
  before: '',
  target,
  ...more,
})

/** Saves one passage as somebody who has its stored words before them. */
async function write(
  user: Account,
  id: Id,
  unit: Unit | undefined,
  target: string,
  more: Partial<UnitOrder> = {},
): Promise<UnitOutcome | undefined> {
  const before = (await translation('en')).units[unit?.key ?? '']?.target ?? ''
  const orders = [order(unit!, target, { before, ...more })]
  return (await savePassages(await requestOf(payload, user), id, orders))[0]
}

/** Approves each passage as it stands, or says why not. */
async function approveEach(user: Account, id: Id): Promise<UnitOutcome[]> {
  const seen = await whatIsSeen()
  const orders = (await units()).map((unit) => {
    const { target } = seen[unit.key]!
    return order(unit, target, { action: 'approve', before: target })
  })
  return savePassages(await requestOf(payload, user), id, orders)
}

async function statesIn(language: string, draft = false) {
  const { units: entries } = await translation(language, draft)
  return Object.fromEntries(
    (await units()).map((unit) => [unit.source, unitState(entries[unit.key], unit)]),
  )
}

/** The passages as a person has them before them now. */
async function whatIsSeen(language = 'en'): Promise<SeenUnits> {
  const { units: entries } = await translation(language)
  return Object.fromEntries(
    (await units()).map(({ key, source }) => [key, { source, target: entries[key]?.target ?? '' }]),
  )
}

const publish = async (user: Account, id: Id, seen?: SeenUnits) =>
  runTranslationWorkflow(await requestOf(payload, user), {
    id,
    action: 'publish',
    seen: seen ?? (await whatIsSeen()),
  })

const amount = async () => (await units()).find(({ source }) => source.includes('227'))

async function publishFrench(changes: Record<string, unknown>): Promise<void> {
  await save(payload, writer, chapter, { changeNote: 'Un montant.', ...changes })
  await act(payload, writer, chapter, 'submit')
  await act(payload, reviewer, chapter, 'approveAndPublish')
}

const withAmount = (amount: number) => ({
  content: [richText(`La demande coûte ${amount} $ par personne.`, 'Gardez toujours le reçu.')],
})

describe('a published chapter', () => {
  it('has one translation to start in each language', async () => {
    for (const language of ['en', 'es']) {
      const doc = await translation(language)
      expect(doc).toMatchObject({ workflowState: 'notStarted', _status: 'draft' })
      expect(doc.title).toBe(`Changer d’employeur (${language})`)
    }
  })

  it('has one translation for each language and no more', async () => {
    const duplicate = payload.create({
      collection: 'translations',
      data: fieldsFor({
        resourceType: 'guide-chapters',
        resourceKey: String(chapter),
        language: 'en',
      }),
      overrideAccess: true,
    })
    await expect(duplicate).rejects.toThrow()
  })
})

describe('who writes', () => {
  it('a translator writes in their languages only', async () => {
    const spanish = await translation('es')
    await expect(
      save(payload, ana, spanish.id, { units: {} }, 'translations'),
    ).rejects.toMatchObject({ status: 403 })
    const answer = await rest(payload, `/translations/${spanish.id}`, {
      user: ana,
      method: 'PATCH',
      body: { assignee: ana.id },
    })
    expect(answer.status).toBe(403)
    expect(
      (await rest(payload, `/translations/${spanish.id}`, { user: ben, method: 'PATCH', body: {} }))
        .status,
    ).toBe(200)
  })

  it('nobody makes a translation by its number, nor moves one to another language', async () => {
    const body = { resourceType: 'guide-chapters', resourceKey: '999', language: 'en' }
    for (const user of [ana, admin]) {
      const made = await rest(payload, '/translations', { user, method: 'POST', body })
      expect(made.status).toBe(403)
    }
    const english = await translation('en')
    await rest(payload, `/translations/${english.id}`, {
      user: ana,
      method: 'PATCH',
      body: { language: 'es', resourceKey: '999' },
    })
    expect(await translation('en')).toMatchObject({ id: english.id })
  })

  it('others do not even read it', async () => {
    const reader = await account(payload, ['mapReader'])
    const { id } = await translation('en')
    for (const user of [undefined, reader]) {
      const { status } = await rest(payload, `/translations/${id}`, user ? { user } : {})
      expect(status).toBe(403)
    }
  })
})

describe('who approves', () => {
  it('nobody approves their own words; somebody else does', async () => {
    const { id } = await translateAll(ana)
    for (const outcome of await approveEach(ana, id)) {
      expect(outcome).toEqual({ result: 'refused', code: 'ownUnits' })
    }
    await expect(publish(ana, id)).rejects.toMatchObject({
      data: { refusals: [{ code: 'ownUnits' }] },
    })
    expect(new Set(Object.values(await statesIn('en', true)))).toEqual(new Set(['toReview']))

    await publish(ben, id)
    expect(new Set(Object.values(await statesIn('en')))).toEqual(new Set(['approved']))
    expect(await translation('en', false)).toMatchObject({
      _status: 'published',
      workflowState: 'published',
    })
  })

  it('of a passage that two people wrote, a third approves, and publishes the whole', async () => {
    const { id } = await translateAll(ana)
    const mended = await amount()
    await write(ben, id, mended, 'It costs $227.')
    const refused = { result: 'refused', code: 'ownUnits' }
    const approval = { action: 'approve', before: 'It costs $227.' } as const
    for (const person of [ana, ben]) {
      expect(await write(person, id, mended, 'It costs $227.', approval)).toEqual(refused)
    }
    await expect(publish(ana, id)).rejects.toMatchObject({
      data: { refusals: [{ code: 'ownUnits' }] },
    })
    // What only she wrote, he approves: the passage that he mended stays.
    await publish(ben, id)
    expect(await translation('en')).toMatchObject({ workflowState: 'inReview' })
    expect((await statesIn('en'))[mended!.source]).toBe('toReview')

    const eva = await account(payload, ['translator'], { languages: ['en'] })
    await publish(eva, id)
    expect(new Set(Object.values(await statesIn('en')))).toEqual(new Set(['approved']))
  })

  it('words approved one by one are then published, as the panel offers', async () => {
    const { id } = await translateAll(ana)
    await approveEach(ben, id)
    const { json } = await rest(payload, `/translations/${id}/workflow`, { user: ben })
    expect(json.actions).toMatchObject([{ action: 'publish', refusals: [] }])
    await publish(ben, id)
    expect(await translation('en', false)).toMatchObject({ workflowState: 'published' })
    await expect(publish(ben, id)).rejects.toMatchObject({
      data: { refusals: [{ code: 'nothingToApprove' }] },
    })
  })

  it('the panel and the address refuse the same: another state, language or role', async () => {
    const { id } = await translateAll(ben, 'es')
    const order = (user: Account, action: string) =>
      rest(payload, `/translations/${id}/workflow`, { user, method: 'POST', body: { action } })
    const offered = async (user: Account) =>
      (await rest(payload, `/translations/${id}/workflow`, { user })).json.actions
    expect(await offered(ana)).toEqual([])
    expect((await order(ana, 'submit')).status).toBe(403)
    expect((await order(ben, 'publishAlone')).status).toBe(403)
    expect((await order(ben, 'submit')).json).toMatchObject({ state: 'inReview' })
    expect((await order(ben, 'submit')).status).toBe(409)
  })

  it('what was rewritten after it was read is not approved, and the refusal names it', async () => {
    const { id } = await translateAll(ana)
    const seen = await whatIsSeen()
    const unit = await amount()
    await write(ana, id, unit, 'It costs 227 $.')

    const { target } = seen[unit!.key]!
    const approval = { action: 'approve', before: target } as const
    expect(await write(ben, id, unit, target, approval)).toEqual({
      result: 'refused',
      code: 'unitsUnseen',
    })
    for (const unseen of [seen, {}]) {
      await expect(publish(ben, id, unseen)).rejects.toMatchObject({
        status: 409,
        data: { refusals: [{ code: 'unitsUnseen' }] },
        message: expect.stringContaining('La demande coûte 227'),
      })
    }
    expect((await translation('en')).units[unit?.key ?? '']).toMatchObject({
      target: 'It costs 227 $.',
      state: 'toReview',
      updatedBy: String(ana.id),
    })
    await publish(ben, id)
    expect(await statesIn('en')).toMatchObject({ [unit?.source ?? '']: 'approved' })
  })

  it('a passage whose original changed after it was read is not approved', async () => {
    const { id } = await translateAll(ana)
    const unit = await amount()
    await publishFrench(withAmount(240))
    expect(await write(ben, id, unit, 'en: 227', { action: 'approve' })).toEqual({
      result: 'refused',
      code: 'unitsUnseen',
    })
  })

  it.each([
    ['another amount', 'en: The request costs 35 $ for each person.'],
    ['a broken mark', 'en: <1>The request costs 227 $ for each person.'],
  ])('%s is not approved unless somebody says why, which is kept', async (_, target) => {
    const { id } = await translateAll(ana)
    const unit = await amount()
    const key = unit?.key ?? ''
    await write(ana, id, unit, target)
    const offer = await rest(payload, `/translations/${id}/workflow`, { user: ben })
    expect(offer.text).toContain('mots à ne pas employer)\u00a0: « La demande coûte 227')
    await expect(publish(ben, id)).rejects.toMatchObject({
      data: { refusals: [{ code: 'unitsDiffer' }] },
    })
    const approve = (more: Partial<UnitOrder>) =>
      write(ben, id, unit, target, { action: 'approve', ...more })
    const differ = { result: 'refused', code: 'unitsDiffer' }
    expect(await approve({})).toEqual(differ)
    expect(await approve({ reason: ' ' })).toEqual(differ)

    await approve({ reason: 'Le tarif anglais.' })
    const kept = { despite: { reason: 'Le tarif anglais.', by: String(ben.id) } }
    expect((await translation('en')).units[key]).toMatchObject({ ...kept, state: 'approved' })
    await publish(ben, id)
    expect((await translation('en', false)).units[key]).toMatchObject(kept)

    await write(ana, id, unit, 'Once more 227 $')
    expect((await translation('en')).units[key]).not.toHaveProperty('despite')
  })

  it('a translation is sent back with a reason, which stays until it is submitted again', async () => {
    const { id } = await translateAll(ana)
    const order = async (user: Account, action: TranslationAction, reason?: string) =>
      runTranslationWorkflow(await requestOf(payload, user), { id, action, reason })
    await order(ana, 'submit')
    await expect(order(ben, 'requestChanges')).rejects.toMatchObject({
      data: { refusals: [{ code: 'reasonMissing' }] },
    })
    await expect(order(ana, 'requestChanges', 'À moi.')).rejects.toMatchObject({
      data: { refusals: [{ code: 'nothingToApprove' }] },
    })
    await order(ben, 'requestChanges', 'Dites « vous ».')
    const { json } = await rest(payload, `/translations/${id}/workflow`, { user: ana })
    expect(json).toMatchObject({ stateLabel: 'En cours', reviewerNote: 'Dites « vous ».' })
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'translations.requestChanges' } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ actor: ben.id, details: { reason: 'Dites « vous ».' } }])

    const [title] = await units()
    await write(ana, id, title, 'You change employers')
    expect(await translation('en')).toMatchObject({ reviewerNote: 'Dites « vous ».' })
    await order(ana, 'submit')
    expect(await translation('en')).toMatchObject({ workflowState: 'inReview', reviewerNote: null })
  })

  it('an administrator publishes alone with a reason', async () => {
    await translateAll(admin)
    const { id } = await translation('en')
    const req = () => requestOf(payload, admin)
    await expect(
      runTranslationWorkflow(await req(), { id, action: 'publishAlone' }),
    ).rejects.toMatchObject({ data: { refusals: [{ code: 'reasonMissing' }] } })
    await runTranslationWorkflow(await req(), { id, action: 'publishAlone', reason: 'Urgent.' })
    expect(new Set(Object.values(await statesIn('en')))).toEqual(new Set(['approved']))
  })

  it('the state, the counts and the French it follows cannot be typed', async () => {
    const { id } = await translateAll(ana)
    for (const query of ['', '?draft=false']) {
      await rest(payload, `/translations/${id}${query}`, {
        user: ana,
        method: 'PATCH',
        body: { workflowState: 'published', _status: 'published', counts: {}, sourceUnits: [] },
      })
    }
    expect(await translation('en', false)).toMatchObject({ _status: 'draft' })
    expect(await translation('en')).toMatchObject({
      workflowState: 'inProgress',
      counts: { percent: 0, units: { toReview: 4 } },
    })
    expect((await translation('en')).sourceUnits).toHaveLength(4)
  })
})

describe('when the French changes', () => {
  it('only the changed passage becomes stale, for readers and for translators', async () => {
    const { id } = await translateAll(ana)
    await publish(ben, id)
    await publishFrench(withAmount(240))
    const expected = {
      'Changer d’employeur': 'approved',
      'Vous avez le droit de chercher un autre employeur.': 'approved',
      'La demande coûte 240 $ par personne.': 'stale',
      'Gardez toujours le reçu.': 'approved',
    }
    expect(await statesIn('en')).toEqual(expected)
    expect(await statesIn('en', true)).toEqual(expected)
    expect(await translation('en')).toMatchObject({
      _status: 'published',
      counts: { units: { stale: 1, approved: 3 } },
    })
  })

  it('a draft of the French changes nothing', async () => {
    const { id } = await translateAll(ana)
    await publish(ben, id)
    await save(payload, writer, chapter, withAmount(240))
    expect(new Set(Object.values(await statesIn('en')))).toEqual(new Set(['approved']))
  })

  it('a minor edit keeps the approvals', async () => {
    const { id } = await translateAll(ana)
    await publish(ben, id)
    await publishFrench({
      content: [
        richText('La demande coûte 227 $ pour chaque personne.', 'Gardez toujours le reçu.'),
      ],
      changeKind: 'minor',
    })
    expect(new Set(Object.values(await statesIn('en')))).toEqual(new Set(['approved']))
  })

  it('a translator’s draft and the published translation follow separately', async () => {
    const { id } = await translateAll(ana)
    await publish(ben, id)
    const [title] = await units()
    await write(ana, id, title, 'Better title')
    await publishFrench(withAmount(240))

    const published = await translation('en', false)
    expect(published).toMatchObject({ _status: 'published' })
    expect(published.units[title?.key ?? '']).toMatchObject({ target: 'en: Changer d’employeur' })
    const draft = await translation('en')
    expect(draft).toMatchObject({ _status: 'draft' })
    expect(draft.units[title?.key ?? '']).toMatchObject({
      target: 'Better title',
      state: 'toReview',
      previousTarget: 'en: Changer d’employeur',
    })
    expect((await statesIn('en', true))['La demande coûte 240 $ par personne.']).toBe('stale')
  })

  it('following it again changes nothing', async () => {
    const { id } = await translateAll(ana)
    await publish(ben, id)
    await publishFrench(withAmount(240))
    const before = await translation('en', false)
    await followSource(await requestOf(payload, admin), {
      resourceType: 'guide-chapters',
      resourceKey: String(chapter),
      resource: (await readable(payload, chapter)) as Resource,
    })
    expect(await translation('en', false)).toEqual(before)
  })

  it('a stale passage that is confirmed awaits somebody who neither wrote nor confirmed it', async () => {
    const { id } = await translateAll(ana)
    await publish(ben, id)
    await publishFrench(withAmount(240))
    const changed = (await units()).find(({ source }) => source.includes('240'))
    const { target, updatedBy } = (await translation('en')).units[changed!.key]!
    const eva = await account(payload, ['translator'], { languages: ['en'] })
    await write(eva, id, changed, target, { action: 'confirm', before: target })
    expect((await translation('en')).units[changed!.key]).toMatchObject({
      target,
      state: 'toReview',
      updatedBy,
      confirmedBy: String(eva.id),
    })
    const approval = { action: 'approve', before: target, reason: 'Same words' } as const
    for (const [person, became] of [
      [ana, { result: 'refused', code: 'ownUnits' }],
      [eva, { result: 'refused', code: 'ownUnits' }],
      [ben, { result: 'saved' }],
    ] as const) {
      expect(await write(person, id, changed, target, approval)).toMatchObject(became)
    }
  })

  it('a stale passage rewritten by a translator awaits somebody else', async () => {
    const { id } = await translateAll(ana)
    await publish(ben, id)
    await publishFrench(withAmount(240))
    const changed = (await units()).find(({ source }) => source.includes('240'))
    await write(ana, id, changed, 'en: 240 $')
    expect((await statesIn('en', true))['La demande coûte 240 $ par personne.']).toBe('toReview')
    await publish(ben, id)
    const { units: entries } = await translation('en', false)
    expect(countStates(await units(), entries).percent).toBe(100)
  })
})

describe('the list of translations', () => {
  /** The passages by state of each translation as the list has them, and as its words say. */
  async function columns() {
    const { docs } = await payload.find({
      collection: 'translations',
      draft: true,
      depth: 0,
      sort: 'language',
      user: ben,
      overrideAccess: false,
    })
    const french = await units()
    return docs.map((doc) => ({
      kept: UNIT_STATES.map((state) => doc[UNIT_COLUMNS[state]]),
      told: Object.values(countStates(french, (doc.units ?? {}) as StoredUnits).units),
    }))
  }

  async function expectTruth(english: number[]) {
    const [en, es] = await columns()
    expect(en?.kept).toEqual(english)
    expect(en?.told).toEqual(english)
    expect(es?.kept).toEqual(es?.told)
  }

  it('has true columns of passages by state, whoever wrote them last', async () => {
    await expectTruth([4, 0, 0, 0])
    const { id } = await translateAll(ana)
    await expectTruth([0, 0, 4, 0])
    await write(ana, id, await amount(), '')
    await expectTruth([1, 0, 3, 0])
    await publish(ben, id)
    await expectTruth([1, 0, 0, 3])
    await publishFrench({ title: 'Changer vite d’employeur' })
    await expectTruth([1, 1, 0, 2])
    await save(payload, ben, id, { dueDate: '2027-01-05' }, 'translations')
    await expectTruth([1, 1, 0, 2])
    const { docs } = await payload.findVersions({
      collection: 'translations',
      where: { and: [{ parent: { equals: id } }, { 'version.toReviewUnits': { equals: 3 } }] },
      overrideAccess: true,
    })
    const restored = await rest(payload, `/translations/versions/${docs[0]!.id}`, {
      user: ben,
      method: 'POST',
    })
    expect(restored.status).toBe(200)
    const [en] = await columns()
    expect(en?.kept).toEqual(en?.told)
  })

  it('is filtered and sorted by them, by whoever reads it, and nobody types them', async () => {
    const { id } = await translateAll(ana)
    const ask = async (query: string) =>
      (await rest(payload, `/translations?draft=true&depth=0&${query}`, { user: ana })).json.docs
    expect(await ask('where[missingUnits][greater_than]=0')).toMatchObject([{ language: 'es' }])
    expect(await ask('where[toReviewUnits][greater_than]=0')).toMatchObject([{ language: 'en' }])
    expect(await ask('sort=missingUnits')).toMatchObject([{ language: 'en' }, { language: 'es' }])
    expect(await ask('sort=-missingUnits')).toMatchObject([{ language: 'es' }, { language: 'en' }])
    const body = { missingUnits: 9, approvedUnits: 4 }
    await rest(payload, `/translations/${id}`, { user: ana, method: 'PATCH', body })
    await expectTruth([0, 0, 4, 0])
  })
})

describe('an older version of a translation', () => {
  async function lastVersion(id: Id) {
    const { docs } = await payload.findVersions({
      collection: 'translations',
      where: { parent: { equals: id } },
      depth: 0,
      limit: 1,
      overrideAccess: true,
      sort: '-updatedAt',
    })
    return docs[0]!.id
  }

  const restore = (user: Account, version: Id) =>
    rest(payload, `/translations/versions/${version}`, { user, method: 'POST' })

  it('comes back whole: its words await somebody else, its text and language stay', async () => {
    const before = (await translateAll(ana)) as Doc & Record<string, unknown>
    const version = await lastVersion(before.id)
    const [[key, entry]] = Object.entries(before.units) as [[string, StoredUnits[string]]]
    const unit = (await units()).find((each) => each.key === key)
    await write(ben, before.id, unit, 'Other words')
    expect((await translation('en')).units[key]?.target).toBe('Other words')

    const eva = await account(payload, ['translator'], { languages: ['en'] })
    expect((await restore(eva, version)).status).toBe(200)
    const after = (await translation('en')) as Doc & Record<string, unknown>
    for (const field of ['title', 'resourceType', 'resourceKey', 'language', 'sourceUnits']) {
      expect([field, after[field]]).toEqual([field, before[field]])
      expect([field, after[field] ?? null]).not.toEqual([field, null])
    }
    expect(after).toMatchObject({ _status: 'draft', workflowState: 'inProgress' })
    expect(after.units[key]).toMatchObject({
      target: entry.target,
      state: 'toReview',
      updatedBy: entry.updatedBy,
      updatedAt: entry.updatedAt,
      restoredBy: String(eva.id),
    })
    const approval = order(unit!, entry.target, { action: 'approve', before: entry.target })
    for (const [person, became] of [
      [ana, { result: 'refused', code: 'ownUnits' }],
      [eva, { result: 'refused', code: 'ownUnits' }],
      [ben, { result: 'saved' }],
    ] as const) {
      const req = await requestOf(payload, person)
      expect(await savePassages(req, before.id, [approval])).toMatchObject([became])
    }
    const untouched = Object.keys(before.units).find((each) => each !== key)!
    expect(after.units[untouched]).toEqual(before.units[untouched])
  })

  it('of another language is not for its translator', async () => {
    const { id } = await translateAll(ben, 'es')
    expect((await restore(ana, await lastVersion(id))).status).toBe(403)
  })
})
