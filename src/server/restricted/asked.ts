import type { Request, Response } from 'express'

import { LOGGED } from '@/audit/mapQuestion'
import { decodeFilters, encodeFilters, type MapFilters } from '@/map/filters'

import type { Reader } from './reader'

/* What a request behind `mapReadersOnly` asks, and who asks it. */

export const readerOf = (res: Response): Reader => res.locals.reader as Reader

export const paramsOf = (req: Request) => new URLSearchParams(req.originalUrl.split('?')[1] ?? '')

export const filtersOf = (req: Request): MapFilters => decodeFilters(paramsOf(req))

/** The filters in use, for the log: what was asked, never what was answered. */
export const question = (filters: MapFilters): string =>
  encodeFilters(filters).toString() || LOGGED.noFilter
