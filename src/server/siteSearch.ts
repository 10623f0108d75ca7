import { type Request, type RequestHandler, Router } from 'express'

import { type ResultView, searchSite, type SiteSearch } from '@/data/search'
import type { Env } from '@/env'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/locales'
import { firstLocale } from '@/i18n/firstLocale'
import type { Passage } from '@/search/types'

import type { OWN_ENDPOINTS } from './endpoints'

const PATH = '/api/search' satisfies (typeof OWN_ENDPOINTS)[number]['path']

/** How long whoever asked may keep an answer: the site may have changed since. */
const KEPT_S = 60

/** Lets programs of any site read the answer, a refusal too: before anything may refuse. */
export const searchFromAnywhere: RequestHandler = (req, res, next) => {
  if (req.path === PATH) res.set('Access-Control-Allow-Origin', '*')
  next()
}

/** The search of the whole site for programs of anyone: `?q=&locale=&place=`. */
export function siteSearch({ SITE_URL }: Pick<Env, 'SITE_URL'>): Router {
  const router = Router()
  router.get(PATH, (req, res, next) => {
    const { asked, locale } = readQuestion(req)
    searchSite({ locale, ...asked })
      .then((found) => {
        res.set({ 'Cache-Control': `public, max-age=${KEPT_S}`, Vary: 'Accept-Language' })
        res.json(answerOf(found, locale, SITE_URL))
      })
      .catch(next)
  })
  return router
}

function readQuestion(req: Request) {
  const { searchParams } = new URL(req.originalUrl, 'http://localhost')
  const word = (name: string): string | undefined => searchParams.get(name) ?? undefined
  return {
    asked: { q: word('q'), place: word('place') },
    locale: firstLocale(word('locale'), req.acceptsLanguages(...LOCALES)),
  }
}

const answerOf = (
  { about, organizations, place, results, unresolvedPlace }: SiteSearch,
  locale: Locale,
  siteUrl: string,
) => ({
  locale,
  about: about.map(({ key }) => key),
  place: place?.label ?? null,
  /** A place that leads nowhere, which the answer leaves aside. */
  unresolvedPlace: unresolvedPlace && {
    typed: unresolvedPlace.typed,
    problem: unresolvedPlace.problem,
    choices: unresolvedPlace.choices.map(({ typed }) => typed),
  },
  organizations,
  results: results.map((result) => lineOf(result, locale, siteUrl)),
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
