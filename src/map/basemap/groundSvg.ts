import { groundInWorld } from './box'
import type { Basemap } from './build'
import type { Line } from './geometry'
import { readLine } from './pieces'
import { joinArcs } from './territorySet'

const PARTS = ['water', 'land', 'quebec', 'border', 'limit'] as const
type Part = (typeof PARTS)[number] | 'shore'

/** What each part of the ground is painted with. */
export type GroundColors = Record<`map-${Part}`, Record<'light' | 'dark', string>>

/** The ground as one picture, for a map without a script: coasts, Quebec, its regions where their limits are known. */
export function groundSvg(basemap: Basemap, colors: GroundColors): string {
  const { scale, land, quebec, lakes, rivers, borders, territories } = basemap
  const box = groundInWorld()
  const at = [box.left, box.top, box.width, box.height].map((part) => Math.round(part * scale))
  const [x, y, width, height] = at
  const regions = territories.region
  const arcs = regions?.arcs.map((arc) => readLine(arc, { x: 0, y: 0 })) ?? []
  const regionRings = regions?.territories.flatMap(({ rings }) =>
    rings.map((ring) => `${ringPath(joinArcs(ring, arcs))}z`),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${at.join(' ')}">`,
    `<style>${styleOf(colors, 'light')}@media (prefers-color-scheme:dark){${styleOf(colors, 'dark')}}`,
    'path{vector-effect:non-scaling-stroke}</style>',
    `<rect class="water" x="${x}" y="${y}" width="${width}" height="${height}"/>`,
    `<path id="land" class="land" fill-rule="evenodd" d="${ringsPath(land)}"/>`,
    '<clipPath id="dry"><use href="#land" clip-rule="evenodd"/></clipPath>',
    '<g clip-path="url(#dry)">',
    `<path class="quebec" d="${regionRings?.join('') ?? ringsPath(quebec)}"/>`,
    `<path class="water shore" d="${ringsPath(lakes)}"/>`,
    `<path class="river" d="${linesPath(rivers)}"/>`,
    `<path class="limit" d="${linesPath(regions?.arcs ?? [])}"/>`,
    `<path class="border" d="${linesPath(borders)}"/>`,
    '</g></svg>',
  ].join('')
}

function styleOf(colors: GroundColors, theme: 'light' | 'dark'): string {
  const color = (part: Part): string => colors[`map-${part}`][theme]
  const fills = PARTS.map((part) => `.${part}{fill:${color(part)}}`)
  const strokes = (['border', 'limit'] as const).map(
    (part) => `.${part}{fill:none;stroke:${color(part)}}`,
  )
  const shore = color('shore')
  const water = `.shore{stroke:${shore}}.river{fill:none;stroke:${shore};stroke-width:1.25}`
  // Of the coast, the half that lies in the water stays in sight.
  const coast = `.land{stroke:${shore};stroke-width:1.5}`
  return [...fills, ...strokes, water, coast].join('')
}

/** A line as it travels is a path already: a point, then steps. */
const linePath = ([x, y, ...steps]: readonly number[]): string =>
  steps.length > 0 ? `M${x} ${y}l${steps.join(' ').replaceAll(' -', '-')}` : ''

const linesPath = (lines: readonly number[][]): string => lines.map(linePath).join('')

const ringsPath = (rings: readonly number[][]): string =>
  rings.map((ring) => `${linePath(ring)}z`).join('')

const ringPath = (points: Line): string => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`
