import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { readsNothing } from '@/data/readsNothing'
import { env } from '@/env'
import { OPEN_LICENCE } from '@/exports/licence'
import { HSDS_PROFILE } from '@/exports/hsds/standard'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'

interface Props {
  params: Promise<{ locale: string }>
}

/** Requests a minute, and of files and large answers in ten minutes, as `src/server/rateLimits.ts` counts them. */
const LIMITS = { count: 240, files: 120 }

const FILES = {
  csv: '/api/directory.csv',
  xlsx: '/api/directory.xlsx',
  package: '/api/hsds/package.zip',
  linked: '/api/directory.jsonld',
} as const

const EXAMPLES = {
  services: '/api/hsds/services?per_page=50',
  full: '/api/hsds/organizations?full_service=true&lang=es',
  since: '/api/hsds/services?modified_after=2026-11-01T00:00:00Z',
  near: '/api/hsds/service_at_locations?postcode=J0L+2L0&proximity=20000',
  search: '/api/search?q=passeport&locale=fr',
} as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'openData' })
  return {
    title: t('title'),
    description: t('lead'),
    alternates: pageAlternates('/open-data', locale),
  }
}

/** What others may take from the directory, how, and under which terms. */
export default async function OpenDataPage({ params }: Props) {
  const { locale } = await readParams(params)
  await readsNothing(null)
  const t = await getTranslations({ locale, namespace: 'openData' })
  const to = (href: string) => ({
    link: (words: ReactNode) => <a href={href}>{words}</a>,
  })
  const site = env.SITE_URL.replace(/\/$/, '')
  return (
    <Shell locale={locale} href="/open-data">
      <Page locale={locale} title={t('title')} lead={t('lead')} width="reading">
        <Section title={t('licence.title')}>
          <p>{t.rich('licence.text', to(OPEN_LICENCE.path))}</p>
          <p>
            {t('licence.cite')} <em>{t('licence.source', { site })}</em>
          </p>
          <p>{t('licence.within')}</p>
          <p>{t('licence.fresh')}</p>
        </Section>
        <Section title={t('files.title')}>
          <ul className="open-links">
            {Object.entries(FILES).map(([name, path]) => (
              <li key={name}>
                <a href={`${path}?lang=${locale}`}>{t(`files.${name}`)}</a>
              </li>
            ))}
          </ul>
          <p>{t('files.vcard')}</p>
        </Section>
        <Section title={t('api.title')}>
          <p>{t.rich('api.text', to(HSDS_PROFILE))}</p>
          <p>{t.rich('api.description', to(`/api/openapi.json?lang=${locale}`))}</p>
          <p>{t('api.limit', LIMITS)}</p>
          <p>{t('api.moments')}</p>
          <h3>{t('api.examples')}</h3>
          <dl className="open-examples">
            {Object.entries(EXAMPLES).map(([name, path]) => (
              <div key={name}>
                <dt>{t(`api.${name}`)}</dt>
                <dd>
                  <a href={path}>{site + path}</a>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section title={t('embedding.title')}>
          <p>{t('embedding.text')}</p>
          <p className="open-links">
            <a href={pathTo(locale, '/open-data/embed')}>{t('embedding.link')}</a>
          </p>
        </Section>
        <Section title={t('help.title')}>
          <p>{t.rich('help.text', to(pathTo(locale, '/feedback')))}</p>
        </Section>
      </Page>
    </Shell>
  )
}
