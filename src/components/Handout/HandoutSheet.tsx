import type { ReactNode } from 'react'

import type { Given } from '@/data/giving'
import { handoutUrl, placeOf } from '@/data/givenMessage'
import type { OfficialNumbers } from '@/data/publicBodies'
import { dayAt } from '@/days/calendar'
import type { Format, Size } from '@/giving/fit'
import { absoluteUrl } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { withoutScheme } from '@/text/webAddress'

import { Handout } from './index'

export interface HandoutSheetProps {
  /** The language of who is handed it. */
  client: Locale
  format: Format
  given: readonly Given[]
  /** Nothing for what fits in none. */
  size: Size | undefined
  /** Of what it is about. */
  numbers: OfficialNumbers
}

/** What is handed over, as it is printed. */
export function HandoutSheet({ client, format, given, size, numbers }: HandoutSheetProps) {
  const isOne = given.length === 1 && given[0]
  const url = isOne ? absoluteUrl(client, placeOf(isOne)) : handoutUrl(given, client)
  return (
    <Sheet format={format}>
      <Handout
        locale={client}
        given={given}
        numbers={numbers}
        format={format}
        size={size ?? (format === 'half' ? 'dense' : 'small')}
        url={url}
        shownUrl={shownUrl(url, client)}
        today={dayAt(new Date())}
      />
    </Sheet>
  )
}

/** As it is printed: half a page twice on one. */
const Sheet = ({ format, children }: { format: Format; children: ReactNode }) => (
  <div className={`handout-sheet handout-sheet--${format}`}>
    {children}
    {format === 'half' && (
      <div className="handout-again" aria-hidden="true">
        {children}
      </div>
    )}
  </div>
)

/** What stands after the question mark is for a camera: nobody types it. */
const shownUrl = (url: string, client: Locale): string =>
  withoutScheme(url.includes('?') ? absoluteUrl(client, '/') : url)
