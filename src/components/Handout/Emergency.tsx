import type { OfficialNumbers, PublicBodyView } from '@/data/publicBodies'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

/** Emergency numbers of a page, and of what it is about. */
const MOST_EMERGENCIES = 3
const MOST_OTHERS = 2

/** Emergency numbers apart, with what each is for. */
export function EmergencyStrip({ locale, numbers }: { locale: Locale; numbers: OfficialNumbers }) {
  const bodies = [
    ...numbers.emergencies.slice(0, MOST_EMERGENCIES),
    ...numbers.others.slice(0, MOST_OTHERS),
  ].filter(({ phones }) => phones.length > 0)
  if (bodies.length === 0) return null
  const t = translator(locale, 'giving.paper')
  return (
    <section className="handout-emergency">
      <h3>{t('emergency')}</h3>
      <EmergencyList locale={locale} bodies={bodies} />
    </section>
  )
}

export function EmergencyList({
  locale,
  bodies,
}: {
  locale: Locale
  bodies: readonly PublicBodyView[]
}) {
  return (
    <ul>
      {bodies.map(({ key, name, phones: [phone] }) => (
        <li key={key}>
          <strong>{phone && <a href={phone.uri}>{phone.number}</a>}</strong>{' '}
          <span lang={name.lang === locale ? undefined : name.lang}>{name.text}</span>
        </li>
      ))}
    </ul>
  )
}

/** What to say in French to whoever does not understand; nothing for who speaks it. */
export function SayInFrench({ locale }: { locale: Locale }) {
  if (locale === DEFAULT_LOCALE) return null
  const t = translator(locale, 'giving.paper')
  return (
    <p className="handout-say">
      {t('say')}{' '}
      <strong lang="fr">
        «{'\u00a0'}
        {t('french')}
        {'\u00a0'}»
      </strong>
    </p>
  )
}
