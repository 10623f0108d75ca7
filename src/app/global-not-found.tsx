import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { LOCALES } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import '@/components/styles/index.css'

export const metadata: Metadata = {
  title: 'Page introuvable · Page not found · Página no encontrada',
  robots: { index: false },
}

/** For an address that says no language: the three of them. */
export default async function GlobalNotFound() {
  const words = await Promise.all(
    LOCALES.map(async (locale) => ({
      locale,
      t: await getTranslations({ locale, namespace: 'errors.notFound' }),
    })),
  )
  return (
    <html lang="fr">
      <body>
        <main className="wrap page">
          {words.map(({ locale, t }, index) => (
            <section key={locale} lang={locale} className="section">
              {index === 0 ? <h1>{t('title')}</h1> : <h2>{t('title')}</h2>}
              <p>{t('text')}</p>
              <p>
                <a href={pathTo(locale, '/')}>{t('home')}</a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  )
}
