'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'

import type { Locale } from '@/i18n/locales'
import { correctionOfPlace } from '@/lmia/corrections/asked'
import type { Unresolved } from '@/lmia/corrections/unresolved'
import type { MapFilters } from '@/map/filters'
import type { MapEmployer } from '@/map/row'
import type { WirePlace } from '@/map/wire'

import { Icon } from '../../Icon'
import { Stats } from '../../Stat'

import { placeSheetPath } from '../sheetPaths'
import type { Words } from '../useWords'

import { BreaksNote } from '../Breaks'

import { Alike } from './Alike'
import { Around } from './Around'
import { SeriesChart } from './SeriesChart'

interface Props {
  /** Absent while it is read. */
  detail: WirePlace | undefined
  hasFailed: boolean
  /** Keys of the periods that have a list of this kind. */
  listed: ReadonlySet<string>
  /** Whether any list covers the period: without one no figure is known. */
  isLoaded: boolean
  /** What the panel is filtered by: its sheet opens on the same period. */
  filters: MapFilters
  words: Words
  /** Researchers may correct where a row stands and whom it names. */
  canCorrect: boolean
  /** Employers that may be one, for those who may correct; absent until they are known. */
  alike: readonly Unresolved[] | undefined
  onPlace: (key: string) => void
  onEmployer: (employer: MapEmployer) => void
  onClose: () => void
}

/** How many employers and occupations are listed before "the others". */
const FIRST_EMPLOYERS = 12
const FIRST_OCCUPATIONS = 5
const FIRST_PARTS = 6

/** Where a correction is written. */
const CORRECTION = '/admin/collections/lmia-corrections/create'

/** The panel of a place; on a phone, a sheet that shows its figures first. */
export function PlacePanel({ detail, hasFailed, ...rest }: Props) {
  const t = useTranslations('map.place')
  const [isTall, setTall] = useState(false)
  return (
    <section className={isTall ? 'map-side map-side--tall' : 'map-side'} aria-label={t('title')}>
      <div className="map-side-buttons">
        <button
          type="button"
          className="map-tall"
          aria-expanded={isTall}
          onClick={() => setTall(!isTall)}
        >
          <span className="visually-hidden">{isTall ? t('shorter') : t('taller')}</span>
        </button>
        <button type="button" className="map-close" onClick={rest.onClose}>
          <Icon name="cross" />
          <span className="visually-hidden">{t('close')}</span>
        </button>
      </div>
      {detail ? (
        <PlaceContent detail={detail} {...rest} />
      ) : (
        <p role="status">{hasFailed ? t('failed') : t('loading')}</p>
      )}
    </section>
  )
}

type ContentProps = Omit<Props, 'detail' | 'hasFailed' | 'onClose'> & { detail: WirePlace }

/** Employers in alphabetical order, occupations, history, and who can help around. */
function PlaceContent(props: ContentProps) {
  const { detail, listed, isLoaded, filters, words, canCorrect, onPlace } = props
  const t = useTranslations('map.place')
  const map = useTranslations('map')
  const sheet = useTranslations('map.sheet')
  const locale = useLocale() as Locale
  const { place, nearby } = detail
  const isUnplaced = place.key === ''
  const name = isUnplaced ? t('unplaced') : place.name
  return (
    <>
      <PlaceHead detail={detail} isLoaded={isLoaded} name={name} words={words} onPlace={onPlace} />
      <p className="small">
        <a href={placeSheetPath(locale, place.key, filters.kind, periodOf(filters))}>
          {sheet('openPlace')}
        </a>
      </p>
      <SeriesChart
        series={detail.series}
        listed={listed}
        label={t('series', { name })}
        words={words}
      />
      <BreaksNote {...rangeOf(detail.series)} />
      <Parts parts={detail.parts} words={words} onPlace={onPlace} />
      {detail.totals.rows === 0 ? (
        <p className="small">{map(isLoaded ? 'nothing' : 'notLoaded')}</p>
      ) : (
        <WhoAndWhat {...props} />
      )}
      {nearby && (
        <Around
          nearby={nearby}
          positions={isLoaded ? detail.totals.positions : undefined}
          words={words}
        />
      )}
      <p className="small muted">
        {isUnplaced ? t('unplacedMeaning') : t(`meaning.${place.kind}`)}{' '}
        {canCorrect && (
          <a href={`${CORRECTION}?${new URLSearchParams(correctionOfPlace(place))}`}>
            {t('correct')}
          </a>
        )}
      </p>
    </>
  )
}

/** Its employers in alphabetical order, and its occupations. */
function WhoAndWhat({ detail, alike, words, onEmployer }: ContentProps) {
  const t = useTranslations('map.place')
  return (
    <>
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
      {alike && <Alike alike={alike} employers={detail.employers} words={words} />}
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
    </>
  )
}

const periodOf = ({ from, to }: MapFilters) => ({ from, to })

/** The whole of a series. */
const rangeOf = (series: WirePlace['series']) => ({
  from: series[0]?.from ?? 0,
  to: series.at(-1)?.to ?? 0,
})

interface PartsProps {
  parts: WirePlace['parts']
  words: Words
  onPlace: (key: string) => void
}

/** What the lists name within a municipality. */
function Parts({ parts, words, onPlace }: PartsProps) {
  const t = useTranslations('map.place')
  if (parts.length === 0) return null
  return (
    <>
      <h3>{t('partsTitle')}</h3>
      <Folded
        items={parts}
        first={FIRST_PARTS}
        more={(count) => t('others', { count })}
        row={({ key, name, positions }) => (
          <li key={key}>
            <button type="button" className="map-link" onClick={() => onPlace(key)}>
              {name}
            </button>
            <strong className="number">{words.integer(positions)}</strong>
          </li>
        )}
      />
    </>
  )
}

interface HeadProps {
  detail: WirePlace
  isLoaded: boolean
  name: string
  words: Words
  onPlace: (key: string) => void
}

function PlaceHead({ detail, isLoaded, name, words, onPlace }: HeadProps) {
  const { place, within, totals, nearby } = detail
  const t = useTranslations('map.place')
  const map = useTranslations('map')
  const title = useRef<HTMLHeadingElement>(null)
  // Whoever opened the place reads it next; closing gives the focus back to the map.
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  const figure = (key: 'positions' | 'employers', count: number) => ({
    value: isLoaded ? words.integer(count) : map('unknownFigure'),
    label: t(key, { count }),
  })
  return (
    <>
      <p className="map-place-kind muted small">
        {place.key === ''
          ? t('unplacedWhy')
          : [t(`kinds.${place.kind}`), place.mrc || words.regionName(place.region)].join(' · ')}
      </p>
      <h2 ref={title} tabIndex={-1}>
        {name}
      </h2>
      {within && (
        <p className="small">
          <button type="button" className="map-link" onClick={() => onPlace(within.key)}>
            {t('within', { name: within.name })}
          </button>
        </p>
      )}
      <Stats
        size="small"
        items={[
          figure('positions', totals.positions),
          figure('employers', totals.employers),
          ...(nearby
            ? [
                {
                  value: words.integer(nearby.count),
                  label: t('organizationsWithin', { count: nearby.count, km: nearby.radiusKm }),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}

interface FoldedProps<T> {
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
