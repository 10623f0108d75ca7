'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useMemo, useState, type ReactNode } from 'react'

import { besideWords, type BesideWords } from '@/translation/beside'

import { DeskPreview } from './DeskPreview'
import { Filters } from './Filters'
import { HelpSheet } from './HelpSheet'
import { PassageList } from './PassageList'
import { Beside } from './passage/Beside'
import { Passage } from './passage/Passage'
import type { Bench } from './state/bench'
import type { DeskState } from './state/desk'
import type { Command } from './state/keys'
import { neighbour, nextIn, type Filter, type Row } from './state/rows'
import { savingSentence } from './state/saving'
import { useBench, type TextName } from './state/useBench'
import { useDeskKeys } from './useDeskKeys'
import { useOpen, usePlace } from './useOpen'
import { useRows, type ChecksOf } from './useRows'
import { wordsIn, type Words } from './words'

/** What stands around the passages is told of them. */
export interface AtHand {
  bench: Bench
  states: readonly DeskState[]
  rows: readonly Row[]
  /** What the passages of a text are checked by. */
  checksOf: ChecksOf
  /** Opens a passage. */
  goTo: (row: Row) => void
  words: Words
}

export interface ScreenProps {
  /** The texts at hand, in the order in which they are worked on. */
  texts: readonly TextName[]
  /** Of the text or the run, for what is kept of it. */
  scope: string
  /** Stands above: which text, how far it is, what can be done with it. */
  head: (desk: AtHand) => ReactNode
  /** Stands under it. */
  foot?: (desk: AtHand) => ReactNode
}

/** The desk: the list of passages, the open one between its French and what helps with it. */
export function Screen({ texts, scope, head, foot }: ScreenProps) {
  const { i18n } = useTranslation()
  const words = useMemo(() => wordsIn(i18n.language), [i18n.language])
  const place = usePlace(scope, texts.length === 1 ? texts[0]?.id : undefined)
  const { bench, states, person } = useBench(texts, place.start)
  const { rows, checksOf } = useRows(bench, states, person)
  const id = useId()
  const at = useOpen({ bench, rows, place, fieldId: id })
  const { message, goOn, help } = useWays(at, { rows, words })
  const { open, shown } = at
  const state = states[texts.findIndex((text) => text.id === open?.text.id)]
  const beside = useBeside(state)
  const trouble = states.find((each) => each.trouble)?.trouble
  const atHand = bench && { bench, states, rows, checksOf, goTo: at.goTo, words }
  const isReading = !bench || states.some((each) => !each.passages && !each.trouble)
  const isEmpty = !isReading && !trouble && rows.length === 0
  const passage = open && state?.passages && { id, passages: state.passages, row: open, words }
  return (
    <main className="translation-desk desk">
      {atHand && head(atHand)}
      {trouble && <p className="desk-error">{words.say(`not_${trouble}`)}</p>}
      <div className="translation-desk__status">
        <p role="status">
          {[isReading && words.say('loading'), message, savingSentence(states, words)]
            .filter(Boolean)
            .join(' ')}
        </p>
        {state?.passages?.mayWrite === false && <p>{words.say('readOnly')}</p>}
        <Look goTo={at.goTo} open={open} rows={rows} state={state} />
        <button className="translation-desk__way" onClick={help.onOpen} type="button">
          {words.say('keys')} <kbd className="translation-desk__key">?</kbd>
        </button>
      </div>
      <div className="translation-desk__columns">
        <Nav {...at} isEmpty={rows.length > 0 && shown.length === 0} words={words} />
        {isEmpty && (
          <p className="desk-empty">{words.say(texts.length === 0 ? 'runEmpty' : 'none')}</p>
        )}
        {passage && (
          <Passage
            {...passage}
            beside={beside.filter(({ nearest }) => nearest?.key === passage.row.unit.key)}
            checks={checksOf(passage.passages)}
            goOn={goOn}
            key={passage.row.id}
            offer={state.offers[passage.row.unit.key]}
            person={person}
            work={state.works[passage.row.unit.key]}
          />
        )}
        {passage && <Beside {...passage} beside={beside.filter(({ nearest }) => !nearest)} />}
      </div>
      {atHand && foot?.(atHand)}
      <HelpSheet {...help} words={words} />
    </main>
  )
}

/** The page of the text at hand, where readers have one of it. */
const Look = ({
  open,
  rows,
  state,
  goTo,
}: Pick<At, 'open' | 'goTo'> & { rows: readonly Row[]; state: DeskState | undefined }) =>
  open && state?.passages?.hasPage ? (
    <DeskPreview
      goTo={goTo}
      key={String(open.text.id)}
      open={open}
      rows={rows.filter(({ text }) => text.id === open.text.id)}
      state={state}
    />
  ) : null

type At = ReturnType<typeof useOpen>

/** What is listed, and by which filter. */
const Nav = ({
  counts,
  filter,
  choose,
  shown,
  open,
  goTo,
  isEmpty,
  words,
}: At & { isEmpty: boolean; words: Words }) => (
  <nav aria-label={words.say('passages')} className="translation-desk__nav">
    <Filters choose={choose} counts={counts} filter={filter} words={words} />
    {isEmpty && <p className="desk-muted">{words.say('empty')}</p>}
    <PassageList onOpen={goTo} openId={open?.id} rows={shown} words={words} />
  </nav>
)

/** The ways from the open passage to another, by keys and by buttons. */
function useWays(
  { shown, open, filter, goTo, leave }: At,
  { rows, words }: { rows: At['shown']; words: Words },
) {
  const [message, setMessage] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const onOpen = () => setIsOpen(true)
  const help = { isOpen, onOpen, onClose: () => setIsOpen(false) }
  const leap = (wanted: Filter) => {
    const next = nextIn(shown, wanted, open?.id) ?? nextIn(rows, wanted, open?.id)
    setMessage(next ? '' : words.say(wanted === 'toReview' ? 'allReviewed' : 'allDone'))
    if (next) goTo(next)
    else leave()
  }
  const goOn = () => leap(ON[filter])
  const runs: Partial<Record<Command, () => void>> = {
    saveAndNext: goOn,
    nextMissing: () => leap('missing'),
    next: () => goTo(neighbour(shown, open?.id, 1)),
    previous: () => goTo(neighbour(shown, open?.id, -1)),
    help: onOpen,
  }
  useDeskKeys(({ command }) => runs[command])
  return { message, goOn, help }
}

/** Which passage comes after the one that is done, by what is listed. */
const ON: Record<Filter, Filter> = {
  toDo: 'toDo',
  all: 'toDo',
  missing: 'missing',
  stale: 'stale',
  toReview: 'toReview',
  approved: 'toDo',
  failing: 'failing',
  sentBack: 'sentBack',
  asked: 'asked',
  mine: 'toDo',
}

/** What is kept beside the text of the open passage. */
function useBeside(state: DeskState | undefined): readonly BesideWords[] {
  const { entries, units } = state?.passages ?? {}
  return useMemo(() => (entries && units ? besideWords(entries, units) : []), [entries, units])
}
