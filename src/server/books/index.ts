import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'

import { announceBooks } from '@/data/bookFacts'
import { readGuideBook } from '@/data/guide/book'
import { dayAt } from '@/days/calendar'
import type { Env } from '@/env'
import { type BookAsked, bookPath, findBook } from '@/i18n/bookPaths'
import type { Label } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { type Body, KeptBodies } from '../keptBodies'
import type { Logger } from '../logging'
import type { PageCache } from '../pageCache'
import { refuse } from '../refuse'

import { makeGuideEpub } from './guideEpub'

/** Three languages, with room for the guide to grow. */
const KEPT = { bytes: 16_000_000, count: 12 }

interface Options {
  payload: Payload
  cache: PageCache
  logger: Logger
  settings: Pick<Env, 'SITE_URL'>
}

/** Files to take along, at addresses beside the pages that they are made from. */
export function books({ payload, cache, logger, settings }: Options): RequestHandler {
  const kept = new KeptBodies(payload, KEPT)
  const answerOf = (asked: BookAsked) => ({
    key: bookPath(asked),
    locale: asked.locale,
    make: () => makeBook(asked, settings.SITE_URL),
  })
  announceBooks({
    isMadeHere: (path) => findBook(path) !== undefined,
    lengthOf: async (path) => {
      const asked = findBook(path)
      try {
        return (asked && (await kept.look(answerOf(asked))))?.bytes.length ?? null
      } catch (error) {
        // A page is not to fail because of what stands beside a link.
        logger.error({ err: error, book: path }, 'length of a book unknown')
        return null
      }
    },
  })
  const send = async (asked: BookAsked, req: Request, res: Response): Promise<void> => {
    const answer = answerOf(asked)
    const isNew = (await kept.look(answer)) === undefined
    await kept.send(req, res, answer)
    // The contents of the guide may say from now on how long it is.
    if (isNew) cache.forget(pathTo(asked.locale, '/guide'))
  }
  return (req, res, next) => {
    const asked = findBook(req.path)
    if (!asked) return next()
    const path = bookPath(asked)
    if (path !== req.path) return res.redirect(308, path)
    send(asked, req, res).catch((error: unknown) =>
      error instanceof NothingPublished ? refuse(req, res, 404, NOTHING) : next(error),
    )
  }
}

/** A file of something that has no words yet. */
class NothingPublished extends Error {}

async function makeBook({ locale }: BookAsked, site: string): Promise<Body> {
  const { changedAt, ...guide } = await readGuideBook({ locale })
  if (changedAt === null || guide.chapters.length === 0) throw new NothingPublished()
  const day = dayAt(changedAt)
  return {
    type: 'application/epub+zip',
    bytes: await makeGuideEpub({ ...guide, changedAt }, site),
    fileName: `accompagner-${FILE_NAME[locale]}-${day}.epub`,
    isPacked: true,
  }
}

const FILE_NAME: Label = { fr: 'guide', en: 'guide', es: 'guia' }

const NOTHING: Label = {
  fr: 'Aucun chapitre du guide n’est encore publié.',
  en: 'No chapter of the guide is published yet.',
  es: 'Todavía no se ha publicado ningún capítulo de la guía.',
}
