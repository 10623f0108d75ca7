import { getTranslations } from 'next-intl/server'

import { OWN_NAMES } from '@/i18n/localeNames'
import { LOCALES, type Locale } from '@/i18n/locales'
import type { Href } from '@/i18n/href'
import { pathTo } from '@/i18n/paths'

/** The same page in each language, named by itself and never by a flag. */
export async function LanguageSwitch({ locale, href }: { locale: Locale; href: Href }) {
  const t = await getTranslations({ locale, namespace: 'common' })
  return (
    <nav className="languages-nav" aria-label={t('languages')}>
      <ul className="languages">
        {LOCALES.map((other) => (
          <li key={other}>
            <a
              href={pathTo(other, href)}
              hrefLang={other}
              lang={other}
              aria-current={other === locale ? 'true' : undefined}
            >
              <span className="languages-long">{OWN_NAMES[other]}</span>
              <span className="languages-short" aria-hidden="true">
                {other.toUpperCase()}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
