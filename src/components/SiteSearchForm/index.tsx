import { Button } from '@/components/Button'
import { TextField } from '@/components/Field'
import { PositionFields, PositionNote } from '@/components/OrgSearchForm/parts'
import type { SiteQuestion } from '@/data/search'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

interface Props {
  locale: Locale
  asked?: SiteQuestion
  /** Without the place, where another form beside it asks for one. */
  isShort?: boolean
}

/** Words as people say them, and where they are: the search of the whole site. A plain GET. */
export function SiteSearchForm({ locale, asked = {}, isShort = false }: Props) {
  const t = translator(locale, 'search')
  return (
    <form
      className={isShort ? 'site-search site-search--short' : 'site-search'}
      // The answer opens at its results: on a phone the form fills the first screen.
      action={pathTo(locale, { pathname: '/search', hash: 'results' })}
      method="get"
      role="search"
      aria-label={t('label')}
    >
      <search-suggest data-locale={locale} data-kinds={kindsFor(locale)}>
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
      </search-suggest>
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
      {asked.language && <input type="hidden" name="language" value={asked.language} />}
      <Button type="submit">{t('submit')}</Button>
      {!isShort && (
        <>
          <PositionFields />
          <PositionNote
            t={translator(locale, 'directory.search')}
            className="small muted site-search-note"
          />
        </>
      )}
    </form>
  )
}

/** What each suggestion is, for the script. */
function kindsFor(locale: Locale): string {
  const t = translator(locale, 'search')
  const names = ['need', 'organization', 'chapter', 'page', 'update', 'term', 'body'] as const
  return JSON.stringify(Object.fromEntries(names.map((kind) => [kind, t(`kinds.${kind}`)])))
}
