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
  /** A second day, of a page that shows what lies between two. */
  until?: { name: QueryWord<Page>; label: string; value: string }
  /** What else was asked, and still is. */
  kept?: Partial<Record<QueryWord<Page>, string | undefined>>
}

/** A page of another day, chosen in the calendar of the device. Works without script. */
export function DayForm<Page extends PageWithQuery>(props: Props<Page>) {
  const { action, label, button, name, value, min, max, id, until, kept = {} } = props
  const days = [{ id, name, label, value }, ...(until ? [{ id: `${id}-until`, ...until }] : [])]
  return (
    <form className="day-form screen-only" method="get" action={action}>
      {days.map((day) => (
        <div className="field" key={day.name}>
          <label className="field-label" htmlFor={day.id}>
            {day.label}
          </label>
          <input
            className="input"
            id={day.id}
            type="date"
            name={day.name}
            defaultValue={day.value}
            min={min}
            max={max}
            required
          />
        </div>
      ))}
      {Object.entries<string | undefined>(kept).map(
        ([word, said]) => said && <input key={word} type="hidden" name={word} value={said} />,
      )}
      <button className="button button--secondary" type="submit">
        {button}
      </button>
    </form>
  )
}
