/**
 * Draws the same numbers at each run.
 *
 * @returns what draws the next: a whole number from 0, below a limit
 */
export function lots(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}
