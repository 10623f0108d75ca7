import { Router } from 'express'
import type { Payload } from 'payload'

import type { Logger } from '../logging'

import { basemapRoute, Ground } from './basemap'
import { Consultations } from './consultations'
import { exportRoutes } from './exportRoutes'
import { mapRoutes } from './mapRoutes'
import { mapReadersOnly } from './reader'
import { sheetRoutes } from './sheetRoutes'

/** Soon after the start: the first pages do not wait for it. */
const DRAW_AFTER_MS = 100

/** The one door through which restricted data leaves. */
export function restrictedRoutes({
  payload,
  logger,
}: {
  payload: Payload
  logger: Logger
}): Router {
  const router = Router()
  const ground = new Ground((error) =>
    logger.warn({ err: error }, 'the ground of the map could not be kept on disk'),
  )
  const consultations = new Consultations(payload)
  router.use(basemapRoute(ground)) // coasts and borders: anyone may see them
  router.use(
    '/api/map',
    mapReadersOnly(payload),
    mapRoutes({ payload, consultations }),
    exportRoutes({ payload, consultations }),
    sheetRoutes({ payload, consultations }),
    (_req, res) => {
      res.status(404).json({ errors: [{ message: 'Not found' }] })
    },
  )
  setTimeout(() => {
    ground.of('first').catch((error: unknown) => {
      logger.error(
        { err: error },
        'the ground of the map could not be drawn; the next map tries again',
      )
    })
  }, DRAW_AFTER_MS).unref()
  return router
}
