import type { PlaceChoice, SearchView } from '@/data/directory'
import { helpLineOf } from '@/directory/places/outside'
import type { Province } from '@/directory/places/types'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

import { PlaceChoices } from '../PlaceChoices'

interface Props {
  locale: Locale
  unresolved: NonNullable<SearchView['unresolvedPlace']>
  /** The same search from another place, or from none. */
  pathFrom: (place: PlaceChoice['typed'] | undefined) => string
  /** What else was found stands on the page: the title then leads to no results of its own. */
  isBeside?: boolean
}

const TITLES = {
  unknown: 'placeNotFound',
  postalCode: 'postalNotFound',
  ambiguous: 'placeAmbiguous',
  outside: 'placeOutside',
  positionOutside: 'positionOutside',
} as const

/** A place that leads nowhere yet: why, and the ways on. */
export function UnresolvedPlace({ locale, unresolved, pathFrom, isBeside }: Props) {
  const t = translator(locale, 'directory.results')
  const { typed, problem, choices, outside } = unresolved
  const titleId = isBeside ? 'place-title' : 'results-title'
  return (
    <section
      id={isBeside ? undefined : 'results'}
      className="section org-results"
      aria-labelledby={titleId}
    >
      <h2 id={titleId} className="section-title">
        {t(TITLES[problem], { place: typed })}
      </h2>
      {choices.length > 0 && (
        <>
          <p>{t(problem === 'ambiguous' ? 'choosePlace' : 'didYouMean')}</p>
          <PlaceChoices pathFrom={pathFrom} choices={choices} />
        </>
      )}
      {outside && <Outside locale={locale} province={outside.province} />}
      {!outside && choices.length === 0 && <p>{t('placeHelp')}</p>}
      <p>
        <a href={pathFrom(undefined)}>{t('withoutPlace')}</a>
      </p>
    </section>
  )
}

interface OutsideProps {
  locale: Locale
  province: Province | null
}

/** The same kind of help, where the reader is. */
function Outside({ locale, province }: OutsideProps) {
  const t = translator(locale, 'directory.results')
  if (!province) return <p>{t('outsideCanada')}</p>
  return (
    <>
      <p>{t('outsideQuebec')}</p>
      <ul>
        <li>
          <a href="tel:211">{t('call211')}</a>
        </li>
        <li>
          <a href={helpLineOf(province)} rel="noopener">
            {t('site211')}
          </a>
        </li>
      </ul>
    </>
  )
}
