import { getFormatter, getTranslations } from 'next-intl/server'

import { Callout } from '@/components/Callout'
import { atNoon } from '@/components/VerificationBadge'
import type { SheetView } from '@/data/directory'
import type { Locale } from '@/i18n/locales'

/** Passing notices, each with its end: a kept page stays true by saying until when. */
export async function Notices({ locale, sheet }: { locale: Locale; sheet: SheetView }) {
  const t = await getTranslations({ locale, namespace: 'directory.sheet' })
  const format = await getFormatter({ locale })
  const day = (date: string): string => format.dateTime(atNoon(date), 'long')
  return sheet.notices.map((notice) => (
    <Callout key={notice.text} tone="warning" title={t('notice')}>
      <p lang={notice.lang}>{notice.text}</p>
      <p className="small">
        {notice.from
          ? t('noticeFrom', { from: day(notice.from), until: day(notice.until) })
          : t('noticeUntil', { date: day(notice.until) })}
      </p>
    </Callout>
  ))
}
