import { Mark } from '@/components/Mark'
import { EmergencyList, SayInFrench } from '@/components/Handout/Emergency'
import { Phone } from '@/components/Handout/Sheets'
import { QrCode } from '@/components/QrCode'
import type { RegionView } from '@/data/directory'
import type { OfficialNumbers } from '@/data/publicBodies'
import { formatDay } from '@/days/words'
import { townIn } from '@/directory/places/exonyms'
import { coverMost } from '@/giving/cover'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { withoutScheme } from '@/text/webAddress'

interface Props {
  /** The language of who carries it. */
  locale: Locale
  view: RegionView
  numbers: OfficialNumbers
  /** The page of the region in that language. */
  url: string
  /** Day of the calendar. */
  today: string
}

const MOST_HELPERS = 4
const MOST_PROVINCIAL = 2

/** Four faces side by side, folded like an accordion to the size of a bank card. */
export function PocketCard({ locale, view, numbers, url, today }: Props) {
  const t = translator(locale, 'giving.card')
  const helpers = callable(view)
  const shown = coverMost(helpers, MOST_HELPERS)
  const provincial = view.provincial.filter(({ phone }) => phone).slice(0, MOST_PROVINCIAL)
  const others = view.organizations.length - shown.length
  return (
    <article className="pocket" lang={locale} aria-label={t('title', { region: view.region.name })}>
      <section className="pocket-face pocket-face--cover">
        <p className="handout-brand">
          <Mark region={view.region.code} /> Accompagner
        </p>
        <h2>{view.region.name}</h2>
        <p>{t('cover')}</p>
        <SayInFrench locale={locale} />
      </section>
      <section className="pocket-face pocket-face--emergency">
        <h3>{translator(locale, 'giving.paper')('emergency')}</h3>
        <EmergencyList locale={locale} bodies={numbers.emergencies} />
      </section>
      <section className="pocket-face">
        <h3>{t('helpers')}</h3>
        {shown.length === 0 && <p>{t('none')}</p>}
        <Numbers
          lines={shown.map(({ name, phone, municipality }) => ({
            name,
            phone,
            about: municipality && townIn(municipality, locale),
          }))}
        />
        {provincial.length > 0 && (
          <>
            <h3>{t('province')}</h3>
            <Numbers lines={provincial.map(({ name, phone }) => ({ name, phone, about: null }))} />
          </>
        )}
      </section>
      <section className="pocket-face pocket-face--back">
        <QrCode text={url} label={translator(locale, 'giving')('code')} />
        <p>
          <strong>{t('whole')}</strong> <a href={url}>{withoutScheme(url)}</a>
        </p>
        {others > 0 && shown.length > 0 && <p>{t('others', { count: others })}</p>}
        {(['name', 'helper'] as const).map((line) => (
          <p key={line} className="handout-line">
            {t(line)}
          </p>
        ))}
        <p className="muted">
          {translator(locale, 'giving.paper')('asOf', { date: formatDay(today, locale) })}
        </p>
      </section>
    </article>
  )
}

/** Those with a number, each with the services that it offers in the region's table. */
const callable = ({ organizations, rows }: RegionView) =>
  organizations
    .map((organization, column) => ({
      ...organization,
      services: rows.filter(({ cells }) => cells[column]).map(({ key }) => key),
    }))
    .filter(({ phone }) => phone)

interface Line {
  name: string
  phone: string | null
  about: string | null
}

const Numbers = ({ lines }: { lines: readonly Line[] }) => (
  <ul className="pocket-numbers">
    {lines.map(({ name, phone, about }) => (
      <li key={name}>
        {name}
        {about && <span className="muted"> · {about}</span>}
        <strong>{phone && <Phone number={phone} />}</strong>
      </li>
    ))}
  </ul>
)
