import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'

import express from 'express'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Trace } from '@/contentVersion/trace'
import { addDays, noonOf } from '@/days/calendar'
import { isSqlite, mongoose, sqlite } from '@/db/engine'
import { env } from '@/env'
import { FormDoor } from '@/forms/payload/formDoor'
import { eraseDue } from '@/operations/payload/retention/eraseDue'
import { tidyUp } from '@/operations/payload/retention/tidyUp'
import { before } from '@/operations/retention/period'
import { DEFAULT_PERIODS } from '@/operations/retention/promises'
import { countAnswers } from '@/server/countAnswers'
import { createLogger } from '@/server/logging'
import { PageCache } from '@/server/pageCache'
import { readingPages } from '@/server/readingPages'
import type { Counted, DayCount } from '@/statistics/counts'
import { addCounts } from '@/statistics/payload/addCounts'
import { foldMonths } from '@/statistics/payload/foldMonths'
import { Recorder } from '@/statistics/payload/recorder'

import { emptyDatabase, startPayload } from '../harness'

const DAY = '2026-11-29'
const HOME: Counted = { kind: 'page', locale: 'fr', item: '/' }
const SEARCH: Counted = { kind: 'search', locale: 'fr', item: '/search' }

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(() => emptyDatabase(payload))

const stored = async (): Promise<DayCount[]> => {
  const { docs } = await payload.find({
    collection: 'daily-counts',
    pagination: false,
    sort: 'day',
  })
  return docs.map(({ day, kind, locale, item, count }) => ({ day, kind, locale, item, count }))
}

const words = async () => {
  const { docs } = await payload.find({ collection: 'unanswered-words', sort: 'lastDay' })
  return docs.map(({ month, words, days, asks }) => ({ month, words: words ?? null, days, asks }))
}

const on = (day: string) => new Recorder(payload, () => noonOf(day).getTime())

/** A database that goes away for one of the next writings to a collection, counted from 1; the others stand. */
function goesAwayAt(slug: 'daily-counts' | 'unanswered-words', call: number) {
  type Write = (...given: unknown[]) => Promise<unknown>
  const database: unknown = isSqlite(payload)
    ? sqlite(payload).client
    : mongoose(payload).collections[slug]!.collection
  const name = isSqlite(payload) ? 'execute' : 'updateOne'
  const on = database as Record<typeof name, Write>
  const write = on[name].bind(on)
  let calls = 0
  return vi.spyOn(on, name).mockImplementation(async (...given) => {
    calls += 1
    if (calls === call) throw new Error('The database is away')
    return write(...given)
  })
}

describe('counts', () => {
  it('of several processes add up, also when they write at the same time', async () => {
    const processes = Array.from({ length: 3 }, () => on(DAY))
    for (let round = 0; round < 10; round += 1) {
      await Promise.all(
        processes.map((recorder) => {
          for (let n = 0; n < 7; n += 1) recorder.count(HOME)
          recorder.count({ ...HOME, locale: 'es' })
          return recorder.write()
        }),
      )
    }
    const counts = await stored()
    expect(counts.find(({ locale }) => locale === 'fr')?.count).toBe(210)
    expect(counts.find(({ locale }) => locale === 'es')?.count).toBe(30)
    expect(counts).toHaveLength(2)
  })

  it('go on where they were after a restart', async () => {
    const first = on(DAY)
    first.count(HOME)
    await first.write()
    const second = on(DAY)
    second.count(HOME)
    await second.write()
    await second.write() // with nothing to write
    expect(await stored()).toEqual([{ ...HOME, day: DAY, count: 2 }])
  })

  it('wait for a database that was away, and are then exact', async () => {
    const away = new Proxy(payload, {
      get: (target, name) => {
        if (name === 'db' && isAway) throw new Error('The database is away')
        return Reflect.get(target, name) as unknown
      },
    })
    let isAway = true
    const recorder = new Recorder(away, () => noonOf(DAY).getTime())
    recorder.count(HOME)
    recorder.count(HOME)
    await expect(recorder.write()).rejects.toThrow('away')
    recorder.count(HOME)
    isAway = false
    await recorder.write()
    expect(await stored()).toEqual([{ ...HOME, day: DAY, count: 3 }])
  })

  it('are not doubled when the database goes away in the middle of many', async () => {
    const rows = Array.from({ length: 5 }, (_, n) => ({
      ...HOME,
      day: DAY,
      item: `/${n}`,
      count: 1,
    }))
    // On SQLite they are one statement.
    const away = goesAwayAt('daily-counts', isSqlite(payload) ? 1 : 3)
    const { left, error } = await addCounts(payload, rows)
    away.mockRestore()
    expect(error).toBeDefined()
    expect(await addCounts(payload, left)).toEqual({ left: [] })
    expect((await stored()).map(({ count }) => count)).toEqual([1, 1, 1, 1, 1])
  })

  it('belong to the day it is in Quebec', async () => {
    let now = Date.parse('2026-11-30T04:59:59.900Z')
    const recorder = new Recorder(payload, () => now)
    recorder.count(HOME)
    now += 100
    recorder.count(HOME)
    await recorder.write()
    expect((await stored()).map(({ day, count }) => [day, count])).toEqual([
      ['2026-11-29', 1],
      ['2026-11-30', 1],
    ])
  })
})

