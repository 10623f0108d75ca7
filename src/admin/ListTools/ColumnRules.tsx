import { getTranslation } from '@payloadcms/translations'
import { useAuth, useConfig, useListQuery, useTableColumns, useTranslation } from '@payloadcms/ui'
import type { Column } from 'payload'

/**
 * Rules of style that depend on the columns of the list: where rows are cards each cell says the name of its column,
 * numbers stand under one another, and boxes to tick are there only for who can do something with them.
 */
export function ColumnRules() {
  const { i18n } = useTranslation()
  const { columns } = useTableColumns()
  const { collectionSlug } = useListQuery()
  const { permissions } = useAuth()
  const { getEntityConfig } = useConfig()
  if (!collectionSlug) return null
  const mayDelete = permissions?.collections?.[collectionSlug]?.delete === true
  const mayEdit =
    permissions?.collections?.[collectionSlug]?.update === true &&
    getEntityConfig({ collectionSlug }).disableBulkEdit !== true
  const rules = columns.filter(({ active }) => active).flatMap((column) => rulesOf(column, label))
  function label({ field }: Column): string {
    return 'label' in field && field.label ? getTranslation(field.label, i18n) : ''
  }
  if (!mayDelete && !mayEdit) rules.push(...NOTHING_TO_CHOOSE)
  return <style>{rules.join('\n')}</style>
}

function rulesOf(column: Column, label: (column: Column) => string): string[] {
  const name = column.accessor.replaceAll('.', '__')
  const words = JSON.stringify(label(column)).replaceAll('<', '\\3c ')
  return [
    `td.cell-${name} { --column: ${words} }`,
    ...(column.field.type === 'number'
      ? [
          `@media (min-width: 64em) { td.cell-${name} { text-align: end } }`,
          `#heading-${name} .sort-column { justify-content: flex-end }`,
        ]
      : []),
  ]
}

/** Without anything to do to many rows, their column has the marks of those that somebody edits, if any. */
const NOTHING_TO_CHOOSE = [
  '.table:not(:has(.locked)) :is(.cell-_select, #heading-_select) { display: none }',
  ':is(.cell-_select, #heading-_select) .checkbox-input { display: none }',
]
