import { aboutPlace, addressLine, costAndKind, placeName } from '@/components/Sheet/facts'
import { PlaceHours } from '@/components/Sheet/PlaceHours'
import { SectionNote } from '@/components/Sheet/SectionNote'
import { SheetWords } from '@/components/Sheet/SheetWords'
import { VerificationBadge } from '@/components/VerificationBadge'
import type { SheetView, SiteView } from '@/data/directory'
import { formatDay } from '@/days/words'
import { readPhoneNote, readRole } from '@/directory/contactNotes'
import { listWords } from '@/directory/listWords'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'
import { toTelUri } from '@/text/telUri'
import { withoutScheme } from '@/text/webAddress'

interface Props {
  locale: Locale
  sheet: SheetView
  /** Date 'YYYY-MM-DD': days that differ and are past are left out. */
  today: string
}

/** A sheet as paper needs it: whom to call and in which language, where and when, what for; how sure we are. */
export function RepertoryEntry({ locale, sheet, today }: Props) {
  const t = translator(locale, 'directory.sheet')
  const href = pathTo(locale, {
    pathname: '/directory/organizations/[slug]',
    params: { slug: sheet.slug },
  })
  const also = [
    ...(sheet.servesAllQuebec ? [t('allQuebec')] : []),
    ...sheet.regions.map(({ name }) => name),
  ]
  return (
    <>
      <h2>
        <a href={href}>{sheet.name}</a>
      </h2>
      {sheet.otherNames.length > 0 && (
        <p className="small muted">{t('otherNames', { names: sheet.otherNames.join(', ') })}</p>
      )}
      <p className="repertory-trust">
        {costAndKind(sheet)} ·{' '}
        <VerificationBadge locale={locale} verification={sheet.verification} />
      </p>
      <PassingNotices locale={locale} sheet={sheet} />
      <Contact locale={locale} sheet={sheet} />
      <div className="repertory-columns">
        <div>
          <Offer locale={locale} sheet={sheet} />
        </div>
        <div>
          <Places locale={locale} sheet={sheet} today={today} />
        </div>
      </div>
      {also.length > 0 && (
        <p>
          <strong>{t('where')}</strong> {also.join(', ')}
        </p>
      )}
    </>
  )
}

type PartProps = Omit<Props, 'today'>

function PassingNotices({ locale, sheet }: PartProps) {
  const t = translator(locale, 'directory.sheet')
  const day = (date: string) => formatDay(date, locale)
  return sheet.notices.map((notice) => (
    <div key={notice.text} className="repertory-notice">
      <strong>{t('notice')}</strong>{' '}
      {notice.from
        ? t('noticeFrom', { from: day(notice.from), until: day(notice.until) })
        : t('noticeUntil', { date: day(notice.until) })}
      <div>
        <SheetWords locale={locale} text={notice} />
      </div>
    </div>
  ))
}

function Contact({ locale, sheet }: PartProps) {
  const t = translator(locale, 'directory.sheet')
  const card = translator(locale, 'directory.card')
  const { phone, phoneNote, email, website, contactRole } = sheet.contact
  const uri = phone ? toTelUri(phone) : undefined
  const note = phoneNote ? readPhoneNote(phoneNote, locale) : undefined
  const role = contactRole ? readRole(contactRole, locale) : undefined
  const languages = sheet.languages.map(({ name }) => name)
  return (
    <>
      {phone && (
        <p className="repertory-phone">
          {uri ? <a href={uri}>{phone}</a> : phone}
          {note && (
            <span className="small" lang={note.lang}>
              {' '}
              {note.text}
            </span>
          )}
        </p>
      )}
      {!phone && !email && <p>{t('noContact')}</p>}
      {(email || website) && (
        <p>
          {email && <a href={`mailto:${email}`}>{email}</a>}
          {email && website && ' · '}
          {website && <a href={website}>{withoutScheme(website)}</a>}
        </p>
      )}
      {contactRole && (
        <p>
          {t('ask')} {role ?? <span lang={DEFAULT_LOCALE}>{contactRole}</span>}
          {role && role !== contactRole && (
            <>
              {' '}
              (<span lang={DEFAULT_LOCALE}>{contactRole}</span>)
            </>
          )}
        </p>
      )}
      <SectionNote locale={locale} sheet={sheet} section="contact" />
      <p>
        {languages.length > 0 ? (
          <>
            <strong>{t('speaks')}</strong> {listWords(languages, locale)}
          </>
        ) : (
          card('noLanguage')
        )}
      </p>
      <SectionNote locale={locale} sheet={sheet} section="languages" />
    </>
  )
}

function Offer({ locale, sheet }: PartProps) {
  const t = translator(locale, 'directory.sheet')
  return (
    <>
      <p className="repertory-label">{t('services')}</p>
      {sheet.services.length === 0 && <p>{t('noServices')}</p>}
      {sheet.services.length > 0 && (
        <ul>
          {sheet.services.map(({ key, name, availability, remote, conditions }) => (
            <li key={key}>
              {[
                name,
                ...(availability === 'conditional' ? [t('conditional')] : []),
                ...(remote ? [t('remote')] : []),
              ].join(' · ')}
              {conditions && (
                <div className="small">
                  <SheetWords locale={locale} text={conditions} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <SectionNote locale={locale} sheet={sheet} section="services" />
      <p>
        <strong>{t('forWhom')}</strong>{' '}
        {sheet.populations.length > 0 ? sheet.populations.join(', ') : t('anyone')}
      </p>
      <SectionNote locale={locale} sheet={sheet} section="populations" />
    </>
  )
}

function Places({ locale, sheet, today }: Props) {
  const t = translator(locale, 'directory.sheet')
  return (
    <>
      <p className="repertory-label">{t('places')}</p>
      {sheet.sites.length === 0 && <p>{t('noPlace')}</p>}
      {sheet.sites.map((site, at) => (
        <Place
          key={at}
          locale={locale}
          site={site}
          today={today}
          isOnly={sheet.sites.length === 1}
        />
      ))}
      <SectionNote locale={locale} sheet={sheet} section="sites" />
      <SectionNote locale={locale} sheet={sheet} section="hours" besides="sites" />
    </>
  )
}

interface PlaceProps {
  locale: Locale
  site: SiteView
  today: string
  isOnly: boolean
}

function Place({ locale, site, today, isOnly }: PlaceProps) {
  const t = translator(locale, 'directory.sheet')
  const name = placeName(site, locale) ?? t('place')
  const line = addressLine(site)
  // Distances are nothing that paper says.
  const isTownOnly = aboutPlace(site) === 'municipalityOnly'
  return (
    <div className="repertory-place">
      {!isOnly && <h3 lang={site.label ? DEFAULT_LOCALE : undefined}>{name}</h3>}
      {line && (
        <p>
          {line}
          {isTownOnly && <span className="small muted"> {t('municipalityOnly')}</span>}
        </p>
      )}
      <PlaceHours locale={locale} site={site} today={today} />
      <p className="small">{site.wheelchair.label}</p>
      {site.wheelchair.note && (
        <div className="small">
          <SheetWords locale={locale} text={site.wheelchair.note} />
        </div>
      )}
    </div>
  )
}
