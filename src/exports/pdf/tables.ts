import type { PdfFile } from './file'
import { type Dictionary, readText, type Value } from './syntax'
import type { Say } from './problems'
import type { Tag, TagTree } from './tags'

interface Cell {
  tag: Tag
  isHead: boolean
  rows: number
  columns: number
}

/** Most columns and rows that a cell may say to take: more is no table of ours. */
const MOST_SPAN = 1000

/** Whether the rows of a table are as long as each other, and its cells find their heads (ISO 14289-1, 7.5). */
export function judgeTable(
  tags: TagTree,
  table: Tag,
  typeOf: (tag: Tag) => string,
  say: Say,
): void {
  const rows = rowsOf(tags, table, typeOf)
  if (!isRegular(rows)) say('7.2', 'The rows of a table are not as long as each other.')
  const heads = rows.flat().filter(({ isHead }) => isHead)
  if (heads.length === 0) say('7.5', 'A table has no head.')
  const names = new Set(heads.map(({ tag }) => readText(tag.element.get('ID'))))
  for (const { tag, isHead } of rows.flat()) {
    const named = tags.file.array(ofTable(tags.file, tag, 'Headers'))
    if (named.some((name) => !names.has(readText(name)))) {
      say('7.5', 'A cell names a head that is not in its table.')
    }
    if (isHead && ofTable(tags.file, tag, 'Scope') === undefined) {
      say('7.5', 'A head does not say what it is the head of.')
    }
  }
}

function rowsOf(tags: TagTree, table: Tag, typeOf: (tag: Tag) => string): Cell[][] {
  const tagsIn = (tag: Tag) =>
    tags.kidsOf(tag).flatMap((kid) => (kid.kind === 'tag' ? [kid.tag] : []))
  const rows = tagsIn(table).flatMap((kid) =>
    ['THead', 'TBody', 'TFoot'].includes(typeOf(kid)) ? tagsIn(kid) : [kid],
  )
  return rows
    .filter((row) => typeOf(row) === 'TR')
    .map((row) =>
      tagsIn(row)
        .filter((cell) => ['TH', 'TD'].includes(typeOf(cell)))
        .map((tag) => ({
          tag,
          isHead: typeOf(tag) === 'TH',
          rows: spanOf(tags.file, tag, 'RowSpan'),
          columns: spanOf(tags.file, tag, 'ColSpan'),
        })),
    )
}

/** What a cell says of itself as a part of a table. */
function ofTable(file: PdfFile, { element }: Tag, key: string): Value | undefined {
  const said = file.value(element.get('A'))
  const parts: (Dictionary | undefined)[] = Array.isArray(said)
    ? said.map((part) => file.dictionary(part))
    : [file.dictionary(said)]
  return parts.find((part) => part?.get('O') === '/Table' && part.has(key))?.get(key)
}

function spanOf(file: PdfFile, tag: Tag, key: string): number {
  const span = Number(ofTable(file, tag, key) ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_SPAN) : 1
}

/** Whether each row, with the cells that reach into it from above, takes as many columns as the first. */
function isRegular(rows: readonly (readonly Cell[])[]): boolean {
  const taken = rows.map(() => 0)
  rows.forEach((cells, row) => {
    for (const cell of cells) {
      for (let below = row; below < row + cell.rows; below += 1) {
        if (below < taken.length) taken[below]! += cell.columns
      }
    }
  })
  return taken.every((columns) => columns === taken[0])
}
