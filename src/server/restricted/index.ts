import { Router } from 'express'
import type { Payload } from 'payload'

import type { Logger } from '../logging'

/** The one door through which restricted data leaves. */
export function restrictedRoutes(_options: { payload: Payload; logger: Logger }): Router {
  return Router()
}
