import { getTranslations } from 'next-intl/server'

import { Section } from '@/components/Section'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

/** The way to what holds today. */
export async function Present({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'editions' })
  return (
    <Section title={t('present.title')}>
      <ul className="open-links">
        <li>
          <a href={pathTo(locale, '/guide')}>{t('present.guide')}</a>
        </li>
        <li>
          <a href={pathTo(locale, '/directory')}>{t('present.directory')}</a>
        </li>
      </ul>
    </Section>
  )
}
