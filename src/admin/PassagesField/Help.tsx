import type { TargetLocale } from '@/i18n/locales'
import { sayPercent } from '@/i18n/percent'
import type { FoundTerm } from '@/translation/glossary'
import type { MemoryMatch } from '@/translation/memory'

import type { Trouble } from './api'
import { Difference } from './French'
import { MATCH_LABELS } from './helpWords'
import type { Words } from './words'

interface HelpProps {
  /** The French of the passage. */
  source: string
  matches: readonly MemoryMatch[] | Trouble | undefined
  terms: readonly FoundTerm[]
  /** Nothing for who only reads. */
  onMatch: ((match: MemoryMatch) => void) | undefined
  onTerm: ((word: string) => void) | undefined
  /** Said aloud after something was put in. */
  said: string
  id: string
  language: TargetLocale
  words: Words
}

/** What helps with the open passage: what was approved for its like, and the agreed words in it. */
export function Help(props: HelpProps) {
  const { id, matches, terms, said, words } = props
  return (
    <div className="passages__help">
      {matches !== undefined && (
        <section aria-labelledby={`${id}-memory`}>
          <h3 id={`${id}-memory`}>{words.say('memory')}</h3>
          {typeof matches === 'string' ? (
            <p className="desk-muted">{words.say('memoryTrouble')}</p>
          ) : (
            <Matches {...props} matches={matches} />
          )}
        </section>
      )}
      {terms.length > 0 && (
        <section aria-labelledby={`${id}-terms`}>
          <h3 id={`${id}-terms`}>{words.say('terms')}</h3>
          <Terms {...props} />
        </section>
      )}
      <p className="desk-spoken" role="status">
        {said}
      </p>
    </div>
  )
}

function Matches(props: HelpProps & { matches: readonly MemoryMatch[] }) {
  const { matches, onMatch, words } = props
  if (matches.length === 0) return <p className="desk-muted">{words.say('memoryEmpty')}</p>
  return (
    <>
      <ol className="passages__matches">
        {matches.map((match, index) => (
          <Match {...props} index={index} key={match.target} match={match} />
        ))}
      </ol>
      {onMatch && (
        <p className="desk-muted">
          <small>{words.say('memoryKeys')}</small>
        </p>
      )}
    </>
  )
}

function Match({
  match,
  index,
  source,
  onMatch,
  id,
  language,
  words,
}: HelpProps & { match: MemoryMatch; index: number }) {
  const { locale, say } = words
  const { kind, percent, adapted, isOlder, titles } = match
  return (
    <li>
      <p className="passages__match-head" id={`${id}-match-${index}`}>
        <strong className={`passages__percent passages__percent--${isOlder ? 'older' : kind}`}>
          {sayPercent(percent, locale)}
        </strong>{' '}
        {MATCH_LABELS[kind][locale]}
        {isOlder && ` · ${say('older')}`} · {titles.join(', ')}
      </p>
      {percent < 100 && (
        <p className="passages__match-french" lang="fr">
          <Difference after={source} before={match.source} words={words} />
        </p>
      )}
      {adapted.length > 0 && (
        <p>
          {say('adaptedWith')} {adapted.map(({ from, to }) => `${from} → ${to}`).join(', ')}
        </p>
      )}
      <p className="passages__words" lang={language}>
        {match.target}
      </p>
      {onMatch && (
        <p className="passages__actions">
          <button
            aria-labelledby={`${id}-insert-${index} ${id}-match-${index}`}
            className="button button--secondary button--small"
            id={`${id}-insert-${index}`}
            onClick={() => onMatch(match)}
            type="button"
          >
            {say('insert')}
          </button>
          <Key hint={say('memoryKey')} number={index + 1} />
        </p>
      )}
    </li>
  )
}

function Terms({ terms, onTerm, id, language, words }: HelpProps) {
  const { say } = words
  return (
    <>
      <ul className="passages__terms">
        {terms.map(({ term, written }, index) => (
          <li key={term.id}>
            <p id={`${id}-term-${index}`}>
              <strong lang="fr">{written}</strong> →{' '}
              {term.agreed ? (
                <span lang={language}>{term.agreed}</span>
              ) : (
                <span className="desk-muted">{say('noAgreed')}</span>
              )}
              {term.forbidden.length > 0 && (
                <span className="passages__forbidden">
                  {' '}
                  {say('neverSay')}{' '}
                  <span lang={language}>{term.forbidden.map(({ text }) => text).join(', ')}</span>
                </span>
              )}
            </p>
            {onTerm && term.agreed && (
              <p className="passages__actions">
                <button
                  aria-labelledby={`${id}-put-${index} ${id}-term-${index}`}
                  className="button button--secondary button--small"
                  id={`${id}-put-${index}`}
                  onClick={() => onTerm(term.agreed ?? '')}
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
      {onTerm && (
        <p className="desk-muted">
          <small>{say('termKeys')}</small>
        </p>
      )}
    </>
  )
}

const Key = ({ hint, number }: { hint: string; number: number }) => (
  <kbd className="passages__key">
    {hint} {number}
  </kbd>
)
