import { type ReactNode, useId } from 'react'

interface Props {
  children: ReactNode
  title: ReactNode
  /** What stands at the end of the head: when, how many. */
  aside?: ReactNode
}

/** A part of a desk, under its rule. */
export const DeskSection = ({ aside, children, title }: Props) => {
  const titleId = useId()
  return (
    <section aria-labelledby={titleId} className="desk-section">
      <div className="desk-section__head">
        <h2 id={titleId}>{title}</h2>
        {aside && <span className="desk-muted">{aside}</span>}
      </div>
      {children}
    </section>
  )
}
