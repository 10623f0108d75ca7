import type { Formats } from 'next-intl'

/** Named formats of numbers, for `{km, number, distance}` in messages. Days and moments: `@/days`. */
export const formats = {
  number: {
    integer: { maximumFractionDigits: 0 },
    dollars: { style: 'currency', currency: 'CAD', maximumFractionDigits: 0 },
    distance: { maximumFractionDigits: 1 },
    percent: { style: 'percent', maximumFractionDigits: 0 },
  },
} satisfies Formats
