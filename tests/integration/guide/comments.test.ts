import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { CommentRefusal } from '@/comments'
import type { ShownComments } from '@/comments/payload/shown'
import { unreadOf } from '@/comments/payload/told'
import { addDays, dayAt } from '@/days/calendar'
import { storedAs } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import { KEY_VALUES } from '@/db/keyValues'
import type { OutboxMessage, User } from '@/payload-types'
import { whatWaits } from '@/today'
import { collectFacts } from '@/today/payload/collectFacts'

import { account, emptyDatabase, startPayload } from '../harness'
import { act, aSource, chapterData, latest, rest, richText, save, write } from './texts'

type Account = User & { collection: 'users' }
type OutboxState = OutboxMessage['state']

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
  writer = await account(payload, ['researcher'], { name: 'Ana', preferredLocale: 'fr' })
  reviewer = await account(payload, ['researcher'], { name: 'Bea', preferredLocale: 'en' })
  translator = await account(payload, ['translator'], { name: 'Cleo', languages: ['es'] })
  id = (await write(payload, writer, chapterData(await aSource(payload)))).id
  block = (await blocks())[0]!.id
})

interface Block {
  id: string
  blockType: string
}

const blocks = async () => storedAs<{ content: Block[] }>(await latest(payload, id)).content

interface Answer extends ShownComments {
  status: number
  codes: CommentRefusal[]
}

async function ask(user: Account, body?: object, of: Id = id): Promise<Answer> {
  const { json, status } = await rest(payload, `/guide-chapters/${of}/comments`, {
    user,
    ...(body ? { method: 'POST', body } : {}),
  })
  const [error] = (json.errors ?? []) as { data?: { refusals?: { code: CommentRefusal }[] } }[]
  const codes = (error?.data?.refusals ?? []).map(({ code }) => code)
  return { ...(json as Partial<ShownComments> as ShownComments), status, codes }
}

/** A thread that the reviewer starts. */
async function started(more: object = {}): Promise<string> {
  const { threads, status } = await ask(reviewer, { do: 'start', text: 'À vérifier.', ...more })
  expect(status).toBe(200)
  return threads.at(-1)!.id
}

const countVersions = async () => {
  const where = { parent: { equals: id } }
  const { totalDocs } = await payload.countVersions({
    collection: 'guide-chapters',
    where,
    overrideAccess: true,
  })
  return totalDocs
}

const messages = async () =>
  (
    await payload.find({
      collection: 'outbox-messages',
      where: { kind: { equals: 'comment' } },
      pagination: false,
      overrideAccess: true,
    })
  ).docs

const rowsOf = async (user: Account) => {
  const day = dayAt(new Date())
  return whatWaits(await collectFacts({ payload, user }, day), user, day).filter(({ code }) =>
    code.startsWith('comments'),
  )
}

const factsOf = async (user: Account) =>
  (await collectFacts({ payload, user }, dayAt(new Date()))).comments.map(({ title }) => title)

const today = async (user: Account) => (await rowsOf(user)).map(({ code, count }) => [code, count])

/** How many threads are open, for whoever approves. */
const openInWorkflow = async () =>
  (await rest(payload, `/guide-chapters/${id}/workflow`, { user: writer })).json.comments

