import { useMemo, useRef, useState, type KeyboardEvent } from 'react'

import { besideWords } from '@/translation/beside'
import { countStates } from '@/translation/states'

import type { Passages } from './api'
import { Beside } from './Beside'
import type { Desk, DeskState } from './desk'
import { neighbour, nextToDo, placeUnits, useFilter, type PlacedUnit } from './filters'
import { List } from './List'
import { ProgressBar } from './ProgressBar'
import { Tools } from './Tools'
import type { Words } from './words'

interface DeskViewProps {
  desk: Desk
  state: DeskState
  passages: Passages
  person: number | string | undefined
  id: string
  words: Words
}

/** The desk of one translation: how far it is, the tools, and each passage in its place. */
export function DeskView({ desk, state, passages, person, id, words }: DeskViewProps) {
  const { units, entries, names, mayWrite } = passages
  const placed = useMemo(() => placeUnits(units, entries), [units, entries])
  const counts = useMemo(() => countStates(units, entries), [units, entries])
  const beside = useMemo(() => besideWords(entries, units), [entries, units])
  const { filter, choose, shown } = useFilter(placed)
  const { list, goTo, lastKey, reach } = useFocus()
  const [message, setMessage] = useState('')

  function goToNext() {
    const next = nextToDo(shown, lastKey.current) ?? nextToDo(placed, lastKey.current)
    setMessage(next ? '' : words.say('allDone'))
    if (!next) return
    if (!shown.includes(next)) choose('all')
    goTo(next)
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key]
    if (event.altKey && step) goTo(neighbour(shown, lastKey.current, step))
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) goToNext()
    else return
    event.preventDefault()
  }

  if (units.length === 0) return <p className="desk-empty">{words.say('none')}</p>
  return (
    <div onKeyDown={onKeyDown}>
      <ProgressBar counts={counts} locale={words.locale} />
      <Tools
        choose={choose}
        filter={filter}
        goToNext={goToNext}
        mayWrite={mayWrite}
        message={shown.length === 0 ? words.say('empty') : message}
        passages={placed}
        state={state}
        words={words}
      />
      <Beside
        beside={beside.filter(({ nearest }) => !nearest)}
        desk={desk}
        id={id}
        mayWrite={mayWrite}
        names={names}
        words={words}
      />
      <List
        beside={beside}
        desk={desk}
        id={id}
        list={list}
        onReach={reach}
        passages={passages}
        person={person}
        shown={shown}
        state={state}
        words={words}
      />
    </div>
  )
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** Puts the cursor in a passage, after a filter that changed is drawn. */
function useFocus() {
  const list = useRef<HTMLOListElement>(null)
  const lastKey = useRef<string>(undefined)
  const goTo = (passage: PlacedUnit | undefined) => {
    if (!passage) return
    requestAnimationFrame(() => {
      const selector = `[data-passage="${CSS.escape(passage.unit.key)}"]`
      const field = list.current?.querySelector<HTMLElement>(selector)
      field?.focus({ preventScroll: true })
      field?.scrollIntoView({ block: 'center' })
    })
  }
  const reach = (key: string) => {
    lastKey.current = key
  }
  return { list, goTo, lastKey, reach }
}
