import type { DrawnBasemap } from '@/map/basemap/readBasemap'
import type { Line } from '@/map/basemap/geometry'
import { type Box, isCrossing, type Piece } from '@/map/basemap/pieces'
import type { CutRing } from '@/map/basemap/tileCuts'
import { levelAt } from '@/map/marks'
import { CLASS_COUNT, type Fill } from '@/map/territories/classes'
import type { Level } from '@/map/territories/key'

/** What fills each territory, by its key. */
export type Fills = Partial<Record<Level, ReadonlyMap<string, Fill>>>

export interface MapColours {
  water: string
  /** Where water begins, and rivers. */
  shore: string
  land: string
  quebec: string
  border: string
  limit: string
  /** Under the first class, then each class, the lowest first. */
  classes: string[]
  hatch: string
  hatchPaper: string
  /** Whether it is drawn over the images of another server: their water and land are seen through it. */
  isOver: boolean
}

export interface TileAsked {
  zoom: number
  x: number
  y: number
  /** Side of a tile, in pixels of the page. */
  sizePx: number
  /** Pixels of the screen in one of the page. */
  density: number
}

/** Zoom from which the limits of MRC are drawn. */
const MRC_FROM_ZOOM = 7

const SHORE_PX = 1
const RIVER_PX = 1.5

/** A line beside a tile reaches into it by half its width. */
const WIDEST_LINE_PX = 2

/** A point nearer than this to the last one that was drawn changes nothing, in pixels. */
const NEAR_PX = 0.6

/** How much of the images of another server a fill hides: its class is told, and roads under it. */
const OVER_ALPHA = 0.72

/** Draws a tile of the base map, filled territories included. */
export function paintTile(
  context: CanvasRenderingContext2D,
  basemap: DrawnBasemap,
  colours: MapColours,
  fills: Fills,
  tile: TileAsked,
): void {
  const { zoom, x, y } = tile
  const pen = new Pen(context, basemap, tile)
  const level = levelAt(zoom, Object.keys(basemap.territories) as Level[])
  context.lineJoin = 'round'
  context.clearRect(0, 0, context.canvas.width, context.canvas.height) // a tile is drawn more than once
  if (!colours.isOver) {
    pen.flood(colours.water)
    pen.fill(basemap.land.at(zoom, x, y), colours.land)
  }
  context.save()
  pen.trace(basemap.land.at(zoom, x, y))
  context.clip('evenodd')
  if (!colours.isOver) pen.fill(basemap.quebec.at(zoom, x, y), colours.quebec, 'nonzero')
  if (level) {
    context.globalAlpha = colours.isOver ? OVER_ALPHA : 1
    const parts = Map.groupBy(basemap.territories[level]!.fills.at(zoom, x, y), ({ tag }) => tag)
    for (const [key, rings] of parts) {
      const fill = fills[level]?.get(key)
      if (!fill || (fill.kind === 'notAsked' && colours.isOver)) continue
      pen.fill(rings, paintOf(context, fill, colours, tile.density))
    }
    context.globalAlpha = 1
  }
  if (!colours.isOver) {
    const lakes = basemap.lakes.at(zoom, x, y)
    pen.fill(lakes, colours.water)
    pen.outline(lakes, colours.shore, SHORE_PX)
    if (!level) pen.stroke(basemap.rivers, colours.shore, RIVER_PX) // on a fill they would be limits
  }
  const { mrc, region } = basemap.territories
  if (zoom >= MRC_FROM_ZOOM) pen.stroke(mrc?.limits ?? [], colours.limit, 0.75)
  pen.stroke(region?.limits ?? [], level ? colours.border : colours.limit, level ? 1.25 : 1.75)
  pen.stroke(basemap.borders, colours.border, 1.5, [6, 3])
  context.restore()
  if (!colours.isOver) pen.outline(basemap.land.at(zoom, x, y), colours.shore, SHORE_PX)
}

