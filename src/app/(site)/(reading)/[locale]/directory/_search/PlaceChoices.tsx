import type { Asked, PlaceChoice } from '@/data/directory'
import type { Locale } from '@/i18n/locales'

import { searchPath } from './query'

interface Props {
  locale: Locale
  asked: Asked
  choices: readonly PlaceChoice[]
}

/** Places that may be meant, each as the same search from there. */
export function PlaceChoices({ locale, asked, choices }: Props) {
  return (
    <ul className="place-choices">
      {choices.map(({ label, region, typed }) => (
        <li key={typed}>
          <a href={searchPath(locale, asked, { place: typed, lat: undefined, lon: undefined })}>
            {label}
          </a>
          {region && region !== label && <span className="muted"> ({region})</span>}
        </li>
      ))}
    </ul>
  )
}
