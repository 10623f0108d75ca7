import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { Icon } from '@/components/Icon'
import { LanguageChoice } from '@/components/LanguageChoice'
import { Page } from '@/components/Page'
import { PocketCard } from '@/components/PocketCard'
import { Shell } from '@/components/Shell'
import { findRegion } from '@/data/directory'
import { clientLocale } from '@/data/giving'
import { findOfficialNumbers } from '@/data/publicBodies'
import { dayAt } from '@/days/calendar'
import { absoluteUrl, pageAlternates } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'

import '@/components/styles/handout.css'

interface Props {
  params: Promise<{ locale: string; slug: string }>
  searchParams: SearchParams
}

const PAGE = '/directory/regions/[slug]/card'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await readParams(params)
  const view = await findRegion({ locale, slug })
  if (!view) return {}
  const t = await getTranslations({ locale, namespace: 'giving.card' })
  return {
    title: t('title', { region: view.region.name }),
    description: t('lead'),
    alternates: pageAlternates({ pathname: PAGE, params: { slug } }, locale),
  }
}

/** A region's emergency numbers and organizations, to fold and to keep in a pocket. */
export default async function PocketCardPage({ params, searchParams }: Props) {
  const { locale, slug } = await readParams(params)
  const { lang } = await readQuery(searchParams, PAGE)
  const client = clientLocale(lang, locale)
  const view = await findRegion({ locale: client, slug })
  if (!view) notFound()
  const t = await getTranslations({ locale, namespace: 'giving' })
  const directory = await getTranslations({ locale, namespace: 'directory' })
  const region = { pathname: '/directory/regions/[slug]', params: { slug } } as const
  const numbers = await findOfficialNumbers({ locale: client })
  const card = (
    <PocketCard
      locale={client}
      view={view}
      numbers={numbers}
      url={absoluteUrl(client, region)}
      today={dayAt(new Date())}
    />
  )
  return (
    <Shell
      locale={locale}
      href={{ pathname: PAGE, params: { slug }, query: { lang } }}
      current="directory"
      region={view.region.code}
    >
      <Page
        locale={locale}
        title={t('card.title', { region: view.region.name })}
        lead={t('card.lead')}
        breadcrumbs={[
          { label: directory('title'), href: pathTo(locale, '/directory') },
          { label: directory('regions.crumb'), href: pathTo(locale, '/directory/regions') },
          { label: view.region.name, href: pathTo(locale, region) },
        ]}
      >
        <Settings locale={locale} client={client} slug={slug} />
        <div className="handout-sheet handout-sheet--pocket">
          {card}
          {/* Three cards on a sheet of paper, one on a screen. */}
          <div className="handout-again" aria-hidden="true">
            {card}
          </div>
          <div className="handout-again" aria-hidden="true">
            {card}
          </div>
        </div>
      </Page>
    </Shell>
  )
}

interface SettingsProps {
  locale: Locale
  /** The language of who carries it. */
  client: Locale
  slug: string
}

async function Settings({ locale, client, slug }: SettingsProps) {
  const t = await getTranslations({ locale, namespace: 'giving' })
  return (
    <div className="handout-settings screen-only">
      <LanguageChoice
        label={t('handout.forWhom')}
        chosen={client}
        to={(lang) => pathTo(locale, { pathname: PAGE, params: { slug }, query: { lang } })}
      />
      <print-page>
        <button type="button" className="button button--primary" hidden>
          <Icon name="print" /> {t('card.print')}
        </button>
      </print-page>
    </div>
  )
}
