import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { listRegions } from '@/data/directory'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'

import { RegionList, RegionTiles } from '../_search/RegionPicker'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'directory.regions' })
  return {
    title: t('title'),
    description: t('metaDescription'),
    alternates: pageAlternates('/directory/regions', locale),
  }
}

/** The seventeen regions, as tiles and as a list. */
export default async function RegionsPage({ params }: Props) {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'directory' })
  const editions = await getTranslations({ locale, namespace: 'editions' })
  const regions = await listRegions({ locale })
  return (
    <Shell locale={locale} href="/directory/regions" current="directory">
      <Page
        locale={locale}
        title={t('regions.title')}
        lead={t('regions.lead')}
        breadcrumbs={[{ label: t('title'), href: pathTo(locale, '/directory') }]}
      >
        <p>
          <a href={pathTo(locale, '/directory/province')}>{t('province.link')}</a>
          {' · '}
          <a href={pathTo(locale, '/editions')}>{editions('link')}</a>
        </p>
        <div className="regions-page">
          <RegionTiles locale={locale} regions={regions} />
          <RegionList locale={locale} regions={regions} />
        </div>
      </Page>
    </Shell>
  )
}
