'use client'

import { useId, useState } from 'react'

import { INVITATION_STATES } from '@/campaigns/invitation'
import type { InvitationRow, Overview } from '@/campaigns/payload/overview'
import type { Locale } from '@/i18n/locales'
import { fold } from '@/text/fold'

import type { Say } from './words'

interface Props {
  overview: Overview
  opened: InvitationRow | undefined
  open: (row: InvitationRow) => void
  locale: Locale
  say: Say
}

/** Fewer letters would find nearly everybody. */
const MIN_LETTERS = 2

/** Every invitation by name or region: who writes or phones of its own is noted on its card too. */
export function Search({ overview, opened, open, locale, say }: Props) {
  const [typed, setTyped] = useState('')
  const id = useId()
  const words = fold(typed).trim()
  const isAsked = words.length >= MIN_LETTERS
  const found = overview.invitations.filter(
    (row) => isAsked && row.id !== '' && fold(`${row.name} ${row.region}`).includes(words),
  )
  return (
    <div className="campaign-search">
      <div className="desk-field">
        <label className="desk-field__label" htmlFor={id}>
          {say('find')}
        </label>
        <input
          aria-describedby={`${id}-help`}
          className="input"
          id={id}
          onChange={({ target }) => setTyped(target.value)}
          type="search"
          value={typed}
        />
      </div>
      <p className="desk-muted" id={`${id}-help`}>
        {say('findHelp')}
      </p>
      <p role="status">{isAsked && say('found', { n: found.length })}</p>
      {found.length > 0 && (
        <ul className="desk-list campaign-calls">
          {found.map((row) => (
            <Row key={row.id} {...{ open, row }} isOpen={row.id === opened?.id}>
              {INVITATION_STATES[row.state][locale]}
            </Row>
          ))}
        </ul>
      )}
    </div>
  )
}

interface RowProps<Opened extends InvitationRow> {
  row: Opened
  isOpen: boolean
  open: (row: Opened) => void
  /** What is known of it in a few words. */
  children: string
}

/** An invitation in a list: its card opens at a press. */
export const Row = <Opened extends InvitationRow>({
  row,
  isOpen,
  open,
  children,
}: RowProps<Opened>) => (
  <li>
    <button aria-current={isOpen ? 'true' : undefined} onClick={() => open(row)} type="button">
      <strong>{row.name}</strong>
      <span>{row.region}</span>
      <span>{children}</span>
    </button>
  </li>
)
