import { getTranslations } from 'next-intl/server'

import { OrgCard } from '@/components/OrgCard'
import { langOf } from '@/components/Passage'
import { Pagination } from '@/components/Pagination'
import { Pictogram } from '@/components/Pictogram'
import { PlaceChoices } from '@/components/PlaceChoices'
import { UnresolvedPlace } from '@/components/UnresolvedPlace'
import type { RegionSummary, SearchView, Taxonomy } from '@/data/directory'
import type { ChapterLink } from '@/data/guide/chapters'
import { FARTHEST_KM } from '@/directory/nearest'
import { townIn } from '@/directory/places/exonyms'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { Facets } from './Facets'
import { NoResult } from './NoResult'
import { searchPath } from './query'
import { ResultMap } from './ResultMap'

interface Props {
  locale: Locale
  view: SearchView
  taxonomy: Taxonomy
  /** What the guide says of it. */
  chapters: readonly ChapterLink[]
  regions: readonly RegionSummary[]
}

/** What was found, how, and what can be changed. */
export async function Results({ locale, view, taxonomy, chapters, regions }: Props) {
  const { unresolvedPlace } = view
  if (unresolvedPlace) {
    const pathFrom = pathFromOf(locale, view)
    return <UnresolvedPlace locale={locale} unresolved={unresolvedPlace} pathFrom={pathFrom} />
  }
  const t = await getTranslations({ locale, namespace: 'directory.results' })
  return (
    <section id="results" className="section org-results" aria-labelledby="results-title">
      <h2 id="results-title" className="section-title">
        {await titleOf(locale, view)}
      </h2>
      <Filters locale={locale} view={view} />
      <Facets locale={locale} view={view} />
      <PlaceNotes locale={locale} view={view} />
      <WordNotes locale={locale} view={view} />
      <Reading locale={locale} chapters={chapters} />
      {view.total === 0 ? (
        <NoResult locale={locale} view={view} taxonomy={taxonomy} />
      ) : (
        <>
          <Views locale={locale} view={view} />
          {view.place && (
            <p className="small muted">{t(view.place.isWide ? 'orderRegion' : 'orderNear')}</p>
          )}
          {view.map ? (
            <ResultMap locale={locale} view={view} map={view.map} regions={regions} />
          ) : (
            <List locale={locale} view={view} />
          )}
        </>
      )}
      {view.tooFar > 0 && (
        <p className="small muted">{t('tooFar', { count: view.tooFar, km: FARTHEST_KM })}</p>
      )}
      <p className="small screen-only">
        <a href={pathTo(locale, '/directory/nominate')}>{t('nominate')}</a>
      </p>
    </section>
  )
}

/** Cards, best first, a page at a time. */
function List({ locale, view }: { locale: Locale; view: SearchView }) {
  return (
    <>
      <ul className="org-list">
        {view.results.map((organization) => (
          <li key={organization.slug}>
            <OrgCard locale={locale} organization={organization} />
          </li>
        ))}
      </ul>
      <Pagination
        locale={locale}
        current={view.page}
        total={view.pageCount}
        hrefFor={(page) => searchPath(locale, view.asked, { page: String(page) })}
      />
    </>
  )
}

/** The same results as a list, or on a map. */
async function Views({ locale, view }: { locale: Locale; view: SearchView }) {
  const t = await getTranslations({ locale, namespace: 'directory.facets' })
  const isMap = view.asked.view === 'map'
  const path = searchPath(locale, view.asked, { view: isMap ? undefined : 'map' })
  return (
    <p className="screen-only">
      <a href={`${path}#results`}>{t(isMap ? 'asList' : 'asMap')}</a>
    </p>
  )
}

/** The same search from another place. */
const pathFromOf =
  (locale: Locale, { asked }: SearchView) =>
  (place: string | undefined): string =>
    searchPath(locale, asked, { place, lat: undefined, lon: undefined })

async function titleOf(locale: Locale, { total, place }: SearchView): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'directory.results' })
  if (!place || total === 0) return t('title', { count: total })
  if (!place.label) return t('nearPosition', { count: total })
  if (place.kind === 'region') return t('inRegion', { count: total, region: place.label })
  // A town that gives its name to its region says it once.
  const town = townIn(place.label, locale)
  const name =
    place.region && place.region !== town
      ? t('placeWithRegion', { place: town, region: place.region })
      : town
  return t('near', { count: total, place: name })
}

/** What is being asked, each with a way to take it off. */
async function Filters({ locale, view }: { locale: Locale; view: SearchView }) {
  if (view.filters.length === 0 && !view.place) return null
  const t = await getTranslations({ locale, namespace: 'directory.search' })
  const results = await getTranslations({ locale, namespace: 'directory.results' })
  const place = view.place && (view.place.label || results('position'))
  return (
    <ul className="org-filters" aria-label={t('filters')}>
      {view.filters.map(({ filter, label }) => (
        <li key={filter}>
          <a
            href={searchPath(locale, view.asked, { [filter]: undefined })}
            aria-label={t('remove', { label })}
          >
            {filter === 'service' && view.asked.service && (
              <Pictogram service={view.asked.service} />
            )}
            {label} <span aria-hidden="true">✕</span>
          </a>
        </li>
      ))}
      {place && (
        <li>
          <a href={pathFromOf(locale, view)(undefined)} aria-label={t('remove', { label: place })}>
            {place} <span aria-hidden="true">✕</span>
          </a>
        </li>
      )}
      <li>
        <a href={pathTo(locale, '/directory')} className="org-filters-clear">
          {t('clear')}
        </a>
      </li>
    </ul>
  )
}

/** Other places of that name, and what a wide one means for the order. */
async function PlaceNotes({ locale, view }: { locale: Locale; view: SearchView }) {
  const t = await getTranslations({ locale, namespace: 'directory.results' })
  const { otherPlaces, place, ofRegion, total } = view
  return (
    <>
      {ofRegion !== null && ofRegion < total && (
        <p className="small">{t('ofRegion', { count: ofRegion, others: total - ofRegion })}</p>
      )}
      {place?.isWide && place.kind !== 'region' && (
        <p className="small" role="status">
          {t('widePlace', { place: place.label })}
        </p>
      )}
      {otherPlaces.length > 0 && (
        <div className="small">
          {t('otherPlaces')}{' '}
          <PlaceChoices pathFrom={pathFromOf(locale, view)} choices={otherPlaces} />
        </div>
      )}
    </>
  )
}

/** How the words were understood, when not exactly as typed. */
async function WordNotes({ locale, view }: { locale: Locale; view: SearchView }) {
  const t = await getTranslations({ locale, namespace: 'directory.results' })
  const { words } = view
  if (!words || words.tier === null || words.tier === 'allWords') return null
  return (
    <p role="status">
      {t(words.tier)}{' '}
      {words.unknown.length > 0 && t('unknownWords', { words: words.unknown.join(', ') })}
    </p>
  )
}

/** The step that one can take while nobody answers. */
async function Reading({ locale, chapters }: Pick<Props, 'locale' | 'chapters'>) {
  if (chapters.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'directory.results' })
  return (
    <div className="org-reading screen-only">
      {t('guide')}
      <ul className="place-choices">
        {chapters.map(({ slug, address, title }) => (
          <li key={slug}>
            <a
              href={pathTo(locale, { pathname: '/guide/[slug]', params: { slug: address } })}
              lang={langOf(title)}
            >
              {title.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
