import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { NeedList } from '@/components/NeedList'
import { Shell } from '@/components/Shell'
import { SiteSearchForm } from '@/components/SiteSearchForm'
import { getHome } from '@/data/home'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'

import { Accompany, Changes, Understand } from './_home/Doors'
import { FindHelp } from './_home/FindHelp'
import { RegionPicker } from './_home/RegionPicker'
import { Urgent } from './_home/Urgent'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'home' })
  return {
    title: { absolute: t('metaTitle') },
    description: t('lead'),
    alternates: pageAlternates('/', locale),
  }
}

/** Three doors: I need help now, I want to understand, I accompany someone. */
export default async function HomePage({ params }: Props) {
  const { locale } = await readParams(params)
  const home = await getHome({ locale })
  const t = await getTranslations({ locale, namespace: 'home' })
  return (
    <Shell locale={locale} href="/">
      <div className="home-hero">
        <div className="wrap home-hero-grid">
          <div className="home-intro">
            <h1>{t('title')}</h1>
            <p>{t('lead')}</p>
            <Urgent locale={locale} />
            <SiteSearchForm locale={locale} isShort />
          </div>
          <FindHelp locale={locale} languages={home.languages} services={home.services} />
          <RegionPicker
            locale={locale}
            organizationCount={home.organizationCount}
            regions={home.regions}
          />
        </div>
      </div>
      <section className="wrap home-needs" aria-labelledby="needs-title">
        <h2 id="needs-title">{t('needs')}</h2>
        <NeedList locale={locale} services={home.services} />
      </section>
      <div className="wrap home-doors">
        <Understand locale={locale} parts={home.parts} />
        <Accompany locale={locale} procedures={home.procedures} />
        <Changes locale={locale} updates={home.updates} />
      </div>
    </Shell>
  )
}
