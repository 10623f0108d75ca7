import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { Comparison } from '@/components/Comparison'
import { DayForm } from '@/components/DayForm'
import { EmptyState } from '@/components/EmptyState'
import { Page } from '@/components/Page'
import { passageWords } from '@/components/Passage'
import { keepTogether } from '@/components/Passage/keepTogether'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { compareDays, type DaysCompared } from '@/data/guide/compareDays'
import { readAskedDay, type DayProblem } from '@/data/guide/past'
import { addDays, dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import type { Href } from '@/i18n/href'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'
import { translator } from '@/i18n/translator'

import { ChangeRow } from '../../changes/_changes/ChangeRow'
import { NoPast, NoSuchDay } from '../../_past/NoPast'

interface Props {
  params: Promise<{ locale: string; slug: string }>
  searchParams: SearchParams
}

/** Without a day, what changed in the last month. */
const DEFAULT_DAYS = 30

interface Asked {
  from: string
  to: string
  problem?: { asked: string; why: DayProblem }
}

/** Two days, today among them; what is no day is told and replaced. */
function readDays(from: string | undefined, to: string | undefined): Asked {
  const today = dayAt(new Date())
  const days: Asked = { from: addDays(today, -DEFAULT_DAYS), to: today }
  for (const [name, asked] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (asked === undefined) continue
    const read = readAskedDay(asked, today)
    if ('problem' in read) days.problem = { asked, why: read.problem }
    else days[name] = 'day' in read ? read.day : today
  }
  return days
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, slug } = await readParams(params)
  const { from, to } = await readQuery(searchParams, '/guide/[slug]/compare')
  const found = await compareDays({ locale, slug, ...readDays(from, to) })
  if (!found) return {}
  const { title } = found.to
  return {
    title: translator(locale, 'guide.compare')('title', { title: title.text }),
    robots: { index: false, follow: true },
  }
}

/** What changed in a chapter between two days, as its readers had it: the notes, then the words. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { locale, slug } = await readParams(params)
  const query = await readQuery(searchParams, '/guide/[slug]/compare')
  const days = readDays(query.from, query.to)
  const found = await compareDays({ locale, slug, ...days })
  if (!found) notFound()
  const t = translator(locale, 'guide')
  const say = (day: string) => formatDay(day, locale)
  const { title, address } = found.to
  const target = { pathname: '/guide/[slug]/compare', params: { slug: address } } as const
  const today = { pathname: '/guide/[slug]', params: { slug: address } } as const
  const asked = { from: found.from.day, to: found.to.day }
  const href: Href = { ...target, query: { ...asked, show: query.show } }
  return (
    <Shell locale={locale} href={href} current="guide">
      <Page
        locale={locale}
        title={keepTogether(t('compare.title', { title: title.text }), locale)}
        lead={t('compare.lead', { from: say(asked.from), to: say(asked.to) })}
        breadcrumbs={[
          { label: t('title'), href: pathTo(locale, '/guide') },
          { label: title.text, href: pathTo(locale, today) },
        ]}
        meta={
          <>
            <a href={pathTo(locale, today)}>{t('compare.toChapter')}</a>
            <a href={pathTo(locale, { ...today, query: { on: asked.from } })}>
              {t('compare.viewFrom', { date: say(asked.from) })}
            </a>
          </>
        }
      >
        <DayForm<'/guide/[slug]/compare'>
          id="from"
          name="from"
          action={pathTo(locale, target)}
          label={t('compare.fromLabel')}
          button={t('compare.button')}
          value={asked.from}
          min={found.to.firstDay ?? undefined}
          max={dayAt(new Date())}
          until={{ name: 'to', label: t('compare.toLabel'), value: asked.to }}
          kept={{ show: query.show }}
        />
        {days.problem ? (
          <NoSuchDay locale={locale} asked={days.problem.asked} problem={days.problem.why} />
        ) : (
          <Changes
            locale={locale}
            found={found}
            showsAll={query.show === 'all'}
            href={(show) => pathTo(locale, { ...target, query: { ...asked, show } })}
          />
        )}
      </Page>
    </Shell>
  )
}

function Changes({
  locale,
  found: { from, to, comparison, changes },
  showsAll,
  href,
}: {
  locale: Locale
  found: DaysCompared
  showsAll: boolean
  href: (show: string | undefined) => string
}) {
  const t = translator(locale, 'guide.compare')
  const words = passageWords(locale)
  const lacking = [from, to].find(({ then }) => then.is !== 'text')
  return (
    <>
      <Section title={t('notes')} id="notes" size="small">
        {changes.length === 0 && <p>{t('noNotes')}</p>}
        <ul className="rows">
          {changes.map((change) => (
            <ChangeRow
              key={`${change.kind} ${change.date}`}
              locale={locale}
              change={change}
              words={words}
            />
          ))}
        </ul>
      </Section>
      <Section title={t('text')} id="words">
        {lacking && <NoPast locale={locale} past={lacking} />}
        {!lacking && !comparison && (
          <EmptyState title={t('noText')}>
            <p>
              <a
                href={pathTo(locale, {
                  pathname: '/guide/[slug]',
                  params: { slug: to.address },
                })}
              >
                {t('toChapter')}
              </a>
            </p>
          </EmptyState>
        )}
        {comparison && (
          <>
            <p className="small screen-only">
              <a href={`${href(showsAll ? undefined : 'all')}#words`}>
                {showsAll ? t('onlyChanges') : t('all')}
              </a>
            </p>
            <Comparison locale={locale} comparison={comparison} showsAll={showsAll} />
          </>
        )}
      </Section>
    </>
  )
}
