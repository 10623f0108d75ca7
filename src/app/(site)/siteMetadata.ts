import type { Metadata, Viewport } from 'next'
import { getTranslations } from 'next-intl/server'

import { assetUrl } from '@/app/(site)/assetUrl'
import { BRAND_COLORS } from '@/components/styles/brandColors'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'

/** Pixels, as `src/enhance/build.mjs` draws it. */
const SHARE_IMAGE = { width: 1200, height: 630, type: 'image/png' }

/** What every page's head says unless the page says better. */
export async function siteMetadata(locale: Locale): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'common' })
  return {
    metadataBase: new URL(env.SITE_URL),
    title: { default: t('siteName'), template: `%s · ${t('siteName')}` },
    description: t('description'),
    applicationName: t('siteName'),
    formatDetection: { telephone: false, email: false, address: false },
    icons: {
      icon: { url: assetUrl('icon.svg'), type: 'image/svg+xml' },
      apple: { url: assetUrl('icon-180.png'), sizes: '180x180' },
    },
    manifest: `/${locale}/manifest.webmanifest`,
    openGraph: {
      siteName: t('siteName'),
      locale,
      type: 'website',
      images: [{ url: assetUrl('share.png'), ...SHARE_IMAGE, alt: t('description') }],
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** The colour around the page, as its header. */
export const siteViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: BRAND_COLORS.header.light },
    { media: '(prefers-color-scheme: dark)', color: BRAND_COLORS.header.dark },
  ],
}
