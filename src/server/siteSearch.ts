import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Payload } from 'payload'

import { currentContentVersion } from '@/contentVersion/version'
import { type ResultView, searchSite, type SiteSearch, suggestOnSite } from '@/data/search'
import { dayAt } from '@/days/calendar'
import type { Env } from '@/env'
import { firstLocale } from '@/i18n/firstLocale'
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '@/i18n/locales'
import type { Passage } from '@/search/types'
import { typedLine } from '@/text/typed'

import { canonicalPath } from './canonicalPath'
import type { OWN_ENDPOINTS } from './endpoints'

type Path = (typeof OWN_ENDPOINTS)[number]['path']
const SEARCH = '/api/search' satisfies Path
const SUGGEST = '/api/search/suggest' satisfies Path

/** How long whoever asked may keep an answer: the site may have changed since. */
const KEPT_S = 60

/** Answers kept as they are sent: many ask the same, and most of a short answer's time is its making. */
const KEPT_ANSWERS = 500

/** Shorter answers are sent as they are. */
const COMPRESS_FROM_BYTES = 1_024

/** Lets programs of any site read the answer, a refusal too: before anything may refuse or lead elsewhere. */
export const searchFromAnywhere: RequestHandler = (req, res, next) => {
  const path = canonicalPath(req.path).toLowerCase()
  if (path === SEARCH || path === SUGGEST) res.set('Access-Control-Allow-Origin', '*')
  next()
}

/** Goes through these for a question, and past them for anything else. */
export function onlyOfSearch(handlers: RequestHandler[]): RequestHandler {
  const router = Router()
  router.use(handlers)
  return (req, res, next) => {
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    if (isRead && (req.path === SEARCH || req.path === SUGGEST)) router(req, res, next)
    else next()
  }
}

interface Options {
  payload: Payload
  settings: Pick<Env, 'SITE_URL'>
}

/** The search of the whole site for programs of anyone: `?q=&locale=&place=`, and what may be meant. */
export function siteSearch({ payload, settings: { SITE_URL } }: Options): Router {
  const router = Router()
  const answers = new KeptAnswers(payload)
  const suggestions = new KeptAnswers(payload)
  router.get(SEARCH, (req, res, next) => {
    const { asked, locale } = readQuestion(req)
    answers
      .find([SEARCH, locale, asked.q, asked.place, asked.language, asked.without], async () =>
        answerOf(await searchSite({ locale, ...asked }), locale, SITE_URL),
      )
      .then((answer) => send(req, res, answer))
      .catch(next)
  })
  router.get(SUGGEST, (req, res, next) => {
    const { asked, locale } = readQuestion(req)
    const typed = (asked.q ?? '').slice(0, MAX_TYPED)
    suggestions
      .find([locale, typed], () => suggestOnSite(typed, locale))
      .then((answer) => send(req, res, answer))
      .catch(next)
  })
  return router
}

/** Longest beginning that anything is suggested for, in characters. */
const MAX_TYPED = 60

interface KeptAnswer {
  json: Buffer
  gzip?: Promise<Buffer>
}

/** The latest answers of the content version and the day, ready to be sent. */
class KeptAnswers {
  private version = ''
  private readonly answers = new Map<string, Promise<KeptAnswer>>()

  constructor(private readonly payload: Payload) {}

  async find(asked: readonly unknown[], answer: () => Promise<unknown>): Promise<KeptAnswer> {
    const version = `${await currentContentVersion(this.payload)} ${dayAt(new Date())}`
    if (version !== this.version) {
      this.version = version
      this.answers.clear()
    }
    const key = JSON.stringify(asked)
    const known = this.answers.get(key)
    if (known) return known
    const made = answer().then((found) => ({ json: Buffer.from(JSON.stringify(found)) }))
    if (this.answers.size >= KEPT_ANSWERS) {
      this.answers.delete(this.answers.keys().next().value ?? '')
    }
    this.answers.set(key, made)
    made.catch(() => this.answers.delete(key))
    return made
  }
}

