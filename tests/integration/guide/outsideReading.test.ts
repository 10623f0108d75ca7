import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { commentsOn } from '@/comments/payload/comments'
import { showComments } from '@/comments/payload/shown'
import { findOutsideReading } from '@/data/outsideReading'
import { listVersions } from '@/data/textVersions'
import { addDays, dayAt } from '@/days/calendar'
import { fieldsFor, storedAs } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import { env } from '@/env'
import { keepAnswer, keepNote } from '@/outsideReading/payload/answers'
import { findReading, noteShown, type ReadingKey } from '@/outsideReading/payload/readings'
import type { ShownReadings } from '@/outsideReading/payload/team'
import type { StoredReading } from '@/outsideReading/types'
import { eraseDue } from '@/operations/payload/retention/eraseDue'
import { DEFAULT_PERIODS } from '@/operations/retention/promises'
import type { User } from '@/payload-types'
import { collectFacts } from '@/today/payload/collectFacts'
import { whatWaits } from '@/today'
import type { Resource } from '@/translation'

import { account, emptyDatabase, startPayload } from '../harness'
import { signIn } from '../map/restricted'
import { openWholeSite, type WholeSite } from '../platform/wholeSite'
import { act, aSource, chapterData, latest, requestOf, rest, richText, save, write } from './texts'

type Account = User & { collection: 'users' }

const MEDIA = path.join(env.DATA_DIR, 'media')

let payload: Payload
let writer: Account
let reviewer: Account
let translator: Account
let id: Id
let block: string

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'], { name: 'Ana', preferredLocale: 'en' })
  reviewer = await account(payload, ['researcher'], { name: 'Bea' })
  translator = await account(payload, ['translator'], { name: 'Cleo', languages: ['es'] })
  id = (await write(payload, writer, chapterData(await aSource(payload)))).id
  block = storedAs<{ content: { id: string }[] }>(await latest(payload, id)).content[0]!.id
})

const INVITATION = {
  do: 'invite',
  name: 'Camille Exemple',
  body: 'Comité inventé',
  email: 'camille@example.org',
  language: 'es',
  word: 'Merci de regarder les frais.',
}

interface Answer extends ShownReadings {
  status: number
  codes: string[]
}

async function ask(user: Account, body?: object): Promise<Answer> {
  const { json, status } = await rest(payload, `/guide-chapters/${id}/outside-readings`, {
    user,
    ...(body ? { method: 'POST', body } : {}),
  })
  const [error] = (json.errors ?? []) as { data?: { refusals?: { code: string }[] } }[]
  const codes = (error?.data?.refusals ?? []).map(({ code }) => code)
  return { ...(json as Partial<ShownReadings> as ShownReadings), status, codes }
}

const messages = async () => {
  const { docs } = await payload.find({
    collection: 'outbox-messages',
    where: { kind: { equals: 'outsideReading' } },
    overrideAccess: true,
    pagination: false,
    sort: 'id',
  })
  return docs
}

/** The link that the last invitation brought. */
async function invited(more: object = {}): Promise<ReadingKey> {
  const { status, codes } = await ask(writer, { ...INVITATION, ...more })
  expect({ status, codes }).toEqual({ status: 200, codes: [] })
  const letter = (await messages()).findLast(({ recipient }) => recipient?.startsWith('camille'))
  const [, reading = '', token = ''] = /\/(\w+)\?link=([\w-]{43})/.exec(letter?.text ?? '') ?? []
  return { reading, token }
}

const opened = (key: ReadingKey) => findOutsideReading({ ...key, locale: 'fr' })

const change = (key: ReadingKey, data: Partial<StoredReading>) =>
  payload.db.updateOne({
    collection: 'outside-readings',
    id: key.reading,
    data: fieldsFor(data),
  })

