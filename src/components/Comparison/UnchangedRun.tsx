import type { ComparedPiece } from '@/compare'

import { GridTable } from './GridTable'
import { Lines } from './Lines'
import type { ComparisonWords } from './words'

interface Props {
  pieces: readonly ComparedPiece[]
  words: ComparisonWords
  isOpen: boolean
  /** No change follows it. */
  isLast: boolean
}

/** What stayed between two changes, folded; the title that the next change stands under stays in sight. */
export function UnchangedRun({ pieces, words, isOpen, isLast }: Props) {
  const heading = pieces.findLast(({ type }) => type === 'title' || type.startsWith('heading'))
  return (
    <>
      <details className="unchanged" open={isOpen}>
        <summary>{words.t('unchanged', { count: pieces.length })}</summary>
        {pieces.map((piece, index) => (
          <div key={index}>
            <Lines piece={piece} words={words} />
            {piece.grid && <GridTable type={piece.type} grid={piece.grid} words={words} showsAll />}
          </div>
        ))}
      </details>
      {heading && !isOpen && !isLast && (
        <p className="unchanged-under">
          {heading.lines[0]?.parts.map(({ text }) => text).join('')}
        </p>
      )}
    </>
  )
}
