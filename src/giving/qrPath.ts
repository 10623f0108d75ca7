import { encode } from 'uqr'

/** A square of black and white as one path of SVG, in units of one cell, and its side. */
export interface Qr {
  path: string
  side: number
}

/** Light cells around the code, without which a camera does not find it. */
const QUIET_CELLS = 4

/** The drawing of a text for a camera, made here: no other site learns of it. */
export function qrPath(text: string): Qr {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_CELLS })
  return { path: data.map(rowPath).join(''), side: size }
}

/** One row, cells side by side in one stroke. */
function rowPath(row: readonly boolean[], y: number): string {
  const line = row.map((isBlack) => (isBlack ? '1' : '0')).join('')
  return [...line.matchAll(/1+/g)]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('')
}
