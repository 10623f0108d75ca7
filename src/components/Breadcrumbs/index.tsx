import { getTranslations } from 'next-intl/server'

import { env } from '@/env'
import type { Locale } from '@/i18n/locales'

import { JsonLd } from '../JsonLd'
import { breadcrumbData } from '../JsonLd/breadcrumbData'

export interface Crumb {
  label: string
  /** Without it the crumb is plain text. */
  href?: string
}

/** The way back up. */
export async function Breadcrumbs({ locale, items }: { locale: Locale; items: readonly Crumb[] }) {
  const t = await getTranslations({ locale, namespace: 'common' })
  return (
    <nav className="breadcrumbs" aria-label={t('breadcrumbs')}>
      <JsonLd data={breadcrumbData(items, env.SITE_URL)} />
      <ol>
        {items.map((item) => (
          <li key={item.label}>{item.href ? <a href={item.href}>{item.label}</a> : item.label}</li>
        ))}
      </ol>
    </nav>
  )
}
