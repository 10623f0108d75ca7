import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Payload } from 'payload'

import { knownChoices } from '@/data/followed'
import { choicesIn } from '@/following/choices'
import { makeLinkKey } from '@/following/linkKey'
import { changeFollowing, confirmFollowing, leaveFollowing } from '@/following/payload/answer'
import { firstLocale } from '@/i18n/firstLocale'
import { pathTo } from '@/i18n/paths'

import { refuseOtherSites } from './otherSites'
import { readerLocale } from './readerLocale'
import { sentValues } from './sentValues'

/** Every part, region and chapter that may be followed, in the worst encoding. */
const BODY_LIMIT = '64kb'
const MAX_FIELDS = 200

/** What was just done, as the page says it. */
type Done = 'confirmed' | 'changed' | 'nothing' | 'left'

/**
 * The buttons of whoever follows by e-mail, behind the link of a letter: opening it changes nothing, so that mail servers
 * may open it. Mail programs send the last one by themselves (`List-Unsubscribe-Post`, RFC 8058), with the key in
 * the address and from no page of ours.
 */
export function followLinks(payload: Payload): Router {
  const router = Router()
  const readBody = express.urlencoded({
    extended: false,
    limit: BODY_LIMIT,
    parameterLimit: MAX_FIELDS,
  })
  router.post('/api/follow/confirm', refuseOtherSites, readBody, confirm(payload))
  router.post('/api/follow/change', refuseOtherSites, readBody, change(payload))
  router.post('/api/follow/leave', readBody, leave(payload))
  for (const step of ['confirm', 'change', 'leave']) {
    // Someone opens or reloads the answer by its address: the page with its button is there.
    router.get(`/api/follow/${step}`, (req, res) => show(req, res, { key: keyIn(req) }))
  }
  return router
}

const confirm =
  (payload: Payload): RequestHandler =>
  async (req, res) => {
    const key = keyIn(req)
    const opened = await confirmFollowing(payload, key)
    if (!opened) return show(req, res, { key })
    show(req, res, { key: makeLinkKey(payload.secret, opened.nonce), done: 'confirmed' })
  }

const change =
  (payload: Payload): RequestHandler =>
  async (req, res) => {
    const key = keyIn(req)
    const values = sentValues(req.body)
    const choices = await knownChoices(choicesIn(values))
    if (choices.length === 0) return show(req, res, { key, done: 'nothing' })
    const locale = firstLocale(values.language, values.locale)
    const isOpen = await changeFollowing(payload, key, { choices, locale })
    show(req, res, isOpen ? { key, done: 'changed' } : { key })
  }

const leave =
  (payload: Payload): RequestHandler =>
  async (req, res) => {
    await leaveFollowing(payload, keyIn(req))
    // Our page has the key in its form. A mail program has it in the address and sends a form of either kind, of which one is
    // not read here; nobody reads its answer, and it follows no other address.
    if (sentValues(req.body).key === undefined) res.status(200).type('text/plain').send('OK')
    else show(req, res, { done: 'left' })
  }

/** Another address, so that reloading the page does nothing again. */
function show(req: Request, res: Response, query: { key?: string | undefined; done?: Done }): void {
  const locale = firstLocale(sentValues(req.body).locale, readerLocale(req))
  res.redirect(303, pathTo(locale, { pathname: '/follow/choices', query }))
}

function keyIn(req: Request): string | undefined {
  const { key = req.query.key } = sentValues(req.body)
  return typeof key === 'string' ? key : undefined
}
