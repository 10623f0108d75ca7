'use client'

import { useTranslations } from 'next-intl'
import { useId, useMemo } from 'react'

import type { Line } from '@/map/basemap/geometry'
import { project } from '@/map/basemap/geometry'
import type { DrawnBasemap } from '@/map/basemap/readBasemap'
import type { Level } from '@/map/territories/key'
import type { Territory } from '@/map/territories/shapes'

interface Props {
  basemap: DrawnBasemap
  level?: Level
  /** A name of `.map-fill--…` for each territory. */
  fillOf: (key: string) => string
  /** Written in those that have the room. */
  figureOf?: (key: string) => string
  /** The territory that is open. */
  selected?: string
  /** When one is pressed; the table beside has a button for each. */
  onChoose?: (key: string) => void
  label: string
}

/** The settled south, where most positions are: west, north, east, south. */
const SEEN = { west: -76.6, north: 48.1, east: -69.6, south: 44.95 }

/** All of Quebec, small beside the south: what is far from it is drawn too. */
const WHOLE = { west: -80, north: 62.8, east: -56.8, south: 44.8 }

type View = typeof SEEN

/** Of the whole drawing, in its own units. */
const WIDTH = 640

/** A point nearer than this to the last one changes nothing. */
const NEAR = 0.8

/** A narrower territory has no figure. */
const FIGURE_FROM = 36

/** Territories as filled shapes, to be printed and read beside a table that says the same. */
export function TerritorySvg(props: Props) {
  const t = useTranslations('map.compare')
  return (
    <div className="map-svgs">
      <Drawing {...props} view={SEEN} />
      <Drawing
        {...props}
        view={WHOLE}
        figureOf={undefined}
        label={t('whole', { label: props.label })}
      />
    </div>
  )
}

function Drawing(props: Props & { view: View }) {
  const { basemap, level = 'mrc', view, fillOf, figureOf, selected, onChoose, label } = props
  const drawn = useMemo(() => drawingOf(basemap, level, view), [basemap, level, view])
  const hatch = useId()
  return (
    <svg className="map-svg" viewBox={`0 0 ${WIDTH} ${drawn.height}`} role="img" aria-label={label}>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse">
          <rect className="map-hatch-paper" width="7" height="7" />
          <path className="map-hatch" d="M-1,8L8,-1M-1,1L1,-1M6,8L8,6" />
        </pattern>
      </defs>
      {drawn.shapes.map(({ key, name, path }) => (
        <path
          key={key}
          className={classOf(fillOf(key), key === selected)}
          d={path}
          fill={fillOf(key) === 'hatched' ? `url(#${hatch})` : undefined}
          fillRule="evenodd"
          onClick={onChoose && (() => onChoose(key))}
        >
          <title>{name}</title>
        </path>
      ))}
      {figureOf &&
        drawn.shapes
          .filter(({ width }) => width >= FIGURE_FROM)
          .map(({ key, x, y }) => (
            <text key={key} className={`map-figure map-figure--${fillOf(key)}`} x={x} y={y}>
              {figureOf(key)}
            </text>
          ))}
    </svg>
  )
}

const classOf = (fill: string, isSelected: boolean): string =>
  `map-fill map-fill--${fill}${isSelected ? ' map-fill--selected' : ''}`

function drawingOf({ scale, origin, territories }: DrawnBasemap, level: Level, view: View) {
  const at = ([longitude, latitude]: readonly [number, number]) => {
    const [x, y] = project([longitude, latitude])
    return [x * scale - origin.x, y * scale - origin.y] as const
  }
  const [left, top] = at([view.west, view.north])
  const [right, bottom] = at([view.east, view.south])
  const unit = WIDTH / (right - left)
  const toX = (x: number) => (x - left) * unit
  const toY = (y: number) => (y - top) * unit
  const shapes = (territories[level]?.shapes.all ?? [])
    .filter(({ box }) => box[0] < right && box[2] > left && box[1] < bottom && box[3] > top)
    .map(({ key, name, rings, box, label }: Territory) => ({
      key,
      name,
      path: rings.map((ring) => pathOf(ring, toX, toY)).join(''),
      width: (box[2] - box[0]) * unit,
      x: toX(label[0]),
      y: toY(label[1]),
    }))
  return { height: Math.round((bottom - top) * unit), shapes }
}

function pathOf(ring: Line, toX: (x: number) => number, toY: (y: number) => number): string {
  const steps: string[] = []
  let [lastX, lastY] = [Infinity, Infinity]
  for (const point of ring) {
    const [x, y] = [toX(point[0]), toY(point[1])]
    if (Math.abs(x - lastX) + Math.abs(y - lastY) < NEAR) continue
    steps.push(`${x.toFixed(1)},${y.toFixed(1)}`)
    ;[lastX, lastY] = [x, y]
  }
  return steps.length > 2 ? `M${steps.join('L')}Z` : ''
}