function paintOf(
  context: CanvasRenderingContext2D,
  fill: Fill,
  colours: MapColours,
  density: number,
): string | CanvasPattern {
  if (fill.kind === 'notAsked') return colours.land // as what lies beyond the border
  if (fill.kind === 'class') return colours.classes[Math.min(fill.at, CLASS_COUNT)]!
  return hatching(context, colours, density) ?? colours.hatchPaper
}

/** Sides of a hatch, in pixels: a tile holds a whole number of them, so that no seam is seen. */
const HATCH_PX = 8

function hatching(
  context: CanvasRenderingContext2D,
  { hatch, hatchPaper }: MapColours,
  density: number,
): CanvasPattern | null {
  const canvas = document.createElement('canvas')
  const side = HATCH_PX * density
  canvas.width = canvas.height = side
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.fillStyle = hatchPaper
  pen.fillRect(0, 0, side, side)
  pen.strokeStyle = hatch
  pen.lineWidth = 1.5 * density
  for (const from of [-side, 0, side]) {
    pen.moveTo(from - 1, side + 1)
    pen.lineTo(from + side + 1, -1)
  }
  pen.stroke()
  return context.createPattern(canvas, 'repeat')
}

/** Draws in pixels what is counted in units of the base map. */
class Pen {
  /** Pixels of the screen in one unit. */
  private readonly unit: number
  private readonly left: number
  private readonly top: number
  /** The tile and the width of a line around it, in units. */
  private readonly around: Box

  constructor(
    private readonly context: CanvasRenderingContext2D,
    { scale, origin }: DrawnBasemap,
    private readonly tile: TileAsked,
  ) {
    const { zoom, x, y, sizePx, density } = tile
    const side = scale / 2 ** zoom
    this.unit = (sizePx * density) / side
    this.left = x * side - origin.x
    this.top = y * side - origin.y
    const edge = (WIDEST_LINE_PX * density) / this.unit
    this.around = [
      this.left - edge,
      this.top - edge,
      this.left + side + edge,
      this.top + side + edge,
    ]
  }

  flood(colour: string): void {
    this.context.fillStyle = colour
    this.context.fillRect(0, 0, this.context.canvas.width, this.context.canvas.height)
  }

  fill(
    rings: readonly CutRing<unknown>[],
    paint: string | CanvasPattern,
    rule: CanvasFillRule = 'evenodd',
  ): void {
    this.trace(rings)
    this.context.fillStyle = paint
    this.context.fill(rule)
  }

  trace(rings: readonly CutRing<unknown>[]): void {
    this.context.beginPath()
    for (const { ring } of rings) {
      this.draw(ring)
      this.context.closePath()
    }
  }

  /** Cut rings end beside the tile (`TileCuts`), so that where they were cut is not drawn. */
  outline(rings: readonly CutRing<unknown>[], colour: string, widthPx: number): void {
    this.trace(rings)
    this.context.strokeStyle = colour
    this.context.lineWidth = widthPx * this.tile.density
    this.context.setLineDash([])
    this.context.stroke()
  }

  stroke(lines: readonly Piece[], colour: string, widthPx: number, dashPx: number[] = []): void {
    const { context } = this
    const { density } = this.tile
    context.strokeStyle = colour
    context.lineWidth = widthPx * density
    context.setLineDash(dashPx.map((length) => length * density))
    context.beginPath()
    for (const { points, box } of lines) if (isCrossing(box, this.around)) this.draw(points)
    context.stroke()
  }

  private draw(points: Line): void {
    const { context, unit, left, top } = this
    const last = points.length - 1
    let [drawnX, drawnY] = [Infinity, Infinity]
    for (let at = 0; at <= last; at += 1) {
      const [pointX, pointY] = points[at]!
      const x = (pointX - left) * unit
      const y = (pointY - top) * unit
      if (at === 0) context.moveTo(x, y)
      else if (at === last || Math.abs(x - drawnX) + Math.abs(y - drawnY) > NEAR_PX) {
        context.lineTo(x, y)
      } else continue
      ;[drawnX, drawnY] = [x, y]
    }
  }
}