describe('an invitation to read a text before it is published', () => {
  it('brings a link in the language of who is invited, which opens the text as its readers will have it', async () => {
    const key = await invited()
    const [letter] = await messages()
    expect(letter?.subject).toContain('Para leer antes de su publicación')
    expect(letter?.text).toContain(INVITATION.word)
    expect(letter?.text).toContain('/es/lectura-antes-de-publicar/')
    const view = await opened(key)
    expect(view?.text.view.title.text).toBe('Changer d’employeur')
    expect(view?.isChanged).toBe(false)
    expect((await ask(writer)).readings).toMatchObject([
      { name: 'Camille Exemple', state: 'sent', by: 'Ana', isOpen: true, answer: null },
    ])
    await noteShown(payload, (await findReading(payload, key))!)
    expect((await ask(writer)).readings[0]?.state).toBe('opened')
  })

  it('keeps no secret that opens anything, and tells none', async () => {
    const { token = '' } = await invited()
    const { json } = await rest(payload, '/outside-readings?depth=2', { user: writer })
    expect(JSON.stringify(json)).not.toMatch(/tokenHash|"print"/)
    const stored = await payload.db.find({ collection: 'outside-readings', where: {} })
    expect(JSON.stringify(stored)).not.toContain(token)
  })

  it('lists what is wrong with what was typed, all at once', async () => {
    const today = dayAt(new Date())
    const wrong = { name: ' ', body: 'Voir https://example.org', email: 'camille', until: today }
    const { status, codes } = await ask(writer, { ...INVITATION, ...wrong })
    expect(status).toBe(422)
    expect(codes).toEqual(['nameMissing', 'nameAddress', 'emailWrong', 'untilWrong'])
    expect(await messages()).toEqual([])
  })

  it('is made by who edits texts alone', async () => {
    expect((await ask(translator, INVITATION)).codes).toEqual(['notAllowed'])
    expect((await ask(translator)).mayInvite).toBe(false)
    const { status } = await rest(payload, `/guide-chapters/${id}/outside-readings`, {})
    expect([401, 403]).toContain(status)
  })
})

