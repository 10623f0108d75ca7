import type { TermView } from '@/data/glossary'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

/** The words of the field, each with its plain explanation. */
export function TermList({ locale, terms }: { locale: Locale; terms: readonly TermView[] }) {
  const t = translator(locale, 'search.glossary')
  return (
    <dl className="glossary">
      {terms.map(({ anchor, term, definition, french }) => (
        <div key={anchor} id={anchor}>
          <dt>
            <dfn lang={term.isFrench ? 'fr' : undefined}>{term.text}</dfn>
            {term.isFrench && <span className="small muted"> {t('inFrench')}</span>}
          </dt>
          <dd>
            <p lang={definition.isFrench ? 'fr' : undefined}>{definition.text}</p>
            {french && <p className="small muted">{t('french', { term: french })}</p>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
