import { HoursTable } from '@/components/HoursTable'
import type { SiteView } from '@/data/directory'
import type { Locale } from '@/i18n/locales'

import { SheetWords } from './SheetWords'

interface Props {
  locale: Locale
  site: SiteView
  /** Date 'YYYY-MM-DD': days that differ and are past are left out. */
  today: string
}

/** When a place is open, in the words of its organization too. */
export const PlaceHours = ({ locale, site, today }: Props) => (
  <HoursTable
    locale={locale}
    hours={site.hours}
    today={today}
    reasons={site.reasons}
    note={site.hoursNote && <SheetWords locale={locale} text={site.hoursNote} />}
  />
)
