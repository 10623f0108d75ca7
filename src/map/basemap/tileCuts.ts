/**
 * What of large rings stands in a tile. A tile is cut from its parent, which was cut from its own:
 * at a near zoom only the few points around it are looked at, never a whole coast.
 */
import { clipRing, type Line } from './geometry'
import { type Box, boxOf, isCrossing } from './pieces'

export interface CutRing<Tag> {
  ring: Line
  box: Box
  /** What the ring is a part of. */
  tag: Tag
}

/** Beside a tile, as a share of it: so that a line along its edge is not seen. */
const MARGIN = 1 / 16

/** Kept tiles, all zooms together; a screen has a few dozen. */
const MOST_KEPT = 2000

export class TileCuts<Tag> {
  private readonly kept = new Map<string, CutRing<Tag>[]>()

  /**
   * @param rings closed, the last point not said again
   * @param boxAt the box of a tile, in the unit of the rings
   * @param fromZoom the zoom of the first cut; before it rings are whole
   */
  constructor(
    private readonly rings: readonly CutRing<Tag>[],
    private readonly boxAt: (zoom: number, x: number, y: number) => Box,
    private readonly fromZoom: number,
  ) {}

  /** The parts of rings in a tile and a little beside it. */
  at(zoom: number, x: number, y: number): readonly CutRing<Tag>[] {
    if (zoom < this.fromZoom) return this.rings
    const key = `${zoom} ${x} ${y}`
    const known = this.kept.get(key)
    if (known) return known
    const parent = this.at(zoom - 1, Math.floor(x / 2), Math.floor(y / 2))
    const [left, top, right, bottom] = this.boxAt(zoom, x, y)
    const edge = (right - left) * MARGIN
    const box: Box = [left - edge, top - edge, right + edge, bottom + edge]
    const cut = parent.flatMap((one) => cutOne(one, box))
    if (this.kept.size >= MOST_KEPT) this.kept.clear()
    this.kept.set(key, cut)
    return cut
  }
}

/** A ring as it is first given. */
export const wholeRing = <Tag>(ring: Line, tag: Tag): CutRing<Tag> => ({
  ring,
  box: boxOf(ring),
  tag,
})

function cutOne<Tag>(one: CutRing<Tag>, box: Box): CutRing<Tag>[] {
  if (!isCrossing(one.box, box)) return []
  if (isWithin(one.box, box)) return [one]
  const ring = clipRing(one.ring, box)
  return ring.length > 2 ? [wholeRing(ring, one.tag)] : []
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
