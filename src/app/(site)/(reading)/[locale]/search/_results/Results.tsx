import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import { OrgCard } from '@/components/OrgCard'
import { Pictogram } from '@/components/Pictogram'
import type { OrganizationResult, SiteSearch, TextResult } from '@/data/search'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { TextLine } from './TextLine'

/** Who helps, on the page that answers; the directory has all of them, with its filters. */
const SHOWN_ORGANIZATIONS = 6

interface Props {
  locale: Locale
  found: SiteSearch
}

/** What was understood, then what was found: each kind under its title, in the order of what answers best. */
export async function Results({ locale, found }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' })
  const { results } = found
  const helpers = results.filter((result) => result.kind === 'organization')
  const firstHelper = results.findIndex(({ kind }) => kind === 'organization')
  const isText = (result: (typeof results)[number]): result is TextResult =>
    result.kind !== 'organization'
  const answers = results.filter(
    (result, at): result is TextResult =>
      isText(result) && (firstHelper < 0 || isLeading(found, at)),
  )
  const more = results.filter(isText).filter((result) => !answers.includes(result))
  const groups = [
    answers.length > 0 && (
      <Group key="answers" title={t('answers')}>
        <Texts locale={locale} texts={answers} />
      </Group>
    ),
    helpers.length > 0 && (
      <Group key="helpers" title={t('helpers')}>
        <Helpers locale={locale} found={found} helpers={helpers} />
      </Group>
    ),
  ]
  return (
    <div id="results" className="site-results">
      <Understood locale={locale} found={found} />
      {firstHelper === 0 ? groups.reverse() : groups}
      {more.length > 0 && (
        <Group title={t('more')}>
          <Texts locale={locale} texts={more} />
        </Group>
      )}
    </div>
  )
}

/** Before most of who helps: one that was named may stand in front. */
const isLeading = ({ results }: SiteSearch, at: number): boolean =>
  results.slice(0, at).filter(({ kind }) => kind === 'organization').length <= 1

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

async function Helpers({
  locale,
  found: { asked, organizations },
  helpers,
}: Props & { helpers: readonly OrganizationResult[] }) {
  const t = await getTranslations({ locale, namespace: 'search' })
  return (
    <>
      <ul className="org-list">
        {helpers.slice(0, SHOWN_ORGANIZATIONS).map(({ card, key }) => (
          <li key={key}>
            <OrgCard locale={locale} organization={card} />
          </li>
        ))}
      </ul>
      {organizations > SHOWN_ORGANIZATIONS && (
        <p>
          <a
            href={pathTo(locale, { pathname: '/directory', query: { ...asked }, hash: 'results' })}
          >
            {t('allHelpers', { count: organizations })}
          </a>
        </p>
      )}
    </>
  )
}

/** The need and the place that the words were taken for, each with a way to it or away from it. */
async function Understood({ locale, found }: Props) {
  const { about, asked, place, unresolvedPlace } = found
  const t = await getTranslations({ locale, namespace: 'search' })
  const [service] = about
  if (!service && !place && !unresolvedPlace) return null
  return (
    <>
      {(service ?? place) && (
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
      )}
      {unresolvedPlace && <p>{t('placeUnknown', { place: unresolvedPlace.typed })}</p>}
    </>
  )
}
