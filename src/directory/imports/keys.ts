/** Whether a key of a file means a sheet. A number is given by many lists to many organizations. */
import { compareIdentities, type Identity, nameLikeness, shareTown } from '../duplicates'
import type { StandingIndex } from './standingIndex'
import type { StandingSheet } from './planImport'

/** Keys of the imports in force → sheets that had them, the latest first. */
export interface OwnKeys {
  /** Of files with the same headings as this one. */
  here: ReadonlyMap<string, readonly string[]>
  /** Of all others: another list's 12 is another organization, as far as anybody knows. */
  elsewhere: ReadonlyMap<string, readonly string[]>
}

export const NO_KEYS: OwnKeys = { here: new Map(), elsewhere: new Map() }

export interface Keyed {
  sheet?: StandingSheet
  /** The key is theirs, yet little else says that it is the same organization: a person looks. */
  doubtful: StandingSheet[]
}

/** The sheet that a key means, as long as what the row says agrees with it. */
export function findKeyed(
  key: string,
  identity: Identity,
  index: StandingIndex,
  { here, elsewhere }: OwnKeys,
): Keyed {
  if (!key) return { doubtful: [] }
  const sheetsOf = (keys: ReadonlyMap<string, readonly string[]>) =>
    (keys.get(key) ?? []).flatMap((id) => index.withId(id) ?? [])
  const bySlug = index.withSlug(key)
  // Words with hyphens are an address of ours, and come back with a sheet that is renamed.
  if (bySlug && isAddress(key)) return { sheet: bySlug, doubtful: [] }
  const keyed = [...(bySlug ? [bySlug] : []), ...sheetsOf(here)]
  const sheet = keyed.find((each) => agrees(identity, each))
  const others = sheetsOf(elsewhere).filter((each) => agrees(identity, each))
  const doubtful = [...keyed, ...others].filter(({ isUnlisted }) => !isUnlisted)
  return sheet ? { sheet, doubtful: [] } : { doubtful: [...new Set(doubtful)] }
}

/** An address of a sheet; other keys are the team's own, new with the first file. */
export const isAddress = (key: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(key)

/** Share of the telling words of a name that a renamed organization keeps. */
const RENAMED = 0.5

/** The same name or contact; or half of the name, in no other town. A row without a name says neither. */
function agrees(identity: Identity, sheet: StandingSheet): boolean {
  if (!identity.name) return true
  const { reasons } = compareIdentities(identity, sheet)
  if (reasons.some((reason) => ['name', 'phone', 'email', 'website'].includes(reason))) return true
  return nameLikeness(identity, sheet) >= RENAMED && !isElsewhere(identity, sheet)
}

const isElsewhere = (a: Identity, b: Identity): boolean =>
  [a, b].every(({ places }) => places.some(({ municipality }) => municipality)) && !shareTown(a, b)
