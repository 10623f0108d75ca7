'use client'

import { FieldDescription, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useId } from 'react'

import { isDay } from '@/days/calendar'
import { formatMonthDay } from '@/days/words'
import type { Hours, HoursException, Season } from '@/directory/hours'
import { HOURS_KINDS } from '@/directory/vocabulary'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { DayInput } from '../DayField/DayInput'
import '../DayField/index.css'

import './index.css'
import { Week } from './Week'
import { type Word, WORDS } from './words'

const EMPTY: Hours = { kind: 'unknown' }

/** Opening hours as a form of days and times; what it writes is checked again when saved. */
export const HoursField: JSONFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, errorMessage } = useField<Hours | null>({ path })
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const say = (word: Word, index?: number): string =>
    fillIn(WORDS[word][locale], index === undefined ? {} : { number: index + 1 })
  const hours = value ?? EMPTY
  const change = (part: Partial<Hours>): void => setValue({ ...hours, ...part })

  return (
    <fieldset className="desk hours-field field-type" disabled={readOnly}>
      <legend>
        <FieldLabel as="span" label={field.label} path={path} />
      </legend>
      {showError && (
        <p className="desk-error" role="alert">
          {errorMessage}
        </p>
      )}
      <div className="hours-field__row">
        <label>
          {say('kind')}{' '}
          <select
            className="input"
            onChange={(event) => change({ kind: event.target.value as Hours['kind'] })}
            value={hours.kind}
          >
            {HOURS_KINDS.map((kind) => (
              <option key={kind.code} value={kind.code}>
                {kind.label[locale]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('note')}{' '}
          <input
            className="input"
            onChange={(e) => change({ note: e.target.value })}
            value={hours.note ?? ''}
          />
        </label>
      </div>
      {hours.kind === 'weekly' && (
        <>
          <h4>{say('ordinary')}</h4>
          <Week
            locale={locale}
            name={say('ordinary')}
            onChange={(weekly) => change({ weekly })}
            weekly={hours.weekly ?? []}
          />
          <Seasons hours={hours} locale={locale} onChange={change} say={say} />
        </>
      )}
      <Exceptions hours={hours} locale={locale} onChange={change} say={say} />
      <FieldDescription description={field.admin?.description} path={path} />
    </fieldset>
  )
}

interface PartProps {
  hours: Hours
  locale: Locale
  onChange: (part: Partial<Hours>) => void
  /** A word, with the number of what it is about. */
  say: (word: Word, index?: number) => string
}

function Seasons({ hours, locale, onChange, say }: PartProps) {
  const seasons = hours.seasons ?? []
  const edit = (index: number, part: Partial<Season>): void =>
    onChange({ seasons: seasons.map((s, i) => (i === index ? { ...s, ...part } : s)) })
  return (
    <details open={seasons.length > 0}>
      <summary>{say('seasons')}</summary>
      <p>{say('seasonHelp')}</p>
      {seasons.map((season, index) => (
        <div
          aria-label={say('season', index)}
          className="hours-field__season"
          key={index}
          role="group"
        >
          <div className="hours-field__row">
            {(['from', 'to'] as const).map((end) => (
              <label key={end}>
                {say(end)}{' '}
                <input
                  className="input"
                  onChange={(e) => edit(index, { [end]: e.target.value })}
                  placeholder={end === 'from' ? '05-15' : '10-31'}
                  size={6}
                  value={season[end]}
                />{' '}
                <span className="desk-muted">{monthDay(season[end], locale)}</span>
              </label>
            ))}
            <button
              className="button button--plain button--small"
              onClick={() => onChange({ seasons: seasons.filter((_, i) => i !== index) })}
              type="button"
            >
              {say('removeSeason', index)}
            </button>
          </div>
          <Week
            locale={locale}
            name={say('season', index)}
            onChange={(weekly) => edit(index, { weekly })}
            weekly={season.weekly}
          />
        </div>
      ))}
      <button
        className="button button--secondary button--small"
        onClick={() => onChange({ seasons: [...seasons, { from: '', to: '', weekly: [] }] })}
        type="button"
      >
        {say('addSeason')}
      </button>
    </details>
  )
}

function Exceptions({ hours, locale, onChange, say }: PartProps) {
  const exceptions = hours.exceptions ?? []
  const edit = (index: number, part: Partial<HoursException>): void =>
    onChange({ exceptions: exceptions.map((e, i) => (i === index ? { ...e, ...part } : e)) })
  return (
    <details open={exceptions.length > 0}>
      <summary>{say('exceptions')}</summary>
      {exceptions.map((exception, index) => (
        <ExceptionRow
          exception={exception}
          index={index}
          key={index}
          locale={locale}
          onEdit={(part) => edit(index, part)}
          onRemove={() => onChange({ exceptions: exceptions.filter((_, i) => i !== index) })}
          say={say}
        />
      ))}
      <button
        className="button button--secondary button--small"
        onClick={() => onChange({ exceptions: [...exceptions, { from: '', closed: true }] })}
        type="button"
      >
        {say('addException')}
      </button>
    </details>
  )
}

/** A leap year: every day of a year is one of its days. */
const ANY_YEAR = '2028'

/** The day of every year that was typed, in words; nothing as long as it is none. */
const monthDay = (typed: string, locale: Locale): string => {
  const day = `${ANY_YEAR}-${typed}`
  return isDay(day) ? formatMonthDay(day, locale) : ''
}

type RowProps = Pick<PartProps, 'locale' | 'say'> & {
  exception: HoursException
  index: number
  onEdit: (part: Partial<HoursException>) => void
  onRemove: () => void
}

/** Days that differ: closed, or open at other hours, and why. */
function ExceptionRow({ exception, index, locale, onEdit, onRemove, say }: RowProps) {
  const rowId = useId()
  return (
    <div aria-label={say('exception', index)} className="hours-field__row" role="group">
      {(['from', 'to'] as const).map((end) => (
        <div className="day-field" key={end}>
          <label htmlFor={`${rowId}-${end}`}>{say(end)}</label>
          <DayInput
            id={`${rowId}-${end}`}
            label={say(end)}
            locale={locale}
            onChange={(day) => onEdit({ [end]: day })}
            value={exception[end] ?? ''}
          />
        </div>
      ))}
      <label>
        <input
          checked={exception.closed === true}
          onChange={(e) => onEdit({ closed: e.target.checked })}
          type="checkbox"
        />{' '}
        {say('closed')}
      </label>
      {!exception.closed &&
        (['opens', 'closes'] as const).map((end) => (
          <label key={end}>
            {say(end)}{' '}
            <input
              className="input"
              onChange={(e) => onEdit({ [end]: e.target.value })}
              type="time"
              value={exception[end] ?? ''}
            />
          </label>
        ))}
      <label>
        {say('reason')}{' '}
        <input
          className="input"
          onChange={(e) => onEdit({ label: e.target.value })}
          value={exception.label ?? ''}
        />
      </label>
      <button className="button button--plain button--small" onClick={onRemove} type="button">
        {say('removeException', index)}
      </button>
    </div>
  )
}
