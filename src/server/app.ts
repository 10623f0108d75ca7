import path from 'node:path'

import compression from 'compression'
import express, {
  type ErrorRequestHandler,
  type Express,
  type RequestHandler,
  Router,
} from 'express'
import type { Payload } from 'payload'

import { assetUrl } from '@/app/(site)/assetUrl'
import type { TransactionProof } from '@/db/transactions'
import { passingOf } from '@/db/conflicts'
import { DatabaseAway, unkeptOf } from '@/db/retry'
import { readingForNobody } from '@/db/reading'
import type { Env } from '@/env'
import { FormDoor } from '@/forms/payload/formDoor'
import { holdFormDoor } from '@/forms/payload/processDoor'
import { AWAY, UNKEPT } from '@/i18n/unkept'
import { tileOrigin } from '@/map/basemap/tiles'
import { thisProcess } from '@/operations/status/thisProcess'
import type { Recorder } from '@/statistics/payload/recorder'

import { accountLinks } from './accountLinks'
import { bodyLimits } from './bodyLimits'
import { books } from './books'
import { handoutPdf } from './books/handoutPdf'
import { nameableHost, onePathOnly } from './canonicalPath'
import { countAnswers } from './countAnswers'
import { editionFiles } from './editions'
import { embedScript } from './embedScript'
import { endpointFinder, registeredEndpoints } from './endpoints'
import { followLinks } from './followLinks'
import { healthRoutes } from './health'
import { type Logger, requestLog } from './logging'
import { metricsRoutes } from './metrics'
import { offlineRoutes } from './offline'
import { isIdOf, onlyEndpoints } from './onlyEndpoints'
import { dataFromAnywhere, openData, openToAnyone } from './openData'
import { readablePageForms } from './pageForms'
import { dropOwnHeaders } from './ownHeaders'
import { outsideReading } from './outsideReading'
import { pressedFiles } from './pressedFiles'
import { previews } from './previews'
import { publicForms } from './publicForms'
import { rateLimits } from './rateLimits'
import { mediaFiles } from './mediaFiles'
import { type NextHandler, type ReadingCache, readingPages } from './readingPages'
import { isFormAsked, isSearchPage } from './readingRequests'
import { refuse, type Sentences } from './refuse'
import { RETRY_AFTER_S } from './rest/repeat'
import { restrictedRoutes } from './restricted'
import { sealKeyOf } from './sealedArguments'
import { securityHeaders } from './securityHeaders'
import { sheetLinks } from './sheetLinks'
import { shortWay } from './shortWay'
import { isQuestion, searchFromAnywhere, siteSearch } from './siteSearch'
import { limitStore } from './sharedLimits'
import { stalledBodies } from './stalledBodies'
import { usefulAnswers } from './usefulAnswers'
import { vcardFiles } from './vcardFiles'

export interface AppOptions {
  payload: Payload
  handleByNext: NextHandler
  cache: ReadingCache
  settings: Env
  transactions: TransactionProof
  logger: Logger
  isStopping: () => boolean
  /** Where what is read is counted; nowhere when the site counts nothing. */
  recorder?: Recorder
  /** Folder of Next's build, and of our own built files. */
  folders: { next: string; assets: string }
}

/** The path of a request, from top to bottom. */
export function createApp(options: AppOptions): Express {
  const { payload, handleByNext, cache, settings, logger, folders } = options
  const isDevelopment = settings.NODE_ENV === 'development'
  const isOffline = settings.OFFLINE && !isDevelopment
  const isHttps = settings.SITE_URL.startsWith('https:')
  const door = openFormDoor(payload, logger)
  const reading = readingPages({ payload, handleByNext, cache, door, isOn: !isDevelopment })
  const findEndpoints = endpointFinder(registeredEndpoints(payload))
  thisProcess().pages = () => cache.size
  const named = requestLog(logger)
  const secured = securityHeaders({
    isDevelopment,
    isHttps,
    tileOrigin: settings.MAP_TILE_URL && tileOrigin(settings.MAP_TILE_URL),
  })
  const limits = rateLimits(settings.RATE_LIMITS, (name) => limitStore(payload, name))
  const app = express()
  app.set('trust proxy', settings.TRUST_PROXY)
  app.disable('x-powered-by')
  app.disable('etag') // pages carry their own; Payload and Next set theirs

  // What is read for one request concerns nothing that is kept; what is made to be kept says so itself.
  app.use((_req, _res, next) => readingForNobody(next))
  app.use(dropOwnHeaders)
  // Answered from memory, many a second: the same steps, without those that concern other addresses.
  const toSearch = [named, searchFromAnywhere, nameableHost, secured, limits]
  app.use(shortWay(isQuestion, [...toSearch, siteSearch({ payload, settings })]))
  app.use(healthRoutes(options), metricsRoutes(options))
  app.use(named)
  app.use(dataFromAnywhere)
  app.use(searchFromAnywhere)
  app.use(nameableHost)
  app.use(onePathOnly(findEndpoints))
  app.use(secured)
  app.use(countAnswers(options.recorder))
  app.use(vcardFiles, mediaFiles)
  // A form is filled and packed for each reader, which a limit stands before.
  if (!isDevelopment) app.use(shortWay(isFormAsked, [limits, reading.kept]))
  app.use(reading.kept)
  // Nearly every question is new: what follows concerns other addresses, but for the limit.
  if (!isDevelopment) app.use(shortWay(isSearchPage, [limits, reading.made]))
  app.use(compression())
  app.use(builtFiles(folders, isDevelopment))
  app.use(openToAnyone)
  app.use(limits)
  app.use(onlyEndpoints({ findEndpoints, isId: isIdOf(payload.db), isDevelopment }))
  app.use(bodyLimits(settings.UPLOAD_LIMIT_MB), stalledBodies({ stallMs: STALL_MS }))
  app.use(readablePageForms(isDevelopment ? undefined : sealKeyOf(folders.next)))
  app.use(offlineRoutes({ payload, readPage: reading.read, folders, isOn: isOffline }))
  app.use(openData({ payload, settings }))
  app.use(books({ payload, handleByNext, cache, settings, logger, folders }))
  app.use(handoutPdf({ settings, logger, folders }))
  app.use(editionFiles({ settings, logger, folders }))
  app.use(restrictedRoutes({ payload, logger }), previews({ payload, handleByNext, logger }))
  app.use(publicForms({ payload, handleByNext, logger, door }))
  app.use(usefulAnswers(payload), followLinks(payload))
  app.use(accountLinks({ isHttps }), outsideReading({ payload, handleByNext, settings, isHttps }))
  app.use(sheetLinks({ payload, handleByNext, isHttps, isDevelopment, door }))
  app.use(reading.made)
  app.use((req, res, next) => {
    handleByNext(req, res).catch(next)
  })
  app.use(faults(logger))
  return app
}