describe('comments on a text', () => {
  it('stand in threads, of the text, a block or words of it, for all of the team', async () => {
    await started()
    await started({ block })
    await started({ block, quote: '227 $ par personne' })
    const { open, threads, people } = await ask(translator)
    expect(open).toBe(3)
    expect(threads.map(({ standing, quote }) => [standing, quote])).toEqual([
      ['whole', null],
      ['here', 'La demande coûte 227 $ par personne. Gardez toujours le reçu.'],
      ['here', '227 $ par personne'],
    ])
    expect(threads[0]?.comments).toMatchObject([
      { text: 'À vérifier.', author: 'Bea', isOwn: false, told: [] },
    ])
    expect(people.map(({ name }) => name)).toEqual(['Ana', 'Bea'])
  })

  it('are read and written by nobody but the team', async () => {
    await started()
    const organization = await account(payload, ['organization'])
    const reader = await account(payload, ['mapReader'])
    for (const user of [organization, reader]) {
      expect(await ask(user)).toMatchObject({ status: 403, codes: ['commentNotAllowed'] })
      expect(await ask(user, { do: 'start', text: 'Moi aussi.' })).toMatchObject({ status: 403 })
    }
    const nobody = await rest(payload, `/guide-chapters/${id}/comments`)
    expect(nobody.status).toBe(401)
  })

  it('change no word of the text: no version, no approval lost', async () => {
    await act(payload, writer, id, 'submit')
    await act(payload, reviewer, id, 'approve')
    const before = [await latest(payload, id), await countVersions()]
    const thread = await started({ block })
    await ask(writer, { do: 'resolve', thread })
    expect([await latest(payload, id), await countVersions()]).toEqual(before)
  })

  it.each<[CommentRefusal, object]>([
    ['commentEmpty', { do: 'start', text: ' ' }],
    ['commentTooLong', { do: 'start', text: 'a'.repeat(4001) }],
    ['blockNotSaved', { do: 'start', text: 'Ceci.', block: 'nowhere' }],
    ['commentGone', { do: 'reply', text: 'Ceci.', thread: '999999' }],
    ['toldUnknown', { do: 'start', text: 'Ceci.', mentions: ['999999'] }],
    ['unknownAction', { do: 'constructor' }],
    ['unknownAction', {}],
  ])('refuse in words: %s', async (code, body) => {
    const answer = await ask(writer, body)
    expect(answer.codes).toEqual([code])
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect((await ask(writer)).threads).toEqual([])
  })

  it('tell more people than there may be in a sentence of its own', async () => {
    const mentions = Array.from({ length: 31 }, (_, n) => String(900_000 + n))
    expect((await ask(writer, { do: 'start', text: 'Ceci.', mentions })).codes).toEqual([
      'toldTooMany',
    ])
  })

  it('are said once, also when the same words are sent again or twice at once', async () => {
    const order = { text: 'Ceci.', mentions: [String(writer.id)] }
    const start = { do: 'start', ...order, sent: 'first-words' }
    const { threads } = await ask(reviewer, start)
    expect((await ask(reviewer, start)).threads).toEqual(threads)
    const reply = { do: 'reply', thread: threads[0]!.id, ...order, sent: 'second-words' }
    const both = await Promise.all([ask(reviewer, reply), ask(reviewer, reply)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect((await ask(writer)).threads.map(({ comments }) => comments.length)).toEqual([2])
    expect(await messages()).toHaveLength(2)
    await ask(reviewer, { ...reply, sent: 'other-words' })
    expect((await ask(writer)).threads[0]?.comments).toHaveLength(3)
  })

  it('are said after all where a request ended in its middle, and told to those whom they are for', async () => {
    const start = {
      do: 'start',
      text: 'Ceci.',
      mentions: [String(writer.id)],
      sent: 'first-words',
    }
    const { threads } = await ask(reviewer, start)
    // As a process leaves it that is killed once the words are there: nothing noted, nobody told.
    const { docs } = await payload.db.find<{ id: Id; key: string }>({
      collection: KEY_VALUES,
      where: { key: { contains: 'first-words' } },
    })
    expect(docs).toHaveLength(1)
    const unfinished = () =>
      payload.db.updateOne({
        collection: KEY_VALUES,
        id: docs[0]!.id,
        data: { data: { revision: 1 } },
      })
    await unfinished()
    await payload.db.deleteMany({ collection: 'outbox-messages', where: {} })
    expect((await ask(reviewer, start)).threads).toEqual(threads)
    expect(await messages()).toHaveLength(1)
    // As before they are there.
    await unfinished()
    await payload.db.deleteMany({ collection: 'text-comments', where: {} })
    expect((await ask(reviewer, start)).threads).toHaveLength(1)
  })

  it('refuse words that are not in the block', async () => {
    const order = { do: 'start', text: 'Ceci.', block }
    expect((await ask(writer, { ...order, quote: 'ailleurs' })).codes).toEqual(['quoteElsewhere'])
    expect((await ask(writer, { ...order, quote: 'a'.repeat(501) })).codes).toEqual([
      'quoteTooLong',
    ])
  })

  it('both stay when two people reply at once', async () => {
    const thread = await started()
    const answers = await Promise.all([
      ask(writer, { do: 'reply', thread, text: 'Oui.' }),
      ask(translator, { do: 'reply', thread, text: 'Non.' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const { threads } = await ask(writer)
    expect(threads[0]?.comments.map(({ text }) => text).sort()).toEqual([
      'Non.',
      'Oui.',
      'À vérifier.',
    ])
  })

  it('are counted as they are shown when the last words of two people go at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const thread = await started()
      const { threads } = await ask(writer, { do: 'reply', thread, text: 'Vu.' })
      const comment = threads[0]!.comments[1]!.id
      await Promise.all([
        ask(reviewer, { do: 'remove', thread, comment: thread }),
        ask(writer, { do: 'remove', thread, comment }),
      ])
      expect(await ask(writer)).toMatchObject({ open: 0, threads: [] })
      expect(await openInWorkflow()).toEqual([])
      expect([...(await rowsOf(writer)), ...(await rowsOf(reviewer))]).toEqual([])
    }
  })

  it('are counted as they are shown when the last words go while somebody replies', async () => {
    let open = 0
    for (let round = 0; round < 5; round += 1) {
      const thread = await started()
      const [, { status }] = await Promise.all([
        ask(reviewer, { do: 'remove', thread, comment: thread }),
        ask(writer, { do: 'reply', thread, text: 'Vu.' }),
      ])
      if (status === 200) open += 1
    }
    expect((await ask(writer)).open).toBe(open)
    expect(await openInWorkflow()).toHaveLength(open > 0 ? 1 : 0)
    expect(await today(writer)).toEqual(open > 0 ? [['commentsOnYours', open]] : [])
  })

  it('are settled by anyone of the team, and opened again by a reply', async () => {
    const thread = await started()
    const settled = await ask(translator, { do: 'resolve', thread })
    expect(settled).toMatchObject({ open: 0, threads: [{ state: 'resolved', settledBy: 'Cleo' }] })
    const again = await ask(writer, { do: 'reply', thread, text: 'Pas encore.' })
    expect(again).toMatchObject({ open: 1, threads: [{ state: 'open', settledBy: null }] })
    await ask(writer, { do: 'resolve', thread })
    expect(await ask(writer, { do: 'reopen', thread })).toMatchObject({ open: 1 })
  })

  it('are changed and taken back by who wrote them alone; replies keep their place', async () => {
    const thread = await started()
    const first = { thread, comment: thread }
    expect((await ask(writer, { do: 'edit', ...first, text: 'Autre.' })).codes).toEqual([
      'commentNotYours',
    ])
    expect((await ask(writer, { do: 'remove', ...first })).codes).toEqual(['commentNotYours'])
    const edited = await ask(reviewer, { do: 'edit', ...first, text: 'À revoir.' })
    expect(edited.threads[0]?.comments[0]).toMatchObject({ text: 'À revoir.', isOwn: true })
    expect(edited.threads[0]?.comments[0]?.editedAt).toBeTruthy()
    const replied = await ask(writer, { do: 'reply', thread, text: 'Vu.' })
    const comment = replied.threads[0]!.comments[1]!.id
    expect((await ask(reviewer, { do: 'remove', ...first })).threads[0]?.comments).toMatchObject([
      { text: null },
      { text: 'Vu.' },
    ])
    expect(await ask(writer, { do: 'remove', thread, comment })).toMatchObject({
      open: 0,
      threads: [],
    })
  })

  it('keep the words they were said of, when these change and when the block goes', async () => {
    await started({ block, quote: '227 $ par personne' })
    const changed = { ...richText('La demande coûte 300 $ par personne.'), id: block }
    await save(payload, writer, id, { content: [richText('Avant.'), changed] })
    expect((await ask(writer)).threads).toMatchObject([
      { standing: 'changed', quote: '227 $ par personne', block },
    ])
    await save(payload, writer, id, { content: [richText('Avant.')] })
    expect((await ask(writer)).threads).toMatchObject([
      { standing: 'gone', quote: '227 $ par personne' },
    ])
  })
})

describe('comments, once their text or who spoke is gone', () => {
  it('go with their text', async () => {
    await started({ mentions: [String(writer.id)] })
    await payload.delete({ collection: 'guide-chapters', id: payloadId(id), overrideAccess: true })
    const { totalDocs } = await payload.count({ collection: 'text-comments', overrideAccess: true })
    expect(totalDocs).toBe(0)
    expect(await unreadOf(payload, writer.id)).toEqual([])
  })

  it('go with their text, and so do the words of e-mails about them; those about another text stay', async () => {
    const other = (await write(payload, writer, chapterData(await aSource(payload)))).id
    const mentions = [String(writer.id)]
    const start = { do: 'start', mentions, sent: 'first-words' }
    await ask(reviewer, { ...start, text: 'Ici.' })
    await ask(reviewer, { ...start, text: 'Parti.', sent: 'second-words' })
    await ask(reviewer, { ...start, text: 'Ailleurs.' }, other)
    const gone = (await messages()).find(({ text }) => text?.includes('Parti.'))
    await payload.db.updateOne({
      collection: 'outbox-messages',
      id: gone!.id,
      data: { state: 'sent', finishedAt: new Date().toISOString() },
    })
    await payload.delete({ collection: 'guide-chapters', id: payloadId(id), overrideAccess: true })
    const states = (await messages()).map(({ state, text, recipient, problem }) => ({
      state,
      problem: problem ?? null,
      isErased: !text && !recipient,
    }))
    expect(states).toHaveLength(3)
    expect(states).toEqual(
      expect.arrayContaining([
        { state: 'failed', problem: 'withdrawn', isErased: true },
        { state: 'sent', problem: null, isErased: true },
        { state: 'waiting', problem: null, isErased: false },
      ]),
    )
    expect((await unreadOf(payload, writer.id)).map(({ document }) => document)).toEqual([
      String(other),
    ])
    const { threads } = await ask(reviewer, { ...start, text: 'Ailleurs.' }, other)
    expect(threads, 'the same words are still known').toHaveLength(1)
    const { docs } = await payload.db.find<{ key: string }>({
      collection: KEY_VALUES,
      where: { key: { contains: 'sent-comment' } },
    })
    expect(docs.map(({ key }) => key)).toEqual([`sent-comment:guide-chapters:${other}:first-words`])
  })

  it('are still by somebody who has left the team', async () => {
    const thread = await started({ mentions: [String(translator.id)] })
    await ask(translator, { do: 'reply', thread, text: 'Vu.' })
    await payload.update({
      collection: 'users',
      id: payloadId(translator.id),
      data: { roles: ['mapReader'], mapAccessUntil: addDays(dayAt(new Date()), 30) },
      overrideAccess: true,
    })
    const { people, threads } = await ask(writer)
    expect(people.map(({ name }) => name)).toEqual(['Bea'])
    expect(threads[0]?.comments).toMatchObject([
      { author: 'Bea', told: [{ name: 'Cleo' }] },
      { author: 'Cleo' },
    ])
  })

  it('stay without a name when the account of who spoke is deleted, even where its number is given again', async () => {
    const mine = await ask(translator, { do: 'start', text: 'À voir.' })
    const thread = mine.threads[0]!.id
    await ask(translator, { do: 'resolve', thread })
    const other = (
      await ask(writer, { do: 'start', text: 'Oui.', mentions: [String(translator.id)] })
    ).threads[0]!.id
    expect(await unreadOf(payload, translator.id)).toHaveLength(1)
    // The account made last: SQLite gives its number to the next.
    await payload.delete({
      collection: 'users',
      id: payloadId(translator.id),
      overrideAccess: true,
    })
    const next = await account(payload, ['researcher'], { name: 'Dora' })
    if (typeof next.id === 'number') expect(next.id).toBe(translator.id)
    expect(await unreadOf(payload, next.id)).toEqual([])
    const { threads } = await ask(next)
    expect(threads.find(({ id: each }) => each === thread)).toMatchObject({
      settledBy: null,
      comments: [{ author: null, text: 'À voir.', isOwn: false }],
    })
    expect(threads.find(({ id: each }) => each === other)?.comments[0]?.told).toEqual([])
    await ask(writer, {
      do: 'edit',
      thread: other,
      comment: other,
      text: 'Oui.',
      mentions: [String(next.id)],
    })
    expect((await messages()).map(({ recipient }) => recipient)).toContain(next.email)
  })
})

describe('whoever a comment is addressed to', () => {
  it('gets one e-mail in their language, and a line in Today until they have read it', async () => {
    const thread = await started({ mentions: [String(writer.id), String(translator.id)], block })
    const sent = await messages()
    expect(sent.map(({ recipient }) => recipient).sort()).toEqual(
      [writer.email, translator.email].sort(),
    )
    const french = sent.find(({ recipient }) => recipient === writer.email)
    expect(french?.subject).toBe('Commentaire pour vous\u00a0: Changer d’employeur')
    expect(french?.text).toContain(`/collections/guide-chapters/${id}?comment=${thread}`)
    expect(french?.text).toContain('À vérifier.')
    expect(await today(writer)).toEqual([['commentsForYou', 1]])
    expect(await today(translator)).toEqual([['commentsForYou', 1]])
    expect(await today(reviewer)).toEqual([])
    expect((await ask(writer)).threads[0]?.isForYou).toBe(true)

    await ask(writer, { do: 'read', thread })
    expect(await today(writer)).toEqual([['commentsOnYours', 1]])
    expect(await today(translator)).toEqual([['commentsForYou', 1]])
  })

  it('is asked nothing any more once the thread is settled', async () => {
    const thread = await started({ mentions: [String(translator.id)] })
    await ask(writer, { do: 'resolve', thread })
    expect(await today(translator)).toEqual([])
    expect(await unreadOf(payload, translator.id)).toEqual([])
    expect(await today(writer)).toEqual([])
  })

  it('is told of a reply in Today, without an e-mail, and of nothing they said', async () => {
    const thread = await started({ mentions: [String(writer.id)] })
    await ask(writer, { do: 'reply', thread, text: 'C’est fait.' })
    expect(await today(reviewer)).toEqual([['commentsForYou', 1]])
    expect(await today(writer)).toEqual([['commentsOnYours', 1]])
    expect(await messages()).toHaveLength(1)
  })

  it('is told once, however often the comment is changed', async () => {
    const mentions = [String(writer.id)]
    const thread = await started({ mentions })
    const order = { do: 'edit', thread, comment: thread, text: 'À revoir.' }
    await ask(reviewer, { ...order, mentions })
    await ask(reviewer, { ...order, mentions: [] })
    expect(await unreadOf(payload, writer.id)).toEqual([])
    expect((await ask(reviewer, { ...order, mentions })).status).toBe(200)
    expect(await messages()).toHaveLength(1)
    await ask(reviewer, { ...order, mentions: [...mentions, String(translator.id)] })
    expect(await messages()).toHaveLength(2)
  })

  it('is told of words that are said again after they were taken back', async () => {
    const thread = await started()
    const reply = { do: 'reply', thread, mentions: [String(writer.id)] }
    const { threads } = await ask(reviewer, { ...reply, text: 'Une fote.' })
    const comment = threads[0]!.comments[1]!.id
    await ask(reviewer, { do: 'remove', thread, comment })
    expect(await messages()).toMatchObject([
      { state: 'failed', problem: 'withdrawn', text: null, recipient: null },
    ])
    await ask(reviewer, { ...reply, text: 'Une faute.' })
    const waiting = (await messages()).filter(({ state }) => state === 'waiting')
    expect(waiting).toMatchObject([{ recipient: writer.email }])
    expect(waiting[0]?.text).toContain('Une faute.')
  })

  it('is told of words that were taken back while they left by this attempt, or never', async () => {
    const thread = await started({ mentions: [String(writer.id)] })
    const [message] = await messages()
    await payload.db.updateOne({
      collection: 'outbox-messages',
      id: message!.id,
      data: { state: 'sending' },
    })
    await ask(reviewer, { do: 'remove', thread, comment: thread })
    const [leaving] = await messages()
    expect([leaving?.state, leaving?.problem ?? null]).toEqual(['sending', null])
    expect(Date.parse(leaving!.usefulUntil!)).toBeLessThanOrEqual(Date.now())
  })

  it.each<[OutboxState, OutboxState, object]>([
    ['waiting', 'sending', { state: 'sending' }],
    ['sending', 'waiting', { state: 'failed', problem: 'withdrawn', text: null, recipient: null }],
    ['sending', 'sent', { state: 'sent', text: null, recipient: null }],
  ])(
    'is told of words that were taken back while the e-mail, %s, was %s, at most once',
    async (before, after, expected) => {
      const thread = await started({ mentions: [String(writer.id)] })
      const [message] = await messages()
      const bring = (state: OutboxState, req = {}) =>
        payload.db.updateOne({
          collection: 'outbox-messages',
          id: message!.id,
          data: { state },
          req,
        })
      await bring(before)
      const updateMany = payload.db.updateMany.bind(payload.db)
      const spy = vi.spyOn(payload.db, 'updateMany').mockImplementationOnce(async (order) => {
        const done = await updateMany(order)
        await bring(after, order.req)
        return done
      })
      await ask(reviewer, { do: 'remove', thread, comment: thread })
      spy.mockRestore()
      const [now] = await messages()
      expect(now).toMatchObject(expected)
      expect(Date.parse(now!.usefulUntil!)).toBeLessThanOrEqual(Date.now())
    },
  )

  it('may have left the team: what is said stays in the hands of its author', async () => {
    const mentions = [String(translator.id)]
    const thread = await started({ mentions })
    await payload.update({
      collection: 'users',
      id: payloadId(translator.id),
      data: { roles: ['mapReader'], mapAccessUntil: addDays(dayAt(new Date()), 30) },
      overrideAccess: true,
    })
    const edit = { do: 'edit', thread, comment: thread, text: 'À revoir.' }
    expect(await ask(reviewer, { ...edit, mentions })).toMatchObject({ status: 200 })
    expect(await ask(reviewer, { ...edit, mentions: [] })).toMatchObject({ status: 200 })
    expect((await ask(reviewer, { ...edit, mentions })).codes).toEqual(['toldUnknown'])
  })

  it('has it in Today also when the thread is resolved already, by the title that the text has now', async () => {
    const thread = await started()
    await ask(writer, { do: 'resolve', thread })
    const mentions = [String(translator.id)]
    await ask(reviewer, { do: 'edit', thread, comment: thread, text: 'À voir.', mentions })
    await save(payload, writer, id, { title: 'Un autre titre' })
    expect(await today(translator)).toEqual([['commentsForYou', 1]])
    const [row] = await rowsOf(translator)
    expect(row?.items?.map(({ title }) => title)).toEqual(['Un autre titre — À voir.'])
    await ask(translator, { do: 'read', thread })
    expect(await today(translator)).toEqual([])
  })

  it('is never somebody who may not read the text', async () => {
    const organization = await account(payload, ['organization'])
    const answer = await ask(writer, {
      do: 'start',
      text: 'Ceci.',
      mentions: [String(organization.id)],
    })
    expect(answer.codes).toEqual(['toldUnknown'])
    expect(await messages()).toEqual([])
  })
})

describe('whoever writes', () => {
  it('has the open threads among the facts of Today; a translator, only what is for them', async () => {
    const thread = await started()
    expect(await factsOf(writer)).toEqual(['Changer d’employeur — À vérifier.'])
    expect(await factsOf(translator)).toEqual([])
    const mentions = [String(translator.id)]
    await ask(reviewer, { do: 'start', text: 'Pour toi.', mentions })
    expect(await factsOf(translator)).toEqual(['Changer d’employeur — Pour toi.'])
    await ask(writer, { do: 'resolve', thread })
    expect(await factsOf(writer)).toEqual(['Changer d’employeur — Pour toi.'])
  })
})

describe('whoever approves', () => {
  it('has comments counted without their words being read', async () => {
    await started({ block })
    const find = vi.spyOn(payload, 'find')
    expect(await openInWorkflow()).toHaveLength(1)
    const asked = find.mock.calls.flatMap(([order]) =>
      order.collection === 'text-comments' ? Object.keys(order.select ?? { text: true }) : [],
    )
    find.mockRestore()
    expect(asked).toContain('state')
    expect(asked).not.toContain('text')
  })

  it('is told how many comments are open, and may publish all the same', async () => {
    await started()
    await started({ block })
    await act(payload, writer, id, 'submit')
    const { json } = await rest(payload, `/guide-chapters/${id}/workflow`, { user: reviewer })
    const { comments, actions } = json as {
      comments: string[]
      actions: { action: string; question: string[] }[]
    }
    expect(comments).toEqual(['2 commentaires ouverts.'])
    const publish = actions.find(({ action }) => action === 'approveAndPublish')
    expect(publish?.question).toContain('2 commentaires ouverts.')
    await act(payload, reviewer, id, 'approveAndPublish')
    expect((await latest(payload, id)).workflowState).toBe('published')
  })
})
