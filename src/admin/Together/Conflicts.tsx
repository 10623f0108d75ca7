'use client'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import { Difference } from '@/admin/Difference'
import { COLON } from '@/i18n/colon'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import type { Choice, Choices, Conflict } from '@/together'

import { labelOf } from '../UnsavedWords/labels'
import { numberOf, wordsOfSide } from './conflictWords'
import type { TogetherWords } from './words'

export interface Question {
  conflicts: readonly Conflict[]
  /** Said first: the text went on in its workflow meanwhile. */
  warning?: string
  mine: string
  theirs: string
  yes: string
  /** The passages as the person has them before them, then as the text stands, to number them. */
  contents: readonly unknown[]
  onChosen: (choices: Choices) => void
}

interface Props {
  question: Question
  words: TogetherWords
  locale: Locale
  onLater: () => void
}

/**
 * Over the form: what both changed, each side against what both began with, and one is chosen. Nothing is chosen
 * beforehand; closing it changes nothing.
 */
export function Conflicts({ question, words, locale, onLater }: Props) {
  const titleId = useId()
  const [choices, setChoices] = useState<Choices>({})
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const left = question.conflicts.filter(({ key }) => !choices[key]).length
  return (
    <dialog
      aria-labelledby={titleId}
      className="together-conflicts desk"
      onClose={onLater}
      ref={dialog}
    >
      <h2 id={titleId}>{question.conflicts.length > 0 ? words.bothTitle : words.wentOnTitle}</h2>
      {question.warning && <p className="together-conflicts__warning">{question.warning}</p>}
      {question.conflicts.length > 0 && <p>{words.bothIntro}</p>}
      {question.conflicts.map((conflict) => (
        <OneConflict
          choice={choices[conflict.key]}
          key={conflict.key}
          onChoose={(choice) => setChoices((all) => ({ ...all, [conflict.key]: choice }))}
          {...{ conflict, question, words, locale }}
        />
      ))}
      <div className="together-conflicts__actions">
        {left > 0 && <p role="status">{fillIn(words.left, { n: left })}</p>}
        <button
          className="button"
          disabled={left > 0}
          onClick={() => question.onChosen(choices)}
          type="button"
        >
          {question.yes}
        </button>
        <button className="button button--secondary" onClick={onLater} type="button">
          {words.later}
        </button>
      </div>
    </dialog>
  )
}

interface OneProps extends Omit<Props, 'onLater'> {
  conflict: Conflict
  choice: Choice | undefined
  onChoose: (choice: Choice) => void
}

function OneConflict({ conflict, choice, onChoose, question, words, locale }: OneProps) {
  const name = useId()
  const title = useTitle(conflict, question.contents, words, locale)
  const { kind, base, mine, theirs } = conflict
  const canHaveBoth = kind === 'row' && Boolean(mine) && Boolean(theirs)
  const sides: [Choice, string, unknown][] = [
    ['mine', question.mine, mine],
    ['theirs', question.theirs, theirs],
  ]
  return (
    <fieldset className="together-conflicts__one">
      <legend>{title}</legend>
      <div className="together-conflicts__sides">
        {sides.map(([side, label, value]) => (
          <div className="together-conflicts__side" key={side}>
            <label>
              <input
                checked={choice === side}
                name={name}
                onChange={() => onChoose(side)}
                type="radio"
              />{' '}
              {label}
            </label>
            <div className="together-conflicts__words">
              <Side
                before={wordsOfSide(kind, base) ?? ''}
                words={words}
                locale={locale}
                value={wordsOfSide(kind, value)}
              />
            </div>
          </div>
        ))}
      </div>
      {canHaveBoth && (
        <label className="together-conflicts__both">
          <input
            checked={choice === 'both'}
            name={name}
            onChange={() => onChoose('both')}
            type="radio"
          />{' '}
          {words.both}
        </label>
      )}
    </fieldset>
  )
}

interface SideProps {
  before: string
  /** Nothing: it was removed. */
  value: string | undefined
  words: TogetherWords
  locale: Locale
}

function Side({ before, value, words, locale }: SideProps) {
  if (value === undefined) return <em>{words.removed}</em>
  return (
    <>
      <Difference after={value} before={before} locale={locale} />
      {value === before && <em> {words.sameWords}</em>}
    </>
  )
}

/** Which field or passage it is about, as the form calls it. */
function useTitle(
  { kind, field, key, mine, theirs }: Conflict,
  contents: readonly unknown[],
  words: TogetherWords,
  locale: Locale,
): string {
  const { i18n } = useTranslation()
  const { docConfig } = useDocumentInfo()
  if (kind === 'order') return words.order
  const label = labelOf(docConfig?.fields ?? [], field)
  const name = label ? getTranslation(label, i18n) : field
  if (kind === 'field') return name
  const id = key.slice(field.length + 1)
  const number = contents.map((content) => numberOf(content, id)).find(Boolean)
  const blockName = [mine, theirs].map(nameOfBlock).find(Boolean)
  const passage = number === undefined ? words.newPassage : fillIn(words.passage, { n: number })
  return [field === 'content' ? passage : name, blockName].filter(Boolean).join(`${COLON[locale]} `)
}

const nameOfBlock = (value: unknown): string | undefined => {
  const { blockName } = (value ?? {}) as { blockName?: unknown }
  return typeof blockName === 'string' && blockName ? blockName : undefined
}
