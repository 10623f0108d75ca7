import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Payload, TypedUser } from 'payload'

import { hasRole, STAFF } from '@/access'
import { findDeskDraft, readDeskAsked } from '@/data/drafts/deskDraft'
import { whileHeld } from '@/data/drafts/held'
import { type Draft, readDraft } from '@/data/drafts/readDraft'
import type { Id } from '@/db/ids'
import { readId } from '@/db/readId'
import { isLocale } from '@/i18n/locales'
import { WORKFLOW_COLLECTIONS } from '@/workflow'

import { captureResponse } from './captureResponse'
import { DrawingTurns } from './drawingTurns'
import type { OWN_ENDPOINTS } from './endpoints'
import type { Logger } from './logging'
import { refuseOtherSites } from './otherSites'
import { plainHtml } from './plainHtml'
import type { NextHandler } from './readingPages'
import { refuse, type Sentences } from './refuse'
import { setPersonalHeaders } from './securityHeaders'
import { whoAsks } from './whoAsks'

const PREVIEW = '/api/preview' satisfies (typeof OWN_ENDPOINTS)[number]['path']

/** As much as a text may weigh when it is saved. */
const BODY_LIMIT = '4mb'

interface Options {
  payload: Payload
  handleByNext: NextHandler
  logger: Logger
}

/**
 * `POST /api/preview`: the fields of a text as a form holds them, or the words of a translation as a desk holds them,
 * answered with the page that its readers would have of it, in a language. For the team; nothing is stored, and nothing in
 * the page runs.
 */
export function previews(options: Options): Router {
  const router = Router()
  const readBody = express.json({ limit: BODY_LIMIT })
  const turns = new DrawingTurns()
  router.post(
    PREVIEW,
    refuseOtherSites,
    teamOnly(options.payload),
    someAtOnce(turns),
    readBody,
    (req, res, next) => {
      show(req, res, options, turns).catch(next)
    },
  )
  return router
}

/** No person has the site draw for them alone. */
function someAtOnce(turns: DrawingTurns): RequestHandler {
  return (req, res, next) => {
    const leave = turns.enter(String((res.locals.user as TypedUser).id))
    if (!leave) return refuse(req, res, 429, TOO_MANY)
    if (res.closed) return leave()
    res.once('close', leave)
    next()
  }
}

function teamOnly(payload: Payload): RequestHandler {
  return async (req, res, next) => {
    setPersonalHeaders(res)
    res.vary('Cookie')
    const headers = new Headers(req.headers as Record<string, string>)
    const user = await whoAsks(payload, headers)
    if (!user) return refuse(req, res, 401, SIGN_IN)
    if (!hasRole(user, ...STAFF)) return refuse(req, res, 403, NOT_YOURS)
    res.locals.user = user
    next()
  }
}

async function show(
  req: Request,
  res: Response,
  options: Options,
  turns: DrawingTurns,
): Promise<void> {
  const { payload, logger } = options
  const user = res.locals.user as TypedUser
  const body = (req.body ?? {}) as Record<string, unknown>
  const desk = readDeskAsked(body)
  const draft = desk ? await findDeskDraft(payload, desk, user) : readAsked(payload, body)
  if (!draft) return desk ? refuse(req, res, 404, GONE) : refuse(req, res, 400, NOT_A_TEXT)
  // Of a translation, its own rights were asked: its text is one that everyone reads.
  if (!desk && draft.id !== undefined && !(await mayRead(payload, draft, user)))
    return refuse(req, res, 404, GONE)
  try {
    const page = await turns.take(async () =>
      // Whoever left while others were drawn is drawn nothing.
      res.destroyed ? undefined : draw(req, draft, user, options),
    )
    if (page === undefined) return
    res.setHeader('Content-Security-Policy', `${POLICY}; frame-ancestors 'none'; sandbox`)
    res.type('html').send(page)
  } catch (error) {
    // Whoever writes goes on writing: what is there now cannot be drawn.
    const { collection, id } = draft
    logger.warn({ err: error, collection, id }, 'a draft could not be drawn')
    refuse(req, res, 422, NOT_DRAWN)
  }
}

