'use client'

import { FieldLabel, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useId, useState } from 'react'

import { TABLE_SHAPES, type TableBlock } from '@/content/grid'
import { firstLocale } from '@/i18n/firstLocale'

import { EmptyTable } from './EmptyTable'
import { GridEditor } from './GridEditor'
import './index.css'
import { besidePath, useTable } from './useTable'

interface Props extends JSONFieldClientProps {
  block: TableBlock
}

/** A table written as one: its cells in place, rows and columns moved, spreadsheets pasted. */
export function TableField({ block, field, path, readOnly }: Props) {
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const shape = TABLE_SHAPES[block]
  const hasRowNames = 'rowLabel' in shape
  const table = useTable(shape, path)
  const { disabled, showError, errorMessage } = useField({ path })
  const caption = useFormFields(([fields]) => fields[besidePath(path, 'caption')]?.value)
  const labelId = useId()
  const isReadOnly = Boolean(readOnly) || disabled
  const [isJustBegun, setIsJustBegun] = useState(false)
  /** What came of the last thing done; it stays when a table begins. */
  const [said, tell] = useState('')
  const isEmpty = table.grid.columns.length === 0 && table.grid.rows.length === 0
  return (
    <div className="desk table-field field-type" id={idOf(path)}>
      <div id={labelId}>
        <FieldLabel as="span" label={field.label} path={path} />
      </div>
      {showError && (
        <p className="desk-error" role="alert">
          {errorMessage}
        </p>
      )}
      {isEmpty ? (
        <EmptyTable
          {...{ hasRowNames, isReadOnly, locale, table, tell }}
          onBegin={() => setIsJustBegun(true)}
        />
      ) : (
        <GridEditor
          columnsId={idOf(besidePath(path, shape.columns))}
          caption={typeof caption === 'string' ? caption.trim() : ''}
          fieldId={idOf(path)}
          {...{ hasRowNames, isJustBegun, isReadOnly, labelId, locale, table, tell }}
        />
      )}
      <p className="table-editor__said" role="status">
        {said}
      </p>
    </div>
  )
}

/** The names of columns are edited with the rows under them. */
export const EditedWithRows = () => null

const idOf = (path: string): string => `field-${path.replaceAll('.', '__')}`
