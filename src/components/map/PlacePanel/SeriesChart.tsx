import type { PeriodCount } from '@/map/query'

import { barsOf, breaksOf, gapsOf } from '../bars'
import { Breaks } from '../Breaks'
import { Gaps } from '../Gaps'
import type { Words } from '../useWords'

const WIDTH = 320
const HEIGHT = 48

interface Props {
  series: readonly PeriodCount[]
  /** Keys of the periods that have a list of this kind. */
  listed: ReadonlySet<string>
  label: string
  words: Words
}

/** Positions over time, as bars; the same figures stand in a list for those who cannot see them. */
export function SeriesChart({ series, listed, label, words }: Props) {
  const first = series[0]
  const last = series.at(-1)
  if (!first || !last) return null
  const loaded = series.filter(({ key }) => listed.has(key))
  return (
    <figure className="map-series">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <Gaps gaps={gapsOf(series, loaded, WIDTH)} height={HEIGHT} />
        {barsOf(loaded, series, { width: WIDTH, height: HEIGHT, gap: 0.5, least: 0 }).map((bar) => (
          <rect
            key={bar.period.key}
            className="map-bar map-bar--on"
            x={bar.x}
            y={HEIGHT - bar.height}
            width={bar.width}
            height={bar.height}
          />
        ))}
        <Breaks lines={breaksOf(series, WIDTH)} height={HEIGHT} />
      </svg>
      <div className="map-period-ends" aria-hidden="true">
        <span>{Math.floor(first.from / 4)}</span>
        <span>{Math.floor(last.to / 4)}</span>
      </div>
      <figcaption className="visually-hidden">
        {label}
        <ul>
          {series
            .filter(({ rows }) => rows > 0)
            .map((one) => (
              <li key={one.key}>
                {words.period(one)} : {words.integer(one.positions)}
              </li>
            ))}
        </ul>
      </figcaption>
    </figure>
  )
}
