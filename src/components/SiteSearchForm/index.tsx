import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { TextField } from '@/components/Field'
import type { SiteQuestion } from '@/data/search'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  asked?: SiteQuestion
  /** Without the place, where another form beside it asks for one. */
  isShort?: boolean
}

/** Words as people say them, and where they are: the search of the whole site. A plain GET. */
export async function SiteSearchForm({ locale, asked = {}, isShort = false }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' })
  return (
    <form
      className={isShort ? 'site-search site-search--short' : 'site-search'}
      // The answer opens at its results: on a phone the form fills the first screen.
      action={pathTo(locale, { pathname: '/search', hash: 'results' })}
      method="get"
      role="search"
      aria-label={t('label')}
    >
      <TextField
        name="q"
        id="site-q"
        type="search"
        label={t('words')}
        placeholder={t('example')}
        defaultValue={asked.q}
        maxLength={120}
        enterKeyHint="search"
      />
      {!isShort && (
        <TextField
          name="place"
          id="site-place"
          label={t('place')}
          placeholder={t('placeExample')}
          defaultValue={asked.place}
          autoComplete="address-level2"
        />
      )}
      <Button type="submit">{t('submit')}</Button>
    </form>
  )
}
