'use client'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { Difference } from '@/admin/Difference'
import type { Locale } from '@/i18n/locales'
import type { Change } from '@/together'

import { labelOf } from './labels'

const MOST = 30 // texts; a list that is longer is not read

/** What would change, text by text: the saved words against those that were typed. */
export function Changes({ changes, locale }: { changes: readonly Change[]; locale: Locale }) {
  const { i18n } = useTranslation()
  const { docConfig } = useDocumentInfo()
  const nameOf = ([field, ...rest]: Change['path']) => {
    const label = labelOf(docConfig?.fields ?? [], String(field))
    const rows = rest.filter((step) => typeof step === 'number').map((step) => step + 1)
    return [label ? getTranslation(label, i18n) : field, ...rows].join(' · ')
  }
  return (
    <ul className="desk-list">
      {changes.slice(0, MOST).map((change) => (
        <li key={change.path.join('.')}>
          <span className="desk-muted">{nameOf(change.path)}</span>
          <p className="unsaved-words__change">
            <Difference after={change.after} before={change.before} locale={locale} />
          </p>
        </li>
      ))}
    </ul>
  )
}
