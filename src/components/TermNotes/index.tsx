import { assetUrl } from '@/app/(site)/assetUrl'
import type { ExplainedTerm } from '@/data/explainedTerms'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

import { markAnchor, noteAnchor } from './TermLink'

interface Props {
  locale: Locale
  terms: readonly ExplainedTerm[]
}

/** The words that a chapter marks, each with its explanation; with a script it is shown beside the word instead. */
export function TermNotes({ locale, terms }: Props) {
  if (terms.length === 0) return null
  const t = translator(locale, 'guide.terms')
  return (
    <term-notes
      className="term-notes"
      data-script={assetUrl('termNotes.js')}
      data-close={t('close')}
      data-all={t('all')}
      data-glossary={pathTo(locale, '/glossary')}
    >
      <TermNoteList locale={locale} terms={terms} />
    </term-notes>
  )
}

/** The notes alone: where no script is, in a file to print. */
export function TermNoteList({ locale, terms }: Props) {
  if (terms.length === 0) return null
  const t = translator(locale, 'guide.terms')
  const say = translator(locale, 'search.glossary')
  return (
    <section role="doc-endnotes" aria-labelledby="term-notes">
      <h2 id="term-notes">{t('title')}</h2>
      <ol>
        {terms.map(({ key, times, term, definition, french }) => (
          <li key={key} id={noteAnchor(key)}>
            <div className="term-note">
              <p>
                <dfn lang={term.isFrench ? 'fr' : undefined}>{term.text}</dfn>
                {term.isFrench && <span className="small muted"> {say('inFrench')}</span>}
              </p>
              <p>{definition}</p>
              {french && <p className="small muted">{say('french', { term: french })}</p>}
            </div>
            <p className="term-back small">
              {Array.from({ length: times }, (_, at) => (
                <a key={at} role="doc-backlink" href={`#${markAnchor(key, at + 1)}`}>
                  {times === 1 ? t('back') : t('backTo', { number: at + 1 })}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
