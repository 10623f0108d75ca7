'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useId, useState } from 'react'

import type { MapEmployer } from '@/map/row'
import type { MapMatches } from '@/map/search'

import { requestMatches } from '../requests'
import { useRequest } from '../useRequest'
import type { Words } from '../useWords'

export interface SearchProps {
  words: Words
  onPlace: (key: string) => void
  onEmployer: (employer: MapEmployer) => void
  /** A region, an MRC or an occupation: what is shown becomes its own. */
  onValue: (facet: 'region' | 'mrc' | 'occupation', value: string) => void
}

interface Match {
  id: string
  label: string
  detail: string
  choose: () => void
}

const SHORTEST = 2
const TYPING_PAUSE_MS = 180

/** Finds a place of any size, an occupation or an employer by name. */
export function Search(props: SearchProps) {
  const t = useTranslations('map.search')
  const id = useId()
  const [text, setText] = useState('')
  const wanted = text.trim()
  const { value, isWaiting, refusal } = useRequest(
    wanted.length >= SHORTEST ? wanted : undefined,
    (signal) => requestMatches(wanted, signal),
    TYPING_PAUSE_MS,
  )

  const matches = matchesOf(value, { ...props, t, id })

  const { active, setActive, isOpen, setIsOpen, choose, onKeyDown } = useChoice(matches, () =>
    setText(''),
  )
  const isListed = isOpen && matches.length > 0
  const state = isWaiting ? '' : refusal ? t('failed') : t('found', { count: matches.length })

  return (
    <div
      className="map-search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false)
      }}
    >
      <label className="field-label" htmlFor={`${id}-text`}>
        {t('label')}
      </label>
      <input
        className="input"
        id={`${id}-text`}
        type="search"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={`${id}-list`}
        aria-activedescendant={isListed ? matches[active]?.id : undefined}
        placeholder={t('placeholder')}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setIsOpen(true)
          setActive(-1)
        }}
        onKeyDown={onKeyDown}
      />
      <Matches
        id={`${id}-list`}
        label={t('label')}
        matches={isListed ? matches : []}
        active={active}
        onChoose={choose}
      />
      <p className={isListed ? 'map-search-state--quiet' : 'map-note small'} role="status">
        {isOpen && wanted.length >= SHORTEST ? state : ''}
      </p>
    </div>
  )
}

/** A list under a field: which line the arrow keys are on, and what Enter and Escape do. */
function useChoice(matches: readonly Match[], onChosen: () => void) {
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const choose = (match: Match) => {
    match.choose()
    onChosen()
    setIsOpen(false)
    setActive(-1)
  }
  const move = (step: 1 | -1) => {
    setIsOpen(true)
    setActive((before) => (matches.length ? (before + step + matches.length) % matches.length : -1))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const match = matches[Math.max(0, active)]
      if (isOpen && match) choose(match)
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation()
      setIsOpen(false)
    }
  }
  return { active, setActive, isOpen, setIsOpen, choose, onKeyDown }
}

type NamingProps = SearchProps & { t: ReturnType<typeof useTranslations<'map.search'>>; id: string }

/** Places from the largest to the smallest, then occupations and employers. */
function matchesOf(found: MapMatches | undefined, props: NamingProps): Match[] {
  if (!found) return []
  const { words, onPlace, onEmployer, t, id } = props
  const byValue = (facet: 'region' | 'mrc' | 'occupation', values: readonly string[]): Match[] =>
    values.map((value) => ({
      id: `${id}-${facet}${value}`,
      label: words.value(facet, value),
      detail: t(`kinds.${facet}`),
      choose: () => props.onValue(facet, value),
    }))
  return [
    ...byValue('region', found.regions),
    ...byValue('mrc', found.mrcs),
    ...found.places.map(({ key, kind, name, region, mrc }) => ({
      id: `${id}-p${key}`,
      label: name,
      detail: [t(`kinds.${kind}`), mrc || (region && words.regionName(region))]
        .filter(Boolean)
        .join(' · '),
      choose: () => onPlace(key),
    })),
    ...byValue('occupation', found.occupations),
    ...found.employers.map((employer) => ({
      id: `${id}-e${employer.id}`,
      label: employer.name,
      detail: t('kinds.employer'),
      choose: () => onEmployer(employer),
    })),
  ]
}

interface MatchesProps {
  id: string
  label: string
  matches: readonly Match[]
  active: number
  onChoose: (match: Match) => void
}

function Matches({ id, label, matches, active, onChoose }: MatchesProps) {
  return (
    <ul id={id} role="listbox" aria-label={label} hidden={matches.length === 0}>
      {matches.map((match, at) => (
        <li
          key={match.id}
          id={match.id}
          role="option"
          aria-selected={at === active}
          onPointerDown={(event) => {
            event.preventDefault() // the field keeps the focus
            onChoose(match)
          }}
        >
          <span>{match.label}</span>
          <small className="muted">{match.detail}</small>
        </li>
      ))}
    </ul>
  )
}
