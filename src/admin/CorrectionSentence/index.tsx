'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import Link from 'next/link'

import { firstLocale } from '@/i18n/firstLocale'
import { describeCorrection } from '@/lmia/corrections/describe'
import type { CorrectionDocument } from '@/lmia/corrections/document'

/** In the list: what the rule does, in a sentence that leads to it. */
export function CorrectionCell({ rowData, collectionSlug }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  const correction = rowData as Partial<CorrectionDocument>
  return (
    <Link href={`/admin/collections/${collectionSlug}/${String(correction.id)}`}>
      {describeCorrection(correction, firstLocale(i18n.language))}
    </Link>
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
  return sentence ? (
    <div className="field-type" aria-live="polite">
      <strong>{sentence}</strong>
    </div>
  ) : null
}
