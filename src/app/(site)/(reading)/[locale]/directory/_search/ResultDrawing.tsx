import type { ResultMapView, SpotView } from '@/data/directory'
import { MARK_RADIUS } from '@/directory/resultMap/drawing'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

import { placeWords, spotId } from './ResultSpots'

interface Props {
  locale: Locale
  map: ResultMapView
}

/** The map without a script: each mark leads to its place in the list. */
export function ResultDrawing({ locale, map: { drawing, spots } }: Props) {
  const t = translator(locale, 'directory.map')
  const { width, height, ground, marks, from, towns } = drawing
  return (
    <svg
      className="result-drawing"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={t('title')}
    >
      <image href="/api/map/ground.svg" {...ground} preserveAspectRatio="none" />
      <g aria-hidden="true">
        {towns.map(({ name, x, y }) => (
          <text key={name} className="result-town" x={x} y={y}>
            {name}
          </text>
        ))}
      </g>
      {from && (
        <g className="result-drawn-from" aria-hidden="true">
          <circle cx={from.x} cy={from.y} r={MARK_RADIUS + 3} />
          <circle cx={from.x} cy={from.y} r={3} />
        </g>
      )}
      {marks.map(({ x, y, spots: numbers }) => {
        const [first, ...others] = numbers.map((at) => spots[at]!)
        const isOne = others.length === 0
        const label = isOne
          ? t('mark', { number: first!.number, place: placeWords(first!) })
          : t('cluster', { count: numbers.length, number: first!.number })
        return (
          <a key={first!.number} href={`#${spotId(first!.number)}`} aria-label={label}>
            <g className={classOf(isOne ? first : undefined)} aria-hidden="true">
              <Shape x={x} y={y} isSquare={isOne && first!.isProvincial} />
              <text x={x} y={y}>
                {isOne ? first!.number : `×${numbers.length}`}
              </text>
            </g>
          </a>
        )
      })}
    </svg>
  )
}

const Shape = ({ x, y, isSquare }: { x: number; y: number; isSquare: boolean }) =>
  isSquare ? (
    <rect
      x={x - MARK_RADIUS + 2}
      y={y - MARK_RADIUS + 2}
      width={MARK_RADIUS * 2 - 4}
      height={MARK_RADIUS * 2 - 4}
      rx={3}
    />
  ) : (
    <circle cx={x} cy={y} r={MARK_RADIUS} />
  )

/** Of several places the sign says only that they are several. */
const classOf = (spot: SpotView | undefined): string =>
  ['result-drawn', !spot && 'result-drawn--several', spot?.isRough && 'result-drawn--rough']
    .filter(Boolean)
    .join(' ')
