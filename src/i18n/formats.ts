import type { Formats } from 'next-intl'

/** Quebec's time, whatever the clock of the machine that renders. */
export const TIME_ZONE = 'America/Toronto'

/** Named formats for `{date, date, long}` in messages and `format.dateTime(date, 'long')`. */
export const formats = {
  dateTime: {
    long: { day: 'numeric', month: 'long', year: 'numeric' },
    medium: { day: 'numeric', month: 'short', year: 'numeric' },
    short: { day: 'numeric', month: 'short' },
    month: { month: 'long', year: 'numeric' },
  },
  number: {
    integer: { maximumFractionDigits: 0 },
    dollars: { style: 'currency', currency: 'CAD', maximumFractionDigits: 0 },
    distance: { maximumFractionDigits: 1 },
    percent: { style: 'percent', maximumFractionDigits: 0 },
  },
} satisfies Formats
