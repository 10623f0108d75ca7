import type { ComparedLine, ComparedPiece, PieceLink } from '@/compare'

import { pathOfLinked } from '../RichText/pathOfLinked'
import { Parts, type Side } from './Parts'
import type { ComparisonWords } from './words'

interface Props {
  piece: ComparedPiece
  words: ComparisonWords
}

/**
 * The texts of a passage: on a phone both versions in one; on a wide screen side by side, where words of both
 * are there. What only came or left is shown once.
 */
export function Lines({ piece, words }: Props) {
  const lines = piece.lines.filter(({ parts, links }) => parts.length > 0 || links)
  if (lines.length === 0) return null
  const draw = (side: Side) =>
    lines.map((line) => (
      <Line key={line.name} line={line} piece={piece} side={side} words={words} />
    ))
  const isOnBoth = piece.change === 'changed' && lines.some(({ change }) => change !== 'same')
  if (!isOnBoth) return draw('both')
  return (
    <>
      <div className="change-merged">{draw('both')}</div>
      <div className="change-sides">
        {(['before', 'after'] as const).map((side) => (
          <div key={side}>
            <p className="small muted">{words.t(side)}</p>
            {draw(side)}
          </div>
        ))}
      </div>
    </>
  )
}

function Line({ line, piece, side, words }: Props & { line: ComparedLine; side: Side }) {
  const { name, parts, langBefore, langAfter, links } = line
  const label = piece.lines.length > 1 ? words.nameOf(piece.type, name) : undefined
  return (
    <>
      {label && <p className="small muted change-label">{label}</p>}
      <p className={`piece piece--${piece.type}`}>
        <Parts
          parts={sayValue(name, parts, words)}
          side={side}
          words={words}
          langs={{ before: langBefore, after: langAfter }}
        />
      </p>
      {links && <Links links={links} side={side} words={words} />}
    </>
  )
}

const sayLink = (link: PieceLink, { locale, t }: ComparisonWords): string =>
  typeof link === 'string' ? link : (pathOfLinked(link, locale) ?? t('linkGone'))

/** A choice is kept by its code: it is read by its name. */
function sayValue(
  name: string,
  parts: ComparedLine['parts'],
  { t }: ComparisonWords,
): ComparedLine['parts'] {
  if (name !== 'tone') return parts
  return parts.map(({ type, text }) => {
    const tone = (['right', 'warning', 'tip'] as const).find((each) => each === text)
    return { type, text: tone ? t(`tone.${tone}`) : text }
  })
}

/** Where links led, and where they lead. */
export function Links({
  links,
  side,
  words,
}: {
  links: NonNullable<ComparedLine['links']>
  side?: Side
  words: ComparisonWords
}) {
  const said = (which: 'before' | 'after') =>
    `${words.t(which === 'before' ? 'linksBefore' : 'linksAfter')} ${links[which].map((link) => sayLink(link, words)).join(', ') || '–'}`
  return (
    <p className="small muted change-links">
      {side !== 'after' && <span>{said('before')}</span>}
      {side !== 'before' && <span>{said('after')}</span>}
    </p>
  )
}
