import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { storedAs } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import { readKeys } from '@/db/keyValues'
import type { User } from '@/payload-types'
import type { Beat, Waiting } from '@/together/payload/endpoints'
import { forgetGone, namesByText, sayHere } from '@/together/payload/here'
import { forgetOldWords } from '@/together/payload/kept'
import { MOST_CHARACTERS } from '@/together/refusals'

import { account, DATABASE, emptyDatabase, itWithTransactions, startPayload } from '../harness'
import { act, aSource, chapterData, latest, rest, richText, save, write } from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let ana: Account
let bea: Account
let id: Id

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  ana = await account(payload, ['researcher'], { name: 'Ana' })
  bea = await account(payload, ['researcher'], { name: 'Bea' })
  const blocks = ['Frais', 'Délais', 'Recours'].map((text) => richText(text))
  id = (await write(payload, ana, chapterData(await aSource(payload), { content: blocks }))).id
})

interface Block {
  id: string
  content: ReturnType<typeof richText>['content']
}

interface Form {
  title: string
  summary: string
  updatedAt: string
  content: Block[]
}

/** What a form holds when a person opens the text. */
const opened = async (): Promise<Form> => {
  const { json } = await rest(payload, `/guide-chapters/${id}?draft=true&locale=fr&depth=0`, {
    user: ana,
  })
  return storedAs<Form>(json)
}

const send = async (user: Account, body: object) => {
  const path = `/guide-chapters/${id}?draft=true&locale=fr&depth=0`
  const { status, json } = await rest(payload, path, { user, method: 'PATCH', body })
  return { status, text: JSON.stringify(json), doc: json.doc as Form }
}

const written = (form: Form, at: number, words: string): Form => ({
  ...form,
  content: form.content.map((block, index) =>
    index === at ? { ...block, content: richText(words).content } : block,
  ),
})

const wordsOf = (content: unknown): string[] =>
  (content as Block[]).map(({ content: { root } }) => root.children[0]!.children[0]!.text)

const wordsNow = async () => wordsOf((await latest(payload, id)).content)

