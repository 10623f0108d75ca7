import { getTranslations } from 'next-intl/server'

import type { Locale } from '@/i18n/locales'
import type { StaticPathname } from '@/i18n/href'
import { pathTo } from '@/i18n/paths'

const LINKS = {
  about: '/about',
  method: '/method',
  inclusionCriteria: '/inclusion-criteria',
  dataSources: '/data-sources',
  privacy: '/privacy',
  accessibility: '/accessibility',
  feedback: '/feedback',
  signIn: '/account/sign-in',
} as const satisfies Record<string, StaticPathname>

/** Who speaks, what is promised, and the pages that explain the site. */
export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'common' })
  return (
    <footer className="site-footer">
      <div className="wrap site-footer-row">
        <div>
          <p>
            <strong>{t('siteName')}</strong> · {t('footer.purpose')}
          </p>
          <p className="muted">{t('footer.promise')}</p>
          <p className="muted">{t('footer.notLegalAdvice')}</p>
        </div>
        <nav aria-label={t('footer.label')}>
          <ul>
            {Object.entries(LINKS).map(([name, page]) => (
              <li key={name}>
                <a href={pathTo(locale, page)}>{t(`footer.${name}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
