import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'

import { currentContentVersion } from '@/contentVersion/version'
import { announceBooks, type Bookshop } from '@/data/bookFacts'
import type { Env } from '@/env'
import { type BookAsked, bookPath, findBook, pageOfBook } from '@/i18n/bookPaths'
import type { FileState } from '@/i18n/fileStates'
import { pathTo } from '@/i18n/paths'

import { findChromium } from '../chromium'
import { type Body, KeptBodies } from '../keptBodies'
import type { Logger } from '../logging'
import type { PageCache } from '../pageCache'
import type { NextHandler } from '../readingPages'
import { refuse } from '../refuse'

import { assertThere, makeEpub, makeManuscript, Moved, NotThere, NOTHING } from './manuscripts'
import { PrintedBooks, type Manuscript } from './printed'
import { sendPrinted } from './sendPrinted'
import { sendState } from './statePage'

/** Three languages, with room for the guide to grow. */
const KEPT = { bytes: 16_000_000, count: 12 }

/** Documents to print: some hundred kilobytes each. */
const KEPT_MANUSCRIPTS = { bytes: 16_000_000, count: 200 }

/** A file may leave between being found and being sent: it is then made again. */
const TRIES = 2

/** How long an answer waits for a file that is being made: most chapters take less. */
const WAIT_MS = 6_000

interface Options {
  payload: Payload
  handleByNext: NextHandler
  cache: PageCache
  settings: Pick<Env, 'SITE_URL' | 'DATA_DIR' | 'CHROMIUM_PATH'>
  logger: Logger
  folders: { assets: string }
}

/** Files to take along, at addresses beside the pages that they are made from. */
export function books(options: Options): RequestHandler {
  const shop = new BookShop(options)
  announceBooks(shop)
  shop.goOn().catch((error: unknown) => options.logger.error({ err: error }, 'books left unmade'))
  return (req, res, next) => {
    const asked = findBook(req.path)
    if (!asked) return next()
    const path = bookPath(asked)
    if (path !== req.path) return res.redirect(308, path)
    const sent =
      asked.format === 'epub' ? shop.sendEpub(asked, req, res) : shop.sendPdf(asked, req, res)
    sent.catch((error: unknown) => {
      if (error instanceof NotThere) return refuse(req, res, 404, NOTHING)
      if (error instanceof Moved) return res.redirect(303, error.to)
      next(error)
    })
  }
}

class BookShop implements Bookshop {
  private readonly epubs: KeptBodies
  private readonly manuscripts: KeptBodies
  private readonly printed: PrintedBooks | undefined

  constructor(private readonly options: Options) {
    const { payload, settings, logger } = options
    this.epubs = new KeptBodies(payload, KEPT)
    this.manuscripts = new KeptBodies(payload, KEPT_MANUSCRIPTS)
    const chromium = findChromium(settings.CHROMIUM_PATH)
    const folder = `${settings.DATA_DIR}/books`
    this.printed = chromium ? new PrintedBooks({ folder, chromium, logger }) : undefined
  }

  get canPrint(): boolean {
    return this.printed !== undefined
  }

  isMadeHere(path: string): boolean {
    const asked = findBook(path)
    return asked !== undefined && (asked.format === 'epub' || this.printed !== undefined)
  }

  async lengthOf(path: string): Promise<number | null> {
    const asked = findBook(path)
    try {
      const body = asked && (await this.shelfOf(asked).look(this.answerOf(asked)))
      if (!body) return null
      if (asked.format === 'epub') return body.bytes.length
      return (await this.printed?.find(manuscriptOf(asked, body)))?.bytes ?? null
    } catch (error) {
      // A page is not to fail because of what stands beside a link.
      this.options.logger.error({ err: error, book: path }, 'length of a book unknown')
      return null
    }
  }

