import { DEFAULT_LOCALE } from '@/i18n/locales'

import { Key } from './Key'
import { Panel } from './Panel'
import { ProposeTerm } from './people/ProposeTerm'
import type { PanelProps } from './types'

/** The agreed words in the passage, those that are not to be used, and the way to propose one. */
export function Terms(props: PanelProps) {
  const { terms, put, id, language, sourceLanguage, words, translation, unit } = props
  const { say } = words
  if (terms.length === 0 && !put) return null
  return (
    <Panel id={`${id}-terms`} title={say('terms')}>
      {terms.length === 0 && <p className="desk-muted">{say('termsEmpty')}</p>}
      <ul className="translation-desk__terms">
        {terms.map(({ term, written }, index) => (
          <li key={term.id}>
            <p id={`${id}-term-${index}`}>
              <strong lang={sourceLanguage}>{written}</strong> →{' '}
              {term.agreed ? (
                <span lang={language}>{term.agreed}</span>
              ) : (
                <span className="desk-muted">{say('noAgreed')}</span>
              )}
              {term.forbidden.length > 0 && (
                <span className="translation-desk__forbidden">
                  {' '}
                  {say('neverSay')}{' '}
                  <span lang={language}>{term.forbidden.map(({ text }) => text).join(', ')}</span>
                </span>
              )}
            </p>
            {put && term.agreed && (
              <p className="translation-desk__actions">
                <button
                  aria-labelledby={`${id}-put-${index} ${id}-term-${index}`}
                  className="button button--secondary button--small"
                  id={`${id}-put-${index}`}
                  onClick={() => put('word', term.agreed ?? '')}
                  type="button"
                >
                  {say('insert')}
                </button>
                {index < 9 && <Key hint={say('termKey')} number={index + 1} />}
              </p>
            )}
          </li>
        ))}
      </ul>
      {put && isOfGlossary(props) && <ProposeTerm {...props} key={`${translation}-${unit.key}`} />}
    </Panel>
  )
}

/** The glossary goes from French into the other languages. */
const isOfGlossary = ({ language, sourceLanguage }: PanelProps): boolean =>
  sourceLanguage === DEFAULT_LOCALE && language !== DEFAULT_LOCALE
