'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { type FormEvent, useState } from 'react'

import { type JournalFilters as Asked, NO_FILTERS, toWhere } from '@/audit/journalFilters'
import { AUDIT_KINDS } from '@/audit/kinds'
import { firstLocale } from '@/i18n/firstLocale'
import type { Label, Locale } from '@/i18n/locales'

import './index.css'

const WORDS = {
  who: { fr: 'Qui', en: 'Who', es: 'Quién' },
  what: { fr: 'Quoi', en: 'What', es: 'Qué' },
  kind: { fr: 'Genre', en: 'Kind', es: 'Tipo' },
  all: { fr: 'Tout', en: 'Everything', es: 'Todo' },
  from: { fr: 'Du', en: 'From', es: 'Desde' },
  until: { fr: 'Au (compris)', en: 'Until (included)', es: 'Hasta (incluido)' },
  filter: { fr: 'Filtrer', en: 'Filter', es: 'Filtrar' },
  clear: { fr: 'Tout montrer', en: 'Show all', es: 'Mostrar todo' },
} satisfies Record<string, Label>

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
  const field = (name: Typed['name'], type: Typed['type']) => (
    <Field asked={asked} label={WORDS[name][locale]} name={name} onChange={change} type={type} />
  )
  return (
    <form className="journal-filters" onSubmit={submit}>
      {field('who', 'text')}
      {field('what', 'text')}
      <KindChoice kind={asked.kind} locale={locale} onChange={change} />
      {field('from', 'date')}
      {field('until', 'date')}
      <div className="journal-filters-actions">
        <Button margin={false} size="medium" type="submit">
          {WORDS.filter[locale]}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => show(NO_FILTERS)}
          size="medium"
        >
          {WORDS.clear[locale]}
        </Button>
      </div>
    </form>
  )
}

interface Typed {
  asked: Asked
  label: string
  name: Exclude<keyof Asked, 'kind'>
  type: 'date' | 'text'
  onChange: (part: Partial<Asked>) => void
}

const Field = ({ asked, label, name, type, onChange }: Typed) => (
  <label>
    {label}
    <input
      onChange={(event) => onChange({ [name]: event.target.value })}
      type={type}
      value={asked[name]}
    />
  </label>
)

interface KindProps {
  kind: Asked['kind']
  locale: Locale
  onChange: (part: Partial<Asked>) => void
}

const KindChoice = ({ kind, locale, onChange }: KindProps) => (
  <label>
    {WORDS.kind[locale]}
    <select
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
