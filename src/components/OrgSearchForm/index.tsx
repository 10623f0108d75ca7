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

/** Place, language, need; the rest is folded away until it is used. A plain GET. */
export async function OrgSearchForm({ locale, taxonomy, asked, isNew }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.search' })
  const isMoreUsed = Boolean(asked.q || asked.population || asked.region || asked.kind)
  return (
    <form
      className="org-search"
      // The answer opens at its results: on a phone the form fills the first screen.
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
      <details className="org-search-more" open={isMoreUsed}>
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
            options={taxonomy.populations.filter(({ value }) => value !== 'everyone')}
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
      <PositionFields />
      <div className="button-row">
        <Button type="submit">{t('submit')}</Button>
        <PositionNote t={t} className="small muted org-search-note" />
      </div>
    </form>
  )
}
