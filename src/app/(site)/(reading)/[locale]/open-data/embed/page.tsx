import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { assetUrl } from '@/app/(site)/assetUrl'
import { Button } from '@/components/Button'
import { EmbedCode } from '@/components/EmbedCode'
import { Choice, SelectField, TextField } from '@/components/Field'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { type Asked, listTaxonomy, searchDirectory, type Taxonomy } from '@/data/directory'
import { env } from '@/env'
import { pageAlternates } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'

import { listQuery } from '../../embed/_list/query'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'openData.preview' })
  return {
    title: t('title'),
    description: t('lead'),
    alternates: pageAlternates('/open-data/embed', locale),
  }
}

/** Where an organization or a town chooses what its list shows, sees it, and takes the code. */
export default async function EmbedPreviewPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'openData.preview' })
  const common = await getTranslations({ locale, namespace: 'openData' })
  const [taxonomy, view] = await Promise.all([
    listTaxonomy({ locale }),
    readQuery(searchParams, '/open-data/embed').then((asked) =>
      searchDirectory({ locale, ...asked }),
    ),
  ])
  const query = listQuery(view.asked)
  const list = pathTo(locale, { pathname: '/embed', query })
  return (
    <Shell locale={locale} href={{ pathname: '/open-data/embed', query }}>
      <Page
        locale={locale}
        title={t('title')}
        lead={t('lead')}
        breadcrumbs={[{ label: common('title'), href: pathTo(locale, '/open-data') }]}
      >
        <Section title={t('form')}>
          <p className="small muted">{t('languages')}</p>
          <Choices locale={locale} taxonomy={taxonomy} asked={view.asked} />
        </Section>
        <Section title={t('shown')} id="list">
          <p role="status">{t('count', { count: view.total })}</p>
          <iframe className="embed-preview" src={list} title={t('frame')} data-accompagner="" />
          <script src={assetUrl('embed.js')} defer />
        </Section>
        <Section title={t('code')}>
          <EmbedCode locale={locale} list={list} />
          <p className="small">{t('privacy', { site: new URL(env.SITE_URL).origin })}</p>
        </Section>
      </Page>
    </Shell>
  )
}

interface ChoicesProps {
  locale: Locale
  taxonomy: Taxonomy
  asked: Asked
}

/** The filters of the directory, as a plain form. */
async function Choices({ locale, taxonomy, asked }: ChoicesProps) {
  const t = await getTranslations({ locale, namespace: 'openData.preview' })
  const words = await getTranslations({ locale, namespace: 'directory.search' })
  const selects = [
    ['region', words('region'), words('anyRegion'), taxonomy.regions],
    ['service', t('service'), t('any'), taxonomy.services],
    ['language', t('language'), t('anyLanguage'), taxonomy.languages],
    ['population', words('population'), words('anyPopulation'), taxonomy.populations],
    ['kind', words('kind'), words('anyKind'), taxonomy.kinds],
  ] as const
  return (
    <form action={pathTo(locale, { pathname: '/open-data/embed', hash: 'list' })} method="get">
      <div className="form-row">
        {selects.map(([name, label, anyLabel, options]) => (
          <SelectField
            key={name}
            name={name}
            label={label}
            anyLabel={anyLabel}
            options={options}
            defaultValue={asked[name]}
          />
        ))}
        <TextField name="place" label={t('place')} defaultValue={asked.place} />
        <TextField name="q" type="search" label={words('words')} defaultValue={asked.q} />
      </div>
      {(['remote', 'wheelchair'] as const).map((name) => (
        <Choice
          key={name}
          name={name}
          value="yes"
          label={t(name)}
          defaultChecked={asked[name] === 'yes'}
        />
      ))}
      <div className="button-row">
        <Button>{t('submit')}</Button>
      </div>
    </form>
  )
}
