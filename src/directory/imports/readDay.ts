/**
 * The day that a program of spreadsheets made of one of ours: `2026-01-15`, `15/01/2026`, `1/15/26`.
 * Where day and month cannot be told apart, the earlier of both. Nothing for other words.
 *
 * @returns ISO 8601, `2026-01-15`
 */
export function readDay(text: string): string | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\D|$)/.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:\D|$)/.exec(text)
  if (!local) return undefined
  const [one, other, short] = [Number(local[1]), Number(local[2]), Number(local[3])]
  const year = short < 100 ? 2000 + short : short
  const [earliest] = [dayOf(year, one, other), dayOf(year, other, one)]
    .filter((day) => day !== undefined)
    .sort()
  return earliest
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : undefined
}
