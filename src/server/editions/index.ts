import { type Request, type RequestHandler, type Response, Router } from 'express'

import { editionAddress, editionName } from '@/data/editionName'
import { type EditionView, findEdition } from '@/data/editions'
import { citeBibtex, citeRis } from '@/editions/citation'
import { type EditionFile, filePath, FORMATS, SUMS, writeSums } from '@/editions/files'
import { EditionStore } from '@/editions/payload/store'
import { announceEditionPress } from '@/editions/press'
import type { Env } from '@/env'
import { DEFAULT_LOCALE, isLocale, type Label } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { StoreAway } from '@/uploads'

import type { Logger } from '../logging'
import { refuse } from '../refuse'
import { editionPress } from './press'

interface Options {
  settings: Pick<Env, 'SITE_URL' | 'DATA_DIR' | 'CHROMIUM_PATH' | 's3'>
  logger: Logger
  folders: { assets: string }
}

/** `:number`, as its page writes it; the name of a file of it. */
const FILE = /^\/editions\/([1-9]\d{0,4})\/([\w.-]{1,80})$/

const CITATION = /^citation-([a-z]{2})\.(bib|ris)$/

/** Files of editions, for ever at their addresses, beside what cites and proves them. */
export function editionFiles({ settings, logger, folders }: Options): RequestHandler {
  const store = new EditionStore(settings)
  announceEditionPress(editionPress({ settings, logger, folders }))
  return Router().get(FILE, (req, res, next) => {
    const [, number, name = ''] = FILE.exec(req.path) ?? []
    send(req, res, { number: Number(number), name, store, logger }).catch(next)
  })
}

interface Asked {
  number: number
  name: string
  store: EditionStore
  logger: Logger
}

async function send(req: Request, res: Response, asked: Asked): Promise<void> {
  const { number, name, store, logger } = asked
  const edition = await findEdition({ number, locale: DEFAULT_LOCALE })
  if (!edition) return refuse(req, res, 404, NOTHING)
  if (name === SUMS) return sendText(res, 'text/plain', writeSums(number, edition.files), name)
  const cited = citationOf(edition, name)
  if (cited) return sendText(res, cited.type, cited.text, name)
  const file = edition.files.find((each) => each.name === name)
  if (!file) return refuse(req, res, 404, NOTHING)
  if (file.path !== filePath(number, name)) return refuse(req, res, 410, GONE)
  const found = await store.find(file).catch((error: unknown) => {
    if (!(error instanceof StoreAway)) throw error
    logger.error({ edition: number, file: name, err: error }, 'files of editions are away')
    return 'away' as const
  })
  if (found === 'away') return refuse(req, res, 503, AWAY)
  if (!found) {
    logger.error({ edition: number, file: name }, 'a file of an edition is missing or cut')
    return refuse(req, res, 503, MISSING)
  }
  await sendBytes(res, found, file)
}

/**
 * How long whoever has a file may keep it without asking again, in seconds. Its bytes are the same for ever; but an
 * edition may be withdrawn, or a part held back, and what stands between must then not go on giving it for a year.
 */
const KEPT_S = 86_400

function sendBytes(
  res: Response,
  path: string,
  { name, sha256, format, language }: EditionFile & { name: string },
): Promise<void> {
  const headers = {
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Content-Type': FORMATS[format],
    'Content-Language': language,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': `public, max-age=${KEPT_S}, immutable, no-transform`,
    ETag: `"${sha256}"`,
    // RFC 9530: the sum of the whole file, whichever part of it is sent.
    'Repr-Digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }
  return new Promise((resolve, reject) =>
    res.sendFile(
      path,
      { cacheControl: false, lastModified: false, dotfiles: 'allow', headers },
      (error?: Error & { code?: string }) => {
        // Who asked left before the end.
        if (error && error.code !== 'ECONNABORTED') reject(error)
        else resolve()
      },
    ),
  )
}

function sendText(res: Response, type: string, text: string, name: string): void {
  res.setHeader('Content-Type', `${type}; charset=utf-8`)
  res.setHeader('Content-Disposition', `attachment; filename="${name}"`)
  res.setHeader('Cache-Control', `public, max-age=${KEPT_S}, no-transform`)
  res.end(text)
}

function citationOf({ number, date }: EditionView, name: string) {
  const [, locale, kind] = CITATION.exec(name) ?? []
  if (!isLocale(locale)) return undefined
  const what = translator(locale, 'editions')('what')
  const title = editionName({ number, date, locale })
  const cited = { number, date, locale, title, url: editionAddress(number, locale) }
  return kind === 'bib'
    ? { type: 'application/x-bibtex', text: citeBibtex(cited, what) }
    : { type: 'application/x-research-info-systems', text: citeRis(cited, what) }
}

const NOTHING: Label = {
  fr: 'Aucun fichier d’une édition parue n’est à cette adresse.',
  en: 'No file of an issued edition is at this address.',
  es: 'No hay ningún archivo de una edición publicada en esta dirección.',
}

const GONE: Label = {
  fr: 'Ce fichier n’est plus offert. La page de l’édition dit pourquoi.',
  en: 'This file is no longer given. The edition’s page says why.',
  es: 'Este archivo ya no se ofrece. La página de la edición dice por qué.',
}

const AWAY: Label = {
  fr: 'L’espace où sont gardés les fichiers ne répond pas. Réessayez dans quelques minutes.',
  en: 'The storage that keeps the files does not answer. Try again in a few minutes.',
  es: 'El almacenamiento que guarda los archivos no responde. Inténtelo de nuevo en unos minutos.',
}

const MISSING: Label = {
  fr: 'Ce fichier manque en ce moment sur le serveur. L’équipe est avertie par le journal; réessayez plus tard.',
  en: 'This file is missing on the server at the moment. The team is told by the log; try again later.',
  es: 'Este archivo falta por ahora en el servidor. El registro avisa al equipo; inténtelo más tarde.',
}
