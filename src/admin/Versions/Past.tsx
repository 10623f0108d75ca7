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
}

/** Whether anybody may read what the chapter said; for administrators, who answer for it. */
export function Past({ locale, address, before }: Props) {
  const action = before === undefined ? 'hide' : 'show'
  return (
    <section className="desk-section" aria-labelledby="versions-past">
      <h2 id="versions-past">{WORDS.past[locale]}</h2>
      <p>
        {before === undefined
          ? WORDS.pastShown[locale]
          : fillIn(WORDS.pastHidden[locale], { before: formatMoment(before, locale) })}
      </p>
      <PastButton
        address={address}
        action={action}
        label={WORDS[action][locale]}
        question={WORDS[action === 'hide' ? 'hideQuestion' : 'showQuestion'][locale]}
        reasonLabel={WORDS.reason[locale]}
      />
    </section>
  )
}
