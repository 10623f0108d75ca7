import type * as Leaflet from 'leaflet'

import type { DrawnBasemap } from '@/map/basemap/readBasemap'
import { CLASS_COUNT } from '@/map/territories/classes'

import { type Fills, type MapColours, paintTile } from './paintTile'
import type { Slices } from './slices'
import { TilePool } from './tilePool'

export interface BasemapLayer extends Leaflet.GridLayer {
  /** Draws another drawing of the same ground. */
  setBasemap(basemap: DrawnBasemap): void
  /** What fills the territories from now on. */
  setFills(fills: Fills): void
  /** Paints again what stands, at once: when the page is printed there is no later. */
  repaint(): void
  /** Draws the whole ground in a tile, or only what stands over the image of another server. */
  setOver(coords: Leaflet.Coords, isOver: boolean): void
}

interface Options {
  basemap: DrawnBasemap
  /** Where the colours of the page are read: light, dark, print. */
  container: HTMLElement
  slices: Slices
}

/** Draws our own base map in the tiles of the map, a few at each frame. */
export function createBasemapLayer(
  L: typeof Leaflet,
  { basemap: first, container, slices }: Options,
): BasemapLayer {
  let basemap = first
  let fills: Fills = {}
  let colours = coloursOf(container)
  /** Tiles that the image of another server stands in. */
  const over = new Set<string>()
  const pool = new TilePool(slices)

  class Layer extends L.GridLayer implements BasemapLayer {
    protected override createTile(
      coords: Leaflet.Coords,
      done: Leaflet.DoneCallback,
    ): HTMLCanvasElement {
      const tile = pool.take()
      pool.inTurn(tile, () => {
        this.paint(tile, coords)
        done(undefined, tile)
      })
      return tile
    }

    setBasemap(next: DrawnBasemap): void {
      if (basemap !== next) this.paintSoon()
      basemap = next
    }

    setFills(next: Fills): void {
      fills = next
      this.paintSoon()
    }

    private paintSoon(isWanted = (_key: string) => true): void {
      for (const { el, coords } of this.painted()) {
        // One whose turn comes is painted as things stand then.
        if (isWanted(keyOf(coords)) && !pool.isDue(el))
          pool.inTurn(el, () => this.paint(el, coords))
      }
    }

    setOver(coords: Leaflet.Coords, isOver: boolean): void {
      const its = keyOf(coords)
      if (isOver) over.add(its)
      else if (!over.delete(its)) return
      this.paintSoon((key) => key === its)
    }

    repaint(): void {
      colours = coloursOf(container)
      this.painted().forEach(({ el, coords }) => this.paint(el, coords))
    }

    private painted(): { el: HTMLCanvasElement; coords: Leaflet.Coords }[] {
      return Object.values(this._tiles).flatMap(({ el, coords }) =>
        el instanceof HTMLCanvasElement ? [{ el, coords }] : [],
      )
    }

    private paint(tile: HTMLCanvasElement, coords: Leaflet.Coords): void {
      const isOver = over.has(keyOf(coords))
      const { x: sizePx } = this.getTileSize()
      paintOn(tile, coords, { sizePx, basemap, fills, colours: { ...colours, isOver } })
    }
  }
  const layer = new Layer({ tileSize: 256, className: 'map-basemap', keepBuffer: 3 })
  layer.on('tileunload', ({ tile }: Leaflet.TileEvent) => pool.give(tile))
  return layer
}

interface Painted {
  sizePx: number
  basemap: DrawnBasemap
  fills: Fills
  colours: MapColours
}

function paintOn(
  tile: HTMLCanvasElement,
  { x, y, z: zoom }: Leaflet.Coords,
  { sizePx, basemap, fills, colours }: Painted,
): void {
  const density = densityOf(window)
  const context = contextOf(tile, sizePx * density)
  if (context) paintTile(context, basemap, colours, fills, { zoom, x, y, sizePx, density })
}

const densityOf = ({ devicePixelRatio = 1 }: Window): number =>
  Math.max(1, Math.min(2, devicePixelRatio || 1))

/** What a square tile is painted with. */
function contextOf(tile: HTMLCanvasElement, side: number): CanvasRenderingContext2D | null {
  if (tile.width !== side) tile.width = tile.height = side
  return tile.getContext('2d')
}

const keyOf = ({ x, y, z }: Leaflet.Coords): string => `${z} ${x} ${y}`

function coloursOf(container: HTMLElement): Omit<MapColours, 'isOver'> {
  const style = getComputedStyle(container)
  const colour = (name: string) => style.getPropertyValue(`--map-${name}`).trim()
  const classes = Array.from({ length: CLASS_COUNT }, (_, at) => colour(`class-${at + 1}`))
  return {
    water: colour('water'),
    shore: colour('shore'),
    land: colour('land'),
    quebec: colour('quebec'),
    border: colour('border'),
    limit: colour('limit'),
    classes: [colour('quebec'), ...classes],
    hatch: colour('hatch'),
    hatchPaper: colour('hatch-paper'),
  }
}
