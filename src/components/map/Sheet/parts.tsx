'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import { Button } from '@/components/Button'
import type { LmiaKind } from '@/lmia/types'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { Measures } from '@/map/measures'
import type { QuarterRange } from '@/map/period'
import type { OccupationCount, PartCount } from '@/map/placeDetail'
import type { StreamCount } from '@/map/sheets'
import type { Nearby } from '@/map/wire'

import { Stats } from '../../Stat'
import { Coverage } from '../Coverage'
import { placeSheetPath, sheetQuery } from '../sheetPaths'
import type { Words } from '../useWords'

interface HeadProps {
  /** What sort of thing it is, and where. */
  what: string
  name: string
  kind: LmiaKind
  range: QuarterRange | null
  /** The periods that have a list of this kind. */
  listed: readonly QuarterRange[]
  totals: Measures
  /** More figures, of a place. */
  figures?: readonly { value: string; label: string }[]
  /** The same on the map. */
  mapHref: string
  words: Words
}

/** The name, the period of the figures, and the ways on. */
export function SheetHead(props: HeadProps) {
  const { what, name, kind, range, listed, totals, figures = [], mapHref, words } = props
  const t = useTranslations('map.sheet')
  const place = useTranslations('map.place')
  const other = kind === 'positive' ? 'negative' : 'positive'
  return (
    <header>
      <p className="muted small">{what}</p>
      <h1>{name}</h1>
      <p className="page-lead">
        {range ? t('lead', { kind, period: words.period(range) }) : t('nothing')}
      </p>
      {range && <Coverage periods={listed} range={range} words={words} />}
      <Stats
        items={[
          {
            value: words.integer(totals.positions),
            label: place('positions', { count: totals.positions }),
          },
          ...figures,
        ]}
      />
      <div className="button-row map-sheet-buttons">
        <a className="button button--secondary" href={mapHref}>
          {t('onMap')}
        </a>
        <Button type="button" kind="secondary" onClick={() => window.print()}>
          {t('print')}
        </Button>
        <a href={sheetQuery(other, range)}>{t(`other.${other}`)}</a>
      </div>
    </header>
  )
}

interface ListProps<T> {
  title: string
  /** Said under the title. */
  note?: string
  items: readonly T[]
  row: (item: T) => { key: string; name: ReactNode; positions?: number }
  words: Words
}

/** Lines with their positions; when there is none, that is said. */
export function SheetList<T>({ title, note, items, row, words }: ListProps<T>) {
  const t = useTranslations('map.sheet')
  return (
    <section>
      <h2>{title}</h2>
      {note && <p className="small muted">{note}</p>}
      {items.length === 0 ? (
        <p className="muted">{t('none')}</p>
      ) : (
        <ul className="map-rows">
          {items.map((item) => {
            const { key, name, positions } = row(item)
            return (
              <li key={key}>
                <span>{name}</span>
                {positions !== undefined && (
                  <strong className="number">{words.integer(positions)}</strong>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

/** Positions of each stream, in its words. */
export function Streams({ streams, words }: { streams: readonly StreamCount[]; words: Words }) {
  const t = useTranslations('map.sheet')
  return (
    <SheetList
      title={t('streams')}
      items={streams}
      words={words}
      row={({ stream, positions }) => ({
        key: stream,
        name: words.value('stream', stream),
        positions,
      })}
    />
  )
}

/** Occupations by code, most positions first. */
export function Occupations({
  occupations,
  words,
}: {
  occupations: readonly OccupationCount[]
  words: Words
}) {
  const t = useTranslations('map.place')
  return (
    <SheetList
      title={t('occupationsTitle')}
      items={occupations}
      words={words}
      row={({ code, positions }) => ({
        key: code,
        name: words.value('occupation', code),
        positions,
      })}
    />
  )
}

interface PartsProps {
  parts: readonly PartCount[]
  kind: LmiaKind
  range: QuarterRange | null
  words: Words
}

/** Localities and boroughs that lists name, each with a sheet. */
export function Parts({ parts, kind, range, words }: PartsProps) {
  const t = useTranslations('map.place')
  const locale = useLocale() as Locale
  if (parts.length === 0) return null
  return (
    <SheetList
      title={t('partsTitle')}
      items={parts}
      words={words}
      row={({ key, name, positions }) => ({
        key,
        name: <a href={placeSheetPath(locale, key, kind, range)}>{name}</a>,
        positions,
      })}
    />
  )
}

/** Organizations of the directory around, the nearest first. */
export function Around({ nearby, name }: { nearby: Nearby | null; name: string }) {
  const t = useTranslations('map.sheet')
  const place = useTranslations('map.place')
  const locale = useLocale() as Locale
  if (!nearby) return null
  return (
    <section>
      <h2>{t('around', { name, km: nearby.radiusKm })}</h2>
      {nearby.organizations.length === 0 ? (
        <p className="muted">{t('nobody')}</p>
      ) : (
        <>
          <p className="small muted">
            {t('counts', { count: nearby.count, spanish: nearby.spanishCount })}
          </p>
          <ul className="map-rows">
            {nearby.organizations.map(({ name: organization, slug, distanceKm }) => (
              <li key={slug}>
                <a
                  href={pathTo(locale, {
                    pathname: '/directory/organizations/[slug]',
                    params: { slug },
                  })}
                >
                  {organization}
                </a>
                <span className="number muted">{place('km', { km: distanceKm })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
