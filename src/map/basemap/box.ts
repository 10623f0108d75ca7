import { type Box, project } from './geometry'

/** Quebec and what surrounds it: how far the ground goes. */
export const GROUND_BOX: Box = [-100, 39, -44, 68]

/** A rectangle of the square of the web map, 0–1 from its north-west corner. */
export interface WorldBox {
  left: number
  top: number
  width: number
  height: number
}

/** The same as a rectangle of the web map. */
export function groundInWorld(): WorldBox {
  const [west, south, east, north] = GROUND_BOX
  const [left, top] = project([west, north])
  const [right, bottom] = project([east, south])
  return { left, top, width: right - left, height: bottom - top }
}
