import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { hasRole, STAFF } from '@/access'
import { Comparison } from '@/components/Comparison'
import {
  compareVersions,
  listVersions,
  type ComparedText,
  type VersionsCompared,
} from '@/data/textVersions'
import { findOnlineSince } from '@/data/versionOn'
import { formatMoment } from '@/days/words'
import { sameId, type Id } from '@/db/ids'
import { readId } from '@/db/readId'
import { personLocale } from '@/i18n/firstLocale'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import { hidesMore, readHiddenPast } from '@/workflow/payload/hiddenPast'
import { mayUpdate } from '@/workflow/payload/mayUpdate'

import { OwnScreen, signInAddress } from '../Frame/OwnScreen'
import { VIEW_TITLES } from '../viewTitles'

import { ScreenLink } from '../ScreenLink'
import { History } from './History'
import { Past } from './Past'
import { readVersionsPage, versionsAddress } from './path'
import { Restore } from './Restore'
import { WORDS } from './words'

import './index.css'

/** Two versions of a text compared as their readers would have them, in each language. For the team. */
export async function Versions(props: AdminViewServerProps) {
  const { initPageResult, params, payload, searchParams } = props
  const { req } = initPageResult
  const { admin } = payload.config.routes
  const asked = readVersionsPage(Array.isArray(params?.segments) ? params.segments : [])
  const id = asked && readId(payload, asked.id)
  if (!asked || id === undefined) return notFound()
  const target = { collection: asked.collection, id }
  if (!req.user) redirect(signInAddress(admin, versionsAddress(admin, target)))
  if (!hasRole(req.user, ...STAFF)) redirect(`${admin}/unauthorized`)
  const query = readQuery(searchParams)
  const text: ComparedText = { ...target, payload, user: req.user, language: query.language }
  const found = await readTitle(text)
  if (found === undefined) return notFound()
  return (
    <OwnScreen view={props}>
      <Screen admin={admin} req={req} text={text} title={found} query={query} />
    </OwnScreen>
  )
}

interface Query {
  language: Locale
  from: string
  to: string
  page: number
  showsAll: boolean
}

function readQuery(searchParams: AdminViewServerProps['searchParams'] = {}): Query {
  const read = (name: string): string => {
    const value = searchParams[name]
    return (Array.isArray(value) ? value[0] : value)?.slice(0, 100) ?? ''
  }
  const language = read('language')
  return {
    language: isLocale(language) ? language : DEFAULT_LOCALE,
    from: read('from') || 'online',
    to: read('to') || 'latest',
    page: Math.max(1, Math.trunc(Number(read('page'))) || 1),
    showsAll: read('show') === 'all',
  }
}

/** How the text is called, for whoever may read it. */
async function readTitle({
  payload,
  user,
  collection,
  id,
}: ComparedText): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: { title: true },
    user,
  })
  return docs[0] && String(docs[0].title ?? '')
}

const NAMED = ['online', 'latest'] as const

/** A version that the address names: one by its number, or one by what it is today. */
function versionAsked(
  { payload }: ComparedText,
  asked: string,
): Id | (typeof NAMED)[number] | undefined {
  return NAMED.find((each) => each === asked) ?? readId(payload, asked)
}

interface ScreenProps {
  admin: string
  req: PayloadRequest
  text: ComparedText
  title: string
  query: Query
}

