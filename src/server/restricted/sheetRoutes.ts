import { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'

import { LOGGED } from '@/audit/mapQuestion'
import { readEmployerSheet, readPlaceSheet } from '@/data/map/sheets'
import { currentMapTable } from '@/data/map/table'
import { sheetFilters } from '@/map/sheetWire'
import { keyOfPlace } from '@/map/viewState'

import { filtersOf, question, readerOf } from './asked'
import type { Consultations } from './consultations'

interface Options {
  payload: Payload
  consultations: Consultations
}

/** The sheets of places and employers, as the map shows them: same rule, same log. */
export function sheetRoutes({ payload, consultations }: Options): Router {
  const router = Router()
  const askedOf = async (req: Request, res: Response) => ({
    payload,
    reader: readerOf(res),
    filters: filtersOf(req),
    table: await currentMapTable(payload),
  })

  router.get('/sheets/places/:key', async (req, res) => {
    const asking = await askedOf(req, res)
    const { reader, filters } = asking
    const answer = await readPlaceSheet(asking, keyOfPlace(req.params.key))
    if (!answer) return notFound(res)
    const { place } = answer.sheet
    await consultations.record(reader, {
      action: 'map.place',
      summary: `${place.name || LOGGED.unplaced} : ${question(sheetFilters(filters))}`,
      resourceKey: place.key,
    })
    res.json(answer)
  })

  router.get('/sheets/employers/:id', async (req, res) => {
    const asking = await askedOf(req, res)
    const { reader, filters } = asking
    const answer = await readEmployerSheet(asking, req.params.id)
    if (!answer) return notFound(res)
    const { employer } = answer.sheet
    await consultations.record(reader, {
      action: 'map.employer',
      summary: `${employer.name} : ${question(sheetFilters(filters))}`,
      resourceKey: employer.id,
    })
    res.json(answer)
  })

  return router
}

const notFound = (res: Response): void => {
  res.status(404).json({ errors: [{ message: 'sheet' }] })
}
