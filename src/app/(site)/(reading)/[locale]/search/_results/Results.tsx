import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import { OrgCard } from '@/components/OrgCard'
import { Pictogram } from '@/components/Pictogram'
import { UnresolvedPlace } from '@/components/UnresolvedPlace'
import type { OrganizationResult, ResultView, SiteSearch, TextResult } from '@/data/search'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { TextLine } from './TextLine'

/** Who helps, on the page that answers; the directory has all of them, with its filters. */
const SHOWN_ORGANIZATIONS = 6

interface Props {
  locale: Locale
  found: SiteSearch
}

/** What was understood, then what was found, each part under its title. */
export async function Results({ locale, found }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' })
  const { asked, results, unresolvedPlace } = found
  const named = results.filter(isOrganization).filter(({ role }) => role === 'named')
  const helpers = results.filter(isOrganization).filter(({ role }) => role === 'helper')
  const answers = results.filter(isText).filter(({ role }) => role === 'answer')
  const more = results.filter(isText).filter(({ role }) => role === 'more')
  const pathFrom = (place: string | undefined): string =>
    pathTo(locale, { pathname: '/search', query: { q: asked.q, place }, hash: 'results' })
  return (
    <div id="results" className="site-results">
      <Understood locale={locale} found={found} />
      {unresolvedPlace && (
        <UnresolvedPlace
          locale={locale}
          unresolved={unresolvedPlace}
          pathFrom={pathFrom}
          isBeside
        />
      )}
      <Cards locale={locale} organizations={named} />
      {answers.length > 0 && (
        <Group title={t('answers')}>
          <Texts locale={locale} texts={answers} />
        </Group>
      )}
      {helpers.length > 0 && (
        <Group title={t('helpers')}>
          <Cards locale={locale} organizations={helpers.slice(0, SHOWN_ORGANIZATIONS)} />
          <AllHelpers locale={locale} found={found} />
        </Group>
      )}
      {more.length > 0 && (
        <Group title={t('more')}>
          <Texts locale={locale} texts={more} />
        </Group>
      )}
    </div>
  )
}

const isText = (result: ResultView): result is TextResult => result.kind !== 'organization'

const isOrganization = (result: ResultView): result is OrganizationResult =>
  result.kind === 'organization'

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="section">
    <h2 className="section-title">{title}</h2>
    {children}
  </section>
)

const Texts = ({ locale, texts }: { locale: Locale; texts: readonly TextResult[] }) => (
  <ul className="rows site-texts">
    {texts.map((result) => (
      <li key={result.path}>
        <TextLine locale={locale} result={result} />
      </li>
    ))}
  </ul>
)

const Cards = ({
  locale,
  organizations,
}: {
  locale: Locale
  organizations: readonly OrganizationResult[]
}) =>
  organizations.length > 0 && (
    <ul className="org-list">
      {organizations.map(({ card, key }) => (
        <li key={key}>
          <OrgCard locale={locale} organization={card} />
        </li>
      ))}
    </ul>
  )

/** The way to all of them, with the directory's filters. */
async function AllHelpers({ locale, found: { asked, organizations } }: Props) {
  if (organizations <= SHOWN_ORGANIZATIONS) return null
  const t = await getTranslations({ locale, namespace: 'search' })
  return (
    <p>
      <a href={pathTo(locale, { pathname: '/directory', query: { ...asked }, hash: 'results' })}>
        {t('allHelpers', { count: organizations })}
      </a>
    </p>
  )
}

/** The need and the place that the words were taken for, each with a way to it or away from it. */
async function Understood({ locale, found }: Props) {
  const { about, asked, place } = found
  const t = await getTranslations({ locale, namespace: 'search' })
  const [service] = about
  if (!service && !place) return null
  return (
    <ul className="org-filters site-understood" aria-label={t('understood')}>
      {service && (
        <li>
          <a
            href={pathTo(locale, {
              pathname: '/directory',
              query: { service: service.key, place: asked.place },
              hash: 'results',
            })}
            aria-label={t('understoodService', { name: service.name })}
          >
            <Pictogram service={service.key} /> {service.name}
          </a>
        </li>
      )}
      {place && (
        <li>
          <a
            href={pathTo(locale, { pathname: '/search', query: { q: asked.q } })}
            aria-label={t('removePlace', { place: place.label })}
          >
            {t('near', { place: place.label })} <span aria-hidden="true">✕</span>
          </a>
        </li>
      )}
    </ul>
  )
}
