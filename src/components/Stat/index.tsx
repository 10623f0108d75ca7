import type { ReactNode } from 'react'

export interface StatItem {
  /** What is counted, in a few words. */
  label: ReactNode
  /** Already written in the reader's language. */
  value: ReactNode
}

/** Figures that sum a page up: the number large, its words under it. */
export function Stats({ items, size }: { items: readonly StatItem[]; size?: 'small' }) {
  return (
    <dl className={size === 'small' ? 'stats stats--small' : 'stats'}>
      {items.map((item, index) => (
        <div className="stat" key={index}>
          <dt className="stat-label">{item.label}</dt>
          <dd className="stat-value">{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
