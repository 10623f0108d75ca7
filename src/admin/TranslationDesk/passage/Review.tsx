import { useState, type ReactNode } from 'react'

import { COMMAND_KEYS } from '../keyWords'
import { actionsFor, type PassageAction } from './actions'
import type { PassageProps } from './Passage'
import { SendBack } from './SendBack'

/** What can be done with the open passage: on to the next one; stored words are right, or approved. */
export function Review(props: PassageProps) {
  const { row, work, goOn, words } = props
  const { say } = words
  const actions = actionsFor(props)
  const isOwn = row.state === 'toReview' && row.isMine && !work?.draft
  const isReviewing = actions.includes('approve')
  return (
    <>
      {row.entry?.despite?.by && row.state === 'approved' && (
        <p>
          {say('approvedDespite')} {row.entry.despite.reason}
        </p>
      )}
      {row.isUnread && <p>{say('approvedAlone')}</p>}
      {actions.includes('approveDespite') && <ApproveDespite {...props} />}
      <div className="translation-desk__actions">
        {isReviewing && (
          <Press {...props} action="approve" keys={COMMAND_KEYS.approveAndNext[words.locale]}>
            {say('approve')}
          </Press>
        )}
        <button
          className={isReviewing ? 'button button--secondary' : 'button'}
          onClick={goOn}
          type="button"
        >
          {say('saveAndNext')}
        </button>
        <kbd className="translation-desk__key">{COMMAND_KEYS.saveAndNext[words.locale]}</kbd>
        {actions.includes('confirm') && (
          <Press
            {...props}
            action="confirm"
            isSecondary
            keys={COMMAND_KEYS.confirmAndNext[words.locale]}
          >
            {say('stillRight')}
          </Press>
        )}
        {actions.includes('reopen') && (
          <Press {...props} action="reopen" isSecondary>
            {say('undo')}
          </Press>
        )}
      </div>
      {actions.includes('sendBack') && <SendBack {...props} key={row.id} />}
      {isOwn && <p className="desk-muted">{say('ownPassage')}</p>}
    </>
  )
}

interface PressProps extends PassageProps {
  action: Exclude<PassageAction, 'approveDespite' | 'sendBack'>
  isSecondary?: boolean
  keys?: string
  children: ReactNode
}

/** A button that is named with its passage. */
const Press = ({ row, id, action, isSecondary = false, keys, children }: PressProps) => (
  <>
    <button
      aria-labelledby={`${id}-${action} ${id}-head`}
      className={isSecondary ? 'button button--secondary' : 'button'}
      id={`${id}-${action}`}
      onClick={() => void row.text.desk.act(row.unit, action)}
      type="button"
    >
      {children}
    </button>
    {keys && <kbd className="translation-desk__key">{keys}</kbd>}
  </>
)

/** Where a check stops an approval, who approves says why what it found may stay. */
function ApproveDespite({ row, id, words }: PassageProps) {
  const [reason, setReason] = useState('')
  const { say } = words
  return (
    <div className="translation-desk__despite">
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
      <button
        aria-labelledby={`${id}-despite ${id}-head`}
        className="button button--secondary button--small"
        disabled={reason.trim() === ''}
        id={`${id}-despite`}
        onClick={() => void row.text.desk.act(row.unit, 'approve', reason.trim())}
        type="button"
      >
        {say('approveDespite')}
      </button>
    </div>
  )
}
