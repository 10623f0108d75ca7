import { getTranslations } from 'next-intl/server'

import type { Facet, FacetOption, SearchView } from '@/data/directory'
import type { Locale } from '@/i18n/locales'

import { searchPath } from './query'

interface Props {
  locale: Locale
  view: SearchView
}

/** Every filter with its options as links, each with how many it leaves. Folded away: it is long. */
export async function Facets({ locale, view }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.facets' })
  if (view.facets.length === 0) return null
  const lists = view.facets.filter(({ options }) => options.length > 1)
  const switches = view.facets.filter(({ options }) => options.length === 1)
  return (
    <details className="facets screen-only">
      <summary>{t('title')}</summary>
      <div className="facets-lists">
        <section>
          <h3>{t('switches')}</h3>
          <ul>
            {switches.flatMap((facet) =>
              facet.options.map((option) => (
                <Option
                  key={facet.filter}
                  view={view}
                  locale={locale}
                  facet={facet}
                  option={option}
                />
              )),
            )}
          </ul>
        </section>
        {lists.map((facet) => (
          <section key={facet.filter}>
            <h3>{t(`names.${facet.filter}`)}</h3>
            <ul>
              {facet.options.map((option) => (
                <Option
                  key={option.value}
                  view={view}
                  locale={locale}
                  facet={facet}
                  option={option}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  )
}

/** A link that chooses, or lets go of what is chosen; words alone where nothing would be left. */
async function Option({
  locale,
  view,
  facet: { filter },
  option: { value, label, count, isChosen },
}: Props & { facet: Facet; option: FacetOption }) {
  const t = await getTranslations({ locale, namespace: 'directory.facets' })
  const words = (
    <>
      {label}
      {count !== null && <span className="facets-count"> {count}</span>}
    </>
  )
  if (count === 0 && !isChosen) {
    return (
      <li className="facets-none">
        {words}
        <span className="visually-hidden"> {t('none')}</span>
      </li>
    )
  }
  const path = searchPath(locale, view.asked, { [filter]: isChosen ? undefined : value })
  return (
    <li>
      <a href={`${path}#results`} rel="nofollow" aria-current={isChosen ? 'true' : undefined}>
        {isChosen && <span aria-hidden="true">✓ </span>}
        {words}
        {isChosen && <span className="visually-hidden"> {t('chosen')}</span>}
      </a>
    </li>
  )
}
