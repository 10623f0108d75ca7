import type { ReactNode } from 'react'

interface Props {
  label: string
  /** A link each. */
  children: ReactNode
}

/** What can be chosen above a paper, side by side under what it is. */
export const Choice = ({ label, children }: Props) => (
  <nav className="handout-choice" aria-label={label}>
    <p aria-hidden="true">{label}</p>
    <ul>{children}</ul>
  </nav>
)
