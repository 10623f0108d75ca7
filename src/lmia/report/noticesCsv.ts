import type { Locale } from '@/i18n/locales'
import { csvFile } from '@/text/csv'

import { noticeSentence } from './messages'
import type { Notice } from './notices'

const HEADERS: Record<Locale, string[]> = {
  fr: ['ligne', 'gravité', 'code', 'avis', 'colonne', 'valeur lue'],
  en: ['line', 'severity', 'code', 'notice', 'column', 'value read'],
  es: ['línea', 'gravedad', 'código', 'aviso', 'columna', 'valor leído'],
}

/** Notices as a table that a spreadsheet opens. */
export const noticesCsv = (notices: readonly Notice[], locale: Locale): string =>
  [
    ...csvFile(
      HEADERS[locale],
      notices.map((notice) => [
        notice.line === 0 ? null : notice.line,
        notice.severity,
        notice.code,
        noticeSentence(notice, locale),
        notice.column ?? null,
        notice.value ?? null,
      ]),
    ),
  ].join('')
