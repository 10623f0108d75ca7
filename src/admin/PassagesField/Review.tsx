import { useState } from 'react'

import { needsReason } from '@/translation/checks'
import { unitState } from '@/translation/states'

import type { RowProps } from './Row'

/** What can be done with stored words: they are still right, approved, or approved by mistake. */
export function Review(props: RowProps) {
  const { desk, unit, entry, work, person, words } = props
  const { say } = words
  const state = unitState(entry, unit)
  if (state === 'stale') {
    return (
      <Press {...props} name="confirm" onPress={() => void desk.act(unit, 'confirm')}>
        {say('stillRight')}
      </Press>
    )
  }
  if (state === 'approved') {
    return (
      <>
        {entry?.despite?.by && (
          <p>
            {say('approvedDespite')} : {entry.despite.reason}
          </p>
        )}
        {work?.save === 'saved' && (
          <Press {...props} name="undo" onPress={() => void desk.act(unit, 'reopen')}>
            {say('undo')}
          </Press>
        )}
      </>
    )
  }
  if (state !== 'toReview') return null
  if (entry?.updatedBy === String(person)) return <p className="desk-muted">{say('ownPassage')}</p>
  const checked = { ...props.checks, source: unit.source, target: entry?.target ?? '' }
  if (needsReason(checked)) return <ApproveDespite {...props} />
  return (
    <Press {...props} name="approve" onPress={() => void desk.act(unit, 'approve')}>
      {say('approve')}
    </Press>
  )
}

/** A button that is named with its passage. */
const Press = ({
  id,
  name,
  onPress,
  isDisabled = false,
  children,
}: {
  id: string
  name: string
  onPress: () => void
  isDisabled?: boolean
  children: string
}) => (
  <button
    aria-labelledby={`${id}-${name} ${id}-head`}
    className="button button--secondary button--small"
    disabled={isDisabled}
    id={`${id}-${name}`}
    onClick={onPress}
    type="button"
  >
    {children}
  </button>
)

/** Where a check stops an approval, who approves says why what it found may stay. */
function ApproveDespite({ desk, unit, id, words }: RowProps) {
  const [reason, setReason] = useState('')
  const { say } = words
  return (
    <div className="passages__despite">
      <label htmlFor={`${id}-reason`} id={`${id}-reason-label`}>
        {say('despiteReason')}
      </label>
      <input
        aria-labelledby={`${id}-reason-label ${id}-head`}
        className="input"
        id={`${id}-reason`}
        onChange={(event) => setReason(event.target.value)}
        type="text"
        value={reason}
      />
      <Press
        id={id}
        isDisabled={reason.trim() === ''}
        name="approve"
        onPress={() => void desk.act(unit, 'approve', reason.trim())}
      >
        {say('approveDespite')}
      </Press>
    </div>
  )
}
