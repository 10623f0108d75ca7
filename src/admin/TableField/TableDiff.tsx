'use client'

import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui'
import type { FieldDiffClientProps } from 'payload'

import { gridOf, TABLE_SHAPES, type TableBlock } from '@/content/grid'

interface Props extends FieldDiffClientProps {
  block: TableBlock
}

/** Two versions of the names of columns, or of the rows of a table: a line for each row, by words. */
export function TableDiff({ block, field, locale, nestingLevel, ...props }: Props) {
  const { i18n } = useTranslation()
  const name = 'name' in field ? field.name : ''
  const { From, To } = getHTMLDiffComponents({
    fromHTML: linesOf(block, name, props.comparisonValue),
    postProcess: unescapeDiffHTML,
    toHTML: linesOf(block, name, props.versionValue),
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      className="value-diff"
      From={From}
      i18n={i18n}
      label={{ label: 'label' in field ? field.label : false, locale }}
      nestingLevel={nestingLevel}
      To={To}
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

const lineOf = (words: readonly string[]): string =>
  `<p>${words.map((word) => escapeDiffHTML(word)).join(' | ')}</p>`
