/** A word that was never written before, without a figure: figures are checked. */
export const letters = (): string =>
  String(Date.now()).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')
