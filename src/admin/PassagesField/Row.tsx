import { memo } from 'react'

import type { Kept } from '@/admin/kept'
import { namePassage } from '@/content'
import type { TargetLocale } from '@/i18n/locales'
import type { BesideWords } from '@/translation/beside'
import type { CheckContext } from '@/translation/checks'
import { unitState } from '@/translation/states'
import type { SourceUnit, StoredUnit } from '@/translation/types'

import type { Desk, Work } from './desk'
import type { Draft } from './draft'
import { French } from './French'
import { STATE_LABELS, STATE_SIGNS, type Words } from './words'
import { Working } from './Working'

export interface RowProps {
  desk: Desk
  unit: SourceUnit
  /** Place in the text, from 1. */
  place: number
  /** As it is stored. */
  entry: StoredUnit | undefined
  work: Work | undefined
  offer: Kept<Draft> | undefined
  beside: readonly BesideWords[]
  names: Readonly<Record<string, string>>
  person: number | string | undefined
  id: string
  language: TargetLocale
  mayWrite: boolean
  /** The person is in it: what helps is shown. */
  isOpen: boolean
  checks: CheckContext
  /** How the same French is translated elsewhere in this text. */
  others: readonly string[]
  words: Words
}

/** One passage: its French, what changed in it, its translation, and how its saving stands. */
export const Row = memo(function Row(props: RowProps) {
  const { unit, place, entry, id, words } = props
  const { locale, say } = words
  const state = unitState(entry, unit)
  return (
    <li className={`passages__row passages__row--${state}`}>
      <p className="passages__head" id={`${id}-head`}>
        <span>
          {say('passage')} {place} · <Name unit={unit} words={words} />
        </span>
        <strong>
          <span aria-hidden="true">{STATE_SIGNS[state]}</span> {STATE_LABELS[state][locale]}
        </strong>
      </p>
      <French entry={entry} id={id} unit={unit} words={words} />
      <Working {...props} />
    </li>
  )
}, isSameRow)

/** Names come with each answer of the site: a row is drawn again for those it shows only. */
function isSameRow({ names, ...before }: RowProps, { names: now, ...after }: RowProps): boolean {
  const author = after.entry?.updatedBy ?? ''
  const fields = Object.keys(after) as (keyof typeof after)[]
  return names[author] === now[author] && fields.every((field) => before[field] === after[field])
}

/** What the passage is, and which one: a field of a step, a column or criterion in French. */
function Name({ unit, words }: { unit: SourceUnit; words: Words }) {
  const { label, part } = namePassage(unit.kind, unit.context)
  const name = label[words.locale]
  if (!part) return name
  if (!('french' in part)) return `${name} (${part[words.locale]})`
  return (
    <>
      {name} « <span lang="fr">{part.french}</span> »
    </>
  )
}
