import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Payload } from 'payload'

import {
  directoryLinked,
  directoryTable,
  findPostcode,
  openDataset,
  readingIn,
} from '@/data/openData'
import { dayAt } from '@/days/calendar'
import type { Env } from '@/env'
import { answerAll, answerOne, answerPage } from '@/exports/hsds/answer'
import { makePackage } from '@/exports/hsds/package'
import { type ListName, LISTS, PROBLEMS, readQuestion } from '@/exports/hsds/question'
import { HSDS_PROFILE, HSDS_VERSION } from '@/exports/hsds/standard'
import { OPEN_LICENCE } from '@/exports/licence'
import { openApi } from '@/exports/openApi'
import { TABLE_FORMATS, type TableFormat } from '@/exports/tableFile'
import { absoluteUrl } from '@/i18n/alternates'
import type { Label, Locale } from '@/i18n/locales'

import { canonicalPath } from '../canonicalPath'
import { type Body, KeptBodies } from '../keptBodies'
import { sendLines } from './lines'
import { isOpenData, OPEN, queryOf } from './paths'
import { askedLocale, NOT_FOUND, NOT_UNDERSTOOD, sendProblem } from './problem'

const KEPT = { bytes: 16_000_000, count: 500 }

const METHODS = 'GET, HEAD, OPTIONS'
const DAY_S = 86_400

/**
 * Lets programs of any site read open data, a refusal and the way to the right spelling too: before anything
 * may refuse or lead elsewhere.
 */
export const dataFromAnywhere: RequestHandler = (req, res, next) => {
  if (isOpenData(canonicalPath(req.path).toLowerCase())) {
    res.setHeader('Access-Control-Allow-Origin', '*')
    res.setHeader(
      'Access-Control-Expose-Headers',
      'Content-Language, Content-Disposition, ETag, Last-Modified, RateLimit, RateLimit-Policy, Retry-After',
    )
  }
  next()
}

/** Tells programs of any site what they may ask, when they ask first. */
export const openToAnyone: RequestHandler = (req, res, next) => {
  if (!isOpenData(req.path)) return next()
  res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  if (req.method !== 'OPTIONS') return next()
  res.setHeader('Allow', METHODS)
  res.setHeader('Access-Control-Allow-Methods', METHODS)
  res.setHeader('Access-Control-Allow-Headers', 'Accept-Language, If-None-Match, If-Modified-Since')
  res.setHeader('Access-Control-Max-Age', DAY_S)
  res.status(204).end()
}

interface Options {
  payload: Payload
  settings: Pick<Env, 'SITE_URL'>
}

/** The public directory as open data: HSDS 3.0, tables, linked data, and what describes them. */
export function openData({ payload, settings: { SITE_URL } }: Options): Router {
  const router = Router()
  const kept = new KeptBodies(payload, KEPT)
  /** Answers a request by a body that is the same for everyone in a language. */
  const route = (path: string, make: (locale: Locale) => Promise<Body>) =>
    router.get(path, (req, res, next) => {
      const locale = askedLocale(req)
      kept.send(req, res, { key: path, locale, make: () => make(locale) }).catch(next)
    })

  route(OPEN.hsds, async () =>
    json({
      version: HSDS_VERSION,
      profile: HSDS_PROFILE,
      openapi_url: new URL(OPEN.description, SITE_URL).href,
    }),
  )
  route(OPEN.description, async (locale) => json(openApi(SITE_URL, locale)))
  route(OPEN.package, makeZip)
  route(OPEN.csv, (locale) => makeTable('csv', locale))
  route(OPEN.xlsx, (locale) => makeTable('xlsx', locale))
  route(OPEN.linked, async (locale) => ({
    ...json(await directoryLinked(locale)),
    type: 'application/ld+json; charset=utf-8',
  }))
  for (const list of LISTS) {
    router.get(`${OPEN.hsds}/${list}`, (req, res, next) => {
      answerList(kept, list, req, res).catch(next)
    })
    router.get(`${OPEN.hsds}/${list}/:uuid`, (req, res, next) => {
      answerItem(kept, list, req, res).catch(next)
    })
  }
  return router
}

