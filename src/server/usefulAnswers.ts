import express, { Router } from 'express'
import type { Payload } from 'payload'

import { loadChapterAddresses } from '@/data/guide/addresses'
import { findKnownChapter } from '@/data/guide/chapters'
import { dayAt } from '@/days/calendar'
import { env } from '@/env'
import { firstLocale } from '@/i18n/firstLocale'
import { pathTo } from '@/i18n/paths'
import { addCounts } from '@/statistics/payload/addCounts'

import { refuseOtherSites } from './otherSites'
import { readerLocale } from './readerLocale'
import { sentValues } from './sentValues'

/** A language, an address, an answer. */
const BODY_LIMIT = '4kb'

/**
 * Whether a chapter was useful: counted by day, language and chapter, of nobody. Whoever misses something is led to the
 * form that says what.
 */
export function usefulAnswers(payload: Payload): Router {
  const router = Router()
  const readBody = express.urlencoded({ extended: false, limit: BODY_LIMIT, parameterLimit: 10 })
  router.post('/api/useful', refuseOtherSites, readBody, async (req, res) => {
    const sent = sentValues(req.body)
    const locale = firstLocale(sent.locale, readerLocale(req))
    const slug = sent.chapter ?? ''
    const addresses = await loadChapterAddresses(payload)
    const chapter = await findKnownChapter({ locale, slug }, addresses)
    if (!chapter) return res.redirect(303, pathTo(locale, '/guide'))
    const address = addresses.of(chapter)
    const page = pathTo(locale, { pathname: '/guide/[slug]', params: { slug: address } })
    if (sent.answer !== 'yes' && sent.answer !== 'no') return res.redirect(303, page)
    const isUseful = sent.answer === 'yes'
    if (env.STATISTICS) {
      const kind = isUseful ? 'useful' : 'notUseful'
      const counted = { kind, locale, item: `/guide/${address[locale]}` } as const
      const { error } = await addCounts(payload, [{ ...counted, day: dayAt(new Date()), count: 1 }])
      if (error) throw error
    }
    // The page itself is kept for all: its address shows the thanks.
    if (isUseful) return res.redirect(303, `${page}#useful-thanks`)
    const query = { from: page, reason: 'textMissing' }
    res.redirect(303, pathTo(locale, { pathname: '/feedback', query }))
  })
  router.get('/api/useful', (req, res) => res.redirect(303, pathTo(readerLocale(req), '/guide')))
  return router
}
