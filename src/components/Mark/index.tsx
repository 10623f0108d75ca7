import { GRID_COLUMNS, GRID_ROWS, REGION_TILES } from '../TileMap/regionTiles'

const TILE = 4
const STEP = 5

/** The tile map as a mark: small, without words, the reader's region lit when it is known. */
export function Mark({ region }: { region?: string }) {
  return (
    <svg
      className="mark"
      viewBox={`0 0 ${GRID_COLUMNS * STEP - 1} ${GRID_ROWS * STEP - 1}`}
      width={38}
      height={27}
      aria-hidden="true"
    >
      {REGION_TILES.map(({ code, column, row }) => (
        <rect
          key={code}
          x={column * STEP}
          y={row * STEP}
          width={TILE}
          height={TILE}
          className={code === region ? 'mark-lit' : undefined}
        />
      ))}
    </svg>
  )
}
