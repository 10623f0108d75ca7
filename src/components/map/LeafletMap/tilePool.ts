import type { Slices } from './slices'

/** Spare tiles of a large screen and around it. */
const MOST_SPARE = 96

/** Tiles that went are drawn again as others: making dozens at each zoom has the memory swept in its midst. */
export class TilePool {
  private readonly spare: HTMLCanvasElement[] = []
  /** How many times each was taken. */
  private readonly uses = new WeakMap<HTMLCanvasElement, number>()
  private readonly due = new Set<HTMLCanvasElement>()

  constructor(private readonly slices: Slices) {}

  /** A tile to be drawn whole: what it showed before may still be on it. */
  take(): HTMLCanvasElement {
    const tile = this.spare.pop() ?? document.createElement('canvas')
    tile.className = ''
    this.uses.set(tile, (this.uses.get(tile) ?? 0) + 1)
    return tile
  }

  give(tile: HTMLElement): void {
    if (tile instanceof HTMLCanvasElement && this.spare.length < MOST_SPARE) this.spare.push(tile)
  }

  /** Does it in its turn, unless the map went elsewhere meanwhile, and the tile with it or to another use. */
  inTurn(tile: HTMLCanvasElement, act: () => void): void {
    const use = this.uses.get(tile)
    this.due.add(tile)
    this.slices.add(() => {
      this.due.delete(tile)
      if (tile.isConnected && this.uses.get(tile) === use) act()
    })
  }

  /** Whether something is still to be done with the tile. */
  isDue(tile: HTMLCanvasElement): boolean {
    return this.due.has(tile)
  }
}
