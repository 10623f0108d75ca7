import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'

import { currentContentVersion, freshContentVersion } from '@/contentVersion/version'
import { type ResultView, searchSite, type SiteSearch, suggestOnSite } from '@/data/search'
import { dayAt } from '@/days/calendar'
import type { Env } from '@/env'
import { firstLocale } from '@/i18n/firstLocale'
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '@/i18n/locales'
import type { Passage } from '@/search/types'
import { typedLine } from '@/text/typed'

import { canonicalPath } from './canonicalPath'
import type { OWN_ENDPOINTS } from './endpoints'
import { encodingsTaken } from './pageCache'

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

/** A question, in its one spelling: another one, such as with the name of a site before it, is led there first. */
export const isQuestion = ({ method, path, originalUrl }: Request): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  (path === SEARCH || path === SUGGEST) &&
  originalUrl.startsWith(path)

interface Options {
  payload: Payload
  settings: Pick<Env, 'SITE_URL'>
}

/** The search of the whole site for programs of anyone: `?q=&locale=&place=`, and what may be meant. */
export function siteSearch({ payload, settings: { SITE_URL } }: Options): RequestHandler {
  const answers = new KeptAnswers(payload)
  const suggestions = new KeptAnswers(payload)
  const search = (req: Request): Promise<KeptAnswer> => {
    const { asked, locale } = readQuestion(req)
    return answers.find([locale, asked.q, asked.place, asked.language, asked.without], async () =>
      answerOf(await searchSite({ locale, ...asked }), locale, SITE_URL),
    )
  }
  const suggest = (req: Request): Promise<KeptAnswer> => {
    const { asked, locale } = readQuestion(req)
    const typed = (asked.q ?? '').slice(0, MAX_TYPED)
    return suggestions.find([locale, typed], () => suggestOnSite(typed, locale))
  }
  return (req, res, next) => {
    const [kept, make] = req.path === SEARCH ? [answers, search] : [suggestions, suggest]
    const ready = kept.ready(req)
    if (ready) {
      // Whatever is not there yet, such as its packed form, comes with a promise; a fault too.
      send(req, res, ready)?.catch(next)
      return
    }
    make(req)
      .then((answer) => {
        kept.remember(req, answer)
        return send(req, res, answer)
      })
      .catch(next)
  }
}

/** Longest beginning that anything is suggested for, in characters. */
const MAX_TYPED = 60

interface KeptAnswer {
  /** Of the content and the day that it was made from. */
  version: string
  json: Buffer
  gzip?: Buffer
  /** Underway, for however many ask meanwhile. */
  packing?: Promise<void>
}

/** The latest answers of the content version and the day, ready to be sent. */
class KeptAnswers {
  private version = ''
  private readonly answers = new Map<string, Promise<KeptAnswer>>()
  /** The same by what was sent, letter for letter: whoever asks alike is answered without reading it again. */
  private readonly byRequest = new Map<string, KeptAnswer>()

  constructor(private readonly payload: Payload) {}

  async find(asked: readonly unknown[], answer: () => Promise<unknown>): Promise<KeptAnswer> {
    const version = versionToday(await currentContentVersion(this.payload))
    this.renew(version)
    const key = JSON.stringify(asked)
    const known = this.answers.get(key)
    if (known) return known
    const made = answer().then((found) => ({ version, json: Buffer.from(JSON.stringify(found)) }))
    put(this.answers, key, made)
    made.catch(() => this.answers.delete(key))
    return made
  }

  /** What was answered to the very same request, as long as it is true; nothing when that is not known at once. */
  ready(req: Request): KeptAnswer | undefined {
    const version = freshContentVersion()
    if (version === undefined || versionToday(version) !== this.version) return undefined
    return this.byRequest.get(requestName(req))
  }

  remember(req: Request, answer: KeptAnswer): void {
    const name = requestName(req)
    // Another version may be in force since it was asked for.
    if (answer.version === this.version && name.length <= MAX_NAME)
      put(this.byRequest, name, answer)
  }

  private renew(version: string): void {
    if (version === this.version) return
    this.version = version
    this.answers.clear()
    this.byRequest.clear()
  }
}

const versionToday = (contentVersion: string): string => `${contentVersion} ${dayAt(new Date())}`

/** All that an answer hangs on. */
const requestName = ({ originalUrl, headers }: Request): string =>
  `${originalUrl} ${headers['accept-language'] ?? ''}`

/** A longer question is read again each time, in characters. */
const MAX_NAME = 600

/** Keeps a value, and lets the oldest one go when there are too many. */
function put<Value>(kept: Map<string, Value>, key: string, value: Value): void {
  if (kept.size >= KEPT_ANSWERS) kept.delete(kept.keys().next().value ?? '')
  kept.set(key, value)
}

const compress = promisify(gzip)

/** Sends an answer: at once, or once it is packed. */
function send(req: Request, res: Response, answer: KeptAnswer): Promise<void> | undefined {
  const isPacked =
    answer.json.length >= COMPRESS_FROM_BYTES &&
    encodingsTaken(req.headers['accept-encoding']).has('gzip')
  if (!isPacked || answer.gzip) {
    sendBytes(req, res, answer, isPacked)
    return undefined
  }
  return (answer.packing ??= pack(answer)).then(() => sendBytes(req, res, answer, isPacked))
}

/** Packs an answer once. After a fault the next one who asks has it tried again. */
async function pack(answer: KeptAnswer): Promise<void> {
  try {
    answer.gzip = await compress(answer.json)
  } finally {
    delete answer.packing
  }
}

function sendBytes(req: Request, res: Response, answer: KeptAnswer, isPacked: boolean): void {
  const body = (isPacked ? answer.gzip : undefined) ?? answer.json
  res.setHeader('Cache-Control', `public, max-age=${KEPT_S}`)
  res.setHeader('Vary', 'Accept-Encoding, Accept-Language')
  res.setHeader('Content-Type', 'application/json; charset=utf-8')
  if (isPacked) res.setHeader('Content-Encoding', 'gzip')
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
