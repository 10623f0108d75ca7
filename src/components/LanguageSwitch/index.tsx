import { getTranslations } from 'next-intl/server'

import { OWN_NAMES } from '@/i18n/localeNames'
import { LOCALES, type Locale } from '@/i18n/locales'
import type { Href } from '@/i18n/href'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  href: Href
  /** What was asked of the page beyond `href`, as its address in a language has it. */
  queryIn?: (locale: Locale) => string
  /** The language one reads is said as text: a stop fewer. */
  fewStops?: boolean
}

/** The same page in each language, named by itself and never by a flag. */
export async function LanguageSwitch({ locale, href, queryIn, fewStops }: Props) {
  const t = await getTranslations({ locale, namespace: 'common' })
  return (
    <nav className="languages-nav" aria-label={t('languages')}>
      <ul className="languages">
        {LOCALES.map((other) => (
          <li key={other}>
            {fewStops && other === locale ? (
              <span className="languages-here" aria-current="true">
                <Name of={other} />
              </span>
            ) : (
              <a
                href={withQuery(pathTo(other, href), queryIn?.(other))}
                hrefLang={other}
                lang={other}
                aria-current={other === locale ? 'true' : undefined}
              >
                <Name of={other} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Name = ({ of }: { of: Locale }) => (
  <>
    <span className="languages-long">{OWN_NAMES[of]}</span>
    <span className="languages-short" aria-hidden="true">
      {of.toUpperCase()}
    </span>
  </>
)

const withQuery = (path: string, query?: string): string => (query ? `${path}?${query}` : path)
