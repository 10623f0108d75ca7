import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { readParams } from '@/i18n/params'

import { SheetPage } from '../../SheetPage'

interface Props {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The name is restricted: it comes with the sheet, never with the page. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'map.sheet' })
  return { title: t('titles.place'), robots: { index: false, follow: false } }
}

/** The sheet of a place, at an address of its own. */
export default async function PlaceSheetPage({ params, searchParams }: Props) {
  const { locale, key } = await readParams(params)
  return (
    <SheetPage
      locale={locale}
      kind="place"
      id={decodeURIComponent(key)}
      asked={await searchParams}
    />
  )
}
