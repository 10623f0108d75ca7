import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { readBounces } from '@/campaigns/payload/readBounces'
import { dayAt } from '@/days/calendar'
import { fieldsFor } from '@/db/documents'
import type { Id } from '@/db/ids'
import { env } from '@/env'
import { sendDigests } from '@/following/payload/digest'
import {
  changeFollowing,
  confirmFollowing,
  findFollowing,
  leaveFollowing,
} from '@/following/payload/answer'
import { askToFollow } from '@/following/payload/ask'
import { countFollowed } from '@/following/payload/countFollowed'
import { eraseUnanswered } from '@/following/payload/erase'
import type { Choice } from '@/following/choices'
import { followerKey, makeLinkKey, newNonce } from '@/following/linkKey'
import { lastRound, NEVER } from '@/following/schedule'
import type { Locale } from '@/i18n/locales'
import { createMailer } from '@/notify/email'
import { deliverOutbox } from '@/notify/payload/deliver'
import type { Follower, OutboxMessage, User } from '@/payload-types'
import { whatWaits } from '@/today'
import { collectFacts } from '@/today/payload/collectFacts'

import { returnedReport } from '../directory/returnedReport'
import { account, emptyDatabase, startPayload } from '../harness'
import { type SmtpServer, startSmtpServer } from '../platform/smtpServer'
import { act, publishedChapter, save } from './texts'

type Account = User & { collection: 'users' }

const ANA = 'ana@example.org'
const DAY_MS = 86_400_000

let payload: Payload
let writer: Account
let reviewer: Account
let chapter: Id
let server: SmtpServer | undefined

beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(async () => {
  await emptyDatabase(payload)
  rmSync(path.join(env.DATA_DIR, 'outbox'), { recursive: true, force: true })
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
  chapter = await publishedChapter(payload, writer, reviewer)
})
afterAll(() => server?.stop())

/** The moment of the letters, some weeks on: what is published now has happened before. */
const inWeeks = (weeks: number): Date => {
  const { at } = lastRound(new Date(Date.now() + weeks * 7 * DAY_MS))
  return new Date(at.getTime() + 60_000)
}

const publishAgain = async (changes: Record<string, unknown>) => {
  await save(payload, writer, chapter, changes)
  await act(payload, writer, chapter, 'submit')
  await act(payload, reviewer, chapter, 'approveAndPublish')
}
const changeChapter = (note = 'Le montant a changé.') =>
  publishAgain({ summary: `Résumé : ${note}`, changeNote: note })

const letters = async (kind: 'follow' | 'digest' = 'digest'): Promise<OutboxMessage[]> =>
  (
    await payload.find({
      collection: 'outbox-messages',
      where: { kind: { equals: kind } },
      sort: 'createdAt',
      pagination: false,
      depth: 0,
    })
  ).docs
const followers = async (): Promise<Follower[]> =>
  (await payload.find({ collection: 'followers', pagination: false, depth: 0, sort: 'key' })).docs

const keyIn = (text: string | null | undefined): string => {
  const url = /https?:\S*key=\S+/.exec(text ?? '')?.[0]
  return new URL(url ?? '').searchParams.get('key') ?? ''
}

const ask = (choices: Choice[] = ['guide'], locale: Locale = 'fr', now = new Date()) =>
  askToFollow(payload, { address: ANA, locale, choices }, now)

/** Somebody who confirmed. @returns the key of their links */
async function follower(choices: Choice[] = ['guide'], locale: Locale = 'fr'): Promise<string> {
  await ask(choices, locale)
  const opened = await confirmFollowing(payload, keyIn((await letters('follow')).at(-1)?.text))
  return makeLinkKey(payload.secret, opened!.nonce)
}

