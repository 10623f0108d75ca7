import { timingSafeEqual } from 'node:crypto'

import { Router } from 'express'
import type { Payload } from 'payload'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'

import type { Env } from '@/env'
import { readStatus, type SiteStatus } from '@/operations/payload/readStatus'
import { type Processes, readProcesses } from '@/operations/payload/processes'
import { thisProcess } from '@/operations/status/thisProcess'
import { VERSION } from '@/operations/status/version'

interface Options {
  payload: Payload
  settings: Env
}

/**
 * `/metrics`: how the site and this process stand, as Prometheus reads it, for who has
 * `METRICS_TOKEN` (`Authorization: Bearer …`). Without that setting there is no such address.
 */
export function metricsRoutes({ payload, settings }: Options): Router {
  const router = Router()
  const { METRICS_TOKEN: token } = settings
  if (token === undefined) return router
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const gauges = siteGauges(registry)
  router.get('/metrics', async (req, res, next) => {
    res.set('Cache-Control', 'no-store')
    if (!isBearer(req.headers.authorization, token)) {
      res.status(401).set('WWW-Authenticate', 'Bearer').type('text').send('A token is needed.\n')
      return
    }
    try {
      setSite(gauges, await readStatus(payload, settings))
      setProcess(gauges)
      setAll(gauges, await readProcesses(payload))
      res.set('Content-Type', registry.contentType).send(await registry.metrics())
    } catch (error) {
      next(error)
    }
  })
  return router
}

function isBearer(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** What names a process, and the version that it runs. */
const PROCESS: ('process' | 'version')[] = ['process', 'version']

type Gauges = ReturnType<typeof siteGauges>

function siteGauges(registry: Registry) {
  const gauge = <Label extends string = never>(
    name: string,
    help: string,
    labelNames: Label[] = [],
  ) => new Gauge({ name: `accompagner_${name}`, help, labelNames, registers: [registry] })
  return {
    info: gauge('info', 'The version that runs, and its database', ['version', 'database']),
    databaseBytes: gauge('database_bytes', 'Size of the SQLite file and its log'),
    pending: gauge('migrations_pending', 'Migrations that are not applied'),
    freeBytes: gauge('disk_free_bytes', 'Free space where the data folder is'),
    backup: gauge('backup_last_good_timestamp_seconds', 'When the last good backup was begun'),
    jobs: gauge('jobs', 'Jobs by state; failed ones of thirty days', ['state']),
    messages: gauge('messages', 'Messages of the outbox by state', ['state']),
    lists: gauge('lmia_lists', 'Lists in force'),
    importing: gauge('lmia_import_under_way', 'Whether an import is under way'),
    watched: gauge('watched_pages', 'Cited pages by what is known of them; one may be in several', [
      'state',
    ]),
    watchedAt: gauge('watch_last_round_timestamp_seconds', 'When cited pages were last looked at'),
    seals: gauge('log_seals', 'Seals of the log'),
    pages: gauge('kept_pages', 'Pages kept for everyone in this process'),
    pageBytes: gauge('kept_pages_bytes', 'What they take'),
    guarded: gauge('forms_guarded', 'Whether public forms ask for work, because many come'),
    faults: gauge('request_faults', 'Answers of 500 and above since this process began', ['kind']),
    allFaults: gauge(
      'request_faults_last_day',
      'Answers of 500 and above in 24 hours, of all processes',
      ['kind'],
    ),
    processes: gauge('processes', 'Processes of the site that run'),
    started: gauge('process_started_timestamp_seconds', 'When each process began', PROCESS),
    memory: gauge('process_memory_bytes', 'Resident memory of each process', PROCESS),
    requests: gauge(
      'process_requests',
      'Requests that each process answered since it began',
      PROCESS,
    ),
  }
}

function setSite(gauges: Gauges, status: SiteStatus): void {
  gauges.info.set({ version: VERSION, database: status.database.kind }, 1)
  if (status.database.bytes !== null) gauges.databaseBytes.set(status.database.bytes)
  gauges.pending.set(status.database.pending.length)
  gauges.freeBytes.set(status.disk.freeBytes)
  if (status.backup.goodAt) gauges.backup.set(new Date(status.backup.goodAt).getTime() / 1000)
  for (const [state, count] of Object.entries(status.jobs)) gauges.jobs.set({ state }, count)
  for (const [state, count] of Object.entries(status.messages)) {
    gauges.messages.set({ state }, count)
  }
  gauges.lists.set(status.imports.lists)
  gauges.importing.set(status.imports.isUnderWay ? 1 : 0)
  const { isOn: _, lastRoundAt, ...pages } = status.watch
  for (const [state, count] of Object.entries(pages)) gauges.watched.set({ state }, count)
  if (lastRoundAt) gauges.watchedAt.set(new Date(lastRoundAt).getTime() / 1000)
  gauges.seals.set(status.seals)
}

function setProcess(gauges: Gauges): void {
  const { faults, pages, areFormsGuarded } = thisProcess()
  const kept = pages?.() ?? { pages: 0, bytes: 0 }
  gauges.pages.set(kept.pages)
  gauges.pageBytes.set(kept.bytes)
  gauges.guarded.set(areFormsGuarded?.() ? 1 : 0)
  for (const [kind, count] of faults.sinceStart()) gauges.faults.set({ kind }, count)
}

/** Told anew each time: a process that ended is no longer named. */
function setAll(gauges: Gauges, { running, faults }: Processes): void {
  const { allFaults, memory, processes, requests, started } = gauges
  for (const gauge of [memory, requests, started]) gauge.reset()
  allFaults.reset()
  processes.set(running.length)
  for (const { host, pid, version, startedAt, ...told } of running) {
    const name = { process: `${host}:${pid}`, version }
    started.set(name, new Date(startedAt).getTime() / 1000)
    memory.set(name, told.memory)
    requests.set(name, told.requests)
  }
  for (const [kind, count] of faults) allFaults.set({ kind }, count)
}
