import { getTranslations } from 'next-intl/server'

import { assetUrl } from '@/app/(site)/assetUrl'
import { BRAND_COLORS } from '@/components/styles/brandColors'
import { env } from '@/env'
import { firstLocale } from '@/i18n/firstLocale'
import { pathTo } from '@/i18n/paths'

interface Context {
  params: Promise<{ locale: string }>
}

/** How the site presents itself on a phone's home screen, one for each language. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const asked = (await params).locale
  const locale = firstLocale(asked)
  const t = await getTranslations({ locale, namespace: 'common' })
  const manifest = {
    id: `/${locale}`,
    name: t('siteName'),
    short_name: t('siteName'),
    description: t('description'),
    lang: locale,
    start_url: `/${locale}`,
    scope: '/',
    display: 'minimal-ui',
    background_color: BRAND_COLORS.paper.light,
    theme_color: BRAND_COLORS.header.light,
    icons: [
      { src: assetUrl('icon-192.png'), sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: assetUrl('icon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'any' },
      {
        src: assetUrl('icon-maskable-512.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
      { src: assetUrl('icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
    // What is needed in a hurry, from a long press on the icon.
    shortcuts: (env.OFFLINE ? (['numbers', 'offline'] as const) : (['numbers'] as const)).map(
      (page) => ({
        name: t(`footer.${page}`),
        url: pathTo(locale, `/${page}`),
        icons: [{ src: assetUrl('icon-192.png'), sizes: '192x192', type: 'image/png' }],
      }),
    ),
  }
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  })
}
