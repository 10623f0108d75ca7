import type { ReactNode } from 'react'

import { EmptyState } from '@/components/EmptyState'
import { NeedList } from '@/components/NeedList'
import { OfficialNumbers } from '@/components/OfficialNumbers'
import { OrgCard } from '@/components/OrgCard'
import { UnresolvedPlace } from '@/components/UnresolvedPlace'
import type { Option } from '@/data/directory'
import type {
  BodyResult,
  OrganizationResult,
  ResultView,
  SiteSearch,
  TextResult,
} from '@/data/search'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

import { Chips } from './Chips'
import { type Keep, KeptItem } from './KeptItem'
import { NumberLine } from './NumberLine'
import { numberOf } from './numberOf'
import { TextLine } from './TextLine'

/** Who helps, on the page that answers; the directory has all of them, with its filters. */
const SHOWN_ORGANIZATIONS = 6

interface Props {
  locale: Locale
  found: SiteSearch
  /** Every need, where nothing was found. */
  services: readonly Option[]
  keep: Keep
}

/**
 * What the search of the site found, under its form. Drawn at once, without anything to wait for: the server draws it
 * into a page that Next made (`src/server/searchPages.tsx`).
 */
export function SearchAnswer(props: Props) {
  const { lines, results } = props.found
  return results.length > 0 && lines.length === 0 ? <Results {...props} /> : <Nothing {...props} />
}

/** What was understood, then what was found, each part under its title. */
function Results({ locale, found, keep }: Omit<Props, 'services'>) {
  const t = translator(locale, 'search')
  const { results } = found
  const areHelpersFirst = results[0]?.role === 'helper'
  const named = results.filter(isOrganization).filter(({ role }) => role === 'named')
  // A number that was put before whoever is named, or before a second card, stands there.
  const isBehindCards = areHelpersFirst || named.length > 0
  const urgent = isBehindCards ? results.slice(0, 2).filter(isNumber) : []
  const first = results
    .filter(isCallOrAnswer)
    .filter((result) => !urgent.some((each) => each === result))
  const helpers = results.filter(isOrganization).filter(({ role }) => role === 'helper')
  const more = results.filter(isText).filter(({ role }) => role === 'more')
  const answers = first.length > 0 && (
    <Group title={t('answers')}>
      <Lines locale={locale} keep={keep} lines={first} />
    </Group>
  )
  return (
    <div id="results" className="site-results">
      <Chips locale={locale} found={found} />
      <Place locale={locale} found={found} />
      {urgent.length > 0 && (
        <Group title={t('numbers.title')}>
          <Lines locale={locale} keep={keep} lines={urgent} />
        </Group>
      )}
      <Cards locale={locale} keep={keep} found={found} organizations={named} />
      {!areHelpersFirst && answers}
      {helpers.length > 0 && (
        <Group title={t('helpers')}>
          {found.isLanguageMissed && <p>{t('languageMissed')}</p>}
          <Cards
            locale={locale}
            keep={keep}
            found={found}
            organizations={helpers.slice(0, SHOWN_ORGANIZATIONS)}
          />
          <AllHelpers locale={locale} found={found} />
        </Group>
      )}
      {areHelpersFirst && answers}
      {more.length > 0 && (
        <Group title={t('more')}>
          <Lines locale={locale} keep={keep} lines={more} />
        </Group>
      )}
    </div>
  )
}

const isText = (result: ResultView): result is TextResult =>
  result.kind !== 'organization' && result.kind !== 'body'

const isNumber = (result: ResultView): result is BodyResult => result.kind === 'body'

const isOrganization = (result: ResultView): result is OrganizationResult =>
  result.kind === 'organization'

const isCallOrAnswer = (result: ResultView): result is TextResult | BodyResult =>
  result.kind !== 'organization' && result.role !== 'more'

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="section">
    <h2 className="section-title">{title}</h2>
    {children}
  </section>
)

const Lines = ({
  locale,
  keep,
  lines,
}: Pick<Props, 'locale' | 'keep'> & {
  lines: readonly (TextResult | BodyResult)[]
}) => (
  <ul className="rows site-texts">
    {lines.map((result) => (
      <KeptItem key={result.path} keep={keep} from={[locale, result]}>
        {result.kind === 'body' ? (
          <NumberLine locale={locale} result={result} />
        ) : (
          <TextLine locale={locale} result={result} />
        )}
      </KeptItem>
    ))}
  </ul>
)

const Cards = ({
  locale,
  found: { understood, words },
  keep,
  organizations,
}: Pick<Props, 'found' | 'locale' | 'keep'> & {
  organizations: readonly OrganizationResult[]
}) =>
  organizations.length > 0 && (
    <ul className="org-list">
      {organizations.map(({ card, key }) => (
        <KeptItem
          key={key}
          keep={keep}
          // Found by words alone, a card is the same object at every question: it need not be read to be known.
          from={[locale, understood.place || words === '' ? card : numberOf(card)]}
        >
          <OrgCard locale={locale} organization={card} />
        </KeptItem>
      ))}
    </ul>
  )

/** A place that leads nowhere, with the ways on. */
function Place({ locale, found: { asked, unresolvedPlace } }: Pick<Props, 'locale' | 'found'>) {
  if (!unresolvedPlace) return null
  const pathFrom = (place: string | undefined): string =>
    pathTo(locale, { pathname: '/search', query: { ...asked, place }, hash: 'results' })
  return (
    <UnresolvedPlace locale={locale} unresolved={unresolvedPlace} pathFrom={pathFrom} isBeside />
  )
}

/** The way to all of them, with the directory's filters. */
function AllHelpers({ locale, found }: Pick<Props, 'locale' | 'found'>) {
  const { organizations, understood, words, isLanguageMissed, isServiceTold } = found
  if (organizations <= SHOWN_ORGANIZATIONS) return null
  const t = translator(locale, 'search')
  const query = {
    // The directory knows single words alone.
    ...(isServiceTold ? { service: understood.service?.key } : { q: words }),
    place: understood.place?.label,
    language: isLanguageMissed ? undefined : understood.language?.key,
  }
  return (
    <p>
      <a href={pathTo(locale, { pathname: '/directory', query, hash: 'results' })}>
        {t('allHelpers', { count: organizations })}
      </a>
    </p>
  )
}

/** Nothing found: what to try, a line to call, every need. */
function Nothing({ locale, found, services }: Omit<Props, 'keep'>) {
  const t = translator(locale, 'search')
  return (
    <div id="results" data-found-nothing="">
      <Chips locale={locale} found={found} />
      <Place locale={locale} found={found} />
      <EmptyState title={t('emptyTitle', { words: found.asked.q ?? '' })}>
        <p>{t('emptyAdvice')}</p>
        <OfficialNumbers locale={locale} numbers={{ emergencies: found.lines, others: [] }} />
      </EmptyState>
      <Group title={t('startTitle')}>
        <NeedList locale={locale} services={services} />
      </Group>
    </div>
  )
}
