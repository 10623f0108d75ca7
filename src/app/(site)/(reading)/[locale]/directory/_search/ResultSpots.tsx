import type { MapEntry, ResultMapView, SpotView } from '@/data/directory'
import { listWords } from '@/directory/listWords'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'
import { toTelUri } from '@/text/telUri'

interface Props {
  locale: Locale
  map: ResultMapView
}

export const spotId = (number: number): string => `place-${number}`

export const placeWords = ({ address, town }: Pick<SpotView, 'address' | 'town'>): string =>
  [address, town].filter(Boolean).join(', ')

/** Every place of the map with who is there: what the map says, in words. The script reads it from here. */
export function Spots({ locale, map: { spots } }: Props) {
  const t = translator(locale, 'directory.map')
  return (
    <>
      <h3>{t('spots')}</h3>
      <ol className="result-spots">
        {spots.map((spot) => (
          <li
            key={spot.number}
            id={spotId(spot.number)}
            className="result-spot"
            data-lat={spot.latitude}
            data-lon={spot.longitude}
            data-sign={signOf(spot)}
          >
            <span className="result-spot-number">{spot.number}</span>
            <div className="result-spot-words">
              <p className="result-spot-where">
                {placeWords(spot)}
                {spot.isRough && <span className="muted"> · {t('rough')}</span>}
              </p>
              <Entries locale={locale} entries={spot.entries} />
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

const signOf = ({ isRough, isProvincial }: SpotView): string | undefined =>
  [isRough && 'rough', isProvincial && 'wide'].filter(Boolean).join(' ') || undefined

/** Who was found and has no place to show, by why. */
export function Beside({ locale, map: { beside } }: Props) {
  const t = translator(locale, 'directory.map')
  if (beside.length === 0) return null
  return (
    <section className="result-beside" aria-label={t('besideLead')}>
      <p>{t('besideLead')}</p>
      {beside.map(({ why, entries }) => (
        <div key={why}>
          <h3>{t(`beside.${why}`)}</h3>
          <Entries locale={locale} entries={entries} />
        </div>
      ))}
    </section>
  )
}

function Entries({ locale, entries }: { locale: Locale; entries: readonly MapEntry[] }) {
  return (
    <ul className="result-entries">
      {entries.map((entry) => (
        <li key={`${entry.slug} ${entry.address}`}>
          <Entry locale={locale} entry={entry} />
        </li>
      ))}
    </ul>
  )
}

function Entry({ locale, entry }: { locale: Locale; entry: MapEntry }) {
  const t = translator(locale, 'directory.map')
  const card = translator(locale, 'directory.card')
  const { slug, name, phone, languages, servesAllQuebec, address, towns } = entry
  const params = { slug }
  const facts = [
    ...(address ? [address] : []),
    ...towns,
    ...(languages.length > 0 ? [`${card('speaks')} ${listWords(languages, locale)}`] : []),
    ...(servesAllQuebec ? [t('allQuebec')] : []),
  ]
  return (
    <>
      <a
        className="result-entry-name"
        href={pathTo(locale, { pathname: '/directory/organizations/[slug]', params })}
      >
        {name}
      </a>
      {phone && (
        <a
          className="result-entry-call"
          href={toTelUri(phone)}
          aria-label={`${card('call', { phone })}, ${name}`}
        >
          {phone}
        </a>
      )}
      {facts.length > 0 && <span className="small muted">{facts.join(' · ')}</span>}
    </>
  )
}
