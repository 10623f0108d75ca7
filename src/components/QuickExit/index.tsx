import { getTranslations } from 'next-intl/server'

import type { Locale } from '@/i18n/locales'

/** The weather: a page that anybody may have open. */
const NEUTRAL_SITE: Record<Locale, string> = {
  fr: 'https://meteo.gc.ca/',
  en: 'https://weather.gc.ca/',
  es: 'https://weather.gc.ca/',
}

/**
 * The way out for who is watched. It stays in sight while the page is read; with the script it also
 * takes this page out of the history and answers to the keyboard.
 */
export async function QuickExit({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'directory.emergency' })
  return (
    <quick-exit>
      <a className="quick-exit-link" href={NEUTRAL_SITE[locale]} rel="noreferrer">
        {t('leave')} <span className="quick-exit-to">{t('leaveTo')}</span>
        <span className="quick-exit-keys" hidden>
          {t('leaveKeys')}
        </span>
      </a>
    </quick-exit>
  )
}
