import { getTranslations } from 'next-intl/server'

import { HoursStatus } from '@/components/HoursStatus'
import { describeDistance } from '@/components/OrgCard'
import { Pictogram } from '@/components/Pictogram'
import type { HelpersView, OrganizationCard } from '@/data/directory'
import { listWords } from '@/directory/listWords'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { toTelUri } from '@/text/telUri'

interface Props {
  locale: Locale
  view: HelpersView
  /** The place as it was typed, that the finder is opened with. */
  near?: string | undefined
}

/** A few organizations that help with something, for a side column: the heading is the caller's. */
export async function OrgHelpers({ locale, view, near }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.helpers' })
  if (view.total === 0) return <p className="muted">{t('none')}</p>
  const place = view.place ? near : undefined
  return (
    <>
      {view.place && <p className="small muted">{t('near', { place: view.place })}</p>}
      <ul className="rows org-helpers">
        {view.helpers.map((helper) => (
          <li key={helper.slug}>
            <Helper locale={locale} helper={helper} />
          </li>
        ))}
      </ul>
      <p className="small muted screen-only">{t('all')}</p>
      <ul className="org-helpers-services screen-only">
        {view.services.map(({ value, label, count }) => (
          <li key={value}>
            <a href={pathTo(locale, { pathname: '/directory', query: { service: value, place } })}>
              <Pictogram service={value} /> {t('ofService', { service: label, count })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

async function Helper({ locale, helper }: { locale: Locale; helper: OrganizationCard }) {
  const t = await getTranslations({ locale, namespace: 'directory.helpers' })
  const words = await getTranslations({ locale, namespace: 'directory.card' })
  const { slug, name, languages, phone, hours, reasons } = helper
  const distance = describeDistance(locale, helper)
  const facts = [
    ...(languages.length > 0
      ? [t('speaks', { languages: listWords(languages.slice(0, 3), locale) })]
      : []),
    ...(distance ? [distance] : []),
    ...(helper.servesAllQuebec ? [words('allQuebec')] : []),
  ]
  return (
    <>
      <a
        href={pathTo(locale, { pathname: '/directory/organizations/[slug]', params: { slug } })}
        className="org-helpers-name"
      >
        {name}
      </a>
      <p className="small">{facts.join(' · ')}</p>
      {reasons.length > 0 && (
        <p className="org-helpers-reasons">
          {reasons.map((reason) => words(`reason.${reason}`)).join(' · ')}
        </p>
      )}
      {phone && (
        <p>
          <a className="contact-phone" href={toTelUri(phone)}>
            {phone}
          </a>
        </p>
      )}
      {hours && (
        <p className="small muted">
          <HoursStatus locale={locale} hours={hours} />
        </p>
      )}
    </>
  )
}
