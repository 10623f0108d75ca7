import type { ComparedPiece, Comparison as Compared, Counts } from '@/compare'
import { isUnchanged } from '@/compare'
import type { Locale } from '@/i18n/locales'

import { ChangedPiece } from './ChangedPiece'
import { UnchangedRun } from './UnchangedRun'
import { comparisonWords, type ComparisonWords } from './words'

interface Props {
  locale: Locale
  comparison: Compared
  /** Unfolds what stayed; else it is one tap away. */
  showsAll?: boolean
}

/** Two versions of a text as a reader sees them: what changed one after the other, what stayed folded between. */
export function Comparison({ locale, comparison, showsAll = false }: Props) {
  const words = comparisonWords(locale)
  const groups = groupsOf(comparison.pieces)
  const total = groups.filter((group) => group.is === 'change' && !group.piece.isLeftBehind).length
  return (
    <div className="comparison">
      <p className="comparison-sum">
        <strong>
          {isUnchanged(comparison) ? words.t('same') : sumUp(comparison.counts, words)}
        </strong>
      </p>
      {total > 0 && (
        <p className="small comparison-legend">
          <ins>{words.t('legendAdded')}</ins> <del>{words.t('legendRemoved')}</del>{' '}
          <a href="#change-1">{words.t('first')}</a>
        </p>
      )}
      {groups.map((group, index) =>
        group.is === 'change' ? (
          <ChangedPiece
            key={index}
            piece={group.piece}
            number={group.number}
            total={total}
            words={words}
            showsAll={showsAll}
          />
        ) : (
          <UnchangedRun
            key={index}
            pieces={group.pieces}
            words={words}
            isOpen={showsAll}
            isLast={index === groups.length - 1}
          />
        ),
      )}
    </div>
  )
}

/** "2 passages changed, 1 moved, 3 table cells". */
function sumUp(counts: Counts, { t }: ComparisonWords): string {
  const said = (['changed', 'added', 'removed', 'moved', 'cells'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => t(`sum.${name}`, { count: counts[name] }))
  return `${said.join(', ')}.`
}

type Group =
  { is: 'change'; piece: ComparedPiece; number: number } | { is: 'same'; pieces: ComparedPiece[] }

/** What changed one by one, numbered from 1; neighbours that stayed together. */
function groupsOf(pieces: readonly ComparedPiece[]): Group[] {
  const groups: Group[] = []
  let number = 0
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (piece.change !== 'same' || piece.isMoved) {
      // What left its place is told there, and counted where it stands now.
      if (!piece.isLeftBehind) number += 1
      groups.push({ is: 'change', piece, number })
    } else if (last?.is === 'same') last.pieces.push(piece)
    else groups.push({ is: 'same', pieces: [piece] })
  }
  return groups
}
