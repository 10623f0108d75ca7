import type * as Leaflet from 'leaflet'

import type { Basemap } from '@/map/basemap/build'
import { type Box, isCrossing, piecesOf } from '@/map/basemap/pieces'

/** Zoom from which the limits of regional county municipalities are drawn. */
const MRC_FROM_ZOOM = 7

/** Lines of the base map as paths, in units of `scale` from an origin near Quebec. */
interface Paths {
  land: Path2D
  quebec: Path2D
  lakes: Path2D
  rivers: Line[]
  borders: Line[]
  regions: Line[]
  mrc: Line[]
}

/** A piece of a line, and the box that holds it. */
interface Line {
  path: Path2D
  box: Box
}

interface Colours {
  water: string
  land: string
  quebec: string
  border: string
  limit: string
}

export interface BasemapLayer extends Leaflet.GridLayer {
  /** Paints again what stands, at once: when the page is printed there is no later. */
  repaint(): void
}

/**
 * Draws our own base map in the tiles of the map, in the colours of the page (light, dark, print).
 */
export function createBasemapLayer(
  L: typeof Leaflet,
  basemap: Basemap,
  container: HTMLElement,
): BasemapLayer {
  const origin = originOf(basemap)
  const paths = pathsOf(basemap, origin)

  class Layer extends L.GridLayer implements BasemapLayer {
    protected override createTile(coords: Leaflet.Coords): HTMLCanvasElement {
      const tile = document.createElement('canvas')
      this.paint(tile, coords)
      return tile
    }

    repaint(): void {
      for (const { el, coords } of Object.values(this._tiles)) {
        if (el instanceof HTMLCanvasElement) this.paint(el, coords)
      }
    }

    private paint(tile: HTMLCanvasElement, coords: Leaflet.Coords): void {
      const { x: size } = this.getTileSize()
      const density = Math.max(1, Math.min(2, window.devicePixelRatio || 1))
      tile.width = tile.height = size * density
      const context = tile.getContext('2d')
      if (!context) return
      const unit = (size * 2 ** coords.z * density) / basemap.scale // pixels in one unit
      context.setTransform(
        unit,
        0,
        0,
        unit,
        origin.x * unit - coords.x * size * density,
        origin.y * unit - coords.y * size * density,
      )
      const side = (size * density) / unit
      const left = coords.x * side - origin.x
      const top = coords.y * side - origin.y
      draw(context, paths, coloursOf(container), {
        unit: unit / density,
        zoom: coords.z,
        box: [left, top, left + side, top + side],
      })
    }
  }
  return new Layer({ tileSize: 256, className: 'map-basemap', keepBuffer: 3 })
}

function draw(
  context: CanvasRenderingContext2D,
  paths: Paths,
  colours: Colours,
  { unit, zoom, box }: { unit: number; zoom: number; box: Box },
): void {
  const edge = WIDEST_LINE_PX / unit
  const around: Box = [box[0] - edge, box[1] - edge, box[2] + edge, box[3] + edge]
  const stroke = (
    lines: readonly Line[],
    colour: string,
    widthPx: number,
    dashPx: number[] = [],
  ) => {
    context.strokeStyle = colour
    context.lineWidth = widthPx / unit
    context.setLineDash(dashPx.map((length) => length / unit))
    for (const { path, box: held } of lines) if (isCrossing(held, around)) context.stroke(path)
  }
  context.lineJoin = 'round'
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = colours.water
  context.fillRect(0, 0, context.canvas.width, context.canvas.height)
  context.restore()

  context.fillStyle = colours.land
  context.fill(paths.land, 'evenodd')
  context.save()
  context.clip(paths.land, 'evenodd')
  context.fillStyle = colours.quebec
  context.fill(paths.quebec, 'nonzero')
  context.fillStyle = colours.water
  context.fill(paths.lakes, 'evenodd')
  stroke(paths.rivers, colours.water, 2)
  if (zoom >= MRC_FROM_ZOOM) stroke(paths.mrc, colours.limit, 0.75)
  stroke(paths.regions, colours.limit, zoom >= MRC_FROM_ZOOM ? 1.75 : 1)
  stroke(paths.borders, colours.border, 1.5, [6, 3])
  context.restore()
}

/** A line beside a tile reaches into it by half its width. */
const WIDEST_LINE_PX = 2

function coloursOf(container: HTMLElement): Colours {
  const style = getComputedStyle(container)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  return {
    water: colour('--map-water'),
    land: colour('--map-land'),
    quebec: colour('--map-quebec'),
    border: colour('--map-border'),
    limit: colour('--map-limit'),
  }
}

/** Far from the world's corner, so that small numbers keep their precision. */
function originOf(basemap: Basemap): { x: number; y: number } {
  const first = basemap.land[0] ?? [0, 0]
  return { x: first[0] ?? 0, y: first[1] ?? 0 }
}

function pathsOf(basemap: Basemap, origin: { x: number; y: number }): Paths {
  const area = (lines: readonly number[][]): Path2D => {
    const path = new Path2D()
    for (const line of lines) {
      let x = -origin.x
      let y = -origin.y
      for (let at = 0; at < line.length; at += 2) {
        x += line[at]!
        y += line[at + 1]!
        if (at === 0) path.moveTo(x, y)
        else path.lineTo(x, y)
      }
      path.closePath()
    }
    return path
  }
  const lines = (of: readonly number[][]): Line[] =>
    piecesOf(of, origin).map(({ points, box }) => ({ path: pathOf(points), box }))
  return {
    land: area(basemap.land),
    quebec: area(basemap.quebec),
    lakes: area(basemap.lakes),
    rivers: lines(basemap.rivers),
    borders: lines(basemap.borders),
    regions: lines(basemap.regions),
    mrc: lines(basemap.mrc),
  }
}

function pathOf(points: readonly number[]): Path2D {
  const path = new Path2D()
  for (let at = 0; at < points.length; at += 2) {
    if (at === 0) path.moveTo(points[at]!, points[at + 1]!)
    else path.lineTo(points[at]!, points[at + 1]!)
  }
  return path
}
