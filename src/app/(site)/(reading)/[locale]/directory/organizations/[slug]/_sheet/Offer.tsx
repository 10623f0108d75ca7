import { getTranslations } from 'next-intl/server'

import { Badge } from '@/components/Badge'
import { Pictogram } from '@/components/Pictogram'
import { Section } from '@/components/Section'
import type { SheetView } from '@/data/directory'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { SectionNote } from '@/components/Sheet/SectionNote'
import { SheetWords } from '@/components/Sheet/SheetWords'

interface Props {
  locale: Locale
  sheet: SheetView
}

/** Services, each with its conditions. */
export async function Offer({ locale, sheet }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.sheet' })
  return (
    <Section title={t('services')} id="services">
      {sheet.services.length === 0 && <p>{t('noServices')}</p>}
      <dl className="sheet-services">
        {sheet.services.map(({ key, name, availability, remote, conditions }) => (
          <div key={key}>
            <dt>
              <Pictogram service={key} /> {name}{' '}
              {availability === 'conditional' && <Badge tone="partial">{t('conditional')}</Badge>}{' '}
              {remote && <Badge>{t('remote')}</Badge>}
            </dt>
            {conditions && (
              <dd>
                <SheetWords locale={locale} text={conditions} />
              </dd>
            )}
          </div>
        ))}
      </dl>
      <SectionNote locale={locale} sheet={sheet} section="services" />
    </Section>
  )
}

/** For whom, and where it goes. */
export async function Reach({ locale, sheet }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.sheet' })
  return (
    <div className="columns columns--2">
      <Section title={t('forWhom')} id="for-whom">
        {sheet.populations.length === 0 ? (
          <p>{t('anyone')}</p>
        ) : (
          <ul>
            {sheet.populations.map((population) => (
              <li key={population}>{population}</li>
            ))}
          </ul>
        )}
        <SectionNote locale={locale} sheet={sheet} section="populations" />
      </Section>
      <Section title={t('where')} id="regions-served">
        <ul>
          {sheet.servesAllQuebec && <li>{t('allQuebec')}</li>}
          {sheet.regions.map(({ slug, name }) => (
            <li key={slug}>
              <a href={pathTo(locale, { pathname: '/directory/regions/[slug]', params: { slug } })}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}

/** What it says of itself; says so when the text is not in the reader's language. */
export async function About({ locale, sheet }: Props) {
  if (!sheet.description) return null
  const t = await getTranslations({ locale, namespace: 'directory.sheet' })
  return (
    <Section title={t('about')} id="about">
      {sheet.description.lang !== locale && <p className="small muted">{t('otherLanguage')}</p>}
      <div className="sheet-description">
        <SheetWords locale={locale} text={sheet.description} />
      </div>
      <SectionNote locale={locale} sheet={sheet} section="description" />
    </Section>
  )
}
