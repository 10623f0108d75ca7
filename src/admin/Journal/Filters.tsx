'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { type FormEvent, useState } from 'react'

import { ROLE_LABELS, ROLES } from '@/access/roles'
import { DayBox } from '@/admin/DayField/DayBox'
import { type JournalFilters as Asked, NO_FILTERS, NOBODY, toWhere } from '@/audit/journalFilters'
import { AUDIT_KINDS } from '@/audit/kinds'
import { isDay } from '@/days/calendar'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'

import { Choice } from './Choice'
import { FILTER_WORDS as WORDS } from './words'

import './index.css'

/** Above the log: who, of which role, what, which kind, about what, when. What is asked stands in the address. */
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
  const boxes: BoxProps = {
    asked,
    locale,
    onChange: (part) => setAsked({ ...asked, ...part }),
  }
  const isUnderstood = [asked.from, asked.until].every((each) => each === '' || isDay(each))
  return (
    <form className="desk journal-filters" onSubmit={submit}>
      <TextBox {...boxes} name="who" />
      <RoleChoice {...boxes} />
      <TextBox {...boxes} name="what" />
      <KindChoice {...boxes} />
      <ObjectChoice {...boxes} />
      <TextBox {...boxes} name="document" />
      <Day {...boxes} name="from" />
      <Day {...boxes} name="until" />
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

interface BoxProps {
  asked: Asked
  locale: Locale
  onChange: (part: Partial<Asked>) => void
}

const TextBox = ({
  asked,
  locale,
  name,
  onChange,
}: BoxProps & { name: 'document' | 'what' | 'who' }) => (
  <label className="desk-field">
    <span className="desk-field__label">{WORDS[name][locale]}</span>
    <input
      className="input"
      onChange={({ target }) => onChange({ [name]: target.value })}
      type="text"
      value={asked[name]}
    />
  </label>
)

const Day = ({ asked, locale, name, onChange }: BoxProps & { name: 'from' | 'until' }) => (
  <DayBox
    label={WORDS[name][locale]}
    locale={locale}
    onChange={(value) => onChange({ [name]: value })}
    value={asked[name]}
  />
)

const RoleChoice = ({ asked, locale, onChange }: BoxProps) => (
  <Choice
    all={WORDS.anyone[locale]}
    label={WORDS.role[locale]}
    onChange={(role) => onChange({ role: role as Asked['role'] })}
    options={[
      ...ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role][locale] })),
      { value: NOBODY, label: WORDS.nobody[locale] },
    ]}
    value={asked.role}
  />
)

const KindChoice = ({ asked, locale, onChange }: BoxProps) => (
  <Choice
    all={WORDS.all[locale]}
    label={WORDS.kind[locale]}
    onChange={(kind) => onChange({ kind: kind as Asked['kind'] })}
    options={Object.entries(AUDIT_KINDS).map(([value, label]) => ({ value, label: label[locale] }))}
    value={asked.kind}
  />
)

/** Which collection it is about, by the names that the admin has for them. */
function ObjectChoice({ asked, locale, onChange }: BoxProps) {
  const { i18n } = useTranslation()
  const { collections } = useConfig().config
  const options = collections
    .filter(({ slug }) => !slug.startsWith('payload-') && slug !== 'audit-events')
    .map(({ slug, labels }) => ({ value: slug, label: getTranslation(labels.plural, i18n) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
  return (
    <Choice
      all={WORDS.all[locale]}
      label={WORDS.object[locale]}
      onChange={(object) => onChange({ object })}
      options={options}
      value={asked.object}
    />
  )
}

/** The question that the list shows, as Payload understands it. */
const conditionsOf = (params: URLSearchParams): string =>
  new URLSearchParams(
    [...params].filter(([name]) => name.startsWith('where[') || name === 'role'),
  ).toString()

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
