'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'

import type { Locale } from '@/i18n/locales'
import type { LmiaKind } from '@/lmia/types'
import { SOURCE_BREAKS } from '@/map/breaks'
import { tileHost, type Tiles } from '@/map/basemap/tiles'
import type { MapPeriod } from '@/map/period'

import { Button } from '../../Button'

import { requestPeople } from '../requests'
import { useRequest } from '../useRequest'
import type { Words } from '../useWords'

import { PeopleTables } from './PeopleTables'

interface Props {
  kind: LmiaKind
  unplacedRows: number
  /** Whether gender and country of origin are known from elsewhere. */
  hasPeople: boolean
  /** Rows whose list gives no occupation. */
  withoutOccupation: number
  /** Whether regions or MRC are filled from afar: without their limits all are circles. */
  areFilled: boolean
  periods: readonly MapPeriod[]
  listed: Record<LmiaKind, readonly string[]>
  tiles: Tiles | undefined
  contact: string
  words: Words
  /** Whether the T key goes from map to table; a reader may turn it off. */
  hasShortcut: boolean
  onShortcut: (isOn: boolean) => void
  onUnplaced: () => void
}

const LIMITS = [
  'intention',
  'place',
  'gender',
  'mobility',
  'names',
  'personal',
  'issuances',
] as const
const GAPS = ['noStream', 'prOnly', 'alberta', 'lmias'] as const

/** What must be known to read the map rightly: always in sight, and in full one press away. */
export function Caveats(props: Props) {
  const { kind, unplacedRows, words, onUnplaced } = props
  const t = useTranslations('map.caveats')
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [isOpened, setOpened] = useState(false)
  const open = () => {
    setOpened(true)
    dialog.current?.showModal()
    heading.current?.focus() // the browser would go to the first control, far below
  }
  return (
    <>
      <aside className="map-caveats" aria-label={t('title')}>
        <p>
          {t(kind === 'positive' ? 'short' : 'shortNegative')}{' '}
          {t(props.hasPeople ? 'shortElsewhere' : 'shortUnknown')}{' '}
          {unplacedRows > 0 && (
            <span className="map-caveats-unplaced">
              <button type="button" className="map-link" onClick={onUnplaced}>
                {t('unplaced', { count: unplacedRows, number: words.integer(unplacedRows) })}
              </button>{' '}
              {t('counted', { count: unplacedRows })}{' '}
            </span>
          )}
          <button type="button" className="map-link" onClick={open}>
            {t('open')}
          </button>
        </p>
      </aside>
      <dialog className="map-limits" ref={dialog} aria-labelledby="map-limits-title">
        <h2 id="map-limits-title" ref={heading} tabIndex={-1}>
          {t('title')}
        </h2>
        <Limits {...props} />
        <People isAsked={isOpened && props.hasPeople} words={words} />
        <form method="dialog">
          <Button>{t('close')}</Button>
        </form>
      </dialog>
    </>
  )
}

/** What the lists lack: what another source says of it, or that nothing is published. */
function People({ isAsked, words }: { isAsked: boolean; words: Words }) {
  const t = useTranslations('map.people')
  const locale = useLocale() as Locale
  const { value } = useRequest(isAsked ? 'people' : undefined, requestPeople)
  return (
    <section>
      <h3>{t('title')}</h3>
      {value?.length ? (
        <PeopleTables figures={value} locale={locale} words={words} />
      ) : (
        <p>{t('notPublished')}</p>
      )}
    </section>
  )
}

function Limits(props: Props) {
  const { areFilled, periods, listed, contact, words, hasShortcut, onShortcut } = props
  const t = useTranslations('map.caveats')
  const breaks = useTranslations('map.breaks')
  return (
    <>
      <ul>
        {LIMITS.map((limit) => (
          <li key={limit}>{t(`limits.${limit}`)}</li>
        ))}
        {props.withoutOccupation > 0 && (
          <li>
            {t('withoutOccupation', {
              count: props.withoutOccupation,
              number: words.integer(props.withoutOccupation),
            })}
          </li>
        )}
        {props.tiles && <li>{t('tiles', { host: tileHost(props.tiles.address) })}</li>}
      </ul>
      <h3>{t('quartersTitle')}</h3>
      {(['positive', 'negative'] as const).map((kind) => (
        <p key={kind}>
          <strong>{t(`kinds.${kind}`)}</strong>{' '}
          {periodsOf(periods, listed[kind]).map(words.period).join(', ') || t('none')}
        </p>
      ))}
      <h3>{t('gapsTitle')}</h3>
      <ul>
        {GAPS.map((gap) => (
          <li key={gap}>{t(`gaps.${gap}`)}</li>
        ))}
      </ul>
      <h3>{breaks('title')}</h3>
      <ul>
        {SOURCE_BREAKS.map(({ name }) => (
          <li key={name}>{breaks(name)}</li>
        ))}
      </ul>
      <h3>{t('legendTitle')}</h3>
      <p>{t(areFilled ? 'legend' : 'legendCircles')}</p>
      <label className="choice">
        <input
          type="checkbox"
          checked={hasShortcut}
          onChange={(event) => onShortcut(event.target.checked)}
        />
        <span>{t('shortcut')}</span>
      </label>
      <h3>{t('contactTitle')}</h3>
      <p>
        {t('contact')} <a href={`mailto:${contact}`}>{contact}</a>
      </p>
      <p className="small muted">{t('licence')}</p>
    </>
  )
}

/** The published periods, with neighbours joined: "2017 T1 – 2024 T4". */
function periodsOf(
  periods: readonly MapPeriod[],
  keys: readonly string[],
): { from: number; to: number }[] {
  const joined: { from: number; to: number }[] = []
  for (const { key, from, to } of periods) {
    if (!keys.includes(key)) continue
    const last = joined.at(-1)
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return joined
}
