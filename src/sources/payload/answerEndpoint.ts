import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import { EDITORS, hasRole } from '@/access'
import type { AuditAction } from '@/audit/actions'
import { recordAudit } from '@/audit/recordAudit'
import { dayAt } from '@/days/calendar'
import { payloadId } from '@/db/ids'
import { whole } from '@/db/whole'
import { readJson } from '@/http/payload/readJson'
import { personLocale } from '@/i18n/firstLocale'

import { pageKey } from '../address'
import { afterAnswer, type Answer, isAnswer } from '../answers'
import { textName } from '../textName'
import type { Watched } from '../types'

import { REFUSED, type RefusedCode, SAID, SAID_OF_ONE } from './answerWords'
import { citedIn, citedPages, type CitedSource, citingTexts } from './citedPages'
import { changePage, copyTexts, findPage, type StoredPage } from './store'

/** Answers by which somebody says that they have read the page. */
const HAS_READ: ReadonlySet<Answer> = new Set<Answer>(['noEffect', 'revised', 'read'])

/**
 * `POST /api/sources/watch/:key`: what a researcher answers about a watched page (`answer`), of the text that they
 * saw (`seen`; to `follow`, the new address); of a revision, the text that it is done of (`text`), or all. Leaves a
 * line in the log.
 */
export const answerEndpoint: Endpoint = {
  path: '/watch/:key',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req.user, ...EDITORS)) throw refusal(req, 'notAllowed', 403)
    const key = String(req.routeParams?.key ?? '')
    const { answer, seen, text } = await readJson(req)
    if (!isAnswer(answer)) throw refusal(req, 'noAnswer', 400)
    const page = await findPage(req.payload, key)
    const sources = page && (await citedPages(req.payload)).get(page.address)
    if (!page || !sources) throw refusal(req, 'unknown', 404)
    const known = { page, sources, key, seen: textOf(seen), text: textOf(text) }
    if (answer === 'follow') await follow(req, known)
    const isForOneText = answer !== 'follow' && (await take(req, answer, known))
    const said = isForOneText ? SAID_OF_ONE : SAID[answer]
    return Response.json({ message: said[personLocale(req)] })
  },
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

interface Known {
  key: string
  page: StoredPage
  sources: readonly CitedSource[]
  seen: string | undefined
  text: string | undefined
}

/** @returns whether a revision is done of one text, and not of the others */
async function take(
  req: PayloadRequest,
  answer: Exclude<Answer, 'follow'>,
  { key, page: { address }, sources, seen, text }: Known,
): Promise<boolean> {
  const texts = answer === 'revise' ? await citingTexts(req.payload) : []
  const chapters = citedIn(texts, address, sources).map(textName)
  if (answer === 'revise' && chapters.length === 0) throw refusal(req, 'citedNowhere', 422)
  const now = new Date()
  const written = await changePage(
    req.payload,
    key,
    (page) => page && afterAnswer(page, answer, { seen, chapters, text, key, now }),
  )
  if (!written) throw refusal(req, 'changedMeanwhile', 409)
  // Who revised one of several texts has read the page for that one.
  const isForOneText = answer === 'revised' && written.revising !== undefined
  if (answer === 'look') return isForOneText
  await whole(req, async () => {
    if (HAS_READ.has(answer) && !isForOneText) await readToday(req, sources, dayAt(now))
    await tell(req, `sources.${answer}`, sources, { page: address, ...(text ? { text } : {}) })
  })
  return isForOneText
}

/** The sources carry the day on which somebody last read their page. */
async function readToday(
  req: PayloadRequest,
  sources: readonly CitedSource[],
  lastChecked: string,
): Promise<void> {
  for (const { id } of sources) await updateSource(req, id, { lastChecked })
}

/** The sources take the address that their page moved to; what is known of the page goes along. */
async function follow(req: PayloadRequest, { key, page, sources, seen }: Known): Promise<void> {
  const to = page.moved?.to
  if (!to || to !== seen) throw refusal(req, 'changedMeanwhile', 409)
  const { moved: _, revision: __, ...known } = page
  const newKey = pageKey(to)
  await copyTexts(req.payload, key, newKey)
  await changePage(req.payload, newKey, (before): Watched | undefined =>
    before ? undefined : { ...known, address: to },
  )
  await whole(req, async () => {
    for (const { id, url } of sources) {
      await updateSource(req, id, { url: to + new URL(url).hash })
    }
    await tell(req, 'sources.follow', sources, { from: page.address, to })
  })
}

const updateSource = (
  req: PayloadRequest,
  id: CitedSource['id'],
  data: { url: string } | { lastChecked: string },
) =>
  req.payload.update({
    collection: 'sources',
    id: payloadId(id),
    data,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })

const tell = (
  req: PayloadRequest,
  action: AuditAction,
  sources: readonly CitedSource[],
  details: Record<string, string>,
): Promise<void> =>
  recordAudit(req, {
    action,
    summary: sources[0]?.title ?? '',
    resource: 'sources',
    ...(sources[0] ? { resourceKey: sources[0].id } : {}),
    details,
  })

export const refusal = (req: PayloadRequest, code: RefusedCode, status: number): APIError =>
  new APIError(REFUSED[code][personLocale(req)], status, null, true)
