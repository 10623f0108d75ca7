'use client'

import type { FieldDiffClientProps } from 'payload'

import { cellHtml, type CellText, gridOf, TABLE_SHAPES, type TableBlock } from '@/content/grid'

import { SideBySide } from '../ValueDiff'

interface Props extends FieldDiffClientProps {
  block: TableBlock
}

/** Two versions of the names of columns, or of the rows of a table: a line for each row, by words. */
export function TableDiff({ block, ...props }: Props) {
  const { comparisonValue, field, versionValue } = props
  const name = 'name' in field ? field.name : ''
  return (
    <SideBySide
      {...props}
      from={linesOf(block, name, comparisonValue)}
      to={linesOf(block, name, versionValue)}
    />
  )
}

function linesOf(block: TableBlock, name: string, value: unknown): string {
  const shape = TABLE_SHAPES[block]
  if (name === shape.columns) {
    const { columns } = gridOf(shape, value, [], () => '')
    return lineOf(columns.map(({ label }) => label))
  }
  const { rows } = gridOf(shape, [], value, () => '')
  return rows
    .map(({ label, cells }) =>
      lineOf([...('rowLabel' in shape ? [label] : []), ...cells.map(({ text }) => text)]),
    )
    .join('')
}

const lineOf = (words: readonly CellText[]): string => `<p>${words.map(cellHtml).join(' | ')}</p>`
