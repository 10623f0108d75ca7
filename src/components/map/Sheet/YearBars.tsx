import { breaksWithin } from '@/map/breaks'
import { quartersOfYear } from '@/map/period'
import type { ShownYear } from '@/map/sheetWire'

import { Breaks } from '../Breaks'
import { Gaps } from '../Gaps'
import type { Words } from '../useWords'

const WIDTH = 640
const HEIGHT = 150
/** Over a bar for its figure, under it for its year: in units of the drawing. */
const OVER = 16
const UNDER = 18
const GAP = 4

interface Props {
  years: readonly ShownYear[]
  words: Words
}

/** Positions of each year as bars; the table beside says the same. Hatched: nothing is loaded. */
export function YearBars({ years, words }: Props) {
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last) return null
  const step = WIDTH / years.length
  const room = HEIGHT - OVER - UNDER
  const top = Math.max(1, ...years.map(({ count }) => count?.positions ?? 0))
  const xOf = (quarter: number) => ((quarter - quartersOfYear(first.year).from) / 4) * step
  const breaks = breaksWithin({
    from: quartersOfYear(first.year).from,
    to: quartersOfYear(last.year).to,
  })
  return (
    <svg className="map-years-plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <Gaps
        gaps={years.flatMap(({ year, count }, at) =>
          count ? [] : [{ key: year, x: at * step + GAP, width: step - GAP * 2 }],
        )}
        height={HEIGHT - UNDER}
      />
      {years.map(({ year, count, loadedQuarters }, at) => {
        const height = ((count?.positions ?? 0) / top) * room
        const middle = at * step + step / 2
        return (
          <g key={year}>
            <rect
              className={`map-bar map-bar--${loadedQuarters === 4 ? 'on' : 'off'}`}
              x={at * step + GAP}
              y={HEIGHT - UNDER - height}
              width={step - GAP * 2}
              height={height}
            />
            {count && (
              <text x={middle} y={HEIGHT - UNDER - height - 4}>
                {words.integer(count.positions)}
              </text>
            )}
            <text x={middle} y={HEIGHT - 4}>
              {year}
            </text>
          </g>
        )
      })}
      <Breaks
        lines={breaks.map(({ name, from }) => ({ name, x: xOf(from) }))}
        height={HEIGHT - UNDER}
      />
    </svg>
  )
}
