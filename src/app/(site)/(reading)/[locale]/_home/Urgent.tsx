import { getTranslations } from 'next-intl/server'

import { Icon } from '@/components/Icon'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

/** Before anything else on the home page: who is abused or in danger need not fill in a form. */
export async function Urgent({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'home.urgent' })
  const helpers = pathTo(locale, {
    pathname: '/directory',
    query: { service: 'emergency', language: locale },
    hash: 'results',
  })
  return (
    <ul className="home-urgent">
      <li>
        <a href={helpers}>{t('help')}</a>
      </li>
      <li>
        <a href="tel:911">
          <Icon name="phone" /> {t('call')}
        </a>
      </li>
    </ul>
  )
}
