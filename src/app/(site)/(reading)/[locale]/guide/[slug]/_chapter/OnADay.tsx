import { DayForm } from '@/components/DayForm'
import type { ChapterView } from '@/data/guide/chapters'
import { dayAt } from '@/days/calendar'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

interface Props {
  locale: Locale
  chapter: Pick<ChapterView, 'address'>
}

/** For whoever must show what the text said on a day. */
export function OnADay({ locale, chapter: { address } }: Props) {
  const t = translator(locale, 'guide.past')
  return (
    <DayForm<'/guide/[slug]'>
      id="on"
      name="on"
      action={pathTo(locale, { pathname: '/guide/[slug]', params: { slug: address } })}
      label={t('onLabel')}
      button={t('onButton')}
      max={dayAt(new Date())}
    />
  )
}