const compress = promisify(gzip)

async function send(req: Request, res: Response, answer: KeptAnswer): Promise<void> {
  res.setHeader('Cache-Control', `public, max-age=${KEPT_S}`)
  res.setHeader('Vary', 'Accept-Encoding, Accept-Language')
  res.setHeader('Content-Type', 'application/json; charset=utf-8')
  const isCompressed =
    answer.json.length >= COMPRESS_FROM_BYTES &&
    /\bgzip\b/.test(req.headers['accept-encoding'] ?? '')
  const body = isCompressed ? await (answer.gzip ??= compress(answer.json)) : answer.json
  if (isCompressed) res.setHeader('Content-Encoding', 'gzip')
  res.setHeader('Content-Length', body.length)
  res.end(req.method === 'HEAD' ? undefined : body)
}

function readQuestion(req: Request) {
  const { searchParams } = new URL(req.originalUrl, 'http://localhost')
  const word = (name: string): string | undefined => {
    const given = searchParams.get(name)
    return given === null ? undefined : typedLine(given)
  }
  return {
    asked: {
      q: word('q'),
      place: word('place'),
      language: word('language'),
      without: word('without'),
    },
    locale: localeOf(word('locale'), req),
  }
}

/** Reading what a browser accepts takes longer than most answers. */
const localeOf = (asked: string | undefined, req: Request): Locale =>
  isLocale(asked) ? asked : firstLocale(asked, req.acceptsLanguages(...LOCALES))

const answerOf = (
  { about, lines, organizations, results, understood, unresolvedPlace }: SiteSearch,
  locale: Locale,
  siteUrl: string,
) => ({
  locale,
  about: about.map(({ key }) => key),
  place: understood.place?.label ?? null,
  language: understood.language?.key ?? null,
  emergency: understood.isEmergency,
  /** A place that leads nowhere, which the answer leaves aside. */
  unresolvedPlace: unresolvedPlace && {
    typed: unresolvedPlace.typed,
    problem: unresolvedPlace.problem,
    choices: unresolvedPlace.choices.map(({ typed }) => typed),
  },
  organizations,
  results: results.map((result) => lineOf(result, locale, siteUrl)),
  /** Who answers everyone, when nothing was found. */
  lines: lines.map(({ name, phones }) => ({
    title: name.text,
    lang: name.lang,
    phones: phones.map(({ number }) => number),
  })),
})

/** One result as programs read it: `lang` and `state` say when a text is in French, or of an older one. */
function lineOf(result: ResultView, locale: Locale, siteUrl: string) {
  const { key, kind, path, role } = result
  const common = { kind, role, key, url: siteUrl + path }
  if (result.kind === 'organization') {
    const { name, municipalities, phone, reasons, services } = result.card
    return {
      ...common,
      title: name,
      lang: DEFAULT_LOCALE,
      state: 'source',
      services: services.map(({ value }) => value),
      passage: null,
      reason: reasons.join(' ') || null,
      phone,
      municipalities,
    }
  }
  if (result.kind === 'body') {
    const { name, phones, purpose } = result.body
    return {
      ...common,
      title: name.text,
      lang: name.lang,
      state: 'source',
      services: result.services,
      passage: purpose && { text: purpose.text, lang: purpose.lang, state: 'source' },
      reason: purpose?.text ?? null,
      phone: phones[0]?.number ?? null,
    }
  }
  const { excerpt, heading, services, title } = result
  return {
    ...common,
    title: title.text,
    ...languageOf(title, locale),
    services,
    heading: heading && { text: heading.text, ...languageOf(heading, locale) },
    passage: excerpt && { text: excerpt.text, ...languageOf(excerpt, locale) },
    reason: heading?.text ?? null,
  }
}

const languageOf = ({ state }: Passage, locale: Locale) => ({
  lang: state === 'missing' ? DEFAULT_LOCALE : locale,
  state,
})
