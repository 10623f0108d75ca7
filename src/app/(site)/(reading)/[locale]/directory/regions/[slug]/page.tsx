import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { BookLinks, PDF } from '@/components/BookLinks'
import { EmptyState } from '@/components/EmptyState'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { Stats } from '@/components/Stat'
import { SynthesisTable } from '@/components/SynthesisTable'
import { booksMadeHere } from '@/data/bookFacts'
import { findRegion, listRegions, type RegionView } from '@/data/directory'
import { listWords } from '@/directory/listWords'
import { env } from '@/env'
import { pageAlternates } from '@/i18n/alternates'
import { bookPath } from '@/i18n/bookPaths'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'

import { RegionPicker } from '../../_search/RegionPicker'
import { Numbers } from './_region/Numbers'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await readParams(params)
  const view = await findRegion({ locale, slug })
  if (!view) return {}
  const t = await getTranslations({ locale, namespace: 'directory.region' })
  return {
    title: view.region.name,
    description: t('metaDescription', { region: view.region.name }),
    alternates: pageAlternates({ pathname: '/directory/regions/[slug]', params: { slug } }, locale),
  }
}

/** What a region offers and what it lacks. */
export default async function RegionPage({ params }: Props) {
  const { locale, slug } = await readParams(params)
  const view = await findRegion({ locale, slug })
  if (!view) notFound()
  const t = await getTranslations({ locale, namespace: 'directory' })
  const { region, intro, totals } = view
  return (
    <Shell
      locale={locale}
      href={{ pathname: '/directory/regions/[slug]', params: { slug } }}
      current="directory"
      region={region.code}
    >
      <Page
        locale={locale}
        title={region.name}
        lead={intro && <span lang={intro.lang}>{intro.text}</span>}
        breadcrumbs={[
          { label: t('title'), href: pathTo(locale, '/directory') },
          { label: t('regions.crumb'), href: pathTo(locale, '/directory/regions') },
        ]}
        facts={
          <Stats
            items={(['organizations', 'confirmed', 'spanish', 'gaps'] as const).map((name) => ({
              value: String(totals[name]),
              label: t(`region.stats.${name}`, { count: totals[name] }),
            }))}
          />
        }
        hero={
          <RegionPicker
            locale={locale}
            regions={await listRegions({ locale })}
            selected={region.code}
          />
        }
      >
        <Ways locale={locale} slug={slug} />
        {view.organizations.length === 0 && (
          <EmptyState title={t('region.emptyTitle')}>
            <p>{t('region.emptyText')}</p>
          </EmptyState>
        )}
        <SynthesisTable locale={locale} view={view} />
        <Notes locale={locale} view={view} />
        <Numbers locale={locale} view={view} />
        <div className="columns columns--2">
          <Languages locale={locale} view={view} />
          <Provincial locale={locale} view={view} />
        </div>
      </Page>
    </Shell>
  )
}

/** To its organizations, and to what is taken along. */
async function Ways({ locale, slug }: { locale: Locale; slug: string }) {
  const t = await getTranslations({ locale, namespace: 'directory' })
  const giving = await getTranslations({ locale, namespace: 'giving' })
  const follow = await getTranslations({ locale, namespace: 'follow' })
  const offline = await getTranslations({ locale, namespace: 'offline' })
  return (
    <>
      <p className="screen-only">
        <a href={pathTo(locale, { pathname: '/directory', query: { region: slug } })}>
          {t('region.find')}
        </a>
      </p>
      <p className="screen-only">
        <a
          href={pathTo(locale, { pathname: '/directory', query: { region: slug, view: 'map' } })}
          rel="nofollow"
        >
          {t('region.map')}
        </a>
      </p>
      <p className="screen-only">
        <a href={pathTo(locale, { pathname: '/directory/regions/[slug]/card', params: { slug } })}>
          {giving('card.link')}
        </a>
      </p>
      <p className="screen-only">
        <a href={pathTo(locale, { pathname: '/follow', query: { region: slug } })} rel="nofollow">
          {follow('linkRegion')}
        </a>
      </p>
      {env.OFFLINE && (
        <p className="screen-only">
          <a href={pathTo(locale, '/offline')}>{offline('link')}</a>
        </p>
      )}
    </>
  )
}

/** What is compared here, how far it is counted from, and a way to print it. */
async function Notes({ locale, view }: { locale: Locale; view: RegionView }) {
  const t = await getTranslations({ locale, namespace: 'directory.region' })
  return (
    <div className="synthesis-notes small muted">
      <p>{t('compare')}</p>
      {view.totals.gaps > 0 && <p>{t('distanceNote')}</p>}
      <print-page>
        <button type="button" className="link-button" hidden>
          {t('print')}
        </button>
      </print-page>
      <RegionFile locale={locale} view={view} />
    </div>
  )
}

/** All sheets of the region as a file, where this site makes some. */
async function RegionFile({ locale, view }: { locale: Locale; view: RegionView }) {
  const { organizations, provincial, region } = view
  if (organizations.length + provincial.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'directory.repertory' })
  const path = bookPath({ locale, kind: 'region', format: 'pdf', slug: region.slug })
  // Without its length: the page would then depend on all that the file holds.
  const links = booksMadeHere([{ path, label: t('pdf'), type: PDF }])
  return links.length > 0 && <BookLinks locale={locale} links={links} />
}

/** Languages spoken, most covered first, and those that nobody speaks. */
async function Languages({ locale, view }: { locale: Locale; view: RegionView }) {
  const t = await getTranslations({ locale, namespace: 'directory.region' })
  const missing = view.languages.filter(({ count }) => count === 0).map(({ name }) => name)
  return (
    <Section title={t('languages')} id="languages">
      <ul className="rows language-counts">
        {view.languages
          .filter(({ count }) => count > 0)
          .map(({ key, name, count }) => (
            <li key={key}>
              <a
                href={pathTo(locale, {
                  pathname: '/directory',
                  query: { language: key, region: view.region.slug },
                })}
              >
                {name}
              </a>
              <span className="small muted">{t('languageCount', { count })}</span>
            </li>
          ))}
      </ul>
      {missing.length > 0 && (
        <p className="gap-sentence">
          {t('languagesMissing', { languages: listWords(missing, locale) })}
        </p>
      )}
    </Section>
  )
}

/** Those without a place here who serve every region. */
async function Provincial({ locale, view }: { locale: Locale; view: RegionView }) {
  if (view.provincial.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'directory.region' })
  return (
    <Section title={t('provincial')} id="provincial">
      <p>{t('provincialLead')}</p>
      <ul className="rows">
        {view.provincial.map(({ slug, name }) => (
          <li key={slug}>
            <a
              href={pathTo(locale, {
                pathname: '/directory/organizations/[slug]',
                params: { slug },
              })}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
