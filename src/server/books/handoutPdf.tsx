import { renderToStaticMarkup } from 'react-dom/server'
import type { Request, RequestHandler, Response } from 'express'

import { HandoutSheet } from '@/components/Handout/HandoutSheet'
import { matterOfGiven } from '@/components/Handout/matterOfGiven'
import { clientLocale, findGiven, findNumbersOf } from '@/data/giving'
import type { Env } from '@/env'
import { type Format, sizeOf } from '@/giving/fit'
import { readItems, writeKeys } from '@/giving/items'
import { handoutPdfLocale } from '@/i18n/handoutPaths'
import type { Locale } from '@/i18n/locales'
import { absoluteUrl } from '@/i18n/alternates'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

import { findChromium } from '../chromium'
import type { Logger } from '../logging'
import { Press } from './press'
import { printDocument, wholeDocument } from './printing'

interface Options {
  settings: Pick<Env, 'CHROMIUM_PATH'>
  logger: Logger
  folders: { assets: string }
}

/** One browser beside that of the books; a second's work each. What fails is tried again at once. */
const LIMITS = { atOnce: 1, waiting: 8, retryAfterMs: 0 }

/**
 * A handout as a PDF, at an address beside its page and with the same words: sent to who asked, kept nowhere. What is on
 * it says much about somebody: neither a file, nor a cache, nor the log learns it. What cannot be made leads back to the
 * page, which says why and prints.
 */
export function handoutPdf({ settings, logger, folders }: Options): RequestHandler {
  const chromium = findChromium(settings.CHROMIUM_PATH)
  const press = new Press(LIMITS, (_, error) =>
    logger.error({ err: error }, 'a handout could not be printed'),
  )
  let orders = 0
  /** Nothing when too many wait, or it failed. */
  const print = async (html: string, address: string) => {
    let printed: Uint8Array | undefined
    orders += 1
    const state = await press.order({
      // Each is one person's: two of the same are two.
      name: String(orders),
      make: async () => {
        printed = await printDocument(html, {
          chromium: chromium!,
          address,
          hasHeads: false,
          onProblems: (problems) => logger.warn({ problems }, 'a handout is no PDF/UA'),
        })
      },
    })
    return { state, printed }
  }
  return (req, res, next) => {
    const locale = handoutPdfLocale(req.path)
    if (!locale || (req.method !== 'GET' && req.method !== 'HEAD')) return next()
    send(req, res, locale).catch(next)
  }

  async function send(req: Request, res: Response, locale: Locale): Promise<void> {
    res.setHeader('Cache-Control', 'no-store')
    res.setHeader('Referrer-Policy', 'no-referrer')
    res.setHeader('X-Robots-Tag', 'noindex')
    const asked = readHandout(req, locale)
    const back = (pdf?: 'none' | 'full' | 'failed') =>
      res.redirect(303, pathTo(locale, { pathname: '/handout', query: { ...asked.query, pdf } }))
    if (!chromium) return back('none')
    const { given } = await findGiven({ locale: asked.client, items: asked.items })
    // Empty, or nothing of it online any more: its page says so.
    if (given.length === 0) return back()
    const document = await documentOf(given, asked)
    const html = wholeDocument(document, folders.assets)
    const { state, printed } = await print(html, absoluteUrl(asked.client, '/handout'))
    if (!printed) return back(state === 'full' ? 'full' : 'failed')
    res.setHeader('Content-Type', 'application/pdf')
    res.setHeader('Content-Language', asked.client)
    res.setHeader('Content-Security-Policy', "frame-ancestors 'none'")
    res.setHeader('Content-Disposition', `inline; filename="accompagner-${FILE[asked.client]}.pdf"`)
    res.setHeader('Content-Length', printed.length)
    res.end(req.method === 'HEAD' ? undefined : printed)
  }
}

interface Asked {
  items: ReturnType<typeof readItems>['items']
  client: Locale
  format: Format
  /** The same, for its page. */
  query: { items: string | undefined; lang: string; format: string | undefined }
}

function readHandout({ originalUrl }: Request, locale: Locale): Asked {
  const given = new URL(originalUrl, 'http://localhost').searchParams
  const { keys, items } = readItems(given.get('items') ?? undefined)
  const client = clientLocale(given.get('lang') ?? undefined, locale)
  const format: Format = given.get('format') === 'half' ? 'half' : 'letter'
  const query = {
    items: writeKeys(keys),
    lang: client,
    format: format === 'half' ? format : undefined,
  }
  return { items, client, format, query }
}

async function documentOf(
  given: Awaited<ReturnType<typeof findGiven>>['given'],
  { client, format }: Asked,
) {
  const numbers = await findNumbersOf(given, client)
  const size = sizeOf(matterOfGiven(given, client), format)
  return {
    language: client,
    title: translator(client, 'giving.paper')('kind'),
    running: { start: '', end: '', foot: '' },
    hasCover: false,
    heads: [],
    body:
      `<style>${PAGE[format]}</style>` +
      renderToStaticMarkup(<HandoutSheet {...{ client, format, given, size, numbers }} />),
  }
}

/** Its paper, after that of books, which leaves room for heads: the letters are counted for this one (`handout.css`). */
const PAGE: Record<Format, string> = {
  letter: '@page { size: 8.5in 11in; margin: 0.5in 0.55in; @bottom-right { content: none } }',
  half: '@page { size: 11in 8.5in; margin: 0.35in; @bottom-right { content: none } }',
}

const FILE = { fr: 'feuille', en: 'handout', es: 'hoja' } as const
