import { useState } from 'react'

import { isHandOf } from '@/translation/hands'
import { unitState } from '@/translation/states'
import type { SourceUnit } from '@/translation/types'

import { usePeople } from '../panels/people/usePeople'
import type { PassageProps } from './Passage'

/** Who reviews asks to have a passage mended. */
export function SendBack(props: PassageProps) {
  const { id } = props
  const [isOpen, setIsOpen] = useState(false)
  const { say } = usePeople(props)
  if (isOpen) return <Mending {...props} close={() => setIsOpen(false)} />
  return (
    <button
      aria-labelledby={`${id}-sendBack ${id}-head`}
      className="button button--secondary translation-desk__send-back"
      id={`${id}-sendBack`}
      onClick={() => setIsOpen(true)}
      type="button"
    >
      {say('sendBack')}
    </button>
  )
}

/** What is to be mended, of this passage or of all that wait in the text. */
function Mending({ close, ...props }: PassageProps & { close: () => void }) {
  const { row, id } = props
  const [reason, setReason] = useState('')
  const [isOfAll, setIsOfAll] = useState(false)
  const { say } = usePeople(props)
  const others = waitingOthers(props)

  async function send() {
    const units = isOfAll ? [row.unit, ...others] : [row.unit]
    await row.text.desk.actOnAll(units, 'sendBack', reason.trim())
    close()
  }

  return (
    <div className="translation-desk__despite">
      <label htmlFor={`${id}-mend`} id={`${id}-mend-label`}>
        {say('sendBackReason')}
      </label>
      <input
        aria-labelledby={`${id}-mend-label ${id}-head`}
        autoFocus
        className="input"
        id={`${id}-mend`}
        onChange={(event) => setReason(event.target.value)}
        type="text"
        value={reason}
      />
      {others.length > 0 && (
        <label className="translation-desk__all">
          <input
            checked={isOfAll}
            onChange={(event) => setIsOfAll(event.target.checked)}
            type="checkbox"
          />{' '}
          {say('sendBackAll')} ({others.length})
        </label>
      )}
      <button
        aria-labelledby={`${id}-send ${id}-head`}
        className="button button--secondary button--small"
        disabled={reason.trim() === ''}
        id={`${id}-send`}
        onClick={() => void send()}
        type="button"
      >
        {say('send')}
      </button>
    </div>
  )
}

/** The other passages of the text that others wrote and that wait for a second person. */
function waitingOthers({ row, passages, person }: PassageProps): SourceUnit[] {
  return passages.units.filter((unit) => {
    const entry = passages.entries[unit.key]
    return (
      unit.key !== row.unit.key &&
      unitState(entry, unit) === 'toReview' &&
      !entry?.sentBack &&
      !isHandOf(entry, person)
    )
  })
}

/** Why the passage was sent back, until its words change. */
export function SentBack(props: PassageProps) {
  const { row, passages, person } = props
  const { say, nameOf, when } = usePeople(props)
  const sentBack = row.entry?.sentBack
  if (!sentBack) return null
  const byWhom =
    sentBack.by === String(person)
      ? say('sentBackByYou')
      : `${say('sentBack')} ${nameOf(sentBack.by, passages.names)}`
  return (
    <div className="translation-desk__sent-back">
      <p>
        <strong>
          <span aria-hidden="true">↩</span> {byWhom}
        </strong>
        , {when(sentBack.at)}
      </p>
      <p className="translation-desk__words">{sentBack.reason}</p>
    </div>
  )
}
