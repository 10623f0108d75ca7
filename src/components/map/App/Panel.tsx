'use client'

import { useTranslations } from 'next-intl'

import type { LmiaKind } from '@/lmia/types'
import type { MapEmployer } from '@/map/row'
import { countFilters, type MapFilters, withPeriod } from '@/map/filters'
import type { MapMeta, WireAnswer } from '@/map/wire'

import { Icon } from '../../Icon'
import { Stats } from '../../Stat'

import { FilterGroups } from '../FilterGroups'
import { PeriodSlider } from '../PeriodSlider'
import { Search } from '../Search'
import type { Words } from '../useWords'

interface Props {
  /** On a phone the panel is a sheet that opens. */
  isOpen: boolean
  answer: WireAnswer | undefined
  meta: MapMeta | undefined
  isWaiting: boolean
  filters: MapFilters
  /** Name of the employer chosen, when it is known. */
  employerName: string | undefined
  words: Words
  onFilters: (filters: MapFilters) => void
  onReset: () => void
  onPlace: (key: string) => void
  onEmployer: (employer: MapEmployer) => void
  onClose: () => void
}

const KINDS: readonly LmiaKind[] = ['positive', 'negative']

/** Totals, period, filters and search: beside the map, or a sheet on a phone. */
export function Panel(props: Props) {
  const { isOpen, answer, meta, isWaiting, filters, words, onFilters, onReset, onClose } = props
  const t = useTranslations('map')
  return (
    <section
      id="map-panel"
      className={isOpen ? 'map-panel map-panel--open' : 'map-panel'}
      aria-label={t('panel')}
      aria-busy={isWaiting}
    >
      <button type="button" className="map-close map-panel-close" onClick={onClose}>
        <Icon name="cross" />
        <span className="visually-hidden">{t('closeFilters')}</span>
      </button>
      {answer && <MapTotals answer={answer} kind={filters.kind} words={words} />}
      <KindChoice filters={filters} onFilters={onFilters} />
      {answer && meta && (
        <>
          <PeriodSlider
            series={answer.series}
            listed={new Set(meta.listed[filters.kind])}
            from={filters.from}
            to={filters.to}
            words={words}
            onChange={(from, to) => onFilters(withPeriod(filters, from, to))}
          />
          <Search words={words} onPlace={props.onPlace} onEmployer={props.onEmployer} />
          <ChosenEmployer
            filters={filters}
            employerName={props.employerName}
            onFilters={onFilters}
          />
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

type ChangeProps = Pick<Props, 'filters' | 'onFilters'>

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

/** The employer that the figures are of, and a way back to all of them. */
function ChosenEmployer({
  filters,
  employerName,
  onFilters,
}: ChangeProps & Pick<Props, 'employerName'>) {
  const t = useTranslations('map')
  if (!filters.employer && !filters.employerText) return null
  return (
    <button
      type="button"
      className="map-value"
      aria-pressed="true"
      onClick={() => {
        const { employer: _, employerText: __, ...others } = filters
        onFilters(others)
      }}
    >
      <span>{employerName ?? filters.employerText ?? t('oneEmployer')}</span>
      <span aria-hidden="true">✕</span>
      <span className="visually-hidden">{t('removeEmployer')}</span>
    </button>
  )
}

interface TotalsProps {
  answer: WireAnswer
  kind: LmiaKind
  words: Words
}

function MapTotals({ answer: { totals }, kind, words }: TotalsProps) {
  const t = useTranslations('map')
  return (
    <>
      <Stats
        size="small"
        items={[
          {
            value: words.integer(totals.positions),
            label: t(kind === 'positive' ? 'totals.positions' : 'totals.refused', {
              count: totals.positions,
            }),
          },
          {
            value: totals.lmiaRows > 0 ? words.integer(totals.lmias) : t('notPublishedShort'),
            label: t('totals.lmias', { count: totals.lmias }),
          },
          {
            value: words.integer(totals.employers),
            label: t('totals.employers', { count: totals.employers }),
          },
        ]}
      />
      {totals.lmiaRows > 0 && totals.lmiaRows < totals.rows && (
        <p className="map-note small muted">{t('totals.lmiasPartly')}</p>
      )}
    </>
  )
}
