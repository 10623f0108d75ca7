import type { ReactNode } from 'react'

/** What a state looks like: a sign, always with words. */
const SIGNS = {
  confirmed: '✓',
  partial: '◐',
  unconfirmed: undefined,
  changed: '↻',
  missing: '✕',
  info: 'i',
  neutral: undefined,
} as const

export type BadgeTone = keyof typeof SIGNS

/** A state in a few words: verified on, partly confirmed, from the web, missing. */
export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone; children: ReactNode }) {
  const sign = SIGNS[tone]
  return (
    <span className={`badge badge--${tone}`}>
      {sign && <span aria-hidden="true">{sign}</span>}
      <span>{children}</span>
    </span>
  )
}
