import { HoursStatus } from '@/components/HoursStatus'
import { VerificationBadge } from '@/components/VerificationBadge'
import type { SheetView } from '@/data/directory/sheet'
import { formatDay } from '@/days/words'
import { readPhoneNote } from '@/directory/contactNotes'
import { describeWeeks } from '@/directory/describeHours'
import { listWords } from '@/directory/listWords'
import { townIn } from '@/directory/places/exonyms'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { toTelUri } from '@/text/telUri'

interface Props {
  locale: Locale
  sheets: readonly SheetView[]
  /** Nothing else is on the handout: its title has said it. */
  isAlone: boolean
}

/** Whom to call: names and numbers that are read at arm's length. */
export function Sheets({ locale, sheets, isAlone }: Props) {
  if (sheets.length === 0) return null
  const t = translator(locale, 'giving.paper')
  return (
    <section className="handout-sheets">
      <h3 className={isAlone ? 'visually-hidden' : 'handout-section'}>{t('call')}</h3>
      <ul className="handout-cards">
        {sheets.map((sheet) => (
          <li key={sheet.slug}>
            <Sheet locale={locale} sheet={sheet} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const MOST_SERVICES = 3
const MOST_LANGUAGES = 4

function Sheet({ locale, sheet }: { locale: Locale; sheet: SheetView }) {
  const t = translator(locale, 'giving.paper')
  const { contact, languages } = sheet
  const note = contact.phoneNote ? readPhoneNote(contact.phoneNote, locale) : undefined
  return (
    <>
      <p className="handout-name">{sheet.name}</p>
      {contact.phone && (
        <p className="handout-phone">
          <Phone number={contact.phone} />
        </p>
      )}
      {note && <p lang={note.lang === locale ? undefined : note.lang}>{note.text}</p>}
      {!contact.phone && contact.email && (
        <p className="handout-email">
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
      {languages.length > 0 && (
        <p>
          {t('speaks', {
            languages: someOf(
              languages.map(({ name }) => name),
              MOST_LANGUAGES,
              locale,
            ),
          })}
        </p>
      )}
      <Place locale={locale} sheet={sheet} />
      {sheet.notices.map(({ text, lang, until }) => (
        <p key={text} className="handout-notice">
          <span lang={lang === locale ? undefined : lang}>{text}</span> (
          {t('until', { date: formatDay(until, locale) })})
        </p>
      ))}
      <p className="handout-help">{helpOf(sheet, locale)}</p>
      <p className="handout-trust">
        <VerificationBadge locale={locale} verification={sheet.verification} />
      </p>
    </>
  )
}

/** What it costs, and what it helps with. */
function helpOf({ cost, services }: SheetView, locale: Locale): string {
  const names = services.map(({ name }) => name)
  return [cost, someOf(names, MOST_SERVICES, locale)].filter(Boolean).join(' · ')
}

/** The first of a list, and how many more there are. */
function someOf(names: readonly string[], most: number, locale: Locale): string {
  const t = translator(locale, 'giving.paper')
  const more = names.length - most
  const some = listWords(names.slice(0, most), locale)
  return more > 0 ? `${some} ${t('more', { count: more })}` : some
}

/** The lines of a sheet, to know how much room they take. */
export function linesOfSheet(sheet: SheetView, locale: Locale): string[] {
  const [site, ...others] = sheet.sites
  const weeks = site ? describeWeeks(site.hours, locale)[0]?.rows : undefined
  return [
    sheet.name,
    sheet.contact.phoneNote ?? '',
    someOf(
      sheet.languages.map(({ name }) => name),
      MOST_LANGUAGES,
      locale,
    ),
    (weeks ?? []).flatMap((row) => (row.isClosed ? [] : [row.days, row.hours])).join(' · '),
    [site?.address, site?.municipality, ...(others.length > 0 ? ['+ 00000000'] : [])].join(', '),
    ...sheet.notices.map(({ text }) => `${text} (00 00000000 0000)`),
    helpOf(sheet, locale),
  ].filter((line) => line !== '')
}

/** Its hours and its address; of several places the first, and how many others. */
function Place({ locale, sheet: { sites } }: { locale: Locale; sheet: SheetView }) {
  const [site, ...others] = sites
  if (!site) return null
  const t = translator(locale, 'giving.paper')
  const town = site.municipality && townIn(site.municipality, locale)
  const address = [site.address, town].filter(Boolean).join(', ')
  return (
    <>
      {site.hours.kind !== 'unknown' && (
        <p>
          <HoursStatus locale={locale} hours={site.hours} />
        </p>
      )}
      {address && (
        <p>
          {address}
          {others.length > 0 && ` (${t('places', { count: others.length })})`}
        </p>
      )}
    </>
  )
}

/** A number that dials, where it can be dialled. */
export function Phone({ number }: { number: string }) {
  const uri = toTelUri(number)
  return uri ? <a href={uri}>{number}</a> : number
}
