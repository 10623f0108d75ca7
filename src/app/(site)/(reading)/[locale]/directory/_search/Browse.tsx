import { getTranslations } from 'next-intl/server'

import { Pictogram } from '@/components/Pictogram'
import { Section } from '@/components/Section'
import type { RegionSummary, Taxonomy } from '@/data/directory'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { RegionPicker } from './RegionPicker'
import { searchPath } from './query'

interface Props {
  locale: Locale
  regions: readonly RegionSummary[]
  taxonomy: Taxonomy
}

/** The ways in when nothing is asked yet: by region, by need, and who is listed. */
export async function Browse({ locale, regions, taxonomy }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.browse' })
  const results = await getTranslations({ locale, namespace: 'directory.results' })
  return (
    <div className="directory-browse">
      <div className="directory-browse-side">
        <Section title={t('byRegion')} id="regions">
          <p>{t('byRegionLead')}</p>
          <RegionPicker locale={locale} regions={regions} />
          <p className="screen-only">
            <a href={`${searchPath(locale, { view: 'map' })}#results`} rel="nofollow">
              {t('map')}
            </a>
          </p>
        </Section>
        <Section title={t('who')} id="who" className="directory-who">
          <p>{t('whoText')}</p>
          <p>
            <a href={pathTo(locale, '/inclusion-criteria')}>{t('criteria')}</a>
            {' · '}
            <a href={pathTo(locale, '/directory/nominate')}>{results('nominate')}</a>
          </p>
        </Section>
      </div>
      <Section title={t('byNeed')} id="needs">
        <ul className="rows directory-needs">
          {taxonomy.services.map(({ value, label, description }) => (
            <li key={value}>
              <a href={searchPath(locale, { service: value })}>
                <Pictogram service={value} /> <strong>{label}</strong>
              </a>
              {description && <p className="small muted">{description}</p>}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
