import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'

import { siteMetadata, siteViewport } from '@/app/(site)/siteMetadata'
import { TIME_ZONE } from '@/days/calendar'
import { formats } from '@/i18n/formats'
import { messages } from '@/i18n/messages'
import { readParams } from '@/i18n/params'

import '@/components/styles/index.css'
import '@/components/styles/app.css'

interface Props {
  children: ReactNode
  params: Promise<{ locale: string }>
}

export const dynamic = 'force-dynamic'

export const viewport = siteViewport

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  return siteMetadata(locale)
}

/** The frame of the pages that keep React in the browser: map, account, styleguide. */
export default async function AppLayout({ children, params }: Props) {
  const { locale } = await readParams(params)
  // Only the sentences these pages say in the browser travel to it; those of the map with the map.
  const { common, map, account, errors } = messages[locale]
  return (
    <html lang={locale}>
      <body>
        <NextIntlClientProvider
          locale={locale}
          messages={{ common, map: { request: map.request }, account, errors }}
          formats={formats}
          timeZone={TIME_ZONE}
        >
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
