import type { Locale } from '@/i18n/locales'

import type { Review } from './useProposal'
import { WORDS } from './words'

interface Props {
  locale: Locale
  review: Review
  /** A code, or '' as long as none is chosen. */
  value: string
  onChoose: (region: string) => void
}

/** Where a missing organization will be found; that of its town is chosen already. */
export function Region({ locale, review: { regions }, value, onChoose }: Props) {
  if (!regions) return null
  return (
    <label className="proposal-desk-answer">
      {WORDS[regions.ofTown ? 'regionOfTown' : 'region'][locale]}
      <select onChange={({ target }) => onChoose(target.value)} required value={value}>
        <option value="">{WORDS.chooseRegion[locale]}</option>
        {regions.options.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
