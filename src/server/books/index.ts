import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { announceBooks, type BookFacts } from '@/data/bookFacts'
import { readGuideBook } from '@/data/guide/book'
import { dayAt } from '@/days/calendar'
import type { Env } from '@/env'
import { type BookAsked, bookPath, findBook } from '@/i18n/bookPaths'
import type { Label } from '@/i18n/locales'

import { type Body, KeptBodies } from '../keptBodies'
import { refuse } from '../refuse'

import { makeGuideEpub } from './guideEpub'

/** Three languages, with room for the guide to grow. */
const KEPT = { bytes: 16_000_000, count: 12 }

interface Options {
  payload: Payload
  settings: Pick<Env, 'SITE_URL'>
}

/** Files to take along, at addresses beside the pages that they are made from. */
export function books({ payload, settings: { SITE_URL } }: Options): RequestHandler {
  const kept = new KeptBodies(payload, KEPT)
  const answerOf = (asked: BookAsked) => ({
    key: bookPath(asked),
    locale: asked.locale,
    make: () => makeBook(asked, SITE_URL),
  })
  announceBooks(async (path) => {
    const asked = findBook(path)
    return asked && kept.body(answerOf(asked)).then(factsOf, nothingYet)
  })
  return (req, res, next) => {
    const asked = findBook(req.path)
    if (!asked) return next()
    const answer = answerOf(asked)
    if (answer.key !== req.path) return res.redirect(308, answer.key)
    kept
      .send(req, res, answer)
      .catch((error: unknown) =>
        error instanceof NothingPublished ? refuse(req, res, 404, NOTHING) : next(error),
      )
  }
}

const factsOf = ({ bytes, day }: Body): BookFacts | undefined =>
  day === undefined ? undefined : { bytes: bytes.length, day }

function nothingYet(error: unknown): undefined {
  if (!(error instanceof NothingPublished)) throw error
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
    day,
  }
}

const FILE_NAME: Label = { fr: 'guide', en: 'guide', es: 'guia' }

const NOTHING: Label = {
  fr: 'Aucun chapitre du guide n’est encore publié.',
  en: 'No chapter of the guide is published yet.',
  es: 'Todavía no se ha publicado ningún capítulo de la guía.',
}
