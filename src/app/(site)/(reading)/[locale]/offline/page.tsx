import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { OfficialNumbers } from '@/components/OfficialNumbers'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { TakeAlong } from '@/components/TakeAlong'
import { listTaxonomy } from '@/data/directory'
import { findOfficialNumbers } from '@/data/publicBodies'
import { env } from '@/env'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'offline' })
  return {
    title: t('title'),
    description: t('metaDescription'),
    alternates: pageAlternates('/offline', locale),
  }
}

/**
 * What is read without a network: the numbers, what is kept, and the guide taken along. The worker of the site shows
 * it too where a page was asked for that is not kept.
 */
export default async function OfflinePage({ params }: Props) {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'offline' })
  const [numbers, { regions }] = await Promise.all([
    findOfficialNumbers({ locale }),
    listTaxonomy({ locale }),
  ])
  return (
    <Shell locale={locale} href="/offline">
      <Page
        locale={locale}
        title={t('title')}
        lead={t(env.OFFLINE ? 'lead' : 'off')}
        width="reading"
        hero={<OfficialNumbers locale={locale} numbers={{ ...numbers, others: [] }} />}
      >
        {env.OFFLINE && <TakeAlong locale={locale} regions={regions} />}
        <Section title={t('app.title')}>
          <p>{t('app.text')}</p>
        </Section>
        {env.OFFLINE && (
          <Section title={t('private.title')}>
            <p>{t('private.text')}</p>
            <p>
              <a href={pathTo(locale, '/privacy')}>{t('private.link')}</a>
            </p>
          </Section>
        )}
      </Page>
    </Shell>
  )
}
