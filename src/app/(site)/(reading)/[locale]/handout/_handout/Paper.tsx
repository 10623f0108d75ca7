import type { ReactNode } from 'react'

import { Handout } from '@/components/Handout'
import type { Given } from '@/data/giving'
import { handoutUrl, placeOf } from '@/data/givenMessage'
import { findOfficialNumbers } from '@/data/publicBodies'
import { dayAt } from '@/days/calendar'
import type { Format, Size } from '@/giving/fit'
import { absoluteUrl } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { withoutScheme } from '@/text/webAddress'

interface Props {
  /** The language of who is handed it. */
  client: Locale
  format: Format
  given: readonly Given[]
  /** Nothing for what fits in none. */
  size: Size | undefined
}

/** What is handed over, with the official numbers of what it is about. */
export async function Paper({ client, format, given, size }: Props) {
  const topics = given.flatMap((one) => (one.kind === 'text' ? one.chapter.sensitiveTopics : []))
  const numbers = await findOfficialNumbers({ locale: client, topics })
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
