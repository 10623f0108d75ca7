import { HoursStatus } from '@/components/HoursStatus'
import type { OrganizationCard } from '@/data/directory'
import { listWords } from '@/directory/listWords'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'
import { toTelUri } from '@/text/telUri'

interface Props {
  locale: Locale
  organization: OrganizationCard
}

/** One organization: who, where, in which languages, for what, and how to call. */
export function Entry({ locale, organization }: Props) {
  const t = translator(locale, 'openData.embed')
  const { hours, kind, languages, municipalities, name, phone, services, slug } = organization
  const callUri = phone ? toTelUri(phone) : undefined
  return (
    <article className="embed-entry">
      <h2 className="org-card-name">
        <a
          href={pathTo(locale, {
            pathname: '/directory/organizations/[slug]',
            params: { slug },
          })}
          target="_blank"
          rel="noopener"
        >
          {name}
          <span className="visually-hidden"> {t('newTab')}</span>
        </a>
      </h2>
      <p className="small muted">{[kind, ...municipalities].join(' · ')}</p>
      {languages.length > 0 && (
        <p>
          {t('speaks')} {listWords(languages, locale)}
        </p>
      )}
      {services.length > 0 && (
        <ul className="embed-services" aria-label={t('offers')}>
          {services.map(({ value, label }) => (
            <li key={value}>{label}</li>
          ))}
        </ul>
      )}
      {hours && (
        <p className="small">
          <HoursStatus locale={locale} hours={hours} />
        </p>
      )}
      {phone && <p>{callUri ? <a href={callUri}>{phone}</a> : phone}</p>}
    </article>
  )
}
