import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { dayAt } from '@/days/calendar'
import type { Id } from '@/db/ids'
import type { User } from '@/payload-types'
import type { SourceUnit, UnitOrder } from '@/translation'
import type { WeekFigures } from '@/translation/figures'
import { findFigures } from '@/translation/payload/figures'
import { runTranslationWorkflow } from '@/translation/payload/runTranslationWorkflow'
import { savePassages } from '@/translation/payload/savePassages'

import { account, emptyDatabase, startPayload } from '../harness'
import {
  act,
  aSource,
  chapterData,
  requestOf,
  rest,
  richText,
  save,
  translationOf,
  write,
} from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let writer: Account
let reviewer: Account
let ana: Account
let ben: Account

const FRENCH = 'Gardez une copie de chaque papier.' // six words
const ENGLISH = 'Keep a copy of each paper.'

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

async function publishChapter(): Promise<Id> {
  const content = [richText(FRENCH)]
  const data = chapterData(await aSource(payload), { title: 'Papiers', summary: 'Un.', content })
  const { id } = await write(payload, writer, data)
  await act(payload, writer, id, 'submit')
  await act(payload, reviewer, id, 'approveAndPublish')
  return id
}

const englishOf = (chapter: Id) =>
  translationOf<{ id: Id; sourceUnits: SourceUnit[] }>(payload, chapter)

async function order(user: Account, chapter: Id, action: UnitOrder['action'], before: string) {
  const { id, sourceUnits } = await englishOf(chapter)
  const unit = sourceUnits.find(({ source }) => source === FRENCH)!
  return savePassages(await requestOf(payload, user), id, [
    { action, unit, before, target: ENGLISH },
  ])
}

const figures = () => findFigures(payload, reviewer)

const thisWeek = async (): Promise<WeekFigures | undefined> => (await figures()).weeks.at(-1)

const english = async () => (await figures()).languages.find(({ language }) => language === 'en')

describe('words of a week', () => {
  it('are those approved in it, one by one, and leave it when the approval is taken back', async () => {
    const chapter = await publishChapter()
    await order(ana, chapter, 'write', '')
    expect((await thisWeek())?.words).toEqual({ fr: 0, en: 0, es: 0 })
    await order(ben, chapter, 'approve', ENGLISH)
    await order(ben, chapter, 'approve', ENGLISH)
    expect((await thisWeek())?.words).toEqual({ fr: 0, en: 6, es: 0 })
    await order(ben, chapter, 'reopen', ENGLISH)
    expect((await thisWeek())?.words).toEqual({ fr: 0, en: 0, es: 0 })
  })

  it('are those approved by a publication, and stay when the French changes', async () => {
    const chapter = await publishChapter()
    await order(ana, chapter, 'write', '')
    const { id } = await englishOf(chapter)
    await runTranslationWorkflow(await requestOf(payload, ana), { id, action: 'submit' })
    const source = (await englishOf(chapter)).sourceUnits.find((unit) => unit.source === FRENCH)!
    await runTranslationWorkflow(await requestOf(payload, ben), {
      id,
      action: 'publish',
      seen: { [source.key]: { source: FRENCH, target: ENGLISH } },
    })
    expect((await thisWeek())?.words.en).toBe(6)

    const content = [richText('Gardez une copie de chaque papier signé.')]
    await save(payload, writer, chapter, { content, changeNote: 'Signé.', changeKind: 'major' })
    await act(payload, writer, chapter, 'submit')
    await act(payload, reviewer, chapter, 'approveAndPublish')
    expect((await thisWeek())?.words.en).toBe(6)
    expect((await english())?.texts[0]).toMatchObject({
      staleWords: 7,
      stale: { day: dayAt(new Date()), days: 0 },
    })
  })
})

describe('the tables', () => {
  it('are files for the team, and nobody else', async () => {
    await publishChapter()
    const file = '/translations/figures?table=texts'
    const { text, status } = await rest(payload, file, { user: ana })
    expect(status).toBe(200)
    expect(text).toContain('Papiers (en),8,0,0,0,,,')
    const reader = await account(payload, ['mapReader'])
    for (const user of [reader, undefined]) {
      expect((await rest(payload, file, { user })).status).toBe(403)
    }
    const odd = await rest(payload, '/translations/figures?table=people', { user: ana })
    expect(odd.status).toBe(400)
  })
})
