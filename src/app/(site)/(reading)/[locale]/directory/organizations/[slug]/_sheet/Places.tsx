import { getTranslations } from 'next-intl/server'

import { HoursStatus } from '@/components/HoursStatus'
import { Icon } from '@/components/Icon'
import { Section } from '@/components/Section'
import type { SheetView, SiteView } from '@/data/directory'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'

import { aboutPlace, addressLine, placeName, wayTo } from '@/components/Sheet/facts'
import { PlaceHours } from '@/components/Sheet/PlaceHours'
import { SectionNote } from '@/components/Sheet/SectionNote'
import { SheetWords } from '@/components/Sheet/SheetWords'

interface Props {
  locale: Locale
  sheet: SheetView
  today: string
}

/** Where and when: one place speaks for itself, several are named. */
export async function Places({ locale, sheet, today }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.sheet' })
  const note = <SectionNote locale={locale} sheet={sheet} section="sites" />
  const hoursNote = <SectionNote locale={locale} sheet={sheet} section="hours" besides="sites" />
  const [only] = sheet.sites
  if (!only) {
    return (
      <Section title={t('places')} id="places">
        <p>{t('noPlace')}</p>
        {note}
      </Section>
    )
  }
  if (sheet.sites.length === 1) {
    return (
      <Section title={<HoursStatus locale={locale} hours={only.hours} as="title" />} id="places">
        <PlaceHours locale={locale} site={only} today={today} />
        {hoursNote}
        <Address locale={locale} site={only} />
        {note}
      </Section>
    )
  }
  return (
    <Section title={t('places')} id="places">
      {note}
      {hoursNote}
      <div className="sheet-sites">
        {sheet.sites.map((site, index) => (
          <Site key={index} locale={locale} site={site} today={today} />
        ))}
      </div>
    </Section>
  )
}

async function Site({ locale, site, today }: { locale: Locale; site: SiteView; today: string }) {
  const t = await getTranslations({ locale, namespace: 'directory.sheet' })
  const name = placeName(site, locale) ?? t('place')
  const way = wayTo(site)
  return (
    <div className="sheet-site">
      <h3 lang={site.label ? DEFAULT_LOCALE : undefined}>{name}</h3>
      <p className="sheet-site-now">
        <HoursStatus locale={locale} hours={site.hours} />
      </p>
      <PlaceHours locale={locale} site={site} today={today} />
      <Address locale={locale} site={site} />
      {way && (
        <p className="sheet-way">
          <a href={way} rel="noreferrer">
            {t('wayTo', { place: name })}
          </a>
        </p>
      )}
    </div>
  )
}

async function Address({ locale, site }: { locale: Locale; site: SiteView }) {
  const t = await getTranslations({ locale, namespace: 'directory.sheet' })
  const line = addressLine(site)
  const about = aboutPlace(site)
  return (
    <ul className="sheet-facts">
      {line && (
        <li>
          <Icon name="place" />
          <span>
            {line}
            {about && <span className="small muted"> {t(about)}</span>}
          </span>
        </li>
      )}
      <li>
        <Icon name="wheelchair" />
        <div>
          {site.wheelchair.label}
          {site.wheelchair.note && (
            <div className="small muted">
              <SheetWords locale={locale} text={site.wheelchair.note} />
            </div>
          )}
        </div>
      </li>
    </ul>
  )
}
