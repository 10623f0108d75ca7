'use client'

import { useFormModified } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { DeskScroll } from '@/admin/DeskScroll'
import { formatDay } from '@/days/words'
import { type Completeness, COMPLETENESS_PARTS } from '@/directory/completeness'
import { listWords } from '@/directory/listWords'
import { ACTORS, CHANNELS, labelOf, type Section, SECTIONS } from '@/directory/vocabulary'
import { COLON } from '@/i18n/colon'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { useWords } from '../LmiaDesk/useDesk'
import { NoAnswer } from '../NoAnswer'
import { RecordForm } from './RecordForm'
import { type PastEvent, type Standing, useVerification } from './useVerification'
import { AGE_WORDS, TRUST_WORDS, WORDS } from './words'

import './index.css'

/** How each section of a sheet stands, what happened, and how one more event is added. */
export function VerificationPanel() {
  const { locale } = useWords()
  const { standing, trouble, isSaved, look, record } = useVerification()
  const isModified = useFormModified()
  const titleId = useId()
  const [ticked, setTicked] = useState<readonly Section[]>([])
  const seen = Object.fromEntries(
    (standing?.sections ?? [])
      .filter(({ section }) => ticked.includes(section))
      .map(({ section, fingerprint }) => [section, fingerprint]),
  )
  return (
    <section className="desk desk-section verification-panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{WORDS.title[locale]}</h3>
      <p>{WORDS[isSaved ? 'help' : 'notSaved'][locale]}</p>
      {trouble && <NoAnswer locale={locale} sentence={trouble} onAgain={look} />}
      {standing && (
        <>
          <CompletenessLine locale={locale} completeness={standing.completeness} />
          <Sections locale={locale} standing={standing} ticked={ticked} onTick={setTicked} />
          {isModified && <p role="status">{WORDS.saveFirst[locale]}</p>}
          <RecordForm
            locale={locale}
            seen={seen}
            isReady={!isModified && ticked.length > 0}
            onRecord={async (event) => {
              await record(event)
              setTicked([])
            }}
          />
          <History locale={locale} events={standing.history} />
        </>
      )}
    </section>
  )
}

/** How much of what readers need the sheet says, and what is missing. */
function CompletenessLine({ locale, completeness: { score, missing } }: CompletenessProps) {
  const names = missing.map((code) => COMPLETENESS_PARTS[code].label[locale])
  return (
    <p>
      <strong>{fillIn(WORDS.complete[locale], { score })}</strong>{' '}
      {names.length > 0 && fillIn(WORDS.missing[locale], { names: listWords(names, locale) })}
    </p>
  )
}

interface CompletenessProps {
  locale: Locale
  completeness: Completeness
}

interface SectionsProps {
  locale: Locale
  standing: Standing
  ticked: readonly Section[]
  onTick: (sections: readonly Section[]) => void
}

function Sections({ locale, standing, ticked, onTick }: SectionsProps) {
  const all = standing.sections.map(({ section }) => section)
  const toggle = (section: Section, isTicked: boolean) =>
    onTick(isTicked ? [...ticked, section] : ticked.filter((each) => each !== section))
  return (
    <DeskScroll label={WORDS.title[locale]}>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{WORDS.section[locale]}</th>
            <th scope="col">{WORDS.state[locale]}</th>
            <th scope="col">{WORDS.date[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {standing.sections.map(({ section, trust, age, date }) => (
            <tr key={section}>
              <th scope="row">
                <label>
                  <input
                    aria-label={fillIn(WORDS.choose[locale], {
                      section: labelOf(SECTIONS, section, locale),
                    })}
                    checked={ticked.includes(section)}
                    onChange={(event) => toggle(section, event.target.checked)}
                    type="checkbox"
                  />{' '}
                  {labelOf(SECTIONS, section, locale)}
                </label>
              </th>
              <td>
                {TRUST_WORDS[trust][locale]}
                {AGE_WORDS[age][locale] && (
                  <span className="verification-panel-age"> · {AGE_WORDS[age][locale]}</span>
                )}
              </td>
              <td>{date && formatDay(date, locale)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={3}>
              <label>
                <input
                  checked={ticked.length === all.length}
                  onChange={(event) => onTick(event.target.checked ? all : [])}
                  type="checkbox"
                />{' '}
                {WORDS.all[locale]}
              </label>
            </th>
          </tr>
        </tbody>
      </table>
    </DeskScroll>
  )
}

/** A fact, and where it was found. */
const describeSource = ({ fact, url, note }: PastEvent['sources'][number], locale: Locale) =>
  [fact, [url, note].filter(Boolean).join(' ')].filter(Boolean).join(`${COLON[locale]} `)

function History({ locale, events }: { locale: Locale; events: readonly PastEvent[] }) {
  if (events.length === 0) return null
  return (
    <details>
      <summary>{fillIn(WORDS.history[locale], { count: events.length })}</summary>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            {[
              formatDay(event.date, locale),
              labelOf(SECTIONS, event.section, locale),
              labelOf(ACTORS, event.actor, locale),
              labelOf(CHANNELS, event.channel, locale),
              event.role,
              event.isUnchanged ? null : WORDS.changed[locale],
              ...event.sources.map((source) => describeSource(source, locale)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  )
}