async function answerList(
  kept: KeptBodies,
  list: ListName,
  req: Request,
  res: Response,
): Promise<void> {
  const { question, problems } = readQuestion(queryOf(req))
  const near = question.postcode ? await findPostcode(question.postcode) : undefined
  if (question.postcode && !near) {
    problems.push({ parameter: 'postcode', problem: PROBLEMS.postcode })
  }
  if (problems.length > 0) return sendProblem(req, res, 400, NOT_UNDERSTOOD, problems)
  const locale = askedLocale(req)
  if (question.format === 'ndjson') {
    const dataset = await openDataset()
    res.setHeader('Content-Language', locale)
    const reading = readingIn(dataset.lists, locale)
    return sendLines(req, res, answerAll(dataset, list, question, reading, near))
  }
  const make = async () => {
    const dataset = await openDataset()
    const page = answerPage(dataset, list, question, readingIn(dataset.lists, locale), near)
    return { ...json(page), isPassing: page.empty && !page.first_page }
  }
  await kept.send(req, res, { key: `${list} ${JSON.stringify(question)}`, locale, make })
}

async function answerItem(
  kept: KeptBodies,
  list: ListName,
  req: Request,
  res: Response,
): Promise<void> {
  const { question, problems } = readQuestion(queryOf(req))
  if (problems.length > 0) return sendProblem(req, res, 400, NOT_UNDERSTOOD, problems)
  const locale = askedLocale(req)
  const dataset = await openDataset()
  const id = String(req.params.uuid)
  const found = answerOne(dataset, list, id, question, readingIn(dataset.lists, locale))
  if (!found) return sendProblem(req, res, 404, NOT_FOUND)
  const key = `${list}/${found.id} ${question.isFullService}`
  await kept.send(req, res, { key, locale, make: async () => json(found) })
}

const json = (value: unknown): Body => ({
  type: 'application/json; charset=utf-8',
  bytes: Buffer.from(JSON.stringify(value)),
})

async function makeZip(locale: Locale): Promise<Body> {
  const dataset = await openDataset()
  const reading = readingIn(dataset.lists, locale)
  const bytes = await makePackage(dataset, reading, {
    title: PACKAGE_TITLE[locale],
    description: PACKAGE_WORDS[locale],
    homepage: absoluteUrl(locale, '/'),
    licence: OPEN_LICENCE,
    created: `${reading.today}T00:00:00Z`,
    language: locale,
  })
  return {
    type: 'application/zip',
    bytes,
    fileName: `${FILE_NAME[locale]}-hsds-${reading.today}.zip`,
    isPacked: true,
  }
}

async function makeTable(format: TableFormat, locale: Locale): Promise<Body> {
  const table = await directoryTable(locale)
  const { type, write } = TABLE_FORMATS[format]
  return {
    type,
    bytes: await write([{ name: PACKAGE_TITLE[locale], ...table }]),
    fileName: `${FILE_NAME[locale]}-${dayAt(new Date())}.${format}`,
    isPacked: format === 'xlsx',
  }
}

const FILE_NAME: Label = { fr: 'repertoire', en: 'directory', es: 'directorio' }

const PACKAGE_TITLE: Label = {
  fr: 'Répertoire d’Accompagner',
  en: 'Accompagner directory',
  es: 'Directorio de Accompagner',
}

const PACKAGE_WORDS: Label = {
  fr: 'Organismes qui offrent des services gratuits aux travailleuses et travailleurs migrants au Québec.',
  en: 'Organizations that offer free services to migrant workers in Quebec.',
  es: 'Organizaciones que ofrecen servicios gratuitos a las personas trabajadoras migrantes en Quebec.',
}
