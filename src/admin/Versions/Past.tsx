import { formatMoment } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { PastButton } from './PastButton'
import { WORDS } from './words'

interface Props {
  locale: Locale
  address: string
  /** Before which moment (ISO) the past is hidden; nothing when all of it is shown. */
  before: string | undefined
  /** The text was published again since, in some language: what it said before that can be hidden too. */
  hidesMore: boolean
}

/** Whether anybody may read what the chapter said; for administrators, who answer for it. */
export function Past({ locale, address, before, hidesMore }: Props) {
  return (
    <section className="desk-section" aria-labelledby="versions-past">
      <h2 id="versions-past">{WORDS.past[locale]}</h2>
      <p>
        {before === undefined
          ? WORDS.pastShown[locale]
          : fillIn(WORDS.pastHidden[locale], { before: formatMoment(before, locale) })}
      </p>
      {(before === undefined || hidesMore) && (
        <>
          <p className="desk-muted">{WORDS.onlineStays[locale]}</p>
          <PastButton
            address={address}
            action="hide"
            label={WORDS[before === undefined ? 'hide' : 'hideMore'][locale]}
            question={WORDS.hideQuestion[locale]}
            reasonLabel={WORDS.reason[locale]}
          />
        </>
      )}
      {before !== undefined && (
        <PastButton
          address={address}
          action="show"
          label={WORDS.show[locale]}
          question={WORDS.showQuestion[locale]}
          reasonLabel={WORDS.reason[locale]}
        />
      )}
    </section>
  )
}
