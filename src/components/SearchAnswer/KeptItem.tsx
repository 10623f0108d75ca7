import type { ReactNode } from 'react'

/** HTML of something that was drawn before, or is drawn now and kept under its key. */
export type Keep = (key: string, drawn: ReactNode) => string

interface Props {
  keep: Keep
  /** All that it is drawn from. */
  from: readonly unknown[]
  children: ReactNode
}

/** An item of a list that many answers show alike: most of a page's time is its drawing. */
export const KeptItem = ({ keep, from, children }: Props) => (
  <li dangerouslySetInnerHTML={{ __html: keep(JSON.stringify(from), children) }} />
)
