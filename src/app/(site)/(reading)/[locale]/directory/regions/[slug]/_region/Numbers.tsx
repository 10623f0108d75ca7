import { getTranslations } from 'next-intl/server'

import { Section } from '@/components/Section'
import type { RegionView } from '@/data/directory'
import { townIn } from '@/directory/places/exonyms'
import type { Locale } from '@/i18n/locales'

/** On paper nobody follows a link from the table to a sheet: who has a number, and which. */
export async function Numbers({ locale, view }: { locale: Locale; view: RegionView }) {
  const called = [
    ...view.organizations,
    ...view.provincial.map((organization) => ({ ...organization, municipality: null })),
  ].filter(({ phone }) => phone !== null)
  if (called.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'directory' })
  return (
    <div className="paper-only region-numbers">
      <Section title={t('region.numbers')} id="numbers">
        <ul className="rows">
          {called.map(({ slug, name, municipality, phone }) => (
            <li key={slug}>
              <span>
                {name}
                <span className="small muted">
                  {' '}
                  {municipality ? townIn(municipality, locale) : t('card.allQuebec')}
                </span>
              </span>
              <strong>{phone}</strong>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
