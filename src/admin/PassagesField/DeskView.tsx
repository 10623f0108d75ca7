import { useMemo, useRef, useState, type KeyboardEvent } from 'react'

import { besideWords } from '@/translation/beside'
import type { CheckContext } from '@/translation/checks'
import { Glossary } from '@/translation/glossary'
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
  const { units, entries, names, mayWrite, language, terms } = passages
  const { placed, counts, beside } = useCounted(units, entries)
  const { filter, choose, shown } = useFilter(placed)
  const checks = useChecks(language, terms)
  const { list, goTo, lastKey, openKey, reach } = useFocus()
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
        checks={checks}
        desk={desk}
        id={id}
        list={list}
        onReach={reach}
        openKey={openKey}
        passages={passages}
        person={person}
        shown={shown}
        state={state}
        words={words}
      />
    </div>
  )
}

/** What follows from the passages: their places, how far they are, what is kept beside them. */
function useCounted(units: Passages['units'], entries: Passages['entries']) {
  const placed = useMemo(() => placeUnits(units, entries), [units, entries])
  const counts = useMemo(() => countStates(units, entries), [units, entries])
  const beside = useMemo(() => besideWords(entries, units), [entries, units])
  return { placed, counts, beside }
}

/** What passages are checked by, made once for all of them. */
function useChecks(language: Passages['language'], terms: Passages['terms']): CheckContext {
  return useMemo(() => ({ language, glossary: new Glossary(terms, language) }), [language, terms])
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** Puts the cursor in a passage, after a filter that changed is drawn. */
function useFocus() {
  const list = useRef<HTMLOListElement>(null)
  const lastKey = useRef<string>(undefined)
  const [openKey, setOpenKey] = useState<string>()
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
    setOpenKey(key)
  }
  return { list, goTo, lastKey, openKey, reach }
}