describe('asking to follow', () => {
  it('sends one letter and follows nothing until its link is pressed', async () => {
    await ask()
    const [letter] = await letters('follow')
    expect(letter?.recipient ?? null).toBeNull() // nobody in the team sees the address
    expect(letter?.text).toContain('tout le guide')
    await changeChapter()
    expect(await sendDigests(payload, inWeeks(1))).toEqual({ letters: 0, ended: 0 })
    const key = keyIn(letter?.text)
    expect(await findFollowing(payload, key)).toMatchObject({ state: 'asked', choices: ['guide'] })
    await confirmFollowing(payload, key)
    expect((await followers()).map(({ state }) => state)).toEqual(['following'])
  })

  it('says the same of an address that follows already, and adds to what it follows', async () => {
    await follower(['part:status'])
    await ask(['chapter:changer-employeur'], 'es')
    const [, second] = await letters('follow')
    expect(second?.subject).toBe('Confirme que quiere seguir Accompagner por correo')
    expect((await followers()).find(({ state }) => state === 'following')?.locale).toBe('fr')
    await confirmFollowing(payload, keyIn(second?.text))
    const [only, ...others] = await followers()
    expect(others).toEqual([])
    expect(only).toMatchObject({
      locale: 'es',
      choices: ['chapter:changer-employeur', 'part:status'],
    })
  })

  it('is confirmed once, however often or fast it is pressed', async () => {
    await ask()
    const key = keyIn((await letters('follow'))[0]?.text)
    await Promise.all([confirmFollowing(payload, key), confirmFollowing(payload, key)])
    await confirmFollowing(payload, key)
    expect(await followers()).toHaveLength(1)
    // The link of the first letter opens what it began.
    expect(await findFollowing(payload, key)).toMatchObject({ state: 'following' })
  })

  it('pesters nobody: a fourth letter waits until one of three was answered or forgotten', async () => {
    for (let time = 0; time < 5; time += 1) await ask()
    expect(await letters('follow')).toHaveLength(3)
  })

  it('pesters no mailbox by many addresses of it, and holds back nobody else', async () => {
    const askFor = (address: string) =>
      askToFollow(payload, { address, locale: 'fr', choices: ['guide'] })
    for (const tag of ['1', '2', '3', '4', '5']) await askFor(`ana+${tag}@example.org`)
    await askFor(ANA)
    expect(await letters('follow')).toHaveLength(3)
    for (const address of ['ana@example.com', 'anabel@example.org']) await askFor(address)
    expect(await letters('follow')).toHaveLength(5)
  })

  it('forgets an address that did not answer within 48 hours, and its letter', async () => {
    await ask()
    const key = keyIn((await letters('follow'))[0]?.text)
    const late = new Date(Date.now() + 48 * 3_600_000 + 1000)
    expect(await findFollowing(payload, key, late)).toBeUndefined()
    expect(await confirmFollowing(payload, key, late)).toBeUndefined()
    expect(await eraseUnanswered(payload)).toBe(0)
    expect(await eraseUnanswered(payload, late)).toBe(1)
    expect(await followers()).toEqual([])
    const [letter] = await letters('follow')
    expect([letter?.state, letter?.text ?? null, letter?.follower ?? null]).toEqual([
      'failed',
      null,
      null,
    ])
  })
})

