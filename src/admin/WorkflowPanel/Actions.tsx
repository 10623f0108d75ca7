import { type Ref, useRef, useState } from 'react'

import { AskFirst } from '../AskFirst'
import { ReasonForm } from './ReasonForm'
import type { Offer, OfferedAction } from './useWorkflow'
import type { Words } from './words'

interface ActionsProps {
  offer: Offer
  /** What can be done is asked again: a press now could meet another button than the one aimed at. */
  isAsking: boolean
  words: Words
  act: (action: OfferedAction['action'], reason: string) => Promise<string[] | undefined>
  /** Asks again how the document stands. */
  askAgain: () => void
}

/** One button for each action; the form of a reason stands in the place of the button that asks it. */
export function Actions({ offer, isAsking, words, act, askAgain }: ActionsProps) {
  const [asked, setAsked] = useState<string>()
  const [isActing, setIsActing] = useState(false)
  const [refused, setRefused] = useState<{ action: string; sentences: string[] }>()
  const buttons = useRef(new Map<string, HTMLButtonElement | null>())

  async function run(action: OfferedAction['action'], reason: string) {
    setIsActing(true)
    try {
      setRefused({ action, sentences: (await act(action, reason)) ?? [] })
    } catch {
      // It may be done, or not: what was typed stays, and the panel looks how the document stands.
      setRefused({ action, sentences: [words.unsure] })
      askAgain()
    } finally {
      setIsActing(false)
    }
  }

  function cancel(action: string) {
    setAsked(undefined)
    setRefused(undefined)
    // The button is drawn again once the form has gone.
    requestAnimationFrame(() => buttons.current.get(action)?.focus())
  }

  const isBusy = isActing || isAsking
  const ready = offer.actions.filter(
    ({ refusals, needsReason }) => !refusals.length && !needsReason,
  )
  // Whoever may publish is not the one to submit.
  const first = ready.find(({ action }) => action === 'publish') ?? ready[0]
  return (
    <ul aria-busy={isBusy} className="workflow-panel-actions">
      {offer.actions.map((action) => (
        <li key={action.action}>
          {asked === action.action ? (
            <ReasonForm
              label={action.label}
              question={action.question}
              readBy={action.reasonReadBy}
              isBusy={isBusy}
              words={words}
              onCancel={() => cancel(action.action)}
              onConfirm={(reason) => void run(action.action, reason)}
            />
          ) : (
            <ActionButton
              action={action}
              isBusy={isBusy}
              isMain={action === first}
              onAsk={() => setAsked(action.action)}
              onDo={() => run(action.action, '')}
              ref={(button) => void buttons.current.set(action.action, button)}
            />
          )}
          <Refusals action={action} offer={offer} words={words} />
          {refused?.action === action.action && <Sentences sentences={refused.sentences} />}
        </li>
      ))}
    </ul>
  )
}

interface ActionButtonProps {
  action: OfferedAction
  isBusy: boolean
  isMain: boolean
  /** Opens the form of a reason. */
  onAsk: () => void
  onDo: () => Promise<void>
  ref: Ref<HTMLButtonElement>
}

function ActionButton({ action, isBusy, isMain, onAsk, onDo, ref }: ActionButtonProps) {
  const { label, needsReason, question = [], refusals } = action
  if (isAskedFirst(action)) {
    return (
      <AskFirst
        isDisabled={isBusy}
        isMain={isMain}
        label={label}
        question={question}
        yes={label}
        onYes={onDo}
      />
    )
  }
  return (
    <button
      ref={ref}
      type="button"
      className={isMain ? 'button' : 'button button--secondary'}
      disabled={refusals.length > 0 || isBusy}
      aria-expanded={needsReason ? false : undefined}
      onClick={() => (needsReason ? onAsk() : void onDo())}
    >
      {label}
    </button>
  )
}

/** Where a reason is typed, the form of it stands between the button and what it does. */
const isAskedFirst = ({ needsReason, question = [] }: OfferedAction): boolean =>
  !needsReason && question.length > 0

interface RefusalsProps {
  action: OfferedAction
  offer: Offer
  words: Words
}

/** Why an action cannot be done now; what the list above the actions says already is not repeated. */
function Refusals({ action, offer, words }: RefusalsProps) {
  if (action.refusals.length === 0) return null
  const own = action.refusals.filter(
    (sentence) => !offer.blockers.some((other) => other.sentence === sentence),
  )
  const sentences = own.length < action.refusals.length ? [...own, words.seeAbove] : own
  return (
    <div className="workflow-panel-refusals">
      <p>{words.blocked}</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

/** What the site answered to an action that was refused. */
const Sentences = ({ sentences }: { sentences: readonly string[] }) => (
  <div role="alert">
    {sentences.map((sentence) => (
      <p key={sentence} className="desk-error">
        {sentence}
      </p>
    ))}
  </div>
)
