import sharp from 'sharp'

import { BRAND_COLORS } from '@/components/styles/brandColors'
import { GRID_COLUMNS, GRID_ROWS, REGION_TILES } from '@/components/TileMap/regionTiles'

/** Pixels; the shape that shelves of books have room for. */
const SIZE = { width: 1200, height: 1600 }
const STEP = 150
const TILE = 136
const CORNER = 10
/** The region that is lit in the mark. */
const LIT = '16'

let made: Promise<Buffer> | undefined

/** The cover of our books: the mark of the site, without words, which would need letters of the machine. */
export function coverPicture(): Promise<Buffer> {
  made ??= drawn().catch((error: unknown) => {
    // A failure is not kept: the next book tries again.
    made = undefined
    throw error
  })
  return made
}

const drawn = async (): Promise<Buffer> =>
  sharp(Buffer.from(drawCover())).png({ palette: true }).toBuffer()

function drawCover(): string {
  const left = (SIZE.width - GRID_COLUMNS * STEP + STEP - TILE) / 2
  const top = (SIZE.height - GRID_ROWS * STEP + STEP - TILE) / 2
  const tiles = REGION_TILES.map(({ code, column, row }) => {
    const fill = BRAND_COLORS[code === LIT ? 'wheat' : 'on-header'].light
    return `<rect x="${left + column * STEP}" y="${top + row * STEP}" width="${TILE}" height="${TILE}" rx="${CORNER}" fill="${fill}"/>`
  })
  const { width, height } = SIZE
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${BRAND_COLORS.header.light}"/>${tiles.join('')}</svg>`
}