describe('the letter of a week', () => {
  it('tells what changed since, with its note, and why it comes; then not again', async () => {
    await follower()
    await changeChapter('Le montant passe à 250 $.')
    expect((await sendDigests(payload, inWeeks(1))).letters).toBe(1)
    const [letter] = await letters()
    expect(letter?.text).toContain('Chapitre modifié\u00a0: Changer d’employeur')
    expect(letter?.text).toContain('Le montant passe à 250\u00a0$.')
    expect(letter?.text).toContain('/fr/guide/changer-employeur')
    expect(letter?.text).toContain('parce que vous suivez')
    // Its first publication was before.
    expect(letter?.text).not.toContain('Nouveau chapitre')
    expect((await sendDigests(payload, inWeeks(1))).letters).toBe(0)
    expect((await sendDigests(payload, inWeeks(2))).letters).toBe(0)
  })

  it('does not leave when nothing changed, or something else did', async () => {
    await follower(['part:labour'])
    await changeChapter()
    expect((await sendDigests(payload, inWeeks(1))).letters).toBe(0)
  })

  it('tells in Spanish a large change at once, as still in French, and no small one', async () => {
    await follower(['guide'], 'es')
    await publishAgain({ summary: 'Autre.', changeNote: 'Une coquille.', changeKind: 'minor' })
    await changeChapter('Le délai a changé.')
    expect((await sendDigests(payload, inWeeks(1))).letters).toBe(1)
    const [letter] = await letters()
    expect(letter?.text).toContain('Capítulo modificado: Changer d’employeur (en francés)')
    expect(letter?.text).toContain('Le délai a changé. (en francés)')
    expect(letter?.text).toContain('La traducción al español está por venir')
    expect(letter?.text).not.toContain('Une coquille')
  })

  it('tells of a chapter that was withdrawn, with the reason', async () => {
    await follower(['chapter:changer-employeur'])
    const admin = await account(payload, ['admin'])
    await act(payload, admin, chapter, 'withdraw', { reason: 'Le programme est fini.' })
    await sendDigests(payload, inWeeks(1))
    const [letter] = await letters()
    expect(letter?.text).toContain('Chapitre retiré\u00a0: Changer d’employeur')
    expect(letter?.text).toContain('Le programme est fini.')
  })

  it('tells of an organization that begins to help in a region, and of none that did before', async () => {
    const region = await payload.create({
      collection: 'regions',
      data: fieldsFor({ code: '05', slug: 'estrie', name: 'Estrie', tile: { column: 1, row: 1 } }),
      depth: 0,
    })
    const list = (name: string, more: Record<string, unknown> = {}) =>
      payload.create({
        collection: 'organizations',
        data: fieldsFor({
          name,
          slug: name.toLowerCase(),
          kind: 'nonProfit',
          regionsServed: [region.id],
          _status: 'published',
          ...more,
        }),
        depth: 0,
      })
    const before = await list('Ancien')
    await follower(['region:estrie'])
    await list('Nouveau')
    await list('Discret', { doNotList: true })
    await list('Ailleurs', { regionsServed: [] })
    await payload.update({
      collection: 'organizations',
      id: before.id,
      data: fieldsFor({ website: 'https://example.org/' }),
      depth: 0,
    })
    await sendDigests(payload, inWeeks(1))
    const [letter, ...others] = await letters()
    expect(others).toEqual([])
    expect(letter?.text).toContain('Nouvel organisme pour la région Estrie\u00a0: Nouveau')
    for (const name of ['Ancien', 'Discret', 'Ailleurs']) expect(letter?.text).not.toContain(name)
  })

  it('comes once a week at most, whatever else is chosen meanwhile', async () => {
    const key = await follower(['part:status'])
    await changeChapter()
    const first = inWeeks(1)
    expect((await sendDigests(payload, first)).letters).toBe(1)
    await changeFollowing(payload, key, { choices: ['guide'], locale: 'es' })
    await changeChapter('Encore.')
    for (const days of [0, 1, 3, 6]) {
      const now = new Date(first.getTime() + days * DAY_MS)
      expect((await sendDigests(payload, now)).letters).toBe(0)
    }
    await leaveFollowing(payload, key)
    await follower(['guide'])
    expect(await letters()).toHaveLength(1)
  })

  it('after a late one waits seven days, and loses nothing', async () => {
    await follower()
    await changeChapter()
    const late = new Date(inWeeks(1).getTime() + 4 * DAY_MS) // the site was down until Saturday
    expect((await sendDigests(payload, late)).letters).toBe(1)
    const [one] = await followers()
    expect(one?.lastLetterOn).toBe(dayAt(late))
    // Something that happened since, as if published later.
    await payload.db.updateOne({
      collection: 'followers',
      where: { key: { equals: one!.key } },
      data: { toldUntil: new Date(Date.now() - DAY_MS).toISOString() },
    })
    await leave(late)
    expect((await sendDigests(payload, inWeeks(2))).letters).toBe(0) // Tuesday: three days later
    expect((await sendDigests(payload, new Date(late.getTime() + 7 * DAY_MS))).letters).toBe(1)
  })

  it('waits for the one before it to leave, and a week from then: a mail server was down for days', async () => {
    await follower()
    await changeChapter()
    const first = inWeeks(1)
    await sendDigests(payload, first)
    const [one] = await followers()
    await payload.db.updateOne({
      collection: 'followers',
      where: { key: { equals: one!.key } },
      data: { toldUntil: new Date(Date.now() - DAY_MS).toISOString() },
    })
    const after = (days: number) =>
      sendDigests(payload, new Date(first.getTime() + days * DAY_MS)).then(({ letters: n }) => n)
    expect(await after(7)).toBe(0) // it is in line still
    await leave(new Date(first.getTime() + 8 * DAY_MS))
    expect(await after(14)).toBe(0)
    expect(await after(15)).toBe(1)
  })

  it('is one, when two processes write it at once', async () => {
    await seed(120)
    await changeChapter()
    const now = inWeeks(1)
    await Promise.all([sendDigests(payload, now), sendDigests(payload, now)])
    await sendDigests(payload, now)
    const keys = (await letters()).map(({ key }) => key)
    expect([keys.length, new Set(keys).size]).toEqual([120, 120])
  })

  it('goes on after a stop in the middle: each once', async () => {
    await seed(130)
    await changeChapter()
    const now = inWeeks(1)
    const start = stopAfter(70)
    await sendDigests(payload, now)
    start()
    const seenTo = (await followers()).filter(({ lastLetter }) => lastLetter).length
    expect(seenTo).toBeGreaterThan(0)
    expect(seenTo).toBeLessThan(130)
    await sendDigests(payload, now)
    const keys = (await letters()).map(({ key }) => key)
    expect([keys.length, new Set(keys).size]).toEqual([130, 130])
  })
})

