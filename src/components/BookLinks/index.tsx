import type { BookFacts } from '@/data/bookFacts'
import { formatDay } from '@/days/words'
import { sayFileSize } from '@/i18n/fileSize'
import type { Locale } from '@/i18n/locales'

export interface BookLink {
  href: string
  /** What it is, with its format: "The whole guide, EPUB". */
  label: string
  /** Media type. */
  type: string
  facts: BookFacts | undefined
}

/** Files to take along, each with how long it is and of when. */
export function BookLinks({ locale, links }: { locale: Locale; links: readonly BookLink[] }) {
  return (
    <ul className="book-links">
      {links.map(({ href, label, type, facts }) => (
        <li key={href}>
          <a href={href} type={type} rel="nofollow">
            {label}
          </a>
          {facts && <span className="small muted"> {say(facts, locale)}</span>}
        </li>
      ))}
    </ul>
  )
}

const say = ({ bytes, day }: BookFacts, locale: Locale): string =>
  [...(bytes === null ? [] : [sayFileSize(bytes, locale)]), formatDay(day, locale)].join(' · ')
