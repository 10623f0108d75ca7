import { useMemo } from 'react'

import { needsReason, type CheckContext } from '@/translation/checks'
import { Glossary } from '@/translation/glossary'
import type { SourceUnit, StoredUnit } from '@/translation/types'

import type { Passages } from './state/api'
import type { Bench } from './state/bench'
import type { DeskState } from './state/desk'
import { rowsOf, type Row } from './state/rows'

/** All passages at hand, in their order, and what they are checked by: they are of one language. */
export function useRows(
  bench: Bench | undefined,
  states: readonly DeskState[],
  person: number | string | undefined,
) {
  const first = states.find(({ passages }) => passages)?.passages
  const checks = useChecks(first)
  const read = useMemo(() => rowReader(person, checks), [person, checks])
  const rows = (bench?.texts ?? []).flatMap((text, index): readonly Row[] => {
    const passages = states[index]?.passages
    return passages ? read(text, passages) : []
  })
  return { rows, checks }
}

/** Rows are made once of what did not change: typing asks for them at each key. */
function rowReader(person: number | string | undefined, checks: CheckContext) {
  const known = new WeakMap<Passages, readonly Row[]>()
  const isFailing = failingReader(checks)
  return (text: Row['text'], passages: Passages): readonly Row[] => {
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

/** What passages are checked by, made once for all of them. */
function useChecks(passages: Passages | undefined): CheckContext {
  const { language = 'en', terms = NO_TERMS } = passages ?? {}
  return useMemo(() => ({ language, glossary: new Glossary(terms, language) }), [language, terms])
}

const NO_TERMS: Passages['terms'] = []
