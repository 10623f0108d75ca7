/**
 * Work that a browser does for a form when many are sent by machines: numbers are tried until the hash of
 * each, with the stamp of the form, begins with zeros. A phone takes seconds for one form; who
 * sends thousands takes thousands of times as long. Many small puzzles take more even a time than a large one.
 */

/** How many numbers are looked for. */
export const PUZZLES = 16

/** Zeros with which each hash begins, in bits: 4096 tries on average, 65 536 for a form. */
export const ZERO_BITS = 12

/** What is hashed, by SHA-256. */
export const puzzleText = (stamp: string, puzzle: number, tried: number): string =>
  `${stamp}:${puzzle}:${tried}`

/** Whether a hash begins with enough zeros. */
export const isSolved = (hash: Uint8Array): boolean =>
  hash[0] === 0 && (hash[1] ?? BYTE) >>> (BYTE_BITS * 2 - ZERO_BITS) === 0

const BYTE = 255
const BYTE_BITS = 8

/** The numbers found, as the form sends them. */
export const writeProof = (found: readonly number[]): string => found.join('-')

/** The numbers that a form sent; nothing when they are not as many as there are puzzles. */
export function readProof(text: string | undefined): number[] | undefined {
  if (!text || text.length > MAX_PROOF || !/^\d{1,9}(?:-\d{1,9})*$/.test(text)) return undefined
  const found = text.split('-').map(Number)
  return found.length === PUZZLES ? found : undefined
}

/** Nine digits and a hyphen for each. */
const MAX_PROOF = PUZZLES * 10
