export interface SideNavItem {
  href: string
  label: string
  current?: boolean
  /** Language of the label when it is not the page's. */
  lang?: string
}

interface Props {
  /** Where we are, shown on the fold of a phone: the part of the guide. */
  title: string
  items: readonly SideNavItem[]
}

/** A list of neighbouring pages: a column on wide screens, a fold on a phone. Needs no script. */
export function SideNav({ title, items }: Props) {
  return (
    <nav aria-label={title}>
      <details className="side-nav">
        <summary>{title}</summary>
        <ul>
          {items.map((item) => (
            <li key={item.href}>
              <a href={item.href} aria-current={item.current ? 'page' : undefined} lang={item.lang}>
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
