import { MongoNetworkError } from 'mongodb'
import { Forbidden, type Payload, type PayloadRequest } from 'payload'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import {
  currentContentVersion,
  hearOfChanges,
  isDatabaseSilent,
  rereadContentVersion,
} from '@/contentVersion/version'
import { DatabaseAway } from '@/db/retry'
import { askToSignIn } from '@/server/rest/refusals'
import { whileHeard } from '@/server/silence'

import { standIn } from '../../standIn'

/* What a process goes on with while its database says nothing. */

const database = vi.hoisted(() => ({
  answer: (): Promise<{ seen: { version: string }; changes: [] }> => Promise.reject(new Error()),
}))
vi.mock('@/db/changeMarks', () => ({ readNewMarks: () => database.answer() }))

const said: string[] = []
const note = ({ msg }: { msg: string }) => void said.push(msg)
const PAYLOAD = standIn<Payload>({
  collections: {},
  logger: standIn<Payload['logger']>({ error: note, info: note }),
})

const answers = (version: string) => () => Promise.resolve({ seen: { version }, changes: [] as [] })
const silence = () => new Promise<never>(() => undefined)

/** A quarter of a second: what is known is no longer taken as it is. */
const later = () => vi.advanceTimersByTimeAsync(250)

beforeEach(async () => {
  vi.useFakeTimers()
  said.length = 0
  database.answer = answers('known')
  await rereadContentVersion(PAYLOAD)
  await later()
})

afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(globalThis, 'accompagnerContentVersion')
})

async function msUntil(asked: Promise<unknown>): Promise<number> {
  const beganAt = performance.now()
  let isDone = false
  void asked.finally(() => (isDone = true)).catch(() => undefined)
  while (!isDone) await vi.advanceTimersByTimeAsync(1)
  return performance.now() - beganAt
}

it('the version that is known goes on once nothing is heard for two seconds, then at once', async () => {
  database.answer = silence
  const first = currentContentVersion(PAYLOAD)
  expect(await msUntil(first)).toBeGreaterThanOrEqual(2_000)
  expect(await first).toBe('known')
  expect(isDatabaseSilent()).toBe(true)
  const next = currentContentVersion(PAYLOAD)
  expect(await msUntil(next)).toBeLessThan(20)
  expect(await next).toBe('known')
  expect(await msUntil(hearOfChanges(PAYLOAD).catch(() => undefined))).toBeLessThan(20)
  expect(said).toEqual(['the database is silent: kept pages go on as they are'])
})

it('the version that is known goes on when the driver gives a server up', async () => {
  database.answer = () => Promise.reject(new MongoNetworkError('connection 3 timed out'))
  expect(await currentContentVersion(PAYLOAD)).toBe('known')
  expect(isDatabaseSilent()).toBe(true)
})

it('the next that is heard is in force', async () => {
  database.answer = () => Promise.reject(new MongoNetworkError('connection 3 timed out'))
  await currentContentVersion(PAYLOAD)
  database.answer = answers('new')
  expect(await currentContentVersion(PAYLOAD)).toBe('new')
  expect(isDatabaseSilent()).toBe(false)
  expect(said.at(-1)).toBe('the database is heard again')
})

it('is heard though nobody asks', async () => {
  database.answer = () => Promise.reject(new MongoNetworkError('connection 3 timed out'))
  await currentContentVersion(PAYLOAD)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(isDatabaseSilent()).toBe(true)
  database.answer = answers('new')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(isDatabaseSilent()).toBe(false)
  expect(vi.getTimerCount()).toBe(0)
})

it('a database that is busy is no silence', async () => {
  database.answer = () =>
    Promise.reject(Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' }))
  await expect(currentContentVersion(PAYLOAD)).rejects.toThrow('locked')
  expect(isDatabaseSilent()).toBe(false)
})

it('a fault is no silence', async () => {
  database.answer = () => Promise.reject(new TypeError('a fault'))
  await expect(currentContentVersion(PAYLOAD)).rejects.toThrow('a fault')
  expect(isDatabaseSilent()).toBe(false)
})

it('whoever must know waits for as long as it takes', async () => {
  let tell: (seen: { seen: { version: string }; changes: [] }) => void = () => undefined
  database.answer = () => new Promise((resolve) => (tell = resolve))
  const asked = rereadContentVersion(PAYLOAD)
  await vi.advanceTimersByTimeAsync(60_000)
  tell({ seen: { version: 'new' }, changes: [] })
  expect(await asked).toBe('new')
})

it('whose session could not be looked up is not told that it ended', async () => {
  const refused = (headers = new Headers({ cookie: 'payload-token=some' })) =>
    askToSignIn({
      ...standIn<Parameters<typeof askToSignIn>[0]>({}),
      error: new Forbidden(),
      req: standIn<PayloadRequest>({
        user: null,
        headers,
        i18n: undefined,
        payload: PAYLOAD,
      }),
    })
  expect(await refused()).toMatchObject({ status: 403 })
  // Nobody had read anything since it fell silent.
  await later()
  database.answer = () => Promise.reject(new MongoNetworkError('connection 3 timed out'))
  expect(await refused()).toMatchObject({ status: 503 })
  expect(await refused(new Headers())).toMatchObject({ status: 403 })
})

it('a page that needs the database is given up in some seconds, and no sooner than it is silent', async () => {
  const page = whileHeard(PAYLOAD, silence(), () => false)
  await vi.advanceTimersByTimeAsync(30_000)
  database.answer = silence
  expect(await msUntil(page)).toBeLessThan(10_000)
  await expect(page).rejects.toThrow(DatabaseAway)
})

it('a page that needs nothing of it comes all the same', async () => {
  database.answer = silence
  const made = new Promise((resolve) => setTimeout(resolve, 3_000, 'made'))
  const page = whileHeard(PAYLOAD, made, () => false)
  expect(await msUntil(page)).toBeLessThan(3_100)
  expect(await page).toBe('made')
})

it('a page that never comes is asked for no more once its reader has left', async () => {
  let hasLeft = false
  const page = whileHeard(PAYLOAD, silence(), () => hasLeft)
  page.catch(() => undefined)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(vi.getTimerCount()).toBeGreaterThan(0)
  hasLeft = true
  await vi.advanceTimersByTimeAsync(5_000)
  expect(vi.getTimerCount()).toBe(0)
})
