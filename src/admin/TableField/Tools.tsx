'use client'

import { form, type FormAction, goBack } from './actions'
import { columnChoices, rowChoices } from './choices'
import type { Desk } from './desk'
import { Menu } from './Menu'
import { named, OfTable } from './OfTable'
import type { Word } from './words'

/** What can be done to the row and the column of the cursor, and undone. */
export function Tools({ desk }: { desk: Desk }) {
  const { cursor, names, say, table } = desk
  const { row, column } = cursor.active
  return (
    <div aria-label={named(say('tools'), desk)} className="table-editor__tools" role="group">
      <Menu
        choices={rowChoices(desk)}
        of={<OfTable desk={desk} />}
        label={row < 0 ? say('noRow') : say('row', { row: row + 1 })}
      />
      <Menu
        choices={columnChoices(desk)}
        of={<OfTable desk={desk} />}
        label={column < 0 ? say('rowNames') : say('columnNamed', { name: names[column] ?? '' })}
      />
      <FormTools desk={desk} />
      <button
        aria-label={named(say('undo'), desk)}
        className="button button--secondary button--small table-editor__undo"
        disabled={!table.canUndo}
        onClick={() => goBack(desk, 'undo')}
        title={`${say('undo')} (Ctrl+Z)`}
        type="button"
      >
        <span aria-hidden="true">↶</span>
      </button>
      <button
        aria-label={named(say('redo'), desk)}
        className="button button--secondary button--small"
        disabled={!table.canRedo}
        onClick={() => goBack(desk, 'redo')}
        title={`${say('redo')} (Ctrl+Y)`}
        type="button"
      >
        <span aria-hidden="true">↷</span>
      </button>
    </div>
  )
}

const FORMS: readonly { action: FormAction; word: Word; keys: Word }[] = [
  { action: 'isBold', word: 'bold', keys: 'boldKeys' },
  { action: 'isItalic', word: 'italic', keys: 'italicKeys' },
  { action: 'link', word: 'link', keys: 'linkKeys' },
  { action: 'list', word: 'list', keys: 'listKeys' },
]

/** What can be done to the form of words. */
function FormTools({ desk }: { desk: Desk }) {
  const { cursor, say } = desk
  const isName = cursor.active.row < 0 || cursor.active.column < 0
  return (
    <div aria-label={named(say('formTools'), desk)} className="table-editor__forms" role="group">
      {FORMS.map(({ action, word, keys }) => (
        <button
          aria-label={named(say(word), desk)}
          className={`button button--secondary button--small table-editor__form--${word}`}
          disabled={isName}
          key={action}
          onClick={() => form(desk, action)}
          // The words that are chosen stay so.
          onMouseDown={(event) => event.preventDefault()}
          title={`${say(word)} (${say(keys)})`}
          type="button"
        >
          {say(word)}
        </button>
      ))}
    </div>
  )
}
