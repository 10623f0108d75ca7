import type { KeyboardEventHandler, RefObject } from 'react'

import type { RowProps } from './Row'

const COLUMNS = 48 // characters on a line of the field, about; browsers that can, fit it themselves

type TargetProps = Pick<RowProps, 'desk' | 'id' | 'language' | 'mayWrite' | 'unit'> & {
  text: string
  field: RefObject<HTMLTextAreaElement | null>
  onKeyDown: KeyboardEventHandler
}

/** Where a passage is written. */
export function Target({
  desk,
  unit,
  id,
  language,
  mayWrite,
  text,
  field,
  onKeyDown,
}: TargetProps) {
  return (
    <textarea
      aria-describedby={`${id}-french ${id}-check ${id}-saving`}
      aria-labelledby={`${id}-label ${id}-head`}
      className="input passages__target"
      data-passage={unit.key}
      dir="auto"
      id={id}
      lang={language}
      onBlur={() => void desk.flush()}
      onChange={(event) => desk.write(unit, event.target.value)}
      onKeyDown={onKeyDown}
      readOnly={!mayWrite}
      ref={field}
      rows={rowsFor(text || unit.source)}
      spellCheck
      value={text}
    />
  )
}

const rowsFor = (text: string): number =>
  Math.max(
    2,
    text.split('\n').reduce((rows, line) => rows + Math.ceil((line.length + 1) / COLUMNS), 0),
  )
