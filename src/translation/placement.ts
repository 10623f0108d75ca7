import { stripMarks } from './marks'
import type { Unit } from './types'

/** Where a passage stands in its text, in the words of the text. */
export interface Placement {
  /** The headings that it comes under, the outermost first. */
  headings: readonly string[]
  /** The title of its table, steps or box. */
  block?: string
  /** How its row, or its step, begins. */
  row?: string
  /** What it is said of (a service, a place), in the language of who reads. */
  of?: string
}

/** Of a path such as `content.2.rows.1.cells.3.text`: the block, and the row. */
const BLOCK = /^(content\.\d+)\./
const ROW = /^(content\.\d+\.\w+\.\d+)\./

/** A block is named by its own caption or title. */
const BLOCK_TITLE = /^content\.\d+\.(?:caption|title)$/

/** Headings of rich text that do not say their level are taken for this one. */
const USUAL_LEVEL = 2

/**
 * Where each passage stands, by its key.
 *
 * @param units in reading order
 */
export function placeInText(units: readonly Unit[]): Map<string, Placement> {
  const places = new Map<string, Placement>()
  const titles = new Map(units.filter(isBlockTitle).map((unit) => [blockOf(unit), unit]))
  const rows = new Map<string, Unit>()
  let headings: readonly Unit[] = []
  for (const unit of units) {
    if (unit.kind === 'heading')
      headings = headings.filter((above) => levelOf(above) < levelOf(unit))
    const row = ROW.exec(unit.path)?.[1]
    const first = row === undefined ? undefined : rows.get(row)
    if (row !== undefined && !first) rows.set(row, unit)
    const title = titles.get(blockOf(unit))
    places.set(unit.key, {
      headings: headings.map(wordsOf),
      ...(title && title !== unit ? { block: title.source } : {}),
      ...(first ? { row: wordsOf(first) } : {}),
    })
    if (unit.kind === 'heading') headings = [...headings, unit]
  }
  return places
}

/** Marks are no words. */
const wordsOf = ({ source, marks }: Unit): string =>
  marks.length > 0 ? stripMarks(source) : source

const isBlockTitle = ({ path }: Unit): boolean => BLOCK_TITLE.test(path)

const blockOf = ({ path }: Unit): string | undefined => BLOCK.exec(path)?.[1]

const levelOf = ({ level = USUAL_LEVEL }: Unit): number => level