describe('two people who save one text', () => {
  it('keep what each wrote in other blocks, moved, added and removed', async () => {
    const form = await opened()
    const [first, second, third] = form.content
    const mine = written({ ...form, summary: 'Le résumé d’Ana.' }, 0, 'Frais, par Ana')
    const added = { ...richText('Aide'), id: '00000000000000000000000a' }
    expect((await send(ana, mine)).status).toBe(200)
    const late = await send(bea, {
      ...form,
      title: 'Le titre de Bea',
      content: [third, first, added],
    })
    expect(late.status).toBe(200)
    expect(wordsOf(late.doc.content)).toEqual(['Recours', 'Frais, par Ana', 'Aide'])
    expect(late.doc).toMatchObject({ title: 'Le titre de Bea', summary: 'Le résumé d’Ana.' })
    expect(await wordsNow()).toEqual(['Recours', 'Frais, par Ana', 'Aide'])
    expect((await latest(payload, id)).content).not.toContainEqual(
      expect.objectContaining({ id: second?.id }),
    )
  })

  it('keep what each wrote in the cells of one table; of one cell they are asked', async () => {
    const cell = (key: string, text: unknown) => ({ id: key, text })
    const link = { linkType: 'custom', url: 'https://www.example.org/' }
    const table = {
      blockType: 'procedureTable',
      caption: 'Les frais',
      columns: [
        { id: 'a', label: 'Quoi' },
        { id: 'b', label: 'Combien' },
      ],
      rows: ['1', '2'].map((row) => ({
        id: row,
        cells: [cell(`${row}a`, 'x'), cell(`${row}b`, 'y')],
      })),
    }
    const { id: text } = await write(
      payload,
      ana,
      chapterData(await aSource(payload), { content: [table] }),
    )
    type Table = typeof table
    const path = `/guide-chapters/${text}?draft=true&locale=fr&depth=0`
    const form = storedAs<{ content: Table[]; updatedAt: string }>(
      (await rest(payload, path, { user: ana })).json,
    )
    const wrote = (row: number, column: number, words: unknown) => {
      const content = structuredClone(form.content)
      content[0]!.rows[row]!.cells[column]!.text = words
      return { ...form, content }
    }
    const saved = async (user: Account, body: object) =>
      (await rest(payload, path, { user, method: 'PATCH', body })).status
    const marked = [
      { type: 'link', fields: link, children: [{ type: 'text', text: '12 $', format: 1 }] },
    ]
    expect(await saved(ana, wrote(0, 0, 'par Ana'))).toBe(200)
    expect(await saved(bea, wrote(1, 1, marked))).toBe(200)
    expect((await latest(payload, text)).content).toMatchObject([
      { rows: [{ cells: [{ text: 'par Ana' }, {}] }, { cells: [{}, { text: marked }] }] },
    ])
    expect(await saved(bea, wrote(0, 0, 'par Bea'))).toBe(409)
  })

  it('are asked where both wrote in one block, and nothing is overwritten', async () => {
    const form = await opened()
    expect((await send(ana, written(form, 1, 'Délais, par Ana'))).status).toBe(200)
    const late = await send(bea, written({ ...form, title: 'Autre' }, 1, 'Délais, par Bea'))
    expect(late.status).toBe(409)
    expect(late.text).toContain('choisissez ce qui reste')
    expect(await latest(payload, id)).toMatchObject({ title: form.title })
    expect(await wordsNow()).toEqual(['Frais', 'Délais, par Ana', 'Recours'])
    // A block that one removed and the other wrote in is asked about too.
    const removed = { ...form, content: form.content.filter((_, at) => at !== 1) }
    expect((await send(bea, removed)).status).toBe(409)
  })

  it('one’s own saves go on, and who names no version writes over none', async () => {
    const form = await opened()
    const { doc } = await send(ana, written(form, 0, 'Frais, par Ana'))
    expect((await send(ana, { ...doc, order: 2 })).status).toBe(200)
    expect((await send(bea, { order: 3 })).status).toBe(200)
    expect(await latest(payload, id)).toMatchObject({ order: 3 })
  })

  it('a version that nobody knows any more takes nothing away', async () => {
    const form = await opened()
    const updatedAt = '2020-01-01T00:00:00.000Z'
    for (const moment of [updatedAt, 'never']) {
      const late = written({ ...form, updatedAt: moment }, 0, 'Autre')
      expect((await send(bea, late)).status).toBe(409)
    }
    const less = { ...form, updatedAt, content: form.content.slice(1) }
    expect((await send(bea, less)).status).toBe(200)
    expect(await wordsNow()).toContain('Frais')
  })

  it('a save does not silently undo what a reviewer did meanwhile', async () => {
    const form = await opened()
    await act(payload, ana, id, 'submit')
    const late = await send(ana, written(form, 0, 'Frais, plus tard'))
    expect(late.status).toBe(409)
    expect(late.text).toContain('étape de la relecture')
    expect(await latest(payload, id)).toMatchObject({ workflowState: 'inReview' })
    // Nothing was written: nothing is undone.
    expect((await send(ana, form)).status).toBe(200)
    expect(await latest(payload, id)).toMatchObject({ workflowState: 'inReview' })
    // Who saw it goes on: the form is then of that version.
    const { updatedAt } = await latest(payload, id)
    expect((await send(ana, written({ ...form, updatedAt }, 0, 'Plus tard'))).status).toBe(200)
    expect(await latest(payload, id)).toMatchObject({ workflowState: 'draft' })
  })

  it('both are among the writers of what both wrote', async () => {
    const form = await opened()
    await send(ana, written(form, 0, 'Par Ana'))
    await send(bea, written(form, 1, 'Par Bea'))
    expect((await latest(payload, id)).writers).toEqual([ana.id, bea.id])
    expect(await wordsNow()).toEqual(['Par Ana', 'Par Bea', 'Recours'])
  })

  itWithTransactions('two saves at one moment keep both', async () => {
    const form = await opened()
    const answers = await Promise.all([
      send(ana, written(form, 0, 'Par Ana')),
      send(bea, written(form, 1, 'Par Bea')),
    ])
    const kept = answers.map(({ status }) => status)
    expect(kept).toContain(200)
    const words = await wordsNow()
    expect(words.filter((each) => each.startsWith('Par'))).toHaveLength(
      kept.filter((status) => status === 200).length,
    )
  })
})

interface Answer extends Partial<Beat>, Partial<Waiting> {
  status: number
  codes: string[]
}

const VISIT = 'visit-of-ana-1'

async function ask(
  user: Account | undefined,
  body?: object,
  of: Id = id,
  query = '',
): Promise<Answer> {
  const { json, status } = await rest(payload, `/guide-chapters/${of}/together${query}`, {
    ...(user ? { user } : {}),
    ...(body ? { method: 'POST', body } : {}),
  })
  const [error] = (json.errors ?? []) as { data?: { refusals?: { code: string }[] } }[]
  const codes = (error?.data?.refusals ?? []).map(({ code }) => code)
  return { ...(json as Partial<Beat & Waiting>), status, codes }
}

/** What a page sends while a person types. */
const typed = (user: Account, changes: object = {}) => ({
  person: user.id,
  visit: VISIT,
  from: '2026-01-01T00:00:00.000Z',
  patch: { title: { value: 'Pas encore fini' } },
  ...changes,
})

