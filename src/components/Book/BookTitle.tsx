import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { withoutScheme } from '@/text/webAddress'

interface Props {
  locale: Locale
  title: string
  /** What it is, in a few words. */
  lead: string
  /** What it holds, and of when: "Edition of 29 November 2026 · 12 chapters". */
  edition: string
  /** Why the site may say something else by now; of the guide when left out. */
  changes?: string
  /** Where it is read as it is today. */
  address: string
  /** Shown above the title: the mark of the site. */
  children?: React.ReactNode
}

/** The first page: what this is, of when, where to read what holds today. */
export function BookTitle({ locale, title, lead, edition, changes, address, children }: Props) {
  const t = translator(locale, 'guide.book')
  const common = translator(locale, 'common')
  return (
    <>
      {children}
      <p className="book-site">{common('siteName')}</p>
      <h1>{title}</h1>
      <p className="page-lead">{lead}</p>
      <p className="book-edition">{edition}</p>
      <p>
        {changes ?? t('mayHaveChanged')} <a href={address}>{withoutScheme(address)}</a>
      </p>
      <p className="book-legal">{common('footer.notLegalAdvice')}</p>
    </>
  )
}
