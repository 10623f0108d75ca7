import type { ProposedChange } from '../proposals/changes'
import { type Row, type Values, valueAt, withValue } from '../proposals/sheet'
import { saysTheSame } from './diffValues'

export interface UndoneChanges {
  values: Values
  /** Paths that somebody changed since: they stay as they are. */
  kept: string[]
}

/**
 * A sheet without what an import wrote: each field says again what it said, unless somebody has changed
 * it since. Changing back is no change.
 */
export function undoChanges(sheet: Values, changes: readonly ProposedChange[]): UndoneChanges {
  return changes.reduceRight<UndoneChanges>(
    ({ values, kept }, { path, before = null, after }) => {
      const now = rowAware(values, path)
      if (saysTheSame(now, before)) return { values, kept }
      if (!saysTheSame(now, after)) return { values, kept: [path, ...kept] }
      return { values: putBack(values, path, before), kept }
    },
    { values: sheet, kept: [] },
  )
}

/** What stands there; nothing for a row that is gone. */
const rowAware = (values: Values, path: string): unknown => valueAt(values, path) ?? null

/** A row that came goes, one that went comes back under its identifier. */
function putBack(values: Values, path: string, before: unknown): Values {
  const [list = '', id, ...rest] = path.split('.')
  const isRow = (list === 'sites' || list === 'services') && rest.length === 0
  if (!isRow) return withValue(values, path, before)
  const others = ((values[list] ?? []) as Row[]).filter((row) => row.id !== id)
  return { ...values, [list]: before === null ? others : [...others, before as Row] }
}
