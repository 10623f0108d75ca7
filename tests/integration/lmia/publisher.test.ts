import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { env } from '@/env'
import { DATASETS } from '@/lmia/keepUp/publisher'
import { readCatalogue } from '@/lmia/payload/store/catalogue'
import { loadLmiaContext } from '@/lmia/official/installedGazetteer'
import { importFiles } from '@/lmia/payload/run/importFiles'
import {
  checkPublisher,
  overviewPublisher,
  publishedSources,
  readPublisher,
} from '@/lmia/payload/publisherWatch'

import { emptyDatabase, startPayload } from '../harness'

import { listCsv } from './lists'

/** A publisher of our own: it answers as CKAN does, or badly. */
let payload: Payload
const servers: Server[] = []
const limits = { silenceMs: 400 }

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(() => emptyDatabase(payload))

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

describe('keeping up with the publisher', () => {
  it('shows which lists are new, fetches those chosen, then finds nothing new', async () => {
    const site = await publish({
      r1: { period: '2024Q1', changed: '2024-06-20T10:00:00', bytes: listCsv({ rows: 10 }) },
      r2: {
        period: '2024Q2',
        changed: '2024-09-20T10:00:00',
        bytes: listCsv({ rows: 12, period: '2024Q2' }),
      },
    })
    await checkPublisher(payload, site, limits)
    expect(await states()).toEqual({ '2024Q1': 'new', '2024Q2': 'new' })

    await importWhere(({ period }) => period === '2024Q1')
    expect(await states()).toEqual({ '2024Q1': 'held', '2024Q2': 'new' })
    const { docs } = await payload.find({ collection: 'lmia-files', depth: 0 })
    expect(docs).toMatchObject([{ resourceId: 'r1', state: 'current' }])
    expect(docs[0]?.source).toContain('/r1/download/same-name.csv')
    const { quarters } = await overviewPublisher(payload)
    expect(quarters.filter(({ kind }) => kind === 'positive').map(({ state }) => state)).toEqual([
      'in',
      'available',
    ])
  })

  it('sees a list that the publisher corrected, and replaces it in one step', async () => {
    const lists = {
      r1: { period: '2024Q1', changed: '2024-06-20T10:00:00', bytes: listCsv({ rows: 10 }) },
    }
    const site = await publish(lists)
    await checkPublisher(payload, site, limits)
    await importWhere(() => true)
    lists.r1 = {
      period: '2024Q1',
      changed: '2024-08-01T10:00:00',
      bytes: listCsv({ rows: 11, edition: 2 }),
    }
    await checkPublisher(payload, site, limits)
    expect(await states()).toEqual({ '2024Q1': 'changed' })
    await importWhere(() => true)
    expect((await readCatalogue(payload)).entries).toMatchObject([{ rows: 11 }])
    expect(await states()).toEqual({ '2024Q1': 'held' })
  })

  it.each([
    ['a web page', 'answerHtml', (_q: unknown, res) => html(res)],
    [
      'a web page that calls itself JSON',
      'answerOther',
      (_q: unknown, res) =>
        res.setHeader('content-type', 'application/json').end('<html>no</html>'),
    ],
    ['a refusal', 'answerStatus', (_q: unknown, res) => res.writeHead(503).end()],
    ['nothing for too long', 'answerSlow', () => undefined],
    [
      'half of an answer',
      'answerCut',
      (_q: unknown, res) => {
        res.writeHead(200, { 'content-length': '9000', 'content-type': 'application/json' })
        res.write('{"success": true,')
        setTimeout(() => res.destroy(), 30)
      },
    ],
  ] satisfies [string, string, RequestListener][])(
    'answered by %s, says so and keeps what it knew',
    async (_name, code, listener) => {
      await checkPublisher(
        payload,
        await publish({
          r1: { period: '2024Q1', changed: '2024-06-20T10:00:00', bytes: listCsv({ rows: 1 }) },
        }),
        limits,
      )
      const state = await checkPublisher(payload, await serve(listener), limits)
      expect(state.problems.map((problem) => problem.code)).toEqual([code, code])
      expect((await readPublisher(payload))?.lists).toHaveLength(1)
    },
  )

  it('whose file is cut off in the middle, leaves what is in force as it was', async () => {
    const lists = {
      r1: { period: '2024Q1', changed: '2024-06-20T10:00:00', bytes: listCsv({ rows: 10 }) },
    }
    const site = await publish(lists)
    await checkPublisher(payload, site, limits)
    await importWhere(() => true)
    const before = await readCatalogue(payload)

    const cut = await serve((request, response) => {
      if (request.url?.startsWith('/api')) {
        const address = request.headers.host!
        response.end(
          answerFor(
            `http://${address}`,
            'positive',
            {
              r1: { ...lists.r1, changed: '2025-01-01T00:00:00' },
            },
            request.url,
          ),
        )
        return
      }
      response.writeHead(200, { 'content-length': '100000' })
      response.write(lists.r1.bytes.subarray(0, 300))
      setTimeout(() => response.destroy(), 30)
    })
    await checkPublisher(payload, `${cut}/api/package_show`, limits)
    const [result] = await importWhere(() => true)
    expect(result).toMatchObject({ state: 'refused', code: 'answerCut' })
    expect(await readCatalogue(payload)).toEqual(before)
  })
})

