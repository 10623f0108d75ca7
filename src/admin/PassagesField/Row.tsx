import { memo } from 'react'

import { namePassage } from '@/content'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import type { TargetLocale } from '@/i18n/locales'
import { checkTarget, type Differences } from '@/translation/check'
import { wordDiff } from '@/translation/diff'
import { unitState } from '@/translation/states'
import type { SourceUnit } from '@/translation/types'

import { Review } from './Review'
import type { Passage } from './usePassages'
import { STATE_LABELS, STATE_SIGNS, type Words } from './words'

interface RowProps {
  passage: Passage
  id: string
  language: TargetLocale
  isReadOnly: boolean
  words: Words
  write: (unit: SourceUnit, target: string) => void
  confirm: (unit: SourceUnit) => void
  approve: (unit: SourceUnit, reason: string) => void
  undo: (unit: SourceUnit) => void
}

/** One passage: its French, what changed in it, its translation. */
export const Row = memo(function Row(props: RowProps) {
  const { passage, id, language, isReadOnly, words, write, confirm, approve, undo } = props
  const { unit, place, state, entry } = passage
  const { locale, say } = words
  const target = entry?.target ?? ''
  const before = frenchBefore(passage)
  return (
    <li className={`passages-field__row passages-field__row--${state}`}>
      <p className="passages-field__head" id={`${id}-head`}>
        <span>
          {say('passage')} {place} · <Name unit={unit} words={words} />
        </span>
        <strong>
          <span aria-hidden="true">{STATE_SIGNS[state]}</span> {STATE_LABELS[state][locale]}
        </strong>
      </p>
      <div className="passages-field__french">
        <p className="passages-field__label">{say('french')}</p>
        <p className="passages-field__text" id={`${id}-french`} lang="fr">
          {unit.source}
        </p>
        {before !== undefined && <Change after={unit.source} before={before} words={words} />}
      </div>
      <div className="passages-field__target">
        <label className="passages-field__label" htmlFor={id} id={`${id}-label`}>
          {LOCALE_LABELS[language][locale]}
        </label>
        <textarea
          aria-describedby={`${id}-french ${id}-check`}
          aria-labelledby={`${id}-label ${id}-head`}
          data-passage={unit.key}
          dir="auto"
          id={id}
          lang={language}
          onChange={(event) => write(unit, event.target.value)}
          readOnly={isReadOnly}
          rows={rowsFor(target || unit.source)}
          spellCheck
          value={target}
        />
        <div className="passages-field__check" id={`${id}-check`}>
          {target.trim() !== '' && <Check source={unit.source} target={target} words={words} />}
        </div>
        {state === 'stale' && !isReadOnly && (
          <button
            aria-labelledby={`${id}-confirm ${id}-head`}
            id={`${id}-confirm`}
            onClick={() => confirm(unit)}
            type="button"
          >
            {say('stillRight')}
          </button>
        )}
        {!isReadOnly && (
          <Review approve={approve} id={id} passage={passage} undo={undo} words={words} />
        )}
        {entry?.despite?.by && (
          <p>
            {say('approvedDespite')} : {entry.despite.reason}
          </p>
        )}
      </div>
    </li>
  )
})

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

/** Kept in sight while the translator writes, and for the person who reviews. */
function frenchBefore({ unit, entry, saved }: Passage): string | undefined {
  const old = saved && unitState(saved, unit) === 'stale' ? saved.source : entry?.previousSource
  return old === unit.source ? undefined : old
}

function Change({ before, after, words }: { before: string; after: string; words: Words }) {
  const { say } = words
  return (
    <div className="passages-field__change">
      <p className="passages-field__label">{say('before')}</p>
      <p className="passages-field__text" lang="fr">
        {before}
      </p>
      <p className="passages-field__label">{say('changed')}</p>
      <p className="passages-field__text" lang="fr">
        {wordDiff(before, after).map(({ type, text }, index) => {
          if (type === 'same') return text
          const Tag = type === 'removed' ? 'del' : 'ins'
          return (
            <Tag key={index}>
              <span className="passages-field__spoken" lang={words.locale}>
                [{say(type)}]{' '}
              </span>
              {text}
            </Tag>
          )
        })}
      </p>
    </div>
  )
}

function Check({ source, target, words }: { source: string; target: string; words: Words }) {
  const { numbers, marks } = checkTarget(source, target)
  const { say } = words
  const hints = [
    ...hint(numbers, say('numbersMissing'), say('numbersAdded')),
    ...hint(marks, say('marksMissing'), say('marksAdded')),
  ]
  return hints.map((sentence) => <p key={sentence}>△ {sentence}</p>)
}

const hint = ({ missing, added }: Differences, ifMissing: string, ifAdded: string): string[] => [
  ...(missing.length > 0 ? [`${ifMissing} : ${missing.join('   ')}`] : []),
  ...(added.length > 0 ? [`${ifAdded} : ${added.join('   ')}`] : []),
]

const COLUMNS = 48 // characters on a line of the field, about; browsers that can, fit it themselves

const rowsFor = (text: string): number =>
  Math.max(
    2,
    text.split('\n').reduce((rows, line) => rows + Math.ceil((line.length + 1) / COLUMNS), 0),
  )
