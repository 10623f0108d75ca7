'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'

import type { AccountState } from '../state'

/** The id of the control of each field that the form has. */
type Fields = Partial<Record<Exclude<keyof AccountState['errors'], 'form'>, string>>

interface Props {
  /** What the server answered. */
  state: Pick<AccountState, 'errors'>
  fields?: Fields
}

/** Everything to mend, each a link to its field; it takes the focus, so that it is read at once. */
export function FormProblem({ state, fields = {} }: Props) {
  const t = useTranslations('common')
  const box = useRef<HTMLDivElement>(null)
  const { form, ...wrong } = state.errors
  const links = (Object.keys(fields) as (keyof Fields)[]).filter((field) => wrong[field])
  const isShown = form !== undefined || links.length > 0
  useEffect(() => {
    if (isShown) box.current?.focus()
    // Each answer of the server is a new state.
  }, [state, isShown])
  if (!isShown) return null
  return (
    <div className="form-errors" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{form ?? t('toCorrect', { count: links.length })}</strong>
      </p>
      {links.length > 0 && (
        <ul>
          {links.map((field) => (
            <li key={field}>
              <a href={`#${fields[field]}`}>{wrong[field]}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
