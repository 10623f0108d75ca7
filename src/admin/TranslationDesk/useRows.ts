import { useMemo } from 'react'

import { needsReason, type CheckContext } from '@/translation/checks'
import { Glossary } from '@/translation/glossary'
import type { SourceUnit, StoredUnit } from '@/translation/types'

import type { Passages } from './state/api'
import type { Bench } from './state/bench'
import type { DeskState } from './state/desk'
import { rowsOf, type Row } from './state/rows'

/** All passages at hand, in their order, and what those of a text are checked by. */
export function useRows(
  bench: Bench | undefined,
  states: readonly DeskState[],
  person: number | string | undefined,
) {
  const checksOf = useMemo(checksReader, [])
  const read = useMemo(() => rowReader(person, checksOf), [person, checksOf])
  const rows = (bench?.texts ?? []).flatMap((text, index): readonly Row[] => {
    const passages = states[index]?.passages
    return passages ? read(text, passages) : []
  })
  return { rows, checksOf }
}

/** Rows are made once of what did not change: typing asks for them at each key. */
function rowReader(person: number | string | undefined, checksOf: ChecksOf) {
  const known = new WeakMap<Passages, readonly Row[]>()
  const readers = new WeakMap<CheckContext, ReturnType<typeof failingReader>>()
  return (text: Row['text'], passages: Passages): readonly Row[] => {
    const checks = checksOf(passages)
    const isFailing = readers.get(checks) ?? failingReader(checks)
    readers.set(checks, isFailing)
    const rows = known.get(passages) ?? rowsOf(text, passages, { person, isFailing })
    known.set(passages, rows)
    return rows
  }
}

/** Each pair of texts is checked once. */
function failingReader(checks: CheckContext) {
  const known = new Map<string, boolean>()
  return ({ source }: SourceUnit, { target }: StoredUnit): boolean => {
    const pair = `${source}\u0000${target}`
    const isFailing = known.get(pair) ?? needsReason({ ...checks, source, target })
    known.set(pair, isFailing)
    return isFailing
  }
}

export type ChecksOf = (passages: Languages) => CheckContext

type Languages = Pick<Passages, 'language' | 'sourceLanguage' | 'terms'>

/** What passages are checked by, made once for each list of terms; texts of a run have one each. */
function checksReader(): ChecksOf {
  const known = new WeakMap<Passages['terms'], CheckContext>()
  return ({ language, sourceLanguage, terms }) => {
    const made = known.get(terms) ?? {
      language,
      sourceLanguage,
      glossary: new Glossary(terms, language, sourceLanguage),
    }
    known.set(terms, made)
    return made
  }
}
