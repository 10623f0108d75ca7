import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps, Payload } from 'payload'
import type { ComponentProps } from 'react'

import { EDITORS, hasRole, STAFF } from '@/access'
import { env } from '@/env'
import { personLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { asksAnything } from '@/sources'
import { citingTextsOnce } from '@/sources/payload/citedPages'
import {
  byLongestWait,
  type DeskPage,
  deskPages,
  type DeskRow,
  deskRows,
} from '@/sources/payload/desk'

import { linkDesk, linksFor } from '@/sources/payload/linkDesk'

import { OwnScreen, signInAddress } from '../Frame/OwnScreen'
import { VIEW_TITLES } from '../viewTitles'

import { ScreenLink } from '../ScreenLink'
import { Calm } from './Calm'
import { Links } from './Links'
import { type Listed, listed, Pages } from './Pages'
import { WATCH_PATH } from './path'
import { Row } from './Row'
import { WORDS } from './words'

import './index.css'

/** The pages that texts cite: which changed, moved or died, and what a researcher says of it. */
export async function SourceWatch(props: AdminViewServerProps) {
  const { payload, searchParams } = props
  const { req } = props.initPageResult
  const { admin } = payload.config.routes
  if (!req.user) redirect(signInAddress(admin, admin + WATCH_PATH))
  if (!hasRole(req.user, ...STAFF)) notFound()
  if (!hasRole(req.user, ...EDITORS)) {
    const { asking } = await linkDesk(payload, env.SITE_URL)
    return (
      <OwnScreen view={props}>
        <OwnLinks
          admin={admin}
          links={{ asking: linksFor(req.user, asking) }}
          locale={personLocale(req)}
        />
      </OwnScreen>
    )
  }
  const read = await readDesk(payload, req.user, {
    asks: pageIn(searchParams?.page),
    calm: pageIn(searchParams?.calm),
  })
  return (
    <OwnScreen view={props}>
      <Screen admin={admin} locale={personLocale(req)} {...read} />
    </OwnScreen>
  )
}

const pageIn = (asked: string | string[] | undefined): number =>
  Math.max(1, Math.trunc(Number([asked].flat()[0])) || 1)

/** Pages with all that is said of them, and lines of the quiet list, shown at once. */
const ROWS = 20
const LINES = 50

interface Desk {
  asks: Listed<DeskPage> & { rows: DeskRow[] }
  revising: DeskRow[]
  unwatched: DeskPage[]
  calm: Listed<DeskPage>
  links: ComponentProps<typeof Links>['links']
}

async function readDesk(
  payload: Payload,
  user: unknown,
  asked: { asks: number; calm: number },
): Promise<Desk> {
  const all = await deskPages(payload)
  const asking = all.filter(({ page }) => asksAnything(page)).sort(byLongestWait)
  const asks = listed(asking, asked.asks, ROWS)
  const revising = all.filter(({ page }) => page.revising)
  const unwatched = all.filter(({ page }) => page.unwatched && page.unwatched.why !== 'private')
  const calm = all.filter(({ page }) => !asksAnything(page) && !page.unwatched)
  const readTexts = citingTextsOnce(payload)
  const links = await linkDesk(payload, env.SITE_URL)
  return {
    asks: {
      ...asks,
      rows: await deskRows(payload, asks.shown, ({ changed }) => changed, readTexts),
    },
    revising: await deskRows(payload, revising, (page) => page.revising, readTexts),
    unwatched,
    calm: listed(calm, asked.calm, LINES),
    links: { asking: linksFor(user, links.asking), total: links.total },
  }
}

/** For who translates: the links of translations into their languages. */
const OwnLinks = (props: ComponentProps<typeof Links>) => (
  <div className="desk source-watch gutter--left gutter--right">
    <h1>{WORDS.ownLinks[props.locale]}</h1>
    <Links {...props} />
  </div>
)

interface ScreenProps extends Desk {
  admin: string
  locale: Locale
}

function Screen({ admin, locale, asks, revising, unwatched, calm, links }: ScreenProps) {
  return (
    <div className="desk source-watch gutter--left gutter--right">
      <h1>{VIEW_TITLES['watched-sources']?.[locale]}</h1>
      <p className="desk-muted">{WORDS.lead[locale]}</p>
      {!(env.WATCH && env.JOBS) && (
        <p className="desk-error" role="note">
          {WORDS.off[locale]}
        </p>
      )}
      <p>
        <ScreenLink href={`${admin}/collections/sources`}>{WORDS.toSources[locale]}</ScreenLink>
      </p>
      <section className="desk-section" aria-labelledby="watch-first">
        <h2 id="watch-first" tabIndex={-1}>
          {WORDS.asks[locale]} ({asks.total})
        </h2>
        {asks.rows.length === 0 && (
          <p className="desk-empty">{WORDS[asks.total > 0 ? 'noPage' : 'nothing'][locale]}</p>
        )}
        {asks.rows.map((row) => (
          <Row admin={admin} in="asks" key={row.key} locale={locale} row={row} />
        ))}
        <Pages {...asks} address={admin + WATCH_PATH} locale={locale} name="page" />
      </section>
      {revising.length > 0 && (
        <section className="desk-section" aria-labelledby="watch-revising">
          <h2 id="watch-revising" tabIndex={-1}>
            {WORDS.revising[locale]} ({revising.length})
          </h2>
          {revising.map((row) => (
            <Row admin={admin} in="revising" key={row.key} locale={locale} row={row} />
          ))}
        </section>
      )}
      {unwatched.length > 0 && <Unwatched locale={locale} admin={admin} pages={unwatched} />}
      <Links admin={admin} links={links} locale={locale} />
      <Calm admin={admin} locale={locale} list={calm} />
    </div>
  )
}

interface UnwatchedProps {
  admin: string
  locale: Locale
  pages: readonly DeskPage[]
}

/** What the site cannot follow: people read it, and say so. */
const Unwatched = ({ admin, locale, pages }: UnwatchedProps) => (
  <section className="desk-section" aria-labelledby="watch-unwatched">
    <h2 id="watch-unwatched">
      {WORDS.unwatched[locale]} ({pages.length})
    </h2>
    <p>{WORDS.unwatchedLead[locale]}</p>
    {pages.map((row) => (
      <Row
        admin={admin}
        in="byHand"
        key={row.key}
        locale={locale}
        row={{ ...row, citedIn: [], toRevise: [] }}
      />
    ))}
  </section>
)
