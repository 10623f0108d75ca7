import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { hasRole } from '@/access'
import { type MapReader, readMapReaders } from '@/accounts/payload/mapReaders'
import { actionsOf } from '@/audit/actions'
import { describeEvent } from '@/audit/describeEvent'
import { formatDay, formatMoment } from '@/days/words'
import { personLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { sayCounted } from '@/i18n/plural'

import { DeskScroll } from '../DeskScroll'
import { OwnScreen, signInAddress } from '../Frame/OwnScreen'
import { VIEW_TITLES } from '../viewTitles'

import { ScreenLink } from '../ScreenLink'
import { MAP_READERS_PATH } from './path'
import { CONSULTATIONS, EXPORTS, WORDS } from './words'

import './index.css'

/** Who reads the restricted map: until when, what for, what they consulted. For administrators. */
export async function MapReaders(props: AdminViewServerProps) {
  const { payload } = props
  const { req } = props.initPageResult
  const { admin } = payload.config.routes
  if (!req.user) redirect(signInAddress(admin, admin + MAP_READERS_PATH))
  if (!hasRole(req.user, 'admin')) notFound()
  const language = personLocale(req)
  return (
    <OwnScreen view={props}>
      <Screen
        admin={admin}
        locale={language}
        readers={await readMapReaders(payload, language, new Date())}
      />
    </OwnScreen>
  )
}

interface ScreenProps {
  admin: string
  locale: Locale
  readers: readonly MapReader[]
}

function Screen({ admin, locale, readers }: ScreenProps) {
  const open = readers.filter(({ isOpen }) => isOpen)
  const ended = readers.filter(({ isOpen }) => !isOpen)
  const common = { admin, locale }
  return (
    <div className="desk map-readers gutter--left gutter--right">
      <h1>{VIEW_TITLES['map-readers']?.[locale]}</h1>
      <p className="desk-muted">{WORDS.lead[locale]}</p>
      <p>
        <ScreenLink href={`${admin}/collections/map-access-requests?where[state][equals]=received`}>
          {WORDS.waiting[locale]}
        </ScreenLink>
      </p>
      <section className="desk-section" aria-labelledby="readers-open">
        <h2 id="readers-open">
          {WORDS.open[locale]} ({open.length})
        </h2>
        {open.length === 0 && <p className="desk-empty">{WORDS.nobody[locale]}</p>}
        {open.length > 0 && <Table {...common} label={WORDS.open[locale]} readers={open} />}
      </section>
      {ended.length > 0 && (
        <section className="desk-section" aria-labelledby="readers-ended">
          <h2 id="readers-ended">
            {WORDS.ended[locale]} ({ended.length})
          </h2>
          <Table {...common} label={WORDS.ended[locale]} readers={ended} />
        </section>
      )}
    </div>
  )
}

const COLUMNS = ['person', 'until', 'purpose', 'regions', 'last', 'month'] as const

const Table = ({ admin, label, locale, readers }: ScreenProps & { label: string }) => (
  <DeskScroll label={label}>
    <table className="desk-table">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {WORDS[column][locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {readers.map((reader) => (
          <Row key={String(reader.id)} admin={admin} locale={locale} reader={reader} />
        ))}
      </tbody>
    </table>
  </DeskScroll>
)

interface RowProps {
  admin: string
  locale: Locale
  reader: MapReader
}

function Row({ admin, locale, reader }: RowProps) {
  const { id, name, email, until, request, last, consultations, exports } = reader
  const journal = new URLSearchParams({
    'where[and][0][actor][equals]': String(id),
    'where[and][1][action][in]': actionsOf('map').join(','),
  })
  return (
    <tr>
      <th scope="row">
        <ScreenLink href={`${admin}/collections/users/${id}`}>{name}</ScreenLink>
        <span className="map-readers__more">{email}</span>
        {request && <span className="map-readers__more">{request.organization}</span>}
      </th>
      <td>{until && formatDay(until, locale)}</td>
      <td className="map-readers__purpose">
        {request ? request.purpose : WORDS.byHand[locale]}
        {request && (
          <ScreenLink
            className="map-readers__more"
            href={`${admin}/collections/map-access-requests/${request.id}`}
            aria-label={`${WORDS.request[locale]} (${name})`}
          >
            {WORDS.request[locale]}
          </ScreenLink>
        )}
      </td>
      <td>{request && (request.regions.join(', ') || WORDS.allQuebec[locale])}</td>
      <td>
        {last ? formatMoment(last.createdAt, locale) : WORDS.never[locale]}
        {last && <span className="map-readers__more">{describeEvent(last, locale)}</span>}
      </td>
      <td>
        {sayCounted(CONSULTATIONS, locale, { n: consultations })}
        <span className="map-readers__more">{sayCounted(EXPORTS, locale, { n: exports })}</span>
        <ScreenLink
          className="map-readers__more"
          href={`${admin}/collections/audit-events?${journal}`}
          aria-label={`${WORDS.journal[locale]} (${name})`}
        >
          {WORDS.journal[locale]}
        </ScreenLink>
      </td>
    </tr>
  )
}
