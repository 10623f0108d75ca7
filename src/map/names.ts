/** Which names are written on the map: those that stand on no other, nor on a circle. */
import { type Box, isCrossing } from './basemap/pieces'

export interface NameAsked<Id> {
  id: Id
  /** Where it may stand, the best first, in pixels of the screen. */
  offers: readonly Box[]
}

/** Names are compared with those of their own square of the screen, in pixels. */
const SQUARE_PX = 96

/**
 * Chooses a place for each name, the first ones first.
 *
 * @param taken where no name may stand
 * @returns the number of the offer taken; a name without any is left out
 */
export function placeNames<Id>(
  asked: readonly NameAsked<Id>[],
  taken: readonly Box[] = [],
): Map<Id, number> {
  const screen = new Taken()
  for (const box of taken) screen.add(box)
  const places = new Map<Id, number>()
  for (const { id, offers } of asked) {
    const at = offers.findIndex((box) => screen.isFree(box))
    if (at < 0) continue
    places.set(id, at)
    screen.add(offers[at]!)
  }
  return places
}

class Taken {
  private readonly squares = new Map<string, Box[]>()

  add(box: Box): void {
    for (const square of squaresOf(box)) {
      const boxes = this.squares.get(square)
      if (boxes) boxes.push(box)
      else this.squares.set(square, [box])
    }
  }

  isFree(box: Box): boolean {
    return squaresOf(box).every((square) =>
      (this.squares.get(square) ?? []).every((other) => !isCrossing(other, box)),
    )
  }
}

function squaresOf([left, top, right, bottom]: Box): string[] {
  const squares: string[] = []
  for (let x = Math.floor(left / SQUARE_PX); x <= Math.floor(right / SQUARE_PX); x += 1) {
    for (let y = Math.floor(top / SQUARE_PX); y <= Math.floor(bottom / SQUARE_PX); y += 1) {
      squares.push(`${x} ${y}`)
    }
  }
  return squares
}
