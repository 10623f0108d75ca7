'use client'

import { useTranslations } from 'next-intl'

import type { Facet, FacetStep } from '@/map/facets'
import type { FacetCount } from '@/map/query'

import type { Words } from '../useWords'

import { Value } from './Value'

interface Props {
  facet: Facet
  steps: readonly FacetStep[]
  rows: readonly FacetCount[]
  chosen: readonly string[]
  words: Words
  onToggle: (value: string) => void
  onToggleAll: (values: readonly string[]) => void
}

/** Two scales as one: a line for each step, and under it the values of each where several have rows. */
export function Steps({ facet, steps, rows, chosen, words, onToggle, onToggleAll }: Props) {
  const t = useTranslations('map.filters.steps')
  const inSteps = new Set(steps.flatMap(({ values }) => values))
  return (
    <>
      <ul>
        {steps.map(({ name, values }) => {
          const own = rows.filter(({ value }) => values.includes(value))
          if (own.length === 0) return null
          const positions = own.reduce((sum, one) => sum + one.positions, 0)
          return (
            <li key={name}>
              <Value
                name={t(`${facet}.${name}`)}
                figure={words.integer(positions)}
                isChosen={values.every((value) => chosen.includes(value))}
                onToggle={() => onToggleAll(values)}
              />
              {own.length > 1 && (
                <ul className="map-steps">
                  {own.map((one) => (
                    <li key={one.value}>
                      <Value
                        name={words.value(facet, one.value)}
                        figure={words.integer(one.positions)}
                        isChosen={chosen.includes(one.value)}
                        onToggle={() => onToggle(one.value)}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
        {rows
          .filter(({ value }) => !inSteps.has(value))
          .map(({ value, positions }) => (
            <li key={value}>
              <Value
                name={words.value(facet, value)}
                figure={words.integer(positions)}
                isChosen={chosen.includes(value)}
                onToggle={() => onToggle(value)}
              />
            </li>
          ))}
      </ul>
      <p className="map-note small muted">{t(`${facet}.meaning`)}</p>
    </>
  )
}
