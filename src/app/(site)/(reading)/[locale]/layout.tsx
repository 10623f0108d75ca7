import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import { siteMetadata, siteViewport } from '@/app/(site)/siteMetadata'
import { assetUrl } from '@/app/(site)/assetUrl'
import { env } from '@/env'
import { readParams } from '@/i18n/params'

import '@/components/styles/index.css'

interface Props {
  children: ReactNode
  params: Promise<{ locale: string }>
}

// Express keeps the rendered pages, until what they show changes; Next renders each when asked.
export const dynamic = 'force-dynamic'

export const viewport = siteViewport

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  return siteMetadata(locale)
}

/** The frame of the pages that leave as plain HTML; each page renders its own `Shell`. */
export default async function ReadingLayout({ children, params }: Props) {
  const { locale } = await readParams(params)
  return (
    <html lang={locale}>
      <head>
        <script
          src={assetUrl('enhance.js')}
          data-offline={env.OFFLINE ? assetUrl('takeAlong.js') : undefined}
          defer
        />
      </head>
      <body>{children}</body>
    </html>
  )
}
