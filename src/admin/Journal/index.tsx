'use client'

import { useConfig, useDocumentTitle, useFormFields, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect } from 'react'

import { actorOf, describeEvent, type LoggedEvent } from '@/audit/describeEvent'
import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

import { ScreenLink } from '../ScreenLink'

export { JournalFilters } from './Filters'

/** A line of the log in the list: a sentence in the reader's language. */
export function JournalSentence({ rowData, linkURL }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  const sentence = describeEvent(rowData as LoggedEvent, firstLocale(i18n.language))
  return linkURL ? <ScreenLink href={linkURL}>{sentence}</ScreenLink> : sentence
}

/** Who did it; the site itself when it was nobody. */
export function JournalActor({ rowData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  return actorOf(rowData as LoggedEvent, firstLocale(i18n.language))
}

/** The sentence as the title of a line, in the place of what the log keeps; then the way to what it is about. */
export function JournalLine() {
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const event = useFormFields(([fields]) => ({
    action: String(fields.action?.value ?? ''),
    summary: String(fields.summary?.value ?? ''),
    actorName: String(fields.actorName?.value ?? ''),
    details: fields.details?.value,
  }))
  const resource = useFormFields(([fields]) => String(fields.resource?.value ?? ''))
  const key = useFormFields(([fields]) => String(fields.resourceKey?.value ?? ''))
  const { collections, routes } = useConfig().config
  const sentence = describeEvent(event, locale)
  const isTitle = useTitle(sentence)
  const isThere = key !== '' && collections.some(({ slug }) => slug === resource)
  const address = `${routes.admin}/collections/${resource}/${encodeURIComponent(key)}`
  return (
    <>
      {!isTitle && <p className="field-type">{sentence}</p>}
      {isThere && (
        <p className="field-type">
          <ScreenLink href={address}>{OPEN[locale]}</ScreenLink>
        </p>
      )}
    </>
  )
}

const OPEN: Label = {
  fr: 'Ouvrir ce dont il s’agit',
  en: 'Open what it is about',
  es: 'Abrir aquello de lo que se trata',
}

/** Payload sets a title of its own once all is drawn: ours comes after. Returns whether it stands. */
function useTitle(words: string): boolean {
  const { setDocumentTitle, title } = useDocumentTitle()
  useEffect(() => {
    if (title === words) return undefined
    const frame = requestAnimationFrame(() => setDocumentTitle(words))
    return () => cancelAnimationFrame(frame)
  }, [setDocumentTitle, title, words])
  return title === words
}
