'use client'

import { useId, useRef, useState } from 'react'

import { isCalled, sayOutcome } from '@/campaigns/calls'
import type { CallRow, InvitationRow, Overview } from '@/campaigns/payload/overview'
import { dayAt } from '@/days/calendar'
import { formatMonthDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'

import { CallCard } from './CallCard'
import { nextRow } from './nextRow'
import { Row, Search } from './Search'
import type { Say } from './words'

interface Props {
  campaign: string
  overview: Overview
  locale: Locale
  say: Say
  onChange: (overview: Overview) => void
}

/** Whom to call, most urgent first, everybody else by name, and the card of the one that is open. */
export function Calls({ campaign, overview, locale, say, onChange }: Props) {
  const [region, setRegion] = useState('')
  // The list is sorted anew while somebody speaks: the card that is open stays until it is saved.
  const [opened, setOpened] = useState<InvitationRow | undefined>(() => overview.calls[0])
  const [said, setSaid] = useState('')
  const title = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const { calls, state } = overview
  const regions = [...new Set(calls.map((row) => row.region))].sort((a, b) => a.localeCompare(b))
  const inRegion = (row: InvitationRow) => region === '' || row.region === region
  const shown = calls.filter(inRegion)
  const open = (row: InvitationRow) => {
    setSaid('')
    setOpened(row)
  }
  const goOn = (saved: InvitationRow, after: Overview) => {
    const next = nextRow(shown, after.calls.filter(inRegion), saved.id)
    setSaid(say('kept', { name: saved.name }))
    setOpened(next)
    if (!next) title.current?.focus()
    onChange(after)
  }
  return (
    <section className="desk-section" aria-labelledby={`${id}-title`}>
      <div className="desk-section__head">
        <h2 id={`${id}-title`} ref={title} tabIndex={-1}>
          {say('calls')}
        </h2>
        <span>{say('callsOf', { waiting: calls.length, n: countCalled(calls) })}</span>
      </div>
      <p role="status">{said}</p>
      {calls.length === 0 && (
        <p className="desk-empty">{say(state === 'cancelled' ? 'isCancelled' : 'noCalls')}</p>
      )}
      {regions.length > 1 && <RegionFilter {...{ regions, region, setRegion, say }} />}
      <ul className="desk-list campaign-calls">
        {shown.map((row) => (
          <Row key={row.id} {...{ open, row }} isOpen={row.id === opened?.id}>
            {sayWhere(row, locale, say)}
          </Row>
        ))}
      </ul>
      {state !== 'cancelled' && <Search {...{ locale, open, opened, overview, say }} />}
      {opened && (
        <CallCard
          key={opened.id}
          campaign={campaign}
          row={opened}
          isNext={said !== ''}
          left={shown.filter((row) => row.id !== opened.id).length}
          today={overview.today}
          locale={locale}
          say={say}
          onKept={(after) => goOn(opened, after)}
        />
      )}
    </section>
  )
}

const countCalled = (calls: Overview['calls']): number =>
  calls.filter((row) => isCalled(row.calls)).length

interface FilterProps {
  regions: readonly string[]
  region: string
  setRegion: (region: string) => void
  say: Say
}

function RegionFilter({ regions, region, setRegion, say }: FilterProps) {
  const id = useId()
  return (
    <div className="desk-field">
      <label className="desk-field__label" htmlFor={id}>
        {say('filter')}
      </label>
      <select
        className="input"
        id={id}
        value={region}
        onChange={({ target }) => setRegion(target.value)}
      >
        <option value="">{say('allRegions')}</option>
        {regions.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What is known of it in a few words: the last call, else what became of its messages. */
function sayWhere(row: CallRow, locale: Locale, say: Say): string {
  const last = row.calls.at(-1)
  if (last?.again) return say('again', { day: formatMonthDay(last.again, locale) })
  if (last) {
    const outcome = sayOutcome(last.outcome, row.isActor, locale)
    return say('lastCall', { outcome, day: formatMonthDay(dayAt(last.at), locale) })
  }
  if (row.state === 'bounced') return say('bounced')
  if (!row.hasAddress) return say('noAddress')
  return say(row.hasOpened ? 'opened' : 'neverOpened', { n: row.sent })
}
