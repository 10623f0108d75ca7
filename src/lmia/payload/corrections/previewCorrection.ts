import type { Payload } from 'payload'

import { sameId } from '@/db/ids'

import { type CorrectionDocument, makeRules } from '../../corrections/document'
import { type CorrectionEffect, previewRules } from '../../corrections/preview'
import { listUnresolved, type Unresolved } from '../../corrections/unresolved'
import type { StoredApproval } from '../../store/storedApproval'
import { openDataset } from '../dataset/dataset'
import { type Asking, readActiveCorrections } from '../dataset/rules'

/**
 * What a correction would do to every row in force if it were saved as given: made, changed, or
 * withdrawn. Nothing is written.
 */
export async function previewCorrection(
  req: Asking,
  correction: Omit<CorrectionDocument, 'id'> & { id?: CorrectionDocument['id'] },
): Promise<CorrectionEffect<NamedRow>> {
  const active = await readActiveCorrections(req)
  const others = active.filter(({ id }) => !sameId(id, correction.id))
  const isActive = correction.status !== 'withdrawn'
  const after = isActive ? [...others, { ...correction, id: correction.id ?? 'new' }] : others
  // A withdrawal is compared with the rules as they are, the correction among them.
  const now = isActive ? others : active
  const { rows, employers } = await openDataset(req.payload)
  const effect = await previewRules(rows(), makeRules(now), makeRules(after))
  const named = (row: StoredApproval | null): NamedRow | null =>
    row && { ...row, employerName: employers.byKey.get(row.employerKey)?.name ?? row.employerKey }
  const sample = effect.sample.map((one) => ({
    before: named(one.before),
    after: named(one.after),
  }))
  return { ...effect, sample }
}

/** A row with its employer's name as the lists write it. */
export type NamedRow = StoredApproval & { employerName: string }

/** What a person could settle with one correction, the most positions first. */
export async function readUnresolved(payload: Payload): Promise<Unresolved[]> {
  const { rules, rows, employers } = await openDataset(payload)
  const shownNames = rules.employerNames()
  async function* corrected(): AsyncGenerator<StoredApproval> {
    for await (const row of rows()) {
      const shown = rules.apply(row)
      if (shown) yield shown
    }
  }
  return listUnresolved(corrected(), {
    isSettled: (key) => rules.settlesEmployer(key),
    nameOf: (key) => shownNames.get(key) ?? employers.byKey.get(key)?.name ?? key,
  })
}
