import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'

import { findOutsideReading } from '@/data/outsideReading'
import { readParams } from '@/i18n/params'
import { readQuery, type SearchParams } from '@/i18n/query'
import { decodeReadingVisit, READING_VISIT_HEADER } from '@/outsideReading/visit'

import { personalMetadata } from '../../_sheet/visit'
import { ClosedReading } from './_reading/ClosedReading'
import { OpenReading } from './_reading/OpenReading'

interface Props {
  params: Promise<{ locale: string; reading: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'outsideReading' })
  // Not the title of the text: it would stand in the history of a shared computer.
  return personalMetadata(t('metaTitle'))
}

/** A text that is not published, for who was invited to read it. */
export default async function OutsideReadingPage({ params, searchParams }: Props) {
  const { locale, reading } = await readParams(params)
  const { done } = await readQuery(searchParams, '/outside-reading/[reading]')
  const visit = decodeReadingVisit((await headers()).get(READING_VISIT_HEADER))
  const view = await findOutsideReading({ reading, token: visit.token, locale })
  if (!view) return <ClosedReading locale={locale} reading={reading} visit={visit} />
  return <OpenReading locale={locale} view={view} visit={visit} done={done} />
}
