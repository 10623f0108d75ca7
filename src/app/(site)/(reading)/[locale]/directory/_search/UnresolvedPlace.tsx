import { getTranslations } from 'next-intl/server'

import type { SearchView } from '@/data/directory'
import { helpLineOf } from '@/directory/places/outside'
import type { Province } from '@/directory/places/types'
import type { Locale } from '@/i18n/locales'

import { PlaceChoices } from './PlaceChoices'
import { searchPath } from './query'

interface Props {
  locale: Locale
  view: SearchView
}

const TITLES = {
  unknown: 'placeNotFound',
  postalCode: 'postalNotFound',
  ambiguous: 'placeAmbiguous',
  outside: 'placeOutside',
  positionOutside: 'positionOutside',
} as const

/** A place that leads nowhere yet: nobody is listed in an order that would mean nothing. */
export async function UnresolvedPlace({ locale, view }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.results' })
  const { unresolvedPlace: unresolved, asked } = view
  if (!unresolved) return null
  const { typed, problem, choices, outside } = unresolved
  return (
    <section id="results" className="section org-results" aria-labelledby="results-title">
      <h2 id="results-title" className="section-title">
        {t(TITLES[problem], { place: typed })}
      </h2>
      {choices.length > 0 && (
        <>
          <p>{t(problem === 'ambiguous' ? 'choosePlace' : 'didYouMean')}</p>
          <PlaceChoices locale={locale} asked={asked} choices={choices} />
        </>
      )}
      {outside && <Outside locale={locale} province={outside.province} />}
      {!outside && choices.length === 0 && <p>{t('placeHelp')}</p>}
      <p>
        <a href={searchPath(locale, asked, { place: undefined, lat: undefined, lon: undefined })}>
          {t('withoutPlace')}
        </a>
      </p>
    </section>
  )
}

interface OutsideProps {
  locale: Locale
  province: Province | null
}

/** The same kind of help, where the reader is. */
async function Outside({ locale, province }: OutsideProps) {
  const t = await getTranslations({ locale, namespace: 'directory.results' })
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
