import { type ReactNode, useRef, useState } from 'react'

import type { Locale } from '@/i18n/locales'
import type { Plannable, ShownPlan } from '@/workflow/payload/offerPlans'

import { AskFirst } from '../AskFirst'
import { PlanForm } from './PlanForm'
import { type SendPlan, usePlanning } from './usePlanning'
import type { Offer, PlanOrder } from './useWorkflow'
import type { Words } from './words'

interface PlansProps {
  offer: Offer
  isBusy: boolean
  /** Words are typed that are not saved: what is chosen now would be of the text before them. */
  isModified: boolean
  locale: Locale
  words: Words
  plan: SendPlan
  askAgain: () => void
  /** What can be done now, between what is planned and what can be. */
  children: ReactNode
}

/** What is planned for a moment and what became of it, and the buttons that choose one. */
export function Plans({ offer, isModified, locale, words, children, ...more }: PlansProps) {
  const { plans = [], plannable = [] } = offer
  const planning = usePlanning(words, more.plan, more.askAgain)
  const saidIn = useRef<HTMLParagraphElement>(null)
  const isBusy = planning.isSending || more.isBusy

  async function settle(order: PlanOrder, done: string) {
    if (!(await planning.settle(order, done))) return
    // The button goes with the plan: the cursor stays in the panel.
    requestAnimationFrame(() => saidIn.current?.focus())
  }
  return (
    <>
      {plans.map((shown) => (
        <PlanNote
          isBusy={isBusy}
          key={shown.planned}
          plan={shown}
          words={words}
          onCancel={() =>
            settle({ do: 'cancel', ...idOf(shown) }, words.plan.cancelled[shown.planned])
          }
          onRead={() => void settle({ do: 'read', ...idOf(shown) }, words.plan.noted)}
        />
      ))}
      <p className="workflow-panel-said" ref={saidIn} role="status" tabIndex={-1}>
        {planning.said}
      </p>
      {children}
      {!isModified && plannable.length > 0 && (
        <ul aria-busy={isBusy} className="workflow-panel-actions">
          {plannable.map((offered) => (
            <PlanButton
              before={plans.find(({ mark }) => mark === offered.mark)}
              isBusy={isBusy}
              key={offered.planned}
              locale={locale}
              offered={offered}
              words={words}
              onChoose={(order) => void planning.choose(order)}
              onTurn={planning.forget}
            />
          ))}
        </ul>
      )}
      {planning.refused.length > 0 && (
        <div role="alert">
          {planning.refused.map((sentence) => (
            <p key={sentence} className="desk-error">
              {sentence}
            </p>
          ))}
        </div>
      )}
    </>
  )
}

interface PlanNoteProps {
  plan: ShownPlan
  isBusy: boolean
  words: Words
  onCancel: () => Promise<void>
  onRead: () => void
}

/** How a plan stands, and what ends it. */
const PlanNote = ({ plan, isBusy, words, onCancel, onRead }: PlanNoteProps) => (
  <div className="workflow-panel-note workflow-panel-plan">
    {plan.sentences.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
    {plan.mayCancel && (
      <AskFirst
        isSmall
        isDisabled={isBusy}
        label={words.plan.cancel[plan.planned]}
        question={plan.question}
        yes={words.plan.cancel[plan.planned]}
        onYes={onCancel}
      />
    )}
    {(plan.isNews || plan.maySettle) && (
      <button
        type="button"
        className="button button--secondary button--small"
        disabled={isBusy}
        onClick={onRead}
      >
        {plan.isNews ? words.plan.read : words.plan.settle}
      </button>
    )}
  </div>
)

interface PlanButtonProps {
  offered: Plannable
  /** The plan that another moment is chosen for, if there is one. */
  before: ShownPlan | undefined
  isBusy: boolean
  locale: Locale
  words: Words
  onChoose: (order: PlanOrder) => void
  /** The form is opened or closed: what was answered to it is said no more. */
  onTurn: () => void
}

/** A button, and in its place the form of a moment once it is pressed. */
function PlanButton({ offered, before, isBusy, words, ...more }: PlanButtonProps) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  function turn(open: boolean) {
    more.onTurn()
    setIsOpen(open)
    // The button is drawn again once the form has gone.
    if (!open) requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <li>
      {isOpen ? (
        <PlanForm
          before={before}
          isBusy={isBusy}
          locale={more.locale}
          offered={offered}
          words={words}
          onCancel={() => turn(false)}
          onConfirm={(chosen) =>
            more.onChoose({ do: 'choose', ...idOf(offered), action: offered.action, ...chosen })
          }
        />
      ) : (
        <button
          ref={button}
          type="button"
          className="button button--secondary"
          disabled={isBusy}
          aria-expanded={false}
          onClick={() => turn(true)}
        >
          {before?.state === 'waiting' ? words.plan.change : offered.label}
        </button>
      )}
    </li>
  )
}

const idOf = ({ planned, mark }: Pick<PlanOrder, 'planned' | 'mark'>) => ({ planned, mark })
