import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import type { Locale } from '@/i18n/locales'
import type { Href } from '@/i18n/href'

import { SiteFooter } from './SiteFooter'
import { SiteHeader, type SiteSection } from './SiteHeader'

interface Props {
  locale: Locale
  /** The page being shown: the language switch leads to the same one. */
  href: Href
  /** Section of the site to mark in the navigation. */
  current?: SiteSection
  /** Official number of the reader's region, lit in the mark. */
  region?: string
  /** Full-height pages (the map) go without a footer. */
  footer?: boolean
  children: ReactNode
}

/** Everything around a page: skip link, header, main, footer. Each page renders exactly one. */
export async function Shell({ locale, href, current, region, footer = true, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'common' })
  return (
    <>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <SiteHeader locale={locale} href={href} current={current} region={region} />
      <main id="content" className="site-main" tabIndex={-1}>
        {children}
      </main>
      {footer && <SiteFooter locale={locale} />}
    </>
  )
}
