import { formatMoment } from '@/days/words'
import type { Label, Locale } from '@/i18n/locales'
import type { SiteStatus } from '@/operations/payload/readStatus'

import { WATCH_PATH } from '../SourceWatch/path'
import { VIEW_TITLES } from '../viewTitles'

import { ScreenLink } from '../ScreenLink'
import { Part } from './Part'
import { WORDS } from './words'

interface Props {
  admin: string
  locale: Locale
  watch: SiteStatus['watch']
}

/** The pages that texts cite: as many as each line of the desk says. */
export function Watch({ admin, locale, watch }: Props) {
  const count = (name: Label, value: number, isBad = false) => ({
    name: name[locale],
    value: new Intl.NumberFormat(locale).format(value),
    isBad: isBad && value > 0,
  })
  return (
    <Part
      title={WORDS.watch[locale]}
      facts={[
        ...(watch.isOn ? [] : [{ name: WORDS.state[locale], value: WORDS.watchOff[locale] }]),
        count(WORDS.watched, watch.pages),
        count(WORDS.watchToAnswer, watch.toAnswer),
        count(WORDS.watchUnwatched, watch.unwatched),
        count(WORDS.watchFailing, watch.failing),
        count(WORDS.watchLate, watch.late, watch.isOn),
        {
          name: WORDS.watchLast[locale],
          value: watch.lastRoundAt ? formatMoment(watch.lastRoundAt, locale) : WORDS.never[locale],
        },
      ]}
    >
      <p>
        <ScreenLink href={admin + WATCH_PATH}>
          {VIEW_TITLES['watched-sources']?.[locale]}
        </ScreenLink>
      </p>
    </Part>
  )
}
