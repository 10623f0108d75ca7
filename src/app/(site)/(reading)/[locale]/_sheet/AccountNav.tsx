import { getTranslations } from 'next-intl/server'

import { historyHref, organizationOf, peopleHref, sheetHref } from '@/directory/link/sheetPages'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  /** What the page is drawn for. */
  of: string
}

/** By which key the sheet is open. */
export async function Above({ locale, of }: Props) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  return t(organizationOf(of) ? 'aboveAccount' : 'above')
}

const PAGES = ['sheet', 'history', 'people'] as const

/** The pages of a sheet that an account opens; nothing for a personal link, which has one. */
export async function AccountNav({ locale, of, here }: Props & { here: (typeof PAGES)[number] }) {
  const organization = organizationOf(of)
  if (!organization) return null
  const t = await getTranslations({ locale, namespace: 'mySheet.nav' })
  const hrefs = {
    sheet: sheetHref(of),
    history: historyHref(organization),
    people: peopleHref(organization),
  }
  return (
    <nav className="my-sheet-nav" aria-label={t('label')}>
      <ul>
        {PAGES.map((page) => (
          <li key={page}>
            <a href={pathTo(locale, hrefs[page])} aria-current={page === here ? 'page' : undefined}>
              {t(page)}
            </a>
          </li>
        ))}
        <li>
          <a href={pathTo(locale, '/account')}>{t('account')}</a>
        </li>
      </ul>
    </nav>
  )
}
