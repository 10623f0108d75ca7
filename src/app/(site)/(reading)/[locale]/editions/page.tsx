import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Badge } from '@/components/Badge'
import { EmptyState } from '@/components/EmptyState'
import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { editionName } from '@/data/editionName'
import { listEditions } from '@/data/editions'
import { formatDay } from '@/days/words'
import { pageAlternates } from '@/i18n/alternates'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'

import { Present } from './_editions/Present'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'editions' })
  return {
    title: t('title'),
    description: t('lead'),
    alternates: pageAlternates('/editions', locale),
  }
}

/** The numbered editions, last first. */
export default async function EditionsPage({ params }: Props) {
  const { locale } = await readParams(params)
  const editions = await listEditions({})
  const latest = editions.find(({ isWithdrawn }) => !isWithdrawn)
  const t = await getTranslations({ locale, namespace: 'editions' })
  return (
    <Shell locale={locale} href="/editions" current="guide">
      <Page
        locale={locale}
        width="reading"
        title={t('title')}
        lead={t('lead')}
        breadcrumbs={[
          {
            label: (await getTranslations({ locale, namespace: 'guide' }))('title'),
            href: pathTo(locale, '/guide'),
          },
        ]}
      >
        {editions.length === 0 && (
          <EmptyState title={t('empty.title')}>
            <p>{t('empty.text')}</p>
          </EmptyState>
        )}
        <ul className="rows">
          {editions.map((edition) => (
            <li key={edition.number}>
              <p className="update-meta">
                <time dateTime={edition.date}>
                  {t('issued', { date: formatDay(edition.date, locale) })}
                </time>
                {edition === latest && <Badge>{t('latest')}</Badge>}
                {edition.isWithdrawn && <Badge tone="changed">{t('withdrawn')}</Badge>}
              </p>
              <h2 className="update-title">
                <a
                  href={pathTo(locale, {
                    pathname: '/editions/[number]',
                    params: { number: String(edition.number) },
                  })}
                >
                  {editionName({ ...edition, locale })}
                </a>
              </h2>
              <p>
                {t('languages', {
                  list: edition.languages.map((one) => LOCALE_LABELS[one][locale]).join(', '),
                })}
              </p>
            </li>
          ))}
        </ul>
        <Present locale={locale} />
      </Page>
    </Shell>
  )
}
