/**
 * Which names are written on the map: those that stand on no other, nor on a circle, and on
 * no dot if it can be helped.
 */
import { type Box, isCrossing } from './basemap/pieces'

export interface NameAsked<Id> {
  id: Id
  /** Where it may stand, the best first, in pixels of the screen. */
  offers: readonly Box[]
}

/** Names are compared with those of their own square of the screen, in pixels. */
const SQUARE_PX = 96

/** Where names stand on one screen: each is given the first of its offers that is free. */
export class NamePlaces<Id> {
  /** The number of the offer that each name took; a name without any is left out. */
  readonly placed = new Map<Id, number>()
  private readonly screen = new Taken()
  private readonly avoided = new Taken()

  /** Keeps a box free of names. */
  take(box: Box): void {
    this.screen.add(box)
  }

  /** Keeps a box free of names that can stand elsewhere. */
  avoid(box: Box): void {
    this.avoided.add(box)
  }

  /** Chooses a place for the next name; those that came before keep theirs. */
  place({ id, offers }: NameAsked<Id>): void {
    const free = offers.flatMap((box, at) => (this.screen.isFree(box) ? [at] : []))
    const at = free.find((one) => this.avoided.isFree(offers[one]!)) ?? free[0] ?? -1
    if (at < 0) return
    this.placed.set(id, at)
    this.screen.add(offers[at]!)
  }
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
