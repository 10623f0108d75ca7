'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'

import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { MapEmployer } from '@/map/columns'
import type { WirePlace } from '@/map/wire'

import { Icon } from '../Icon'
import { Stats } from '../Stat'
import type { Words } from '../MapApp/useWords'

import { SeriesChart } from './SeriesChart'

type Props = {
  detail: WirePlace
  words: Words
  /** Researchers may correct where a row stands and whom it names. */
  canCorrect: boolean
  onEmployer: (employer: MapEmployer) => void
  onClose: () => void
}

/** How many employers and occupations are listed before "the others". */
const FIRST_EMPLOYERS = 12
const FIRST_OCCUPATIONS = 5

/** A place: its employers in alphabetical order, its occupations, its history, who can help around. */
export function MapPlace({ detail, words, canCorrect, onEmployer, onClose }: Props) {
  const t = useTranslations('map.place')
  const locale = useLocale() as Locale
  const { place, totals, nearby } = detail
  const isUnplaced = place.key === ''
  const name = isUnplaced ? t('unplaced') : place.name
  const title = useRef<HTMLHeadingElement>(null)
  // Whoever opened the place reads it next; closing gives the focus back.
  useEffect(() => {
    title.current?.focus()
  }, [place.key])

  return (
    <section className="map-place" aria-labelledby="map-place-title">
      <button type="button" className="map-close" onClick={onClose}>
        <Icon name="cross" />
        <span className="visually-hidden">{t('close')}</span>
      </button>
      <p className="map-place-kind muted small">
        {isUnplaced
          ? t('unplacedWhy')
          : [t(`kinds.${place.kind}`), place.mrc || words.regionName(place.region)].join(' · ')}
      </p>
      <h2 id="map-place-title" ref={title} tabIndex={-1}>
        {name}
      </h2>
      <Stats
        size="small"
        items={[
          {
            value: words.integer(totals.positions),
            label: t('positions', { count: totals.positions }),
          },
          {
            value: words.integer(totals.employers),
            label: t('employers', { count: totals.employers }),
          },
          ...(totals.lmiaRows > 0
            ? [{ value: words.integer(totals.lmias), label: t('lmias', { count: totals.lmias }) }]
            : []),
        ]}
      />
      <SeriesChart series={detail.series} label={t('series', { name })} words={words} />

      <h3>{t('employersTitle')}</h3>
      <Folded
        items={detail.employers}
        first={FIRST_EMPLOYERS}
        more={(count) => t('others', { count })}
        row={(employer) => (
          <li key={employer.id}>
            <button type="button" className="map-link" onClick={() => onEmployer(employer)}>
              {employer.name}
            </button>
            <strong className="number">{words.integer(employer.positions)}</strong>
          </li>
        )}
      />

      <h3>{t('occupationsTitle')}</h3>
      <Folded
        items={detail.occupations}
        first={FIRST_OCCUPATIONS}
        more={(count) => t('others', { count })}
        row={({ code, positions }) => (
          <li key={code}>
            <span>{words.value('occupation', code)}</span>
            <strong className="number">{words.integer(positions)}</strong>
          </li>
        )}
      />

      {nearby && <Around detail={detail} words={words} locale={locale} />}

      <p className="small muted">
        {isUnplaced ? t('unplacedMeaning') : t(`meaning.${place.kind}`)}{' '}
        {canCorrect && <a href="/admin/collections/lmia-corrections/create">{t('correct')}</a>}
      </p>
    </section>
  )
}

type AroundProps = { detail: WirePlace; words: Words; locale: Locale }

/** Organizations of the directory around: who could help the people expected here. */
function Around({ detail: { nearby, totals }, words, locale }: AroundProps) {
  const t = useTranslations('map.place')
  if (!nearby) return null
  return (
    <>
      <h3>{t('around', { km: nearby.radiusKm })}</h3>
      <ul className="map-rows">
        <li>
          <span>{t('organizations')}</span>
          <strong className="number">{words.integer(nearby.count)}</strong>
        </li>
        <li>
          <span>{t('spanish')}</span>
          <strong className="number">{words.integer(nearby.spanishCount)}</strong>
        </li>
        <li>
          <span>{t('perOrganization')}</span>
          <strong className={nearby.count === 0 ? 'number map-missing' : 'number'}>
            {nearby.count === 0
              ? t('nobody')
              : words.integer(Math.round(totals.positions / nearby.count))}
          </strong>
        </li>
        {nearby.organizations.map(({ name, slug, distanceKm }) => (
          <li key={slug}>
            <a
              href={pathTo(locale, {
                pathname: '/directory/organizations/[slug]',
                params: { slug },
              })}
            >
              {name}
            </a>
            <span className="number muted">{t('km', { km: distanceKm })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

type FoldedProps<T> = {
  items: readonly T[]
  first: number
  more: (count: number) => string
  row: (item: T) => React.ReactNode
}

/** The first rows, and the others on request. */
function Folded<T>({ items, first, more, row }: FoldedProps<T>) {
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? items : items.slice(0, first)
  return (
    <>
      <ul className="map-rows">{shown.map(row)}</ul>
      {items.length > shown.length && (
        <button type="button" className="map-more" onClick={() => setIsWhole(true)}>
          {more(items.length - shown.length)}
        </button>
      )}
    </>
  )
}
