import type { PageWithQuery, QueryWord } from '@/i18n/pageQueries'

interface Props<Page extends PageWithQuery> {
  /** Where it leads: the page without a query. */
  action: string
  label: string
  button: string
  name: QueryWord<Page>
  /** The day that was asked for. */
  value?: string | undefined
  /** Days that can be chosen (`yyyy-MM-dd`). */
  min?: string | undefined
  max: string
  id: string
}

/** A page of another day, chosen in the calendar of the device. Works without script. */
export function DayForm<Page extends PageWithQuery>(props: Props<Page>) {
  const { action, label, button, name, value, min, max, id } = props
  return (
    <form className="day-form screen-only" method="get" action={action}>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        <input
          className="input"
          id={id}
          type="date"
          name={name}
          defaultValue={value}
          min={min}
          max={max}
          required
        />
      </div>
      <button className="button button--secondary" type="submit">
        {button}
      </button>
    </form>
  )
}
