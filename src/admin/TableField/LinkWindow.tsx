'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

import { typedLink } from '@/text/safeAddress'

import type { AskedLink } from './desk'
import type { Say } from './words'

interface Props extends AskedLink {
  say: Say
}

/** Where a link is to lead. Whatever closes the window, the cursor goes back to the words. */
export function LinkWindow({ address, onYes, onKeep, say }: Props) {
  const [typed, setTyped] = useState(address)
  const [isRefused, setIsRefused] = useState(false)
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (box.current?.open === false) box.current.showModal()
  }, [])

  function put() {
    const link = typedLink(typed)
    if (link === undefined) setIsRefused(true)
    else onYes(link)
  }

  function onKeyDown(event: KeyboardEvent) {
    // Neither the table nor the form takes what is typed here.
    event.stopPropagation()
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    put()
  }

  return (
    <dialog
      aria-labelledby={`${id}-label`}
      className="table-link"
      onCancel={(event) => {
        event.preventDefault()
        onKeep()
      }}
      onKeyDown={onKeyDown}
      ref={box}
    >
      <label htmlFor={id} id={`${id}-label`}>
        {say('linkAddress')}
      </label>
      <input
        aria-describedby={`${id}-hint`}
        aria-invalid={isRefused}
        autoComplete="off"
        // The window was opened for it.
        autoFocus
        id={id}
        inputMode="url"
        onChange={(event) => {
          setTyped(event.target.value)
          setIsRefused(false)
        }}
        type="text"
        value={typed}
      />
      <p className={isRefused ? 'desk-error' : 'desk-muted'} id={`${id}-hint`} role="status">
        {say(isRefused ? 'linkRefused' : 'linkHint')}
      </p>
      <Ways isOld={address !== ''} onKeep={onKeep} onPut={put} onTake={() => onYes('')} say={say} />
    </dialog>
  )
}

interface WaysProps {
  /** There is a link to take away. */
  isOld: boolean
  onPut: () => void
  onTake: () => void
  onKeep: () => void
  say: Say
}

const Ways = ({ isOld, onPut, onTake, onKeep, say }: WaysProps) => (
  <div className="table-link__ways">
    <button className="button button--small" onClick={onPut} type="button">
      {say('linkPut')}
    </button>
    {isOld && (
      <button className="button button--secondary button--small" onClick={onTake} type="button">
        {say('linkTake')}
      </button>
    )}
    <button className="button button--secondary button--small" onClick={onKeep} type="button">
      {say('cancel')}
    </button>
  </div>
)