/** A mail server takes what is in line. */
const leave = (at: Date) =>
  payload.db.updateMany({
    collection: 'outbox-messages',
    where: { and: [{ kind: { equals: 'digest' } }, { state: { equals: 'waiting' } }] },
    data: { state: 'sent', finishedAt: at.toISOString() },
  })

/** Followers that stand in the database. */
async function seed(count: number) {
  const toldUntil = new Date(Date.now() - 60_000).toISOString()
  for (let index = 0; index < count; index += 1) {
    const address = `follower-${index}@example.org`
    await payload.db.create({
      collection: 'followers',
      data: {
        key: followerKey(payload.secret, address),
        nonce: newNonce(),
        state: 'following',
        address,
        locale: (['fr', 'en', 'es'] as const)[index % 3],
        choices: index % 2 ? ['guide'] : ['part:status', 'region:estrie'],
        toldUntil,
        lastLetterOn: NEVER,
        refusals: 0,
      },
    })
  }
}

/** From one write on nothing is noted of followers any more, though their letters may stand in line. @returns what undoes it */
function stopAfter(writes: number): () => void {
  const { updateOne } = payload.db
  let seen = 0
  payload.db.updateOne = ((asked) => {
    seen += asked.collection === 'followers' ? 1 : 0
    if (asked.collection === 'followers' && seen > writes) throw new Error('stopped')
    return updateOne.call(payload.db, asked)
  }) as typeof updateOne
  return () => (payload.db.updateOne = updateOne)
}

describe('leaving', () => {
  it('erases the address, the choices and every letter, and what is in line never leaves', async () => {
    const key = await follower()
    await changeChapter()
    await sendDigests(payload, inWeeks(1))
    await ask(['part:labour']) // a request of the same address that waits
    await leaveFollowing(payload, key)
    expect(await followers()).toEqual([])
    const kept = [...(await letters()), ...(await letters('follow'))]
    for (const { state, text, follower: whose, leaveUrl } of kept)
      expect([state, text ?? null, whose ?? null, leaveUrl ?? null]).toEqual([
        'failed',
        null,
        null,
        null,
      ])
    expect(await findFollowing(payload, key)).toBeUndefined()
    await leaveFollowing(payload, key) // pressed again
  })

  it('removes the files of letters that no mail server took', async () => {
    const key = await follower()
    const mailer = createMailer({ ...env, SMTP_URL: undefined })
    await changeChapter()
    await sendDigests(payload, inWeeks(1))
    await deliverOutbox(payload, mailer)
    expect((await letters()).map(({ state }) => state)).toEqual(['kept'])
    await leaveFollowing(payload, key)
    await deliverOutbox(payload, mailer)
    const [letter] = await letters()
    expect([letter?.text ?? null, Boolean(letter?.erasedAt)]).toEqual([null, true])
  })

  it('is counted, like confirming, of nobody', async () => {
    const key = await follower(['guide'], 'es')
    await follower(['part:labour'], 'es') // one more choice is nobody more
    await leaveFollowing(payload, key)
    const { docs } = await payload.find({
      collection: 'daily-counts',
      where: { kind: { in: ['followed', 'unfollowed'] } },
      sort: 'kind',
      depth: 0,
    })
    expect(docs.map(({ kind, locale, item, count }) => [kind, locale, item, count])).toEqual([
      ['followed', 'es', '/follow', 1],
      ['unfollowed', 'es', '/follow', 1],
    ])
  })
})

