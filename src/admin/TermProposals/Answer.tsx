import { useId, useState } from 'react'

import { PROPOSAL_LENGTHS, type ProposalAction } from '@/translation/glossary/proposals'
import type { ProposalStanding } from '@/translation/payload/people/proposalEndpoints'

import type { Words } from './words'

interface Props {
  standing: ProposalStanding
  trouble: string
  words: Words
  decide: (action: ProposalAction, said: { answer: string; definition: string }) => Promise<void>
}

/** Accepts or refuses a proposal, with a word back; for who only reads it, that it waits. */
export function Answer({ standing, trouble, words, decide }: Props) {
  const { say } = words
  const { isOwn, mayDecide, now } = standing
  const id = useId()
  const [answer, setAnswer] = useState('')
  const [definition, setDefinition] = useState(standing.definition)
  const [isBusy, setIsBusy] = useState(false)
  if (!mayDecide) return <p className="desk-empty">{say('waits')}</p>

  async function press(action: ProposalAction) {
    setIsBusy(true)
    await decide(action, { answer, definition })
    setIsBusy(false)
  }

  return (
    <div className="term-proposal__answer">
      {isOwn && <p className="desk-empty">{say('own')}</p>}
      {!isOwn && !now && (
        <Field
          help={say('definitionNeeded')}
          id={`${id}-definition`}
          label={say('definition')}
          onChange={setDefinition}
          text={definition}
        />
      )}
      <Field
        help={say('answerHelp')}
        id={`${id}-answer`}
        label={say('answer')}
        onChange={setAnswer}
        text={answer}
      />
      {trouble && (
        <p className="desk-error" role="alert">
          {trouble}
        </p>
      )}
      <div className="button-row">
        {!isOwn && (
          <button
            className="button"
            disabled={isBusy}
            onClick={() => void press('accept')}
            type="button"
          >
            {say('accept')}
          </button>
        )}
        <button
          className="button button--secondary"
          disabled={isBusy}
          onClick={() => void press('refuse')}
          type="button"
        >
          {say(isOwn ? 'withdraw' : 'refuse')}
        </button>
      </div>
    </div>
  )
}

interface FieldProps {
  id: string
  label: string
  help: string
  text: string
  onChange: (text: string) => void
}

const Field = ({ id, label, help, text, onChange }: FieldProps) => (
  <div className="desk-field term-proposal__field">
    <label className="desk-field__label" htmlFor={id}>
      {label}
    </label>
    <textarea
      aria-describedby={`${id}-help`}
      className="input"
      id={id}
      maxLength={PROPOSAL_LENGTHS.text}
      onChange={({ target }) => onChange(target.value)}
      rows={3}
      value={text}
    />
    <p className="desk-muted" id={`${id}-help`}>
      {help}
    </p>
  </div>
)
