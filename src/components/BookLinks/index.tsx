import { formatDay } from '@/days/words'
import { sayFileSize } from '@/i18n/fileSize'
import type { Locale } from '@/i18n/locales'

/** Media types. */
export const EPUB = 'application/epub+zip'
export const PDF = 'application/pdf'

interface BookLink {
  path: string
  /** What it is, with its format: "The whole guide (EPUB)". */
  label: string
  type: string
  /** Its length; nothing until it was made once. */
  bytes?: number | null
}

interface Props {
  locale: Locale
  links: readonly BookLink[]
  /** When their words last changed, 'YYYY-MM-DD', where the page does not say it. */
  day?: string
}

/** Files to take along, each with how long it is, once that is known, and of when. */
export function BookLinks({ locale, links, day }: Props) {
  return (
    <ul className="book-links">
      {links.map((link) => {
        const facts = say(link, day, locale)
        return (
          <li key={link.path}>
            <a href={link.path} type={link.type} rel="nofollow">
              {link.label}
            </a>
            {facts !== '' && <span className="small muted"> {facts}</span>}
          </li>
        )
      })}
    </ul>
  )
}

const say = ({ bytes }: BookLink, day: string | undefined, locale: Locale): string =>
  [
    ...(typeof bytes === 'number' ? [sayFileSize(bytes, locale)] : []),
    ...(day === undefined ? [] : [formatDay(day, locale)]),
  ].join(' · ')
