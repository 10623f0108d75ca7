import type { RefObject } from 'react'

import { LOCALE_LABELS } from '@/i18n/localeNames'

import type { PassageProps } from './Passage'
import { typesetTyped } from './typesetTyped'

const COLUMNS = 48 // characters on a line of the field, about; browsers that can, fit it themselves

type TargetProps = Pick<PassageProps, 'row' | 'id' | 'passages' | 'words'> & {
  text: string
  field: RefObject<HTMLTextAreaElement | null>
}

/** Where a passage is written. */
export function Target({ row, id, passages, words, text, field }: TargetProps) {
  const { language, mayWrite } = passages
  const { unit } = row
  const { desk } = row.text
  return (
    <div className="translation-desk__side">
      <label className="translation-desk__label" htmlFor={id} id={`${id}-label`}>
        {LOCALE_LABELS[language][words.locale]}
      </label>
      <textarea
        aria-describedby={`${id}-original ${id}-check`}
        aria-labelledby={`${id}-label ${id}-head`}
        className="input translation-desk__target"
        data-passage={unit.key}
        dir="auto"
        id={id}
        lang={language}
        onBlur={() => void desk.flush()}
        onChange={(event) => {
          desk.write(unit, event.target.value)
          typesetTyped(event, language)
        }}
        readOnly={!mayWrite}
        ref={field}
        rows={rowsFor(text || unit.source)}
        spellCheck
        value={text}
      />
    </div>
  )
}

const rowsFor = (text: string): number =>
  Math.max(
    3,
    text.split('\n').reduce((rows, line) => rows + Math.ceil((line.length + 1) / COLUMNS), 0),
  )
