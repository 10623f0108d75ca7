import { getTranslations } from 'next-intl/server'

import { Badge } from '@/components/Badge'
import { ReadAloud } from '@/components/ReadAloud'
import type { ChapterView } from '@/data/guide/chapters'
import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'

/** Beside the title: when its sources were checked, how long it takes to read. */
export async function ChapterMeta({ locale, chapter }: { locale: Locale; chapter: ChapterView }) {
  const t = await getTranslations({ locale, namespace: 'guide.meta' })
  return (
    <>
      {chapter.isExample && <Badge tone="unconfirmed">{t('example')}</Badge>}
      {!chapter.isWithdrawn && chapter.checkedAt && (
        <Badge tone="confirmed">
          {t('checkedOn', { date: formatDay(chapter.checkedAt, locale) })}
        </Badge>
      )}
      {!chapter.isWithdrawn && (
        <span>
          {t('readingTime', { minutes: chapter.readingMinutes })} ·{' '}
          <a href="#history">{t('history')}</a>
        </span>
      )}
      {!chapter.isWithdrawn && <ReadAloud locale={locale} />}
    </>
  )
}
