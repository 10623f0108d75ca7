import type { Label } from '@/i18n/locales'

/* What keeps a table from being published, whatever its block. */

export const TABLE_REFUSALS = {
  tableUneven: {
    fr: 'Tableau «\u00a0{caption}\u00a0»\u00a0: lignes qui n’ont pas une case par colonne\u00a0: {rows}.',
    en: 'Table “{caption}”: rows without one cell for each column: {rows}.',
    es: 'Tabla «{caption}»: filas sin una celda por columna: {rows}.',
  },
  tableEmpty: {
    fr: 'Tableau «\u00a0{caption}\u00a0»\u00a0: il n’a encore ni ligne ni colonne.',
    en: 'Table “{caption}”: it has no row or no column yet.',
    es: 'Tabla «{caption}»: todavía no tiene filas o columnas.',
  },
  tableColumnsUnnamed: {
    fr: 'Tableau «\u00a0{caption}\u00a0»\u00a0: colonnes sans nom\u00a0: {columns}.',
    en: 'Table “{caption}”: columns without a name: {columns}.',
    es: 'Tabla «{caption}»: columnas sin nombre: {columns}.',
  },
  tableRowsUnnamed: {
    fr: 'Tableau «\u00a0{caption}\u00a0»\u00a0: lignes sans nom\u00a0: {rows}.',
    en: 'Table “{caption}”: rows without a name: {rows}.',
    es: 'Tabla «{caption}»: filas sin nombre: {rows}.',
  },
} as const satisfies Record<string, Label>

interface TableRefusal {
  code: keyof typeof TABLE_REFUSALS
  params: Record<string, string>
  /** The way from the block to where it is mended. */
  field: string
}

interface TableIn {
  caption: string | null | undefined
  columns: readonly { label?: string | null }[] | null | undefined
  rows:
    | readonly {
        /** Absent where rows have no name apart from their cells. */
        label?: string
        cells: readonly unknown[] | null | undefined
      }[]
    | undefined
  /** The fields that hold them: where what lacks is mended. */
  names: { columns: string; rows: string }
}

/** One refusal for each thing that a table lacks, however many rows lack it. */
export function tableLacks({ caption, columns, rows = [], names }: TableIn): TableRefusal[] {
  const params = { caption: caption ?? '' }
  const width = columns?.length ?? 0
  if (width === 0 || rows.length === 0) {
    return [{ code: 'tableEmpty', params, field: names.rows }]
  }
  const unnamed = placesWhere(columns ?? [], ({ label }) => !label?.trim())
  const unnamedRows = placesWhere(rows, ({ label }) => label?.trim() === '')
  const uneven = placesWhere(rows, ({ cells }) => (cells?.length ?? 0) !== width)
  const refuse = (
    code: TableRefusal['code'],
    what: 'columns' | 'rows',
    places: readonly number[],
    within: string,
  ): TableRefusal[] =>
    places.length === 0
      ? []
      : [
          {
            code,
            params: { ...params, [what]: counted(places) },
            field: `${names[what]}.${places[0] ?? 0}${within}`,
          },
        ]
  return [
    ...refuse('tableColumnsUnnamed', 'columns', unnamed, '.label'),
    ...refuse('tableRowsUnnamed', 'rows', unnamedRows, '.label'),
    ...refuse('tableUneven', 'rows', uneven, ''),
  ]
}

function placesWhere<Item>(items: readonly Item[], lacks: (item: Item) => boolean): number[] {
  return items.flatMap((item, index) => (lacks(item) ? [index] : []))
}

/** As many as a sentence names. */
const MOST_NAMED = 5

/** Places from 0, as a person counts: `1, 3, 4`. */
const counted = (places: readonly number[]): string =>
  places
    .slice(0, MOST_NAMED)
    .map((place) => place + 1)
    .join(', ') + (places.length > MOST_NAMED ? '…' : '')
