import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { pathTo } from '@/i18n/paths'

import { type RunningSite, startSite } from '../e2e/site'
import { databaseSettings, dropMongodb } from '../trial/parts/databases'
import { type Answer, readAccounts, session, type Session, signIn } from '../trial/parts/session'
import type { Database } from '../trial/options'
import { generator } from './mapRows'
import { type Figure, percentile } from './measure'
import { listPages } from './publicPages'
import { memoryDuring, type MemoryOverTime, PLANNED_MB } from '../trial/parts/residentMemory'

const SECONDS = 60
const CONNECTIONS = 50
/** Addresses that nobody asked for before. */
const DISTINCT = 20_000

/** Whom the questions come from. */
interface People {
  anybody: Session
  mapReader: Session
  researcher: Session
}

interface Work {
  name: string
  /** Of a hundred requests. */
  share: number
  ask: (people: People) => Promise<Answer>
}

/**
 * A minute of all that is asked of a site at once, on each of these databases; then as many addresses that nobody asked for
 * before as it takes to fill any cache that has no bound.
 *
 * @param notRun told what could not be measured
 */
export async function benchMixed(
  databases: readonly Database[],
  notRun: string[],
): Promise<Figure[]> {
  const figures = databases.includes('sqlite') ? await benchOn('sqlite') : []
  if (!databases.includes('mongodb')) return figures
  if (process.env.TEST_MONGODB_URL) figures.push(...(await benchOn('mongodb')))
  else notRun.push('a minute of everything on MongoDB: TEST_MONGODB_URL names no server')
  return figures
}

async function benchOn(database: Database): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-mixed-'))
  const settings = {
    DATA_DIR: folder,
    RATE_LIMITS: 'off',
    LMIA_KEEP_UP: 'off',
    ...databaseSettings(database, folder),
  }
  try {
    const site = await startSite(settings)
    try {
      const minute = await memoryDuring(site.process, () => aMinute(site, folder))
      const many = await memoryDuring(site.process, () => askForMany(site))
      return [...figuresOfMinute(database, minute), ...figuresOfMany(database, many)]
    } finally {
      await site.stop()
    }
  } finally {
    if (database === 'mongodb') await dropMongodb(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What is kept of an answer: twenty thousand pages would weigh on the times that are measured. */
interface Asked extends Pick<Answer, 'status' | 'ms'> {
  work: string
  /** Of an answer that failed, what it said. */
  said?: string
}

const kept = ({ status, ms, text }: Answer, work: string): Asked => ({
  status,
  ms,
  work,
  ...(isGood(status) ? {} : { said: text.slice(0, 200) }),
})

const isGood = (status: number): boolean => status >= 200 && status < 400

interface Minute {
  answers: Asked[]
  seconds: number
}

async function aMinute(site: RunningSite, folder: string): Promise<Minute> {
  const accounts = readAccounts(folder)
  const people: People = {
    anybody: session(site.baseUrl),
    mapReader: await signIn(site.baseUrl, 'carte@example.org', accounts),
    researcher: await signIn(site.baseUrl, 'recherche1@example.org', accounts),
  }
  const works = await workOf(site, people)
  const answers: Asked[] = []
  const until = performance.now() + SECONDS * 1000
  const connection = async () => {
    while (performance.now() < until) {
      const { name, ask } = drawWork(works)
      answers.push(kept(await ask(people), name))
    }
  }
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: CONNECTIONS }, connection))
  return { answers, seconds: (performance.now() - startedAt) / 1000 }
}

/** The same questions at each run, in the order in which connections come to ask. */
const below = generator()

function drawWork(works: readonly Work[]): Work {
  let left = below(100)
  return works.find(({ share }) => (left -= share) < 0) ?? works[0]!
}

const WORDS = [
  'logement',
  'avocat',
  'cours de français',
  'passeport',
  'accident',
  'salaire impayé',
  'clinique',
]
const STREAMS = ['primaryAgriculture', 'lowWage', 'highWage', 'globalTalent']

