import { formatMoment } from '@/days/words'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { type Answer, type Ask, asksOf, type Watched } from '@/sources'
import type { DeskRow } from '@/sources/payload/desk'
import { fillIn } from '@/text/fillIn'

import { Answers } from './Answers'
import { Change } from './Change'
import { sayTrouble } from './saySteady'
import { ASKED, SINCE, UNWATCHED_WORDS, WORDS } from './words'

interface Props {
  admin: string
  locale: Locale
  row: DeskRow
  /** The list that it stands in: those that ask, those that texts are revised for, those that people read. */
  in: List
}

type List = 'asks' | 'revising' | 'byHand'

/** One page: what happened to it, where it is cited, what changed, and the answers. */
export function Row({ admin, locale, row, in: list }: Props) {
  const { key, page, source, change } = row
  // A page may stand in several lists.
  const id = `watch-${list}-${key}`
  const texts = row.citedIn.map(
    ({ collection, id: text }) => `${admin}/collections/${collection}/${text}`,
  )
  return (
    <article className="source-watch__row" aria-labelledby={id}>
      <h3 id={id} lang={source.language}>
        {source.title}
      </h3>
      <p className="desk-muted">
        {source.publisher} ·{' '}
        <a href={`${admin}/collections/sources/${source.id}`}>{WORDS.source[locale]}</a> ·{' '}
        <a href={page.address} rel="noopener noreferrer" target="_blank">
          {WORDS.open[locale]}
          <span className="desk-spoken"> ({WORDS.newTab[locale]})</span>
        </a>
        <br />
        <span className="source-watch__address">{page.address}</span>
      </p>
      <ul className="source-watch__asks">
        {list === 'asks' &&
          asksOf(page).map((ask) => (
            <li key={ask}>
              <strong>{ASKED[ask][locale]}</strong> {sayAsk(page, ask, locale)}
            </li>
          ))}
        {list === 'byHand' && page.unwatched && (
          <li>
            {UNWATCHED_WORDS[page.unwatched.why][locale]}{' '}
            {page.readAt
              ? fillIn(WORDS.readAt[locale], { moment: formatMoment(page.readAt, locale) })
              : WORDS.notReadYet[locale]}
          </li>
        )}
      </ul>
      {list !== 'byHand' && <CitedIn admin={admin} locale={locale} row={row} />}
      {change && (
        <>
          {page.isRestless && <p className="desk-muted">{WORDS.restless[locale]}</p>}
          <details open>
            <summary>{WORDS.whatChanged[locale]}</summary>
            <Change change={change} language={source.language} locale={locale} />
          </details>
        </>
      )}
      <Answers
        answers={answersTo(page, list)}
        movedTo={page.moved?.to}
        pageKey={key}
        reviseAt={texts.length === 1 ? texts[0] : undefined}
        seen={page.changed?.to}
        title={source.title}
      />
    </article>
  )
}

function answersTo(page: Watched, list: List): Answer[] {
  if (list === 'revising') return ['revised']
  if (list === 'byHand') return ['read', 'look']
  return [
    ...(page.changed ? (['revise', 'noEffect', 'less'] as const) : []),
    ...(page.moved ? (['follow'] as const) : []),
    ...(page.dead ? (['read'] as const) : []),
    ...(page.changed ? [] : (['look'] as const)),
  ]
}

/** What happened, in words. */
function sayAsk(page: Watched, ask: Ask, locale: Locale) {
  const { changed, dead, moved, unwatched } = page
  const since = (moment = '') => fillIn(SINCE[locale], { moment: formatMoment(moment, locale) })
  switch (ask) {
    case 'changed':
      return fillIn(WORDS.seen[locale], { moment: formatMoment(changed!.since, locale) })
    case 'moved':
      return (
        <>
          {since(moved?.since)}. {WORDS.movedTo[locale]}{' '}
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
      return `${since(dead?.since)}. ${sayTrouble(dead!, locale)}`
    case 'private':
      return `${since(unwatched?.since)}. ${UNWATCHED_WORDS.private[locale]}`
  }
}

function CitedIn({ admin, locale, row }: Pick<Props, 'admin' | 'locale' | 'row'>) {
  if (row.citedIn.length === 0) return <p className="desk-muted">{WORDS.citedNowhere[locale]}</p>
  return (
    <>
      <p>{WORDS.citedIn[locale]}</p>
      <ul>
        {row.citedIn.map(({ blocks, collection, id, title }) => (
          <li key={`${collection} ${id}`}>
            <a href={`${admin}/collections/${collection}/${id}`} lang={DEFAULT_LOCALE}>
              {title}
            </a>
            {blocks.map(({ begins, place }) => (
              <span key={place}>
                {' · '}
                {fillIn(WORDS[begins ? 'block' : 'blockOnly'][locale], { place, begins })}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
