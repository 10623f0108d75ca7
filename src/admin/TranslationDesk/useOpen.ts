import { useAuth } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'

import { browserShelf, KeptWords } from '@/admin/kept'
import type { Id } from '@/db/ids'
import { besideWords } from '@/translation/beside'

import { useInBrowser } from './useInBrowser'
import type { Bench } from './state/bench'
import { countRows, isIn, nextIn, readRowId, rowId, type Filter, type Row } from './state/rows'

/** Where the person was in a text or a run, kept in the browser: coming back goes on from there. */
interface Place {
  /** The id of a passage. */
  start: string | undefined
  keep: (id: string) => void
}

const PLACE = 'place'

interface OpenOptions {
  bench: Bench | undefined
  rows: readonly Row[]
  place: Place
  /** The id of the field of the open passage. */
  fieldId: string
}

/** Which passages are listed and which one is open. */
export function useOpen({ bench, rows, place, fieldId }: OpenOptions) {
  const [chosen, setChosen] = useState<Filter>()
  const [openId, setOpenId] = useState<string>()
  const [pinned, setPinned] = useState<ReadonlySet<string>>(new Set())
  const wantsFocus = useRef(false)

  const counts = countRows(rows)
  const filter = chosen ?? firstFilter(counts)
  // What was opened stays in the list while its state changes.
  const shown = rows.filter((row) => isIn(filter, row) || pinned.has(row.id))
  const started = openId ?? place.start
  const open =
    rows.find(({ id }) => id === started) ??
    (started === undefined ? undefined : movedTo(rows, started)) ??
    nextIn(shown, filter, undefined) ??
    shown[0]

  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    const field = document.getElementById(fieldId)
    field?.focus({ preventScroll: true })
    field?.scrollIntoView({ block: 'nearest' })
  }, [openId, fieldId])

  // What the person begins with is open until they leave it, whatever becomes of its state.
  const shownId = open?.id
  useEffect(() => {
    if (shownId === undefined || shownId === openId) return
    setChosen(filter)
    setPinned((before) => new Set([...before, shownId]))
    setOpenId(shownId)
  }, [shownId, openId, filter])

  const textId = open?.text.id
  useEffect(() => {
    if (textId !== undefined) bench?.workOn(textId)
  }, [bench, textId])

  const leave = () => void bench?.flush()
  const goTo = (row: Row | undefined) => {
    if (!row) return
    leave()
    wantsFocus.current = true
    setChosen(filter)
    setPinned(new Set([...pinned, row.id, ...(open ? [open.id] : [])]))
    setOpenId(row.id)
    place.keep(row.id)
  }
  const choose = (wanted: Filter) => {
    const first = rows.find((row) => isIn(wanted, row))?.id
    setChosen(wanted)
    setPinned(new Set(first === undefined ? [] : [first]))
    setOpenId(first ?? open?.id)
  }
  return { counts, filter, choose, shown, open, goTo, leave }
}

/** Where the words of a passage went that has left the French while it was open: beside this one. */
function movedTo(rows: readonly Row[], id: string): Row | undefined {
  const { text, key } = readRowId(id)
  const own = rows.filter((row) => String(row.text.id) === text)
  const nearest = besideOf(own[0]).find((words) => words.key.startsWith(`beside-${key}-`))?.nearest
  return own.find(({ unit }) => unit.key === nearest?.key)
}

function besideOf(row: Row | undefined) {
  const { entries, units } = row?.text.desk.read().passages ?? {}
  return entries && units ? besideWords(entries, units) : []
}

/** What there is to do first: to write, then to review. */
function firstFilter(counts: Readonly<Record<Filter, number>>): Filter {
  if (counts.toDo > 0) return 'toDo'
  return counts.toReview > 0 ? 'toReview' : 'all'
}

/**
 * @param scope of the text or the run
 * @param only the text, where there is one: its address may name a passage
 */
export function usePlace(scope: string, only: Id | undefined): Place {
  const person = useAuth().user?.id
  const isInBrowser = useInBrowser()
  return useMemo(() => {
    if (person === undefined || !isInBrowser) return NO_PLACE
    const kept = new KeptWords(browserShelf(), [person, 'desk', scope], isText)
    const named = decodeURIComponent(window.location.hash.slice(1))
    const start = named && only ? rowId(only, named) : kept.all().get(PLACE)?.value
    return {
      start,
      keep: (id: string) => void kept.keep(PLACE, id),
    }
  }, [person, scope, only, isInBrowser])
}

const NO_PLACE: Place = { start: undefined, keep: () => undefined }

const isText = (value: unknown): value is string => typeof value === 'string'
