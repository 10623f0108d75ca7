import { useEffect, useId, useRef, useState } from 'react'

import type { Locale } from '@/i18n/locales'
import type { Plannable, ShownPlan } from '@/workflow/payload/offerPlans'
import { momentOf } from '@/workflow/plans'

import { type Chosen, PlanMoment } from './PlanMoment'
import type { Words } from './words'

/** An hour at which people are at work to see what comes of it. */
const USUAL_TIME = '09:00'

interface PlanFormProps {
  offered: Plannable
  /** What was chosen before. */
  before: ShownPlan | undefined
  isBusy: boolean
  locale: Locale
  words: Words
  onCancel: () => void
  onConfirm: (chosen: Chosen) => void
}

/** Asks for a day and an hour, and of a withdrawal why; Escape goes back. */
export function PlanForm({ offered, before, isBusy, locale, words, ...on }: PlanFormProps) {
  const [chosen, setChosen] = useState<Chosen>({
    day: before?.day ?? '',
    time: before?.time ?? USUAL_TIME,
    turn: '',
    reason: before?.reason ?? '',
  })
  const change = (changed: Partial<Chosen>) => setChosen((last) => ({ ...last, ...changed }))
  const group = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => group.current?.querySelector('input')?.focus(), [])

  const isMoment = momentOf(chosen, new Date()).moment !== undefined
  const isReady = isMoment && (!offered.needsReason || chosen.reason.trim() !== '')
  return (
    <div
      aria-labelledby={id}
      className="workflow-panel-reason"
      onKeyDown={(event) => event.key === 'Escape' && on.onCancel()}
      ref={group}
      role="group"
    >
      <h3 id={id}>{offered.label}</h3>
      <PlanMoment chosen={chosen} locale={locale} words={words} onChange={change} />
      {offered.needsReason && (
        <Reason offered={offered} words={words} chosen={chosen} onChange={change} />
      )}
      <div className="button-row">
        <button
          className="button"
          disabled={isBusy || !isReady}
          onClick={() => on.onConfirm(chosen)}
          type="button"
        >
          {words.plan.confirm}
        </button>
        <button className="button button--plain" onClick={on.onCancel} type="button">
          {words.cancel}
        </button>
      </div>
    </div>
  )
}

interface ReasonProps {
  offered: Plannable
  words: Words
  chosen: Chosen
  onChange: (changed: Pick<Chosen, 'reason'>) => void
}

function Reason({ offered, words, chosen, onChange }: ReasonProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{words.reason}</label>
      <textarea
        aria-describedby={`${id}-readers`}
        className="input"
        id={id}
        onChange={({ target }) => onChange({ reason: target.value })}
        required
        rows={3}
        value={chosen.reason}
      />
      <p className="desk-muted" id={`${id}-readers`}>
        {offered.reasonReadBy}
      </p>
    </>
  )
}
