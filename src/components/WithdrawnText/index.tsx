import { getTranslations } from 'next-intl/server'

import { Callout } from '@/components/Callout'
import { Elsewhere } from '@/components/Elsewhere'
import { PassageOriginal, PassageText, passageWords } from '@/components/Passage'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import type { PlainPassage } from '@/translation'

interface Props {
  locale: Locale
  reason: PlainPassage | null
  date: string | null
}

/** A text that was taken away: why, since when, and where to go instead. */
export async function WithdrawnText({ locale, reason, date }: Props) {
  const t = await getTranslations({ locale, namespace: 'guide.withdrawn' })
  const words = passageWords(locale)
  return (
    <>
      <Callout
        tone="warning"
        title={date ? t('titleOn', { date: formatDay(dayAt(date), locale) }) : t('title')}
      >
        <p>
          <PassageText passage={reason} words={words} />
        </p>
        {reason && <PassageOriginal passage={reason} words={words} />}
      </Callout>
      <p>{t('advice')}</p>
      <Elsewhere locale={locale} guide={t('toGuide')} directory={t('toDirectory')} />
    </>
  )
}
