import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'

import { TIME_ZONE } from '@/days/calendar'
import { formats } from '@/i18n/formats'
import { messages } from '@/i18n/messages'
import { readParams } from '@/i18n/params'

interface Props {
  children: ReactNode
  params: Promise<{ locale: string }>
}

/** The sentences of the map, which the pages of accounts do without. */
export default async function MapLayout({ children, params }: Props) {
  const { locale } = await readParams(params)
  const { common, map, errors, directory } = messages[locale]
  const { formHold } = directory
  return (
    <NextIntlClientProvider
      locale={locale}
      messages={{ common, map, errors, directory: { formHold } }}
      formats={formats}
      timeZone={TIME_ZONE}
    >
      {children}
    </NextIntlClientProvider>
  )
}
