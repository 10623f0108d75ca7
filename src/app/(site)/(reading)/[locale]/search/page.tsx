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
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'
import { readQuery, type SearchParams } from '@/i18n/query'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'search' })
  const { q } = await readQuery(searchParams, '/search')
  return {
    title: q ? `${q} · ${t('title')}` : t('metaTitle'),
    description: t('lead'),
    alternates: pageAlternates('/search', locale),
    robots: q ? { index: false, follow: true } : undefined,
  }
}

/**
 * The search of the site before anything is asked. Asked for a question, it is the frame of its answer: the
 * server draws the form and what was found where its words stand (`src/server/searchPages.tsx`).
 */
export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const { q } = await readQuery(searchParams, '/search')
  const t = await getTranslations({ locale, namespace: 'search' })
  const [taxonomy, numbers] = await Promise.all([
    listTaxonomy({ locale }),
    findOfficialNumbers({ locale }),
  ])
  return (
    <Shell locale={locale} href={{ pathname: '/search', query: { q } }} quickExit>
      <Page
        locale={locale}
        title={t('title')}
        lead={q ? undefined : t('lead')}
        hero={<OfficialNumbers locale={locale} numbers={numbers} isShort />}
      >
        {q ? (
          <div className="site-answer">{q}</div>
        ) : (
          <>
            <SiteSearchForm locale={locale} />
            <Section title={t('startTitle')}>
              <NeedList locale={locale} services={taxonomy.services} />
            </Section>
          </>
        )}
      </Page>
    </Shell>
  )
}
