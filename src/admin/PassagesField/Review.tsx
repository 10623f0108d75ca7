import { useState } from 'react'

import { differs } from '@/translation/approveUnits'
import type { SourceUnit } from '@/translation/types'

import type { Passage } from './usePassages'
import type { Words } from './words'

interface ReviewProps {
  passage: Passage
  id: string
  words: Words
  approve: (unit: SourceUnit, reason: string) => void
  undo: (unit: SourceUnit) => void
}

/** The approval of one passage by somebody who did not write it. */
export function Review({ passage, id, words, approve, undo }: ReviewProps) {
  const { unit, entry, review } = passage
  const { say } = words
  if (review === 'own') return <p>{say('ownPassage')}</p>
  if (review === 'approvedNow') {
    return (
      <p>
        {say('approvedNow')}{' '}
        <button
          aria-labelledby={`${id}-undo ${id}-head`}
          id={`${id}-undo`}
          onClick={() => undo(unit)}
          type="button"
        >
          {say('undo')}
        </button>
      </p>
    )
  }
  if (review !== 'mayApprove') return null
  if (differs(unit.source, entry?.target ?? '')) {
    return <ApproveDespite approve={approve} id={id} unit={unit} words={words} />
  }
  return (
    <button
      aria-labelledby={`${id}-approve ${id}-head`}
      id={`${id}-approve`}
      onClick={() => approve(unit, '')}
      type="button"
    >
      {say('approve')}
    </button>
  )
}

type DespiteProps = Pick<ReviewProps, 'approve' | 'id' | 'words'> & { unit: SourceUnit }

/** Where numbers or marks differ from the French, an approval says why they may. */
function ApproveDespite({ approve, id, unit, words }: DespiteProps) {
  const [reason, setReason] = useState('')
  const { say } = words
  return (
    <div className="passages-field__despite">
      <label htmlFor={`${id}-reason`} id={`${id}-reason-label`}>
        {say('despiteReason')}
      </label>
      <input
        aria-labelledby={`${id}-reason-label ${id}-head`}
        id={`${id}-reason`}
        onChange={(event) => setReason(event.target.value)}
        type="text"
        value={reason}
      />
      <button
        aria-labelledby={`${id}-approve ${id}-head`}
        disabled={reason.trim() === ''}
        id={`${id}-approve`}
        onClick={() => approve(unit, reason.trim())}
        type="button"
      >
        {say('approveDespite')}
      </button>
    </div>
  )
}
