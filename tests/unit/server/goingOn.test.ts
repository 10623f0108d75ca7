import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Request, Response } from 'express'
import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { type Change, GOES_ON_MS } from '@/contentVersion/changes'
import { question } from '@/contentVersion/questions'
import type { Trace } from '@/contentVersion/trace'
import { MARKS_CHANGES } from '@/contentVersion/version'
import { noteRead } from '@/db/reading'
import type { FormDoor } from '@/forms/payload/formDoor'
import { contentTag } from '@/http/contentTag'
import { PageCache } from '@/server/pageCache'
import { readingPages } from '@/server/readingPages'

import { lots } from '../../lots'
import { standIn } from '../../standIn'

/*
 * For how long a page may go on as it was after a publication that this process hears of by looking only: the whole way
 * of a request, on a clock of the test. Next and the database are stood in for.
 */

interface Commit {
  /** How many there were before it. */
  number: number
  id: string
  atMs: number
  mayWait: boolean
}

const database = vi.hoisted(() => ({
  commits: [] as { number: number; id: string; atMs: number; mayWait: boolean }[],
  lookTakesMs: (): number => 0,
}))
vi.mock('@/db/changeMarks', () => ({
  readNewMarks: async (_: unknown, __: unknown, before?: { version: string }) => {
    const wait = database.lookTakesMs()
    await new Promise((resolve) => setTimeout(resolve, wait))
    const seen = database.commits.length
    await new Promise((resolve) => setTimeout(resolve, wait))
    const changes = database.commits
      .slice(Number(before?.version ?? 0), seen)
      .map(({ id, mayWait }): Change => ({ collection: 'sheets', id, ...(mayWait && { mayWait }) }))
    return { seen: { version: String(seen) }, changes: before ? changes : 'everything' }
  },
}))

const PAYLOAD = standIn<Payload>({
  collections: {
    sheets: {
      config: {
        hooks: { afterChange: [Object.assign(() => undefined, { [MARKS_CHANGES]: true })] },
      },
    },
  },
})

const IDS = ['1', '2', '3', '4', '5', '6']
/** Asking the database for what is new: a look each so often, and what it takes. */
const HEARD_MS = 250 + 2 * 20

/** The number of the last publication of a sheet among the first so many. */
const stateOf = (id: string, commits = database.commits.length): number =>
  database.commits.slice(0, commits).findLast((commit) => commit.id === id)?.number ?? -1

interface Answered {
  id: string
  state: number
  from: string
  askedMs: number
  isOfTeam: boolean
}

/** @param longestMs what one drawing of eight takes */
function site(pick: (below: number) => number, longestMs = 0) {
  const answers: Answered[] = []
  const drawn = { now: new Map<string, number>(), most: 0, mostOfOne: 0, count: 0 }
  const bodyOf = (id: string, state: number) => Buffer.from(`sheet ${id}, ${state}`)
  const stateBy = new Map<string, number>()
  // Questions are known by their names in the whole process.
  const findSheet = question(`sheet ${crypto.randomUUID()}`, async (id: string) => {
    noteRead('sheets', [id])
    return stateOf(id)
  })
  const pages = readingPages({
    payload: PAYLOAD,
    cache: new PageCache<Trace>(10_000_000),
    door: standIn<FormDoor>({ headers: () => ({}) }),
    isOn: true,
    handleByNext: async (req: IncomingMessage, res: ServerResponse) => {
      const id = req.url?.split('/').at(-1) ?? ''
      drawn.now.set(id, (drawn.now.get(id) ?? 0) + 1)
      drawn.count += 1
      drawn.most = Math.max(
        drawn.most,
        [...drawn.now.values()].reduce((sum, one) => sum + one, 0),
      )
      drawn.mostOfOne = Math.max(drawn.mostOfOne, drawn.now.get(id)!)
      await new Promise((resolve) => setTimeout(resolve, pick(40)))
      const state = await findSheet(id)
      await new Promise((resolve) => setTimeout(resolve, pick(8) === 0 ? longestMs : pick(200)))
      drawn.now.set(id, drawn.now.get(id)! - 1)
      stateBy.set(contentTag(bodyOf(id, state)), state)
      res.setHeader('Content-Type', 'text/plain')
      res.end(bodyOf(id, state))
    },
  })

  const ask = async (id: string, isOfTeam = false): Promise<Answered> => {
    const path = `/fr/guide/${id}`
    const askedMs = Date.now()
    const headers: Record<string, unknown> = {}
    const req = standIn<Request>({
      method: 'GET',
      path,
      originalUrl: path,
      headers: isOfTeam ? { cookie: 'payload-token=x' } : {},
      acceptsLanguages: () => 'fr',
      secure: true,
    })
    return new Promise((resolve, reject) => {
      const res = standIn<Response>({
        locals: {},
        hasHeader: (name: string) => name in headers,
        setHeader: (name: string, value: unknown) => {
          headers[name] = value
          if (name !== 'ETag') return
          const state = stateBy.get(String(value).replace(/^"|-identity"$/g, ''))!
          const answer = { id, state, from: String(headers['X-Page-Cache']), askedMs, isOfTeam }
          answers.push(answer)
          resolve(answer)
        },
        end: () => undefined,
      })
      const next = () => Promise.resolve(pages.made(req, res, reject)).catch(reject)
      Promise.resolve(pages.kept(req, res, next)).catch(reject)
    })
  }
  return { ask, answers, drawn }
}