/** What the build made: its names change with its content. */
function builtFiles(folders: AppOptions['folders'], isDevelopment: boolean): Router {
  const router = Router()
  router.use('/assets', immutableFiles(folders.assets))
  router.use(embedScript(folders.assets))
  // Asked for by whoever does not read the head of a page.
  router.get('/favicon.ico', (_req, res) => res.redirect(assetUrl('icon-48.png')))
  if (!isDevelopment) {
    const folder = path.join(folders.next, 'static')
    router.use('/_next/static', withoutLetters, pressedFiles(folder), immutableFiles(folder))
  }
  return router
}

/** Letters are a third of a first visit: a browser that says it saves data shows those of its device. */
const withoutLetters: RequestHandler = (req, res, next) => {
  if (req.headers['save-data'] !== 'on' || !req.path.endsWith('.woff2')) return next()
  res.status(204).setHeader('Cache-Control', 'no-store').end()
}

/** The door of the forms of the public, which forms that React sends find by themselves. */
function openFormDoor(payload: Payload, logger: Logger): FormDoor {
  const door = new FormDoor({ secret: () => payload.secret, logger })
  thisProcess().areFormsGuarded = () => door.isOn
  holdFormDoor(door)
  return door
}

/** Longer than a phone loses its network in a lift, shorter than an attacker's patience. */
const STALL_MS = 30_000

const YEAR = '365d'

/** Files whose name changes with their content. */
const immutableFiles = (folder: string) =>
  express.static(folder, { immutable: true, maxAge: YEAR, index: false, fallthrough: true })

const FAULT: Sentences = {
  fr: 'Un problème est survenu de notre côté. Rien n’a été perdu; réessayez dans un instant.',
  en: 'Something went wrong on our side. Nothing was lost; try again in a moment.',
  es: 'Ocurrió un problema de nuestro lado. No se perdió nada; inténtelo de nuevo en un momento.',
}

const TOO_LONG: Sentences = {
  fr: 'Ce texte est trop long. Rien n’a été enregistré\u00a0: revenez en arrière et raccourcissez-le.',
  en: 'This text is too long. Nothing was saved: go back and shorten it.',
  es: 'Este texto es demasiado largo. No se guardó nada: vuelva atrás y acórtelo.',
}

const UNREADABLE: Sentences = {
  fr: 'Ce qui a été envoyé ne se lit pas. Rien n’a été enregistré\u00a0: revenez en arrière et réessayez.',
  en: 'What was sent cannot be read. Nothing was saved: go back and try again.',
  es: 'Lo que se envió no se puede leer. No se guardó nada: vuelva atrás y reinténtelo.',
}

/** The log gets the detail, the reader a sentence in their language. */
function faults(logger: Logger): ErrorRequestHandler {
  return (error, req, res, next) => {
    const refused = refusalOf(error)
    const unkept = unkeptOf(error)
    const isAway = isUnanswered(error, req.method)
    const line = { err: error as unknown, id: res.locals.requestId as unknown, path: req.path }
    if (refused || res.locals.isStalled) logger.info(line, 'refused')
    else if (unkept) logger.warn(line, 'a write was refused')
    else if (isAway) logger.warn(line, 'the database does not answer')
    else logger.error(line, 'fault')
    if (res.headersSent) return next(error)
    if (isAway || unkept === 'busy') res.setHeader('Retry-After', RETRY_AFTER_S)
    if (isAway) return refuse(req, res, 503, AWAY)
    if (unkept) return refuse(req, res, 503, UNKEPT[unkept])
    const sentences = refused === 413 ? TOO_LONG : refused ? UNREADABLE : FAULT
    refuse(req, res, refused ?? 500, sentences)
  }
}

/** No server of the database answered what was only read: it may be asked again. */
const isUnanswered = (error: unknown, method: string): boolean =>
  error instanceof DatabaseAway ||
  ((method === 'GET' || method === 'HEAD') && passingOf(error) === 'away')

/** What was sent cannot be read (too long, cut, in an unknown encoding): not a fault of ours. */
function refusalOf(error: unknown): number | undefined {
  const { status, expose } = (error ?? {}) as { status?: unknown; expose?: unknown }
  const isRefusal = expose === true && typeof status === 'number' && status >= 400 && status < 500
  return isRefusal ? status : undefined
}
