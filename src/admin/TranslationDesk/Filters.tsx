import { FILTERS, type Filter } from './state/rows'
import { FILTER_LABELS, type Words } from './words'

interface FiltersProps {
  counts: Readonly<Record<Filter, number>>
  filter: Filter
  choose: (filter: Filter) => void
  words: Words
}

/** Which passages are listed, each way with how many there are. */
export const Filters = ({ counts, filter, choose, words }: FiltersProps) => (
  <div aria-label={words.say('filter')} className="translation-desk__filters" role="group">
    {FILTERS.map((name) => (
      <button aria-pressed={filter === name} key={name} onClick={() => choose(name)} type="button">
        {FILTER_LABELS[name][words.locale]} <b>{counts[name]}</b>
      </button>
    ))}
  </div>
)
