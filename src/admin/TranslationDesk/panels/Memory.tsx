import { sayPercent } from '@/i18n/percent'
import type { MemoryMatch } from '@/translation/memory'

import { Difference } from '@/admin/Difference'
import { Key } from './Key'
import { Panel } from './Panel'
import type { PanelProps } from './types'
import { MATCH_LABELS } from './words'

/** What was approved for passages alike, the nearest first. */
export function Memory(props: PanelProps) {
  const { matches, put, id, words } = props
  if (matches === undefined) return null
  return (
    <Panel id={`${id}-memory`} title={words.say('memory')}>
      {typeof matches === 'string' && <p className="desk-muted">{words.say('memoryTrouble')}</p>}
      {matches.length === 0 && <p className="desk-muted">{words.say('memoryEmpty')}</p>}
      {typeof matches === 'object' && matches.length > 0 && (
        <ol className="translation-desk__matches">
          {matches.map((match, index) => (
            <Match {...props} index={index} key={match.target} match={match} put={put} />
          ))}
        </ol>
      )}
    </Panel>
  )
}

function Match({
  match,
  index,
  unit,
  put,
  id,
  language,
  sourceLanguage,
  words,
}: PanelProps & { match: MemoryMatch; index: number }) {
  const { locale, say } = words
  const { kind, percent, adapted, isOlder, titles } = match
  return (
    <li className={isOlder ? 'translation-desk__match--older' : undefined}>
      <p className="translation-desk__match-head" id={`${id}-match-${index}`}>
        <strong
          className={`translation-desk__percent translation-desk__percent--${isOlder ? 'older' : kind}`}
        >
          {sayPercent(percent, locale)}
        </strong>{' '}
        {isOlder && <b>{say('older')} · </b>}
        {MATCH_LABELS[kind][locale]} · {titles.join(', ')}
      </p>
      {percent < 100 && (
        <p className="translation-desk__match-original" lang={sourceLanguage}>
          <Difference after={unit.source} before={match.source} locale={words.locale} />
        </p>
      )}
      <p className="translation-desk__words" lang={language}>
        {match.target}
      </p>
      {adapted.length > 0 && (
        <p className="desk-muted">
          {say('adaptedWith')} {adapted.map(({ from, to }) => `${from} → ${to}`).join(', ')}
        </p>
      )}
      {put && (
        <p className="translation-desk__actions">
          <button
            aria-labelledby={`${id}-insert-${index} ${id}-match-${index}`}
            className="button button--secondary button--small"
            id={`${id}-insert-${index}`}
            onClick={() => put('all', match.target)}
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
