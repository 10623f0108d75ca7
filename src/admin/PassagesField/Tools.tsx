import type { DeskState } from './desk'
import { filterCounts, type PlacedUnit } from './filters'
import { FILTER_LABELS, FILTERS, type Filter, type Words } from './words'

interface ToolsProps {
  passages: readonly PlacedUnit[]
  filter: Filter
  choose: (filter: Filter) => void
  goToNext: () => void
  mayWrite: boolean
  message: string
  state: DeskState
  words: Words
}

/** Which passages are shown, the way to the next one, and whether all is saved. Stays in sight. */
export function Tools({
  passages,
  filter,
  choose,
  goToNext,
  mayWrite,
  message,
  state,
  words,
}: ToolsProps) {
  const { locale, say } = words
  const numbers = filterCounts(passages)
  return (
    <>
      <p className="desk-muted">{say('marks')}</p>
      {mayWrite ? <p className="desk-muted">{say('review')}</p> : <p>{say('readOnly')}</p>}
      <div className="passages__tools">
        <div aria-label={say('filter')} className="passages__filters" role="group">
          {FILTERS.map((name) => (
            <button
              aria-pressed={filter === name}
              className="button button--secondary button--small"
              key={name}
              onClick={() => choose(name)}
              type="button"
            >
              {FILTER_LABELS[name][locale]} {numbers[name]}
            </button>
          ))}
        </div>
        {mayWrite && (
          <p className="passages__next">
            <button className="button button--small" onClick={goToNext} type="button">
              {say('next')}
            </button>
            <small className="desk-muted">{say('keyboard')}</small>
          </p>
        )}
        <p className="passages__status" role="status">
          {message || savingSentence(state, words)}
        </p>
      </div>
    </>
  )
}

/** One sentence for the whole desk; the gravest first. */
function savingSentence({ works, offers }: DeskState, { say }: Words): string {
  const states = new Set(Object.values(works).map(({ save }) => save))
  const grave = (['signedOut', 'offline', 'failed', 'changed'] as const).find((state) =>
    states.has(state),
  )
  if (grave) return say(grave)
  if (states.has('waiting') || states.has('saving')) return say('saving')
  if (Object.keys(offers).length > 0) return say('someKept')
  return states.has('saved') ? say('allSaved') : ''
}
