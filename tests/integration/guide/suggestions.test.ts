import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Id } from '@/db/ids'
import type { User } from '@/payload-types'
import type { SourceUnit, UnitOrder } from '@/translation'
import type { MemoryMatch } from '@/translation/memory'
import { savePassages } from '@/translation/payload/savePassages'

import { account, emptyDatabase, startPayload } from '../harness'
import { act, aSource, chapterData, requestOf, rest, richText, translationOf, write } from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let writer: Account
let reviewer: Account
let ana: Account
let ben: Account

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
  ana = await account(payload, ['translator'], { languages: ['en'] })
  ben = await account(payload, ['translator'], { languages: ['en'] })
})

async function publish(slug: string, ...paragraphs: string[]): Promise<Id> {
  const data = chapterData(await aSource(payload), {
    slug,
    title: `Chapitre ${slug}`,
    content: [richText(...paragraphs)],
  })
  const { id } = await write(payload, writer, data)
  await act(payload, writer, id, 'submit')
  await act(payload, reviewer, id, 'approveAndPublish')
  return id
}

const englishOf = (chapter: Id) =>
  translationOf<{ id: Id; sourceUnits: SourceUnit[] }>(payload, chapter)

const unitOf = ({ sourceUnits }: { sourceUnits: SourceUnit[] }, source: string): SourceUnit =>
  sourceUnits.find((unit) => unit.source === source)!

/** One person writes, another approves. */
async function approve(id: Id, unit: SourceUnit, target: string, before = ''): Promise<void> {
  const order: UnitOrder = { action: 'write', unit, before, target }
  await savePassages(await requestOf(payload, ana), id, [order])
  const approval: UnitOrder = { action: 'approve', unit, before: target, target }
  await savePassages(await requestOf(payload, ben), id, [approval])
}

async function suggestions(user: Account, id: Id, key: string): Promise<MemoryMatch[]> {
  const { json } = await rest(payload, `/translations/${id}/units/${key}/suggestions`, { user })
  return json.matches as MemoryMatch[]
}

/** What another process approved shows within two seconds; a busy machine is given more. */
const soon = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 10_000, interval: 200 })

/** Another process loads the whole configuration: minutes on a busy machine. */
const ELSEWHERE_TIMEOUT_MS = 300_000

/** What another process of the site does, and says. */
async function elsewhere(given: Record<string, unknown>): Promise<string> {
  const script = path.join(import.meta.dirname, 'approveElsewhere.ts')
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, JSON.stringify(given)])
  return stdout.trim()
}

const FRENCH = 'Gardez une copie de chaque papier.'
/** Of one test each: the memory of what an emptied database held fades within two seconds only. */
const NEVER_TRANSLATED = 'Notez vos heures tous les soirs.'
const TRANSLATED_ELSEWHERE = 'Demandez un reçu pour votre loyer.'

