import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { ButtonLink } from '@/components/Button'
import { Page } from '@/components/Page'
import { RegionMatrix } from '@/components/RegionMatrix'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { Stats } from '@/components/Stat'
import { serviceRowId } from '@/components/SynthesisTable'
import { GapSentence } from '@/components/SynthesisTable/GapSentence'
import { type ProvinceView, type ServiceGaps, viewAllRegions } from '@/data/directory'
import { pageAlternates } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'directory.province' })
  return {
    title: t('title'),
    description: t('metaDescription'),
    alternates: pageAlternates('/directory/province', locale),
  }
}

/** The seventeen regions side by side: services, what is missing, languages. */
export default async function ProvincePage({ params }: Props) {
  const { locale } = await readParams(params)
  const view = await viewAllRegions({ locale })
  const t = await getTranslations({ locale, namespace: 'directory' })
  return (
    <Shell locale={locale} href="/directory/province" current="directory">
      <Page
        locale={locale}
        title={t('province.title')}
        lead={t('province.lead')}
        breadcrumbs={[
          { label: t('title'), href: pathTo(locale, '/directory') },
          { label: t('regions.crumb'), href: pathTo(locale, '/directory/regions') },
        ]}
        facts={
          <Stats
            items={(['organizations', 'services', 'gaps', 'spanish'] as const).map((name) => ({
              value: String(view.totals[name]),
              label: t(`province.stats.${name}`, { count: view.totals[name] }),
            }))}
          />
        }
      >
        <p className="matrix-actions screen-only">
          <ButtonLink href={pathTo(locale, '/directory/province/xlsx')} download>
            {t('province.download')}
          </ButtonLink>
          <print-page>
            <button type="button" className="link-button" hidden>
              {t('region.print')}
            </button>
          </print-page>
        </p>
        <Services locale={locale} view={view} />
        <Languages locale={locale} view={view} />
        <Gaps locale={locale} view={view} />
      </Page>
    </Shell>
  )
}

interface ViewProps {
  locale: Locale
  view: ProvinceView
}

async function Services({ locale, view }: ViewProps) {
  const t = await getTranslations({ locale, namespace: 'directory.province' })
  return (
    <Section title={t('services')} id="services">
      <p>{t('servicesLead')}</p>
      <RegionMatrix
        locale={locale}
        id="services"
        title={t('services')}
        rowLabel={t('service')}
        regions={view.regions}
        rows={view.services}
        gapHref={({ key }) => `#${gapId(key)}`}
        countHref={({ key }, slug) => `${regionHref(locale, slug)}#${serviceRowId(key)}`}
        sums={[
          { label: t('organizations'), values: view.regions.map((region) => region.organizations) },
          { label: t('gaps'), values: view.regions.map((region) => region.gaps) },
        ]}
      />
    </Section>
  )
}

async function Languages({ locale, view }: ViewProps) {
  const t = await getTranslations({ locale, namespace: 'directory.province' })
  return (
    <Section title={t('languages')} id="languages">
      <p>{t('languagesLead')}</p>
      <RegionMatrix
        locale={locale}
        id="languages"
        title={t('languages')}
        rowLabel={t('language')}
        regions={view.regions}
        rows={view.languages}
        countHref={(_, slug) => `${regionHref(locale, slug)}#languages`}
      />
    </Section>
  )
}

async function Gaps({ locale, view }: ViewProps) {
  const t = await getTranslations({ locale, namespace: 'directory' })
  return (
    <Section title={t('province.gapsTitle')} id="gaps">
      <p>{t(view.gaps.length > 0 ? 'province.gapsLead' : 'province.noGap')}</p>
      {view.gaps.map((service) => (
        <GapsOfService key={service.key} locale={locale} service={service} />
      ))}
      <p className="small muted">{t('region.distanceNote')}</p>
      <p className="small muted">{t('region.compare')}</p>
    </Section>
  )
}

async function GapsOfService({ locale, service }: { locale: Locale; service: ServiceGaps }) {
  const t = await getTranslations({ locale, namespace: 'directory.province' })
  return (
    <details className="matrix-gaps">
      <summary>
        <strong>{service.name}</strong>{' '}
        <span className="small muted">{t('gapsCount', { count: service.regions.length })}</span>
      </summary>
      {/* A link to what is folded opens it. */}
      <ul className="rows" id={gapId(service.key)}>
        {service.regions.map(({ slug, name, gap }) => (
          <li key={slug}>
            <strong>{name}</strong>
            <span>
              <GapSentence locale={locale} gap={gap} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

const regionHref = (locale: Locale, slug: string): string =>
  pathTo(locale, { pathname: '/directory/regions/[slug]', params: { slug } })

const gapId = (service: string): string => `gap-${service}`
