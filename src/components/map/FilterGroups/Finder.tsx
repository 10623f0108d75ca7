'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'

import type { Facet } from '@/map/facets'
import type { FacetCount } from '@/map/query'

import { requestOccupations } from '../requests'
import { useRequest } from '../useRequest'
import type { Words } from '../useWords'

const SHORTEST = 2
const TYPING_PAUSE_MS = 180

interface Finding {
  text: string
  isWaiting: boolean
  hasFailed: boolean
  setText: (text: string) => void
  /** Whether enough is typed to look for it. */
  isUsed: boolean
  /** The values that go by what was typed, best first, those without rows included. */
  found: (facet: Facet, rows: readonly FacetCount[]) => FacetCount[]
}

/** Finds occupations by name, in any language of the site. */
export function useFinder(words: Words): Finding {
  const [text, setText] = useState('')
  const wanted = text.trim()
  const isUsed = wanted.length >= SHORTEST
  const { value, isWaiting, refusal } = useRequest(
    isUsed ? wanted : undefined,
    (signal) => requestOccupations(wanted, signal),
    TYPING_PAUSE_MS,
  )
  return {
    text,
    setText,
    isUsed,
    isWaiting,
    hasFailed: refusal !== undefined,
    found: (facet, rows) => {
      const codes = value ?? []
      const values = facet === 'occupationGroup' ? codes.flatMap(words.groupOf) : codes
      return [...new Set(values)].map(
        (one) => rows.find((row) => row.value === one) ?? { value: one, positions: 0, rows: 0 },
      )
    },
  }
}

/** The field, and how many values it found. */
export function Finder({
  text,
  setText,
  isUsed,
  isWaiting,
  hasFailed,
  count,
}: Finding & { count: number }) {
  const t = useTranslations('map.filters.finder')
  const id = useId()
  const state = hasFailed ? t('failed') : t('found', { count })
  return (
    <div className="map-finder">
      <label className="visually-hidden" htmlFor={id}>
        {t('label')}
      </label>
      <input
        className="input"
        id={id}
        type="search"
        autoComplete="off"
        placeholder={t('placeholder')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="map-note small muted" role="status">
        {isUsed && !isWaiting ? state : ''}
      </p>
    </div>
  )
}
