import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'

import { OfficialNumbers } from '@/components/OfficialNumbers'
import { OrgSearchForm } from '@/components/OrgSearchForm'
import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import {
  type Asked,
  countOrganizations,
  listRegions,
  listTaxonomy,
  searchDirectory,
} from '@/data/directory'
import { listChaptersAbout } from '@/data/guide/about'
import { findOfficialNumbers } from '@/data/publicBodies'
import { listWords } from '@/directory/listWords'
import { pageAlternates } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { readQuery, type SearchParams } from '@/i18n/query'

import { Browse } from './_search/Browse'
import { Results } from './_search/Results'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'directory' })
  const { isSearch, ignored, total, unresolvedPlace } = await search(locale, searchParams)
  // The title is what a screen reader says first of a page: how many were found.
  const count = isSearch && !unresolvedPlace ? `${t('results.title', { count: total })} · ` : ''
  return {
    title: `${count}${t('metaTitle')}`,
    description: t('lead', { count: await countOrganizations() }),
    alternates: pageAlternates('/directory', locale),
    // Results are pages of the moment: the sheets and the regions are what is worth finding.
    robots: isSearch || ignored.length > 0 ? { index: false, follow: true } : undefined,
  }
}

/** Who can help, near here, in this language; or browse by region and by need. */
export default async function DirectoryPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'directory' })
  const [view, taxonomy, regions, numbers] = await Promise.all([
    search(locale, searchParams),
    listTaxonomy({ locale }),
    listRegions({ locale }),
    findOfficialNumbers({ locale }),
  ])
  const chapters = view.about ? await listChaptersAbout({ locale, service: view.about }) : []
  const isEmpty = view.isSearch && view.total === 0
  return (
    <Shell
      locale={locale}
      href={{ pathname: '/directory', query: { ...view.asked } }}
      current="directory"
      quickExit
    >
      <Page
        locale={locale}
        title={t('title')}
        lead={view.isSearch ? undefined : t('lead', { count: await countOrganizations() })}
        hero={!isEmpty && <OfficialNumbers locale={locale} numbers={numbers} isShort />}
      >
        <OrgSearchForm
          locale={locale}
          taxonomy={taxonomy}
          asked={view.asked}
          isNew={!view.isSearch}
        />
        {view.ignored.length > 0 && (
          <p role="status">
            {t('results.ignored', {
              names: listWords(
                view.ignored.map((filter) => t(`facets.names.${filter}`)),
                locale,
              ),
            })}
          </p>
        )}
        {view.isSearch ? (
          <Results
            locale={locale}
            view={view}
            taxonomy={taxonomy}
            chapters={chapters}
            regions={regions}
          />
        ) : (
          <Browse locale={locale} regions={regions} taxonomy={taxonomy} />
        )}
        {isEmpty && <OfficialNumbers locale={locale} numbers={numbers} />}
      </Page>
    </Shell>
  )
}

async function search(locale: Locale, searchParams: SearchParams) {
  const asked = await readQuery(searchParams, '/directory')
  return answerOf(locale, JSON.stringify(asked))
}

/** Once for the page and its title, and at one moment: both say the same. */
const answerOf = cache((locale: Locale, query: string) => {
  const asked = JSON.parse(query) as Asked
  return searchDirectory({
    locale,
    ...asked,
    // What is asked from a position or of this moment is never kept; other answers may be.
    now: asked.lat || asked.open ? new Date() : undefined,
  })
})