/** What comes in a minute when fifty people and programs do something, of a hundred requests. */
async function workOf(site: RunningSite, { researcher }: People): Promise<Work[]> {
  const pages = await listPages(site)
  const drafts = await idsOf(researcher, 'pages')
  const get = (who: keyof People, path: (draw: typeof below) => string) => (people: People) =>
    people[who].ask('GET', path(below))
  const word = () => `${WORDS[below(WORDS.length)]!} ${below(1e9)}`
  const year = () => 2016 + below(9)
  return [
    { name: 'pages', share: 62, ask: get('anybody', () => pages[below(pages.length)]!) },
    {
      name: 'searches',
      share: 8,
      ask: get('anybody', () => `${pathTo('fr', '/search')}?q=${encodeURIComponent(word())}`),
    },
    {
      name: 'the directory asked',
      share: 6,
      ask: get('anybody', () => `${pathTo('es', '/directory')}?q=${encodeURIComponent(word())}`),
    },
    {
      name: 'programs that search',
      share: 6,
      ask: get('anybody', () => `/api/search?locale=fr&q=${encodeURIComponent(word())}`),
    },
    {
      name: 'open data',
      share: 4,
      ask: get('anybody', () => `/api/hsds/services?page=${1 + below(3)}`),
    },
    {
      name: 'questions to the map',
      share: 8,
      ask: get('mapReader', () => {
        const [from, to] = [year(), year()].sort((a, b) => a - b)
        const stream = STREAMS[below(STREAMS.length)]!
        return `/api/map/query?from=${from}Q1&to=${to}Q4&stream=${stream}`
      }),
    },
    {
      name: 'lists of the admin',
      share: 3,
      ask: get('researcher', () => `/api/guide-chapters?limit=10&depth=0&draft=true&page=1`),
    },
    {
      name: 'saves',
      share: 3,
      ask: ({ researcher: writer }) =>
        writer.ask('PATCH', `/api/pages/${drafts[below(drafts.length)]!}?draft=true&depth=0`, {
          title: `Page d’exemple ${below(1e9)}`,
        }),
    },
  ]
}

async function idsOf(reader: Session, collection: string): Promise<(number | string)[]> {
  const { docs } = await reader.json<{ docs: { id: number | string }[] }>(
    'GET',
    `/api/${collection}?limit=20&depth=0&draft=true`,
  )
  return docs.map(({ id }) => id)
}

/** Readers who each ask what nobody asked before. */
async function askForMany({ baseUrl }: RunningSite): Promise<Asked[]> {
  const reader = session(baseUrl)
  const answers: Asked[] = []
  let next = 0
  const connection = async () => {
    while (next < DISTINCT) {
      next += 1
      const answer = await reader.ask('GET', `${pathTo('fr', '/directory')}?q=mot${next}`)
      answers.push(kept(answer, 'the directory asked'))
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection))
  return answers
}

const WORD_OF: Record<Database, string> = { sqlite: 'SQLite', mongodb: 'MongoDB' }

function figuresOfMinute(
  database: Database,
  { result: { answers, seconds }, ...memory }: MemoryOverTime & { result: Minute },
): Figure[] {
  const of = `A minute of everything, ${CONNECTIONS} connections, ${WORD_OF[database]}`
  // A refusal is quick: it is counted as an error, not as a time.
  const good = answers.filter(({ status }) => isGood(status))
  const times = (some: readonly Asked[]) => some.map(({ ms }) => ms)
  const works = [...new Set(good.map(({ work }) => work))].sort()
  return [
    { name: `${of}: requests a second`, value: good.length / seconds, unit: 'requests/s' },
    { name: `${of}: median`, value: percentile(times(good), 50), unit: 'ms' },
    { name: `${of}: 99th percentile`, value: percentile(times(good), 99), unit: 'ms' },
    ...works.map((name) => ({
      name: `${of}: 99th percentile of ${name}`,
      value: percentile(times(good.filter(({ work }) => work === name)), 99),
      unit: 'ms',
    })),
    errorsIn(of, answers),
    ...memoryOf(of, memory),
  ]
}

function figuresOfMany(
  database: Database,
  { result, ...memory }: MemoryOverTime & { result: Asked[] },
): Figure[] {
  const of = `${DISTINCT.toLocaleString('en')} addresses asked once each, ${WORD_OF[database]}`
  return [errorsIn(of, result), ...memoryOf(of, memory)]
}

function errorsIn(of: string, answers: readonly Asked[]): Figure {
  const failed = answers.filter(({ status }) => !isGood(status))
  for (const { work, status, said } of failed.slice(0, 3)) {
    console.error(`${of}: ${work} answered ${status}: ${said ?? ''}`)
  }
  return {
    name: `${of}: errors`,
    value: failed.length,
    unit: 'answers',
    target: 0,
    better: 'lower',
  }
}

const memoryOf = (of: string, { before, peak, after }: MemoryOverTime): Figure[] => [
  { name: `${of}: memory before`, value: before, unit: 'MB' },
  { name: `${of}: memory at most`, value: peak, unit: 'MB', target: PLANNED_MB, better: 'lower' },
  { name: `${of}: memory after`, value: after, unit: 'MB' },
]
