import { EmptyState } from '@/components/EmptyState'
import type { ChapterOnDay, DayProblem } from '@/data/guide/past'
import { formatDay } from '@/days/words'
import { isDay } from '@/days/calendar'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

/** Why a day shows nothing, where what was asked for is no day of the past. */
export function NoSuchDay({
  locale,
  asked,
  problem,
}: {
  locale: Locale
  asked: string
  problem: DayProblem
}) {
  const t = translator(locale, 'guide.past')
  const date = isDay(asked) ? formatDay(asked, locale) : ''
  return (
    <EmptyState
      title={problem === 'future' ? t('futureTitle', { date }) : t('notADayTitle', { asked })}
    >
      <p>{t(problem)}</p>
    </EmptyState>
  )
}

/** Why a chapter shows nothing of a day: it was not published yet, or its past is not shown. */
export function NoPast({ locale, past }: { locale: Locale; past: ChapterOnDay }) {
  const t = translator(locale, 'guide.past')
  const { then, day, firstDay, address } = past
  if (then.is === 'text') return null
  if (then.is === 'hidden') {
    return (
      <EmptyState title={t('hiddenTitle')}>
        <p>{t('hidden')}</p>
        <p>
          <a href={pathTo(locale, '/feedback')}>{t('write')}</a>
        </p>
      </EmptyState>
    )
  }
  const first = firstDay && formatDay(firstDay, locale)
  return (
    <EmptyState title={t('notYetTitle', { date: formatDay(day, locale) })}>
      {first && (
        <p>
          {t('notYet', { first })}{' '}
          <a
            href={pathTo(locale, {
              pathname: '/guide/[slug]',
              params: { slug: address },
              query: { on: firstDay },
            })}
          >
            {t('seeFirst', { first })}
          </a>
        </p>
      )}
    </EmptyState>
  )
}