describe('the memory', () => {
  it('proposes in another text what was approved in one', async () => {
    const [first, second] = [
      await publish('un', NEVER_TRANSLATED),
      await publish('deux', NEVER_TRANSLATED),
    ]
    const [one, two] = [await englishOf(first), await englishOf(second)]
    const { key } = unitOf(two, NEVER_TRANSLATED)
    expect(await suggestions(ana, two.id, key)).toEqual([])
    await approve(one.id, unitOf(one, NEVER_TRANSLATED), 'Keep a copy of each paper.')
    await soon(() => suggestions(ana, two.id, key)).toMatchObject([
      { kind: 'sameContext', percent: 100, target: 'Keep a copy of each paper.', isOlder: false },
    ])
  })

  it('holds what is approved only, and wording that was replaced as older', async () => {
    const text = await englishOf(await publish('un', FRENCH))
    const unit = unitOf(text, FRENCH)
    await approve(text.id, unit, 'Keep a copy.')
    const rewrite: UnitOrder = {
      action: 'write',
      unit,
      before: 'Keep a copy.',
      target: 'Hold one.',
    }
    await savePassages(await requestOf(payload, ana), text.id, [rewrite])
    await soon(() => suggestions(ana, text.id, unit.key)).toMatchObject([
      { target: 'Keep a copy.', isOlder: true },
    ])
    const approval: UnitOrder = {
      action: 'approve',
      unit,
      before: 'Hold one.',
      target: 'Hold one.',
    }
    await savePassages(await requestOf(payload, ben), text.id, [approval])
    await soon(() => suggestions(ana, text.id, unit.key)).toMatchObject([
      { target: 'Hold one.', isOlder: false },
    ])
  })

  it('keeps the wording of earlier versions', async () => {
    const text = await englishOf(await publish('un', FRENCH))
    const unit = unitOf(text, FRENCH)
    await approve(text.id, unit, 'Keep a copy.')
    const path = `/translations/${text.id}/workflow`
    const units = Object.fromEntries(
      text.sourceUnits.map(({ key, source }) => [
        key,
        { source, target: key === unit.key ? 'Keep a copy.' : '' },
      ]),
    )
    const body = { action: 'publish', seen: units }
    expect((await rest(payload, path, { user: reviewer, method: 'POST', body })).status).toBe(200)
    await approve(text.id, unit, 'Hold one.', 'Keep a copy.')
    await soon(() => suggestions(ana, text.id, unit.key)).toMatchObject([
      { target: 'Hold one.', isOlder: false },
      { target: 'Keep a copy.', isOlder: true },
    ])
  })

  it(
    'proposes what another process of the site approved',
    async () => {
      const [first, second] = [
        await publish('un', TRANSLATED_ELSEWHERE),
        await publish('deux', TRANSLATED_ELSEWHERE),
      ]
      const [one, two] = [await englishOf(first), await englishOf(second)]
      const target = 'Keep a copy.'
      const unit = unitOf(one, TRANSLATED_ELSEWHERE)
      const order: UnitOrder = { action: 'write', unit, before: '', target }
      await savePassages(await requestOf(payload, ana), one.id, [order])
      const { key } = unitOf(two, TRANSLATED_ELSEWHERE)
      expect(await suggestions(ana, two.id, key)).toEqual([])
      const approval = { action: 'approve', unit, before: target, target }
      const given = { translation: one.id, person: ben.id, orders: [approval] }
      expect(await elsewhere(given)).toBe('done saved')
      await soon(() => suggestions(ana, two.id, key)).toMatchObject([{ target, percent: 100 }])
    },
    ELSEWHERE_TIMEOUT_MS,
  )

  it('never proposes a word that is not to be used', async () => {
    const [first, second] = [await publish('un', FRENCH), await publish('deux', FRENCH)]
    const [one, two] = [await englishOf(first), await englishOf(second)]
    await approve(one.id, unitOf(one, FRENCH), 'Keep a photocopy.')
    const { key } = unitOf(two, FRENCH)
    await soon(() => suggestions(ana, two.id, key)).toHaveLength(1)
    await payload.create({
      collection: 'glossary',
      data: {
        term: 'copie',
        definition: 'Un double.',
        forbidden: [{ language: 'en', text: 'photocopy' }],
      },
      overrideAccess: true,
    })
    await soon(() => suggestions(ana, two.id, key)).toEqual([])
  })

  it('forgets a translation that is deleted', async () => {
    const [first, second] = [await publish('un', FRENCH), await publish('deux', FRENCH)]
    const [one, two] = [await englishOf(first), await englishOf(second)]
    await approve(one.id, unitOf(one, FRENCH), 'Keep a copy.')
    const { key } = unitOf(two, FRENCH)
    await soon(() => suggestions(ana, two.id, key)).toHaveLength(1)
    const { id } = one
    await payload.delete({
      collection: 'translations',
      where: { id: { equals: id } },
      overrideAccess: true,
    })
    await soon(() => suggestions(ana, two.id, key)).toEqual([])
  })

  it('is for those who translate into the language', async () => {
    const text = await englishOf(await publish('un', FRENCH))
    const path = `/translations/${text.id}/units/${unitOf(text, FRENCH).key}/suggestions`
    const other = await account(payload, ['translator'], { languages: ['es'] })
    const reader = await account(payload, ['mapReader'])
    expect((await rest(payload, path, { user: ana })).status).toBe(200)
    expect((await rest(payload, path, { user: writer })).status).toBe(200)
    expect((await rest(payload, path, { user: other })).status).toBe(403)
    expect((await rest(payload, path, { user: reader })).status).toBe(403)
    expect((await rest(payload, path)).status).toBe(401)
  })
})

describe('an approval', () => {
  it('is stopped by a word that is not to be used, until somebody says why', async () => {
    await payload.create({
      collection: 'glossary',
      data: {
        term: 'copie',
        definition: 'Un double.',
        forbidden: [{ language: 'en', text: 'photocopy' }],
      },
      overrideAccess: true,
    })
    const text = await englishOf(await publish('un', FRENCH))
    const unit = unitOf(text, FRENCH)
    const target = 'Keep a photocopy.'
    const order: UnitOrder = { action: 'write', unit, before: '', target }
    await savePassages(await requestOf(payload, ana), text.id, [order])
    const approval: UnitOrder = { action: 'approve', unit, before: target, target }
    const asBen = await requestOf(payload, ben)
    await expect
      .poll(() => savePassages(asBen, text.id, [approval]), { timeout: 10_000 })
      .toMatchObject([{ result: 'refused', code: 'unitsDiffer' }])
    const despite = { ...approval, reason: 'The name of a machine.' }
    expect(await savePassages(asBen, text.id, [despite])).toMatchObject([
      { result: 'saved', entry: { state: 'approved', despite: { reason: despite.reason } } },
    ])
  })
})
