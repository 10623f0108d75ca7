import { formatMoment } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import type { Ask, Watched } from '@/sources'
import { fillIn } from '@/text/fillIn'

import { sayTrouble } from './saySteady'
import { SINCE, UNWATCHED_WORDS, WORDS } from './words'

/** What happened, in words. */
export function sayAsk(page: Watched, ask: Ask, locale: Locale) {
  const { changed, dead, moved, unwatched } = page
  const since = (moment = '') =>
    ended(fillIn(SINCE[locale], { moment: formatMoment(moment, locale) }))
  switch (ask) {
    case 'changed':
      return fillIn(WORDS.seen[locale], { moment: formatMoment(changed!.since, locale) })
    case 'moved':
      return (
        <>
          {since(moved?.since)} {WORDS.movedTo[locale]}{' '}
          <a
            className="source-watch__address"
            href={moved?.to}
            rel="noopener noreferrer"
            target="_blank"
          >
            {moved?.to}
            <span className="desk-spoken"> ({WORDS.newTab[locale]})</span>
          </a>
        </>
      )
    case 'dead':
      return `${since(dead?.since)} ${sayTrouble(dead!, locale)}`
    case 'private':
      return `${since(unwatched?.since)} ${UNWATCHED_WORDS.private[locale]}`
  }
}

/** Moments end with a stop of their own in some languages: “7 a.m.” */
const ended = (words: string): string => (words.endsWith('.') ? words : `${words}.`)
