import { getTranslations } from 'next-intl/server'

import { Badge } from '@/components/Badge'
import { GiveOn } from '@/components/GiveOn'
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
      {!chapter.isWithdrawn && <Checked locale={locale} chapter={chapter} />}
      {!chapter.isWithdrawn && (
        <span>
          {t('readingTime', { minutes: chapter.readingMinutes })} ·{' '}
          <a href="#history">{t('history')}</a>
        </span>
      )}
      {!chapter.isWithdrawn && <ReadAloud locale={locale} />}
      {!chapter.isWithdrawn && (
        <GiveOn
          locale={locale}
          item={{ kind: 'chapter', slug: chapter.slug }}
          name={chapter.title.text}
          isFrench={chapter.title.state === 'missing'}
        />
      )}
    </>
  )
}

/** An example is not vouched for: when its sources were read is said without the sign of a check. */
async function Checked({ locale, chapter }: { locale: Locale; chapter: ChapterView }) {
  const t = await getTranslations({ locale, namespace: 'guide.meta' })
  if (!chapter.checkedAt) return null
  const date = formatDay(chapter.checkedAt, locale)
  return chapter.isExample ? (
    <span>{t('sourcesReadOn', { date })}</span>
  ) : (
    <Badge tone="confirmed">{t('checkedOn', { date })}</Badge>
  )
}
