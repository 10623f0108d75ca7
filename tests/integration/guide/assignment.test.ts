import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { addDays, dayAt, noonOf } from '@/days/calendar'
import type { Id } from '@/db/ids'
import type { User } from '@/payload-types'
import { collectFacts } from '@/today/payload/collectFacts'
import { whatWaits } from '@/today'
import type { SourceUnit, UnitOrder } from '@/translation'
import { sendTranslationMail } from '@/translation/payload/people/translationMail'
import { savePassages } from '@/translation/payload/savePassages'
import type { WorkflowActor } from '@/workflow'

import { account, emptyDatabase, startPayload } from '../harness'
import { publishedChapter, requestOf, rest } from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let writer: Account
let reviewer: Account
let ana: Account
let ben: Account
let id: Id
let units: SourceUnit[]

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
  ana = await account(payload, ['translator'], { languages: ['en'], preferredLocale: 'en' })
  ben = await account(payload, ['translator'], { languages: ['en'] })
  const chapter = await publishedChapter(payload, writer, reviewer)
  const { docs } = await payload.find({
    collection: 'translations',
    where: { resourceKey: { equals: String(chapter) }, language: { equals: 'en' } },
    depth: 0,
    draft: true,
  })
  const [text]: unknown[] = docs
  ;({ id, sourceUnits: units } = text as { id: Id; sourceUnits: SourceUnit[] })
})

const TODAY = dayAt(new Date())
const on = (days: number) => noonOf(addDays(TODAY, days))

const give = (by: Account, to: Account | undefined, days: number, note = '') =>
  rest(payload, `/translations/${id}/assignment`, {
    user: by,
    method: 'POST',
    body: { assignee: to?.id ?? null, dueDate: addDays(TODAY, days), note },
  })

async function messages() {
  const { docs } = await payload.find({
    collection: 'outbox-messages',
    where: { kind: { equals: 'translation' } },
    sort: 'createdAt',
    pagination: false,
  })
  return docs.map(({ recipient, subject, text }) => ({
    to: recipient,
    subject,
    text: String(text),
  }))
}

/** Another process loads the whole configuration: minutes on a busy machine. */
const ELSEWHERE_TIMEOUT_MS = 300_000

/** What another process of the site does, and says. */
async function elsewhere(at: string): Promise<string> {
  const script = path.join(import.meta.dirname, 'remindElsewhere.ts')
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, at])
  return stdout.trim()
}

const write = async (user: Account) => {
  const orders = units.map((unit): UnitOrder => ({
    action: 'write',
    unit,
    before: '',
    target: `In English 227 ${unit.key}`,
  }))
  return savePassages(await requestOf(payload, user), id, orders)
}

describe('a translation that is given to somebody', () => {
  it('is told them in their language, with the note', async () => {
    const { json, status } = await give(writer, ana, 20, 'Avant la saison.')
    expect(status).toBe(200)
    expect(json).toMatchObject({ assignee: String(ana.id), note: 'Avant la saison.' })
    expect(await messages()).toMatchObject([
      { to: ana.email, subject: expect.stringContaining('A translation for you') },
    ])
    expect((await messages())[0]?.text).toContain('Avant la saison.')
  })

  it('is not told who takes it on themselves, nor twice for another day', async () => {
    await give(ana, ana, 20)
    await give(ana, ana, 30)
    expect(await messages()).toEqual([])
  })

  it('is of the languages of that person', async () => {
    const spanish = await account(payload, ['translator'], { languages: ['es'] })
    const { status, text } = await give(writer, spanish, 20)
    expect(status).toBe(422)
    expect(text).toContain(spanish.name)
    expect((await give(spanish, spanish, 20)).status).toBe(403)
    expect(await messages()).toEqual([])
  })

  it('offers those who may write in it, by name and without addresses', async () => {
    await account(payload, ['translator'], { languages: ['es'] })
    const { json, text } = await rest(payload, `/translations/${id}/assignment`, { user: ana })
    const names = (json.people as { name: string }[]).map(({ name }) => name)
    expect(names.sort()).toEqual([ana.name, ben.name, reviewer.name, writer.name].sort())
    expect(text).not.toContain('@example.org')
  })
})

describe('reminders', () => {
  const remind = (days: number) => sendTranslationMail(payload, on(days))

  it('leave a week before, on the day and a week after, once each', async () => {
    await give(writer, ana, 20)
    for (const days of [12, 13, 14, 20, 21, 27, 28]) await remind(days)
    const reminded = (await messages()).slice(1)
    expect(reminded.map(({ subject }) => subject.split(':')[0])).toEqual([
      'In one week',
      'Due today',
      'One week late',
    ])
    expect(reminded.every(({ to }) => to === ana.email)).toBe(true)
  })

  it('stop when all is written', async () => {
    await give(writer, ana, 20)
    await remind(13)
    await write(ana)
    await remind(20)
    expect(await messages()).toHaveLength(2)
  })

  it('go to who took it over, and no longer to who had it', async () => {
    await give(writer, ana, 20)
    await remind(13)
    await give(ana, ben, 20)
    await remind(20)
    expect((await messages()).map(({ to }) => to)).toEqual([
      ana.email,
      ana.email,
      ben.email,
      ben.email,
    ])
  })

  it('leave once when they are sent twice at the same time', async () => {
    await give(writer, ana, 20)
    await Promise.all([remind(13), remind(13)])
    expect(await messages()).toHaveLength(2)
  })

  it(
    'leave once when several processes send them at the same time',
    async () => {
      await give(writer, ana, 20)
      const at = on(13).toISOString()
      const said = await Promise.all([elsewhere(at), elsewhere(at)])
      expect(said.toSorted()).toEqual(['reminders 0', 'reminders 1'])
      expect(await messages()).toHaveLength(2)
      await remind(13)
      expect(await messages()).toHaveLength(2)
    },
    ELSEWHERE_TIMEOUT_MS,
  )
})

describe('questions about the French', () => {
  const ask = (user: Account, text: string) =>
    rest(payload, `/translations/${id}/units/${units[0]?.key}/comments`, {
      user,
      method: 'POST',
      body: { text, isQuestion: true },
    })

  it('reach who wrote it, once, with what is asked', async () => {
    await ask(ana, 'Par personne?')
    await ask(ben, 'Et les enfants?')
    await sendTranslationMail(payload, on(0))
    await sendTranslationMail(payload, on(0))
    await sendTranslationMail(payload, on(1))
    const told = await messages()
    expect(told.map(({ to }) => to)).toEqual([writer.email])
    expect(told[0]?.text).toContain('Par personne?')
    expect(told[0]?.text).toContain('Et les enfants?')
  })

  it('wait in Today of the research team, with the way to the passage', async () => {
    await ask(ana, 'Par personne?')
    const waits = async (user: Account) => {
      const facts = await collectFacts({ payload, user }, TODAY)
      return whatWaits(facts, user as WorkflowActor, TODAY)
    }
    const row = (await waits(writer)).find(({ code }) => code === 'openQuestions')
    expect(row).toMatchObject({
      count: 1,
      items: [{ passage: units[0]?.key, title: 'Par personne?' }],
    })
    expect((await waits(ana)).map(({ code }) => code)).not.toContain('openQuestions')
  })
})
