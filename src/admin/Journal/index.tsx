'use client'

import { useDocumentTitle, useFormFields, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import Link from 'next/link'
import { useEffect } from 'react'

import { actorOf, describeEvent, type LoggedEvent } from '@/audit/describeEvent'
import { firstLocale } from '@/i18n/firstLocale'

export { JournalFilters } from './Filters'

/** A line of the log in the list: a sentence in the reader's language. */
export function JournalSentence({ rowData, linkURL }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  const sentence = describeEvent(rowData as LoggedEvent, firstLocale(i18n.language))
  return linkURL ? <Link href={linkURL}>{sentence}</Link> : sentence
}

/** Who did it; the site itself when it was nobody. */
export function JournalActor({ rowData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  return actorOf(rowData as LoggedEvent, firstLocale(i18n.language))
}

/** The sentence as the title of a line, in the place of what the log keeps. */
export function JournalLine() {
  const { i18n } = useTranslation()
  const event = useFormFields(([fields]) => ({
    action: String(fields.action?.value ?? ''),
    summary: String(fields.summary?.value ?? ''),
    actorName: String(fields.actorName?.value ?? ''),
  }))
  const sentence = describeEvent(event, firstLocale(i18n.language))
  const { setDocumentTitle, title } = useDocumentTitle()
  useEffect(() => {
    if (title !== sentence) setDocumentTitle(sentence)
  }, [sentence, setDocumentTitle, title])
  return null
}
