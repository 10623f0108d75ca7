/** Columns while rows come: as many numbers as there will be, then as narrow as they allow. */
import { type KeyColumn, narrowColumn } from './packs'

/** Numbers that come one by one. */
export class Growing {
  private numbers = new Int32Array(1024)
  private count = 0
  largest = 0

  push(value: number): void {
    if (this.count === this.numbers.length) {
      const wider = new Int32Array(this.count * 2)
      wider.set(this.numbers)
      this.numbers = wider
    }
    this.numbers[this.count] = value
    this.count += 1
    if (value > this.largest) this.largest = value
  }

  at(index: number): number {
    return this.numbers[index]!
  }

  values(): Int32Array {
    return this.numbers.subarray(0, this.count)
  }

  /** @param codes the values are under it, and none is negative */
  inOrder(order: Uint32Array, codes: number): KeyColumn {
    const column = narrowColumn(order.length, codes)
    for (let at = 0; at < order.length; at += 1) column[at] = this.numbers[order[at]!]!
    return column
  }
}
