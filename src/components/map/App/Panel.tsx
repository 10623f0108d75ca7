'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import type { Locale } from '@/i18n/locales'
import type { LmiaKind } from '@/lmia/types'
import type { MapEmployer } from '@/map/row'
import { FACETS } from '@/map/facets'
import { countFilters, type MapFilters, toggleValue, withPeriod, withValues } from '@/map/filters'
import { LEAST_POSITIONS, type Screen } from '@/map/viewState'
import type { MapMeta, PlaceTotals, WireAnswer } from '@/map/wire'

import { Icon } from '../../Icon'

import { FilterGroups } from '../FilterGroups'
import { PeriodSlider } from '../PeriodSlider'
import { employerSheetPath } from '../sheetPaths'
import { Search, type SearchProps } from '../Search'
import type { Words } from '../useWords'

import { MapTotals } from './MapTotals'

interface Props {
  screen: Screen
  /** On a phone the panel is a sheet that opens. */
  isOpen: boolean
  answer: WireAnswer | undefined
  meta: MapMeta | undefined
  counts: readonly PlaceTotals[] | undefined
  shownPlaces: readonly PlaceTotals[] | undefined
  isWaiting: boolean
  /** Not before the map itself: on a phone nobody sees the filters, elsewhere they are looked at next. */
  isDrawn: boolean
  /** False when the period has no list: its figures are unknown. */
  isLoaded: boolean
  filters: MapFilters
  words: Words
  /** The fewest positions of a place that is shown. */
  least?: number
  exports: ReactNode
  onLeast: (least: number | undefined) => void
  onFilters: (filters: MapFilters) => void
  onReset: () => void
  onPlace: (key: string) => void
  onEmployer: (employer: MapEmployer) => void
  onValue: SearchProps['onValue']
  onClose: () => void
}

const KINDS: readonly LmiaKind[] = ['positive', 'negative']

export const PANEL_ID = 'map-panel'

export const focusPanel = (): void => document.getElementById(PANEL_ID)?.focus()

/** Totals, period, filters and search: beside the map, or a sheet on a phone. */
export function Panel(props: Props) {
  const { isOpen, isDrawn, answer, meta, isWaiting, filters, words } = props
  const { onFilters, onReset, onClose } = props
  const t = useTranslations('map')
  return (
    <section
      id={PANEL_ID}
      className={isOpen ? 'map-panel map-panel--open' : 'map-panel'}
      aria-label={t('panel')}
      aria-busy={isWaiting}
      tabIndex={-1}
    >
      <button type="button" className="map-close map-panel-close" onClick={onClose}>
        <Icon name="cross" />
        <span className="visually-hidden">{t('closeFilters')}</span>
      </button>
      <h2 className="visually-hidden">{t('panel')}</h2>
      {answer && (
        <MapTotals answer={answer} isLoaded={props.isLoaded} kind={filters.kind} words={words} />
      )}
      <KindChoice filters={filters} onFilters={onFilters} />
      {answer && meta && (isDrawn || isOpen) && (
        <>
          <Period {...props} answer={answer} meta={meta} />
          <LeastChoice {...props} />
          <Search {...props} />
          <Chosen {...props} />
          <FilterGroups
            filters={filters}
            facets={answer.facets}
            words={words}
            onChange={onFilters}
          />
          {countFilters(filters) > 0 && (
            <button
              type="button"
              className="button button--secondary button--block"
              onClick={onReset}
            >
              {t('reset')}
            </button>
          )}
          <h3>{t('exports.title')}</h3>
          {props.exports}
          <p className="visually-hidden" role="status">
            {isWaiting
              ? ''
              : t('announce', {
                  positions: answer.totals.positions,
                  employers: answer.totals.employers,
                })}
          </p>
        </>
      )}
    </section>
  )
}

type PeriodProps = Pick<Props, 'screen' | 'filters' | 'words' | 'onFilters'> & {
  answer: WireAnswer
  meta: MapMeta
}

/** The period of the figures; a comparison has its own years. */
function Period({ screen, answer, meta, filters, words, onFilters }: PeriodProps) {
  const t = useTranslations('map.compare')
  return (
    <>
      <PeriodSlider
        series={answer.series}
        listed={new Set(meta.listed[filters.kind])}
        from={filters.from}
        to={filters.to}
        words={words}
        onChange={(from, to) => onFilters(withPeriod(filters, from, to))}
      />
      {screen === 'compare' && <p className="map-note small muted">{t('ownYears')}</p>}
    </>
  )
}

type ChangeProps = Pick<Props, 'filters' | 'onFilters'>
type ChosenProps = ChangeProps & Pick<Props, 'answer' | 'words'>

