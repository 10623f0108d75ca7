'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { CellLink } from '@/admin/CellLink'
import { firstLocale } from '@/i18n/firstLocale'
import { describeCorrection } from '@/lmia/corrections/describe'
import type { CorrectionDocument } from '@/lmia/corrections/document'

/** In the list: what the rule does, in a sentence that leads to it. */
export function CorrectionCell(props: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  const correction = props.rowData as Partial<CorrectionDocument>
  return (
    // The sentence is no field of the database: the list does not offer it as its link.
    <CellLink {...props} link>
      {describeCorrection(correction, firstLocale(i18n.language))}
    </CellLink>
  )
}

/** On its own page: the same, as it is being written. */
export function CorrectionLine() {
  const { i18n } = useTranslation()
  const typed = useFormFields(([fields]) =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field?.value])),
  )
  const sentence = describeCorrection(
    typed as Partial<CorrectionDocument>,
    firstLocale(i18n.language),
  )
  // Before anything is typed it would only say that something is missing.
  return sentence && !sentence.includes('…') ? (
    <div className="field-type" aria-live="polite">
      <strong>{sentence}</strong>
    </div>
  ) : null
}
