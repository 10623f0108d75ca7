import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { findUpdate } from '@/data/updates'
import { isMostlyFrench } from '@/data/readText'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'

import { updateHref, UpdateReading } from './_update/UpdateReading'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await readParams(params)
  const update = await findUpdate({ locale, slug })
  if (!update) return {}
  return {
    title: update.title.text,
    ...(update.summary ? { description: update.summary.text } : {}),
    alternates: pageAlternates(updateHref(slug), locale, isMostlyFrench(update.translation)),
  }
}

/** One update, with the chapters it is about. */
export default async function UpdatePage({ params }: Props) {
  const { locale, slug } = await readParams(params)
  const update = await findUpdate({ locale, slug })
  if (!update) notFound()
  return <UpdateReading locale={locale} update={update} />
}