describe('a link that opens nothing', () => {
  const nobodyFinds = async (key: ReadingKey) => {
    expect(await opened(key)).toBeUndefined()
    expect(await keepNote(payload, key, { block, words: 'Non.' })).toBe('closed')
    expect(await keepAnswer(payload, key, { answer: 'agree', remark: '' })).toBe('closed')
  }

  it('is one that was made up, or belongs to another text', async () => {
    const key = await invited()
    const other = await invited({ name: 'Dominique Exemple' })
    await nobodyFinds({ ...key, token: 'A'.repeat(43) })
    await nobodyFinds({ ...key, token: undefined })
    await nobodyFinds({ ...key, token: other.token })
    await nobodyFinds({ ...key, reading: 'x' })
  })

  it('is one whose version turned out to be of another text', async () => {
    const key = await invited()
    const data = chapterData(await aSource(payload), { slug: 'autre-chapitre' })
    const another = await write(payload, writer, data)
    const { docs } = await payload.findVersions({
      collection: 'guide-chapters',
      where: { parent: { equals: payloadId(another.id) } },
      overrideAccess: true,
    })
    await change(key, { version: String(docs[0]!.id) })
    expect(await opened(key)).toBeUndefined()
    expect(await keepNote(payload, key, { block, words: 'Non.' })).toBe('closed')
  })

  it('is one that has ended, and what was said before stays', async () => {
    const key = await invited()
    await keepNote(payload, key, { block, words: 'Le montant a changé.' })
    await change(key, { expiresAt: new Date(Date.now() - 1000).toISOString() })
    await nobodyFinds(key)
    expect(await commentsOn(await requestOf(payload, writer), text())).toHaveLength(1)
  })

  it('is one that was withdrawn, at once, with its letter; it is withdrawn once', async () => {
    const key = await invited()
    const order = { do: 'withdraw', reading: key.reading }
    expect((await ask(reviewer, order)).readings[0]?.state).toBe('withdrawn')
    await nobodyFinds(key)
    expect((await messages())[0]?.text).toBeFalsy()
    expect((await ask(reviewer, order)).codes).toEqual(['gone'])
  })

  it('is one to a text that was deleted', async () => {
    const key = await invited()
    await payload.delete({
      collection: 'guide-chapters',
      id: payloadId(id),
      overrideAccess: true,
    })
    await nobodyFinds(key)
    const { totalDocs } = await payload.count({
      collection: 'outside-readings',
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })

  it('leaves its number, which another invitation may get, free to send a link', async () => {
    await invited()
    await payload.delete({ collection: 'guide-chapters', id: payloadId(id), overrideAccess: true })
    const data = chapterData(await aSource(payload), { slug: 'autre-chapitre' })
    id = (await write(payload, writer, data)).id
    const key = await invited()
    expect((await opened(key))?.name).toBe('Camille Exemple')
  })
})

const text = () => ({ collection: 'guide-chapters' as const, id })

describe('a text of which everyone reads a version', () => {
  it('is told so to who reads the next one', async () => {
    const key = await invited()
    expect((await opened(key))?.isOnline).toBe(false)
    await act(payload, writer, id, 'submit')
    await act(payload, reviewer, id, 'approve')
    await act(payload, reviewer, id, 'publish')
    expect((await opened(key))?.isOnline).toBe(true)
    await save(payload, writer, id, { content: [richText('La demande coûte 300 $.')] })
    expect((await opened(await invited()))?.isOnline).toBe(true)
  })
})

describe('what a reader notes of a passage', () => {
  it('stands among the comments, from outside; is changed, and taken back', async () => {
    const key = await invited()
    const shown = async () => {
      const doc: unknown = await latest(payload, id)
      return showComments(await requestOf(payload, writer), text(), doc as Resource)
    }
    expect(await keepNote(payload, key, { block, words: 'Le montant a changé.' })).toBeUndefined()
    expect((await shown()).threads).toMatchObject([
      {
        block,
        standing: 'here',
        isForYou: true,
        comments: [{ author: 'Camille Exemple (Comité inventé)', isGuest: true, isOwn: false }],
      },
    ])
    await keepNote(payload, key, { block, words: 'Vérifiez le montant.' })
    expect((await opened(key))?.notes.get(block)).toBe('Vérifiez le montant.')
    expect((await shown()).threads).toHaveLength(1)
    await keepNote(payload, key, { block, words: '  ' })
    expect((await shown()).threads).toEqual([])
    expect((await opened(key))?.notes.size).toBe(0)
  })

  it('is of a passage of the version that they read, and not too long', async () => {
    const key = await invited()
    expect(await keepNote(payload, key, { block: 'x', words: 'Non.' })).toBe('noBlock')
    expect(await keepNote(payload, key, { block, words: 'x'.repeat(4001) })).toBe('tooLong')
  })

  it('tells who invited once a day, not once a note', async () => {
    const key = await invited()
    await keepNote(payload, key, { block, words: 'Un.' })
    await keepNote(payload, key, { block, words: 'Deux.' })
    const [, told, ...more] = await messages()
    expect(more).toEqual([])
    expect(told).toMatchObject({ recipient: writer.email })
    expect(told?.text).toContain('has left remarks')
    expect(Date.parse(told?.nextAttemptAt ?? '')).toBeGreaterThan(Date.now() + 50 * 60_000)
  })
})

describe('what a reader says of a text', () => {
  it('is told to nobody who left the team, though they invited', async () => {
    const key = await invited()
    await payload.db.updateOne({
      collection: 'users',
      id: writer.id,
      data: fieldsFor({ roles: ['mapReader'] }),
    })
    await keepNote(payload, key, { block, words: 'Le montant a changé.' })
    await keepAnswer(payload, key, { answer: 'agree', remark: '' })
    expect((await messages()).filter(({ recipient }) => recipient === writer.email)).toEqual([])
  })

  it('is kept with the version that they read, also once the text changed, and told so', async () => {
    const key = await invited()
    await save(payload, writer, id, { content: [richText('La demande coûte 300 $.')] })
    const view = await opened(key)
    expect(view?.isChanged).toBe(true)
    expect(JSON.stringify(view?.text.view.blocks)).toContain('227')
    expect(await keepAnswer(payload, key, { answer: 'agree', remark: 'Clair.' })).toBeUndefined()
    const { readings } = await ask(writer)
    expect(readings).toMatchObject([
      { state: 'answered', answer: 'agree', remark: 'Clair.', isEarlier: true, isNews: true },
    ])
    const asker = {
      payload,
      user: writer,
      collection: 'guide-chapters',
      id,
      language: 'fr',
    } as const
    const { rows } = await listVersions(asker, 1)
    expect(rows.map(({ answers }) => answers.length)).toEqual([0, 1])
  })

  it('is of the same words after a step of the workflow, and is shown to whoever approves', async () => {
    const key = await invited()
    await keepAnswer(payload, key, { answer: 'disagree', remark: '' })
    await act(payload, writer, id, 'submit')
    const offer = async () =>
      (await rest(payload, `/guide-chapters/${id}/workflow`, { user: reviewer })).json.readings
    expect(await offer()).toEqual([
      expect.stringMatching(/Camille Exemple \(Comité inventé\) – (?!.*version)/),
    ])
    expect((await ask(writer)).readings[0]?.isEarlier).toBe(false)
  })

  it('may be changed until the end: the last one counts', async () => {
    const key = await invited()
    await keepAnswer(payload, key, { answer: 'read', remark: '' })
    await keepAnswer(payload, key, { answer: 'agree', remark: '' })
    expect((await opened(key))?.answer).toBe('agree')
    expect(await keepAnswer(payload, key, { answer: 'yes', remark: '' })).toBe('noAnswer')
    expect(await keepAnswer(payload, key, { answer: 'agreeWithRemarks', remark: '' })).toBe(
      'remarkMissing',
    )
  })

  it('tells who invited what is kept, also when it was changed and changed back in a day', async () => {
    const key = await invited()
    const say = (answer: string, remark = '') => keepAnswer(payload, key, { answer, remark })
    const told = async () => (await messages()).slice(1) // after the invitation
    await say('agree')
    const [first] = await told()
    await payload.db.updateOne({
      collection: 'outbox-messages',
      id: first!.id,
      data: { state: 'sent', finishedAt: new Date().toISOString() },
    })
    await say('disagree')
    await say('agree')
    await say('agree', 'Le mot seul a changé.')
    const toLeave = (await told()).filter(({ state }) => state === 'waiting')
    expect(toLeave).toHaveLength(1)
    expect(toLeave[0]?.text).toContain(': Agrees.')
    expect(Date.parse(toLeave[0]?.nextAttemptAt ?? '')).toBeGreaterThan(Date.now() + 50 * 60_000)
    expect(await told()).toHaveLength(3)
  })

  it('takes the place of what was to be told of the day before', async () => {
    const key = await invited()
    await keepAnswer(payload, key, { answer: 'agree', remark: '' })
    await keepAnswer(payload, key, { answer: 'disagree', remark: '' })
    // As if both were of yesterday: the second waits beyond midnight.
    for (const { id: message, key: name } of (await messages()).slice(1)) {
      const yesterday = name.replace(dayAt(new Date()), addDays(dayAt(new Date()), -1))
      await payload.db.updateOne({
        collection: 'outbox-messages',
        id: message,
        data: { key: yesterday },
      })
    }
    await keepAnswer(payload, key, { answer: 'agree', remark: '' })
    const toLeave = (await messages()).slice(1).filter(({ state }) => state === 'waiting')
    expect(toLeave.map(({ text }) => text)).toEqual([expect.stringContaining(': Agrees.')])
  })

  it('waits in Today of who invited, until they have looked', async () => {
    const key = await invited()
    await keepAnswer(payload, key, { answer: 'agree', remark: '' })
    const waiting = async (person: Account) => {
      const today = dayAt(new Date())
      const facts = await collectFacts({ payload, user: person }, today)
      return whatWaits(facts, person, today).find(({ code }) => code === 'outsideAnswers')?.count
    }
    expect(await waiting(reviewer)).toBeUndefined()
    expect(await waiting(writer)).toBe(1)
    await ask(reviewer, { do: 'seen' })
    expect(await waiting(writer)).toBe(1)
    await ask(writer, { do: 'seen' })
    expect(await waiting(writer)).toBeUndefined()
    const told = (await messages()).at(-1)
    expect(told?.text).toContain('Agrees')
  })
})

describe('the pictures of a text that is not published', () => {
  let site: WholeSite
  beforeAll(async () => {
    site = await openWholeSite(payload, { CHROMIUM_PATH: 'none' })
    await mkdir(MEDIA, { recursive: true })
  })
  afterAll(() => site.close())

  const fetched = async (path: string, cookie = '') => {
    const answer = await fetch(`http://127.0.0.1:${site.port}${path}`, { headers: { cookie } })
    return { status: answer.status, cache: answer.headers.get('cache-control') }
  }

  async function uploaded(name: string): Promise<{ id: Id; filename: string }> {
    const bytes = await sharp({
      create: { width: 900, height: 300, channels: 3, background: '#246' },
    })
      .png()
      .toBuffer()
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Une image' }))
    form.set('file', new File([Buffer.from(bytes)], name))
    const answer = await fetch(`http://127.0.0.1:${site.port}/api/media`, {
      method: 'POST',
      headers: { authorization: `JWT ${await signIn(payload, writer.email)}` },
      body: form,
    })
    return ((await answer.json()) as { doc: { id: Id; filename: string } }).doc
  }

  it('are had by its reader, by the link alone; other files are not', async () => {
    // Under other names where files of theirs are left from another text.
    const [shown, other] = [await uploaded('plan.png'), await uploaded('autre.png')]
    const smaller = shown.filename.replace('.png', '-small.webp')
    await save(payload, writer, id, {
      content: [
        { blockType: 'figure', image: shown.id, alt: 'Un plan.', caption: 'Plan inventé.' },
      ],
    })
    const key = await invited()
    const drawn = JSON.stringify((await opened(key))?.text.view.blocks)
    const own = `/api/outside-reading/${key.reading}/file/`
    expect(drawn).toContain(own + shown.filename)
    expect(drawn).not.toContain('/api/media/file/')
    const cookie = `reading-${key.reading}=${key.token}`
    const at = own + shown.filename
    expect(await fetched(at, cookie)).toEqual({ status: 200, cache: 'private, no-store' })
    expect((await fetched(own + smaller, cookie)).status).toBe(200)
    expect((await fetched(own + other.filename, cookie)).status).toBe(403)
    expect((await fetched(`${own}..%2Fsite.db`, cookie)).status).toBeGreaterThanOrEqual(400)
    expect((await fetched(at)).status).toBe(403)
    expect((await fetched(`/api/media/file/${shown.filename}`, cookie)).status).toBe(403)
    await ask(writer, { do: 'withdraw', reading: key.reading })
    expect((await fetched(at, cookie)).status).toBe(403)
  })
})

describe('what is kept of a reader', () => {
  it('is without their address some time after the end', async () => {
    const key = await invited()
    await keepAnswer(payload, key, { answer: 'agree', remark: '' })
    await change(key, { expiresAt: '2026-01-01T00:00:00.000Z' })
    await eraseDue(payload, DEFAULT_PERIODS)
    const [reading] = (await ask(writer)).readings
    expect(reading).toMatchObject({ email: null, name: 'Camille Exemple', answer: 'agree' })
  })
})
