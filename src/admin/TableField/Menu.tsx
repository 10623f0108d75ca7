'use client'

import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'

export interface Choice {
  label: string
  isDisabled?: boolean
  onChoose: () => void
}

interface Props {
  label: string
  /** To what it is done, for those who listen. */
  of: ReactNode
  choices: readonly Choice[]
}

/** A button that opens a list of things to do: arrows go through it, Escape goes back to the button. */
export function Menu({ label, of, choices }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (isOpen) itemsOf(list)[0]?.focus()
  }, [isOpen])
  function close() {
    setIsOpen(false)
    opener.current?.focus()
  }
  return (
    <div
      className="table-menu"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false)
      }}
    >
      <button
        aria-controls={isOpen ? id : undefined}
        aria-expanded={isOpen}
        aria-haspopup="menu"
        className="button button--secondary button--small"
        onClick={() => setIsOpen(!isOpen)}
        ref={opener}
        type="button"
      >
        {label} {of} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <div
          aria-label={label}
          className="table-menu__list"
          id={id}
          onKeyDown={(event) => walk(event, list, close)}
          ref={list}
          role="menu"
        >
          {choices.map((choice) => (
            <Item {...choice} key={choice.label} onChosen={() => setIsOpen(false)} />
          ))}
        </div>
      )}
    </div>
  )
}

const Item = ({ label, isDisabled, onChoose, onChosen }: Choice & { onChosen: () => void }) => (
  <button
    disabled={isDisabled}
    onClick={() => {
      onChosen()
      onChoose()
    }}
    role="menuitem"
    tabIndex={-1}
    type="button"
  >
    {label}
  </button>
)

const itemsOf = (list: RefObject<HTMLElement | null>): HTMLElement[] => [
  ...(list.current?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? []),
]

function walk(event: KeyboardEvent, list: RefObject<HTMLElement | null>, close: () => void): void {
  if (event.key === 'Escape') {
    event.stopPropagation()
    close()
    return
  }
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!by) return
  event.preventDefault()
  const items = itemsOf(list)
  const at = items.findIndex((item) => item === document.activeElement)
  items[(at + by + items.length) % items.length]?.focus()
}
