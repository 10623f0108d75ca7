import type { ReactNode } from 'react'

interface Props {
  id: string
  title: string
  children: ReactNode
}

/** One panel around the open passage. */
export const Panel = ({ id, title, children }: Props) => (
  <section aria-labelledby={id} className="translation-desk__panel">
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)
