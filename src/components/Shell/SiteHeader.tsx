import { getTranslations } from 'next-intl/server'

import type { Locale } from '@/i18n/locales'
import type { Href, StaticPathname } from '@/i18n/href'
import { pathTo } from '@/i18n/paths'

import { BasketLink } from '../BasketLink'
import { Icon } from '../Icon'
import { LanguageSwitch } from '../LanguageSwitch'
import { Mark } from '../Mark'

export type SiteSection = 'guide' | 'directory' | 'map' | 'updates'

const SECTIONS: Record<SiteSection, StaticPathname> = {
  guide: '/guide',
  directory: '/directory',
  map: '/map',
  updates: '/updates',
}

interface Props {
  locale: Locale
  href: Href
  queryIn?: (locale: Locale) => string
  current?: SiteSection
  region?: string
  fewStops?: boolean
}

/** The mark and name, the four sections (at the thumb on a phone), the languages. */
export async function SiteHeader({ locale, href, queryIn, current, region, fewStops }: Props) {
  const t = await getTranslations({ locale, namespace: 'common' })
  return (
    <header className="site-header">
      <div className="wrap site-header-row">
        <a
          className="site-brand"
          href={pathTo(locale, '/')}
          aria-current={href === '/' ? 'page' : undefined}
        >
          <Mark region={region} />
          {t('siteName')}
        </a>
        <nav className="site-nav" aria-label={t('sections')}>
          <ul>
            {Object.entries(SECTIONS).map(([section, page]) => (
              <li key={section}>
                {fewStops && href === page ? (
                  <span aria-current="page">{t(`nav.${section}`)}</span>
                ) : (
                  <a
                    href={pathTo(locale, page)}
                    aria-current={sectionState(section === current, href === page)}
                  >
                    {t(`nav.${section}`)}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </nav>
        <a
          className="site-search-link"
          href={pathTo(locale, '/search')}
          aria-current={sectionState(false, pageOf(href) === '/search')}
        >
          <Icon name="search" />
          <span className="site-search-word">{t('search')}</span>
        </a>
        <BasketLink locale={locale} />
        <LanguageSwitch locale={locale} href={href} queryIn={queryIn} fewStops={fewStops} />
      </div>
    </header>
  )
}

const pageOf = (href: Href) => (typeof href === 'string' ? href : href.pathname)

function sectionState(isCurrent: boolean, isPage: boolean): 'page' | 'true' | undefined {
  if (isPage) return 'page'
  return isCurrent ? 'true' : undefined
}
