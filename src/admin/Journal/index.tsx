'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import Link from 'next/link'

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

/** The sentence above the facts of one line. */
export function JournalLine() {
  const { i18n } = useTranslation()
  const event = useFormFields(([fields]) => ({
    action: String(fields.action?.value ?? ''),
    summary: String(fields.summary?.value ?? ''),
    actorName: String(fields.actorName?.value ?? ''),
  }))
  return <p className="field-type">{describeEvent(event, firstLocale(i18n.language))}</p>
}
