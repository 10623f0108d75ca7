import { useMemo, type RefObject } from 'react'

import type { BesideWords } from '@/translation/beside'
import { translatedElsewhere, type CheckContext } from '@/translation/checks'

import type { Passages } from './api'
import type { Desk, DeskState } from './desk'
import type { PlacedUnit } from './filters'
import { Row } from './Row'
import type { Words } from './words'

interface ListProps {
  desk: Desk
  state: DeskState
  passages: Passages
  shown: readonly PlacedUnit[]
  beside: readonly BesideWords[]
  person: number | string | undefined
  id: string
  words: Words
  list: RefObject<HTMLOListElement | null>
  onReach: (key: string) => void
  openKey: string | undefined
  checks: CheckContext
}

/** The passages that the filter shows, each with all that is about it. */
export function List({
  state,
  passages,
  shown,
  beside,
  list,
  onReach,
  openKey,
  ...props
}: ListProps) {
  const { units, entries, language, names, mayWrite } = passages
  const others = useMemo(() => translatedElsewhere(units, entries), [units, entries])
  const nearby = byNearest(beside)
  return (
    <ol
      className="passages__list"
      onFocus={({ target }) => {
        if (target.dataset.passage) onReach(target.dataset.passage)
      }}
      ref={list}
    >
      {shown.map(({ unit, place }) => (
        <Row
          {...props}
          beside={nearby.get(unit.key) ?? NOTHING}
          entry={entries[unit.key]}
          id={`${props.id}-${unit.key}`}
          isOpen={unit.key === openKey}
          key={unit.key}
          language={language}
          mayWrite={mayWrite}
          names={names}
          others={others.get(unit.key) ?? NO_OTHERS}
          offer={state.offers[unit.key]}
          place={place}
          unit={unit}
          work={state.works[unit.key]}
        />
      ))}
    </ol>
  )
}

const NOTHING: readonly BesideWords[] = []
const NO_OTHERS: readonly string[] = []

function byNearest(beside: readonly BesideWords[]): ReadonlyMap<string, readonly BesideWords[]> {
  const found = new Map<string, BesideWords[]>()
  for (const words of beside) {
    if (!words.nearest) continue
    const { key } = words.nearest
    found.set(key, [...(found.get(key) ?? []), words])
  }
  return found
}
