import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { NeedList } from '@/components/NeedList'
import { OfficialNumbers } from '@/components/OfficialNumbers'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { SiteSearchForm } from '@/components/SiteSearchForm'
import { listTaxonomy } from '@/data/directory'
import { findOfficialNumbers } from '@/data/publicBodies'
import { searchSite } from '@/data/search'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'
import { readQuery, type SearchParams } from '@/i18n/query'

import { Nothing } from './_results/Nothing'
import { Results } from './_results/Results'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'search' })
  const asked = await readQuery(searchParams, '/search')
  return {
    title: asked.q ? `${asked.q.slice(0, TITLE_CHARS)} · ${t('title')}` : t('metaTitle'),
    description: t('lead'),
    alternates: pageAlternates('/search', locale),
    robots: asked.q ? { index: false, follow: true } : undefined,
  }
}

const TITLE_CHARS = 60

/** One search over all that anyone may read: the passage or the number that answers, then who helps. */
export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const asked = await readQuery(searchParams, '/search')
  const t = await getTranslations({ locale, namespace: 'search' })
  const isSearch = Boolean(asked.q?.trim())
  const [found, taxonomy, numbers] = await Promise.all([
    isSearch ? searchSite({ locale, ...asked }) : null,
    listTaxonomy({ locale }),
    findOfficialNumbers({ locale }),
  ])
  return (
    <Shell locale={locale} href={{ pathname: '/search', query: found?.asked ?? {} }} quickExit>
      <Page
        locale={locale}
        title={t('title')}
        lead={isSearch ? undefined : t('lead')}
        hero={<OfficialNumbers locale={locale} numbers={numbers} isShort />}
      >
        <SiteSearchForm locale={locale} asked={found?.asked} />
        {found && found.results.length > 0 && <Results locale={locale} found={found} />}
        {found?.results.length === 0 && <Nothing locale={locale} words={asked.q ?? ''} />}
        {(!found || found.results.length === 0) && (
          <Section title={t('startTitle')}>
            <NeedList locale={locale} services={taxonomy.services} />
          </Section>
        )}
      </Page>
    </Shell>
  )
}