const keep = (user: Account, changes: object = {}, of: Id = id) =>
  ask(user, typed(user, changes), of)

const waiting = async (user: Account) => (await ask(user)).kept

const countVersions = async () => {
  const where = { parent: { equals: id } }
  const found = await payload.countVersions({
    collection: 'guide-chapters',
    where,
    overrideAccess: true,
  })
  return found.totalDocs
}

const keysNow = async (prefix: string) =>
  (await readKeys<{ revision: number }>(payload, prefix)).length

describe('words that are not saved', () => {
  it('are kept for their author alone, and touch neither text, version nor what a reviewer approved', async () => {
    await act(payload, ana, id, 'submit')
    await act(payload, bea, id, 'approve')
    const before = [await latest(payload, id), await countVersions()]
    expect(await keep(ana)).toMatchObject({ status: 200 })
    expect(await keep(ana, { patch: { title: { value: 'Fini' } } })).toMatchObject({ status: 200 })
    expect([await latest(payload, id), await countVersions()]).toEqual(before)
    expect(await waiting(ana)).toMatchObject([
      { visit: VISIT, patch: { title: { value: 'Fini' } }, from: '2026-01-01T00:00:00.000Z' },
    ])
    expect(await waiting(bea)).toEqual([])
    // Saved, or thrown away from another page.
    await ask(ana, { person: ana.id, visit: 'another-visit', drop: VISIT })
    expect(await waiting(ana)).toEqual([])
    await keep(ana)
    await keep(ana, { patch: null })
    expect(await waiting(ana)).toEqual([])
  })

  it('are read and written by nobody who may not write in the text', async () => {
    const translator = await account(payload, ['translator'])
    const organization = await account(payload, ['organization'])
    for (const user of [translator, organization]) {
      expect(await ask(user)).toMatchObject({ status: 403, codes: ['mayNotWrite'] })
      expect(await keep(user)).toMatchObject({ status: 403, codes: ['mayNotWrite'] })
      expect((await keep(user, {}, 'new')).status).toBe(403)
    }
    expect((await ask(undefined)).status).toBe(401)
    expect((await ask(undefined, typed(ana))).status).toBe(401)
    expect((await ask(ana, undefined, DATABASE === 'sqlite' ? 999 : '0'.repeat(24))).status).toBe(
      404,
    )
    // Another account signed in meanwhile in the same browser.
    expect(await ask(bea, typed(ana))).toMatchObject({ status: 403, codes: ['otherPerson'] })
    expect(await keysNow('kept-words:')).toBe(0)
  })

  it('that are too many, or in no shape, are refused in words, and what was kept stays', async () => {
    await keep(ana)
    const long = { title: { value: 'a'.repeat(MOST_CHARACTERS) } }
    expect(await keep(ana, { patch: long })).toMatchObject({ status: 422, codes: ['tooMany'] })
    for (const changes of [
      { patch: [] },
      { patch: { a: 1 } },
      { visit: '' },
      { visit: 'a:b:c:d:e' },
    ]) {
      expect(await keep(ana, changes)).toMatchObject({ status: 400, codes: ['unreadable'] })
    }
    expect(await waiting(ana)).toMatchObject([{ patch: { title: { value: 'Pas encore fini' } } }])
    for (const visit of ['visit-two', 'visit-three', 'visit-four', 'visit-five']) {
      expect((await keep(ana, { visit })).status).toBe(200)
    }
    expect(await keep(ana, { visit: 'visit-six' })).toMatchObject({ codes: ['tooManyPlaces'] })
    expect((await keep(ana, { visit: 'visit-two' })).status).toBe(200)
  })

  it('are of one text, however its address is written: as many, and gone with it', async () => {
    await keep(ana)
    const otherwise = DATABASE === 'sqlite' ? `0${id}` : String(id).toUpperCase()
    expect(await keep(ana, { visit: 'visit-two' }, otherwise)).toMatchObject({ status: 200 })
    expect(await waiting(ana)).toHaveLength(2)
  })

  it('of a text that was never saved wait too', async () => {
    expect(await keep(ana, { from: '' }, 'new')).toMatchObject({ status: 200, others: [] })
    expect((await ask(ana, undefined, 'new')).kept).toHaveLength(1)
    expect(await waiting(ana)).toEqual([])
  })

  it('come with the version they were typed in and the one of now', async () => {
    const { updatedAt, title } = await opened()
    await save(payload, bea, id, { title: 'Le titre de Bea' })
    const { sides } = await ask(ana, undefined, id, `?from=${updatedAt}`)
    expect(sides).toMatchObject({
      base: { title },
      latest: { title: 'Le titre de Bea' },
      by: 'Bea',
      wentOn: false,
    })
    expect((await ask(ana, undefined, id, '?from=never')).sides).toMatchObject({ base: null })
  })

  it('go with the text, with the account, and when their time is over', async () => {
    await keep(ana)
    await keep(bea)
    expect(await forgetOldWords(payload)).toBe(0)
    await payload.delete({ collection: 'users', id: payloadId(ana.id), overrideAccess: true })
    expect([await keysNow('kept-words:'), await keysNow('here:')]).toEqual([1, 1])
    const admin = await account(payload, ['admin'])
    await payload.delete({
      collection: 'guide-chapters',
      id: payloadId(id),
      overrideAccess: false,
      user: admin,
    })
    expect([await keysNow('kept-words:'), await keysNow('here:')]).toEqual([0, 0])
    const { id: other } = await write(payload, bea, chapterData(await aSource(payload)))
    await keep(bea, {}, other)
    const month = 31 * 86_400_000
    expect(await forgetOldWords(payload, new Date(Date.now() + month))).toBe(1)
  })
})