/** Granted or refused: never both together. */
function KindChoice({ filters, onFilters }: ChangeProps) {
  const t = useTranslations('map')
  return (
    <fieldset className="map-kinds">
      <legend className="visually-hidden">{t('kind')}</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name="map-kind"
            checked={filters.kind === kind}
            onChange={() => onFilters({ ...filters, kind })}
          />
          <span>{t(`kinds.${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Small places hide those that a planner looks for. */
function LeastChoice({
  least,
  onLeast,
  counts,
  shownPlaces,
}: Pick<Props, 'least' | 'onLeast' | 'counts' | 'shownPlaces'>) {
  const t = useTranslations('map.least')
  const hidden = (counts?.length ?? 0) - (shownPlaces?.length ?? 0)
  return (
    <div className="map-least">
      <label htmlFor="map-least">{t('label')}</label>
      <select
        className="input"
        id="map-least"
        value={least ?? ''}
        onChange={({ target }) => onLeast(Number(target.value) || undefined)}
      >
        <option value="">{t('any')}</option>
        {LEAST_POSITIONS.map((one) => (
          <option key={one} value={one}>
            {t('choice', { count: one })}
          </option>
        ))}
      </select>
      {hidden > 0 && <p className="map-note small muted">{t('hidden', { count: hidden })}</p>}
    </div>
  )
}

/** What the figures are narrowed to, each with a way to take it back. */
function Chosen({ filters, answer, words, onFilters }: ChosenProps) {
  const t = useTranslations('map')
  const values = FACETS.flatMap((facet) =>
    (filters.facets[facet] ?? []).map((value) => ({ facet, value })),
  )
  const hasEmployer = Boolean(filters.employer || filters.employerText)
  if (values.length === 0 && !hasEmployer) return null
  return (
    <>
      <ul className="map-chosen" aria-label={t('chosen')}>
        {values.map(({ facet, value }) => (
          <Chip
            key={`${facet} ${value}`}
            onRemove={() => onFilters(toggleValue(filters, facet, value))}
          >
            {words.value(facet, value)}
          </Chip>
        ))}
        {hasEmployer && (
          <Chip
            onRemove={() => {
              const { employer: _, employerText: __, ...others } = filters
              onFilters(others)
            }}
          >
            {filters.employer ? (answer?.employer?.name ?? t('oneEmployer')) : filters.employerText}
          </Chip>
        )}
      </ul>
      {filters.employer && <EmployerLink filters={filters} employer={filters.employer} />}
      <Across filters={filters} words={words} onFilters={onFilters} />
    </>
  )
}

/** The way to all that the lists say of the employer chosen. */
function EmployerLink({ filters, employer }: { filters: MapFilters; employer: string }) {
  const t = useTranslations('map.sheet')
  const locale = useLocale() as Locale
  const { kind, from, to } = filters
  return (
    <p className="small">
      <a href={employerSheetPath(locale, employer, kind, { from, to })}>{t('openEmployer')}</a>
    </p>
  )
}

/** What goes on under other codes across 2024: offered for a code, told for a group. */
function Across({
  filters,
  words,
  onFilters,
}: Pick<ChosenProps, 'filters' | 'words' | 'onFilters'>) {
  const t = useTranslations('map.filters')
  const { occupation = [], occupationGroup = [] } = filters.facets
  const wider = [...new Set(occupation.flatMap(words.groupOf))].filter(
    (group) => words.codesOf(group).length > 1,
  )
  const together = occupationGroup.filter((group) => words.codesOf(group).length > 1)
  return (
    <>
      {wider.length > 0 && (
        <button
          type="button"
          className="map-more"
          onClick={() =>
            onFilters(
              withValues(withValues(filters, 'occupation', []), 'occupationGroup', [
                ...new Set([...occupationGroup, ...occupation.flatMap(words.groupOf)]),
              ]),
            )
          }
        >
          {t('across')}
        </button>
      )}
      {together.map((group) => (
        <p key={group} className="map-note small muted">
          {t('together')} {words.codesOf(group).map(words.occupation).join('; ')}.
        </p>
      ))}
    </>
  )
}

function Chip({ onRemove, children }: { onRemove: () => void; children: React.ReactNode }) {
  const t = useTranslations('map')
  return (
    <li>
      <button
        type="button"
        className="map-value"
        onClick={() => {
          onRemove()
          // What had the focus is gone: the next key goes on from the panel.
          focusPanel()
        }}
      >
        <span className="visually-hidden">{t('removeFilter')}</span>
        <span>{children}</span>
        <span aria-hidden="true">✕</span>
      </button>
    </li>
  )
}
