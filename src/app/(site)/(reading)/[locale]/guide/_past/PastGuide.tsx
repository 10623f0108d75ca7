import { DayForm } from '@/components/DayForm'
import { EmptyState } from '@/components/EmptyState'
import { Page } from '@/components/Page'
import { PassageText, passageWords } from '@/components/Passage'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { listChaptersOn, type AskedDay, type PartOfDay } from '@/data/guide/past'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

import { NoSuchDay } from './NoPast'

/** The contents of the guide as they stood at the end of a day. */
export async function PastGuide({
  locale,
  asked,
  read,
}: {
  locale: Locale
  asked: string
  read: Exclude<AskedDay, { isToday: true }>
}) {
  const t = translator(locale, 'guide')
  const day = 'day' in read ? read.day : undefined
  const parts = day ? await listChaptersOn({ locale, day }) : []
  const date = day && formatDay(day, locale)
  return (
    <Shell locale={locale} href={{ pathname: '/guide', query: { on: asked } }} current="guide">
      <Page
        locale={locale}
        title={date ? t('past.guideTitle', { date }) : t('title')}
        banner={
          date && (
            <div className="past-banner" role="note">
              <p>
                <strong>{t('past.banner', { date })}</strong>{' '}
                <a href={pathTo(locale, '/guide')}>{t('past.guideToday')}</a>
              </p>
              <p className="small">{t('past.deleted')}</p>
            </div>
          )
        }
        breadcrumbs={[{ label: t('title'), href: pathTo(locale, '/guide') }]}
      >
        {'problem' in read && <NoSuchDay locale={locale} asked={asked} problem={read.problem} />}
        {date && parts.length === 0 && (
          <EmptyState title={t('past.emptyTitle', { date })}>
            <p>{t('past.empty')}</p>
          </EmptyState>
        )}
        <DayForm<'/guide'>
          id="on"
          name="on"
          action={pathTo(locale, '/guide')}
          label={t('past.guideOnLabel')}
          button={t('past.onButton')}
          value={day}
          max={dayAt(new Date())}
        />
        {day && parts.map((part) => <Part key={part.part} locale={locale} day={day} part={part} />)}
      </Page>
    </Shell>
  )
}

function Part({
  locale,
  day,
  part: { part, name, chapters },
}: {
  locale: Locale
  day: string
  part: PartOfDay
}) {
  const t = translator(locale, 'guide.past')
  const words = passageWords(locale)
  return (
    <Section id={part} title={name}>
      <ul className="rows chapter-list">
        {chapters.map(({ address, title, summary, isWithdrawn }) => (
          <li key={address.fr}>
            <a
              className="chapter-list-title"
              rel="nofollow"
              href={pathTo(locale, {
                pathname: '/guide/[slug]',
                params: { slug: address },
                query: { on: day },
              })}
            >
              <PassageText passage={title} words={words} />
            </a>
            {isWithdrawn && <p className="small muted">{t('withdrawn')}</p>}
            {summary?.text && (
              <p className="chapter-list-summary">
                <PassageText passage={summary} words={words} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
