import { BRAND_COLORS } from '@/components/styles/brandColors'
import { GRID_COLUMNS, GRID_ROWS, REGION_TILES } from '@/components/TileMap/regionTiles'

/** A line of the contents, and what it leads to in the document. */
export interface ContentsLine {
  id: string
  title: string
  /** Of its title when it is not the book's. */
  lang?: string | undefined
  /** What it stands in: said once, above the first of it. */
  part?: string | undefined
}

const TILE = 9
const STEP = 10

/** The mark of the site in its seventeen tiles, one of them lit; the words beside it say the rest. */
export function PrintedMark({ lit }: { lit: string }) {
  return (
    <svg
      className="printed-mark"
      viewBox={`0 0 ${GRID_COLUMNS * STEP - 1} ${GRID_ROWS * STEP - 1}`}
      aria-hidden="true"
    >
      {REGION_TILES.map(({ code, column, row }) => (
        <rect
          key={code}
          x={column * STEP}
          y={row * STEP}
          width={TILE}
          height={TILE}
          rx={1}
          fill={BRAND_COLORS[code === lit ? 'wheat' : 'header'].light}
        />
      ))}
    </svg>
  )
}

/** The contents: a page number stands at the end of each line once it is known. */
export function PrintedContents({
  title,
  lines,
  isShort,
}: {
  title: string
  lines: readonly ContentsLine[]
  /** Before a text on the same page. */
  isShort?: boolean
}) {
  const looks = isShort ? 'printed-contents printed-contents--short' : 'printed-contents'
  return (
    <nav className={looks} aria-labelledby="contents-title">
      <h2 id="contents-title">{title}</h2>
      <ol>
        {lines.map(({ id, title: words, lang, part }, at) => (
          <li key={id}>
            {part && part !== lines[at - 1]?.part && <p className="printed-part">{part}</p>}
            <a className="printed-line" href={`#${id}`}>
              <span lang={lang}>{words}</span>
              <span className="printed-page" data-of={id} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