function readAsked(payload: Payload, asked: Record<string, unknown>): Draft | undefined {
  const { id, locale, values, withUnapproved } = asked
  const collection = WORKFLOW_COLLECTIONS.find((each) => each === asked.collection)
  if (!collection) return undefined
  if (!isLocale(locale) || typeof values !== 'object' || values === null) return undefined
  const isSaved = typeof id === 'string' || typeof id === 'number'
  const known: Id | undefined = isSaved ? readId(payload, String(id)) : undefined
  if (isSaved && known === undefined) return undefined
  return {
    collection,
    id: known,
    locale,
    values: values as Draft['values'],
    withUnapproved: withUnapproved === true,
  }
}

/** Whether the person reads the text that this says to be a draft of; its translations come with it. */
async function mayRead(
  payload: Payload,
  { collection, id }: Draft,
  user: TypedUser,
): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection,
    where: { id: { equals: id } },
    overrideAccess: false,
    user,
  })
  return totalDocs > 0
}

/** @throws when the page cannot be drawn of what was sent */
async function draw(
  req: Request,
  draft: Draft,
  user: TypedUser,
  { payload, handleByNext }: Options,
): Promise<string> {
  const { locale } = draft
  const view = await readDraft(payload, draft, user)
  const { status, body } = await whileHeld(view, (headers) =>
    captureResponse(
      {
        url: `/${locale}/preview`,
        host: req.headers.host ?? 'localhost',
        isHttps: req.secure,
        acceptLanguage: locale,
        headers,
      },
      handleByNext,
    ),
  )
  if (status !== 200) throw new Error(`The page of a draft answered ${status}`)
  return inert(plainHtml(body.toString('utf8')))
}

/** What the page may load where it is shown: the site's own styles and images, and no script at all. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ')

/** The page without any script, and with its own policy in it: who shows it takes its words, not its headers. */
const inert = (html: string): string =>
  html
    .replace(/<script(?:\s[^>]*)?>[\s\S]*?<\/script>/g, '')
    .replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${POLICY}">`)

const SIGN_IN: Sentences = {
  fr: 'Votre session est terminée. Connectez-vous, puis réessayez.',
  en: 'Your session has ended. Sign in, then try again.',
  es: 'Su sesión ha terminado. Inicie sesión y vuelva a intentarlo.',
}

const NOT_YOURS: Sentences = {
  fr: 'Votre compte ne donne pas accès aux textes de l’équipe.',
  en: 'Your account does not give access to the team’s texts.',
  es: 'Su cuenta no da acceso a los textos del equipo.',
}

const TOO_MANY: Sentences = {
  fr: 'Trop d’aperçus se dessinent à la fois pour votre compte. Attendez un instant, puis réessayez.',
  en: 'Too many previews are being drawn at once for your account. Wait a moment, then try again.',
  es: 'Se dibujan demasiadas vistas previas a la vez para su cuenta. Espere un momento y reintente.',
}

const GONE: Sentences = {
  fr: 'Ce texte n’existe plus, ou votre compte ne le lit pas.',
  en: 'This text is no longer there, or your account cannot read it.',
  es: 'Este texto ya no existe, o su cuenta no puede leerlo.',
}

const NOT_A_TEXT: Sentences = {
  fr: 'Ce qui a été envoyé n’est pas un texte du site.',
  en: 'What was sent is not a text of the site.',
  es: 'Lo que se envió no es un texto del sitio.',
}

const NOT_DRAWN: Sentences = {
  fr: 'L’aperçu ne peut pas être dessiné de ce qui est écrit en ce moment. Rien n’est perdu\u00a0: continuez.',
  en: 'The preview cannot be drawn from what is written at this moment. Nothing is lost: go on.',
  es: 'La vista previa no se puede dibujar con lo que está escrito en este momento. No se pierde nada: continúe.',
}
