import { PassageText, type PassageWords } from '@/components/Passage'
import type { ChapterOnDay } from '@/data/guide/past'
import type { Span } from '@/data/guide/pastReadings'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

interface Props {
  locale: Locale
  past: ChapterOnDay
  span: Span
  words: PassageWords
}

/** Above a page of the past: that it is one, until when it held, and the way to what holds today. */
export function PastBanner({ locale, past, span, words }: Props) {
  const t = translator(locale, 'guide.past')
  const say = (day: string) => formatDay(day, locale)
  const { day, now, address } = past
  const params = { slug: address }
  return (
    <div className="past-banner" role="note">
      <p>
        <strong>{t('banner', { date: say(day) })}</strong>{' '}
        <a href={pathTo(locale, { pathname: '/guide/[slug]', params })}>{t('today')}</a>
      </p>
      {!now.isOnline && (
        <p>
          <strong>{now.date && t('withdrawnSince', { date: say(dayAt(now.date)) })}</strong>{' '}
          <PassageText passage={now.reason} words={words} />
        </p>
      )}
      <p className="small">
        {span.to
          ? t('span', { from: say(span.from), to: say(span.to) })
          : t('spanNow', { from: say(span.from) })}{' '}
        {now.isOnline && (
          <a
            rel="nofollow"
            href={pathTo(locale, {
              pathname: '/guide/[slug]/compare',
              params,
              query: { from: day },
            })}
          >
            {t('compare')}
          </a>
        )}
      </p>
      <p className="small">{t('numbers')}</p>
    </div>
  )
}
