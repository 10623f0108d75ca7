import { memo, useEffect, useRef } from 'react'

import { stripMarks } from '@/translation/marks'

import { PassageName } from './passage/Head'
import type { Row } from './state/rows'
import { STATE_LABELS, STATE_SIGNS, type Words } from './words'

interface ListProps {
  rows: readonly Row[]
  openId: string | undefined
  onOpen: (row: Row) => void
  words: Words
}

/** The passages that the filter shows, text by text: how each stands and begins. */
export function PassageList({ rows, openId, onOpen, words }: ListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [openId])
  const texts = Map.groupBy(rows, ({ text }) => text)
  return (
    <div className="translation-desk__list" ref={list}>
      {[...texts].map(([text, own]) => (
        <div key={text.id}>
          {texts.size > 1 && <h3>{text.title}</h3>}
          <ol>
            {own.map((row) => (
              <Item
                isOpen={row.id === openId}
                key={row.id}
                onOpen={onOpen}
                row={row}
                words={words}
              />
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}

interface ItemProps {
  row: Row
  isOpen: boolean
  onOpen: (row: Row) => void
  words: Words
}

/** More than a line of the list holds, in characters. */
const BEGINNING = 90

const Item = memo(
  function Item({ row, isOpen, onOpen, words }: ItemProps) {
    const { unit, entry, state, place, isFailing } = row
    const target = stripMarks(entry?.target ?? '').trim()
    const label = STATE_LABELS[state][words.locale]
    return (
      <li className={`translation-desk__item translation-desk__item--${state}`}>
        <button
          aria-current={isOpen ? 'true' : undefined}
          onClick={() => onOpen(row)}
          type="button"
        >
          <span
            className={target ? 'translation-desk__begin' : 'translation-desk__begin is-original'}
            lang={target ? row.language : row.sourceLanguage}
          >
            {(target || stripMarks(unit.source)).slice(0, BEGINNING)}
          </span>
          <span className="translation-desk__what">
            {place} · <PassageName language={row.sourceLanguage} unit={unit} words={words} /> ·{' '}
            <span aria-hidden="true">{STATE_SIGNS[state]}</span> {label}
            {isFailing && ` · ${words.say('failing')}`}
          </span>
        </button>
      </li>
    )
  },
  (before, now) =>
    before.isOpen === now.isOpen &&
    before.words === now.words &&
    before.row.id === now.row.id &&
    before.row.place === now.row.place &&
    before.row.state === now.row.state &&
    before.row.isFailing === now.row.isFailing &&
    before.row.entry?.target === now.row.entry?.target,
)
