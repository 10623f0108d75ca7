/** What is counted, and columns of it: one entry for each place, region or occupation. */

export interface Measures {
  positions: number
  /** LMIAs, of the rows whose list gives them. */
  lmias: number
  /** Rows whose list gives LMIAs: 0 means "not published", not "none". */
  lmiaRows: number
  rows: number
}

/** Whether the number of LMIAs is a fact: of no rows at all it is 0, of rows whose lists lack it nothing is known. */
export const areLmiasKnown = ({ lmiaRows, rows }: Pick<Measures, 'lmiaRows' | 'rows'>): boolean =>
  lmiaRows > 0 || rows === 0

/** Whether it is the number of some rows only: another list of the same period does not publish it. */
export const areLmiasPartial = ({ lmiaRows, rows }: Pick<Measures, 'lmiaRows' | 'rows'>): boolean =>
  lmiaRows > 0 && lmiaRows < rows

/** The four measures, one entry for each code. */
export class MeasureColumns {
  private readonly positions: Float64Array
  private readonly lmias: Float64Array
  private readonly lmiaRows: Uint32Array
  private readonly rows: Uint32Array

  constructor(size: number) {
    this.positions = new Float64Array(size)
    this.lmias = new Float64Array(size)
    this.lmiaRows = new Uint32Array(size)
    this.rows = new Uint32Array(size)
  }

  /** @param lmias -1 when the list does not say */
  add(code: number, positions: number, lmias: number): void {
    this.positions[code]! += positions
    this.rows[code]! += 1
    if (lmias >= 0) {
      this.lmias[code]! += lmias
      this.lmiaRows[code]! += 1
    }
  }

  at(code: number): Measures {
    return {
      positions: this.positions[code]!,
      lmias: this.lmias[code]!,
      lmiaRows: this.lmiaRows[code]!,
      rows: this.rows[code]!,
    }
  }

  codesWithRows(): number[] {
    const codes: number[] = []
    this.rows.forEach((rows, code) => {
      if (rows > 0) codes.push(code)
    })
    return codes
  }
}

export const noMeasures = (): Measures => ({ positions: 0, lmias: 0, lmiaRows: 0, rows: 0 })

export function addTo(measures: Measures, positions: number, lmias: number): void {
  measures.positions += positions
  measures.rows += 1
  if (lmias >= 0) {
    measures.lmias += lmias
    measures.lmiaRows += 1
  }
}
