import { GRID_COLUMNS, GRID_ROWS, REGION_TILES, type RegionTile } from './regionTiles'
import { tileName } from './tileName'

const TILE = 100
const GAP = 4
const STEP = TILE + GAP
const LINE_HEIGHT = 16

/** What one region shows on the tile map. */
export interface TileMapRegion {
  /** Official number of the region, '01' to '17'. */
  code: string
  /** Its name in the reader's language, for a tile where a name fits in one line: Montréal is Montreal in Spanish. */
  name?: string
  /** What a screen reader says: the name and the figure in words. */
  label: string
  /** The figure in the tile, already written in the reader's language. */
  value?: string
  /** Where the tile leads. Without it the tile is not a link. */
  href?: string
  /** Shade: 0 nothing (gap), then 1 few to 4 many. */
  level?: 0 | 1 | 2 | 3 | 4
}

interface Props {
  regions: readonly TileMapRegion[]
  /** Name of the whole drawing, for screen readers. */
  label: string
  /** Sentence shown above the map. */
  caption?: string
  selected?: string
  /** `header` on the dark green band, `paper` elsewhere. */
  on?: 'paper' | 'header'
  /** Names in the tiles, where they stay readable. */
  names?: boolean
}

/**
 * Quebec as seventeen tiles: a way in by region, or a shading of regions. It always goes with a
 * table or a list that says the same (the caller shows it).
 */
export function TileMap({ regions, label, caption, selected, on = 'paper', names = true }: Props) {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  return (
    <figure className={`tilemap tilemap--on-${on}`}>
      {caption && <figcaption className="tilemap-caption">{caption}</figcaption>}
      <svg
        viewBox={`0 0 ${GRID_COLUMNS * STEP - GAP} ${GRID_ROWS * STEP - GAP}`}
        role="group"
        aria-label={label}
      >
        {REGION_TILES.map((tile) => (
          <Tile
            key={tile.code}
            tile={tile}
            region={byCode.get(tile.code)}
            selected={tile.code === selected}
            names={names}
          />
        ))}
      </svg>
    </figure>
  )
}

interface TileProps {
  tile: RegionTile
  region?: TileMapRegion
  selected: boolean
  names: boolean
}

function Tile({ tile, region, selected, names }: TileProps) {
  const className = [
    'tilemap-tile',
    selected && 'tilemap-tile--selected',
    region?.level !== undefined && `tilemap-tile--level-${region.level}`,
  ]
    .filter(Boolean)
    .join(' ')
  const lines = tile.lines.length === 1 && region?.name ? [region.name] : tile.lines
  const seen = names ? lines : []
  const name = tileName(seen, region?.value, region?.label ?? lines.join(''))
  const drawing = <TileDrawing tile={tile} value={region?.value} lines={seen} />

  if (!region?.href) {
    return (
      <g className={className} role="img" aria-label={name}>
        {drawing}
      </g>
    )
  }
  return (
    <a
      className={className}
      href={region.href}
      aria-label={name}
      aria-current={selected ? 'true' : undefined}
    >
      {drawing}
    </a>
  )
}

interface DrawingProps {
  tile: RegionTile
  value?: string
  /** The name as it is seen; none where tiles have no names. */
  lines: readonly string[]
}

function TileDrawing({ tile, value, lines }: DrawingProps) {
  const x = tile.column * STEP
  const y = tile.row * STEP
  const lastBaseline = y + TILE - 11
  return (
    <>
      <rect x={x} y={y} width={TILE} height={TILE} rx={4} />
      <rect
        className="tilemap-ring"
        x={x + 4}
        y={y + 4}
        width={TILE - 8}
        height={TILE - 8}
        rx={2}
      />
      {lines.length > 0 && (
        <text className="tilemap-name" aria-hidden="true">
          {lines.map((line, index) => (
            <tspan key={line} x={x + 8} y={lastBaseline - (lines.length - 1 - index) * LINE_HEIGHT}>
              {line}
            </tspan>
          ))}
        </text>
      )}
      {/* The space parts the name from the figure when the tile is read as text. */ ' '}
      {value !== undefined && (
        <text className="tilemap-value" x={x + 8} y={y + 36} aria-hidden="true">
          {value}
        </text>
      )}
    </>
  )
}
