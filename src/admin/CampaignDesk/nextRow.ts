/**
 * The row to open once one is saved: the next one of the list that was read, as far as it still waits.
 *
 * @param before the list as it stood, with the row or without it
 * @param after the list as it stands now
 */
export function nextRow<Row extends { id: string }>(
  before: readonly Row[],
  after: readonly Row[],
  saved: string,
): Row | undefined {
  const waiting = after.filter(({ id }) => id !== saved)
  const at = before.findIndex(({ id }) => id === saved)
  const order = [...before.slice(at + 1), ...before.slice(0, Math.max(0, at))]
  const next = order.find(({ id }) => waiting.some((row) => row.id === id))
  return waiting.find(({ id }) => id === next?.id) ?? waiting[0]
}
