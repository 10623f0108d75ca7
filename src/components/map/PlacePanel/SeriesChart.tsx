import type { PeriodCount } from '@/map/query'

import type { Words } from '../useWords'

const WIDTH = 320
const HEIGHT = 48

type Props = { series: readonly PeriodCount[]; label: string; words: Words }

/** Positions over time, as bars; the same figures stand in a list for those who cannot see them. */
export function SeriesChart({ series, label, words }: Props) {
  const first = series[0]
  const last = series.at(-1)
  if (!first || !last) return null
  const quarters = last.to - first.from + 1
  const x = (quarter: number) => ((quarter - first.from) / quarters) * WIDTH
  const rates = series.map((one) => one.positions / (one.to - one.from + 1))
  const top = Math.max(1, ...rates)
  return (
    <figure className="map-series">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {series.map((one, at) => {
          const height = (rates[at]! / top) * (HEIGHT - 2)
          return (
            <rect
              key={one.key}
              className="map-bar map-bar--on"
              x={x(one.from) + 0.5}
              y={HEIGHT - height}
              width={Math.max(1, x(one.to + 1) - x(one.from) - 1)}
              height={height}
            />
          )
        })}
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
