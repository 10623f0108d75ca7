import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'

import { rowsAtOnce } from '@/access'
import { LOGGED } from '@/audit/mapQuestion'
import { grantedRows } from '@/data/map/granted'
import { readKnownNames } from '@/data/map/meta'
import { currentMapTable } from '@/data/map/table'
import { dayAt } from '@/days/calendar'
import { env } from '@/env'
import { TABLE_FORMATS, type TableFormat } from '@/exports/tableFile'
import { writeInThread } from '@/exports/writeInThread'
import type { Label, Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { MapTable } from '@/map/columns'
import { csvLines } from '@/map/exportRows'
import { encodeFilters, type MapFilters } from '@/map/filters'
import { type MapAnswer, queryMap } from '@/map/query'
import { MAP_MESSAGES, reportNames } from '@/map/report/names'
import { reportSheets, WORKBOOK_ROWS } from '@/map/report/sheets'
import { REPORT_WORDS } from '@/map/report/words'
import { fillIn } from '@/text/fillIn'

import { filtersOf, question, readerOf } from './asked'
import type { Consultations } from './consultations'
import type { Reader } from './reader'

interface Options {
  payload: Payload
  consultations: Consultations
}

interface Asked {
  reader: Reader
  filters: MapFilters
  table: MapTable
  answer: MapAnswer
}

type Send = (payload: Payload, res: Response, asked: Asked) => Promise<void>

/** How many rows a file of each format may hold at most, and how it leaves. */
const FILES: Record<TableFormat, { rows: number; send: Send }> = {
  csv: { rows: Infinity, send: sendCsv },
  xlsx: { rows: WORKBOOK_ROWS, send: sendWorkbook },
}

/** The rows behind a view, as a file: within the limit of the reader, and always in the log. */
export function exportRoutes({ payload, consultations }: Options): Router {
  const router = Router()
  for (const [format, { rows, send }] of Object.entries(FILES)) {
    router.get(`/export.${format}`, async (req, res) => {
      const asked = await readAsked(payload, req, res)
      const { reader, filters, answer } = asked
      const { totals } = answer
      const allowed = await rowsAllowed(payload, reader, filters)
      const entry = {
        summary: `${LOGGED.rows(totals.rows)} : ${question(filters)}`,
        details: { rows: totals.rows, positions: totals.positions, format },
      }
      if (totals.rows > Math.min(rows, allowed)) {
        await consultations.recordAlways(reader, { action: 'map.exportRefused', ...entry })
        refuse(res, reader.locale, totals.rows, allowed)
        return
      }
      await consultations.recordAlways(reader, { action: 'map.export', ...entry })
      await send(payload, res, asked)
    })
  }
  return router
}

/** What roles allow at once, or as many as were granted of this view. */
async function rowsAllowed(payload: Payload, { user }: Reader, filters: MapFilters) {
  const granted = await grantedRows(payload, user, dayAt(new Date()))
  return Math.max(rowsAtOnce(user), granted[encodeFilters(filters).toString()] ?? 0)
}

async function readAsked(payload: Payload, req: Request, res: Response): Promise<Asked> {
  const filters = filtersOf(req)
  const table = await currentMapTable(payload)
  return { reader: readerOf(res), filters, table, answer: queryMap(table, filters) }
}

/** More than may leave at once: why, and what to do. The words of the screen where CSV has them all. */
function refuse(res: Response, locale: Locale, rows: number, allowed: number): void {
  const isBeyond = rows > allowed
  const sentence = isBeyond ? TOO_MANY[locale] : MAP_MESSAGES[locale].exports.csvOnly
  const message = fillIn(sentence, {
    rows: rows.toLocaleString(`${locale}-CA`),
    limit: (isBeyond ? allowed : WORKBOOK_ROWS).toLocaleString(`${locale}-CA`),
  })
  res.status(403).json({ errors: [{ message }] })
}

const TOO_MANY: Label = {
  fr: 'Ce fichier aurait {rows} lignes; la limite est de {limit}. Ajoutez un filtre, ou demandez-les sous la carte.',
  en: 'This file would have {rows} rows; the limit is {limit}. Add a filter, or ask for them below the map.',
  es: 'Este archivo tendría {rows} líneas; el límite es de {limit}. Añada un filtro, o pídalas debajo del mapa.',
}

const fileName = (locale: Locale, format: TableFormat): string =>
  `${REPORT_WORDS.file[locale]}-${dayAt(new Date())}.${format}`

/** Line by line, as fast as the reader takes them; nothing more once they have left. */
async function sendCsv(_payload: Payload, res: Response, asked: Asked): Promise<void> {
  const { reader, filters, table } = asked
  res.type(TABLE_FORMATS.csv.type)
  res.attachment(fileName(reader.locale, 'csv'))
  try {
    await pipeline(Readable.from(csvLines(table, filters, reader.locale)), res)
  } catch (error) {
    if (!res.destroyed) throw error // whoever has left takes no more
  }
}

async function sendWorkbook(payload: Payload, res: Response, asked: Asked): Promise<void> {
  const { reader, ...view } = asked
  const { locale, user } = reader
  const known = await readKnownNames(payload, view.table, reader)
  const sheets = reportSheets({
    ...view,
    locale,
    names: reportNames(known, locale),
    watermark: { name: user.name ?? '', email: user.email ?? '', madeAt: new Date() },
    viewUrl: `${env.SITE_URL}${pathTo(locale, '/map')}?${encodeFilters(view.filters)}`,
  })
  const leaving = new AbortController()
  res.once('close', () => leaving.abort())
  try {
    const bytes = await writeInThread(sheets, leaving.signal)
    res.type(TABLE_FORMATS.xlsx.type)
    res.attachment(fileName(locale, 'xlsx'))
    res.end(bytes)
  } catch (error) {
    if (!res.destroyed) throw error // whoever has left takes no more
  }
}
