import { type Request, Router } from 'express'

import { type ResultView, searchSite } from '@/data/search'
import type { Env } from '@/env'
import { firstLocale } from '@/i18n/firstLocale'
import { LOCALES } from '@/i18n/locales'

import type { OWN_ENDPOINTS } from './endpoints'

const PATH = '/api/search' satisfies (typeof OWN_ENDPOINTS)[number]['path']

/** How long whoever asked may keep an answer: the site may have changed since. */
const KEPT_S = 60

/** The search of the whole site for programs of anyone: `?q=&locale=&place=`. */
export function siteSearch({ SITE_URL }: Pick<Env, 'SITE_URL'>): Router {
  const router = Router()
  router.get(PATH, (req, res, next) => {
    const { asked, locale } = readQuestion(req)
    searchSite({ locale, ...asked })
      .then(({ results, ...understood }) => {
        res.set({
          'Access-Control-Allow-Origin': '*',
          'Cache-Control': `public, max-age=${KEPT_S}`,
          Vary: 'Accept-Language',
        })
        res.json({
          locale,
          about: understood.about.map(({ key }) => key),
          place: understood.place?.label ?? null,
          organizations: understood.organizations,
          results: results.map((result) => lineOf(result, SITE_URL)),
        })
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

/** One result as programs read it; `lang` says when a text is in French though another was asked. */
function lineOf(result: ResultView, siteUrl: string) {
  const { key, kind, path } = result
  const common = { kind, key, url: siteUrl + path }
  if (result.kind === 'organization') {
    const { name, municipalities, phone, services } = result.card
    return {
      ...common,
      title: name,
      services: services.map(({ value }) => value),
      passage: null,
      reason: result.card.reasons,
      phone,
      municipalities,
    }
  }
  const { excerpt, heading, services, title } = result
  return {
    ...common,
    title: title.text,
    services,
    passage: excerpt && { text: excerpt.text, state: excerpt.state },
    reason: heading,
  }
}