describe('a mail server', () => {
  it('is told how a mail program leaves by itself, and the address as it leaves', async () => {
    server = await startSmtpServer()
    await follower()
    await changeChapter()
    await sendDigests(payload, inWeeks(1))
    await deliverOutbox(payload, createMailer({ ...env, SMTP_URL: server.url }))
    const mail = server.received.find((words) => words.includes('List-Unsubscribe'))
    expect(mail).toMatch(/List-Unsubscribe-Post: List-Unsubscribe=One-Click/)
    expect(mail?.replace(/\r\n\s+/g, '')).toMatch(
      /List-Unsubscribe:\s*<https?:\/\/\S+\/api\/follow\/leave\?key=[0-9a-f]{32}\.[\w-]{43}>/,
    )
  })

  it('that was down for days is given the letters again once it takes messages, and Today says so until then', async () => {
    const admin = await account(payload, ['admin'])
    await follower()
    await changeChapter()
    const first = inWeeks(1)
    const after = (days: number) => new Date(first.getTime() + days * DAY_MS)
    expect((await sendDigests(payload, first)).letters).toBe(1)
    const change = (key: string, data: Partial<OutboxMessage>) =>
      payload.db.updateOne({ collection: 'outbox-messages', where: { key: { equals: key } }, data })
    const key = (await letters())[0]!.key
    const failed = { state: 'failed', finishedAt: after(2).toISOString() } as const
    await change(key, { ...failed, problem: 'unreachable' })
    const unsent = async () => {
      const facts = await collectFacts({ payload, user: admin }, dayAt(new Date()))
      const rows = whatWaits(facts, admin, dayAt(new Date()))
      return rows.find(({ code }) => code === 'unsentMessages')?.count ?? 0
    }
    expect(await unsent()).toBe(1)
    const state = async () => (await letters())[0]?.state
    await sendDigests(payload, after(3)) // nobody knows whether it is back
    expect([await state(), await unsent()]).toEqual(['failed', 1])
    const other = (await letters('follow'))[0]!.key
    await change(other, { state: 'sent', finishedAt: after(4).toISOString() })
    const noted = async (lastLetter: string) =>
      payload.db.updateMany({ collection: 'followers', where: {}, data: { lastLetter } })
    await noted('another that was written since')
    await sendDigests(payload, after(5)) // never two of them within a week
    expect(await state()).toBe('failed')
    await noted(key)
    await sendDigests(payload, after(5))
    expect([await state(), await unsent()]).toEqual(['waiting', 0])
    await change(key, { ...failed, problem: 'addressRefused' })
    await sendDigests(payload, after(6)) // it would be refused again
    expect(await state()).toBe('failed')
  })

  it('that refuses an address three weeks in a row ends its letters; one taken in between begins anew', async () => {
    await follower()
    const refuse = async (weeks: number, outcome: Partial<OutboxMessage>) => {
      const [one] = await followers()
      await payload.db.updateOne({
        collection: 'followers',
        where: { key: { equals: one!.key } },
        data: { toldUntil: new Date(Date.now() - DAY_MS).toISOString() },
      })
      const done = await sendDigests(payload, inWeeks(weeks))
      await payload.db.updateMany({
        collection: 'outbox-messages',
        where: { and: [{ kind: { equals: 'digest' } }, { state: { equals: 'waiting' } }] },
        data: { ...outcome, finishedAt: new Date().toISOString() },
      })
      return done
    }
    const REFUSED = { state: 'failed', problem: 'addressRefused' } as const
    await refuse(1, REFUSED)
    await refuse(2, REFUSED)
    await refuse(3, { state: 'sent' })
    await refuse(4, REFUSED)
    await refuse(5, REFUSED)
    expect((await refuse(6, REFUSED)).ended).toBe(0)
    expect((await refuse(7, REFUSED)).ended).toBe(1)
    expect(await followers()).toEqual([])
  })

  it('whose report comes back later counts as a refusal', async () => {
    await follower()
    await changeChapter()
    await sendDigests(payload, inWeeks(1))
    const [letter] = await letters()
    const folder = mkdtempSync(path.join(tmpdir(), 'bounces-'))
    writeFileSync(path.join(folder, 'one.eml'), returnedReport(letter!.key, '5.1.1'))
    expect(await readBounces(payload, folder, new Date(Date.now() + 60_000))).toBe(1)
    rmSync(folder, { recursive: true })
    expect((await followers())[0]?.cameBack).toBe(letter!.key)
  })
})

it('loses nobody who follows when a letter that a stranger asked for comes back', async () => {
  await follower(['part:status'])
  await ask(['guide'])
  const asked = (await letters('follow')).at(-1)!
  const folder = mkdtempSync(path.join(tmpdir(), 'bounces-'))
  writeFileSync(path.join(folder, 'one.eml'), returnedReport(asked.key, '5.2.2'))
  expect(await readBounces(payload, folder, new Date(Date.now() + 60_000))).toBe(1)
  rmSync(folder, { recursive: true })
  expect((await followers()).map(({ state, choices }) => [state, choices])).toEqual([
    ['following', ['part:status']],
  ])
})

it('says to the team how many follow what, by language, and nothing of whom', async () => {
  await follower(['guide', 'part:labour'], 'es')
  const figures = await countFollowed(payload, 'en')
  expect(figures.map(({ item, counts }) => [item.name, counts.es])).toEqual([
    ['The whole guide', 1],
    ['Part – Work, standards and safety', 1],
  ])
  expect(JSON.stringify(figures)).not.toContain('@')
})
