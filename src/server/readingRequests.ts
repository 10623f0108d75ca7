import type { Request } from 'express'

import { holdsForm } from '@/forms/formPages'
import { findPage } from '@/i18n/findPage'

import { requestKind } from './requestKind'

/** Whether somebody reads a public page. */
export const isReading = (req: Request): boolean =>
  (req.method === 'GET' || req.method === 'HEAD') && requestKind(req.path) === 'reading'

/** Whether a page of the search is asked for and nothing is sent to it, which its limits would have to read. */
export const isSearchPage = (req: Request): boolean =>
  isReading(req) &&
  findPage(req.path) === '/search' &&
  req.headers['content-length'] === undefined &&
  req.headers['transfer-encoding'] === undefined

/** Whether a page is asked for that may have a form of the public, with a stamp of each reader's own. */
export const isFormAsked = (req: Request): boolean =>
  isReading(req) && holdsForm(findPage(req.path), new Map())
