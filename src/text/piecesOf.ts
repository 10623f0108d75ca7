/** A piece of a text, and what covers it. */
export interface Piece<Cover> {
  text: string
  cover?: Cover
}

/**
 * A text in pieces: what is covered, and what stands between.
 *
 * @param covers in order, none over another; places in the text, the end left out
 * @returns pieces that make up the text again
 */
export function piecesOf<Cover extends { start: number; end: number }>(
  text: string,
  covers: readonly Cover[],
): Piece<Cover>[] {
  const pieces: Piece<Cover>[] = []
  let at = 0
  for (const cover of covers) {
    if (cover.start > at) pieces.push({ text: text.slice(at, cover.start) })
    pieces.push({ text: text.slice(cover.start, cover.end), cover })
    at = cover.end
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at) })
  return pieces
}