describe('who else is here', () => {
  it('is said to each, with the passage they are in, until they leave', async () => {
    const [block] = (await opened()).content
    const first = await ask(ana, { person: ana.id, visit: VISIT, block: block!.id })
    // Her own words are nobody else's.
    expect(first).toMatchObject({ others: [], latest: { by: null, state: 'draft' } })
    const second = await ask(bea, { person: bea.id, visit: 'visit-of-bea' })
    expect(second.others).toMatchObject([{ name: 'Ana', isSelf: false, block: block!.id }])
    expect(second.latest).toMatchObject({ by: 'Ana' })
    const again = await ask(ana, { person: ana.id, visit: 'ana-elsewhere' })
    expect(again.others).toMatchObject([
      { name: 'Ana', isSelf: true, block: block!.id },
      { name: 'Bea', isSelf: false },
    ])
    await ask(bea, { person: bea.id, visit: 'visit-of-bea', leaves: true })
    const alone = await ask(ana, { person: ana.id, visit: VISIT })
    expect(alone.others).toMatchObject([{ name: 'Ana', isSelf: true }])
  })

  it('is each person once, in the passage that they write in, also of one name and in many tabs', async () => {
    const [block] = (await opened()).content
    const namesake = await account(payload, ['researcher'])
    const text = { collection: 'guide-chapters', id }
    const now = Date.now()
    const here = { text, person: bea.id, name: 'Bea' }
    await sayHere(payload, { ...here, visit: 'tab-1', block: block!.id }, now)
    // The tab behind it spoke last, and is in no passage.
    for (let tab = 2; tab <= 10; tab += 1) {
      await sayHere(payload, { ...here, visit: `tab-${tab}` }, now + tab)
    }
    await sayHere(payload, { text, person: namesake.id, name: 'Bea', visit: 'namesake' }, now)
    const { others } = await ask(ana, { person: ana.id, visit: VISIT })
    expect(others).toMatchObject([{ name: 'Bea' }, { name: 'Bea' }])
    expect(others!.filter((one) => one.block === block!.id)).toHaveLength(1)
    expect(new Set(others!.map(({ key }) => key)).size).toBe(2)
    // Whoever calls a page as another one does hides nobody.
    const copied = await ask(ana, { person: ana.id, visit: 'namesake' })
    expect(copied.others!.filter(({ isSelf }) => !isSelf)).toHaveLength(2)
  })

  it('is asked once for a list: of each text its own, by the name of now', async () => {
    const { id: other } = await write(payload, bea, chapterData(await aSource(payload)))
    const say = (of: Id, user: Account, name: string) => {
      const text = { collection: 'guide-chapters', id: of }
      return sayHere(payload, { text, person: user.id, name, visit: `visit-${user.id}` })
    }
    await say(id, ana, 'Ana')
    await say(other, bea, 'Bea')
    await say(other, bea, 'Bea, qui a changé de nom')
    const names = await namesByText(payload, 'guide-chapters')
    expect(names.get(String(id))).toEqual(['Ana'])
    expect(names.get(String(other))).toEqual(['Bea, qui a changé de nom'])
    expect((await namesByText(payload, 'pages')).size).toBe(0)
  })

  it('ends by itself where a page closed without a word', async () => {
    const text = { collection: 'guide-chapters', id }
    await sayHere(payload, { text, person: bea.id, name: 'Bea', visit: 'visit-of-bea' }, 0)
    expect((await ask(ana, { person: ana.id, visit: VISIT })).others).toEqual([])
    expect(await forgetGone(payload)).toBe(1)
  })
})
