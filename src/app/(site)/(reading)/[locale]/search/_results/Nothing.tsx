import { getTranslations } from 'next-intl/server'

import { EmptyState } from '@/components/EmptyState'
import { OfficialNumbers } from '@/components/OfficialNumbers'
import { findOfficialNumbers } from '@/data/publicBodies'
import type { Locale } from '@/i18n/locales'

/** Nothing found: what to try, and a line to call. */
export async function Nothing({ locale, words }: { locale: Locale; words: string }) {
  const t = await getTranslations({ locale, namespace: 'search' })
  const numbers = await findOfficialNumbers({ locale })
  return (
    <div id="results">
      <EmptyState title={t('emptyTitle', { words })}>
        <p>{t('emptyAdvice')}</p>
        <OfficialNumbers locale={locale} numbers={numbers} />
      </EmptyState>
    </div>
  )
}
