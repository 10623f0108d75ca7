'use client'

import { useTranslations } from 'next-intl'

import type { LmiaKind } from '@/lmia/types'
import { radiusOf, samplesAt } from '@/map/circles'
import { levelAt } from '@/map/marks'
import { classesOf } from '@/map/territories/classes'
import type { Level } from '@/map/territories/key'

import type { Words } from '../useWords'

interface Props {
  zoom: number
  /** The levels that can be filled. */
  levels: readonly Level[]
  kind: LmiaKind
  loadedQuarters: number
  /** Positions that stand in none of the territories filled. */
  outside: Partial<Record<Level, number>>
  /** The levels some of whose territories are left out by filters of place. */
  notAsked: readonly Level[]
  words: Words
}

/** What colours and sizes mean at this zoom. */
export function MapKey({ zoom, levels, ...shown }: Props) {
  const level = levelAt(zoom, levels)
  return level ? <FillKey level={level} {...shown} /> : <SizeKey zoom={zoom} {...shown} />
}

function FillKey({
  level,
  kind,
  loadedQuarters,
  outside,
  notAsked,
  words,
}: Omit<Props, 'zoom' | 'levels'> & { level: Level }) {
  const t = useTranslations('map.key')
  const thresholds = classesOf(level, loadedQuarters)
  const nowhere = outside[level] ?? 0
  return (
    <section className="map-key" aria-label={t('label')}>
      <h2>{t(`fills.${level}`, { kind })}</h2>
      {loadedQuarters > 0 ? (
        <ul>
          <li>
            <Swatch name="class-0" />
            {t('under', { number: words.integer(thresholds[0] ?? 0) })}
          </li>
          {thresholds.map((from, at) => (
            <li key={from}>
              <Swatch name={`class-${at + 1}`} />
              {t('from', { number: words.integer(from) })}
            </li>
          ))}
          {notAsked.includes(level) && (
            <li>
              <Swatch name="not-asked" />
              {t('notAsked')}
            </li>
          )}
        </ul>
      ) : (
        <ul>
          <li>
            <Swatch name="hatched" />
            {t('notLoaded')}
          </li>
        </ul>
      )}
      {nowhere > 0 && (
        <p>{t('outside', { level, count: nowhere, number: words.integer(nowhere) })}</p>
      )}
    </section>
  )
}

const Swatch = ({ name }: { name: string }) => (
  <span aria-hidden="true" className={`map-swatch map-swatch--${name}`} />
)

/** Between two sample circles, in pixels. */
const GAP_PX = 10

function SizeKey({ zoom, kind, words }: Pick<Props, 'zoom' | 'kind' | 'words'>) {
  const t = useTranslations('map.key')
  const samples = samplesAt(zoom)
  const radii = samples.map((positions) => radiusOf(positions, zoom))
  const height = 2 * Math.max(...radii) + 2
  return (
    <section className="map-key" aria-label={t('label')}>
      <h2>{t('sizes', { kind })}</h2>
      <ul className="map-key-sizes">
        {samples.map((positions, at) => (
          <li key={positions}>
            <svg
              aria-hidden="true"
              height={height}
              width={2 * radii[at]! + GAP_PX}
              viewBox={`0 0 ${2 * radii[at]! + GAP_PX} ${height}`}
            >
              <circle cx={radii[at]! + GAP_PX / 2} cy={height - radii[at]! - 1} r={radii[at]} />
            </svg>
            {words.integer(positions)}
          </li>
        ))}
      </ul>
    </section>
  )
}
