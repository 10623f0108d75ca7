import { getTranslations } from 'next-intl/server'

import type { Locale } from '@/i18n/locales'
import type { Href, StaticPathname } from '@/i18n/href'
import { pathTo } from '@/i18n/paths'

const LINKS = {
  numbers: '/numbers',
  glossary: '/glossary',
  handout: '/handout',
  offline: '/offline',
  about: '/about',
  method: '/method',
  inclusionCriteria: '/inclusion-criteria',
  dataSources: '/data-sources',
  openData: '/open-data',
  privacy: '/privacy',
  accessibility: '/accessibility',
  feedback: '/feedback',
  signIn: '/account/sign-in',
} as const satisfies Record<string, StaticPathname>

/** Who speaks, what is promised, and the pages that explain the site. */
export async function SiteFooter({ locale, href }: { locale: Locale; href: Href }) {
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
                <a href={page === '/feedback' ? feedbackOn(locale, href) : pathTo(locale, page)}>
                  {t(`footer.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}

/** A report names the page it comes from; what was asked of that page, a place perhaps, stays out. */
function feedbackOn(locale: Locale, href: Href): string {
  const [from] = pathTo(locale, href).split(/[?#]/, 1)
  const isItself = from === pathTo(locale, '/feedback')
  return pathTo(locale, { pathname: '/feedback', query: { from: isItself ? undefined : from } })
}
