'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'

import type { Overview } from '@/campaigns/payload/overview'
import { CAMPAIGN_STATES } from '@/campaigns/transitions'
import { formatFullDay, formatMonthDay } from '@/days/words'
import { labelOf } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'
import { sayPercent } from '@/i18n/percent'

import { DocumentLink } from '../DocumentLink'
import { useAsk } from '../LmiaDesk/useDesk'
import { Calls } from './Calls'
import { Mail } from './Mail'
import { reportAddress } from './path'
import { Funnel, RegionTable, ResponseMap } from './Progress'
import { type Say, type Word, wordsIn } from './words'

/** How often the figures are read again while the page is looked at, in milliseconds. */
const LOOK_MS = 15_000

interface Props {
  id: string
  locale: Locale
  /** As it stood when the page was drawn. */
  first: Overview
}

/** Where a campaign stands: its days, its figures by region, and whom to call. */
export function Desk({ id, locale, first }: Props) {
  const [overview, setOverview] = useState(first)
  const ask = useAsk('campaigns')
  const say = useMemo(() => wordsIn(locale), [locale])
  useEffect(() => {
    const look = () => {
      if (document.hidden) return
      // What is on the screen stays true enough until the next look.
      ask<Overview>(`/${id}/progress`).then(setOverview, () => undefined)
    }
    const timer = setInterval(look, LOOK_MS)
    return () => clearInterval(timer)
  }, [ask, id])
  const { totals, rate } = overview
  const number = new Intl.NumberFormat(`${locale}-CA`).format(totals.asked)
  return (
    <div className="desk campaign gutter--left gutter--right">
      <Head id={id} locale={locale} overview={overview} say={say} />
      <Mail {...{ ask, id, locale, overview, say }} onChange={setOverview} />
      <div className="campaign-columns">
        <div>
          <Section title={say('byRegion')} aside={say('shareHelp')}>
            {totals.asked === 0 && <p className="desk-empty">{say('empty')}</p>}
            <ResponseMap locale={locale} overview={overview} say={say} />
          </Section>
          <Section
            title={say('where', { n: totals.asked, number })}
            aside={rate === null ? '' : say('rate', { rate: sayPercent(rate, locale) })}
          >
            <Funnel locale={locale} overview={overview} say={say} />
          </Section>
          <Section title={say('table')} aside={<Files id={id} say={say} />}>
            <RegionTable locale={locale} overview={overview} say={say} />
          </Section>
        </div>
        <div>
          <Calls
            campaign={id}
            locale={locale}
            onChange={setOverview}
            overview={overview}
            say={say}
          />
          <Next locale={locale} overview={overview} say={say} />
        </div>
      </div>
    </div>
  )
}

interface PartProps {
  overview: Overview
  locale: Locale
  say: Say
}

function Head({ id, overview, locale, say }: PartProps & { id: string }) {
  const { admin } = useConfig().config.routes
  const { days, until, today, name, state } = overview
  const stops: [string, string][] = [
    ...days.map((day, at): [string, string] => [day, say(`step${at}` as Word)]),
    [until, say('end')],
  ]
  return (
    <header className="campaign-head">
      <div>
        <p className="desk-muted">
          {say('kicker')} · {labelOf(CAMPAIGN_STATES, state, locale)}
        </p>
        <h1>{name}</h1>
      </div>
      <ol className="campaign-days">
        {stops.map(([day, what]) => (
          <li className={day <= today ? 'campaign-days__past' : ''} key={`${day} ${what}`}>
            <strong>{formatMonthDay(day, locale)}</strong> {what}
          </li>
        ))}
      </ol>
      <p className="campaign-ways">
        <DocumentLink collection="campaigns" id={id}>
          {say('edit')}
        </DocumentLink>
        <a href={reportAddress(admin, id)}>{say('report')}</a>
      </p>
    </header>
  )
}

function Files({ id, say }: { id: string; say: Say }) {
  const { config } = useConfig()
  const file = `${config.serverURL ?? ''}${config.routes.api}/campaigns/${id}/file`
  return (
    <>
      <a download href={`${file}?format=csv`}>
        <span className="desk-spoken">{say('files')} </span>
        {say('csv')}
      </a>
      {' · '}
      <a download href={`${file}?format=xlsx`}>
        <span className="desk-spoken">{say('files')} </span>
        {say('xlsx')}
      </a>
    </>
  )
}

interface SectionProps {
  title: string
  aside?: React.ReactNode
  children: React.ReactNode
}

const Section = ({ title, aside, children }: SectionProps) => (
  <section className="desk-section">
    <div className="desk-section__head">
      <h2>{title}</h2>
      <span className="desk-muted">{aside}</span>
    </div>
    {children}
  </section>
)

/** What the next message will find. */
function Next({ overview: { next }, locale, say }: PartProps) {
  const facts = next
    ? ([
        [next.toWrite, 'toWrite'],
        [next.withoutAddress, 'toCallInstead'],
        [next.refused, 'refusedTo'],
      ] as const)
    : []
  return (
    <>
      {next && (
        <Section title={say('nextMail')} aside={formatFullDay(next.day, locale)}>
          <dl className="desk-facts">
            {facts.map(([count, word]) => (
              <div key={word}>
                <dt>{say(word, { n: count })}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <p className="callout callout--changed campaign-stays">{say('stays')}</p>
    </>
  )
}
