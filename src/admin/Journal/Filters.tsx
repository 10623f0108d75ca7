'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { type FormEvent, useState } from 'react'

import { DayBox } from '@/admin/DayField/DayBox'
import { type JournalFilters as Asked, NO_FILTERS, toWhere } from '@/audit/journalFilters'
import { AUDIT_KINDS } from '@/audit/kinds'
import { isDay } from '@/days/calendar'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'

import { FILTER_WORDS as WORDS } from './words'

import './index.css'

/** Above the log: who, what, which kind, when. What is asked stands in the address of the page. */
export function JournalFilters() {
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const router = useRouter()
  const pathname = usePathname()
  const params = useSearchParams()
  const [asked, setAsked] = useState<Asked>(() => ({
    ...NO_FILTERS,
    ...(Object.fromEntries(
      Object.keys(NO_FILTERS).map((name) => [name, params.get(name) ?? '']),
    ) as Partial<Asked>),
  }))
  const show = (filters: Asked): void => {
    setAsked(filters)
    router.push(`${pathname}?${new URLSearchParams(toWhere(filters)).toString()}`)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    show(asked)
  }
  const change = (part: Partial<Asked>) => setAsked({ ...asked, ...part })
  const box = (name: TextName) => (
    <label className="desk-field">
      <span className="desk-field__label">{WORDS[name][locale]}</span>
      <input
        className="input"
        onChange={({ target }) => change({ [name]: target.value })}
        type="text"
        value={asked[name]}
      />
    </label>
  )
  const day = (name: DayName) => (
    <DayBox
      label={WORDS[name][locale]}
      locale={locale}
      onChange={(value) => change({ [name]: value })}
      value={asked[name]}
    />
  )
  const isUnderstood = [asked.from, asked.until].every((each) => each === '' || isDay(each))
  return (
    <form className="desk journal-filters" onSubmit={submit}>
      {box('who')}
      {box('what')}
      <KindChoice kind={asked.kind} locale={locale} onChange={change} />
      {day('from')}
      {day('until')}
      <div className="button-row">
        <button className="button" disabled={!isUnderstood} type="submit">
          {WORDS.filter[locale]}
        </button>
        <button className="button button--secondary" onClick={() => show(NO_FILTERS)} type="button">
          {WORDS.clear[locale]}
        </button>
        <FileLink locale={locale} params={params} />
      </div>
    </form>
  )
}

/** The question that the list shows, as Payload understands it. */
const conditionsOf = (params: URLSearchParams): string =>
  new URLSearchParams([...params].filter(([name]) => name.startsWith('where['))).toString()

/** What the list shows, as a file. */
function FileLink({ locale, params }: { locale: Locale; params: URLSearchParams }) {
  const { config } = useConfig()
  const asked = conditionsOf(params)
  return (
    <a
      className="button button--secondary"
      download
      href={`${config.routes.api}/audit-events/file${asked ? `?${asked}` : ''}`}
    >
      {WORDS.file[locale]}
    </a>
  )
}

type DayName = 'from' | 'until'
type TextName = 'what' | 'who'

interface KindProps {
  kind: Asked['kind']
  locale: Locale
  onChange: (part: Partial<Asked>) => void
}

const KindChoice = ({ kind, locale, onChange }: KindProps) => (
  <label className="desk-field">
    <span className="desk-field__label">{WORDS.kind[locale]}</span>
    <select
      className="input"
      onChange={(event) => onChange({ kind: event.target.value as Asked['kind'] })}
      value={kind}
    >
      <option value="">{WORDS.all[locale]}</option>
      {Object.entries(AUDIT_KINDS).map(([code, label]) => (
        <option key={code} value={code}>
          {label[locale]}
        </option>
      ))}
    </select>
  </label>
)
