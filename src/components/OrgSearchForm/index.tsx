import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { SelectField, TextField } from '@/components/Field'
import type { Asked, Taxonomy } from '@/data/directory'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { MainFields, PositionFields, PositionNote } from './parts'

interface Props {
  locale: Locale
  taxonomy: Taxonomy
  asked: Asked
  /** Nothing was asked yet: the reader's own language is then proposed. */
  isNew: boolean
}

/** Chosen by links, and kept when the form asks again; each has its own way off. */
const KEPT_FILTERS = ['wheelchair', 'remote', 'open', 'view'] as const

/** Place, language, need; the rest is folded away until it is used. A plain GET. */
export async function OrgSearchForm({ locale, taxonomy, asked, isNew }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.search' })
  return (
    <form
      className="org-search"
      action={pathTo(locale, { pathname: '/directory', hash: 'results' })}
      method="get"
      role="search"
      aria-label={t('title')}
    >
      <div className="form-row">
        <MainFields
          t={t}
          languages={taxonomy.languages}
          services={taxonomy.services}
          asked={isNew ? { ...asked, language: locale } : asked}
        />
      </div>
      <details className="org-search-more" open={isMoreUsed(asked)}>
        <summary>{t('more')}</summary>
        <div className="form-row">
          <TextField
            name="q"
            type="search"
            label={t('words')}
            placeholder={t('wordsExample')}
            defaultValue={asked.q}
          />
          <SelectField
            name="population"
            label={t('population')}
            anyLabel={t('anyPopulation')}
            options={inNeed(taxonomy)}
            defaultValue={asked.population}
          />
          <SelectField
            name="region"
            label={t('region')}
            anyLabel={t('anyRegion')}
            options={taxonomy.regions}
            defaultValue={asked.region}
          />
          <SelectField
            name="kind"
            label={t('kind')}
            anyLabel={t('anyKind')}
            options={taxonomy.kinds}
            defaultValue={asked.kind}
          />
        </div>
      </details>
      <KeptFilters asked={asked} />
      <PositionFields />
      <div className="button-row">
        <Button type="submit">{t('submit')}</Button>
        <PositionNote t={t} className="small muted org-search-note" />
      </div>
    </form>
  )
}

const KeptFilters = ({ asked }: Pick<Props, 'asked'>) =>
  KEPT_FILTERS.map(
    (filter) =>
      asked[filter] && <input key={filter} type="hidden" name={filter} value={asked[filter]} />,
  )

/** Everyone is nobody in particular. */
const inNeed = ({ populations }: Taxonomy) =>
  populations.filter(({ value }) => value !== 'everyone')

const isMoreUsed = ({ q, population, region, kind }: Asked): boolean =>
  Boolean(q || population || region || kind)
