import { namePassage } from '@/content'
import type { SourceUnit } from '@/translation/types'

import { STATE_LABELS, STATE_SIGNS, type Words } from '../words'
import type { PassageProps } from './Passage'

/** Which passage is open, where it stands in its text, and in which state. */
export function Head({ row, id, words }: PassageProps) {
  const { unit, place, state } = row
  const { locale, say } = words
  return (
    <div className="translation-desk__passage-head">
      <h2 id={`${id}-head`}>
        {say('passage')} {place} · <PassageName unit={unit} words={words} />
      </h2>
      <strong className={`translation-desk__state translation-desk__state--${state}`}>
        <span aria-hidden="true">{STATE_SIGNS[state]}</span> {STATE_LABELS[state][locale]}
      </strong>
    </div>
  )
}

/** What the passage is, and which one: a field of a step, a column or criterion in French. */
export function PassageName({ unit, words }: { unit: SourceUnit; words: Words }) {
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
