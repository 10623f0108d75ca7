import { type RequestHandler, Router } from 'express'
import type { Payload } from 'payload'

import { LOGGED } from '@/audit/mapQuestion'
import { findNearby } from '@/data/map/nearby'
import { getMapMeta, getMapNames } from '@/data/map/meta'
import { searchIndexOf } from '@/data/map/search'
import { weighTerritories } from '@/data/map/needs'
import { currentMapTable } from '@/data/map/table'
import { compareYears, decodeCompared } from '@/map/compare'
import { decodeNeeds } from '@/map/needs/asked'
import { readKeptPeople } from '@/map/payload/people'
import { findPlaceDetail } from '@/map/placeDetail'
import { queryMap } from '@/map/query'
import { searchMap, searchOccupations } from '@/map/search'
import { keyOfPlace } from '@/map/viewState'
import { encodeAnswer, type WirePlace } from '@/map/wire'

import { filtersOf, paramsOf, question, readerOf } from './asked'
import type { Consultations } from './consultations'

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

  // A part of what opening the map gives: one line in the log says both.
  router.get('/names', async (_req, res) => {
    const reader = readerOf(res)
    await consultations.record(reader, { action: 'map.consult', summary: LOGGED.opened })
    res.json(await getMapNames(payload, await currentMapTable(payload), reader))
  })

  router.get('/query', async (req, res) => {
    const filters = filtersOf(req)
    const table = await currentMapTable(payload)
    await consultations.record(readerOf(res), { action: 'map.consult', summary: question(filters) })
    res.json(encodeAnswer(table, queryMap(table, filters), filters))
  })

  router.get('/version', versionRoute(payload))
  router.get('/people', peopleRoute({ payload, consultations }))
  router.get('/compare', compareRoute({ payload, consultations }))
  router.get('/needs', needsRoute({ payload, consultations }))

  router.get('/places/:key', async (req, res) => {
    const filters = filtersOf(req)
    const table = await currentMapTable(payload)
    const detail = findPlaceDetail(table, filters, keyOfPlace(req.params.key))
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

  return router
}

/** An open map asks by itself, again and again: it learns that something changed, and no figure. Nothing is logged. */
const versionRoute =
  (payload: Payload): RequestHandler =>
  async (_req, res) => {
    res.json({ version: (await currentMapTable(payload)).version })
  }

const peopleRoute =
  ({ payload, consultations }: Options): RequestHandler =>
  async (_req, res) => {
    await consultations.record(readerOf(res), { action: 'map.consult', summary: LOGGED.people })
    res.json(await readKeptPeople(payload))
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
