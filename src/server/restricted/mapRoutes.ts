import { once } from 'node:events'

import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Payload } from 'payload'

import { LOGGED } from '@/audit/mapQuestion'
import { findNearby } from '@/data/map/nearby'
import { getMapMeta } from '@/data/map/meta'
import { searchIndexOf } from '@/data/map/search'
import { weighTerritories } from '@/data/map/needs'
import { currentMapTable } from '@/data/map/table'
import { dayAt } from '@/days/calendar'
import { compareYears, decodeCompared } from '@/map/compare'
import { csvLines } from '@/map/exportRows'
import { decodeFilters, encodeFilters } from '@/map/filters'
import { listRows } from '@/map/listRows'
import { decodeNeeds } from '@/map/needs/asked'
import { findPlaceDetail } from '@/map/placeDetail'
import { queryMap } from '@/map/query'
import { searchMap, searchOccupations } from '@/map/search'
import { UNPLACED_KEY } from '@/map/viewState'
import { encodeAnswer, type WirePlace } from '@/map/wire'

import type { Consultations } from './consultations'
import type { Reader } from './reader'

/** Most answers of each sort that a search gives. */
const SEARCH_LIMIT = 8

/** Most occupations that the filter finds by name: as many as can be ticked (`filters.ts`). */
const OCCUPATIONS_LIMIT = 60

interface Options {
  payload: Payload
  consultations: Consultations
}

/** The data of the map. Every route here stands behind `mapReadersOnly`. */
export function mapRoutes({ payload, consultations }: Options): Router {
  const router = Router()

  router.get('/meta', async (_req, res) => {
    const reader = readerOf(res)
    const table = await currentMapTable(payload)
    await consultations.record(reader, { action: 'map.consult', summary: LOGGED.opened })
    res.json(await getMapMeta(payload, table, reader))
  })

  router.get('/query', async (req, res) => {
    const filters = filtersOf(req)
    const table = await currentMapTable(payload)
    await consultations.record(readerOf(res), { action: 'map.consult', summary: question(filters) })
    res.json(encodeAnswer(table, queryMap(table, filters), filters))
  })

  router.get('/compare', compareRoute({ payload, consultations }))
  router.get('/needs', needsRoute({ payload, consultations }))

  router.get('/places/:key', async (req, res) => {
    const filters = filtersOf(req)
    const table = await currentMapTable(payload)
    const detail = findPlaceDetail(table, filters, placeKeyOf(req.params.key))
    if (!detail) {
      res.status(404).json({ errors: [{ message: 'place' }] })
      return
    }
    await consultations.record(readerOf(res), {
      action: 'map.place',
      summary: `${detail.place.name || LOGGED.unplaced} : ${question(filters)}`,
      resourceKey: detail.place.key,
    })
    const place: WirePlace = { ...detail, nearby: await findNearby(payload, detail.place) }
    res.json(place)
  })

  router.get('/search', async (req, res) => {
    const text = String(req.query.q ?? '').slice(0, 80)
    const table = await currentMapTable(payload)
    await consultations.record(readerOf(res), {
      action: 'map.search',
      summary: text || LOGGED.nothingTyped,
    })
    res.json(searchMap(await searchIndexOf(payload, table), text, SEARCH_LIMIT))
  })

  router.get('/occupations', async (req, res) => {
    const text = String(req.query.q ?? '').slice(0, 80)
    const table = await currentMapTable(payload)
    await consultations.record(readerOf(res), {
      action: 'map.search',
      summary: text || LOGGED.nothingTyped,
    })
    res.json(searchOccupations(await searchIndexOf(payload, table), text, OCCUPATIONS_LIMIT))
  })

  router.get('/export.csv', async (req, res) => {
    const reader = readerOf(res)
    const filters = filtersOf(req)
    const table = await currentMapTable(payload)
    const { totals } = queryMap(table, filters)
    await consultations.recordAlways(reader, {
      action: 'map.export',
      summary: `${LOGGED.rows(totals.rows)} : ${question(filters)}`,
      details: { rows: totals.rows, positions: totals.positions },
    })
    await sendCsv(res, csvLines(listRows(table, filters), reader.locale))
  })

  return router
}

const compareRoute =
  ({ payload, consultations }: Options): RequestHandler =>
  async (req, res) => {
    const filters = filtersOf(req)
    const compared = decodeCompared(paramsOf(req))
    if (!compared) {
      res.status(400).json({ errors: [{ message: 'compared' }] })
      return
    }
    const table = await currentMapTable(payload)
    const { before, after, years } = compared
    await consultations.record(readerOf(res), {
      action: 'map.consult',
      summary: `${LOGGED.compared(before, after, years)} : ${question(filters)}`,
    })
    res.json(compareYears(table, filters, compared))
  }

const needsRoute =
  ({ payload, consultations }: Options): RequestHandler =>
  async (req, res) => {
    const reader = readerOf(res)
    const filters = filtersOf(req)
    const asked = decodeNeeds(paramsOf(req))
    const table = await currentMapTable(payload)
    await consultations.record(reader, {
      action: 'map.consult',
      summary: `${LOGGED.needs} : ${LOGGED.help(asked)} : ${question(filters)}`,
    })
    res.json(await weighTerritories(table, filters, asked, reader.locale))
  }

/** Line by line, as fast as the reader takes them; nothing more once they have left. */
async function sendCsv(res: Response, lines: Iterable<string>): Promise<void> {
  res.type('text/csv; charset=utf-8')
  res.attachment(`accompagner-carte-${dayAt(new Date())}.csv`)
  for (const line of lines) {
    if (!res.write(line)) await Promise.race([once(res, 'drain'), once(res, 'close')])
    if (res.destroyed) return
  }
  res.end()
}

const readerOf = (res: Response): Reader => res.locals.reader as Reader

/** Rows without a place have an empty key, which an address cannot hold. */
const placeKeyOf = (asked: string): string => (asked === UNPLACED_KEY ? '' : asked)

const paramsOf = (req: Request) => new URLSearchParams(req.originalUrl.split('?')[1] ?? '')

const filtersOf = (req: Request) => decodeFilters(paramsOf(req))

/** The filters in use, for the log: what was asked, never what was answered. */
const question = (filters: ReturnType<typeof decodeFilters>): string =>
  encodeFilters(filters).toString() || LOGGED.noFilter
