import { getTranslations } from 'next-intl/server'

import { Callout } from '@/components/Callout'
import type { SheetView } from '@/data/directory'
import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'

import { SheetWords } from '@/components/Sheet/SheetWords'

/** Passing notices, each with its end: a kept page stays true by saying until when. */
export async function Notices({ locale, sheet }: { locale: Locale; sheet: SheetView }) {
  const t = await getTranslations({ locale, namespace: 'directory.sheet' })
  const day = (date: string): string => formatDay(date, locale)
  return sheet.notices.map((notice) => (
    <Callout key={notice.text} tone="warning" title={t('notice')}>
      <div className="sheet-notice">
        <SheetWords locale={locale} text={notice} />
      </div>
      <p className="small">
        {notice.from
          ? t('noticeFrom', { from: day(notice.from), until: day(notice.until) })
          : t('noticeUntil', { date: day(notice.until) })}
      </p>
    </Callout>
  ))
}
