import type { ReactNode } from 'react'

export interface LegendItem {
  /** The sign as the page draws it: a character or a `Badge`. */
  sign: ReactNode
  /** What it means; leave it out when the sign is a `Badge` that says it. */
  label?: ReactNode
}

/** What the signs of a table or a map mean. */
export function Legend({ label, items }: { label: string; items: readonly LegendItem[] }) {
  return (
    <ul className="legend" aria-label={label}>
      {items.map((item, index) => (
        <li key={index}>
          <span>{item.sign}</span>
          {item.label && <span>{item.label}</span>}
        </li>
      ))}
    </ul>
  )
}
