import { formatMoment } from '@/days/words'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { type Answer, asksOf, textName } from '@/sources'
import type { DeskRow } from '@/sources/payload/desk'
import { reviseAddress } from '@/sources/reviseAddress'
import { fillIn } from '@/text/fillIn'
import { WORKFLOW_STATE_LABELS } from '@/workflow'

import { ScreenLink } from '../ScreenLink'
import { Answers } from './Answers'
import { Change } from './Change'
import { OpenDraft } from './OpenDraft'
import { Passages } from './Passages'
import { sayAsk } from './sayAsk'
import { ASKED, UNWATCHED_WORDS, WORDS } from './words'

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
  const [cites, ...others] = row.citedIn
  const only =
    cites && others.length === 0
      ? { text: textName(cites), address: reviseAddress(admin, cites, key) }
      : undefined
  return (
    <article className="source-watch__row" aria-labelledby={id}>
      <Head admin={admin} id={id} locale={locale} row={row} />
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
      {list === 'asks' && <CitedList admin={admin} locale={locale} row={row} />}
      {list === 'revising' && <ToRevise admin={admin} locale={locale} row={row} />}
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
        answers={answersTo(row, list)}
        movedTo={page.moved?.to}
        pageKey={key}
        only={only}
        seen={page.changed?.to}
        title={source.title}
      />
    </article>
  )
}

/** Which page it is, and the ways to it. */
function Head({ admin, id, locale, row: { page, source } }: Omit<Props, 'in'> & { id: string }) {
  return (
    <>
      <h3 id={id} lang={source.language}>
        {source.title}
      </h3>
      <p className="desk-muted">
        {source.publisher} ·{' '}
        <ScreenLink href={`${admin}/collections/sources/${source.id}`}>
          {WORDS.source[locale]}
        </ScreenLink>{' '}
        ·{' '}
        <a href={page.address} rel="noopener noreferrer" target="_blank">
          {WORDS.open[locale]}
          <span className="desk-spoken"> ({WORDS.newTab[locale]})</span>
        </a>
        <br />
        <span className="source-watch__address">{page.address}</span>
      </p>
    </>
  )
}

function answersTo({ page, citedIn, toRevise }: DeskRow, list: List): Answer[] {
  // Each text has its own; the last one ends it. Of texts that are all gone nobody can.
  if (list === 'revising') return toRevise.length > 0 ? [] : ['revised']
  if (list === 'byHand') return ['read', 'look']
  return [
    ...(page.changed && citedIn.length > 0 ? (['revise'] as const) : []),
    ...(page.changed ? (['noEffect', 'less'] as const) : []),
    ...(page.moved ? (['follow'] as const) : []),
    ...(page.dead ? (['read'] as const) : []),
    ...(page.changed ? [] : (['look'] as const)),
  ]
}

function CitedList({ admin, locale, row }: Pick<Props, 'admin' | 'locale' | 'row'>) {
  if (row.citedIn.length === 0) return <p className="desk-muted">{WORDS.citedNowhere[locale]}</p>
  return (
    <>
      <p>{WORDS.citedIn[locale]}</p>
      <ul>
        {row.citedIn.map(({ blocks, collection, id, title }) => (
          <li key={`${collection} ${id}`}>
            <ScreenLink href={`${admin}/collections/${collection}/${id}`} lang={DEFAULT_LOCALE}>
              {title}
            </ScreenLink>
            <Passages blocks={blocks} locale={locale} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The texts that remain to be revised, how each stands, and the way into it. */
function ToRevise({ admin, locale, row }: Pick<Props, 'admin' | 'locale' | 'row'>) {
  if (row.toRevise.length === 0) return null
  return (
    <>
      <p>{WORDS.toRevise[locale]}</p>
      <ul className="source-watch__texts">
        {row.toRevise.map((text) => (
          <li key={textName(text)}>
            <ScreenLink href={reviseAddress(admin, text, row.key)} lang={DEFAULT_LOCALE}>
              {text.title}
            </ScreenLink>{' '}
            <span className="badge badge--neutral">
              {WORKFLOW_STATE_LABELS[text.workflowState][locale]}
            </span>
            <Passages blocks={text.blocks} locale={locale} />
            <div className="button-row source-watch__answers">
              <OpenDraft
                address={reviseAddress(admin, text, row.key)}
                isMade={text.workflowState === 'published'}
                pageKey={row.key}
                text={textName(text)}
                title={text.title}
              />
              <Answers
                answers={['revised']}
                isBeside
                pageKey={row.key}
                text={textName(text)}
                title={text.title}
              />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
