import { pipeline } from 'node:stream/promises'

import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Payload } from 'payload'

import { isToken } from '@/directory/link/token'
import { firstLocale } from '@/i18n/firstLocale'
import { findPage } from '@/i18n/findPage'
import { pathTo } from '@/i18n/paths'
import { isImage } from '@/media/images'
import { typeOfName } from '@/media/kinds'
import { keepAnswer, keepNote } from '@/outsideReading/payload/answers'
import { isShown } from '@/outsideReading/payload/files'
import { findReading, noteShown, type ReadingKey } from '@/outsideReading/payload/readings'
import type { SentProblem } from '@/outsideReading/problems'
import { encodeReadingVisit, READING_VISIT_HEADER, type ReadingVisit } from '@/outsideReading/visit'
import { uploadStore, type UploadsSite } from '@/uploads'
import { isOneName } from '@/uploads/store'

import { holdSecret, secretOf } from './linkCookie'
import { attachmentOf } from './mediaFiles'
import { refuseOtherSites } from './otherSites'
import { sendOwnPage } from './ownPage'
import { readerLocale } from './readerLocale'
import type { NextHandler } from './readingPages'
import { setPersonalHeaders } from './securityHeaders'
import { sentValues } from './sentValues'

/** A working day: whoever comes back later opens the link again. */
const COOKIE_MS = 12 * 60 * 60_000

/** A long remark, in the worst encoding, and its block. */
const BODY_LIMIT = '64kb'

interface Options {
  payload: Payload
  handleByNext: NextHandler
  settings: UploadsSite
  isHttps: boolean
}

/**
 * A text that somebody outside reads before it is published, and what they send about it. The secret of their link is
 * exchanged for a cookie, as that of a personal link; each invitation has a cookie of its own, so that two texts in one
 * browser are never taken for one another. A link that is made up, has ended or was withdrawn gets one and the same page.
 */
export function outsideReading(options: Options): Router {
  const router = Router()
  const readBody = express.urlencoded({ extended: false, limit: BODY_LIMIT, parameterLimit: 20 })
  router.use(showText(options))
  router.get('/api/outside-reading/:reading/file/:name', sendFile(options))
  for (const [name, keep] of Object.entries(KEEPS)) {
    const path = `/api/outside-reading/:reading/${name}`
    router.post(path, refuseOtherSites, readBody, take(keep, options))
    // Somebody reloads the answer by its address: the text is there.
    router.get(path, (req, res) => res.redirect(303, pageOf(req, String(req.params.reading))))
  }
  return router
}

const cookieOf = (reading: string): string => `reading-${reading}`

const keyOf = (req: Request, reading: string): ReadingKey => ({
  reading,
  token: /^\w+$/.test(reading) ? secretOf(req, cookieOf(reading)) : undefined,
})

function pageOf(req: Request, reading: string, done?: string, language?: string): string {
  const locale = firstLocale(language, readerLocale(req))
  return pathTo(locale, {
    pathname: '/outside-reading/[reading]',
    params: { reading },
    ...(done ? { query: { done } } : {}),
  })
}

function showText(options: Options): RequestHandler {
  const { isHttps, payload } = options
  return async (req, res, next) => {
    if (findPage(req.path) !== '/outside-reading/[reading]') return next()
    const reading = req.path.split('/').at(-1) ?? ''
    const { link } = req.query
    if (link !== undefined && /^\w{1,40}$/.test(reading)) {
      const about = { name: cookieOf(reading), lastsMs: COOKIE_MS, isHttps }
      return holdSecret(res, req.path, isToken(link) ? link : undefined, about)
    }
    const key = keyOf(req, reading)
    const found = await findReading(payload, key)
    if (found && !found.openedAt && req.method === 'GET') await noteShown(payload, found)
    await show(req, res, options, {
      url: req.originalUrl,
      status: found ? 200 : 403,
      visit: { token: key.token },
    })
  }
}

interface Shown {
  url: string
  status: number
  visit: ReadingVisit
}

/** The page in nobody's name, but for the key and what is to be said. */
async function show(
  req: Request,
  res: Response,
  { handleByNext }: Options,
  { visit, ...page }: Shown,
): Promise<void> {
  setPersonalHeaders(res)
  const headers = { [READING_VISIT_HEADER]: encodeReadingVisit(visit) }
  await sendOwnPage(req, res, handleByNext, { ...page, headers })
}

type Fields = Readonly<Record<string, string>>

interface Keep {
  keep: (payload: Payload, key: ReadingKey, sent: Fields) => Promise<SentProblem | undefined>
  /** What the page says was kept. */
  done: (sent: Fields) => string
}

const KEEPS: Record<'answer' | 'note', Keep> = {
  note: {
    keep: (payload, key, { block = '', words = '' }) => keepNote(payload, key, { block, words }),
    done: ({ block = '' }) => block,
  },
  answer: {
    keep: (payload, key, { answer = '', remark = '' }) =>
      keepAnswer(payload, key, { answer, remark }),
    done: () => 'answer',
  },
}

function take({ keep, done }: Keep, options: Options): RequestHandler {
  return async (req, res) => {
    const key = keyOf(req, String(req.params.reading))
    const sent = fieldsOf(req.body)
    const problem = await keep(options.payload, key, sent)
    if (!problem) {
      const at = done(sent)
      return res.redirect(303, `${pageOf(req, key.reading, at, sent.locale)}#own-${at}`)
    }
    await show(req, res, options, {
      url: pageOf(req, key.reading, undefined, sent.locale),
      status: problem === 'closed' ? 403 : 422,
      visit: { token: key.token, problem, sent },
    })
  }
}

/** Lines end as they are stored, not as forms send them. */
const fieldsOf = (body: unknown): Fields =>
  Object.fromEntries(
    Object.entries(sentValues(body)).map(([name, value = '']) => [
      name,
      value.replaceAll('\r\n', '\n'),
    ]),
  )

/** A picture or document of the text, as only its reader has it before everyone does. */
function sendFile({ payload, settings }: Options): RequestHandler {
  return async (req, res, next) => {
    setPersonalHeaders(res)
    const name = String(req.params.name)
    const reading = await findReading(payload, keyOf(req, String(req.params.reading)))
    const isOwn = reading && isOneName(name) && (await isShown(payload, reading, name))
    const file = isOwn ? await uploadStore(settings).read(name) : undefined
    if (!file) return void res.status(403).end()
    const type = typeOfName(name)
    res.type(type ?? 'application/octet-stream')
    if (!isImage({ mimeType: type ?? '' })) res.setHeader('Content-Disposition', attachmentOf(name))
    try {
      await pipeline(file, res)
    } catch (error) {
      next(error)
    }
  }
}