  async sendEpub(asked: BookAsked, req: Request, res: Response): Promise<void> {
    const answer = this.answerOf(asked)
    const isNew = (await this.epubs.look(answer)) === undefined
    await this.epubs.send(req, res, answer)
    if (isNew) this.forgetPage(asked)
  }

  async sendPdf(asked: BookAsked, req: Request, res: Response): Promise<void> {
    const { printed } = this
    if (!printed) {
      await assertThere(asked)
      return this.sendState(asked, 'withoutBrowser', req, res)
    }
    const isNew = (await this.manuscripts.look(this.answerOf(asked))) === undefined
    const manuscript = manuscriptOf(asked, await this.source(asked))
    const { locale } = asked
    const file = printed.fileOf(manuscript)
    for (let tries = 0; tries < TRIES; tries += 1) {
      let found = await printed.find(manuscript)
      if (!found) {
        const state = await soon(this.print(asked, manuscript, printed))
        if (state !== 'done') return this.sendState(asked, state, req, res)
        found = await printed.find(manuscript)
      } else if (isNew) {
        // Printed before a publication that left its words alone, or a start.
        this.forgetPage(asked)
      }
      if (found && (await sendPrinted(res, { ...found, file, manuscript, locale }))) return
    }
    return this.sendState(asked, 'making', req, res)
  }

  /** Takes up what a stop left unmade. */
  async goOn(): Promise<void> {
    const { printed } = this
    for (const path of (await printed?.takeLeft()) ?? []) {
      const asked = findBook(path)
      try {
        if (asked) await this.print(asked, manuscriptOf(asked, await this.source(asked)), printed!)
      } catch (error) {
        // Taken away in the meantime, or broken: the others are made all the same.
        this.options.logger.warn({ err: error, book: path }, 'a book was left unmade')
      }
    }
  }

  private async print(asked: BookAsked, manuscript: Manuscript, printed: PrintedBooks) {
    const path = bookPath(asked)
    const state = await printed.order(
      manuscript,
      path,
      new URL(path, this.options.settings.SITE_URL).href,
    )
    if (state === 'done') this.forgetPage(asked)
    return state
  }

  /** The contents of the guide may say from now on how long a file is. */
  private forgetPage({ kind, locale }: BookAsked): void {
    if (kind === 'guide') this.options.cache.forget(pathTo(locale, '/guide'))
  }

  private source(asked: BookAsked) {
    return this.shelfOf(asked).body(this.answerOf(asked))
  }

  private shelfOf(asked: BookAsked): KeptBodies {
    return asked.format === 'epub' ? this.epubs : this.manuscripts
  }

  private answerOf(asked: BookAsked) {
    const { settings, folders } = this.options
    const make = (): Promise<Body> =>
      asked.format === 'epub'
        ? makeEpub(asked, settings.SITE_URL)
        : makeManuscript(asked, settings.SITE_URL, folders.assets)
    return { key: bookPath(asked), locale: asked.locale, make }
  }

  private async sendState(asked: BookAsked, state: FileState, req: Request, res: Response) {
    return sendState(req, res, {
      state,
      page: pageOfBook(asked),
      locale: asked.locale,
      version: await currentContentVersion(this.options.payload),
      handleByNext: this.options.handleByNext,
    })
  }
}

const manuscriptOf = (asked: BookAsked, { bytes, etag }: Body & { etag: string }): Manuscript => ({
  title: titleOf(asked),
  version: etag,
  bytes,
})

const titleOf = (asked: BookAsked): string =>
  asked.kind === 'guide' ? `guide-${asked.locale}` : `${asked.kind}-${asked.locale}-${asked.slug}`

/** What became of it by the time that an answer may wait. */
async function soon(work: Promise<'done' | 'failed' | 'full'>): Promise<FileState | 'done'> {
  let timer: NodeJS.Timeout | undefined
  const later = new Promise<'making'>((resolve) => {
    timer = setTimeout(() => resolve('making'), WAIT_MS)
  })
  const state = await Promise.race([work, later])
  clearTimeout(timer)
  return state
}
