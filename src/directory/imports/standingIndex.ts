import { foldWords } from '@/text/fold'

import { DuplicateIndex } from '../duplicateIndex'
import { type Duplicate, type Identity, isSure, phoneOf, shareTown } from '../duplicates'
import type { StandingSheet } from './planImport'

/** The sheets that stand, found without looking at each. */
export class StandingIndex {
  private readonly byId = new Map<string, StandingSheet>()
  private readonly bySlug = new Map<string, StandingSheet>()
  private readonly byName = new Map<string, StandingSheet[]>()
  private readonly listed: DuplicateIndex<StandingSheet>
  private readonly unlisted: DuplicateIndex<StandingSheet>

  constructor(sheets: readonly StandingSheet[]) {
    for (const sheet of sheets) {
      this.byId.set(sheet.id, sheet)
      this.bySlug.set(sheet.slug, sheet)
      const name = foldWords(sheet.name)
      if (name && !sheet.isUnlisted)
        this.byName.set(name, [...(this.byName.get(name) ?? []), sheet])
    }
    this.listed = new DuplicateIndex(sheets.filter(({ isUnlisted }) => !isUnlisted))
    this.unlisted = new DuplicateIndex(sheets.filter(({ isUnlisted }) => isUnlisted))
  }

  withId = (id: string | undefined): StandingSheet | undefined =>
    id === undefined ? undefined : this.byId.get(id)

  withSlug = (slug: string): StandingSheet | undefined => this.bySlug.get(slug)

  /** A name alone is shared by many: it is the same one only with its town or its phone. */
  exactly = (identity: Identity): StandingSheet[] =>
    (this.byName.get(foldWords(identity.name)) ?? []).filter(
      (sheet) => shareTown(identity, sheet) || sharePhone(identity, sheet),
    )

  alike = (identity: Identity): Duplicate<StandingSheet>[] => this.listed.find(identity)

  /** The one that asked not to be listed, if it surely is that one. */
  unlistedAs = (identity: Identity): StandingSheet | undefined =>
    this.unlisted.find(identity).find(isSure)?.found
}

const sharePhone = (a: Identity, b: Identity): boolean => {
  const [one, other] = [phoneOf(a), phoneOf(b)]
  return Boolean(one.number) && one.number === other.number && one.extension === other.extension
}
