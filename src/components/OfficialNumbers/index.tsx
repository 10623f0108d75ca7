import { HoursStatus } from '@/components/HoursStatus'
import type {
  OfficialNumbers as Numbers,
  OfficialPhoneView,
  PublicBodyView,
} from '@/data/publicBodies'
import { formatDay } from '@/days/words'
import { listWords } from '@/directory/listWords'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

interface Props {
  locale: Locale
  numbers: Numbers
  /** Numbers and names only, where a form follows. */
  isShort?: boolean
}

/** Emergency numbers as tiles that dial, then the public bodies of what the page is about. */
export function OfficialNumbers({ locale, numbers, isShort = false }: Props) {
  const { emergencies, others } = numbers
  if (emergencies.length === 0 && others.length === 0) return null
  const t = translator(locale, 'directory.emergency')
  return (
    <section className="emergency" aria-labelledby="emergency-title">
      <h2 id="emergency-title" className="emergency-title">
        {t('title')}
      </h2>
      <ul className="emergency-numbers">
        {emergencies.map((body) => (
          <li key={body.key}>
            <Emergency locale={locale} body={body} isShort={isShort} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details className="emergency-bodies">
          <summary>{t('bodies', { count: others.length })}</summary>
          <ul className="rows">
            {others.map((body) => (
              <li key={body.key}>
                <OfficialBody locale={locale} body={body} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

interface BodyProps {
  locale: Locale
  body: PublicBodyView
}

function Emergency({ locale, body, isShort }: BodyProps & { isShort: boolean }) {
  const [phone] = body.phones
  if (!phone) return <OfficialPage body={body} />
  const { name, purpose } = body
  const words = isShort ? name : (purpose ?? name)
  return (
    <>
      <a className="emergency-call" href={phone.uri}>
        <strong>{phone.number}</strong> <span lang={langOf(words.lang, locale)}>{words.text}</span>
      </a>
      {!isShort && (
        <p className="emergency-more">
          <Answers locale={locale} body={body} phone={phone} />
        </p>
      )}
    </>
  )
}

/** A public body with its numbers, and when they were read. */
export function OfficialBody({ locale, body }: BodyProps) {
  const t = translator(locale, 'directory.emergency')
  const { purpose, phones, hours, checkedOn } = body
  return (
    <>
      <OfficialPage body={body} />
      {purpose && <p lang={langOf(purpose.lang, locale)}>{purpose.text}</p>}
      {phones.map((phone) => (
        <p key={phone.number}>
          <a className="contact-phone" href={phone.uri}>
            {phone.number}
          </a>{' '}
          <span className="small muted">
            <Answers locale={locale} body={body} phone={phone} />
          </span>
        </p>
      ))}
      <p className="small muted">
        {phones.length > 0 && hours.kind !== 'unknown' && (
          <>
            <HoursStatus locale={locale} hours={hours} />
            {' · '}
          </>
        )}
        {t('checkedOn', { date: formatDay(checkedOn, locale) })}
      </p>
    </>
  )
}

/** Who answers: languages, interpreters, text messages. */
export function Answers({ locale, body, phone }: BodyProps & { phone: OfficialPhoneView }) {
  const t = translator(locale, 'directory.emergency')
  const facts = [
    ...(phone.languages.length > 0 ? [listWords(phone.languages, locale)] : []),
    ...(body.hasInterpreters ? [t('interpreters')] : []),
    ...(body.hours.kind === 'always' ? [t('always')] : []),
  ]
  return (
    <>
      {facts.join(' · ')}
      {phone.acceptsTexts && (
        <>
          {' · '}
          <a href={phone.uri.replace(/^tel:/, 'sms:')}>{t('text')}</a>
        </>
      )}
    </>
  )
}

const OfficialPage = ({ body: { name, website } }: Pick<BodyProps, 'body'>) => (
  <a href={website.text} hrefLang={website.lang} lang={name.lang} rel="noreferrer">
    <strong>{name.text}</strong>
  </a>
)

/** Marks words that are not in the page's language. */
const langOf = (lang: Locale, page: Locale): Locale | undefined =>
  lang === page ? undefined : lang
