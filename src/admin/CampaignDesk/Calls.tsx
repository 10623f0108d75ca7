'use client'

import { useId, useState } from 'react'

import { CALL_OUTCOMES } from '@/campaigns/calls'
import type { CallRow, Overview } from '@/campaigns/payload/overview'
import { dayAt } from '@/days/calendar'
import { formatMonthDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'

import { CallCard } from './CallCard'
import type { Say } from './words'

interface Props {
  campaign: string
  overview: Overview
  locale: Locale
  say: Say
  onChange: (overview: Overview) => void
}

/** Whom to call, most urgent first, and the card of the one that is open. */
export function Calls({ campaign, overview, locale, say, onChange }: Props) {
  const [region, setRegion] = useState('')
  const [open, setOpen] = useState<string>()
  const [said, setSaid] = useState('')
  const id = useId()
  const { calls } = overview
  const regions = [...new Set(calls.map((row) => row.region))].sort((a, b) => a.localeCompare(b))
  const shown = calls.filter((row) => region === '' || row.region === region)
  const current = shown.find((row) => row.id === open) ?? shown[0]
  const called = calls.filter((row) => row.calls.length > 0).length
  return (
    <section className="desk-section" aria-labelledby={`${id}-title`}>
      <div className="desk-section__head">
        <h2 id={`${id}-title`}>{say('calls')}</h2>
        <span>{say('callsOf', { n: calls.length, called })}</span>
      </div>
      <p role="status">{said}</p>
      {calls.length === 0 && <p className="desk-empty">{say('noCalls')}</p>}
      {regions.length > 1 && <RegionFilter {...{ regions, region, setRegion, say }} />}
      <ul className="desk-list campaign-calls">
        {shown.map((row) => (
          <li key={row.id}>
            <button
              aria-current={row === current ? 'true' : undefined}
              onClick={() => setOpen(row.id)}
              type="button"
            >
              <strong>{row.name}</strong>
              <span>{row.region}</span>
              <span>{sayWhere(row, locale, say)}</span>
            </button>
          </li>
        ))}
      </ul>
      {current && (
        <CallCard
          key={current.id}
          campaign={campaign}
          row={current}
          left={shown.length - 1}
          today={overview.today}
          locale={locale}
          say={say}
          onKept={(after) => {
            setSaid(say('kept', { name: current.name }))
            setOpen(shown[shown.indexOf(current) + 1]?.id)
            onChange(after)
          }}
        />
      )}
    </section>
  )
}

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
    const outcome = CALL_OUTCOMES[last.outcome].label[locale]
    return say('lastCall', { outcome, day: formatMonthDay(dayAt(last.at), locale) })
  }
  if (row.state === 'bounced') return say('bounced')
  if (!row.hasAddress) return say('noAddress')
  return say(row.hasOpened ? 'opened' : 'neverOpened', { n: row.sent })
}
