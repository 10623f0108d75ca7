import type { Kept } from '@/admin/kept'
import type { SourceUnit, StoredUnit } from '@/translation/types'

import type { Desk, Work } from './desk'
import type { Draft } from './draft'
import { Difference } from './French'
import { whenIn, type Words } from './words'

interface ChoiceProps {
  desk: Desk
  unit: SourceUnit
  entry: StoredUnit | undefined
  work: Work | undefined
  offer: Kept<Draft> | undefined
  names: Readonly<Record<string, string>>
  id: string
  words: Words
}

/** Where two translations of one passage stand against each other, the person chooses. */
export function Choice({ desk, unit, entry, work, offer, names, id, words }: ChoiceProps) {
  const { say, locale } = words
  if (work?.save === 'changed') {
    const name = names[entry?.updatedBy ?? ''] ?? say('somebody')
    return (
      <div className="passages__note passages__note--choice">
        <p>
          <strong>{say('changedBy')}</strong> {name}
          {entry?.updatedAt && `, ${whenIn(entry.updatedAt, locale)}`}
        </p>
        <p className="passages__words" lang={locale}>
          {entry?.target}
        </p>
        <Two
          first={[say('keepMine'), () => void desk.keepMine(unit.key)]}
          id={`${id}-choice`}
          head={`${id}-head`}
          second={[say('keepTheirs'), () => desk.giveUp(unit.key)]}
        />
      </div>
    )
  }
  if (!offer || work?.draft) return null
  return (
    <div className="passages__note passages__note--choice">
      <p>
        <strong>{say('keptHere')}</strong> {whenIn(offer.at, locale)}
      </p>
      <p className="passages__words">
        <Difference after={offer.value.text} before={entry?.target ?? ''} words={words} />
      </p>
      <Two
        first={[say('takeUp'), () => void desk.takeUp(unit.key)]}
        id={`${id}-offer`}
        head={`${id}-head`}
        second={[say('discard'), () => desk.dismissOffer(unit.key)]}
      />
    </div>
  )
}

type Way = readonly [label: string, go: () => void]

interface TwoProps {
  first: Way | undefined
  second: Way
  id: string
  /** What names the passage, for who hears the buttons alone. */
  head: string
}

/** Two ways, side by side, each named with its passage. */
export const Two = ({ first, second, id, head }: TwoProps) => (
  <p className="passages__actions">
    {[first, second].map(
      (way, index) =>
        way && (
          <button
            aria-labelledby={`${id}-${index} ${head}`}
            className={
              index === 0 ? 'button button--small' : 'button button--secondary button--small'
            }
            id={`${id}-${index}`}
            key={way[0]}
            onClick={way[1]}
            type="button"
          >
            {way[0]}
          </button>
        ),
    )}
  </p>
)
