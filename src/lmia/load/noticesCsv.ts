import type { Locale } from '@/i18n/locales'

import { noticeSentence } from '../messages'
import type { Notice } from '../notices'

const HEADERS: Record<Locale, string[]> = {
  fr: ['ligne', 'gravité', 'code', 'avis', 'colonne', 'valeur lue'],
  en: ['line', 'severity', 'code', 'notice', 'column', 'value read'],
  es: ['línea', 'gravedad', 'código', 'aviso', 'columna', 'valor leído'],
}

/** A spreadsheet opens UTF-8 rightly only when the text begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Notices as a table that a spreadsheet opens. */
export function noticesCsv(notices: readonly Notice[], locale: Locale): string {
  const lines = notices.map((notice) => [
    notice.line === 0 ? '' : String(notice.line),
    notice.severity,
    notice.code,
    noticeSentence(notice, locale),
    notice.column ?? '',
    notice.value ?? '',
  ])
  return (
    BYTE_ORDER_MARK +
    [HEADERS[locale], ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n')
  )
}

/** Quoted when needed; what a spreadsheet would take for a formula is made plain text. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
