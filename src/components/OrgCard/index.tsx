import { GiveOn } from '@/components/GiveOn'
import { HoursStatus } from '@/components/HoursStatus'
import { Pictogram } from '@/components/Pictogram'
import { VerificationBadge } from '@/components/VerificationBadge'
import type { OrganizationCard } from '@/data/directory'
import { listWords } from '@/directory/listWords'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { pathTo } from '@/i18n/paths'
import { toTelUri } from '@/text/telUri'

interface Props {
  locale: Locale
  organization: OrganizationCard
}

/** One organization among results: can it help, where, now, and how sure we are. */
export function OrgCard({ locale, organization }: Props) {
  const t = translator(locale, 'directory.card')
  const { slug, name, languages, services, phone, hours } = organization
  const href = pathTo(locale, { pathname: '/directory/organizations/[slug]', params: { slug } })
  return (
    <article className="org-card">
      <div className="org-card-words">
        <h3 className="org-card-name">
          <a href={href}>{name}</a>
        </h3>
        <p className="org-card-where">{whereOf(locale, organization).join(' · ')}</p>
        <p className="org-card-speaks">
          {languages.length > 0 ? (
            <>
              <strong>{t('speaks')}</strong> {listWords(languages, locale)}
            </>
          ) : (
            t('noLanguage')
          )}
        </p>
        {services.length > 0 && (
          <ul className="org-card-services" aria-label={t('offers')}>
            {services.map(({ value, label }) => (
              <li key={value}>
                <Pictogram service={value} /> {label}
              </li>
            ))}
          </ul>
        )}
        <Why locale={locale} organization={organization} />
        <p className="org-card-trust">
          <VerificationBadge locale={locale} verification={organization.verification} />
        </p>
      </div>
      <div className="org-card-reach">
        {phone && (
          <a
            className="button button--secondary org-card-call"
            href={toTelUri(phone)}
            aria-label={`${t('call', { phone })}, ${name}`}
          >
            {phone}
          </a>
        )}
        {hours && (
          <p className="org-card-hours">
            <HoursStatus locale={locale} hours={hours} />
          </p>
        )}
        <GiveOn locale={locale} item={{ kind: 'sheet', slug }} name={name} />
      </div>
    </article>
  )
}

/** Why it comes where it comes: what was asked for and is there, then what is missing. */
function Why({ locale, organization: { reasons, shortfalls } }: Props) {
  const t = translator(locale, 'directory.card')
  return (
    <>
      {reasons.length > 0 && (
        <p className="org-card-reasons">
          {reasons.map((reason) => t(`reason.${reason}`)).join(' · ')}
        </p>
      )}
      {shortfalls.length > 0 && (
        <ul className="org-card-shortfalls">
          {shortfalls.map((shortfall) => (
            <li key={shortfall}>{t(`shortfall.${shortfall}`)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Kind, places, distance as far as it is known, and whom it reaches from afar. */
function whereOf(locale: Locale, organization: OrganizationCard): string[] {
  const t = translator(locale, 'directory.card')
  const places = organization.municipalities.slice(0, MAX_PLACES)
  const others = organization.municipalities.length - places.length
  const distance = describeDistance(locale, organization)
  return [
    organization.kind,
    ...(places.length > 0 ? [places.join(', ') + (others > 0 ? ` +${others}` : '')] : []),
    ...(distance ? [distance] : []),
    ...(organization.servesAllQuebec ? [t('allQuebec')] : []),
    // Said as a reason when it is what brings it here.
    ...(organization.remote && !organization.reasons.includes('remote') ? [t('remote')] : []),
  ]
}

const MAX_PLACES = 3

/** The distance in words; a place known only by its municipality or postal sector says so. */
export function describeDistance(
  locale: Locale,
  { distanceKm, precision }: Pick<OrganizationCard, 'distanceKm' | 'precision'>,
): string | null {
  if (distanceKm === null) return null
  const t = translator(locale, 'directory.card')
  const km = Math.round(distanceKm)
  if (precision === 'postalSector') return km < 3 ? t('inSector') : t('aboutKmSector', { km })
  if (precision !== 'address') return km < 3 ? t('inTown') : t('aboutKm', { km })
  return distanceKm < 1 ? t('lessThanKm') : t('km', { km })
}
