'use client'

import { useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { listWords } from '@/directory/listWords'
import type { UnlistedAlike } from '@/directory/payload/unlistedAlike'
import { firstLocale } from '@/i18n/firstLocale'
import type { Label, Locale } from '@/i18n/locales'

import { DocumentLink } from '../DocumentLink'

import './index.css'

const WORDS = {
  likely: {
    fr: 'Cet organisme est peut-être un de ceux qui ont demandé à ne pas être inscrits. Regardez avant de continuer\u00a0:',
    en: 'This organization may be one of those that asked not to be listed. Look before you go on:',
    es: 'Esta organización quizá sea una de las que pidieron no aparecer. Mírelo antes de seguir:',
  },
  sure: {
    fr: 'Cet organisme semble être un de ceux qui ont demandé à ne pas être inscrits\u00a0: une fiche ne peut être ni créée, ni publiée, ni renommée ainsi.',
    en: 'This organization seems to be one of those that asked not to be listed: no listing can be created, published or renamed this way.',
    es: 'Esta organización parece ser una de las que pidieron no aparecer: ninguna ficha puede crearse, publicarse ni renombrarse así.',
  },
} as const satisfies Record<string, Label>

/** How long after the last letter it is asked. */
const PAUSE_MS = 600

type Fields = Record<string, { value?: unknown }>

/** A warning while a sheet is written: it may be of an organization that asked not to be listed. */
export function UnlistedNotice() {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const locale = firstLocale(i18n.language)
  const typed = useFormFields(([fields]) => JSON.stringify(identityIn(fields as Fields)))
  // What asked not to be listed may be written as such.
  const isUnlisted = useFormFields(([fields]) => (fields as Fields).doNotList?.value === true)
  const [alike, setAlike] = useState<readonly UnlistedAlike[]>([])
  const address = `${config.serverURL ?? ''}${config.routes.api}/organizations/unlisted`
  useEffect(() => {
    const asking = new AbortController()
    const timer = setTimeout(() => {
      void ask(address, { ...(JSON.parse(typed) as object), id: String(id ?? '') }, asking).then(
        (found) => {
          if (!asking.signal.aborted) setAlike(found)
        },
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [address, id, typed])
  return (
    <div aria-live="polite">
      {alike.length > 0 && !isUnlisted && <Warning alike={alike} locale={locale} />}
    </div>
  )
}

const Warning = ({ alike, locale }: { alike: readonly UnlistedAlike[]; locale: Locale }) => (
  <div className="unlisted-notice field-type">
    <p>{WORDS[alike.some(({ isSure }) => isSure) ? 'sure' : 'likely'][locale]}</p>
    <ul>
      {alike.map(({ id, name, reasons }) => (
        <li key={id}>
          <DocumentLink collection="organizations" id={id}>
            {name}
          </DocumentLink>{' '}
          ({listWords(reasons, locale)})
        </li>
      ))}
    </ul>
  </div>
)

/** What tells the sheet from others, as it is typed now. */
function identityIn(fields: Fields): Record<string, unknown> {
  const valueOf = (path: string): unknown => fields[path]?.value ?? ''
  const rowsOf = (list: string, box: string): unknown[] =>
    Array.from({ length: Math.min(Number(valueOf(list)) || 0, 50) }, (_, at) =>
      valueOf(`${list}.${at}.${box}`),
    )
  return {
    name: valueOf('name'),
    otherNames: rowsOf('otherNames', 'name'),
    phone: valueOf('contact.phone'),
    email: valueOf('contact.email'),
    website: valueOf('contact.website'),
    municipalities: rowsOf('sites', 'municipality'),
  }
}

/** None when no answer came: what is surely one of them is refused on saving anyway. */
async function ask(
  address: string,
  body: object,
  { signal }: AbortController,
): Promise<readonly UnlistedAlike[]> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    })
    if (!response.ok) return []
    return ((await response.json()) as { alike: UnlistedAlike[] }).alike
  } catch (error) {
    if (!signal.aborted) console.warn('unlisted', error)
    return []
  }
}