async function Screen({ admin, req, text, title, query }: ScreenProps) {
  const locale = personLocale(req)
  const { collection, id, language } = text
  const { rows, pages } = await listVersions(text, query.page)
  const [from, to] = [versionAsked(text, query.from), versionAsked(text, query.to)]
  const compared =
    from !== undefined && to !== undefined ? await compareVersions(text, { from, to }) : undefined
  const address = (asked: Parameters<typeof versionsAddress>[2]) =>
    versionsAddress(admin, text, { language, ...asked })
  return (
    <div className="desk versions gutter--left gutter--right">
      <h1>
        {VIEW_TITLES.versions?.[locale]} – <span lang={DEFAULT_LOCALE}>{title}</span>
      </h1>
      <p className="desk-muted">{WORDS.lead[locale]}</p>
      <p>
        <ScreenLink href={`${admin}/collections/${collection}/${id}`}>
          {WORDS.back[locale]}
        </ScreenLink>{' '}
        · <a href={address({})}>{WORDS.onlineToLatest[locale]}</a>
      </p>
      <Languages admin={admin} locale={locale} text={text} />
      {rows.length === 0 && (
        <p className="desk-empty">{WORDS[query.page > 1 ? 'noPage' : 'none'][locale]}</p>
      )}
      {rows.length > 0 && !compared && <p role="status">{WORDS.notFound[locale]}</p>}
      {compared && (
        <Words
          admin={admin}
          req={req}
          compared={compared}
          showsAll={query.showsAll}
          other={address({
            from: query.from,
            to: query.to,
            show: query.showsAll ? undefined : 'all',
          })}
        />
      )}
      {rows.length > 0 && (
        <section className="desk-section" aria-labelledby="versions-history">
          <h2 id="versions-history">{WORDS.history[locale]}</h2>
          <History
            locale={locale}
            rows={rows}
            page={query.page}
            pages={pages}
            language={language}
            action={versionsAddress(admin, text)}
            chosen={{ from: String(compared?.from.id), to: String(compared?.to.id) }}
            hrefOf={(page) => address({ from: query.from, to: query.to, page })}
          />
        </section>
      )}
      {collection === 'guide-chapters' && hasRole(req.user, 'admin') && (
        <PastOf locale={locale} payload={text.payload} id={id} />
      )}
    </div>
  )
}

/** Nothing of a chapter that was never online: it has no past. */
async function PastOf({
  locale,
  payload,
  id,
}: Pick<ComparedText, 'payload' | 'id'> & { locale: Locale }) {
  const chapter = { collection: 'guide-chapters', id } as const
  const online = await findOnlineSince(payload, chapter)
  if (!online) return null
  const hidden = await readHiddenPast(payload, chapter)
  return (
    <Past
      locale={locale}
      address={`/api/guide-chapters/${id}/past`}
      before={hidden?.before}
      hidesMore={hidden !== undefined && hidesMore(hidden, online)}
    />
  )
}

function Languages({ admin, locale, text }: { admin: string; locale: Locale; text: ComparedText }) {
  return (
    <nav aria-label={WORDS.language[locale]}>
      <ul>
        {LOCALES.map((language) => (
          <li key={language}>
            <a
              href={versionsAddress(admin, text, { language })}
              aria-current={language === text.language ? 'page' : undefined}
            >
              {LOCALE_LABELS[language][locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface WordsProps {
  admin: string
  req: PayloadRequest
  compared: VersionsCompared
  showsAll: boolean
  /** The same versions, unfolded or not. */
  other: string
}

async function Words({ admin, req, compared, showsAll, other }: WordsProps) {
  const locale = personLocale(req)
  const { collection, id } = compared.of
  const moments = {
    from: formatMoment(compared.from.at, locale),
    to: formatMoment(compared.to.at, locale),
  }
  // The earlier of two is never the latest; a version compared with itself may be, and would undo nothing.
  const mayRestore = await mayUpdate(req, compared.of)
  return (
    <section className="desk-section" aria-labelledby="versions-words">
      <h2 id="versions-words">{fillIn(WORDS.compared[locale], moments)}</h2>
      <p>
        <a href={other}>{WORDS[showsAll ? 'showChanges' : 'showAll'][locale]}</a>
      </p>
      {mayRestore && !sameId(compared.from.id, compared.to.id) && (
        <Restore
          address={`/api/${collection}/versions/${compared.from.id}`}
          text={`${admin}/collections/${collection}/${id}`}
          label={fillIn(WORDS.restore[locale], moments)}
          question={restoreQuestion(compared, locale)}
          yes={WORDS.restoreYes[locale]}
        />
      )}
      <Comparison locale={locale} comparison={compared.comparison} showsAll={showsAll} />
    </section>
  )
}

/** What comes of it, and whose draft it takes the place of. */
function restoreQuestion({ draft }: VersionsCompared, locale: Locale): string {
  const question = WORDS.restoreQuestion[locale]
  if (!draft) return question
  const said = {
    at: formatMoment(draft.at, locale),
    by: draft.by ?? WORDS.somebody[locale],
  }
  return `${question} ${fillIn(WORDS.restoreOver[locale], said)}`
}
