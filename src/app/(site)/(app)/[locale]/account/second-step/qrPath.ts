import { encode } from 'uqr'

/** A square of black and white as one path of SVG, in units of one cell, and its side. */
export interface Qr {
  path: string
  side: number
}

/** The drawing of a text for a camera, made here: no other site learns of it. */
export function qrPath(text: string): Qr {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const cells = data.flatMap((row, y) =>
    row.flatMap((isBlack, x) => (isBlack ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return { path: cells.join(''), side: size }
}
