import type { ComparedPiece } from '@/compare'

import { GridTable } from './GridTable'
import { Lines } from './Lines'
import type { ComparisonWords } from './words'

interface Props {
  piece: ComparedPiece
  /** From 1. */
  number: number
  total: number
  words: ComparisonWords
  showsAll: boolean
}

/** One passage that changed, came, went or moved, with the ways to the next and the previous one. */
export function ChangedPiece({ piece, number, total, words, showsAll }: Props) {
  const { t } = words
  if (piece.isLeftBehind) return <LeftBehind piece={piece} words={words} />
  const { change, isMoved, grid } = piece
  const sign = isMoved ? (change === 'changed' ? 'movedChanged' : 'moved') : change
  return (
    <div
      role="group"
      className={`change change--${isMoved ? 'moved' : change}`}
      id={`change-${number}`}
      aria-labelledby={`change-${number}-name`}
      tabIndex={-1}
    >
      <p className="change-head">
        <strong id={`change-${number}-name`}>
          {t(`sign.${sign}`)} <span className="muted">{t('place', { number, total })}</span>
        </strong>
        <span className="change-ways">
          {number > 1 && <a href={`#change-${number - 1}`}>{t('previous')}</a>}
          {number < total && <a href={`#change-${number + 1}`}>{t('next')}</a>}
        </span>
      </p>
      {isMoved && piece.before !== undefined && (
        <p className="small">
          <a href={`#left-${piece.before}`}>{t('whereItStood')}</a>
        </p>
      )}
      <Lines piece={piece} words={words} />
      {grid && <GridTable type={piece.type} grid={grid} words={words} showsAll={showsAll} />}
    </div>
  )
}

const MOST_LETTERS = 60

/** Where something stood that moved. */
function LeftBehind({ piece, words }: { piece: ComparedPiece; words: ComparisonWords }) {
  const text = piece.lines
    .flatMap(({ parts }) => parts)
    .flatMap(({ type, text: each }) => (type === 'added' ? [] : [each]))
    .join('')
  const beginning = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text
  return (
    <p className="change-left small muted" id={`left-${piece.before}`} tabIndex={-1}>
      {words.t('stoodHere', { beginning })}
    </p>
  )
}
