import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  /** What each of the two ways is called, where somebody found nothing. */
  guide: string
  directory: string
}

/** The ways on from a page that has nothing for its reader: the guide, and who can help. */
export const Elsewhere = ({ locale, guide, directory }: Props) => (
  <ul>
    <li>
      <a href={pathTo(locale, '/guide')}>{guide}</a>
    </li>
    <li>
      <a href={pathTo(locale, '/directory')}>{directory}</a>
    </li>
  </ul>
)
