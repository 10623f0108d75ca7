import { getTranslations } from 'next-intl/server'

import { LOCALES, type Locale } from '@/i18n/locales'
import type { Href } from '@/i18n/pathnames'
import { pathTo } from '@/i18n/paths'

/** Each language by its own name, never by a flag. */
const NAMES: Record<Locale, string> = { fr: 'Français', en: 'English', es: 'Español' }

/** The same page in each language. */
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
              <span className="languages-long">{NAMES[other]}</span>
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
