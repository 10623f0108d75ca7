import type { ReactNode } from 'react'

/** One thing that is so, with its name. */
export interface Fact {
  name: string
  value: ReactNode
  /** Calls for somebody. */
  isBad?: boolean
}

/** A part of the page of operations: facts under a title. */
export const Part = ({
  title,
  facts,
  children,
}: {
  title: string
  facts: Fact[]
  children?: ReactNode
}) => (
  <section className="desk-section operations__part">
    <h2>{title}</h2>
    <dl>
      {facts.map(({ name, value, isBad }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={isBad ? 'operations__bad' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
    {children}
  </section>
)
