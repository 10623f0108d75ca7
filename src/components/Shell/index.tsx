import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import { absoluteUrl } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import type { Href } from '@/i18n/href'
import { withoutPersonal } from '@/i18n/pageQueries'

import { QuickExit } from '../QuickExit'
import { SiteFooter } from './SiteFooter'
import { SiteHeader, type SiteSection } from './SiteHeader'

interface Props {
  locale: Locale
  /** The page being shown: the language switch leads to the same one. */
  href: Href
  /** What else was asked of it, as its address in a language has it: the other languages are asked it too. */
  queryIn?: (locale: Locale) => string
  /** Section of the site to mark in the navigation. */
  current?: SiteSection
  /** Official number of the reader's region, lit in the mark. */
  region?: string
  /** Full-height pages (the map) go without a footer. */
  footer?: boolean
  /** A quick way out in sight, on pages that somebody watched may read. */
  quickExit?: boolean
  /** Where the skip link goes, when that is not the whole of the page. */
  skipTo?: string
  /** Says the page one is on as text in the header: two stops fewer before what fills the page. */
  fewStops?: boolean
  children: ReactNode
}

/** Everything around a page: skip link, header, main, footer. Each page renders exactly one. */
export async function Shell({
  locale,
  href,
  footer = true,
  quickExit,
  skipTo = 'content',
  children,
  ...rest
}: Props) {
  const t = await getTranslations({ locale, namespace: 'common' })
  return (
    <>
      {/* React puts it in the head; what was asked of the page is no part of its address. */}
      <meta property="og:url" content={absoluteUrl(locale, href).split('?', 1)[0]} />
      <a className="skip-link" href={`#${skipTo}`}>
        {t('skip')}
      </a>
      <SiteHeader locale={locale} href={href} {...rest} />
      <p className="paper-only print-origin">
        <print-date data-locale={locale} data-words={t.raw('printedOn')} />{' '}
        {withoutPersonal(
          absoluteUrl(locale, href),
          typeof href === 'string' ? href : href.pathname,
        )}
      </p>
      <main id="content" className="site-main" tabIndex={-1}>
        {quickExit && <QuickExit locale={locale} />}
        {children}
      </main>
      {footer && <SiteFooter locale={locale} href={href} />}
    </>
  )
}