function publish(id: string, mayWait: boolean): void {
  const { commits } = database
  commits.push({ number: commits.length, id, atMs: Date.now(), mayWait })
}

/** The publications of a page that an answer does not show. */
const missedBy = ({ id, state }: Answered): Commit[] =>
  database.commits.filter((commit) => commit.id === id && commit.number > state)

describe('a page after a publication', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-12-01T17:00:00Z') })
    database.commits = []
    database.lookTakesMs = () => 0
    Reflect.deleteProperty(globalThis, 'accompagnerContentVersion')
  })
  afterEach(() => void vi.useRealTimers())

  it.each([1, 2, 3, 4])(
    'is old for a moment only, drawn once at a time, and then as it is made now (%i)',
    async (seed) => {
      const pick = lots(seed)
      database.lookTakesMs = () => pick(20)
      const { ask, answers, drawn } = site(pick, 1_500)
      await Promise.all([...IDS.map((id) => ask(id)), vi.advanceTimersByTimeAsync(2_000)])
      const all: Promise<unknown>[] = []
      for (let elapsedMs = 0; elapsedMs < 150_000;) {
        // A pause now and then: nobody asks, and what was published meanwhile is heard of late.
        const pauseMs = pick(60) === 0 ? 3_000 : pick(40)
        if (pick(25) === 0) publish(IDS[pick(IDS.length)]!, pick(6) > 0)
        all.push(ask(IDS[pick(IDS.length)]!, pick(12) === 0))
        elapsedMs += pauseMs
        await vi.advanceTimersByTimeAsync(pauseMs)
      }
      await vi.advanceTimersByTimeAsync(20_000)
      await Promise.all(all)
      for (const answer of answers) {
        for (const { atMs, mayWait } of missedBy(answer)) {
          const oldForMs = answer.askedMs - atMs
          if (answer.isOfTeam) expect(oldForMs).toBeLessThanOrEqual(0)
          else expect(oldForMs).toBeLessThanOrEqual(mayWait ? GOES_ON_MS : HEARD_MS)
        }
      }
      expect(drawn.mostOfOne).toBe(1)
      expect(drawn.most).toBe(2)
      const of = (from: string) => answers.filter((answer) => answer.from === from).length
      expect(of('stale')).toBeGreaterThan(50)
      expect(of('hit')).toBeGreaterThan(of('stale'))
      expect(drawn.count).toBeLessThan(answers.length / 2)
      // Nothing is published any more: all is as it would be made now.
      await Promise.all([...IDS.map((id) => ask(id)), vi.advanceTimersByTimeAsync(5_000)])
      const last = IDS.map((id) => ask(id))
      await vi.advanceTimersByTimeAsync(5_000)
      for (const answer of await Promise.all(last)) {
        expect(answer.state).toBe(stateOf(answer.id))
        expect(answer.from).toBe('hit')
      }
    },
  )

  /** The page of a sheet as it is kept by a process that looks at the database all the time. */
  async function keptSheet() {
    const { ask, drawn } = site(() => 30)
    const at = async (passMs: number, { id = '1', isOfTeam = false } = {}) => {
      await vi.advanceTimersByTimeAsync(passMs)
      const asked = ask(id, isOfTeam)
      await vi.advanceTimersByTimeAsync(200)
      return asked
    }
    await at(0)
    return { at, drawn }
  }

  it('is shown as it was while it is made anew', async () => {
    const { at } = await keptSheet()
    publish('1', true)
    expect(await at(60)).toMatchObject({ from: 'stale', state: -1 })
    expect(await at(0)).toMatchObject({ from: 'hit', state: 0 })
  })

  it('is not shown as it was once something was taken from the public, nor to the team', async () => {
    const { at } = await keptSheet()
    publish('1', false)
    expect(await at(60)).toMatchObject({ from: 'miss', state: 0 })
    publish('1', true)
    expect(await at(0, { isOfTeam: true })).toMatchObject({ from: 'miss', state: 1 })
    expect(await at(0)).toMatchObject({ from: 'hit', state: 1 })
  })

  it('is made anew first where nobody looked for long: nobody knows since when it is old', async () => {
    const { at } = await keptSheet()
    publish('1', true)
    expect(await at(GOES_ON_MS)).toMatchObject({ from: 'miss', state: 0 })
  })

  it('that somebody asked for lately, and again, is made anew before the next one asks', async () => {
    const { at, drawn } = await keptSheet()
    await at(5_000, { id: '2' })
    await at(0, { id: '2' })
    await at(4_000, { id: '3' })
    publish('1', true)
    publish('2', true)
    // Whoever asks for another page hears of it. The first one was asked for too long ago.
    await at(2_000, { id: '3' })
    expect(drawn.count).toBe(4)
    expect(await at(0, { id: '2' })).toMatchObject({ from: 'hit', state: 1 })
    expect(await at(0)).toMatchObject({ from: 'miss', state: 0 })
  })

  it('that one reader alone asked for is not', async () => {
    const { at, drawn } = await keptSheet()
    await at(0)
    await at(0, { id: '2' })
    publish('1', true)
    publish('2', true)
    await at(2_000)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(drawn.count).toBe(3)
  })

  it('that nobody asks for is not made anew, and once for several publications', async () => {
    const { at, drawn } = await keptSheet()
    expect(drawn.count).toBe(1)
    for (let turn = 0; turn < 5; turn += 1) publish('1', true)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(drawn.count).toBe(1)
    expect(await at(0)).toMatchObject({ state: 4 })
    expect(drawn.count).toBe(2)
  })
})