describe('what leaves the server', () => {
  const FIREFOX = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Firefox/141.0' }

  /** The server's own way from a request to its answer; Next's pages alone are stood in for. */
  async function openSite(recorder: Recorder | undefined) {
    const logger = createLogger({ ...env, LOG_LEVEL: 'silent' })
    const reading = readingPages({
      payload,
      cache: new PageCache<Trace>(1_000_000),
      door: new FormDoor({ secret: () => payload.secret, logger }),
      isOn: true,
      handleByNext: vi.fn(async (req, res) => {
        const isThere = !String(req.url).includes('nobody')
        res.statusCode = isThere ? 200 : 404
        res.setHeader('Content-Type', 'text/html; charset=utf-8')
        const found = String(req.url).includes('q=') ? '<div data-found-nothing=""></div>' : ''
        res.end(`<html><head></head><body>${found}</body></html>`)
      }),
    })
    const app = express()
    app.use(countAnswers(recorder))
    app.use(reading.kept)
    app.use(reading.made)
    const server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    return {
      ask: async (path: string, headers: Record<string, string> = FIREFOX, method = 'GET') => {
        // As a browser: `fetch` of Node says by itself that it is a script.
        const answer = await new Promise<IncomingMessage>((resolve, reject) =>
          request({ host: '127.0.0.1', port, path, headers, method, agent: false }, resolve)
            .on('error', reject)
            .end(),
        )
        await answer.resume().toArray()
        return { status: answer.statusCode, headers: answer.headers }
      },
      close: () => new Promise((resolve) => server.close(resolve)),
    }
  }

  it('counts alike whether it was kept or made, and nothing of robots, heads and what is not there', async () => {
    const recorder = on(DAY)
    const site = await openSite(recorder)
    const made = await site.ask('/fr/guide/logement')
    const kept = await site.ask('/fr/guide/logement')
    expect([made, kept].map(({ headers }) => headers['x-page-cache'])).toEqual(['miss', 'hit'])
    const etag = kept.headers.etag ?? ''
    expect(
      (await site.ask('/fr/guide/logement', { ...FIREFOX, 'if-none-match': etag })).status,
    ).toBe(304)
    await site.ask('/fr/guide/logement', { 'user-agent': 'Googlebot/2.1' })
    await site.ask('/fr/guide/logement', FIREFOX, 'HEAD')
    await site.ask('/fr/guide/logement', { ...FIREFOX, 'sec-purpose': 'prefetch' })
    await site.ask('/fr/guide/logement', { ...FIREFOX, cookie: 'payload-token=x' })
    for (let n = 0; n < 20; n += 1) await site.ask(`/fr/guide/nobody-${n}`)
    await site.close()
    await recorder.write()
    expect(await stored()).toEqual([
      { day: DAY, kind: 'page', locale: 'fr', item: '/guide/logement', count: 3 },
    ])
  })

  it('counts a search that found nothing, also when its page was kept, and tells no reader of it', async () => {
    const recorder = on(DAY)
    const site = await openSite(recorder)
    for (let n = 0; n < 2; n += 1) {
      const answer = await site.ask('/fr/repertoire?q=toboggan')
      expect(Object.keys(answer.headers).filter((name) => name.includes('found'))).toEqual([])
    }
    await site.close()
    await recorder.write()
    const item = '/directory'
    expect((await stored()).map(({ kind, item, count }) => [kind, item, count]).sort()).toEqual([
      ['emptySearch', item, 2],
      ['page', item, 2],
      ['search', item, 2],
    ])
    expect(await words()).toEqual([{ month: '2026-11', words: null, days: 1, asks: 2 }])
  })

  it('counts nothing when the site is told so', async () => {
    const site = await openSite(undefined)
    expect((await site.ask('/fr/guide')).status).toBe(200)
    await site.close()
  })
})

