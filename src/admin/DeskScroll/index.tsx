import type { ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** What is in it, for those who hear it. */
  label: string
  isTall?: boolean
}

/** A table too wide or too long for its place; it scrolls by keyboard too. */
export const DeskScroll = ({ children, label, isTall = false }: Props) => (
  <div
    className={isTall ? 'desk-scroll desk-scroll--tall' : 'desk-scroll'}
    role="region"
    aria-label={label}
    tabIndex={0}
  >
    {children}
  </div>
)
