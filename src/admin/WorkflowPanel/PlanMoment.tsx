import { useId } from 'react'

import { DayBox } from '@/admin/DayField/DayBox'
import { isDay } from '@/days/calendar'
import { minutesOf } from '@/days/clock'
import { formatFullMoment } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import { sayMomentProblem } from '@/workflow/planMessages'
import { momentOf } from '@/workflow/plans'

import type { Words } from './words'

/** What is typed in the form of a moment. */
export interface Chosen {
  /** 'yyyy-MM-dd', or what was typed as long as it is none. */
  day: string
  /** 'HH:mm' */
  time: string
  /** Of an hour that comes twice: 'first' or 'second'. */
  turn: string
  reason: string
}

interface PlanMomentProps {
  chosen: Chosen
  locale: Locale
  words: Words
  onChange: (changed: Partial<Chosen>) => void
}

/** A day and an hour on Quebec's clock, and in words the moment that they are, or why they are none. */
export function PlanMoment({ chosen, locale, words, onChange }: PlanMomentProps) {
  const id = useId()
  const now = new Date()
  const isFilled = isDay(chosen.day) && minutesOf(chosen.time) !== undefined
  const { moment, refusals = [] } = momentOf(chosen, now)
  const isTwice = momentOf({ ...chosen, turn: '' }, now).refusals?.some(
    ({ code }) => code === 'planHourTwice',
  )
  return (
    <>
      <DayBox
        label={words.plan.day}
        locale={locale}
        onChange={(day) => onChange({ day })}
        value={chosen.day}
      />
      <label htmlFor={`${id}-time`}>{words.plan.time}</label>
      <input
        aria-describedby={`${id}-meant`}
        className="input workflow-panel-time"
        id={`${id}-time`}
        onChange={({ target }) => onChange({ time: target.value })}
        type="time"
        value={chosen.time}
      />
      <div aria-live="polite" id={`${id}-meant`}>
        {moment && <p>{fillIn(words.plan.meant, { moment: formatFullMoment(moment, locale) })}</p>}
        {isFilled &&
          refusals.map(({ code, params = {} }) => (
            <p className="desk-error" key={code}>
              {sayMomentProblem(code, params, locale)}
            </p>
          ))}
      </div>
      {isTwice && <Turns chosen={chosen} words={words} onChange={onChange} />}
    </>
  )
}

/** An hour that comes twice, in autumn: which of the two. */
const Turns = ({ chosen, words, onChange }: Omit<PlanMomentProps, 'locale'>) => (
  <fieldset className="workflow-panel-turns">
    <legend>{words.plan.turns}</legend>
    {(['first', 'second'] as const).map((turn) => (
      <label key={turn}>
        <input
          checked={chosen.turn === turn}
          name="turn"
          onChange={() => onChange({ turn })}
          type="radio"
          value={turn}
        />{' '}
        {words.plan[turn]}
      </label>
    ))}
  </fieldset>
)
