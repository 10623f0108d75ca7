import { useId, type ReactNode } from 'react'

interface Props {
  title: ReactNode
  /** Fragment of the address, and what the section is named by. */
  id?: string
  /** `small` in a side column. */
  size?: 'normal' | 'small'
  className?: string
  children: ReactNode
}

/** A part of a page, opened by a strong rule and named by its `h2`. */
export function Section({ title, id, size = 'normal', className, children }: Props) {
  const madeId = useId()
  const titleId = id ? `${id}-title` : madeId
  const classes = ['section', size === 'small' && 'section--small', className]
  return (
    <section id={id} className={classes.filter(Boolean).join(' ')} aria-labelledby={titleId}>
      <h2 id={titleId} className="section-title">
        {title}
      </h2>
      {children}
    </section>
  )
}