describe('the job of each morning', () => {
  const before = { LMIA_PUBLISHER_URL: env.LMIA_PUBLISHER_URL, LMIA_KEEP_UP: env.LMIA_KEEP_UP }
  afterEach(() => Object.assign(env, before))

  it.each([
    ['ask', 0],
    ['auto', 1],
  ] as const)('set to %s, imports %i of one new list', async (mode, loaded) => {
    const site = await publish({
      r1: { period: '2024Q1', changed: '2024-06-20T10:00:00', bytes: listCsv({ rows: 10 }) },
    })
    Object.assign(env, { LMIA_PUBLISHER_URL: site, LMIA_KEEP_UP: mode })
    const job = await payload.jobs.queue({ task: 'lmiaKeepUp', input: {} })
    await payload.jobs.runByID({ id: job.id, overrideAccess: true, silent: true })
    const done = await payload.findByID({ collection: 'payload-jobs', id: job.id, depth: 0 })
    expect(done).toMatchObject({ hasError: false, completedAt: expect.any(String) })
    expect((await readCatalogue(payload)).entries).toHaveLength(loaded)
    expect(await states()).toEqual({ '2024Q1': loaded ? 'held' : 'new' })
  })
})

type Lists = Record<string, { period: string; changed: string; bytes: Buffer }>

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Serves the lists; returns the address of its `package_show`. */
async function publish(lists: Lists): Promise<string> {
  const root: string = await serve((request, response) => {
    const [, id] = /^\/(\w+)\/download/.exec(request.url ?? '') ?? []
    if (id) response.end(lists[id]?.bytes)
    else response.end(answerFor(root, 'positive', lists, request.url ?? ''))
  })
  return `${root}/api/package_show`
}

function answerFor(root: string, kind: 'positive', lists: Lists, url: string): string {
  const isKind = url.includes(DATASETS[kind])
  return JSON.stringify({
    success: true,
    result: {
      resources: Object.entries(isKind ? lists : {}).map(([id, { period, changed }]) => ({
        id,
        name: `${period}-Employers who were issued a positive Labour Market Impact Assessment`,
        language: ['en'],
        format: 'CSV',
        url: `${root}/${id}/download/same-name.csv`,
        last_modified: changed,
      })),
    },
  })
}

const html = (res: Parameters<RequestListener>[1]) =>
  res.setHeader('content-type', 'text/html').end('<!doctype html><title>Down</title>')

async function states(): Promise<Record<string, string>> {
  const { lists } = await overviewPublisher(payload)
  return Object.fromEntries(lists.map(({ period, state }) => [period.key, state]))
}

async function importWhere(choose: (list: { period: string }) => boolean) {
  const sources = await publishedSources(
    payload,
    ({ period, state }) => state !== 'held' && choose({ period: period.key }),
  )
  return importFiles(payload, sources, {
    context: await loadLmiaContext('/nowhere'),
    by: 'a test',
    waitMs: 0,
  })
}
