import { lastDays, type LookedAt, OFFERED_DAYS, STEPS } from '@/statistics/period'

import { STEP_LABELS, type Words } from './words'

interface Props {
  /** The page itself, without a question. */
  address: string
  period: LookedAt
  today: string
  words: Words
}

/** Which days are looked at: stands in the address, so that it can be kept and sent. */
export const Chooser = ({ address, period, today, words }: Props) => (
  <form action={address} aria-label={words.say('chooser')} className="statistics-chooser">
    <p className="statistics-offers">
      {OFFERED_DAYS.map((count) => {
        const { from, to } = lastDays(count, today)
        const isHere = from === period.from && to === period.to
        const step = count > 90 ? 'month' : count > 30 ? 'week' : 'day'
        return (
          <a
            aria-current={isHere ? 'true' : undefined}
            href={`${address}?${new URLSearchParams({ from, to, step }).toString()}`}
            key={count}
          >
            {words.say('lastDays', { n: words.number(count) })}
          </a>
        )
      })}
    </p>
    <div className="desk-row">
      {(['from', 'to'] as const).map((name) => (
        <label className="desk-field statistics-chooser__day" key={name}>
          <span className="desk-field__label">{words.say(name)}</span>
          <input
            className="input"
            defaultValue={period[name]}
            key={period[name]}
            max={today}
            name={name}
            type="date"
          />
        </label>
      ))}
      <label className="desk-field statistics-chooser__day">
        <span className="desk-field__label">{words.say('step')}</span>
        <select className="input" defaultValue={period.step} key={period.step} name="step">
          {STEPS.map((step) => (
            <option key={step} value={step}>
              {STEP_LABELS[step][words.locale]}
            </option>
          ))}
        </select>
      </label>
      <button className="button" type="submit">
        {words.say('show')}
      </button>
    </div>
  </form>
)
