import { OfficialBody } from '@/components/OfficialNumbers'
import { TermList } from '@/components/TermList'
import type { TermView } from '@/data/glossary'
import type { PublicBodyView } from '@/data/publicBodies'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { bodyAnchor } from '@/search/bodyTexts'

/** Every emergency and official number. */
export function BookNumbers({
  locale,
  bodies,
}: {
  locale: Locale
  bodies: readonly PublicBodyView[]
}) {
  const t = translator(locale, 'search.numbers')
  const groups = [
    { title: t('emergencies'), listed: bodies.filter(({ isEmergency }) => isEmergency) },
    { title: t('others'), listed: bodies.filter(({ isEmergency }) => !isEmergency) },
  ].filter(({ listed }) => listed.length > 0)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="page-lead">{t('lead')}</p>
      {groups.map(({ title, listed }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className="rows">
            {listed.map((body) => (
              <li key={body.key} id={bodyAnchor(body.key)}>
                <OfficialBody locale={locale} body={body} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** The words of the field, each with its plain explanation. */
export function BookTerms({ locale, terms }: { locale: Locale; terms: readonly TermView[] }) {
  const t = translator(locale, 'search.glossary')
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="page-lead">{t('lead')}</p>
      <TermList locale={locale} terms={terms} />
    </>
  )
}