describe('words of searches without result', () => {
  const ask = async (day: string, typed: string, times = 1) => {
    const recorder = on(day)
    for (let n = 0; n < times; n += 1) recorder.countEmpty('fr', SEARCH, typed)
    await recorder.write()
  }

  it('are kept from the third day of a month, however often they are asked for on one', async () => {
    await ask('2026-11-02', 'Crèche', 50)
    await ask('2026-11-05', 'creche')
    const [waiting] = (await payload.find({ collection: 'unanswered-words' })).docs
    expect(await words()).toEqual([{ month: '2026-11', words: null, days: 2, asks: 51 }])
    expect(JSON.stringify(waiting).toLowerCase()).not.toMatch(/cr[eè]che/)
    await ask('2026-11-05', 'crèche')
    expect((await words())[0]?.words).toBeNull()
    await ask('2026-11-09', 'crèche ')
    expect(await words()).toEqual([{ month: '2026-11', words: 'crèche', days: 3, asks: 53 }])
    await ask('2026-11-10', 'CRECHE')
    expect(await words()).toEqual([{ month: '2026-11', words: 'crèche', days: 4, asks: 54 }])
  })

  it('of another month, or another language, are counted anew', async () => {
    await ask('2026-10-30', 'crèche')
    await ask('2026-10-31', 'crèche')
    await ask('2026-11-01', 'crèche')
    const spanish = on('2026-10-29')
    spanish.countEmpty('es', { ...SEARCH, locale: 'es' }, 'crèche')
    await spanish.write()
    expect((await words()).map(({ days, words: kept }) => [days, kept])).toEqual([
      [1, null],
      [2, null],
      [1, null],
    ])
  })

  it('wait for a database that was away', async () => {
    const recorder = on('2026-11-02')
    for (const typed of ['crèche', 'garderie', 'toboggan']) recorder.countEmpty('fr', SEARCH, typed)
    // On SQLite the counts are written before; on MongoDB each word is looked for twice.
    const away = goesAwayAt('unanswered-words', isSqlite(payload) ? 3 : 4)
    await expect(recorder.write()).rejects.toThrow('away')
    away.mockRestore()
    recorder.countEmpty('fr', SEARCH, 'garderie')
    await recorder.write()
    expect((await words()).map(({ asks }) => asks).sort()).toEqual([1, 1, 2])
    expect((await stored()).map(({ count }) => count)).toEqual([4])
  })

  it('of several processes are one', async () => {
    for (const day of ['2026-11-02', '2026-11-03', '2026-11-04']) {
      await Promise.all([ask(day, 'crèche'), ask(day, 'crèche'), ask(day, 'crèche')])
    }
    expect(await words()).toEqual([{ month: '2026-11', words: 'crèche', days: 3, asks: 9 }])
  })

  it('that tell of somebody are counted and never looked at', async () => {
    for (const typed of ['514 555 0199', 'nom@example.org']) await ask(DAY, typed)
    expect(await words()).toEqual([])
    expect(await stored()).toEqual([{ ...SEARCH, kind: 'emptySearch', day: DAY, count: 2 }])
  })
})

describe('what the privacy page promises', () => {
  const now = noonOf(DAY)

  it('days become months after their time, and say the same sum; again, or by two at once', async () => {
    const days = ['2024-09-30', '2024-10-01', '2024-10-02', '2024-10-31', '2024-11-01', DAY]
    await addCounts(
      payload,
      days.map((day, at) => ({ ...HOME, day, count: at + 1 })),
    )
    const limit = before(now, DEFAULT_PERIODS.statistics) // 2024-10-29: October is not over yet
    expect(await foldMonths(payload, limit)).toBe(1)
    expect(await foldMonths(payload, noonOf('2024-11-02'))).toBe(1)
    await Promise.all([1, 2].map(() => foldMonths(payload, noonOf('2024-11-02'))))
    expect((await stored()).map(({ day, count }) => [day, count])).toEqual([
      ['2024-09', 1],
      ['2024-10', 2 + 3 + 4],
      ['2024-11-01', 5],
      [DAY, 6],
    ])
  })

  it('takes up what was killed between the sum and the end of its days', async () => {
    await addCounts(payload, [
      { ...HOME, day: '2024-09', count: 9 }, // of 4 and 5; the day of 4 has gone
      { ...HOME, day: '2024-09-30', count: 5 },
    ])
    await foldMonths(payload, now)
    expect((await stored()).map(({ day, count }) => [day, count])).toEqual([['2024-09', 9]])
  })

  it('words go when their time is over, and what was counted towards them with its month', async () => {
    for (const day of ['2025-10-01', '2025-10-02', '2025-10-03', '2026-10-30', DAY]) {
      const recorder = on(day)
      recorder.countEmpty('fr', SEARCH, 'crèche')
      await recorder.write()
    }
    await tidyUp(payload, now)
    expect((await words()).map(({ month }) => month)).toEqual(['2025-10', '2026-11'])
    expect(await eraseDue(payload, DEFAULT_PERIODS, now)).toEqual({})
    expect(await eraseDue(payload, DEFAULT_PERIODS, noonOf(addDays(DAY, 3)))).toEqual({
      unansweredWords: 1,
    })
    expect((await words()).map(({ month }) => month)).toEqual(['2026-11'])
  })
})
