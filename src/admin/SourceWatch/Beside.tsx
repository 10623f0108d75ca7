import type { Payload } from 'payload'
import { cache } from 'react'

import { EDITORS, hasRole } from '@/access'
import { formatMoment } from '@/days/words'
import type { Id } from '@/db/ids'
import { personLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { fieldOfPlace, textName } from '@/sources'
import { type BesideText, changesBeside } from '@/sources/payload/beside'
import { fillIn } from '@/text/fillIn'

import { ScreenLink } from '../ScreenLink'
import { Answers } from './Answers'
import { BesideAt } from './BesideAt'
import { Change } from './Change'
import { Landing, WayTo } from './Landing'
import { WATCH_PATH } from './path'
import { WORDS } from './words'

import './index.css'

interface Props {
  id?: Id
  collectionSlug?: string
  payload: Payload
  i18n?: { language?: unknown }
  user?: Parameters<typeof hasRole>[0]
}

/** In the sidebar, where there is one beside the text. */
export const SourcesBeside = (props: Props) => (
  <BesideAt place="side">
    <CitedChanges {...props} />
  </BesideAt>
)

/** Before the text, where the sidebar stands after it. */
export const SourcesOnTop = (props: Props) => (
  <BesideAt place="top">
    <CitedChanges {...props} />
  </BesideAt>
)

/** Asked for twice in a form, of which one is shown. */
const readChanges = cache((payload: Payload, collection: string, id: Id) =>
  changesBeside(payload, { collection, id }),
)

/** The cited pages that changed and that a text is to be revised for, each with its change. */
async function CitedChanges({ id, collectionSlug, i18n, payload, user }: Props) {
  if (id === undefined || !collectionSlug || !hasRole(user, ...EDITORS)) return null
  const { asking, revising } = await readChanges(payload, collectionSlug, id)
  if (asking.length + revising.length === 0) return null
  const locale = personLocale({ ...(i18n ? { i18n } : {}) })
  return (
    <section aria-labelledby="sources-beside" className="desk source-watch__beside">
      <h3 id="sources-beside">{WORDS.besideTitle[locale]}</h3>
      {asking.map(({ key, source }) => (
        <p key={key}>
          <span lang={source.language}>{source.title}</span> {WORDS.besideAsks[locale]}.{' '}
          <ScreenLink href={payload.config.routes.admin + WATCH_PATH}>
            {WORDS.toDesk[locale]}
          </ScreenLink>
        </p>
      ))}
      {revising.map((row) => (
        <Revising
          key={row.key}
          locale={locale}
          row={row}
          text={textName({ collection: collectionSlug, id })}
        />
      ))}
    </section>
  )
}

interface RevisingProps {
  locale: Locale
  row: BesideText['revising'][number]
  text: string
}

/** One of them: what changed, the ways to what cites it, and the answer once the text is revised. */
const Revising = ({ locale, row: { change, cites, key, page, source }, text }: RevisingProps) => (
  <Landing
    field={cites?.field}
    pageKey={key}
    summary={
      <>
        <strong lang={source.language}>{source.title}</strong>{' '}
        <span className="desk-muted">
          {fillIn(WORDS.seen[locale], { moment: formatMoment(page.revising!.since, locale) })}
        </span>
      </>
    }
  >
    <Change change={change} language={source.language} locale={locale} />
    {cites && (
      <ul className="source-watch__ways">
        {cites.blocks.map(({ begins, place }) => (
          <li key={place}>
            <WayTo field={fieldOfPlace(place)}>
              {fillIn(WORDS[begins ? 'goTo' : 'goToOnly'][locale], { place, begins })}
            </WayTo>
          </li>
        ))}
        {cites.blocks.length === 0 && (
          <li>
            <WayTo field={cites.field}>{WORDS.goToSources[locale]}</WayTo>
          </li>
        )}
      </ul>
    )}
    <p>
      <a href={page.address} rel="noopener noreferrer" target="_blank">
        {WORDS.open[locale]}
        <span className="desk-spoken"> ({WORDS.newTab[locale]})</span>
      </a>
    </p>
    <p className="desk-muted">{WORDS.stillOnline[locale]}</p>
    <Answers answers={['revised']} pageKey={key} text={text} title={source.title} />
  </Landing>
)
