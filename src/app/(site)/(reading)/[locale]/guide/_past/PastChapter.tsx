import { ChapterHistory } from '@/components/ChapterHistory'
import { ChapterSources } from '@/components/ChapterSources'
import { Page } from '@/components/Page'
import { PassageText, passageWords } from '@/components/Passage'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { TextBody } from '@/components/TextBody'
import { FrenchBanner } from '@/components/TranslationNotice'
import type { AskedDay, ChapterOnDay } from '@/data/guide/past'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { absoluteUrl } from '@/i18n/alternates'
import type { Href } from '@/i18n/href'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

import { SensitiveNumbers } from '../[slug]/_chapter/SensitiveNumbers'
import { NoPast, NoSuchDay } from './NoPast'
import { PastBanner } from './PastBanner'

interface Props {
  locale: Locale
  past: ChapterOnDay
  href: Href
  /** Where what was asked for is no day of the past. */
  problem?: { asked: string; why: Extract<AskedDay, { problem: unknown }>['problem'] } | undefined
}

/** A chapter as it stood at the end of a day, marked so, with the words to cite it by. */
export function PastChapter({ locale, past, href, problem }: Props) {
  const { then, title, day } = past
  const t = translator(locale, 'guide')
  const words = passageWords(locale)
  const isText = then.is === 'text' && !problem
  const view = isText ? then.view : undefined
  return (
    <Shell
      locale={locale}
      href={href}
      current="guide"
      quickExit={(view?.sensitiveTopics.length ?? 0) > 0}
    >
      <Page
        locale={locale}
        width="reading"
        title={<PassageText passage={view?.title ?? title} words={words} />}
        banner={
          isText && (
            <>
              <PastBanner locale={locale} past={past} span={then.span} words={words} />
              <FrenchBanner locale={locale} text={then.view} href={href} />
            </>
          )
        }
        breadcrumbs={crumbs(locale, t('title'), past)}
        lead={view?.summary?.text && <PassageText passage={view.summary} words={words} />}
      >
        {problem && <NoSuchDay locale={locale} asked={problem.asked} problem={problem.why} />}
        {!problem && <NoPast locale={locale} past={past} />}
        {view && (
          <>
            <SensitiveNumbers locale={locale} topics={view.sensitiveTopics} />
            <TextBody locale={locale} text={view} href={href} isAddressed>
              <ChapterSources locale={locale} sources={view.sources} />
            </TextBody>
            <Citation locale={locale} title={view.title.text} day={day} href={href} />
            <ChapterHistory locale={locale} chapter={view} />
          </>
        )}
      </Page>
    </Shell>
  )
}

const crumbs = (locale: Locale, guide: string, { title, address }: ChapterOnDay) => [
  { label: guide, href: pathTo(locale, '/guide') },
  {
    label: title.text,
    href: pathTo(locale, { pathname: '/guide/[slug]', params: { slug: address } }),
  },
]

function Citation({
  locale,
  title,
  day,
  href,
}: {
  locale: Locale
  title: string
  day: string
  href: Href
}) {
  const t = translator(locale, 'guide.past')
  return (
    <Section title={t('cite')} size="small" id="cite">
      <p className="citation">
        {t('citation', {
          title,
          date: formatDay(day, locale),
          today: formatDay(dayAt(new Date()), locale),
          address: absoluteUrl(locale, href),
        })}
      </p>
    </Section>
  )
}
