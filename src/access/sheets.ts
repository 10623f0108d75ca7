import { type Id, idOf, sameId } from '@/db/ids'

import { type Actor, hasRole, type SheetAccess, type SheetRight } from './roles'

/** A sheet that a person answers for now. */
export interface OwnSheet {
  organization: Id
  right: SheetRight
}

/** The sheets that a person answers for now, each once; the wider right where it is said twice. */
export function ownSheets(user: unknown): OwnSheet[] {
  if (!hasRole(user, 'organization')) return []
  const open = ((user as Actor).sheets ?? []).flatMap(openSheet)
  return open.reduce<OwnSheet[]>((own, sheet) => {
    const at = own.findIndex(({ organization }) => sameId(organization, sheet.organization))
    if (at < 0) return [...own, sheet]
    return sheet.right === 'edit' ? own.with(at, sheet) : own
  }, [])
}

/** The organizations that a person answers for now. */
export const ownOrganizations = (user: unknown): Id[] =>
  ownSheets(user).map(({ organization }) => organization)

/** What a person may do with a sheet; nothing when it is not one of theirs. */
export const sheetRight = (user: unknown, sheet: Id | undefined): SheetRight | undefined =>
  ownSheets(user).find(({ organization }) => sameId(organization, sheet))?.right

const openSheet = ({ organization, right, endedAt }: SheetAccess): OwnSheet[] => {
  const id = idOf(organization)
  return id === undefined || endedAt ? [] : [{ organization: id, right: right ?? 'confirm' }]
}
