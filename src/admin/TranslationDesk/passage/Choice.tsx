import { Difference } from '@/admin/Difference'

import { whenIn } from '../words'
import type { PassageProps } from './Passage'

/** Where two translations of one passage stand against each other, the person chooses. */
export function Choice({ row, passages, work, offer, id, words }: PassageProps) {
  const { unit, entry } = row
  const { desk } = row.text
  const { names, language } = passages
  const { say, locale } = words
  if (work?.save === 'changed') {
    const name = names[entry?.updatedBy ?? ''] ?? say('somebody')
    return (
      <div className="translation-desk__note translation-desk__note--choice">
        <p>
          <strong>{say('changedBy')}</strong> {name}
          {entry?.updatedAt && `, ${whenIn(entry.updatedAt, locale)}`}
        </p>
        <p className="translation-desk__words" lang={language}>
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
    <div className="translation-desk__note translation-desk__note--choice">
      <p>
        <strong>{say('keptHere')}</strong> {whenIn(offer.at, locale)}
      </p>
      <p className="translation-desk__words">
        <Difference after={offer.value.text} before={entry?.target ?? ''} locale={locale} />
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
  <p className="translation-desk__actions">
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
