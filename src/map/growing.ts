/** Numbers that come one by one: a column while rows are read. */
export class Growing {
  private numbers = new Int32Array(1024)
  private count = 0

  push(value: number): void {
    if (this.count === this.numbers.length) {
      const wider = new Int32Array(this.count * 2)
      wider.set(this.numbers)
      this.numbers = wider
    }
    this.numbers[this.count] = value
    this.count += 1
  }

  values(): Int32Array {
    return this.numbers.subarray(0, this.count)
  }
}
