/**
 * What a row counts for, as one code: a million rows have a few hundred pairs of positions and LMIAs.
 * Code 0 counts for nothing, so that a row which fails is added like any other, and no branch is guessed
 * wrong (`query.ts`).
 */
import type { MapTable } from './columns'
import { PAIR } from './tallies'

/** By code. */
export interface Amounts {
  positions: Float64Array
  /** -1 when the list does not say. */
  lmias: Float64Array
  /** Positions and rows as one number (`PAIR`); 0 for code 0. */
  pairs: Float64Array
  /** `pairs`, each followed by LMIAs and the rows whose list gives them, as one number; 0 where it does not. */
  twoPairs: Float64Array
}

/** The code of nothing. */
const NO_AMOUNT = 0

/** Gives each amount that is met a code of its own, in order of first sight. */
export class AmountCodes {
  private readonly positions: number[] = [0]
  private readonly lmias: number[] = [-1]
  private readonly codes = new Map<number, Map<number, number>>()

  /** @param lmias -1 when the list does not say */
  code(positions: number, lmias: number): number {
    let byLmias = this.codes.get(positions)
    if (byLmias === undefined) this.codes.set(positions, (byLmias = new Map()))
    let code = byLmias.get(lmias)
    if (code === undefined) {
      code = this.positions.push(positions) - 1
      this.lmias.push(lmias)
      byLmias.set(lmias, code)
    }
    return code
  }

  get size(): number {
    return this.positions.length
  }

  amounts(): Amounts {
    const positions = Float64Array.from(this.positions)
    const lmias = Float64Array.from(this.lmias)
    const pairs = positions.map((own, code) => (code === NO_AMOUNT ? 0 : own * PAIR + 1))
    const twoPairs = new Float64Array(pairs.length * 2)
    pairs.forEach((pair, code) => {
      const own = lmias[code]!
      twoPairs[code * 2] = pair
      twoPairs[code * 2 + 1] = own < 0 ? 0 : own * PAIR + 1
    })
    return { positions, lmias, pairs, twoPairs }
  }
}

/** Positions of a row. */
export const positionsAt = ({ amount, amounts }: MapTable, row: number): number =>
  amounts.positions[amount[row]!]!

/** LMIAs of a row; -1 when the list does not say. */
export const lmiasAt = ({ amount, amounts }: MapTable, row: number): number =>
  amounts.lmias[amount[row]!]!
