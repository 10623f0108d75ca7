import type { Request, Response } from 'express'

import { findPage } from '@/i18n/findPage'
import { withScriptWords } from '@/i18n/pageQueries'

import { FOUND_NOTHING } from './foundNothing'
import { chooseEncoding, type KeptPage, type MadeFrom, type PageCache } from './pageCache'
import { dependsOnLanguage } from './wantedPage'

const varyOf = (req: Request): string =>
  dependsOnLanguage(req) ? 'Accept-Encoding, Accept-Language' : 'Accept-Encoding'

/** Sends a page in the encoding that its reader takes, or that they have it already. */
export async function sendPage<From extends MadeFrom>(
  cache: PageCache<From>,
  page: KeptPage<From>,
  req: Request,
  res: Response,
): Promise<void> {
  const encoding = chooseEncoding(req.headers['accept-encoding'])
  const etag = `"${page.etag}-${encoding}"`
  if (page.headers[FOUND_NOTHING]) res.locals[FOUND_NOTHING] = true
  for (const [name, value] of Object.entries(page.headers)) {
    if (!NOT_KEPT_HEADERS.has(name) && !name.startsWith(FROM_NEXT)) res.setHeader(name, value)
  }
  const { location } = page.headers
  if (location) res.setHeader('Location', sentOnTo(location, req))
  if (!res.hasHeader('Cache-Control')) {
    res.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
  }
  res.setHeader('ETag', etag)
  res.setHeader('Vary', varyOf(req))
  if (page.status === 200 && req.headers['if-none-match']?.includes(etag)) {
    res.statusCode = 304
    res.end()
    return
  }
  const body = await cache.encoded(page, encoding)
  res.statusCode = page.status
  if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding)
  res.setHeader('Content-Length', body.length)
  res.end(req.method === 'HEAD' ? undefined : body)
}

function sentOnTo(location: string, req: Request): string {
  const { pathname } = new URL(location, 'http://localhost')
  const [, search = ''] = req.originalUrl.split('?', 2)
  return withScriptWords(location, findPage(pathname), new URLSearchParams(search))
}

/** What Next's own parts tell each other, such as the headers that a page was asked with. */
const FROM_NEXT = 'x-middleware-'

const NOT_KEPT_HEADERS: ReadonlySet<string> = new Set([
  'cache-control',
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'date',
  'set-cookie',
  'vary',
  'etag',
  'link',
  'x-request-id',
  // Where Next found the page: its own business.
  'x-middleware-rewrite',
  FOUND_NOTHING,
  // Asked of every page for the admin's theme; on a public page it costs a second request.
  'accept-ch',
  'critical-ch',
])
